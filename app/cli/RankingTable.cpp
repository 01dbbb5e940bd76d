// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RankingTable.h"

#include "app/cli/TableWords.h"
#include "app/cli/TextTable.h"
#include "model/report/CertaintyWords.h"
#include "model/report/ChangeWords.h"

#include <algorithm>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Align = TextTable::Align;

QString rankOf(const std::optional<int>& rank) { return rank ? QString::number(*rank) : QStringLiteral("-"); }

/// "everyone", or the segment and the wave.
QString scopeOf(const TallyFilter& filter)
{
    if (!filter.segment.isEmpty() && !filter.wave.isEmpty())
        return CommandWords::tr("%1, wave %2").arg(filter.segment, filter.wave);
    if (!filter.wave.isEmpty())
        return CommandWords::tr("wave %1").arg(filter.wave);
    return filter.segment.isEmpty() ? CommandWords::tr("everyone") : filter.segment;
}

QString evidenceTable(const RankedProject& ranked, const QString& language)
{
    const Journey& journey = ranked.data.journey;
    const Words words(language);
    TextTable table;
    table.addColumn(CommandWords::tr("Rank"), Align::Right);
    table.addColumn(CommandWords::tr("Ranks"), Align::Right);
    table.addColumn(CommandWords::tr("Index"), Align::Right);
    table.addColumn(CommandWords::tr("90 % range"), Align::Right);
    table.addColumn(CommandWords::tr("Top 3"), Align::Right);
    table.addColumn(CommandWords::tr("Score"), Align::Right);
    table.addColumn(CommandWords::tr("Pain"), Align::Right);
    table.addColumn(CommandWords::tr("Impact"), Align::Right);
    table.addColumn(CommandWords::tr("Evidence"), Align::Right);
    table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
    for (size_t index = 0; index < ranked.ranking.places.size(); ++index) {
        const RankedPlace& place = ranked.ranking.places[index];
        const PlaceUncertainty* sure = ranked.certainty.at(index);
        table.addRow({rankOf(place.rank), sure ? rankIntervalText(*sure) : QString(),
            QString::number(place.index, 'f', 0), sure ? indexRangeText(*sure) : QString(),
            sure ? probabilityText(sure->topProbability(3), words) : QString(), QString::number(place.score, 'f', 1),
            QString::number(place.severity, 'f', 2), QString::number(place.impact, 'f', 2),
            shareText(place.evidenceShare), journey.nameOf(place.place, language)});
    }
    return table.toString();
}

/// "6 of 8": people hurt, of those asked, by the most answered signal.
QString affectedOf(const RankedPlace& place)
{
    const auto most = std::max_element(place.signalScores.begin(), place.signalScores.end(),
        [](const SignalScore& a, const SignalScore& b) { return a.n < b.n; });
    if (most == place.signalScores.end() || most->n <= 0)
        return QStringLiteral("-");
    return CommandWords::tr("%1 of %2").arg(QString::number(most->affected, 'f', 0), QString::number(most->n, 'f', 0));
}

/// Where only a few were interviewed: counts, no decimals and no percentages.
QString exploratoryTable(const Ranking& ranking, const Journey& journey, const QString& language)
{
    TextTable table;
    table.addColumn(CommandWords::tr("Rank"), Align::Right);
    table.addColumn(CommandWords::tr("Affected"), Align::Right);
    table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
    for (const RankedPlace& place : ranking.places)
        table.addRow({rankOf(place.rank), affectedOf(place), journey.nameOf(place.place, language)});
    return table.toString();
}

QString roomTable(const RankedProject& ranked, const QString& language)
{
    TextTable table;
    table.addColumn(CommandWords::tr("Rank"), Align::Right);
    table.addColumn(CommandWords::tr("Ranks"), Align::Right);
    table.addColumn(CommandWords::tr("Voters"), Align::Right);
    table.addColumn(CommandWords::tr("Dots"), Align::Right);
    table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
    for (size_t index = 0; index < ranked.ranking.room.size(); ++index) {
        const RoomPlace& place = ranked.ranking.room[index];
        const PlaceUncertainty* sure = ranked.certainty.at(index);
        table.addRow(
            {QString::number(place.rank), sure ? rankIntervalText(*sure) : QString(), shareText(place.voterShare),
                QString::number(place.dots), ranked.data.journey.nameOf({.touchpoint = place.touchpoint}, language)});
    }
    return table.toString();
}

/// Whether the newest kept result still holds; empty where none was kept.
QString keptLine(const RankedProject& ranked, const QString& language)
{
    return ranked.kept ? describeKept(*ranked.kept, Words(language)) + QLatin1Char('\n') : QString();
}

} // namespace

QString rankingTable(const RankedProject& ranked, const QString& language)
{
    const Ranking& ranking = ranked.ranking;
    const QString end = QStringLiteral("\n");
    if (ranking.basis == Basis::Room) {
        const QString head
            = CommandWords::tr("The room's order, by %n voter(s); no customer was asked.", nullptr, ranking.voters);
        return head + end + end + roomTable(ranked, language) + keptLine(ranked, language);
    }
    QString head = CommandWords::tr(
        "By evidence, %1. Respondents: %2, customers interviewed: %3. Average touchpoint: index 100.")
                       .arg(scopeOf(ranking.filter), QString::number(ranking.respondents),
                           QString::number(ranking.customersInterviewed));
    if (ranking.isExploratory) {
        head = CommandWords::tr(
            "Exploratory, %1: %n customer(s) interviewed and nothing measured.", nullptr, ranking.customersInterviewed)
                   .arg(scopeOf(ranking.filter));
    }
    QString foot;
    for (const QString& sentence : describeFirmness(ranking, ranked.certainty, ranked.data.journey, Words(language)))
        foot += sentence + end;
    const auto unranked = std::count_if(
        ranking.places.begin(), ranking.places.end(), [](const RankedPlace& place) { return !place.rank; });
    if (unranked > 0)
        foot += CommandWords::tr("Rank -: not ranked, under 10 % of the score is the touchpoint's own evidence.") + end;
    foot += modelLine(ranking);
    const QString table = ranking.isExploratory ? exploratoryTable(ranking, ranked.data.journey, language)
                                                : evidenceTable(ranked, language);
    return head + end + end + table + end + foot + end + keptLine(ranked, language);
}

} // namespace touchstone
