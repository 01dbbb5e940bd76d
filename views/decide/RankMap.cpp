// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/RankMap.h"

#include "model/report/CertaintyWords.h"
#include "views/common/Workspace.h"

#include <cmath>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct RankMapWords
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::RankMap)
};

constexpr int NarrowestColumn = 27; ///< holds "100"
constexpr double FewestShown = .005; ///< a probability below it rounds to 0 %
/// Most ranks are not likely: a shade in proportion would hardly tell 5 % from 15 %.
constexpr double ShadeExponent = .6;

/// What the cells are made from when they are asked for.
struct Ranks
{
    std::shared_ptr<const Certainty> certainty;
    QStringList names;
    QString language;
};

GridCell cellOf(const Ranks& ranks, int row, int column)
{
    const PlaceUncertainty& place = ranks.certainty->uncertainty.places[static_cast<size_t>(row)];
    const double probability = place.rankProbability[static_cast<size_t>(column)];
    const int rank = column + 1;
    GridCell cell;
    cell.isMarked = rank >= place.rankLow && rank <= place.rankHigh;
    if (probability >= FewestShown) {
        cell.text = QString::number(std::lround(100 * probability));
        cell.look = GridCell::Look::Solid;
        cell.strength = std::pow(probability, ShadeExponent);
    }
    const QString likely = probabilityText(probability, Words(ranks.language));
    cell.toolTip = RankMapWords::tr("%1: %2 likely to have rank %3", "touchpoint, probability, rank")
                       .arg(ranks.names[row], likely)
                       .arg(rank)
        + u'\n' + RankMapWords::tr("Its rank interval: %1").arg(rankIntervalText(place));
    return cell;
}

ChartTable tableOf(const Ranks& ranks)
{
    ChartTable table{{RankMapWords::tr("Touchpoint"), RankMapWords::tr("Rank interval")}, {}};
    const auto& places = ranks.certainty->uncertainty.places;
    for (size_t rank = 1; rank <= places.front().rankProbability.size(); ++rank)
        table.header << QString::number(rank);
    for (size_t row = 0; row < places.size(); ++row) {
        QStringList cells{ranks.names[static_cast<qsizetype>(row)], rankIntervalText(places[row])};
        for (const double probability : places[row].rankProbability)
            cells << QString::number(probability, 'f', 4);
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace

PlacePicture rankMap(const Workspace& workspace)
{
    const Ranking& ranking = *workspace.ranking();
    auto ranks = std::make_shared<Ranks>(Ranks{workspace.certainty(), {}, workspace.language()});
    const auto& places = ranks->certainty->uncertainty.places;
    PlacePicture picture;
    if (ranking.isExploratory) {
        picture.emptyTitle = RankMapWords::tr("Too few people for probabilities");
        picture.emptyText
            = RankMapWords::tr("Interviews alone, under 15 people, show what hurts, not how sure a rank is.");
    } else {
        picture.emptyTitle = workspace.isDrawing() ? RankMapWords::tr("Drawing scores…")
                                                   : RankMapWords::tr("No probabilities were worked out");
    }
    if (ranking.isExploratory || ranking.basis != Basis::Evidence || places.empty())
        return picture;
    picture.note = RankMapWords::tr(
        "How likely each rank is, in per cent. The frame is the rank interval; a dashed line divides "
        "tiers: those above are ahead of those below.");
    for (size_t row = 0; row < places.size(); ++row) {
        const RankedPlace& place = ranking.places[row];
        ranks->names << workspace.project()->journey().nameOf(place.place, workspace.language());
        picture.places.push_back(place.place);
        picture.data.rows.push_back({.figure = QString::number(*place.rank),
            .name = ranks->names.back(),
            .isApart = row > 0 && places[row].tier > places[row - 1].tier});
    }
    for (size_t rank = 1; rank <= places.front().rankProbability.size(); ++rank)
        picture.data.columns.push_back({.name = QString::number(rank), .group = RankMapWords::tr("Rank")});
    picture.data.title = RankMapWords::tr("Rank probabilities: touchpoints by ranks");
    picture.data.narrowest = NarrowestColumn;
    picture.data.cell = [ranks](int row, int column) { return cellOf(*ranks, row, column); };
    picture.data.table = [ranks] { return tableOf(*ranks); };
    return picture;
}

} // namespace touchstone
