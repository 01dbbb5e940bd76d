// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/classics/ContrastSums.h"
#include "model/classics/Kano.h"
#include "model/journey/Journey.h"

#include <optional>

namespace touchstone {

/// Answers to "how important is ..." about one touchpoint, of one question.
struct ImportanceAnswers
{
    TouchpointId touchpoint = {};
    std::vector<double> counts = {}; ///< per level, least important first; under weights scaled to Kish's effective n
};

/// Answers to the two questions about one feature, of one survey.
struct KanoAnswers
{
    QString feature = {}; ///< its name
    TouchpointId touchpoint = {}; ///< that it belongs to; may be none
    bool hasFunctional = false, hasDysfunctional = false; ///< that the survey asks
    KanoCounts counts = {}; ///< people who answered both; under weights scaled to Kish's effective n
};

/// Low and high answers about touchpoints beside the outcome, of the surveys that ask the same outcome.
struct ContrastAnswers
{
    QString outcome = {}; ///< header of its column
    QStringList levels = {}; ///< of the outcome, worst first; sums count them from 0
    std::vector<TouchpointId> touchpoints = {}; ///< the attributes of `sums`
    ContrastSums sums;
};

/// What the classic views read that no tally holds.
struct ClassicAnswers
{
    std::vector<ImportanceAnswers> importance = {};
    std::vector<KanoAnswers> kano = {}; ///< in the order of the surveys and their columns
    std::optional<ContrastAnswers> contrasts = {}; ///< none: no survey has an outcome beside satisfaction questions
};

} // namespace touchstone
