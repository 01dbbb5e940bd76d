// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/CodeColor.h"

#include "model/evidence/CodeTree.h"

#include <QPainter>

namespace touchstone {
namespace {

constexpr int IconSize = 12;
constexpr double Tint = .24, CurrentTint = .5;

/// Of a code at the top: how many such stand in front of it.
int placeAtTop(const Collection<Code>& codes, const Code& top)
{
    int place = 0;
    for (const Code& code : codes) {
        if (code.id == top.id)
            break;
        place += code.above.isEmpty();
    }
    return place;
}

} // namespace

QColor codeColor(const Collection<Code>& codes, const QString& key, const Theme& theme)
{
    const Code* code = codeOf(codes, key);
    if (!code)
        return theme.mutedText;
    for (int steps = 0; steps <= codes.size(); ++steps) {
        if (const QColor own(code->colour); own.isValid())
            return own;
        const Code* above = codeOf(codes, code->above);
        if (!above)
            break;
        code = above;
    }
    return theme.categoryColor(placeAtTop(codes, *code));
}

QColor codeTint(const QColor& color, const Theme& theme, bool isCurrent)
{
    const double share = isCurrent ? CurrentTint : Tint;
    const auto mixed = [&](int own, int under) { return static_cast<int>(share * own + (1 - share) * under); };
    return {mixed(color.red(), theme.surface.red()), mixed(color.green(), theme.surface.green()),
        mixed(color.blue(), theme.surface.blue())};
}

QIcon codeIcon(const QColor& color)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(IconSize * scale, IconSize * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(0, 0, IconSize, IconSize), 3, 3);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace touchstone
