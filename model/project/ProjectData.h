// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "model/journey/Journey.h"
#include "model/planning/Plan.h"
#include "model/scoring/KeptResult.h"
#include "model/scoring/ScoreSettings.h"

namespace touchstone {

/// All of a project that is held in memory: everything but raw answers, attachments and history.
struct ProjectData
{
    Journey journey; ///< the main one: what is scored
    Collection<Journey> sideJourneys; ///< sub-journeys and to-be variants
    Collection<Attachment> attachments;
    Evidence evidence;
    Plan plan;
    ScoreSettings settings;
    Collection<KeptResult> keptResults = {}; ///< rankings as they stood

    /// The main journey for none, else the one beside it; nullptr if there is none.
    const Journey* journeyOf(JourneyId id) const { return id ? sideJourneys.find(id) : &journey; }
    /// The journey that a touchpoint belongs to, nullptr if there is none.
    const Journey* journeyWith(TouchpointId id) const;

    friend bool operator==(const ProjectData&, const ProjectData&) = default;
};

} // namespace touchstone
