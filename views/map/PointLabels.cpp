// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/PointLabels.h"

#include <algorithm>
#include <array>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double Gap = 7.5; ///< from the middle of a point
constexpr std::array<double, 3> Distances = {0, 16, 32};

} // namespace

PointLabels::PointLabels(QPainter& painter, const QRectF& room, const Theme& theme)
    : m_painter(painter)
    , m_room(room)
    , m_theme(theme)
{ }

bool PointLabels::isFree(const QRectF& rect) const
{
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF& other) { return other.intersects(rect); });
}

void PointLabels::write(const QPointF& at, const QString& text, const Style& style)
{
    const QFont font = themeFont(TextSize::Small, style.weight);
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.height());
    for (const double further : Distances) {
        const double off = Gap + further, above = at.y() - off - size.height(), level = at.y() - size.height() / 2;
        const std::array<QPointF, 6> corners
            = {QPointF(at.x() - size.width() / 2, above), QPointF(at.x() + off, at.y() - size.height()),
                QPointF(at.x() - off - size.width(), at.y() - size.height()), QPointF(at.x() + off, level),
                QPointF(at.x() - off - size.width(), level), QPointF(at.x() - size.width() / 2, at.y() + off)};
        for (size_t i = 0; i < corners.size(); ++i) {
            const QRectF rect(corners[style.isBelow ? (i + corners.size() - 1) % corners.size() : i], size);
            if (!m_room.contains(rect) || !isFree(rect))
                continue;
            QColor behind = m_theme.surface;
            behind.setAlphaF(.75F);
            m_painter.fillRect(rect.adjusted(1, 2, -1, -2), behind);
            m_painter.setPen(style.colour);
            m_painter.setFont(font);
            m_painter.drawText(rect, Qt::AlignCenter, text);
            m_taken.push_back(rect);
            return;
        }
        if (!style.isImportant)
            return;
    }
}

} // namespace touchstone
