-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3: what-if scenarios.

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    changes TEXT NOT NULL   -- JSON: what it changes, by keys of solutions and touchpoints
) STRICT;
CREATE INDEX scenario_key ON scenario (key);
