// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ScenarioList.h"

#include "views/common/FlowLayout.h"
#include "views/common/Workspace.h"
#include "views/decide/ScenarioTable.h"

#include <algorithm>
#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int Gap = 6;
constexpr double HalfGone = .5; ///< of the pain, to begin with

ScenarioId idOf(const QListWidgetItem* item)
{
    return item ? ScenarioId{item->data(IdRole).toLongLong()} : ScenarioId();
}

} // namespace

ScenarioList::ScenarioList(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget(this))
    , m_new(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_rename(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_list->setObjectName(QStringLiteral("scenarioList"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->installEventFilter(this);
    m_new->setObjectName(QStringLiteral("newScenario"));
    auto* buttons = new FlowLayout(Gap);
    for (QPushButton* button : {m_new, m_duplicate, m_rename, m_remove})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_new, &QPushButton::clicked, this, &ScenarioList::add);
    connect(m_duplicate, &QPushButton::clicked, this, &ScenarioList::duplicate);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &ScenarioList::remove);
    connect(m_list, &QListWidget::currentItemChanged, this, &ScenarioList::scenarioChosen);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        // Not now: the list is in the middle of telling, and is filled anew by what comes of it.
        QMetaObject::invokeMethod(
            this,
            [this, id = idOf(item), name = item->text(), isTicked = item->checkState() == Qt::Checked] {
                take(id, name, isTicked);
            },
            Qt::QueuedConnection);
    });
    connect(&m_workspace, &Workspace::projectChanged, this, [this] { m_aside.clear(); });
    retranslate();
}

void ScenarioList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool ScenarioList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Delete)) {
            remove();
            return true;
        }
        if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier) {
            duplicate();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScenarioList::retranslate()
{
    m_list->setAccessibleName(tr("Scenarios"));
    m_list->setToolTip(tr("With a tick: side by side, up to four"));
    m_new->setText(tr("Ne&w"));
    m_new->setToolTip(tr("A scenario that begins at the selected touchpoint"));
    m_duplicate->setText(tr("D&uplicate"));
    m_duplicate->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText));
    m_rename->setText(tr("Rena&me"));
    m_rename->setToolTip(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    m_remove->setText(tr("D&elete"));
    m_remove->setToolTip(QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText));
    refresh();
}

const Scenario* ScenarioList::find(ScenarioId id) const
{
    const Project* project = m_workspace.project();
    return project ? project->data().plan.scenarios.find(id) : nullptr;
}

bool ScenarioList::isWritable() const { return m_workspace.project() && !m_workspace.project()->isReadOnly(); }

std::optional<Scenario> ScenarioList::current() const
{
    const Scenario* found = find(idOf(m_list->currentItem()));
    return found ? std::optional(*found) : std::nullopt;
}

void ScenarioList::setCurrent(ScenarioId id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (idOf(m_list->item(row)) == id)
            m_list->setCurrentRow(row);
    }
}

std::vector<Scenario> ScenarioList::compared() const
{
    std::vector<Scenario> compared;
    if (const Project* project = m_workspace.project()) {
        for (const Scenario& each : project->data().plan.scenarios) {
            if (!m_aside.contains(each.id) && static_cast<int>(compared.size()) < ScenarioTable::MostScenarios)
                compared.push_back(each);
        }
    }
    return compared;
}

std::vector<ScenarioList::Line> ScenarioList::lines() const
{
    std::vector<Line> lines;
    const std::vector<Scenario> ticked = compared();
    if (const Project* project = m_workspace.project()) {
        for (const Scenario& each : project->data().plan.scenarios) {
            const bool isTicked
                = std::any_of(ticked.begin(), ticked.end(), [&](const Scenario& shown) { return shown.id == each.id; });
            lines.push_back({each.id, each.name.in(m_workspace.language()), isTicked});
        }
    }
    return lines;
}

