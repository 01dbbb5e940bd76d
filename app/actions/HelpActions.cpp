// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/HelpActions.h"

#include "app/actions/AboutDialog.h"
#include "app/actions/ShortcutSheet.h"

#include <QMenu>
#include <QWidget>

namespace touchstone {

HelpActions::HelpActions(std::function<std::vector<ActionGroup>()> groups, QWidget* window)
    : QObject(window)
    , m_groups(std::move(groups))
    , m_window(window)
    , m_menu(new QMenu(window))
    , m_shortcuts(m_menu->addAction(QString()))
    , m_about(m_menu->addAction(QString()))
{
    m_shortcuts->setObjectName(QStringLiteral("shortcuts"));
    m_shortcuts->setShortcut(QKeySequence(Qt::Key_F1));
    m_about->setObjectName(QStringLiteral("about"));
    m_about->setMenuRole(QAction::AboutRole);
    window->addActions({m_shortcuts, m_about});
    connect(m_shortcuts, &QAction::triggered, this, &HelpActions::showShortcuts);
    connect(m_about, &QAction::triggered, this, &HelpActions::showAbout);
    retranslate();
}

void HelpActions::showShortcuts()
{
    auto* sheet = new ShortcutSheet(m_groups(), m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void HelpActions::showAbout()
{
    auto* dialog = new AboutDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpActions::retranslate()
{
    m_menu->setTitle(tr("Help"));
    m_shortcuts->setText(tr("Keyboard shortcuts"));
    m_about->setText(tr("About Touchstone"));
}

} // namespace touchstone
