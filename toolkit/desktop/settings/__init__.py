"""Settings: a page of sections, each in a file of its own."""
