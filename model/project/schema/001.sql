-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 of the project file. Rules for the recorded tables (all but the last three), whose changes undo puts back by
-- changeset: a primary key on each, no UNIQUE beside it, no trigger, no ON DELETE action, foreign keys deferred. Later files
-- only append columns to them, or else clear the history.

CREATE TABLE journey (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL DEFAULT '',          -- a text, or a JSON object of languages, as in every human text here
    currency TEXT NOT NULL DEFAULT '',
    period TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE persona (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    scenario TEXT NOT NULL
) STRICT;

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL                      -- unspecified | digital | physical | human
) STRICT;

CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    stage INTEGER REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
    channel INTEGER REFERENCES channel DEFERRABLE INITIALLY DEFERRED,
    moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
    keep_human INTEGER NOT NULL CHECK (keep_human IN (0, 1)),
    digital_level INTEGER CHECK (digital_level BETWEEN 0 AND 4),
    reach TEXT,                             -- all | most | some | few
    importance REAL,                        -- stated, mean on 1..7
    customer_value REAL,                    -- money lost per journey that exits here
    map_x REAL,
    map_y REAL,
    need TEXT NOT NULL,                     -- the analysis card
    does TEXT NOT NULL,
    thinks TEXT NOT NULL,
    feels TEXT NOT NULL,
    expects TEXT NOT NULL,
    owner TEXT NOT NULL,
    ideas TEXT NOT NULL,
    backstage TEXT NOT NULL,
    systems TEXT NOT NULL,
    data TEXT NOT NULL
) STRICT;
CREATE INDEX touchpoint_key ON touchpoint (key);
CREATE INDEX touchpoint_stage ON touchpoint (stage);
CREATE INDEX touchpoint_channel ON touchpoint (channel);

CREATE TABLE transition (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    from_touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED, -- NULL: the journey's start
    to_touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,   -- NULL: the end named by to_end
    to_end TEXT CHECK ((to_end IS NULL) = (to_touchpoint IS NOT NULL)),          -- success | lost
    count REAL
) STRICT;
CREATE INDEX transition_from ON transition (from_touchpoint);
CREATE INDEX transition_to ON transition (to_touchpoint);

CREATE TABLE pain_point (
    id INTEGER PRIMARY KEY,
    touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,
    transition INTEGER REFERENCES transition DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    severity INTEGER CHECK (severity BETWEEN 0 AND 3),
    frequency REAL CHECK (frequency BETWEEN 0 AND 1),
    grade TEXT NOT NULL,                    -- measured | heard | assumed
    CHECK ((touchpoint IS NULL) <> (transition IS NULL))
) STRICT;
CREATE INDEX pain_point_touchpoint ON pain_point (touchpoint);
CREATE INDEX pain_point_transition ON pain_point (transition);

