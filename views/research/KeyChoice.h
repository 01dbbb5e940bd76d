// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QWidget>
#include <vector>

class QPushButton;

namespace touchstone {

/// A few choices side by side, of which one is taken or none: each by its key, by the arrows, or by the mouse. One stop
/// for Tab. The same key again takes it back.
class KeyChoice : public QWidget
{
    Q_OBJECT

public:
    /// `keys`: a letter a choice, in order.
    explicit KeyChoice(const QString& keys, QWidget* parent = nullptr);

    void setWords(int choice, const QString& text, const QString& toolTip);
    void setValue(std::optional<int> value);
    std::optional<int> value() const { return m_value; }
    /// Takes the choice of a key; false where no choice has it.
    bool takeKey(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void toggle(int choice);

    QString m_keys;
    std::optional<int> m_value;
    std::vector<QPushButton*> m_buttons;
};

} // namespace touchstone
