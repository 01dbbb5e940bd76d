// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/BulkMenus.h"

#include "views/common/MenuText.h"
#include "views/common/Terms.h"

#include <QAction>
#include <QMenu>

namespace touchstone {

BulkMenus::BulkMenus(Workspace& workspace, MapEdits& edits, std::function<void()> askTag, QWidget* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_edits(edits)
    , m_askTag(std::move(askTag))
    , m_stage(addMenu(parent, &BulkMenus::fillStages))
    , m_channel(addMenu(parent, &BulkMenus::fillChannels))
    , m_tags(addMenu(parent, &BulkMenus::fillTags))
    , m_level(addMenu(parent, &BulkMenus::fillLevels))
    , m_reach(addMenu(parent, &BulkMenus::fillReach))
    , m_momentOfTruth(addSwitch(QKeySequence(Qt::CTRL | Qt::Key_M), &MapEdits::setMomentOfTruth))
    , m_keepHuman(addSwitch({}, &MapEdits::setKeepHuman))
    , m_pinned(addSwitch(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), &MapEdits::setPinned))
{ }

QAction* BulkMenus::addSwitch(const QKeySequence& shortcut, Setter set)
{
    auto* action = new QAction(this);
    action->setCheckable(true);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, set](bool on) { change(set, on); });
    return action;
}

void BulkMenus::change(Setter set, bool on)
{
    (m_edits.*set)(m_workspace.selection(), on);
    update();
}

QMenu* BulkMenus::addMenu(QWidget* parent, void (BulkMenus::*fill)(QMenu&))
{
    auto* menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    return menu;
}

QList<QAction*> BulkMenus::actions() const
{
    return {m_stage->menuAction(), m_channel->menuAction(), m_tags->menuAction(), m_level->menuAction(),
        m_reach->menuAction(), m_momentOfTruth, m_keepHuman, m_pinned};
}

void BulkMenus::retranslate()
{
    m_stage->setTitle(tr("Stage"));
    m_channel->setTitle(tr("Channel"));
    m_tags->setTitle(tr("Tags"));
    m_level->setTitle(tr("Digital level"));
    m_reach->setTitle(tr("Reach"));
    m_momentOfTruth->setText(tr("Moment of truth"));
    m_keepHuman->setText(tr("Keep human"));
    m_pinned->setText(tr("Pinned to its place"));
}

void BulkMenus::update()
{
    for (QAction* action : actions())
        action->setEnabled(!m_workspace.selection().isEmpty());
    m_momentOfTruth->setChecked(all([](const Touchpoint& touchpoint) { return touchpoint.momentOfTruth; }));
    m_keepHuman->setChecked(all([](const Touchpoint& touchpoint) { return touchpoint.keepHuman; }));
    m_pinned->setChecked(all([](const Touchpoint& touchpoint) { return touchpoint.pinned; }));
}

bool BulkMenus::all(const std::function<bool(const Touchpoint&)>& is) const
{
    const QSet<TouchpointId>& ids = m_workspace.selection();
    return m_workspace.project() && !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](TouchpointId id) {
        const Touchpoint* touchpoint = m_workspace.journey().touchpoints.find(id);
        return touchpoint && is(*touchpoint);
    });
}

void BulkMenus::offer(QMenu& menu, const QString& text, const std::function<bool(const Touchpoint&)>& is,
    const std::function<void()>& choose)
{
    QAction* action = menu.addAction(menuText(text), this, choose);
    action->setCheckable(true);
    action->setChecked(all(is));
}

void BulkMenus::fillStages(QMenu& menu)
{
    if (!m_workspace.project())
        return;
    for (const Stage& stage : m_workspace.journey().stages) {
        offer(
            menu, stage.name.in(m_workspace.language()),
            [id = stage.id](const Touchpoint& touchpoint) { return touchpoint.stage == id; },
            [this, id = stage.id] { m_edits.setStage(m_workspace.selection(), id); });
    }
}

void BulkMenus::fillChannels(QMenu& menu)
{
    if (!m_workspace.project())
        return;
    for (const Channel& channel : m_workspace.journey().channels) {
        offer(
            menu, channel.name.in(m_workspace.language()),
            [id = channel.id](const Touchpoint& touchpoint) { return touchpoint.channel == id; },
            [this, id = channel.id] { m_edits.setChannel(m_workspace.selection(), id); });
    }
}

void BulkMenus::fillTags(QMenu& menu)
{
    if (!m_workspace.project())
        return;
    for (const QString& tag : TouchpointEdits::tagsOf(m_workspace.journey())) {
        const auto has = [tag](const Touchpoint& touchpoint) { return TouchpointEdits::hasTag(touchpoint, tag); };
        offer(menu, tag, has, [this, tag, on = !all(has)] { m_edits.setTag(m_workspace.selection(), tag, on); });
    }
    menu.addSeparator();
    menu.addAction(tr("New tag…"), this, m_askTag);
}

void BulkMenus::fillLevels(QMenu& menu)
{
    for (int level = 0; level <= 4; ++level) {
        offer(
            menu, tr("%1 %2").arg(QString::number(level), termOfDigitalLevel(level)),
            [level](const Touchpoint& touchpoint) { return touchpoint.digitalLevel == level; },
            [this, level] { m_edits.setDigitalLevel(m_workspace.selection(), level); });
    }
    offer(
        menu, tr("unknown"), [](const Touchpoint& touchpoint) { return !touchpoint.digitalLevel; },
        [this] { m_edits.setDigitalLevel(m_workspace.selection(), {}); });
}

void BulkMenus::fillReach(QMenu& menu)
{
    for (const Reach reach : {Reach::All, Reach::Most, Reach::Some, Reach::Few}) {
        offer(
            menu, termOf(reach), [reach](const Touchpoint& touchpoint) { return touchpoint.reach == reach; },
            [this, reach] { m_edits.setReach(m_workspace.selection(), reach); });
    }
    offer(
        menu, tr("unknown"), [](const Touchpoint& touchpoint) { return !touchpoint.reach; },
        [this] { m_edits.setReach(m_workspace.selection(), {}); });
}

} // namespace touchstone
