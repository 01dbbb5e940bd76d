-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 6: rules of signals and questions.

ALTER TABLE score_settings ADD COLUMN rules TEXT NOT NULL DEFAULT '{}'; -- JSON: what counts otherwise than in the model
