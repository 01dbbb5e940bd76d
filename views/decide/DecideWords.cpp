// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/DecideWords.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

/// Said by the view.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::DecideView)
};

} // namespace

QString basisText(const Ranking& ranking, bool isRoomShown)
{
    if (ranking.basis == Basis::Room || isRoomShown)
        return Words::tr("Votes of %n person(s)", nullptr, ranking.voters);
    if (ranking.isExploratory)
        return Words::tr("Exploratory: interviews of %n customer(s)", nullptr, ranking.customersInterviewed);
    QStringList basis;
    if (ranking.respondents > 0)
        basis << Words::tr("%Ln respondent(s)", nullptr, static_cast<int>(ranking.respondents));
    if (ranking.customersInterviewed > 0)
        basis << Words::tr("interviews of %n customer(s)", nullptr, ranking.customersInterviewed);
    if (!ranking.filter.isEveryone())
        basis << QStringList{ranking.filter.segment, ranking.filter.wave}.join(u' ').trimmed();
    basis << Words::tr("the average touchpoint has index 100");
    return basis.join(QStringLiteral(" · "));
}

} // namespace touchstone
