// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Initiative.h"
#include "model/planning/Roadmap.h"
#include "model/report/Words.h"

namespace touchstone {

QString stateText(InitiativeState state, const Words& words); ///< "idea", "planned", "running", "done", "stopped"
QString dayText(QDate day, const Words& words); ///< "31 Jan 2027"; empty where it is not said
QString monthText(QDate month, const Words& words); ///< "Jan 2027"; empty where it is not said

/// When an item of the roadmap is worked on: "Jan 2027 to Apr 2027" where the plan says when it begins, else "months 1
/// to 4".
QString whenText(const RoadmapItem& item, const Plan& plan, const Words& words);

/// What is said of an initiative, a part each: state, owner, dates, first step, measure.
QStringList initiativeTexts(const Initiative& initiative, const QString& language, const Words& words);

} // namespace touchstone
