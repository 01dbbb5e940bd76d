// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QPushButton;

namespace touchstone {

/// The buttons that choose one of several pages, one of them pressed; on as many lines as they need.
class PageBar : public QWidget
{
    Q_OBJECT

public:
    explicit PageBar(QWidget* parent);

    void addPage(int page);
    void setWords(int page, const QString& text, const QString& toolTip);
    void setOffered(int page, bool isOffered); ///< shows or hides its button
    void setCurrent(int page);

signals:
    /// The user chose it.
    void pageChosen(int page);

private:
    QPushButton* button(int page) const;

    std::vector<std::pair<int, QPushButton*>> m_buttons;
};

} // namespace touchstone
