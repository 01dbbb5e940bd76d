-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 5: rankings as they stood, kept to be compared with.

CREATE TABLE kept_result (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kept_at TEXT NOT NULL,                  -- UTC
    model TEXT NOT NULL,                    -- version of the pain-point model
    basis TEXT NOT NULL,                    -- evidence | room
    segment TEXT NOT NULL,                  -- whose answers it counts: COLUMN=VALUE, empty: everyone
    wave TEXT NOT NULL,
    fingerprint TEXT NOT NULL,              -- SHA-256 of tallies and settings, hex
    input TEXT NOT NULL,                    -- JSON: these tallies and settings
    places TEXT NOT NULL                    -- JSON: rank, score, ranges and terms of each touchpoint
) STRICT;
CREATE INDEX kept_result_key ON kept_result (key);
