-- The journal and what the vault itself keeps.  Every number that names an entry is an *op*:
-- run number * 2^32 + counter (toolkit/base/ids.py).

-- Facts of this one copy, never synced: its device number, which kinds its tables were folded with.
CREATE TABLE facts (
    name TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

-- Every run ever named here, interned; `device` and `prev` (what its first entry follows) once known.
CREATE TABLE runs (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    device INTEGER,
    prev BLOB
) STRICT;

CREATE TABLE kinds (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- One row for each entry, numbered without gaps in order of arrival.  An entry is found by its op
-- through `stretches`, and by its subject through the one index; a subject's first entry usually is
-- the subject, and stands in no index at all.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    op INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    device INTEGER NOT NULL,
    day INTEGER NOT NULL,
    tick INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    version INTEGER NOT NULL,
    replaces BLOB NOT NULL,      -- ops, eight bytes each
    payload BLOB,                -- canonical JSON; NULL once erased
    salt BLOB,                   -- NULL once erased
    commitment BLOB NOT NULL,
    prev BLOB NOT NULL,          -- hash of the entry this device wrote before
    hash BLOB NOT NULL,
    link BLOB NOT NULL,          -- local chain over all entries in order of arrival
    signature BLOB,
    mac BLOB NOT NULL            -- local, keyed, over every column above
) STRICT;

CREATE INDEX journal_subject ON journal (subject) WHERE subject <> op;

-- Entries of one run that arrived one after the other: the first one's op and place.
CREATE TABLE stretches (
    op INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL UNIQUE
) STRICT;

-- A second, different entry under an op already taken: kept whole, never folded, reported.
CREATE TABLE strays (
    hash BLOB PRIMARY KEY,
    wire BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Projections of the vault's own kinds.
CREATE TABLE erasures (
    op INTEGER NOT NULL,
    eraser INTEGER NOT NULL,
    PRIMARY KEY (op, eraser)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    op INTEGER PRIMARY KEY,
    actor INTEGER NOT NULL,
    person INTEGER NOT NULL,
    role INTEGER NOT NULL,
    name TEXT NOT NULL,
    removed INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
    name TEXT NOT NULL,
    field TEXT NOT NULL,
    standing TEXT NOT NULL,      -- JSON: [[op, value], …], the one on top first
    PRIMARY KEY (name, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE list_items (
    op INTEGER PRIMARY KEY,
    listed TEXT NOT NULL,
    name TEXT NOT NULL,
    retired INTEGER NOT NULL,
    names TEXT NOT NULL          -- JSON: every name that stands, the one on top first
) STRICT;

CREATE TABLE accounts (
    op INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL,
    words INTEGER NOT NULL,
    erased INTEGER NOT NULL
) STRICT;
CREATE INDEX accounts_subject ON accounts (subject);

-- Outside the journal.
CREATE TABLE wraps (
    op INTEGER PRIMARY KEY,      -- the account's entry
    wrap BLOB NOT NULL           -- its key, sealed to the account public key
) STRICT;

CREATE TABLE kept_accounts (     -- sealed versions of accounts not yet sent
    key TEXT NOT NULL,
    part INTEGER NOT NULL,
    words INTEGER NOT NULL,
    ciphertext BLOB NOT NULL,
    wrap BLOB NOT NULL,
    mac BLOB NOT NULL,           -- local, keyed, over every column above
    PRIMARY KEY (key, part)
) STRICT;

CREATE TABLE drafts (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;         -- one page to write, not two, when a report is submitted

CREATE TABLE local_settings (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;

CREATE TABLE blobs (             -- frozen reports and attachments, named by hash
    hash BLOB PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
