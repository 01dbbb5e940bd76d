// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/DecideParts.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace touchstone {

QFrame* makePanel(QWidget* parent)
{
    auto* panel = new QFrame(parent);
    panel->setProperty("panel", true);
    return panel;
}

QScrollArea* makeScroll(QWidget* widget, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(widget);
    scroll->viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false);
    return scroll;
}

QLabel* makeText(QWidget* parent, bool isMuted)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (isMuted)
        label->setProperty("role", QStringLiteral("muted"));
    return label;
}

QPushButton* makeToggle(QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setCheckable(true);
    return button;
}

} // namespace touchstone
