// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WhatIfTable.h"

#include "app/cli/TableWords.h"
#include "app/cli/TextTable.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Align = TextTable::Align;

/// How a figure is written: its unit and digits.
struct Format
{
    double scale = 1;
    int digits = 1;

    QString number(double value) const { return QString::number(scale * value, 'f', digits); }
    QString signedNumber(double value) const
    {
        const QString text = number(value);
        return scale * value > 0 && text.toDouble() > 0 ? QLatin1Char('+') + text : text;
    }
    QString range(const DrawRange& draws) const
    {
        return Words::tr("%1 to %2").arg(number(draws.low), number(draws.high));
    }
    QString change(const Effect& effect) const
    {
        return Words::tr("%1 (%2 to %3)")
            .arg(signedNumber(effect.after - effect.before), signedNumber(effect.change.low),
                signedNumber(effect.change.high));
    }
};

void addEffectColumns(TextTable& table)
{
    table.addColumn(Words::tr("Before"), Align::Right);
    table.addColumn(Words::tr("90 % range"), Align::Right);
    table.addColumn(Words::tr("After"), Align::Right);
    table.addColumn(Words::tr("90 % range"), Align::Right);
    table.addColumn(Words::tr("Change"), Align::Right);
}

QStringList effectCells(const Effect& effect, const Format& format)
{
    return {format.number(effect.before), format.range(effect.rangeBefore), format.number(effect.after),
        format.range(effect.rangeAfter), format.change(effect)};
}

QString journeyTable(const WhatIfResult& result, const QString& currency)
{
    TextTable table;
    table.addColumn(Words::tr("Journey"), Align::Left);
    addEffectColumns(table);
    const auto add = [&](const QString& name, const std::optional<Effect>& effect, const Format& format) {
        if (effect)
            table.addRow(QStringList{name} + effectCells(*effect, format));
    };
    add(Words::tr("Success, %"), result.success, {100, 1});
    add(Words::tr("Satisfaction, %"), result.satisfaction, {100, 1});
    add(Words::tr("Pain, %"), result.pain, {100, 1});
    add(Words::tr("Revenue at risk a period, %1").arg(currency), result.moneyLost, {1, 0});
    return table.toString();
}

QString placesTable(const WhatIfResult& result, const Journey& journey, const QString& language)
{
    TextTable table;
    table.addColumn(Words::tr("Rank"), Align::Right);
    table.addColumn(Words::tr("Then"), Align::Right);
    table.addColumn(Words::tr("Ranks"), Align::Right);
    table.addColumn(Words::tr("Score"), Align::Right);
    table.addColumn(Words::tr("Then"), Align::Right);
    table.addColumn(Words::tr("Change"), Align::Right);
    table.addColumn(Words::tr("Touchpoint"), Align::Left);
    const Format score;
    for (const PlaceEffect& place : result.places) {
        const QString name = journey.nameOf(place.place, language);
        const QString none = QStringLiteral("-");
        if (place.isGone) {
            table.addRow(
                {QString::number(place.rankBefore), none, none, score.number(place.score.before), none, none, name});
            continue;
        }
        table.addRow(
            {QString::number(place.rankBefore), QString::number(place.rankAfter), Format{1, 0}.range(place.ranksAfter),
                score.number(place.score.before), score.number(place.score.after), score.change(place.score), name});
    }
    return table.toString();
}

} // namespace

QString whatIfTable(
    const std::vector<TriedScenario>& tried, const Ranking& ranking, const Journey& journey, const QString& language)
{
    const QString end = QStringLiteral("\n");
    QString text;
    for (const TriedScenario& each : tried) {
        const QString name = each.scenario.name.in(language);
        const QString title = name.isEmpty() ? each.scenario.key : name;
        if (!title.isEmpty())
            text += title + end + end;
        text += journeyTable(each.result, journey.currency) + end + placesTable(each.result, journey, language) + end;
    }
    text += Words::tr("Before and after rest on the same draws: the ranges of the change hold what the scenario does, "
                      "not chance.")
        + end;
    return text + modelLine(ranking) + end;
}

} // namespace touchstone
