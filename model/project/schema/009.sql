-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 9: solutions as initiatives, and when the plan begins.

ALTER TABLE solution ADD COLUMN state TEXT NOT NULL DEFAULT 'idea'; -- idea | planned | running | done | stopped
ALTER TABLE solution ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE solution ADD COLUMN starts TEXT;                        -- YYYY-MM-DD, as is due
ALTER TABLE solution ADD COLUMN due TEXT;
ALTER TABLE solution ADD COLUMN first_step TEXT NOT NULL DEFAULT '';
ALTER TABLE solution ADD COLUMN measure TEXT NOT NULL DEFAULT '';
ALTER TABLE plan ADD COLUMN starts TEXT;
