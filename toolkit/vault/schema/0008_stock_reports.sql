-- Stock: reports that were issued.  Their figures stand in the journal; this is the list of them.

CREATE TABLE stock_issued (
    op INTEGER PRIMARY KEY,
    what TEXT NOT NULL,          -- monthly, donor, card, ledger, exchange
    first INTEGER NOT NULL,      -- month numbers
    last INTEGER NOT NULL,
    place INTEGER NOT NULL,      -- 0 = the whole centre
    product TEXT NOT NULL,       -- code of a stock card's; '' = every one
    number TEXT,                 -- lot of a stock card's; NULL = every one
    expiry INTEGER,
    donor INTEGER NOT NULL,
    day INTEGER NOT NULL,        -- on which it was issued
    about TEXT NOT NULL,
    language TEXT NOT NULL,
    practice INTEGER NOT NULL,
    corrects INTEGER NOT NULL,   -- op of the report that it corrects; 0 = none
    seen INTEGER NOT NULL        -- lines of the ledger that it was made from
) STRICT;
CREATE INDEX stock_issued_last ON stock_issued (last);
