// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/LossCurve.h"

#include "views/common/Workspace.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace touchstone {

LossCurve::LossCurve(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setMinimumSize(220, 150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&workspace, &Workspace::themeChanged, this, qOverload<>(&QWidget::update));
    describe();
}

void LossCurve::setLosses(const QStringList& levels, const LevelLosses& losses)
{
    m_levels = levels;
    m_losses = losses;
    describe();
    update();
}

void LossCurve::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void LossCurve::describe()
{
    setAccessibleName(tr("Loss table"));
    const QLocale locale;
    QStringList lines;
    for (size_t level = 0; level < m_losses.loss.size(); ++level) {
        lines << tr("%1: %2", "level: its loss")
                     .arg(m_levels.value(static_cast<qsizetype>(level)), locale.toString(m_losses.loss[level], 'f', 2));
    }
    setAccessibleDescription(lines.join(u'\n'));
    setToolTip(lines.join(u'\n'));
}

QRectF LossCurve::area() const
{
    const QFontMetrics metrics(themeFont(TextSize::Small));
    return QRectF(rect()).adjusted(
        metrics.horizontalAdvance(QStringLiteral("0.00")) + 10, 12, -18, -metrics.height() - 8);
}

QPointF LossCurve::pointAt(const std::vector<double>& losses, size_t level) const
{
    const QRectF in = area();
    const double across = losses.size() > 1 ? static_cast<double>(level) / static_cast<double>(losses.size() - 1) : .5;
    return {in.left() + across * in.width(), in.bottom() - losses[level] * in.height()};
}

void LossCurve::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_workspace.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(themeFont(TextSize::Small));
    const QRectF in = area();
    const QFontMetrics metrics = painter.fontMetrics();
    for (const double loss : {0., .5, 1.}) {
        const double y = in.bottom() - loss * in.height();
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(in.left(), y), QPointF(in.right(), y));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(0, y - metrics.height() / 2., in.left() - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(loss, 'f', 1));
    }
    const size_t count = m_losses.loss.size();
    const double room = in.width() / static_cast<double>(std::max<size_t>(count, 2) - 1);
    for (size_t level = 0; level < count; ++level) {
        const double x = pointAt(m_losses.loss, level).x();
        QRectF box(x - room / 2 + 2, in.bottom() + 4, room - 4, metrics.height());
        // The outermost names begin and end with the picture.
        box.setLeft(std::max(box.left(), 0.));
        box.setRight(std::min(box.right(), static_cast<double>(width())));
        const QString name = m_levels.value(static_cast<qsizetype>(level));
        painter.drawText(
            box, Qt::AlignHCenter, metrics.elidedText(name, Qt::ElideRight, static_cast<int>(box.width())));
    }
    const auto drawLine = [&](const std::vector<double>& losses, const QPen& pen) {
        painter.setPen(pen);
        for (size_t level = 1; level < losses.size(); ++level)
            painter.drawLine(pointAt(losses, level - 1), pointAt(losses, level));
    };
    if (m_losses.plain != m_losses.loss)
        drawLine(m_losses.plain, QPen(theme.assumed, 1.5, Qt::DashLine));
    drawLine(m_losses.loss, QPen(theme.accent, 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (size_t level = 0; level < count; ++level)
        painter.drawEllipse(pointAt(m_losses.loss, level), 3.5, 3.5);
}

} // namespace touchstone
