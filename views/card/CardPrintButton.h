// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardPrintDialog.h"

#include <QToolButton>

namespace touchstone {

/// The analysis card's menu: print this card, all of them, or empty ones.
class CardPrintButton : public QToolButton
{
    Q_OBJECT

public:
    /// `prepare` is run before anything is printed: what is still being typed shall be on the card.
    CardPrintButton(Workspace& workspace, std::function<void()> prepare, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(CardPrintDialog::Which which);
    void retranslate();

    Workspace& m_workspace;
    std::function<void()> m_prepare;
    QAction *m_this, *m_all, *m_blank;
};

} // namespace touchstone
