// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapPicture.h"

#include "model/journey/JourneyParts.h"
#include "model/report/ReportContent.h"

#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double Margin = 24, Gap = 8;
constexpr double NarrowestText = 560;
constexpr int TextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont unhinted(TextSize size, QFont::Weight weight)
{
    // Hinted letters would stand unevenly once the picture is scaled.
    QFont font = themeFont(size, weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont titleFont() { return unhinted(TextSize::Heading, QFont::DemiBold); }
QFont captionFont() { return unhinted(TextSize::Small, QFont::Normal); }

Journey shownPart(const Journey& journey, const MapPictureOptions& options)
{
    Journey part = options.only.isEmpty() ? journey : partOf(journey, options.only);
    part = unfolded(std::move(part));
    return options.keepsEmpty ? part : withoutEmptyParts(std::move(part));
}

} // namespace

MapPicture::MapPicture(
    const Journey& journey, const Ranking& ranking, const MapPictureOptions& options, const NoteFiles& pictures)
    : m_options(options)
    , m_theme(Theme::of(options.theme))
    , m_map(shownPart(journey, options), ranking, options.language, m_theme, pictures)
    , m_title(journey.name.in(options.language))
    , m_caption(mapCaption(ranking, options.language))
{
    const double width = std::max(m_map.bounds().width(), NarrowestText);
    double y = Margin;
    const auto place = [&](const QFont& font, const QString& text) {
        if (text.isEmpty())
            return QRectF();
        const double height
            = std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), TextFlags, text).height());
        const QRectF rect(Margin, y, width, height);
        y += height + Gap;
        return rect;
    };
    m_titleRect = place(titleFont(), m_title);
    m_captionRect = place(captionFont(), m_caption);
    m_size = QSizeF(width + 2 * Margin, y + Gap + m_map.bounds().height() + Margin);
}

QPointF MapPicture::mapOrigin() const
{
    return QPointF(Margin, m_size.height() - Margin - m_map.bounds().height()) - m_map.bounds().topLeft();
}

QColor MapPicture::background() const
{
    return m_options.theme == ThemeMode::Light ? QColor(Qt::white) : m_theme.window;
}

void MapPicture::paint(QPainter& painter, const QRectF& exposed) const
{
    const QRectF whole(QPointF(0, 0), m_size);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(exposed.isNull() ? whole : exposed.intersected(whole), background());
    const auto write = [&](const QRectF& rect, const QFont& font, const QColor& color, const QString& text) {
        if (text.isEmpty() || (!exposed.isNull() && !exposed.intersects(rect)))
            return;
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, TextFlags | Qt::TextDontClip, text);
    };
    write(m_titleRect, titleFont(), m_theme.text, m_title);
    write(m_captionRect, captionFont(), m_theme.mutedText, m_caption);
    painter.translate(mapOrigin());
    m_map.paint(painter, exposed.isNull() ? exposed : exposed.translated(-mapOrigin()));
    painter.restore();
}

} // namespace touchstone
