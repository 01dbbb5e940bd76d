// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Reweighed.h"
#include "views/charts/FigureChart.h"
#include "views/common/Theme.h"

namespace touchstone {

/// The first places under other weights, a bar each with its index, and where it stands in `ranking`.
FigureChart::Data reweighedPicture(const Reweighed& reweighed, const Ranking& ranking, const Journey& journey,
    const Theme& theme, const QString& language);

} // namespace touchstone
