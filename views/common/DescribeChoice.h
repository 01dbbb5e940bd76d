// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Choice.h"

#include <QStringList>

namespace touchstone {

QString termOf(Verdict verdict); ///< "Digitise"
QString termOf(Advice advice); ///< "Do"

/// Why a solution is no part of the choice, as a sentence without its name.
QString describeReason(AsideReason reason);

/// What is to be said under a choice: greedy against exact, the next step of the budget, what was left out, how the
/// core indices were made. Names in `language`.
QStringList describeChoice(const Choice& choice, const Journey& journey, const Plan& plan, const QString& language);

/// An amount of money or of points, as it is said beside a choice: "150 CNY", "4 points".
QString amountText(double amount, const Choice& choice, const Journey& journey);

} // namespace touchstone
