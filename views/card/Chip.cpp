// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/Chip.h"

#include "views/common/Workspace.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace touchstone {
namespace {

constexpr int Margin = 8, SignWidth = 9, SignGap = 6, ShortestText = 24;

} // namespace

Chip::Chip(Workspace& workspace, Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_workspace(workspace)
    , m_kind(kind)
{
    setCheckable(kind == Kind::Checkable);
    // Those of a list that can grow are walked with the arrows, so that Tab does not stop at each.
    setFocusPolicy(kind == Kind::Checkable ? Qt::StrongFocus : Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&workspace, &Workspace::themeChanged, this, qOverload<>(&QWidget::update));
    if (kind == Kind::Removable)
        connect(this, &QAbstractButton::clicked, this, &Chip::removeWanted);
}

void Chip::setWord(const QString& word)
{
    setText(word);
    setShortcut({});
    updateGeometry();
}

void Chip::setPartial(bool on)
{
    m_isPartial = on;
    update();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * Margin + SignWidth + SignGap + 1, fontMetrics().height() + 8};
}

QSize Chip::minimumSizeHint() const { return {ShortestText + 2 * Margin + SignWidth + SignGap, sizeHint().height()}; }

QRectF Chip::signRect() const
{
    const double x = m_kind == Kind::Checkable ? Margin : width() - Margin - SignWidth;
    return {x, (height() - SignWidth) / 2., SignWidth, SignWidth};
}

bool Chip::hitButton(const QPoint& position) const
{
    return m_kind == Kind::Checkable ? rect().contains(position)
                                     : signRect().adjusted(-SignGap, -9, Margin, 9).contains(position);
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isRemovable = m_kind == Kind::Removable;
    if (isRemovable && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        emit removeWanted();
    else if (isRemovable && (key == Qt::Key_Left || key == Qt::Key_Right))
        emit stepWanted(key == Qt::Key_Left ? -1 : 1);
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_workspace.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOn = m_kind == Kind::Removable || isChecked();
    QPen frame(isOn || hasFocus() ? theme.accent : theme.mutedText, hasFocus() ? 2 : 1);
    if (m_isPartial)
        frame.setStyle(Qt::DashLine);
    painter.setPen(frame);
    painter.setBrush(isOn && !m_isPartial ? QBrush(theme.accentSoft) : QBrush(theme.surface));
    const double inset = hasFocus() ? 1 : .5, radius = height() / 2. - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);

    const QRectF sign = signRect();
    painter.setPen(QPen(isOn ? theme.text : theme.mutedText, 1.4, Qt::SolidLine, Qt::RoundCap));
    if (m_kind == Kind::Removable) {
        const QRectF cross = sign.adjusted(1.5, 1.5, -1.5, -1.5);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    } else if (m_isPartial) {
        painter.drawLine(QPointF(sign.left(), sign.center().y()), QPointF(sign.right(), sign.center().y()));
    } else if (isChecked()) {
        painter.drawPolyline(QPolygonF(
            {sign.topLeft() + QPointF(.5, 5), sign.topLeft() + QPointF(3.5, 8), sign.topLeft() + QPointF(8.5, 1.5)}));
    } else {
        painter.drawEllipse(sign.adjusted(1, 1, -1, -1));
    }
    const int left = m_kind == Kind::Checkable ? Margin + SignWidth + SignGap : Margin;
    const int room = width() - 2 * Margin - SignWidth - SignGap;
    painter.setPen(theme.text);
    painter.drawText(QRect(left, 0, room + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, room + 1));
}

} // namespace touchstone
