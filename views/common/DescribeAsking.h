// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/QuestionnaireText.h"
#include "model/planning/Plan.h"

#include <QStringList>

namespace touchstone {

QString termOf(QuestionnaireFormat format); ///< "问卷星 (text import)", "Qualtrics (TXT)", "Plain form"

/// What a plan of further answers brings and needs, in sentences; why there is none where nothing is worth asking.
QStringList describeAsking(const EvidencePlan& plan, const QString& language);

/// What the answers to one question firm up.
QString describeAskingFor(
    const AskedQuestion& question, const Journey& journey, const Plan& plan, const QString& language);

/// Points of the score that answers bring: two digits behind the point.
QString gainText(double gain);

/// How to paste a questionnaire in this format.
QString describePasting(QuestionnaireFormat format);

} // namespace touchstone
