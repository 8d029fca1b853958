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

-- Two sums of the ledger that every movement changes, in one table and ordered so that both rows
-- stand beside each other: a save then writes one page for the two.
CREATE TABLE stock_sum (
    place INTEGER NOT NULL,      -- op of a store, or of the shift whose bag it is
    product INTEGER NOT NULL,
    month INTEGER NOT NULL,      -- year * 12 + month - 1; of a card 2147483648, so that cards follow the latest month
    part INTEGER NOT NULL,       -- of a month: the flow (+100: in a bag of that place); of a card: the lot
    change INTEGER,              -- of a month: what its lines added
    lines INTEGER,               -- of a month: how many
    code TEXT,                   -- of a card, as all that follows: the product's
    number TEXT,                 -- the lot's; '' = not known
    expiry INTEGER,              -- last good day; NULL = not known
    balance INTEGER,
    day INTEGER,                 -- (day, at) of its last line: most lines come after it
    at BLOB,
    in_bag INTEGER,
    PRIMARY KEY (place, product, month, part)
) STRICT, WITHOUT ROWID;

-- A lot's number is looked up whenever something comes in; written only with a card's first line.
CREATE INDEX stock_sum_lot ON stock_sum (code, number) WHERE code IS NOT NULL;

-- A card is one place's stock of one lot of one product.
CREATE VIEW stock_card AS
    SELECT place, product, part AS lot, code, number, expiry, balance, day, at, in_bag
    FROM stock_sum WHERE month = 2147483648;

-- What each month added, by place, product and flow.
CREATE VIEW stock_month AS
    SELECT place, product, month, part AS flow, change, lines FROM stock_sum WHERE month < 2147483648;

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
