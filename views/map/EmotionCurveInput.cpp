// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/PictureExport.h"
#include "views/map/EmotionCurveStrip.h"
#include "views/map/MapView.h"

#include <cmath>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>

namespace touchstone {
namespace {

constexpr double HitRadius = 9;
constexpr int LowestRating = -2, HighestRating = 2;

} // namespace

EmotionCurveStrip::Hit EmotionCurveStrip::pointAt(const QPointF& at)
{
    const EmotionGeometry geometry(frame());
    Hit best;
    double nearest = HitRadius;
    for (size_t line = 0; line < m_picture.lines.size(); ++line) {
        const EmotionLine& here = m_picture.lines[line];
        const auto begin = std::lower_bound(here.x.begin(), here.x.end(), geometry.mapX(at.x() - HitRadius));
        for (auto x = begin; x != here.x.end() && geometry.x(*x) <= at.x() + HitRadius; ++x) {
            const auto point = static_cast<size_t>(x - here.x.begin());
            const double distance
                = std::hypot(geometry.x(*x) - at.x(), geometry.y(here.measure, here.points[point].value) - at.y());
            if (distance < nearest) {
                nearest = distance;
                best = {static_cast<int>(line), static_cast<int>(point)};
            }
        }
    }
    return best;
}

TouchpointId EmotionCurveStrip::columnAt(const QPointF& at)
{
    const EmotionGeometry geometry(frame());
    const double x = geometry.mapX(at.x());
    const auto after = std::lower_bound(
        m_order.begin(), m_order.end(), x, [](const auto& column, double wanted) { return column.first < wanted; });
    TouchpointId best;
    double nearest = m_view.map().layout().metrics.cardWidth / 2;
    for (auto column = after == m_order.begin() ? after : after - 1; column != m_order.end() && column <= after;
         ++column) {
        if (std::abs(column->first - x) < nearest) {
            nearest = std::abs(column->first - x);
            best = column->second;
        }
    }
    return best;
}

bool EmotionCurveStrip::canRate(const Touchpoint& touchpoint, std::optional<PersonaId> persona) const
{
    const auto people = static_cast<int>(touchpoint.ratings(persona).size());
    if (people <= 1)
        return true;
    // What several people said is theirs.
    m_workspace.say(tr("%n people rated “%1”: change their ratings on its card.", nullptr, people)
                        .arg(touchpoint.name.in(m_workspace.language())));
    return false;
}

void EmotionCurveStrip::rate(TouchpointId id, std::optional<PersonaId> persona, std::optional<int> rating)
{
    const Touchpoint* touchpoint = m_view.map().journey().touchpoints.find(id);
    if (!touchpoint || !canRate(*touchpoint, persona))
        return;
    Touchpoint rated = *touchpoint;
    const auto one = std::find_if(rated.emotion.begin(), rated.emotion.end(),
        [&](const EmotionRating& each) { return !persona || each.persona == *persona; });
    if (one == rated.emotion.end()) {
        if (rating)
            rated.emotion.emplace_back(*rating, persona.value_or(PersonaId{}));
    } else if (rating) {
        one->rating = *rating;
    } else {
        rated.emotion.erase(one);
    }
    if (rated == *touchpoint)
        return;
    m_workspace.edit(tr("Set emotion of “%1”").arg(touchpoint->name.in(m_workspace.language())),
        [&](Edit& edit) { edit.put(rated); });
}

void EmotionCurveStrip::beginDrag(TouchpointId id, std::optional<PersonaId> persona, double y)
{
    m_dragged = id;
    m_dragPersona = persona;
    m_dragRating = static_cast<int>(std::lround(EmotionGeometry(frame()).ratingAt(y)));
    update();
}

void EmotionCurveStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Hit hit = pointAt(event->position());
    m_hasPanned = false;
    if (hit.line >= 0) {
        const EmotionLine& line = m_picture.lines[static_cast<size_t>(hit.line)];
        const TouchpointId id = line.points[static_cast<size_t>(hit.point)].touchpoint;
        m_workspace.select(id);
        const Touchpoint* touchpoint = current();
        if (line.measure == CurveMeasure::Rated && touchpoint && canRate(*touchpoint, line.persona))
            beginDrag(id, line.persona, event->position().y());
        return;
    }
    const EmotionFrame now = frame();
    const auto persona = m_lines->ratedPersona();
    if (now.newRating && persona) { // the hollow point that waits for a value
        const EmotionGeometry geometry(now);
        const QPointF waiting(geometry.x(now.currentX), geometry.y(CurveMeasure::Rated, *now.newRating));
        if (std::hypot(waiting.x() - event->position().x(), waiting.y() - event->position().y()) < HitRadius) {
            beginDrag(now.current, *persona, event->position().y());
            return;
        }
    }
    m_panned = event->position();
}

void EmotionCurveStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged) {
        beginDrag(m_dragged, m_dragPersona, event->position().y());
    } else if (m_panned && event->buttons() & Qt::LeftButton) {
        const int by = static_cast<int>(std::lround(m_panned->x() - event->position().x()));
        m_hasPanned = m_hasPanned || std::abs(by) > 3;
        if (m_hasPanned && by != 0) {
            m_view.panBy({by, 0});
            m_panned = event->position();
        }
    } else {
        const Hit hit = pointAt(event->position());
        const bool isRated
            = hit.line >= 0 && m_picture.lines[static_cast<size_t>(hit.line)].measure == CurveMeasure::Rated;
        setCursor(isRated ? Qt::SizeVerCursor : hit.line >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void EmotionCurveStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const TouchpointId dragged = std::exchange(m_dragged, {}))
        rate(dragged, m_dragPersona, m_dragRating);
    else if (m_panned && !m_hasPanned) {
        if (const TouchpointId id = columnAt(event->position()))
            m_workspace.select(id);
    }
    m_panned.reset();
    update();
}

void EmotionCurveStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    const TouchpointId id = columnAt(event->position());
    const auto persona = m_lines->ratedPersona();
    if (event->button() != Qt::LeftButton || !id || !persona || pointAt(event->position()).line >= 0)
        return;
    m_workspace.select(id);
    rate(id, *persona, static_cast<int>(std::lround(EmotionGeometry(frame()).ratingAt(event->position().y()))));
}

void EmotionCurveStrip::wheelEvent(QWheelEvent* event)
{
    // Zoom and scrolling are the map's, about the place over the mouse.
    const QPointF at(event->position().x(), m_view.viewport()->height() / 2.);
    QWheelEvent passed(at, m_view.viewport()->mapToGlobal(at), event->pixelDelta(), event->angleDelta(),
        event->buttons(), event->modifiers(), event->phase(), event->inverted());
    QCoreApplication::sendEvent(m_view.viewport(), &passed);
    event->accept();
}

void EmotionCurveStrip::walk(int key)
{
    picture();
    if (m_order.empty())
        return;
    const auto here = std::find_if(
        m_order.begin(), m_order.end(), [this](const auto& column) { return column.second == m_workspace.current(); });
    const auto last = static_cast<qsizetype>(m_order.size()) - 1;
    qsizetype next = here == m_order.end() ? 0 : here - m_order.begin();
    if (key == Qt::Key_Home || key == Qt::Key_End)
        next = key == Qt::Key_Home ? 0 : last;
    else if (here != m_order.end())
        next = std::clamp<qsizetype>(next + (key == Qt::Key_Right ? 1 : -1), 0, last);
    m_workspace.select(m_order[static_cast<size_t>(next)].second);
}

void EmotionCurveStrip::keyPressEvent(QKeyEvent* event)
{
    const Touchpoint* touchpoint = current();
    const auto persona = m_lines->ratedPersona();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        walk(event->key());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (touchpoint && persona && canRate(*touchpoint, *persona)) {
            const std::vector<int> ratings = touchpoint->ratings(*persona);
            const int before = ratings.empty() ? 0 : ratings.front();
            rate(touchpoint->id, *persona,
                std::clamp(before + (event->key() == Qt::Key_Up ? 1 : -1), LowestRating, HighestRating));
        }
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (touchpoint && persona && !touchpoint->ratings(*persona).empty())
            rate(touchpoint->id, *persona, std::nullopt);
        return;
    case Qt::Key_Escape:
        if (m_dragged)
            m_dragged = {};
        else
            m_view.setFocus();
        update();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void EmotionCurveStrip::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Touchpoint* touchpoint = current();
    const auto persona = m_lines->ratedPersona();
    if (touchpoint && persona && touchpoint->ratings(*persona).size() == 1) {
        menu->addAction(
            tr("Remove the rating"), this, [=, this, id = touchpoint->id] { rate(id, *persona, std::nullopt); });
        menu->addSeparator();
    }
    addExportActions(*menu, *this,
        {.saveSvg = [this](const QString& path) { return saveSvg(path); },
            .savePng = [this](const QString& path) { return savePng(path); },
            .table = [this] { return table(); },
            .failed = [this](const Error& error) { m_workspace.sayError(error); }});
    menu->popup(event->globalPos());
}

} // namespace touchstone
