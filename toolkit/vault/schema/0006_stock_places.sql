-- Stock: levels, orders, what is known of lots, and outlets in venues.  Each is what its entries
-- add up to; `at` is an entry's place in the order that is the same on every laptop.

-- Each row is one setting; of those for the same place and product the latest counts.
CREATE TABLE stock_level (
    op INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,      -- op of a store; 0 = everywhere
    code TEXT NOT NULL,          -- the product's; '' = every product
    minimum TEXT NOT NULL,       -- months as a fraction, "3/2"; all three '' = back to what is usual
    maximum TEXT NOT NULL,
    emergency TEXT NOT NULL,
    at BLOB NOT NULL
) STRICT;

CREATE TABLE stock_order (
    op INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,      -- op of the store it is for
    code TEXT NOT NULL,
    pieces INTEGER NOT NULL,
    day INTEGER NOT NULL,        -- on which it was placed
    expected INTEGER,
    supplier INTEGER NOT NULL,   -- op of a supplier, donor or other centre; 0 = not said
    note TEXT NOT NULL,
    cancelled INTEGER NOT NULL   -- what has not come is not waited for any longer
) STRICT;
CREATE INDEX stock_order_place ON stock_order (place) WHERE cancelled = 0;

-- What receipts that name an order brought of it.
CREATE TABLE stock_order_receipt (
    movement INTEGER NOT NULL,   -- the receipt
    code TEXT NOT NULL,
    ordered INTEGER NOT NULL,    -- op of the order
    pieces INTEGER NOT NULL,
    PRIMARY KEY (movement, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_order_receipt_order ON stock_order_receipt (ordered);

-- What somebody wrote of a lot; of each column the latest that is not NULL counts.
CREATE TABLE stock_lot_fact (
    op INTEGER PRIMARY KEY,
    product INTEGER NOT NULL,    -- numbers as on the cards
    lot INTEGER NOT NULL,
    code TEXT NOT NULL,
    number TEXT NOT NULL,
    expiry INTEGER,
    manufacturer TEXT,
    quality TEXT,
    donor INTEGER,               -- op of a donor; 0 = none
    gtin TEXT,
    at BLOB NOT NULL
) STRICT;
CREATE INDEX stock_lot_fact_lot ON stock_lot_fact (product, lot);

-- A visit to an outlet, product by product: what was found there and what was filled.
CREATE TABLE stock_visit (
    movement INTEGER NOT NULL,   -- the hand-out, or the visit itself where nothing was filled
    code TEXT NOT NULL,
    outlet INTEGER NOT NULL,     -- op of the outlet, which has a code name; it stays in the vault
    day INTEGER NOT NULL,
    at BLOB NOT NULL,
    found INTEGER,               -- pieces that were left; 0 = empty, NULL = not looked
    filled INTEGER NOT NULL,
    round TEXT NOT NULL,         -- what was written in one go
    gone INTEGER NOT NULL,       -- undone
    PRIMARY KEY (movement, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_visit_outlet ON stock_visit (outlet, code, day, at);
