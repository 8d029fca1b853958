-- Stock: contacts, codes of bags, and what the numbers under bars mean.  Each is what its entries
-- add up to; `at` is an entry's place in the order that is the same on every laptop.

-- How many people of a group, sheets or slips a hand-out or a closing counted; never who.
CREATE TABLE stock_contact (
    movement INTEGER NOT NULL,   -- the hand-out, or the closed bag's shift
    what TEXT NOT NULL,          -- 'group', 'sheets' or 'slips'
    detail TEXT NOT NULL,        -- the group's key; '' = not said
    home INTEGER NOT NULL,       -- op of the store, in a bag the one that it came from
    month INTEGER NOT NULL,      -- in a bag, of the day its shift began
    contacts INTEGER NOT NULL,
    PRIMARY KEY (movement, what, detail)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_contact_month ON stock_contact (month);

-- The code on a bag's own label, derived from its entry: the same on every laptop.
CREATE TABLE stock_bag (
    shift INTEGER PRIMARY KEY,
    code TEXT NOT NULL
) STRICT;
CREATE INDEX stock_bag_code ON stock_bag (code);

-- Each row was told by a person once; of those for one number the latest counts.
CREATE TABLE stock_trade (
    op INTEGER PRIMARY KEY,
    gtin TEXT NOT NULL,          -- fourteen digits
    code TEXT NOT NULL,          -- the product's
    size INTEGER NOT NULL,       -- pieces in what carries the number
    at BLOB NOT NULL
) STRICT;
CREATE INDEX stock_trade_gtin ON stock_trade (gtin);
