// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Signal.h"
#include "model/journey/Journey.h"

#include <vector>

namespace touchstone {

/// One question in the words of its language, with one answer to choose.
struct QuestionnaireItem
{
    Place place;
    Signal signal = Signal::Csat;
    QString text;
    QStringList options; ///< as they are shown
    QString notUsed; ///< shown behind them, for those who were not there

    friend bool operator==(const QuestionnaireItem&, const QuestionnaireItem&) = default;
};

/// What customers are asked. Nothing of it asks who they are.
struct Questionnaire
{
    QString title;
    QString introduction;
    std::vector<QuestionnaireItem> questions; ///< touchpoint by touchpoint, in the journey's order
    QString ending;

    friend bool operator==(const Questionnaire&, const Questionnaire&) = default;
};

} // namespace touchstone