CREATE TABLE emotion_rating (
    touchpoint INTEGER NOT NULL REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    rating INTEGER NOT NULL CHECK (rating BETWEEN -2 AND 2),
    PRIMARY KEY (touchpoint, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    voter TEXT NOT NULL,
    touchpoint INTEGER NOT NULL REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,
    dots INTEGER NOT NULL,
    wave TEXT NOT NULL
) STRICT;
CREATE INDEX vote_touchpoint ON vote (touchpoint);

CREATE TABLE wave (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    source_file TEXT NOT NULL,
    source_hash TEXT NOT NULL,
    encoding TEXT NOT NULL,
    separator TEXT NOT NULL,
    header_rows INTEGER NOT NULL,
    imported_at TEXT,
    rows INTEGER NOT NULL,
    answers_table TEXT NOT NULL,            -- one row a response: "row" is the row in the source, then c1, c2 ...
    headers TEXT NOT NULL,                  -- JSON: of all columns of the source
    stored_columns TEXT NOT NULL,           -- JSON: the source column (from 0) behind each of c1, c2 ...
    mapping TEXT NOT NULL                   -- JSON: what the columns mean
) STRICT;

CREATE TABLE survey_tally (
    survey INTEGER NOT NULL REFERENCES survey DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    segment TEXT NOT NULL,                  -- COLUMN=VALUE, empty: everyone
    wave TEXT NOT NULL,
    respondents INTEGER NOT NULL,
    histograms TEXT NOT NULL,               -- JSON
    drivers TEXT NOT NULL,                  -- JSON
    PRIMARY KEY (survey, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE aggregate (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,
    to_touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,   -- of a handover
    signal TEXT NOT NULL,
    counts TEXT NOT NULL,                   -- JSON, as are levels, loss and edges
    levels TEXT NOT NULL,
    loss TEXT NOT NULL,
    edges TEXT NOT NULL,
    ok_minutes REAL,
    bad_minutes REAL,
    anchor_ok REAL,
    anchor_bad REAL,
    segment TEXT NOT NULL,
    wave TEXT NOT NULL
) STRICT;
CREATE INDEX aggregate_touchpoint ON aggregate (touchpoint);
CREATE INDEX aggregate_to ON aggregate (to_touchpoint);

CREATE TABLE interview (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    informant TEXT NOT NULL,                -- customer | frontline | management
    text TEXT NOT NULL,
    wave TEXT NOT NULL
) STRICT;

CREATE TABLE interview_cover (
    interview INTEGER NOT NULL REFERENCES interview DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    touchpoint INTEGER NOT NULL REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,
    to_touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (interview, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_cover_touchpoint ON interview_cover (touchpoint);
CREATE INDEX interview_cover_to ON interview_cover (to_touchpoint);

CREATE TABLE excerpt (
    id INTEGER PRIMARY KEY,
    interview INTEGER NOT NULL REFERENCES interview DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    start INTEGER NOT NULL,                 -- Unicode code points into the text, end not included
    end INTEGER NOT NULL,
    touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,
    to_touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,
    severity INTEGER CHECK (severity BETWEEN 0 AND 3),
    code TEXT NOT NULL
) STRICT;
CREATE INDEX excerpt_interview ON excerpt (interview);
CREATE INDEX excerpt_touchpoint ON excerpt (touchpoint);
CREATE INDEX excerpt_to ON excerpt (to_touchpoint);

CREATE TABLE driver_matrix (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    outcome TEXT NOT NULL,
    respondents REAL NOT NULL,
    correlation TEXT NOT NULL               -- JSON: rows of (1 + touchpoints) numbers, the outcome first
) STRICT;

CREATE TABLE driver_touchpoint (
    position INTEGER PRIMARY KEY,
    touchpoint INTEGER NOT NULL REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX driver_touchpoint_touchpoint ON driver_touchpoint (touchpoint);

CREATE TABLE solution (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    touchpoint INTEGER REFERENCES touchpoint DEFERRABLE INITIALLY DEFERRED,
    removes_low REAL,
    removes_mid REAL,
    removes_high REAL,
    removes_single INTEGER CHECK (removes_single IN (0, 1)), -- the text form gave one number
    cuts_exit REAL,
    delivery REAL,
    digital INTEGER CHECK (digital IN (0, 1)),
    cost_form TEXT,                         -- figures | number; NULL: no cost given
    cost_once REAL,
    cost_yearly REAL,
    cost_months REAL,
    cost_size TEXT NOT NULL,                -- S | M | L or empty
    requires TEXT NOT NULL,                 -- JSON: keys of solutions, as is excludes
    excludes TEXT NOT NULL,
    capacity REAL,
    field TEXT NOT NULL,
    family TEXT NOT NULL,
    digital_level INTEGER CHECK (digital_level BETWEEN 0 AND 4)
) STRICT;
CREATE INDEX solution_touchpoint ON solution (touchpoint);

CREATE TABLE plan (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    budget REAL,
    capacity REAL
) STRICT;

CREATE TABLE score_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    weight_dissatisfied REAL NOT NULL,
    weight_effort REAL NOT NULL,
    weight_failed REAL NOT NULL,
    weight_voiced REAL NOT NULL,
    weight_importance REAL NOT NULL,
    weight_reach REAL NOT NULL,
    weight_dropoff REAL NOT NULL,
    signal_correlation REAL NOT NULL,
    draws INTEGER NOT NULL,
    seed INTEGER NOT NULL                   -- 64 bits, shown as signed
) STRICT;

-- Not recorded: what the file is, its history, and the list of tables of raw answers.

CREATE TABLE about (
    key TEXT PRIMARY KEY,                   -- "needs": the oldest version of Touchstone that reads this file
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    at TEXT NOT NULL,                       -- UTC
    undoes INTEGER,                         -- the entry that this one undoes or redoes; NULL: an edit
    changeset BLOB NOT NULL                 -- as SQLite's session extension writes it
) STRICT;

CREATE TABLE answers_table (
    name TEXT PRIMARY KEY,
    published INTEGER NOT NULL CHECK (published IN (0, 1)),
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO about VALUES ('needs', '0.1.0');
