// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "model/journey/Journey.h"
#include "model/planning/Plan.h"
#include "model/scoring/ScoreSettings.h"

namespace touchstone {

/// All of a project that is held in memory: everything but raw answers, attachments and history.
struct ProjectData
{
    Journey journey;
    Evidence evidence;
    Plan plan;
    ScoreSettings settings;

    friend bool operator==(const ProjectData&, const ProjectData&) = default;
};

} // namespace touchstone
