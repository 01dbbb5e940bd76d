-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2: journeys beside the main one (sub-journeys and to-be variants), notes on the map, attachments, tags, colours,
-- collapsed stages and channels, pinned cards, and who of the personas rated. `journey` NULL is the main journey.

CREATE TABLE side_journey (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED -- that opens it; NULL: a variant of the main one
) STRICT;
CREATE INDEX side_journey_touchpoint ON side_journey (touchpoint);

ALTER TABLE persona ADD COLUMN segment TEXT NOT NULL DEFAULT '';        -- COLUMN=VALUE, whose answers are this persona's
ALTER TABLE stage ADD COLUMN journey INTEGER REFERENCES side_journey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE stage ADD COLUMN colour TEXT NOT NULL DEFAULT '';           -- #rrggbb, empty: the theme's
ALTER TABLE stage ADD COLUMN collapsed INTEGER NOT NULL DEFAULT 0 CHECK (collapsed IN (0, 1));
ALTER TABLE channel ADD COLUMN journey INTEGER REFERENCES side_journey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE channel ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE channel ADD COLUMN collapsed INTEGER NOT NULL DEFAULT 0 CHECK (collapsed IN (0, 1));
ALTER TABLE touchpoint ADD COLUMN journey INTEGER REFERENCES side_journey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE touchpoint ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';      -- JSON
ALTER TABLE touchpoint ADD COLUMN personas TEXT NOT NULL DEFAULT '[]';  -- JSON: keys of those who pass it; empty: all
ALTER TABLE touchpoint ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)); -- stays when tidied
ALTER TABLE transition ADD COLUMN journey INTEGER REFERENCES side_journey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE emotion_rating ADD COLUMN persona INTEGER REFERENCES persona DEFERRABLE INITIALLY DEFERRED;

-- A key is unique in its journey: a variant keeps the keys of what it was copied from.
DROP INDEX touchpoint_key;
CREATE INDEX touchpoint_key ON touchpoint (key, journey);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    journey INTEGER REFERENCES side_journey DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    stage INTEGER REFERENCES stage DEFERRABLE INITIALLY DEFERRED,       -- the cell that x and y are measured in
    channel INTEGER REFERENCES channel DEFERRABLE INITIALLY DEFERRED,
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    colour TEXT NOT NULL
) STRICT;
CREATE INDEX note_stage ON note (stage);
CREATE INDEX note_channel ON note (channel);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,
    note INTEGER REFERENCES note DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,                     -- of the file
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,                  -- bytes
    data BLOB NOT NULL,
    CHECK ((touchpoint IS NULL) <> (note IS NULL))
) STRICT;
CREATE INDEX attachment_touchpoint ON attachment (touchpoint);
CREATE INDEX attachment_note ON attachment (note);

UPDATE about SET value = '0.2.0' WHERE key = 'needs';
