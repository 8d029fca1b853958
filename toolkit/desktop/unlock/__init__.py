"""Before the vault is open: the lock screen, the first run, and what follows a recovery sheet."""
