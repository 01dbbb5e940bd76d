// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/SurveyImport.h"
#include "model/scoring/Ranking.h"

namespace touchstone {

/// A warning of an import as a sentence, with its row and column where it has them.
QString describeWarning(const ImportWarning& warning);

/// What a report's format is called: "CSV", "Qualtrics".
QString formatName(const QString& format);

/// What an import did: how the file was read, what came in, what was new, then its warnings (those beyond the cap of
/// a kind as a count). One line each.
QStringList describeReport(const ImportReport& report);

/// What should be said beside a ranking. Touchpoints are named in `language`.
QString describeWarning(const ScoreWarning& warning, const Journey& journey, const QString& language);

} // namespace touchstone
