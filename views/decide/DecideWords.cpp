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

constexpr int UnrankedShown = 12;

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

QString unrankedText(const Ranking& ranking, const Journey& journey, const QString& language)
{
    QStringList names;
    int count = 0;
    for (const RankedPlace& place : ranking.places) {
        if (!place.rank && ++count <= UnrankedShown)
            names << journey.nameOf(place.place, language);
    }
    if (count == 0)
        return {};
    if (count > UnrankedShown)
        names << Words::tr("… and %n more", nullptr, count - UnrankedShown);
    return Words::tr("Not ranked, since under 10 % of the score would be their own evidence: %1. A question in the "
                     "next survey or a coded interview about each would rank them.")
        .arg(names.join(Words::tr(", ", "between names in a list")));
}

} // namespace touchstone
