"""The Rights page: sheets to read, to show to somebody, and to print."""
