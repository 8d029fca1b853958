"""The practice vault's passphrase: it protects nothing and is there to be practised."""

PRACTICE_PHRASE = "practice makes it easy"
