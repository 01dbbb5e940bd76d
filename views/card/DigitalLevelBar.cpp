// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/DigitalLevelBar.h"

#include "views/common/Terms.h"
#include "views/common/Workspace.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace touchstone {

DigitalLevelBar::DigitalLevelBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&workspace, &Workspace::themeChanged, this, [this] { update(); });
}

void DigitalLevelBar::setLevel(std::optional<int> level, bool isMixed)
{
    m_level = level;
    m_isMixed = isMixed;
    setAccessibleDescription(level ? termOfDigitalLevel(*level) : QString());
    update();
}

QRectF DigitalLevelBar::segment(int level) const
{
    const double width = (this->width() - 4 * 4) / 5.;
    return QRectF(level * (width + 4), height() / 2. - 5, width, 10);
}

void DigitalLevelBar::choose(std::optional<int> level)
{
    if (level == m_level && !m_isMixed)
        return;
    setLevel(level);
    emit edited(level);
}

void DigitalLevelBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_workspace.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int level = 0; level < 5; ++level) {
        const bool isReached = m_level && level <= *m_level;
        painter.setPen(isReached ? QPen(Qt::NoPen) : QPen(theme.border, 1, m_level ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(isReached ? theme.accent : theme.raised);
        painter.drawRoundedRect(segment(level), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void DigitalLevelBar::mousePressEvent(QMouseEvent* event)
{
    for (int level = 0; level < 5; ++level) {
        if (segment(level).adjusted(-2, -8, 2, 8).contains(event->position())) {
            choose(level);
            return;
        }
    }
}

void DigitalLevelBar::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_4)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Plus)
        choose(m_level ? std::min(4, *m_level + 1) : 0);
    else if (key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_Minus)
        choose(std::max(0, m_level.value_or(1) - 1));
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        choose({});
    else
        QWidget::keyPressEvent(event);
}

} // namespace touchstone
