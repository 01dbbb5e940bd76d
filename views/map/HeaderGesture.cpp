// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/HeaderGesture.h"

#include <QPainter>

namespace touchstone {

HeaderGesture::HeaderGesture(MapScene& scene, MapEdits& edits, const MapHeader& header, const QPointF& at)
    : m_scene(scene)
    , m_edits(edits)
    , m_header(header)
    , m_start(at)
    , m_at(at)
{ }

int HeaderGesture::index() const
{
    return m_header.stage ? m_scene.journey().stages.indexOf(m_header.stage)
                          : m_scene.journey().channels.indexOf(m_header.channel);
}

int HeaderGesture::steps() const
{
    // Past the middle of a header it takes that one's place.
    const MapLayout& layout = m_scene.layout();
    int target = 0;
    if (m_header.stage) {
        for (const MapColumn& column : layout.columns)
            target += column.id && column.id != m_header.stage && column.header.center().x() < m_at.x();
    } else {
        for (const MapLane& lane : layout.lanes)
            target += lane.id && lane.id != m_header.channel && lane.header.center().y() < m_at.y();
    }
    return target - index();
}

void HeaderGesture::moveTo(const QPointF& at)
{
    m_at = at;
    const MapLayout& layout = m_scene.layout();
    const QRectF header = m_header.rect(layout).translated(m_at - m_start).adjusted(-8, -8, 8, 8);
    // The mark of the new place goes through the whole map.
    const QRectF mark = m_header.stage ? QRectF(m_at.x() - 2000, layout.bounds.top(), 4000, layout.bounds.height())
                                       : QRectF(layout.bounds.left(), m_at.y() - 2000, layout.bounds.width(), 4000);
    m_scene.update(m_painted | header | mark);
    m_painted = header | mark;
}

void HeaderGesture::finish()
{
    clear();
    if (const int by = steps(); by != 0) {
        if (m_header.stage)
            m_edits.reorder(m_header.stage, by);
        else
            m_edits.reorder(m_header.channel, by);
    }
}

void HeaderGesture::clear() { m_scene.update(m_painted); }

void HeaderGesture::paint(QPainter& painter) const
{
    const Theme& theme = m_scene.workspace().theme();
    const MapLayout& layout = m_scene.layout();
    const QRectF header = m_header.rect(layout);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ghost = theme.accentSoft;
    ghost.setAlphaF(.85F);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(ghost);
    const QPointF way = m_at - m_start;
    const QRectF there = header.translated(m_header.stage ? QPointF(way.x(), 0) : QPointF(0, way.y()));
    painter.drawRoundedRect(there, 5, 5);
    painter.setPen(theme.text);
    painter.setFont(themeFont(TextSize::Body, QFont::DemiBold));
    painter.drawText(there.adjusted(12, 2, -8, -2), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        m_header.stage ? m_scene.stageName(m_header.stage) : m_scene.channelName(m_header.channel));
    if (const int by = steps(); by != 0) {
        const auto place = static_cast<size_t>(index() + by);
        painter.setPen(QPen(theme.accent, 4, Qt::SolidLine, Qt::RoundCap));
        if (m_header.stage) {
            const QRectF column = layout.columns[place].rect;
            const double x = by > 0 ? column.right() + 4 : column.left() - 4;
            painter.drawLine(QPointF(x, column.top()), QPointF(x, column.bottom()));
        } else {
            const QRectF lane = layout.lanes[place].rect;
            const double y = by > 0 ? lane.bottom() + 4 : lane.top() - 4;
            painter.drawLine(QPointF(lane.left(), y), QPointF(lane.right(), y));
        }
    }
    painter.restore();
}

} // namespace touchstone
