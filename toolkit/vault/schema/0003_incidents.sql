-- Incidents: what their entries add up to.  No day and no actor stands here: the journal has them.

-- One row for each incident: what a list shows and filters by.  The values on top; the record itself is
-- read from the journal.
CREATE TABLE incident (
    op INTEGER PRIMARY KEY,
    code TEXT NOT NULL,          -- random, what people write on paper
    month INTEGER NOT NULL,      -- year * 12 + month - 1; 0 where two people took it back
    area INTEGER NOT NULL,       -- op of a list row, 0 for not known
    state INTEGER NOT NULL,      -- model.State without regard to closed quarters
    period INTEGER NOT NULL,     -- op of the closing that covers it, 0 for none
    act_groups INTEGER NOT NULL,     -- bits: table groups of its acts
    differs INTEGER NOT NULL,    -- how many fields hold two people's different values
    place TEXT NOT NULL,
    acts TEXT NOT NULL           -- codes, a space before and after each
) STRICT;

-- Everything that a filter asks for, in the list's order: a page of any filter reads this alone.
CREATE INDEX incident_list ON incident (month DESC, op DESC, area, state, period, act_groups, differs, code);

-- What no closing covers: counted whenever Today is shown.
CREATE INDEX incident_open ON incident (state, month) WHERE period = 0;

-- A closing of a quarter, and its place in the global order: the first that covers a record keeps it.
CREATE TABLE incident_period (
    op INTEGER PRIMARY KEY,
    quarter INTEGER NOT NULL,
    entries INTEGER NOT NULL,    -- how many entries it names
    whole INTEGER NOT NULL,      -- 0 while a part of the list is still to arrive
    placed BLOB NOT NULL         -- the closing entry's order, comparable as bytes
) STRICT;

-- The exact set of entries that a closing names.
CREATE TABLE incident_cover (
    entry INTEGER NOT NULL,
    period INTEGER NOT NULL,
    PRIMARY KEY (entry, period)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_cover_period ON incident_cover (period);

-- Every summary that was written: what was in it stands in the journal.
CREATE TABLE incident_release (
    op INTEGER PRIMARY KEY,
    period INTEGER NOT NULL
) STRICT;
CREATE INDEX incident_release_period ON incident_release (period);
