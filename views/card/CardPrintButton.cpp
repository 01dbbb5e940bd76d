// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardPrintButton.h"

#include "views/common/Icons.h"
#include "views/common/Workspace.h"

#include <QEvent>
#include <QMenu>

namespace touchstone {

CardPrintButton::CardPrintButton(Workspace& workspace, std::function<void()> prepare, QWidget* parent)
    : QToolButton(parent)
    , m_workspace(workspace)
    , m_prepare(std::move(prepare))
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    m_this = add(CardPrintDialog::Which::Selected);
    m_all = add(CardPrintDialog::Which::All);
    m_blank = add(CardPrintDialog::Which::Blank);
    connect(menu(), &QMenu::aboutToShow, this, &CardPrintButton::retranslate);
    const auto showIcon = [this] { setIcon(themedIcon(QStringLiteral("more"), m_workspace.theme().text)); };
    connect(&workspace, &Workspace::themeChanged, this, showIcon);
    showIcon();
    retranslate();
}

QAction* CardPrintButton::add(CardPrintDialog::Which which)
{
    QAction* action = menu()->addAction(QString());
    connect(action, &QAction::triggered, this, [this, which] {
        m_prepare();
        (new CardPrintDialog(m_workspace, which, window()))->open();
    });
    return action;
}

void CardPrintButton::retranslate()
{
    setAccessibleName(tr("Print cards"));
    setToolTip(tr("Print cards"));
    m_this->setText(m_workspace.selection().size() > 1 ? tr("Print the selected cards…") : tr("Print this card…"));
    m_all->setText(tr("Print all cards…"));
    m_blank->setText(tr("Print empty cards…"));
}

void CardPrintButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace touchstone
