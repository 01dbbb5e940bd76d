-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4: error floors of signals.

ALTER TABLE score_settings ADD COLUMN error_floors TEXT NOT NULL DEFAULT '{}';  -- JSON: standard deviations by signal
