// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/NotePainter.h"

#include <QPainter>
#include <QTextLayout>

namespace touchstone {
namespace {

constexpr double Padding = 8, Corner = 14, CaptionHeight = 20;
constexpr int SmallestLevel = 64;

/// As many whole lines as there is room for, the last one elided where there are more.
void drawText(QPainter& painter, const QRectF& rect, const QString& text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.lineSpacing();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    double y = rect.top();
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, painter.font(), painter.device());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
            part.setLineWidth(rect.width());
            const bool isLast = y + 2 * line > rect.bottom();
            const bool hasMore = part.textStart() + part.textLength() < paragraph.size();
            const QString rest = paragraph.mid(part.textStart()).trimmed();
            painter.drawText(QPointF(rect.left(), y + metrics.ascent()),
                isLast && hasMore ? metrics.elidedText(rest, Qt::ElideRight, rect.width())
                                  : paragraph.mid(part.textStart(), part.textLength()));
            y += line;
            if (isLast)
                return;
        }
        layout.endLayout();
    }
}

/// The picture in the middle of `rect`, whole; returns where.
QRectF drawPicture(QPainter& painter, const QRectF& rect, const PictureLevels& picture)
{
    QSizeF size(picture.size());
    size.scale(rect.size(), Qt::KeepAspectRatio);
    QRectF target({0, 0}, size);
    target.moveCenter(rect.center());
    const double pixels = painter.worldTransform().mapRect(target).width() * painter.device()->devicePixelRatioF();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, picture.atWidth(pixels));
    return target;
}

} // namespace

PictureLevels::PictureLevels(const QImage& image)
    : m_levels{image}
{
    while (m_levels.back().width() > 2 * SmallestLevel && m_levels.back().height() > 2 * SmallestLevel)
        m_levels.push_back(
            m_levels.back().scaled(m_levels.back().size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

const QImage& PictureLevels::atWidth(double pixels) const
{
    size_t level = m_levels.size() - 1;
    while (level > 0 && m_levels[level].width() < pixels)
        --level;
    return m_levels[level];
}

QStringList noteColours()
{
    return {QString(), QStringLiteral("#ffe08a"), QStringLiteral("#bfe3c6"), QStringLiteral("#bcd8f4"),
        QStringLiteral("#f6c3cb"), QStringLiteral("#d8ccf0"), QStringLiteral("#ffffff")};
}

NoteLook lookOf(
    const Note& note, const std::shared_ptr<const PictureLevels>& picture, const QString& language, const Theme& theme)
{
    NoteLook look{note.text.in(language), theme.warningSoft, theme.text, picture};
    if (const QColor chosen(note.colour); chosen.isValid()) {
        look.fill = chosen;
        look.ink = textOn(chosen);
    }
    return look;
}

QRectF noteCorner(const QRectF& rect) { return {rect.right() - Corner, rect.bottom() - Corner, Corner, Corner}; }

void paintNote(QPainter& painter, const QRectF& rect, const NoteLook& look, const Theme& theme, MapDetail detail)
{
    painter.save();
    QRectF frame = rect;
    if (look.picture) {
        const QRectF room = look.text.isEmpty() ? rect : rect.adjusted(0, 0, 0, -CaptionHeight);
        frame = drawPicture(painter, room, *look.picture);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.border, 1));
        painter.drawRect(frame);
        frame = frame.united(QRectF(frame.left(), rect.bottom() - 1, frame.width(), 1));
    } else {
        painter.setPen(detail == MapDetail::Block ? QPen(Qt::NoPen) : QPen(look.fill.darker(112), 1));
        painter.setBrush(look.fill);
        painter.drawRoundedRect(rect, 3, 3);
    }
    if (detail == MapDetail::Full && !look.text.isEmpty()) {
        painter.setFont(themeFont(look.picture ? TextSize::Small : TextSize::Body));
        painter.setPen(look.picture ? theme.text : look.ink);
        if (look.picture)
            painter.drawText(QRectF(rect.left(), rect.bottom() - CaptionHeight, rect.width(), CaptionHeight),
                Qt::AlignHCenter | Qt::AlignVCenter,
                QFontMetricsF(painter.font()).elidedText(look.text, Qt::ElideRight, rect.width()));
        else
            drawText(painter, rect.adjusted(Padding, Padding / 2, -Padding, -Padding), look.text);
    }
    painter.restore();
}

void paintNoteMarks(QPainter& painter, const QRectF& rect, const Theme& theme, MapState state)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, state.selected ? 2 : 1));
    painter.drawRoundedRect(rect, 3, 3);
    const QRectF corner = noteCorner(rect);
    for (const double inset : {4., 8.}) // grip lines
        painter.drawLine(QPointF(corner.right() - inset - 1, corner.bottom() - 3),
            QPointF(corner.right() - 3, corner.bottom() - inset - 1));
}

} // namespace touchstone
