// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ChangesTable.h"

#include "app/cli/TextTable.h"
#include "model/report/ChangeWords.h"

#include <cmath>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Align = TextTable::Align;

const QString None = QStringLiteral("-");

QString rankOf(const std::optional<PlaceResult>& place)
{
    return place && place->rank ? QString::number(*place->rank) : None;
}

QString indexOf(const std::optional<PlaceResult>& place)
{
    return place && place->figures ? QString::number(place->figures->index, 'f', 0) : None;
}

QString points(double value) { return signedPoints(value, true); }

QString scoresTable(const RankingChanges& changes, const Words& words)
{
    TextTable table;
    for (const QString& header : {CommandWords::tr("Rank"), CommandWords::tr("Now"), CommandWords::tr("Index"),
             CommandWords::tr("Now"), CommandWords::tr("Score"), CommandWords::tr("By pain"),
             CommandWords::tr("By impact"), CommandWords::tr("By map"), CommandWords::tr("By evidence"),
             CommandWords::tr("By settings"), CommandWords::tr("Sure")})
        table.addColumn(header, Align::Right);
    table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
    table.addColumn(CommandWords::tr("Change"), Align::Left);
    for (const PlaceChange& place : changes.places) {
        QStringList cells{rankOf(place.before), rankOf(place.after), indexOf(place.before), indexOf(place.after)};
        if (place.score) {
            const ScoreChange& score = *place.score;
            cells << points(score.total) << points(score.pain()) << points(score.impact()) << points(score.byMap)
                  << points(score.byEvidence) << points(score.bySettings)
                  << (score.directionProbability > 0 ? CommandWords::tr("%1 %").arg(
                          QString::number(std::floor(100 * score.directionProbability), 'f', 0))
                                                     : None);
        } else {
            cells << QStringList(7, None);
        }
        table.addRow(cells << place.name.in(words.language()) << changeText(place.kind, words));
    }
    return table.toString();
}

QString ranksTable(const RankingChanges& changes, const Words& words)
{
    TextTable table;
    table.addColumn(CommandWords::tr("Rank"), Align::Right);
    table.addColumn(CommandWords::tr("Now"), Align::Right);
    table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
    table.addColumn(CommandWords::tr("Change"), Align::Left);
    for (const PlaceChange& place : changes.places) {
        table.addRow({rankOf(place.before), rankOf(place.after), place.name.in(words.language()),
            changeText(place.kind, words)});
    }
    return table.toString();
}

} // namespace

QString changesTable(
    const RankingChanges& changes, const QString& before, const QString& after, const QString& language)
{
    const Words words(language);
    const QString end = QStringLiteral("\n");
    const bool hasScores = changes.basisBefore == Basis::Evidence && changes.basisAfter == Basis::Evidence;
    QString text = CommandWords::tr("Before: %1. Now: %2.").arg(before, after) + end + end;
    text += (hasScores ? scoresTable(changes, words) : ranksTable(changes, words)) + end;
    for (const QString& sentence : describeChanges(changes, words))
        text += sentence + end;
    if (hasScores) {
        text += CommandWords::tr("Score: points gained or lost, split by pain and impact and, beside that, by cause; "
                                 "each split adds up to it. Sure: how likely the evidence moved it that way; beyond "
                                 "noise from 95 %.")
            + end;
    }
    return text;
}

} // namespace touchstone
