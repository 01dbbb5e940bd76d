// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapLegend.h"

#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/map/MapPainter.h"
#include "views/map/MapScene.h"

#include <algorithm>
#include <QEvent>
#include <QPainter>

namespace touchstone {

MapLegend::MapLegend(Workspace& workspace, MapScene& map, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_map(map)
{
    announce();
    connect(&map, &MapScene::legendChanged, this, qOverload<>(&QWidget::update));
    connect(&map, &MapScene::pictureChanged, this, qOverload<>(&QWidget::update)); // one may have been pinned
    connect(&workspace, &Workspace::themeChanged, this, [this] { update(); });
}

void MapLegend::announce() { setAccessibleName(tr("Legend of the map")); }

void MapLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        announce();
        update();
    }
    QWidget::changeEvent(event);
}

void MapLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_workspace.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.window);
    painter.setPen(theme.grid);
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.setFont(themeFont(TextSize::Small));
    const QFontMetricsF metrics(painter.font());
    const double middle = height() / 2.;
    double x = 12;
    // A part that no longer fits is left out whole.
    const auto say = [&](const QString& text, const QColor& color) {
        const double width = metrics.horizontalAdvance(text);
        painter.setPen(color);
        painter.drawText(QRectF(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + 6;
    };
    const auto fits
        = [&](const QString& text, double sign) { return x + sign + metrics.horizontalAdvance(text) + 12 < width(); };

    const LensLegend legend = m_map.legend();
    if (!fits(legend.title, 60))
        return;
    say(legend.title, theme.mutedText);
    double widest = 30;
    for (const LensSwatch& swatch : legend.swatches)
        widest = std::max(widest, metrics.horizontalAdvance(swatch.label) + 10);
    for (const LensSwatch& swatch : legend.swatches) {
        if (legend.isScale) {
            if (!fits({}, widest))
                return;
            const QRectF box(x, middle - 8, widest, 16);
            painter.fillRect(box, swatch.color);
            painter.setPen(swatch.onColor);
            painter.drawText(box, Qt::AlignCenter, swatch.label);
            x += widest;
        } else {
            if (!fits(swatch.label, 22))
                return;
            painter.setPen(Qt::NoPen);
            painter.setBrush(swatch.color);
            painter.drawRoundedRect(QRectF(x, middle - 6, 14, 12), 3, 3);
            x += 19;
            say(swatch.label, theme.text);
            x += 4;
        }
    }
    x += 18;
    if (m_map.lens() != MapLens::Pain) {
        if (!fits(tr("not known"), 30))
            return;
        painter.setPen(QPen(theme.assumed, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(x, middle - 6, 18, 12), 3, 3);
        x += 24;
        say(tr("not known"), theme.text);
        return;
    }
    for (const Grade grade : {Grade::Measured, Grade::Heard, Grade::Assumed}) {
        if (!fits(termOf(grade), 30))
            return;
        const QRectF swatch(x, middle - 6, 18, 12);
        const QColor heat = theme.heat(.6);
        QColor tint = heat;
        tint.setAlphaF(.35F);
        painter.setPen(grade == Grade::Assumed ? QPen(theme.assumed, 1, Qt::DashLine) : QPen(heat, 1));
        painter.setBrush(grade == Grade::Measured ? QBrush(heat) : grade == Grade::Heard ? QBrush(tint) : Qt::NoBrush);
        painter.drawRoundedRect(swatch, 3, 3);
        x += 24;
        say(termOf(grade), theme.text);
        x += 6;
    }
    x += 10;
    if (!fits(tr("digital level 0–4"), 40))
        return;
    for (int dot = 0; dot < 4; ++dot) {
        painter.setPen(dot < 2 ? QPen(Qt::NoPen) : QPen(theme.assumed, 1));
        painter.setBrush(dot < 2 ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(x, middle - 3, 6, 6));
        x += 9;
    }
    x += 3;
    say(tr("digital level 0–4"), theme.text);
    x += 10;
    if (!fits(tr("moment of truth"), 20))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.warning);
    painter.drawPath(starPath(QPointF(x + 6, middle), 6.5));
    x += 18;
    say(tr("moment of truth"), theme.text);
    x += 10;
    const auto& touchpoints = m_map.journey().touchpoints;
    const bool isAnyPinned = std::any_of(
        touchpoints.begin(), touchpoints.end(), [](const Touchpoint& touchpoint) { return touchpoint.pinned; });
    if (isAnyPinned && fits(tr("pinned"), 20)) {
        paintPin(painter, {x + 7, middle - 5}, theme, 1);
        x += 18;
        say(tr("pinned"), theme.text);
        x += 10;
    }
    if (fits(tr("exits"), 40)) {
        say(QStringLiteral("−12"), theme.exitEdge);
        say(tr("exits"), theme.text);
    }
}

} // namespace touchstone
