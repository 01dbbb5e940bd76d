-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 8: codes as a tree, the stance of an excerpt, whose interview it is and what file it came from.

CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,                      -- what excerpts and the codes below it name it by
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    above TEXT NOT NULL,                    -- key of a code, empty: none
    colour TEXT NOT NULL,                   -- #rrggbb, empty: none of its own
    note TEXT NOT NULL
) STRICT;
CREATE INDEX code_key ON code (key);

-- Excerpts named codes that stood nowhere else.
INSERT INTO code
SELECT random() & 0x7fffffffffffffff, code, row_number() OVER (ORDER BY code) - 1, code, '', '', ''
FROM (SELECT DISTINCT code FROM excerpt WHERE code <> '');

ALTER TABLE interview ADD COLUMN person TEXT NOT NULL DEFAULT '';       -- a pseudonym; empty: somebody else each time
ALTER TABLE interview ADD COLUMN source_file TEXT NOT NULL DEFAULT '';  -- name without folder
ALTER TABLE excerpt ADD COLUMN stance TEXT;                             -- negative | neutral | positive
CREATE INDEX excerpt_code ON excerpt (code);
