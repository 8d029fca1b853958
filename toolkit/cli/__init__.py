"""The command line: the same services, plain text, no Qt where none is needed."""
