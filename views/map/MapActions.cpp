// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapActions.h"

#include "views/common/Icons.h"

namespace touchstone {

MapActions::MapActions(Workspace& workspace, MapView& view, QWidget* panel)
    : QObject(panel)
    , m_workspace(workspace)
    , m_view(view)
    , m_panel(panel)
    , m_bulk(
          workspace, view.edits(), [&view] { view.beginTag(); }, panel)
{
    addCapture();
    separate();
    addEditing();
    separate();
    addTransitions();
    separate();
    addPlaces();
    separate();
    view.setMenuActions({.touchpoint = m_touchpointMenu, .transition = m_transitionMenu, .ground = m_groundMenu});
    connect(&view.map(), &MapScene::layoutChanged, this, &MapActions::update);
    connect(&view.map(), &QGraphicsScene::selectionChanged, this, &MapActions::update);
    connect(&view, &MapView::headerChanged, this, &MapActions::update);
    connect(&workspace, &Workspace::selectionChanged, this, &MapActions::update);
    connect(&workspace, &Workspace::changed, &m_bulk, &BulkMenus::update);
    connect(&workspace, &Workspace::themeChanged, this, &MapActions::updateIcons);
    retranslate();
    updateIcons();
    update();
}

void MapActions::addCapture()
{
    using Next = MapView::Next;
    QAction* made = add(QT_TR_NOOP("New touchpoint"), QStringLiteral("add"), {Qt::Key_Insert}, Keys::Live,
        Needs::Project, [this] { m_view.insert(); });
    add(QT_TR_NOOP("Next touchpoint in the lane"), {}, {Qt::Key_Return}, Keys::Shown, Needs::Current,
        [this] { m_view.beginAdd(Next::InLane); });
    add(QT_TR_NOOP("Next touchpoint in the next lane"), {}, {Qt::Key_Tab}, Keys::Shown, Needs::Current,
        [this] { m_view.beginAdd(Next::NextLane); });
    add(QT_TR_NOOP("New touchpoint in the next stage"), QStringLiteral("right"),
        {QKeySequence(Qt::CTRL | Qt::Key_Return)}, Keys::Shown, Needs::Current,
        [this] { m_view.beginAdd(Next::NextStage); });
    QAction* branch = add(QT_TR_NOOP("Branch to a new touchpoint"), QStringLiteral("transition"),
        {QKeySequence(Qt::SHIFT | Qt::Key_Return)}, Keys::Shown, Needs::Current,
        [this] { m_view.beginAdd(Next::Branch); });
    m_groundMenu << made;
    m_touchpointMenu << branch;
}

void MapActions::addEditing()
{
    QAction* rename = add(QT_TR_NOOP("Rename"), QStringLiteral("edit"), {Qt::Key_F2}, Keys::Live, Needs::Something,
        [this] { m_view.rename(); });
    QAction* duplicate = add(QT_TR_NOOP("Duplicate"), QStringLiteral("duplicate"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
        Keys::Live, Needs::Selection, [this] { m_view.duplicateSelected(); });
    QAction* cut = add(QT_TR_NOOP("Cut"), {}, {QKeySequence(Qt::CTRL | Qt::Key_X)}, Keys::Live, Needs::Selection,
        [this] { m_view.cutSelected(); });
    QAction* copy = add(QT_TR_NOOP("Copy"), QStringLiteral("copy"), {QKeySequence(Qt::CTRL | Qt::Key_C)}, Keys::Live,
        Needs::Selection, [this] { m_view.copySelected(); });
    QAction* paste = add(QT_TR_NOOP("Paste"), {}, {QKeySequence(Qt::CTRL | Qt::Key_V)}, Keys::Live, Needs::Project,
        [this] { m_view.paste(false); });
    QAction* chain = add(QT_TR_NOOP("Paste as a chain"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
        Keys::Live, Needs::Project, [this] { m_view.paste(true); });
    QAction* remove = add(QT_TR_NOOP("Delete"), QStringLiteral("remove"), {Qt::Key_Delete}, Keys::Live,
        Needs::Something, [this] { m_view.deleteSelected(); });
    QAction* all = add(QT_TR_NOOP("Select all touchpoints"), {}, {QKeySequence(Qt::CTRL | Qt::Key_A)}, Keys::Live,
        Needs::Touchpoints, [this] { m_view.selectAll(); });
    QAction* line = separate();
    for (QAction* action : m_bulk.actions()) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.addAction(action);
        m_panel->addAction(action);
    }
    m_touchpointMenu << rename << duplicate << cut << copy << paste << chain << remove << line << m_bulk.actions()
                     << line;
    m_transitionMenu << remove;
    m_groundMenu << paste << chain << all;
}

void MapActions::addTransitions()
{
    QAction* connect = add(QT_TR_NOOP("Connect to… (C)"), QStringLiteral("connect"),
        {QKeySequence(Qt::CTRL | Qt::Key_L)}, Keys::Live, Needs::Current, [this] { m_view.beginConnect(); });
    QAction* start = add(QT_TR_NOOP("The journey starts here"), QStringLiteral("start"),
        {QKeySequence(Qt::CTRL | Qt::Key_B)}, Keys::Live, Needs::Current, [this] { m_view.beginEnd(StartNode); });
    QAction* goal = add(QT_TR_NOOP("The journey reaches its goal here"), QStringLiteral("goal"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, Keys::Live, Needs::Current,
        [this] { m_view.beginEnd(SuccessNode); });
    QAction* exit = add(QT_TR_NOOP("Customers exit here"), QStringLiteral("exit"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}, Keys::Live, Needs::Current,
        [this] { m_view.beginEnd(LostNode); });
    add(QT_TR_NOOP("Next transition of the touchpoint"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Down)}, Keys::Shown,
        Needs::Something, [this] { m_view.nextTransition(1); });
    QAction* reverse = add(QT_TR_NOOP("Reverse the transition"), QStringLiteral("refresh"),
        {QKeySequence(Qt::CTRL | Qt::Key_R)}, Keys::Live, Needs::Transition, [this] { m_view.reverseSelected(); });
    QAction* whatIf
        = add(QT_TR_NOOP("What if…"), QStringLiteral("decide"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)},
            Keys::Live, Needs::Current, [this] { emit whatIfRequested(); });
    m_touchpointMenu << connect << start << goal << exit << whatIf;
    m_transitionMenu << reverse;
}

void MapActions::addPlaces()
{
    QAction* stage = add(QT_TR_NOOP("Add stage"), QStringLiteral("stage"), {}, Keys::Live, Needs::Project,
        [this] { m_view.beginAddStage({}); });
    QAction* channel = add(QT_TR_NOOP("Add channel"), QStringLiteral("add"), {}, Keys::Live, Needs::Project,
        [this] { m_view.beginAddChannel({}); });
    add(QT_TR_NOOP("Go to the headers of stages and channels"), {}, {QKeySequence(Qt::CTRL | Qt::Key_H)}, Keys::Live,
        Needs::Project, [this] { m_view.goToHeaders(); });
    const auto shift = [this](const char* text, Qt::Key key, int stages, int channels) {
        add(text, {}, {QKeySequence(Qt::ALT | key)}, Keys::Shown, Needs::Selection,
            [this, stages, channels] { m_view.edits().shift(m_workspace.selection(), stages, channels); });
    };
    shift(QT_TR_NOOP("Move to the next stage"), Qt::Key_Right, 1, 0);
    shift(QT_TR_NOOP("Move to the previous stage"), Qt::Key_Left, -1, 0);
    shift(QT_TR_NOOP("Move to the next lane"), Qt::Key_Down, 0, 1);
    shift(QT_TR_NOOP("Move to the previous lane"), Qt::Key_Up, 0, -1);
    m_groundMenu << stage << channel;
}

QAction* MapActions::add(const char* text, const QString& icon, const QList<QKeySequence>& shortcuts, Keys keys,
    Needs needs, std::function<void()> run)
{
    auto* action = new QAction(this);
    action->setShortcuts(shortcuts);
    // A shortcut of the panel alone never fires, for the view has the keyboard: the view reads these keys itself,
    // because they mean something else while a transition is drawn or a header has the focus.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    if (keys == Keys::Live)
        m_view.addAction(action);
    m_panel->addAction(action);
    m_entries.push_back({action, text, icon, needs});
    return action;
}

QAction* MapActions::separate()
{
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_panel->addAction(line);
    return line;
}

void MapActions::updateIcons()
{
    for (const Entry& entry : m_entries) {
        if (!entry.icon.isEmpty())
            entry.action->setIcon(themedIcon(entry.icon, m_workspace.theme().text));
    }
}

void MapActions::retranslate()
{
    for (const Entry& entry : m_entries)
        entry.action->setText(tr(entry.text));
    m_bulk.retranslate();
}

bool MapActions::has(Needs needs) const
{
    switch (needs) {
    case Needs::Project:
        return m_workspace.project();
    case Needs::Touchpoints:
        return !m_view.map().journey().touchpoints.isEmpty();
    case Needs::Current:
        return m_view.map().journey().touchpoints.contains(m_workspace.current());
    case Needs::Selection:
        return !m_workspace.selection().isEmpty();
    case Needs::Transition:
        return static_cast<bool>(m_view.map().selectedTransition());
    case Needs::Something:
        break;
    }
    return m_view.header() || m_view.map().hasSelection();
}

void MapActions::update()
{
    for (const Entry& entry : m_entries)
        entry.action->setEnabled(has(entry.needs));
    m_bulk.update();
}

} // namespace touchstone
