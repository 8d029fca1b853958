"""Keys and slots, the one encrypted file, the journal and everything that keeps them whole."""
