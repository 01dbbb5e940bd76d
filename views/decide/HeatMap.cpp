// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/HeatMap.h"

#include "views/common/Scale.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::HeatMap)
};

/// The figures behind the grid; what its cells are made from when they are asked for.
struct Heat
{
    std::shared_ptr<const Ranking> ranking;
    QStringList names; ///< of the places
    std::vector<Signal> measured; ///< the columns
    Theme theme;

    const SignalScore* at(int row, int column) const
    {
        const auto& scores = ranking->places[static_cast<size_t>(row)].signalScores;
        const auto found = std::find_if(scores.begin(), scores.end(),
            [&](const SignalScore& score) { return score.signal == measured[static_cast<size_t>(column)]; });
        return found == scores.end() ? nullptr : &*found;
    }
};

/// The signals that count at some place, family by family.
std::vector<Signal> measuredSignals(const Ranking& ranking)
{
    std::vector<Signal> found;
    for (const SignalInfo& info : allSignals()) {
        if (std::any_of(ranking.places.begin(), ranking.places.end(), [&](const RankedPlace& place) {
                return std::any_of(place.signalScores.begin(), place.signalScores.end(),
                    [&](const SignalScore& score) { return score.signal == info.signal && score.n > 0; });
            }))
            found.push_back(info.signal);
    }
    std::stable_sort(
        found.begin(), found.end(), [](Signal a, Signal b) { return infoOf(a).family < infoOf(b).family; });
    return found;
}

QString wholeNumber(double value) { return QLocale().toString(std::llround(value)); }

GridCell cellOf(const Heat& heat, int row, int column)
{
    const SignalScore* score = heat.at(row, column);
    const Signal signal = heat.measured[static_cast<size_t>(column)];
    const QString title = Words::tr("%1: %2", "touchpoint: signal").arg(heat.names[row], termOf(signal));
    if (!score)
        return {.toolTip = title + u'\n' + Words::tr("Nothing measured here, and it does not count here.")};
    GridCell cell{.text = wholeNumber(100 * score->pain),
        .color = heat.theme.heat(score->pain),
        .ink = heat.theme.heatText(score->pain)};
    QStringList lines{title};
    if (score->n <= 0) {
        cell.look = GridCell::Look::Hollow;
        lines << Words::tr("Nothing measured here: the journey's average counts, pain %1 of 100.").arg(cell.text);
    } else {
        const Grade grade = signal == Signal::Voice ? Grade::Heard : Grade::Measured;
        cell.look = grade == Grade::Heard ? GridCell::Look::Tinted : GridCell::Look::Solid;
        lines << Words::tr("pain %1 of 100, %2, n = %3", "pain, grade, answers")
                     .arg(cell.text, termOf(grade), wholeNumber(score->n));
        if (score->n < FewestForPercent)
            lines << Words::tr("%1 of %2 had trouble").arg(wholeNumber(score->affected), wholeNumber(score->n));
        lines << Words::tr("Its own answers make up %1 % of it, the journey's average the rest.")
                     .arg(wholeNumber(100 * score->own));
    }
    cell.toolTip = lines.join(u'\n');
    return cell;
}

ChartTable tableOf(const Heat& heat)
{
    ChartTable table{{Words::tr("Rank"), Words::tr("Touchpoint")}, {}};
    for (const Signal signal : heat.measured)
        table.header << termOf(signal) << Words::tr("%1: n", "signal: number of answers").arg(termOf(signal));
    for (int row = 0; row < heat.names.size(); ++row) {
        const std::optional<int>& rank = heat.ranking->places[static_cast<size_t>(row)].rank;
        QStringList cells{rank ? QString::number(*rank) : QString(), heat.names[row]};
        for (size_t column = 0; column < heat.measured.size(); ++column) {
            const SignalScore* score = heat.at(row, static_cast<int>(column));
            cells << (score ? QString::number(100 * score->pain, 'f', 1) : QString())
                  << (score ? QString::number(std::llround(score->n)) : QString());
        }
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace

PlacePicture heatMap(const Workspace& workspace)
{
    auto heat = std::make_shared<Heat>(
        Heat{workspace.ranking(), {}, measuredSignals(*workspace.ranking()), workspace.theme()});
    PlacePicture picture;
    picture.emptyTitle = Words::tr("Nothing measured yet");
    picture.emptyText = Words::tr("Import a survey: each signal that it asks about becomes a column.");
    picture.note
        = Words::tr("Pain by signal, from 0 to 100. Solid is measured, framed is heard; dashed is the journey's "
                    "average, because nothing was measured there.");
    if (heat->measured.empty())
        return picture;
    for (const RankedPlace& place : heat->ranking->places) {
        heat->names << workspace.project()->journey().nameOf(place.place, workspace.language());
        picture.places.push_back(place.place);
        picture.data.rows.push_back(
            {.figure = place.rank ? QString::number(*place.rank) : QString(QChar(0x2013)), .name = heat->names.back()});
    }
    for (const Signal signal : heat->measured)
        picture.data.columns.push_back({.name = termOf(signal),
            .group = termOf(infoOf(signal).family),
            .toolTip = Words::tr("%1 (%2)", "signal (family)").arg(termOf(signal), termOf(infoOf(signal).family))});
    picture.data.title = Words::tr("Heat map: touchpoints by signals");
    picture.data.cell = [heat](int row, int column) { return cellOf(*heat, row, column); };
    picture.data.table = [heat] { return tableOf(*heat); };
    return picture;
}

} // namespace touchstone
