// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ReweighedPicture.h"

#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::ReweighedPicture)
};

constexpr size_t FirstPlaces = 5;
constexpr double AverageIndex = 100;

/// Of the touchpoints, which the index is made from.
double meanScore(const Reweighed& reweighed)
{
    double sum = 0;
    int count = 0;
    for (size_t place = 0; place < reweighed.places.size(); ++place) {
        if (!reweighed.places[place].isHandover()) {
            sum += reweighed.scores[place];
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

FigureChart::Data reweighedPicture(const Reweighed& reweighed, const Ranking& ranking, const Journey& journey,
    const Theme& theme, const QString& language)
{
    FigureChart::Data data;
    data.title = Words::tr("First places under these weights");
    data.axis = Words::tr("index (average touchpoint: 100)");
    data.reference = AverageIndex;
    data.table.header = {Words::tr("Rank"), Words::tr("Touchpoint"), Words::tr("Index"), Words::tr("Rank before")};
    const double mean = meanScore(reweighed);
    int rank = 0;
    for (size_t place = 0; place < std::min(FirstPlaces, reweighed.places.size()); ++place) {
        if (place == 0 || isHigherScore(reweighed.scores[place - 1], reweighed.scores[place]))
            rank = static_cast<int>(place) + 1; // equal scores share one
        // Where nobody has any pain, each touchpoint is an average one.
        const double index = mean > 0 ? AverageIndex * reweighed.scores[place] / mean : AverageIndex;
        const QString name = journey.nameOf(reweighed.places[place], language);
        const QString figure = QLocale(language).toString(std::llround(index));
        const int before = ranking.find(reweighed.places[place])->rank.value_or(rank);
        ChartRow row;
        row.label = Words::tr("%1  %2", "rank and touchpoint").arg(rank).arg(name);
        row.segments = {{index, theme.heat(heatOfIndex(index))}};
        row.figure = before == rank ? figure : Words::tr("%1 (was number %2)", "index").arg(figure).arg(before);
        row.toolTip = Words::tr("%1: index %2", "touchpoint").arg(name, figure);
        data.rows.push_back(std::move(row));
        data.table.rows.push_back(
            {QString::number(rank), name, QString::number(index, 'f', 1), QString::number(before)});
    }
    return data;
}

} // namespace touchstone
