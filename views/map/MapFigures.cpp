// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapFigures.h"

#include "views/map/MapPainter.h"

#include <cmath>

namespace touchstone {

Grade gradeOf(const RankedPlace& place)
{
    Grade grade = Grade::Assumed;
    for (const SignalScore& score : place.signalScores) {
        if (score.n <= 0)
            continue;
        if (score.signal != Signal::Voice)
            return Grade::Measured;
        grade = Grade::Heard;
    }
    return grade;
}

QString sampleText(double n)
{
    const auto whole = static_cast<qint64>(std::llround(n));
    const QLocale english(QLocale::English);
    if (whole >= 10'000'000)
        return QStringLiteral("n=%1M").arg(english.toString(whole / 1'000'000));
    if (whole >= 100'000)
        return QStringLiteral("n=%1k").arg(english.toString(whole / 1000));
    return QStringLiteral("n=%1").arg(english.toString(whole));
}

MapFigures::MapFigures(std::shared_ptr<const Ranking> ranking)
    : m_ranking(std::move(ranking))
{
    for (const RankedPlace& place : m_ranking->places) {
        if (!place.place.isHandover())
            m_places.insert(place.place.touchpoint, &place);
    }
    for (const RoomPlace& place : m_ranking->room)
        m_room.insert(place.touchpoint, &place);
    m_drivers = {m_ranking->driverTouchpoints.begin(), m_ranking->driverTouchpoints.end()};
}

std::optional<int> MapFigures::rank(TouchpointId id) const
{
    if (const RankedPlace* place = m_places.value(id); place && m_ranking->basis != Basis::Room)
        return place->rank;
    const RoomPlace* room = m_room.value(id);
    return room && m_ranking->basis == Basis::Room ? std::optional(room->rank) : std::nullopt;
}

TouchpointFigure MapFigures::of(TouchpointId id) const
{
    TouchpointFigure result;
    result.figure = QStringLiteral("–");
    if (m_ranking->basis == Basis::Room) {
        if (const RoomPlace* room = m_room.value(id)) {
            result.figure = QStringLiteral("#%1").arg(room->rank);
            if (m_ranking->voters > 0)
                result.note = QStringLiteral("%1/%2")
                                  .arg(std::llround(room->voterShare * m_ranking->voters))
                                  .arg(m_ranking->voters);
            result.heat = room->voterShare;
            result.isRanked = true;
        }
        return result;
    }
    const RankedPlace* place = m_places.value(id);
    if (!place)
        return result;
    const double n = place->answers();
    if (n > 0)
        result.note = sampleText(n);
    if (place->rank) {
        result.figure = QString::number(std::llround(place->index));
        result.note = QStringLiteral("#%1 · %2").arg(*place->rank).arg(sampleText(n));
        result.heat = heatOfIndex(place->index);
        result.grade = gradeOf(*place);
        result.isRanked = true;
    }
    return result;
}

CardLook lookOf(
    const Touchpoint& touchpoint, const TouchpointFigure& figure, const QString& language, const Theme& theme)
{
    CardLook look;
    look.name = touchpoint.name.in(language);
    look.figure = figure.figure;
    look.note = figure.note;
    look.color = theme.heat(figure.heat);
    look.onColor = theme.heatText(figure.heat);
    look.grade = figure.isRanked ? figure.grade : Grade::Assumed;
    look.fill = look.grade == Grade::Measured ? Fill::Solid : look.grade == Grade::Heard ? Fill::Tinted : Fill::Hollow;
    look.isMomentOfTruth = touchpoint.momentOfTruth;
    look.isPinned = touchpoint.pinned;
    look.digitalLevel = touchpoint.digitalLevel;
    return look;
}

RouteLook lookOf(const Transition& transition, const MapRoute& route, double largestFlow)
{
    // A route may stand for several transitions.
    const std::optional<double> count = route.count ? route.count : transition.count;
    return {flowWidth(count, largestFlow), count, false};
}

} // namespace touchstone