void ScenarioList::refresh()
{
    // Somebody may be writing a name in it.
    std::vector<Line> now = lines();
    if (now != m_lines) {
        m_lines = std::move(now);
        fill();
    }
    const bool isChosen = isWritable() && m_list->currentItem();
    m_new->setEnabled(isWritable());
    for (QPushButton* button : {m_duplicate, m_rename, m_remove})
        button->setEnabled(isChosen);
}

void ScenarioList::fill()
{
    const ScenarioId before = idOf(m_list->currentItem());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Line& line : m_lines) {
        auto* item = new QListWidgetItem(line.name, m_list);
        item->setData(IdRole, line.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | (isWritable() ? Qt::ItemIsEditable : Qt::NoItemFlags));
        item->setCheckState(line.isTicked ? Qt::Checked : Qt::Unchecked);
    }
    setCurrent(before);
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void ScenarioList::take(ScenarioId id, const QString& name, bool isTicked)
{
    const Scenario* changed = find(id);
    if (!changed)
        return;
    if (name != changed->name.in(m_workspace.language()))
        return rename(*changed, name.trimmed());
    if (isTicked)
        m_aside.remove(id);
    else
        m_aside.insert(id);
    const std::vector<Line> now = lines();
    const auto shown = std::find_if(now.begin(), now.end(), [&](const Line& line) { return line.id == id; });
    if (shown->isTicked != isTicked)
        m_workspace.say(tr("Up to four scenarios stand side by side: take the tick off another one first."));
    m_lines.clear(); // the tick that was made may have to go again
    refresh();
    emit comparisonChanged();
}

void ScenarioList::rename(const Scenario& scenario, const QString& name)
{
    if (name.isEmpty()) {
        m_lines.clear();
        return refresh();
    }
    Scenario renamed = scenario;
    renamed.name = scenario.name.with(m_workspace.language(), name);
    m_workspace.edit(
        tr("Rename “%1”").arg(scenario.name.in(m_workspace.language())), [&renamed](Edit& edit) { edit.put(renamed); });
}

QString ScenarioList::freeName(const QString& name) const
{
    const auto& scenarios = m_workspace.project()->data().plan.scenarios;
    const auto isTaken = [&](const QString& tried) {
        return std::any_of(scenarios.begin(), scenarios.end(),
            [&](const Scenario& each) { return each.name.in(m_workspace.language()) == tried; });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = tr("%1 %2", "name of a scenario, number").arg(name).arg(number);
    return free;
}

void ScenarioList::add()
{
    if (!isWritable())
        return;
    const Project& project = *m_workspace.project();
    Scenario added{.id = newId<ScenarioId>(), .position = project.data().plan.scenarios.nextPosition()};
    added.name = LocalizedText(freeName(tr("Scenario")));
    if (const Touchpoint* at = project.journey().touchpoints.find(m_workspace.current())) {
        added.name = LocalizedText(freeName(tr("Less pain: %1").arg(at->name.in(m_workspace.language()))));
        added.painCuts.push_back({at->key, std::nullopt, HalfGone});
    }
    if (!m_workspace.edit(tr("Add “%1”").arg(added.name.plain()), [&added](Edit& edit) { edit.put(added); }))
        return;
    refresh();
    setCurrent(added.id);
}

void ScenarioList::offerNew() { m_new->setFocus(); }

void ScenarioList::duplicate()
{
    const std::optional<Scenario> copied = current();
    if (!copied || !isWritable())
        return;
    Scenario copy = *copied;
    const QString name = copied->name.in(m_workspace.language());
    copy.id = newId<ScenarioId>();
    copy.key.clear();
    copy.position = m_workspace.project()->data().plan.scenarios.nextPosition();
    copy.name = LocalizedText(freeName(name));
    if (!m_workspace.edit(tr("Duplicate “%1”").arg(name), [&copy](Edit& edit) { edit.put(copy); }))
        return;
    refresh();
    setCurrent(copy.id);
}

void ScenarioList::remove()
{
    const std::optional<Scenario> removed = current();
    if (removed && isWritable())
        m_workspace.edit(tr("Delete “%1”").arg(removed->name.in(m_workspace.language())),
            [&removed](Edit& edit) { edit.remove(removed->id); });
}

} // namespace touchstone
