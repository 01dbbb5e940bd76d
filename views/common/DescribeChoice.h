// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Choice.h"

#include <QStringList>

namespace touchstone {

QString termOf(Verdict verdict); ///< "Digitise"
QString termOf(Advice advice); ///< "Do"

/// Why a solution is no part of the choice, as a sentence without its name.
QString describeReason(AsideReason reason);

/// What the best plan brings for which money and which work: a sentence each.
QStringList describeChosen(const Choice& choice, const Journey& journey);

/// Over how many years a business case is made: "Business case over 3 years at 10 %, in CNY".
QString describeAssumptions(const Choice& choice, const Journey& journey);

/// "120 (80 to 150)": the middle, the low and the high case.
QString casesText(const ThreePoint& cases);

/// What is to be said under a choice: greedy against exact, the next step of the budget, what was left out, how the
/// core indices were made. Names in `language`.
QStringList describeChoice(const Choice& choice, const Journey& journey, const Plan& plan, const QString& language);

/// An amount of money or of points, as it is said beside a choice: "150 CNY", "4 points".
QString amountText(double amount, const Choice& choice, const Journey& journey);

} // namespace touchstone
