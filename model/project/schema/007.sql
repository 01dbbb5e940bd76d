-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 7: weights of further parts of impact.

ALTER TABLE score_settings ADD COLUMN impact_weights TEXT NOT NULL DEFAULT '{}'; -- JSON: by key, beside the three columns
