// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/classics/Classics.h"

#include <QStringList>

namespace touchstone {

QString termOf(ClassicMethod method); ///< "Importance-performance", "Opportunity (Ulwick)" ...
QString termOf(Quadrant quadrant); ///< "Concentrate here", as Martilla & James call them
QString termOf(KanoClass kanoClass); ///< "Attractive", "Must-be" ...
QString termOf(Opportunities::Input input); ///< "Mean answers", "Top two boxes"

/// What a method shows, and why it is not the score.
QString describeMethod(ClassicMethod method);

/// Which answers a view was made from, how many, and how; empty where it has nothing to show.
QStringList describeInputs(const Classics& classics, ClassicMethod method, Opportunities::Input input);

/// What a view leaves out, and what would be needed to show it. Names in `language`.
QStringList describeMissing(const Classics& classics, ClassicMethod method, Opportunities::Input input,
    const Journey& journey, const Plan& plan, const QString& language);

} // namespace touchstone
