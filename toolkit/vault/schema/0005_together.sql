-- What ties two slices together.  No query that feeds an export may read these: they would join a
-- stock loss, a slip and an incident to one night.

-- A loss that an unfinished report began with: local, overwritten, gone with the draft.
CREATE TABLE loss_draft (
    draft TEXT PRIMARY KEY,      -- code of the draft
    loss INTEGER NOT NULL        -- op of the stock movement
) STRICT;

-- What the link entries add up to.
CREATE TABLE loss_link (
    op INTEGER PRIMARY KEY,      -- the entry that tied them
    loss INTEGER NOT NULL,
    incident INTEGER NOT NULL
) STRICT;
CREATE INDEX loss_link_loss ON loss_link (loss);
CREATE INDEX loss_link_incident ON loss_link (incident);

CREATE TABLE slip_link (
    op INTEGER PRIMARY KEY,
    slip INTEGER NOT NULL,
    incident INTEGER NOT NULL
) STRICT;
CREATE INDEX slip_link_incident ON slip_link (incident);
CREATE INDEX slip_link_slip ON slip_link (slip);
