"""Rights sheets: what they say, in which languages, who has reviewed them, and how they print."""
