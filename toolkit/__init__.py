"""Satchel: an encrypted, offline toolkit for peer educators."""

__version__ = "0.1.0"
