// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/ComparedMap.h"

#include "views/map/DifferenceWords.h"

#include <cmath>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace touchstone {
namespace {

constexpr double SmallestZoom = .03, LargestZoom = 4, Margin = 8, KeyStep = 60;

} // namespace

ComparedMap::ComparedMap(Workspace& workspace, Comparison::Side side, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_side(side)
    , m_comparison(std::make_shared<const Comparison>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    connect(&workspace, &Workspace::selectionChanged, this, [this] { update(); });
    connect(&workspace, &Workspace::themeChanged, this, [this] { update(); });
}

void ComparedMap::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    update();
}

void ComparedMap::setShownPart(const MapWindow& part)
{
    if (part == m_part)
        return;
    m_part = part;
    update();
}

void ComparedMap::change(const MapWindow& part)
{
    setShownPart(part);
    emit partChanged(part);
}

void ComparedMap::showWhole()
{
    const QRectF bounds = m_comparison->bounds();
    if (bounds.isEmpty())
        return;
    const EdgeNames names = m_comparison->edgeNames();
    QSizeF taken(0, 0);
    const auto fitting = [&] {
        const QSizeF room = QSizeF(size()) - taken - QSizeF(2 * Margin, 2 * Margin);
        return std::clamp(std::min(room.width() / bounds.width(), room.height() / bounds.height()), SmallestZoom, 1.);
    };
    for (int round = 0; round < 2; ++round) // at a smaller zoom names may take more
        taken = names.room(fitting());
    const double zoom = fitting();
    // The names lie beside the map, on its own headers as far as these are there.
    change({zoom, bounds.center() - QPointF(taken.width(), taken.height()) / 2 / zoom});
}

void ComparedMap::reveal(TouchpointId id)
{
    const QRectF place = m_comparison->placeOf(id);
    if (place.isNull())
        return;
    const QRectF seen(toMap({Margin, Margin}), toMap({width() - Margin, height() - Margin}));
    if (seen.contains(place))
        return;
    MapWindow part = m_part;
    part.centre = place.center();
    change(part);
}

QPointF ComparedMap::toMap(const QPointF& at) const
{
    return (at - QPointF(width(), height()) / 2) / m_part.zoom + m_part.centre;
}

QPointF ComparedMap::fromMap(const QPointF& at) const
{
    return (at - m_part.centre) * m_part.zoom + QPointF(width(), height()) / 2;
}

void ComparedMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_workspace.theme().window);
    painter.save();
    painter.translate(QPointF(width(), height()) / 2);
    painter.scale(m_part.zoom, m_part.zoom);
    painter.translate(-m_part.centre);
    m_comparison->paint(painter, m_side, m_workspace.theme(),
        QRectF(toMap({0, 0}), toMap({1. * width(), 1. * height()})), m_workspace.current(), m_part.zoom);
    painter.restore();
    const QTransform toWindow = QTransform::fromTranslate(width() / 2., height() / 2.)
                                    .scale(m_part.zoom, m_part.zoom)
                                    .translate(-m_part.centre.x(), -m_part.centre.y());
    m_comparison->edgeNames().paint(painter, toWindow, rect(), m_workspace.theme());
    if (hasFocus()) {
        painter.setPen(QPen(m_workspace.theme().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ComparedMap::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = m_draggedAt = event->position().toPoint();
    m_isDragged = false;
}

void ComparedMap::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    m_isDragged = m_isDragged || (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragged || !(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        return;
    MapWindow part = m_part;
    part.centre -= QPointF(at - m_draggedAt) / m_part.zoom;
    m_draggedAt = at;
    change(part);
}

void ComparedMap::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isDragged && event->button() == Qt::LeftButton)
        emit chosen(m_comparison->at(m_side, toMap(event->position())));
}

void ComparedMap::zoomAt(const QPointF& at, double factor)
{
    const QPointF fixed = toMap(at);
    MapWindow part = m_part;
    part.zoom = std::clamp(m_part.zoom * factor, SmallestZoom, LargestZoom);
    part.centre = fixed - (at - QPointF(width(), height()) / 2) / part.zoom;
    change(part);
}

void ComparedMap::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    } else {
        MapWindow part = m_part;
        part.centre -= QPointF(event->angleDelta()) / 2 / m_part.zoom;
        change(part);
    }
    event->accept();
}

void ComparedMap::keyPressEvent(QKeyEvent* event)
{
    const auto pan = [this](double x, double y) {
        MapWindow part = m_part;
        part.centre += QPointF(x, y) * KeyStep / m_part.zoom;
        change(part);
    };
    const QPointF middle(width() / 2., height() / 2.);
    switch (event->key()) {
    case Qt::Key_Left:
        return pan(-1, 0);
    case Qt::Key_Right:
        return pan(1, 0);
    case Qt::Key_Up:
        return pan(0, -1);
    case Qt::Key_Down:
        return pan(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAt(middle, 1.25);
    case Qt::Key_Minus:
        return zoomAt(middle, .8);
    case Qt::Key_0:
        return showWhole();
    default:
        QWidget::keyPressEvent(event);
    }
}

QString ComparedMap::toolTipAt(const QPointF& at) const
{
    const TouchpointId id = m_comparison->at(m_side, toMap(at));
    const TouchpointDifference* difference = id ? m_comparison->difference().of(id) : nullptr;
    if (!difference)
        return {};
    return describeDifference(*difference, m_comparison->journey(Comparison::Side::Before),
        m_comparison->journey(Comparison::Side::After), m_workspace.language());
}

bool ComparedMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace touchstone
