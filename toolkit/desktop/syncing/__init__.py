"""Sync: exchanging records with the centre's other laptops."""
