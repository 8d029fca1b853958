-- Stock: lots set aside, transfers between centres, and counts that differed.  Each is what its
-- entries add up to.

CREATE TABLE stock_hold (
    op INTEGER PRIMARY KEY,
    code TEXT NOT NULL,          -- the product's
    number TEXT NOT NULL,        -- the lot's; '' = not known
    expiry INTEGER,              -- NULL beside a number = with any expiry
    place INTEGER NOT NULL,      -- op of a store, and then of its bags too; 0 = everywhere
    day INTEGER NOT NULL,
    released INTEGER,            -- from this day on it may be used again
    reason TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX stock_hold_code ON stock_hold (code);

CREATE TABLE stock_transfer (
    op INTEGER PRIMARY KEY,      -- the movement that sent or took in
    way INTEGER NOT NULL,        -- 1 sent from here, 2 arrived here
    place INTEGER NOT NULL,      -- op of a store of this centre
    other INTEGER NOT NULL,      -- op of the other end: another centre of the list, or a store
    code TEXT NOT NULL,
    ident TEXT NOT NULL,         -- names it in both books; '' where it came without a file
    day INTEGER NOT NULL,
    pieces INTEGER NOT NULL,     -- as many as were sent
    arrived INTEGER,             -- as many as arrived; NULL = nobody has said yet
    confirmed INTEGER,           -- the day on which it was said
    differs INTEGER NOT NULL,    -- some lot arrived with another number
    sent INTEGER NOT NULL,       -- of an arrival: the movement of this book that sent it; 0 = none
    gone INTEGER NOT NULL        -- undone
) STRICT;
CREATE INDEX stock_transfer_ident ON stock_transfer (ident) WHERE ident <> '';
CREATE INDEX stock_transfer_sent ON stock_transfer (sent) WHERE sent <> 0;
CREATE INDEX stock_transfer_day ON stock_transfer (day, op);
CREATE INDEX stock_transfer_open ON stock_transfer (day, op) WHERE way = 1 AND arrived IS NULL AND gone = 0;

-- Counts that no coordinator has agreed to and in which a lot differed from the book.
CREATE TABLE stock_count (
    op INTEGER NOT NULL,         -- the count
    part INTEGER NOT NULL,
    place INTEGER NOT NULL,
    day INTEGER NOT NULL,
    code TEXT NOT NULL,          -- the product's
    number TEXT NOT NULL,
    expiry INTEGER,
    counted INTEGER NOT NULL,
    book INTEGER NOT NULL,       -- what the book said at the moment of counting
    off INTEGER NOT NULL,        -- by how many pieces the two differ
    reason TEXT NOT NULL,
    PRIMARY KEY (op, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_count_day ON stock_count (day, off, book);
