"""What touches two slices at once: one transaction, both services, links that no export reads."""
