// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "model/evidence/Impact.h"
#include "model/journey/Journey.h"

namespace touchstone {

/// The words of the method in the interface's language, said the same way everywhere.
QString termOf(Grade grade); ///< "measured", "heard", "assumed"
QString termOf(Family family); ///< "Dissatisfied", "Effort", "Failed", "Voiced"
QString termOf(Impact impact); ///< "Importance", "Reach", "Drop-off"
QString termOf(Signal signal); ///< "CSAT", "NPS", "Task completion" ...
QString termOf(Reach reach); ///< "all", "most", "some", "few"
QString termOf(ChannelKind kind); ///< "digital", "physical", "human", "unspecified"
QString termOf(Informant informant); ///< "customer", "frontline", "management"
QString termOf(Stance stance); ///< "negative", "neutral", "positive"
QString termOf(ColumnRole role); ///< "score", "outcome", "segment" ...
QString termOfDigitalLevel(int level); ///< 0 "manual" .. 4 "intelligent"
QString termOfField(const QString& key); ///< "member" .. "business" of a solution, in words
QString termOfSeverity(int severity); ///< 0 "none" .. 3 "severe"

} // namespace touchstone
