"""Stock: products, lots, places and every piece's way, as entries that add up."""
