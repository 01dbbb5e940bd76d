// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QHash>

namespace touchstone {

/// What became of what was copied: the copies' ids by those of the originals.
struct CopiedIds
{
    QHash<TouchpointId, TouchpointId> touchpoints;
    QHash<NoteId, NoteId> notes;
};

/// What is on a journey's map once more, as the journey of another id: all values get new ids and belong to it; keys,
/// positions, texts and places stay the same, and references inside lead to the copies. Personas, votes, currency and
/// period, which stand in the main journey for all, are left out, as is the touchpoint where the original opens.
/// `ids`, where given, tells which is whose copy. O(touchpoints + transitions).
Journey copyJourney(const Journey& from, JourneyId id, CopiedIds* ids = nullptr);

/// The same pain points as ones of their own.
std::vector<PainPoint> withNewIds(std::vector<PainPoint> painPoints);

} // namespace touchstone
