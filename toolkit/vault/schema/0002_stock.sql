-- Stock: tables that are what the stock entries add up to.  `product` and `lot` are numbers made
-- from the product's code and from the lot's number and expiry, the same in every vault.

CREATE TABLE stock_product (
    op INTEGER PRIMARY KEY,
    product INTEGER NOT NULL,
    code TEXT NOT NULL,
    form TEXT NOT NULL,
    name TEXT NOT NULL,
    packs TEXT NOT NULL,         -- JSON: [[code, size], …]
    retired INTEGER NOT NULL,
    placed BLOB NOT NULL         -- the first entry's order: of two with one code the earlier is shown
) STRICT;

-- A card is one place's stock of one lot of one product.
CREATE TABLE stock_card (
    place INTEGER NOT NULL,      -- op of a store, or of the shift whose bag it is
    product INTEGER NOT NULL,
    lot INTEGER NOT NULL,
    code TEXT NOT NULL,          -- the product's
    number TEXT NOT NULL,        -- the lot's; '' = not known
    expiry INTEGER,              -- last good day; NULL = not known
    balance INTEGER NOT NULL,
    day INTEGER NOT NULL,        -- (day, at) of its last line: most lines come after it
    at BLOB NOT NULL,
    in_bag INTEGER NOT NULL,
    PRIMARY KEY (place, product, lot)
) STRICT, WITHOUT ROWID;

-- The ledger, each card's lines together and in order.
CREATE TABLE stock_line (
    place INTEGER NOT NULL,
    product INTEGER NOT NULL,
    lot INTEGER NOT NULL,
    day INTEGER NOT NULL,        -- the movement's own day
    at BLOB NOT NULL,            -- entry day, tick, run, counter, part: the order within the day
    op INTEGER NOT NULL,         -- the entry
    movement INTEGER NOT NULL,   -- its subject: what a reversal names
    flow INTEGER NOT NULL,
    change INTEGER NOT NULL,     -- a count's is its difference, derived
    balance INTEGER NOT NULL,    -- after the line
    counted INTEGER,             -- a standing count only: fixes the balance
    seen INTEGER,                -- the balance that the counter compared with
    flags INTEGER NOT NULL,      -- 1 reversed, 2 reversal, 4 "I have them here"
    detail TEXT NOT NULL,
    other INTEGER NOT NULL,      -- op of an area or a shift
    home INTEGER NOT NULL,       -- the place in whose monthly sums it counts; 0 = in none
    began INTEGER NOT NULL,      -- the day that says in which month
    PRIMARY KEY (place, product, lot, day, at)
) STRICT, WITHOUT ROWID;

-- Each holds only the few lines it is about, and costs an ordinary save nothing.
CREATE INDEX stock_counts ON stock_line (place, product, lot, day, at) WHERE counted IS NOT NULL;
CREATE INDEX stock_empty ON stock_line (place, product, lot, day, at) WHERE balance <= 0;
CREATE INDEX stock_below ON stock_line (place, product, lot, day, at) WHERE balance < 0;
CREATE INDEX stock_late ON stock_line (place, product, lot, day, at) WHERE counted - change <> seen;
CREATE INDEX stock_here ON stock_line (place, product, lot, day, at) WHERE flags = 4;

-- What each month added, by place, product and flow (+100: in a bag of that place).
CREATE TABLE stock_month (
    place INTEGER NOT NULL,
    product INTEGER NOT NULL,
    month INTEGER NOT NULL,
    flow INTEGER NOT NULL,
    change INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    PRIMARY KEY (place, product, month, flow)
) STRICT, WITHOUT ROWID;

CREATE TABLE stock_shift (
    op INTEGER PRIMARY KEY,
    worker TEXT NOT NULL,
    place INTEGER NOT NULL,
    day INTEGER NOT NULL,
    closed INTEGER,
    gone INTEGER NOT NULL        -- the taking out was undone
) STRICT;
CREATE INDEX stock_open_shift ON stock_shift (day) WHERE closed IS NULL;

CREATE TABLE stock_import (
    op INTEGER PRIMARY KEY,      -- one batch; `batch` names the whole
    batch TEXT NOT NULL,
    name TEXT NOT NULL,
    day INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    gone INTEGER NOT NULL
) STRICT;
