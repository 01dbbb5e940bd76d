// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/DumbbellDelegate.h"

#include "views/common/Workspace.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace touchstone {
namespace {

constexpr double Radius = 5;
constexpr int Gap = 6;

} // namespace

DumbbellDelegate::DumbbellDelegate(Workspace& workspace, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
{ }

void DumbbellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const auto value = index.data(Role).value<Dumbbell>();
    if (!value.before && !value.after)
        return;

    const Theme& theme = m_workspace.theme();
    const QLocale locale(m_workspace.language());
    const QFontMetrics metrics(option.font);
    const auto figure = [&](double of) { return locale.toString(of, 'f', 0); };
    // Room for a figure at each side, so that none is cut.
    const int side = metrics.horizontalAdvance(figure(m_highest)) + Gap + static_cast<int>(Radius);
    const QRectF area = QRectF(option.rect).adjusted(side + Gap, 0, -side - Gap, 0);
    const double y = area.center().y();
    const auto xOf = [&](double of) { return area.left() + area.width() * (m_highest > 0 ? of / m_highest : 0); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setPen(QPen(theme.grid, 1));
    painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const bool isWorse = value.before && value.after && *value.after > *value.before;
    const QColor color = !value.before || !value.after ? theme.mutedText : isWorse ? theme.danger : theme.good;
    if (value.before && value.after) {
        painter->setPen(QPen(color, value.isSure ? 3 : 2, value.isSure ? Qt::SolidLine : Qt::DotLine));
        painter->drawLine(QPointF(xOf(*value.before), y), QPointF(xOf(*value.after), y));
    }
    const auto point = [&](double of, bool isFilled, bool isLeft) {
        painter->setPen(QPen(color, 2));
        painter->setBrush(isFilled ? color : theme.surface);
        painter->drawEllipse(QPointF(xOf(of), y), Radius, Radius);
        painter->setPen(isFilled ? theme.text : theme.mutedText);
        const QRectF right(xOf(of) + Radius + Gap, option.rect.top(), side, option.rect.height());
        const QRectF left(xOf(of) - Radius - Gap - side, option.rect.top(), side, option.rect.height());
        painter->drawText(
            isLeft ? left : right, Qt::AlignVCenter | (isLeft ? Qt::AlignRight : Qt::AlignLeft), figure(of));
    };
    // The figures stand at the outer sides of the line.
    if (value.before)
        point(*value.before, false, value.after && *value.after >= *value.before);
    if (value.after)
        point(*value.after, true, value.before && *value.after < *value.before);
    painter->restore();
}

} // namespace touchstone
