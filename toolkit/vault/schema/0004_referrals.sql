-- Referrals: what the entries of the slice add up to.  Both tables may be emptied and rebuilt.

-- One row per service of the directory: what a list shows.  The rest is read from the journal.
CREATE TABLE referral_service (
    op      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    area    TEXT NOT NULL,
    phone   TEXT NOT NULL,
    needs   TEXT NOT NULL,               -- codes, set apart by spaces
    retired INTEGER NOT NULL,
    several INTEGER NOT NULL             -- 1 where a field has two values set at the same time
) STRICT;

-- One row per slip.  The day of issue is kept as a month, the last day as the end of a week or month.
CREATE TABLE referral_slip (
    op         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL,
    service    INTEGER NOT NULL,         -- referral_service.op
    needs      TEXT NOT NULL,
    language   TEXT NOT NULL,
    month      INTEGER NOT NULL,
    until      INTEGER NOT NULL,
    rank       INTEGER NOT NULL,         -- where it has got to; 0 = nothing heard
    reason     TEXT NOT NULL,
    several    INTEGER NOT NULL,         -- 1 where two laptops said different things
    called_off INTEGER NOT NULL          -- 1 where the person wants no follow-up
) STRICT;
CREATE INDEX referral_slip_code ON referral_slip (code);
CREATE INDEX referral_slip_waiting ON referral_slip (until) WHERE rank = 0;
