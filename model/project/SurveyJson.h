// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"
#include "model/project/Query.h"

// The columns of a survey that are JSON: its mapping and its tallies, with the words of the text form.
namespace touchstone {

void bindValue(Query& query, const SurveyMapping& mapping);
void bindValue(Query& query, const std::vector<ColumnHistogram>& histograms);
void bindValue(Query& query, const DriverMoments& drivers);

void readValue(Query& query, SurveyMapping& mapping);
void readValue(Query& query, std::vector<ColumnHistogram>& histograms);
void readValue(Query& query, DriverMoments& drivers);

} // namespace touchstone
