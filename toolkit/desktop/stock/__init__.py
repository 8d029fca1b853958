"""The page of stock: cards, ledger, lots, bags, import, reports, and the forms over it."""
