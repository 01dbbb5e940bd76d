// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace touchstone {

class Workspace;

/// What a mode or a panel shows while it has nothing: an icon, a headline, what it would need, and the buttons that
/// bring it. Give the texts again in retranslation; the theme is followed by itself.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Workspace& workspace, const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& headline, const QString& explanation);
    /// Adds a button; the caller connects it and sets its text. A primary one stands out; use at most one.
    QPushButton* addButton(const QString& text, bool isPrimary = false);
    /// Puts a widget of the caller's (a list of recent files, say) under the buttons.
    void addWidget(QWidget* widget);

private:
    void retheme();

    Workspace& m_workspace;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_explanation;
    QHBoxLayout* m_buttons;
    QVBoxLayout* m_column = nullptr;
};

} // namespace touchstone
