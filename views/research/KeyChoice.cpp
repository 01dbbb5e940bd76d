// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/KeyChoice.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace touchstone {

KeyChoice::KeyChoice(const QString& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->setSpacing(3);
    for (int choice = 0; choice < keys.size(); ++choice) {
        auto* button = new QPushButton(keys.mid(choice, 1), this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, choice] { toggle(choice); });
    }
}

void KeyChoice::setWords(int choice, const QString& text, const QString& toolTip)
{
    QPushButton* button = m_buttons[static_cast<size_t>(choice)];
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
}

void KeyChoice::setValue(std::optional<int> value)
{
    m_value = value;
    for (size_t choice = 0; choice < m_buttons.size(); ++choice)
        m_buttons[choice]->setChecked(value && static_cast<size_t>(*value) == choice);
    setAccessibleDescription(value ? m_buttons[static_cast<size_t>(*value)]->accessibleName() : QString());
}

void KeyChoice::toggle(int choice) { setValue(m_value == choice ? std::nullopt : std::optional(choice)); }

bool KeyChoice::takeKey(const QString& key)
{
    const auto choice = key.size() == 1 ? m_keys.indexOf(key) : -1;
    if (choice >= 0)
        toggle(static_cast<int>(choice));
    return choice >= 0;
}

void KeyChoice::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_buttons.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setValue(m_value ? std::max(0, *m_value - 1) : last);
    case Qt::Key_Right:
        return setValue(m_value ? std::min(last, *m_value + 1) : 0);
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return setValue({});
    default:
        if (!takeKey(event->text()))
            QWidget::keyPressEvent(event);
    }
}

void KeyChoice::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void KeyChoice::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void KeyChoice::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace touchstone
