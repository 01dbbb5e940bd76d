// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/Minimap.h"

#include "views/map/MapView.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace touchstone {
namespace {

constexpr QSize Largest(240, 150);
constexpr int Margin = 12, Frame = 4;

} // namespace

Minimap::Minimap(MapView& view)
    : QWidget(&view)
    , m_view(view)
{
    setCursor(Qt::PointingHandCursor);
    retranslate();
    connect(&view.tiles(), &MapTiles::overviewChanged, this, [this] {
        m_picture = {};
        place();
        update();
    });
    for (const QScrollBar* bar : {view.horizontalScrollBar(), view.verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
        connect(bar, &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
    }
    place();
}

void Minimap::place()
{
    const QSizeF map = m_view.map().layout().bounds.size();
    if (map.isEmpty()) {
        resize(0, 0);
        return;
    }
    const QSize inside = map.scaled(QSizeF(Largest), Qt::KeepAspectRatio).toSize().expandedTo({24, 24});
    resize(inside + QSize(2 * Frame, 2 * Frame));
    move(m_view.width() - width() - Margin, m_view.height() - height() - Margin);
}

QRectF Minimap::mapRect() const { return QRectF(rect()).adjusted(Frame, Frame, -Frame, -Frame); }

void Minimap::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_view.map().picture().theme;
    const QRectF bounds = m_view.map().layout().bounds, place = mapRect();
    QPainter painter(this);
    painter.setPen(theme.border);
    painter.setBrush(theme.window);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_picture.isNull() && !m_view.tiles().overview().isNull()) {
        const qreal ratio = devicePixelRatioF();
        m_picture = QPixmap::fromImage(m_view.tiles().overview().scaled(
            (place.size() * ratio).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_picture.setDevicePixelRatio(ratio);
    }
    painter.drawPixmap(place.topLeft(), m_picture);
    const QRectF shown = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    const double scaleX = place.width() / bounds.width(), scaleY = place.height() / bounds.height();
    const QRectF frame(place.left() + (shown.left() - bounds.left()) * scaleX,
        place.top() + (shown.top() - bounds.top()) * scaleY, shown.width() * scaleX, shown.height() * scaleY);
    QColor veil = theme.accent;
    veil.setAlphaF(.12F);
    painter.setPen(QPen(theme.accent, 1.6));
    painter.setBrush(veil);
    painter.drawRect((frame & place.adjusted(-1, -1, 1, 1)).adjusted(0, 0, -.5, -.5));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QRectF bounds = m_view.map().layout().bounds, place = mapRect();
    const QPointF at = event->position() - place.topLeft();
    m_view.panTo(
        bounds.topLeft() + QPointF(at.x() / place.width() * bounds.width(), at.y() / place.height() * bounds.height()));
}

void Minimap::mouseMoveEvent(QMouseEvent* event) { mousePressEvent(event); }

void Minimap::wheelEvent(QWheelEvent* event) { event->ignore(); }

void Minimap::retranslate()
{
    setAccessibleName(tr("Minimap"));
    setToolTip(tr("Click or drag to move the window onto the map"));
}

void Minimap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
