// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EdgeNames.h"

#include "views/map/HeaderPainter.h"
#include "views/map/MapDrawing.h"

#include <cmath>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double NarrowestName = 88, WidestName = 132, Padding = 4; ///< pixels
constexpr double LowName = 22, HighName = 36; ///< pixels: of a name on one line and on two
constexpr double NarrowestStage = 44; ///< pixels: less shows no name
constexpr int SmallestFont = 9; ///< pixels

QFont nameFont() { return themeFont(TextSize::Small, QFont::DemiBold); }

FittedText fitName(const QString& name, double width, double height)
{
    return fitText(name, nameFont(), SmallestFont, {width - 2 * Padding, height - Padding}, 2);
}

void paintName(QPainter& painter, const QRectF& place, const HeaderLook& look, const QColor& plain, const Theme& theme)
{
    painter.setPen(QPen(look.colour.isValid() ? look.colour : theme.border, 1));
    painter.setBrush(headerGround(look, plain));
    painter.drawRoundedRect(place.adjusted(.5, .5, -.5, -.5), 4, 4);
    painter.setPen(theme.text);
    drawFitted(painter, place.adjusted(Padding, 0, -Padding, 0), fitName(look.name, place.width(), place.height()),
        Qt::AlignHCenter);
}

} // namespace

EdgeNames::EdgeNames(
    const MapLayout& layout, const QHash<StageId, HeaderLook>& stages, const QHash<ChannelId, HeaderLook>& channels)
{
    for (const MapColumn& column : layout.columns)
        m_stages.push_back({column.header, stages.value(column.id)});
    for (const MapLane& lane : layout.lanes)
        m_channels.push_back({lane.header, channels.value(lane.id)});
}

double EdgeNames::channelWidth() const
{
    const QFontMetricsF metrics(nameFont());
    double widest = 0;
    for (const Name& channel : m_channels)
        widest = std::max(widest, metrics.horizontalAdvance(channel.look.name) + 2 * Padding + 1);
    return std::clamp(std::ceil(widest), NarrowestName, WidestName);
}

double EdgeNames::stageHeight(double zoom) const
{
    const bool isLow = std::all_of(m_stages.begin(), m_stages.end(), [zoom](const Name& stage) {
        const double width = stage.header.width() * zoom;
        return width < NarrowestStage || fitName(stage.look.name, width, LowName).isWhole;
    });
    return isLow ? LowName : HighName;
}

QSizeF EdgeNames::room(double zoom) const
{
    return zoom < ReadableHeaders ? QSizeF(channelWidth(), stageHeight(zoom)) : QSizeF(0, 0);
}

void EdgeNames::paint(QPainter& painter, const QTransform& toWindow, const QRectF& window, const Theme& theme) const
{
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    const double zoom = toWindow.m11();
    const bool isFar = zoom < ReadableHeaders;
    const double width = channelWidth();
    for (const Name& channel : m_channels) {
        const QRectF header = toWindow.mapRect(channel.header) & window.adjusted(-1e6, 0, 1e6, 0);
        const double room = std::min(header.height(), HighName);
        if ((!isFar && header.left() >= window.left()) || room < nameFont().pixelSize() * 1.4)
            continue;
        const bool isLow = room < HighName || fitName(channel.look.name, width, LowName).isWhole;
        const double height = isLow ? LowName : HighName;
        const double right = std::max(header.right(), window.left() + width);
        paintName(painter, {right - width, header.center().y() - height / 2, width, height}, channel.look,
            theme.surface, theme);
    }
    const double height = stageHeight(zoom);
    for (const Name& stage : m_stages) {
        const QRectF header = toWindow.mapRect(stage.header);
        const double left = std::max(header.left(), window.left()), right = std::min(header.right(), window.right());
        if ((!isFar && header.top() >= window.top()) || right - left < NarrowestStage)
            continue;
        const double bottom = std::max(header.bottom(), window.top() + height);
        paintName(painter, {left, bottom - height, right - left, height}, stage.look, theme.stageFill, theme);
    }
    painter.restore();
}

} // namespace touchstone
