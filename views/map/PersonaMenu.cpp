// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/PersonaMenu.h"

#include "views/common/Icons.h"
#include "views/common/MenuText.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace touchstone {
namespace {

constexpr int LongestName = 160;

} // namespace

PersonaMenu::PersonaMenu(Workspace& workspace, QWidget* parent)
    : QToolButton(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_passes(new QMenu(this))
    , m_panel(new QAction(this))
{
    setObjectName(QStringLiteral("personaMenu"));
    setMenu(new QMenu(this));
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({16, 16});
    setFocusPolicy(Qt::TabFocus);
    m_panel->setCheckable(true);
    m_panel->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    m_panel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(menu(), &QMenu::aboutToShow, this, &PersonaMenu::fill);
    connect(m_passes, &QMenu::aboutToShow, this, &PersonaMenu::fillPasses);
    connect(&workspace, &Workspace::projectChanged, this, [this] {
        choose({});
        retranslate();
    });
    connect(&workspace, &Workspace::changed, this, &PersonaMenu::take);
    connect(&workspace, &Workspace::languageChanged, this, &PersonaMenu::retranslate);
    connect(&workspace, &Workspace::themeChanged, this, &PersonaMenu::retheme);
    const auto enable = [this] {
        m_passes->menuAction()->setEnabled(!m_workspace.selection().isEmpty() && !m_edits.personas().isEmpty());
    };
    connect(&workspace, &Workspace::selectionChanged, this, enable);
    enable();
    retranslate();
    retheme();
}

QAction* PersonaMenu::passesAction() const { return m_passes->menuAction(); }

void PersonaMenu::choose(PersonaId id)
{
    const Persona* persona = m_edits.personas().find(id);
    const PersonaId chosen = persona ? id : PersonaId{};
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    retranslate();
    emit chosenChanged(persona ? persona->key : QString());
}

void PersonaMenu::take(const Changes& changes)
{
    if (!changes.everything && changes.personas.isEmpty())
        return;
    if (!m_edits.personas().contains(m_chosen))
        choose({});
    retranslate();
}

void PersonaMenu::fill()
{
    menu()->clear();
    const auto offer = [&](PersonaId id, const QString& name) {
        QAction* action = menu()->addAction(menuText(name), this, [this, id] { choose(id); });
        action->setCheckable(true);
        action->setChecked(id == m_chosen);
    };
    offer({}, tr("Everyone"));
    for (const Persona& persona : m_edits.personas())
        offer(persona.id, m_edits.nameOf(persona.id));
    menu()->addSeparator();
    menu()->addMenu(m_passes);
    menu()->addAction(m_panel);
}

void PersonaMenu::fillPasses()
{
    m_passes->clear();
    const QSet<TouchpointId> selection = m_workspace.selection();
    for (const Persona& persona : m_edits.personas()) {
        const int count = m_edits.passCount(selection, persona.id);
        const bool isAll = count == selection.size();
        const QString name = m_edits.nameOf(persona.id);
        const QString text
            = isAll || count == 0 ? name : tr("%1 (%2 of %3)").arg(name).arg(count).arg(selection.size());
        QAction* action = m_passes->addAction(menuText(text), this,
            [this, id = persona.id, isAll] { m_edits.setPasses(m_workspace.selection(), id, !isAll); });
        action->setCheckable(true);
        action->setChecked(isAll);
    }
}

void PersonaMenu::retranslate()
{
    const QString name = m_chosen ? m_edits.nameOf(m_chosen) : tr("Everyone");
    setText(menuText(fontMetrics().elidedText(name, Qt::ElideRight, LongestName)));
    setToolTip(
        m_chosen ? tr("Only what %1 passes stands out").arg(name) : tr("Choose a persona: what it passes stands out"));
    setAccessibleName(tr("Persona: %1").arg(name));
    m_passes->setTitle(tr("Who passes the selection"));
    m_panel->setText(tr("Edit personas"));
    setVisible(m_workspace.project() != nullptr);
}

void PersonaMenu::retheme() { setIcon(themedIcon(QStringLiteral("person"), m_workspace.theme().accent)); }

void PersonaMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace touchstone
