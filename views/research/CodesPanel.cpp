// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/CodesPanel.h"

#include "model/evidence/CodeCounts.h"
#include "model/evidence/CodeTree.h"
#include "model/project/CodeEdits.h"
#include "views/research/CodeColor.h"
#include "views/research/MatchField.h"
#include "views/research/QuotesModel.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int OfferedColours = 8;
constexpr int PeopleWidth = 36;
constexpr int IdRole = Qt::UserRole;

QModelIndex indexOf(const QAbstractItemModel& model, CodeId id)
{
    const QModelIndexList found
        = model.match(model.index(0, 0), IdRole, id.value, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

} // namespace

CodesPanel::CodesPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_tree(new QTreeView(this))
    , m_model(new QStandardItemModel(0, 2, this))
    , m_new(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_mergeLabel(new QLabel(this))
    , m_mergeInto(new MatchField(this))
    , m_menu(new QMenu(this))
{
    m_tree->setObjectName(QStringLiteral("codes"));
    m_new->setObjectName(QStringLiteral("newCode"));
    m_note->setObjectName(QStringLiteral("codeNote"));
    m_mergeInto->setObjectName(QStringLiteral("mergeInto"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, PeopleWidth);
    m_tree->setIndentation(14);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 comes with the actions
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_mergeLabel->setProperty("role", QStringLiteral("caption"));
    m_mergeLabel->setWordWrap(true);
    m_mergeLabel->hide();
    m_mergeInto->hide();
    m_mergeInto->line().installEventFilter(this);
    m_new->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_new, m_tree, m_note, m_mergeLabel, m_mergeInto})
        layout->addWidget(widget, widget == m_tree);
    addActions();

    connect(m_new, &QLineEdit::returnPressed, this, &CodesPanel::add);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CodesPanel::showNote);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem* item) {
        if (!m_isFilling)
            rename(*item);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this,
        [this](const QPoint& at) { m_menu->popup(m_tree->viewport()->mapToGlobal(at)); });
    connect(m_tree, &QTreeView::activated, m_quotes, &QAction::trigger);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->isModified())
            m_edits.setNote(current(), m_note->text());
    });
    connect(m_mergeInto, &MatchField::taken, this, &CodesPanel::merge);
    connect(&m_workspace, &Workspace::themeChanged, this, &CodesPanel::refresh);
    retranslate();
}

QAction* CodesPanel::addAction(QMenu& menu, const QKeySequence& key, const std::function<void()>& run)
{
    QAction* action = menu.addAction(QString());
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void CodesPanel::addActions()
{
    m_quotes = addAction(*m_menu, {}, [this] {
        const Project* project = m_workspace.project();
        if (const Code* code = project ? project->evidence().codes.find(current()) : nullptr)
            emit quotesAsked({.code = code->key});
    });
    m_menu->addSeparator();
    m_addBelow = addAction(*m_menu, Qt::Key_Insert, [this] {
        m_above = current();
        retranslateActions();
        m_new->setFocus(Qt::ShortcutFocusReason);
    });
    m_rename = addAction(*m_menu, Qt::Key_F2, [this] {
        if (current())
            m_tree->edit(m_tree->currentIndex().siblingAtColumn(0));
    });
    m_colours = m_menu->addMenu(QString());
    m_merge = addAction(*m_menu, Qt::Key_M, [this] { askWhereToMerge(); });
    m_menu->addSeparator();
    m_up = addAction(*m_menu, QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { m_edits.moveUp(current()); });
    m_down = addAction(*m_menu, QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { m_edits.moveDown(current()); });
    m_in = addAction(*m_menu, QKeySequence(Qt::CTRL | Qt::Key_Right), [this] { m_edits.moveIn(current()); });
    m_out = addAction(*m_menu, QKeySequence(Qt::CTRL | Qt::Key_Left), [this] { m_edits.moveOut(current()); });
    m_menu->addSeparator();
    m_delete = addAction(*m_menu, Qt::Key_Delete, [this] { remove(); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        fillColours();
        for (QAction* action : m_menu->actions())
            action->setEnabled(static_cast<bool>(current()));
    });
    connect(m_menu, &QMenu::aboutToHide, this, [this] { // so that the keys go on
        for (QAction* action : m_menu->actions())
            action->setEnabled(true);
    });
}

void CodesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CodesPanel::retranslate()
{
    m_tree->setAccessibleName(tr("Codes"));
    m_note->setPlaceholderText(tr("When to use the code"));
    m_note->setAccessibleName(tr("When to use the code"));
    m_mergeInto->line().setAccessibleName(tr("Code to merge into"));
    m_mergeInto->line().setPlaceholderText(tr("a few letters, then Enter"));
    m_quotes->setText(tr("Show its quotes") + QStringLiteral("\tEnter"));
    m_rename->setText(tr("Rename"));
    m_colours->setTitle(tr("Colour"));
    m_merge->setText(tr("Merge into…"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_in->setText(tr("Put below the one before it"));
    m_out->setText(tr("Put beside the one above it"));
    m_delete->setText(tr("Delete"));
    retranslateActions();
    refresh();
}

void CodesPanel::retranslateActions()
{
    const Project* project = m_workspace.project();
    const Code* above = project ? project->evidence().codes.find(m_above) : nullptr;
    m_addBelow->setText(tr("New code below it"));
    const QString words
        = above ? tr("New code below “%1”").arg(above->name.in(m_workspace.language())) : tr("New code");
    m_new->setPlaceholderText(words);
    m_new->setAccessibleName(words);
    m_tree->setToolTip(tr("People heard with each code. Enter: its quotes, F2: rename, M: merge, Del: delete, "
                          "Ctrl+arrows: move"));
}

QList<QStandardItem*> CodesPanel::rowOf(const Code& code, int people) const
{
    const Collection<Code>& codes = m_workspace.project()->evidence().codes;
    const QString name = code.name.in(m_workspace.language());
    auto* item = new QStandardItem(codeIcon(codeColor(codes, code.key, m_workspace.theme())), name);
    item->setToolTip(code.note.isEmpty() ? name : name + u'\n' + code.note);
    item->setData(code.id.value, IdRole);
    auto* count = new QStandardItem(QString::number(people));
    count->setToolTip(tr("%n person(s)", nullptr, people));
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setForeground(m_workspace.theme().mutedText);
    count->setEditable(false);
    return {item, count};
}

void CodesPanel::refresh()
{
    const CodeId shown = current();
    const Project* project = m_workspace.project();
    m_isFilling = true;
    m_model->removeRows(0, m_model->rowCount());
    if (project) {
        const Evidence& evidence = project->evidence();
        const CodeCounts counts = countCodes(evidence, project->journey(), {});
        std::vector<QStandardItem*> chain = {m_model->invisibleRootItem()};
        for (const CodeNode& node : codeTree(evidence.codes)) {
            const Code& code = *evidence.codes.find(node.id);
            const auto people = counts.peopleOfCode.find(code.key);
            const QList<QStandardItem*> row = rowOf(code, people == counts.peopleOfCode.end() ? 0 : people->second);
            chain.resize(static_cast<size_t>(node.depth) + 1);
            chain.back()->appendRow(row);
            chain.push_back(row.first());
        }
        m_tree->expandAll();
    }
    m_isFilling = false;
    select(shown);
    showNote();
}

CodeId CodesPanel::current() const
{
    return CodeId{m_tree->currentIndex().siblingAtColumn(0).data(IdRole).toLongLong()};
}

void CodesPanel::select(CodeId id)
{
    const QModelIndex index = indexOf(*m_model, id);
    m_tree->setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
}

void CodesPanel::add()
{
    const CodeId added = m_edits.add(m_new->text(), m_above);
    if (!added)
        return;
    m_new->clear();
    select(added);
}

void CodesPanel::rename(const QStandardItem& item)
{
    // The tree is filled anew by the edit: the editor in it has to be done first.
    QMetaObject::invokeMethod(
        this,
        [this, id = CodeId{item.data(IdRole).toLongLong()}, name = item.text()] {
            if (!m_edits.rename(id, name))
                refresh(); // an empty name is none
        },
        Qt::QueuedConnection);
}

void CodesPanel::fillColours()
{
    m_colours->clear();
    const auto offer = [this](const QString& name, const QString& colour, const QColor& shown) {
        m_colours->addAction(codeIcon(shown), name, this, [this, colour] { m_edits.setColour(current(), colour); });
    };
    offer(tr("As the code above, or by itself"), {}, m_workspace.theme().mutedText);
    const QStringList names{
        tr("Blue"), tr("Orange"), tr("Green"), tr("Rose"), tr("Light blue"), tr("Rust"), tr("Violet"), tr("Olive")};
    for (int index = 0; index < OfferedColours; ++index) {
        const QColor colour = m_workspace.theme().categoryColor(index);
        offer(names[index], colour.name(), colour);
    }
}

void CodesPanel::askWhereToMerge()
{
    const Project* project = m_workspace.project();
    const CodeId from = current();
    if (!project || !from)
        return;
    const Collection<Code>& codes = project->evidence().codes;
    const QString& language = m_workspace.language();
    std::vector<MatchEntry> entries;
    m_mergeTargets.clear();
    for (const CodeNode& node : codeTree(codes)) {
        if (!canStandBelow(codes, from, node.id))
            continue;
        const Code& code = *codes.find(node.id);
        m_mergeTargets.push_back(node.id);
        entries.push_back({code.name.in(language), QStringList(code.name.byLanguage().values()).join(u' '),
            codeIcon(codeColor(codes, code.key, m_workspace.theme()))});
    }
    m_mergeInto->setEntries(std::move(entries));
    m_mergeLabel->setText(tr("Merge “%1” into:").arg(codes.find(from)->name.in(language)));
    m_mergeLabel->show();
    m_mergeInto->show();
    m_mergeInto->setFocus(Qt::ShortcutFocusReason);
}

void CodesPanel::merge()
{
    const auto into = m_mergeInto->chosen();
    if (!into)
        return;
    const CodeId target = m_mergeTargets[static_cast<size_t>(*into)];
    const CodeId from = current();
    m_mergeLabel->hide();
    m_mergeInto->hide();
    m_tree->setFocus(Qt::OtherFocusReason);
    if (m_edits.merge(from, target))
        select(target);
}

void CodesPanel::remove()
{
    const QString name = m_tree->currentIndex().siblingAtColumn(0).data().toString();
    if (m_edits.remove(current()))
        m_workspace.sayUndoable(tr("The code “%1” is deleted; its passages stay.").arg(name));
}

void CodesPanel::showNote()
{
    const Project* project = m_workspace.project();
    const Code* code = project ? project->evidence().codes.find(current()) : nullptr;
    m_note->setEnabled(code);
    if (!m_note->hasFocus() || !code || !m_note->isModified())
        m_note->setText(code ? code->note : QString());
    m_note->setCursorPosition(0);
}

bool CodesPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isEscape)
        return QWidget::eventFilter(watched, event);
    if (watched == m_new) {
        m_above = {};
        m_new->clear();
        retranslateActions();
    } else {
        m_mergeLabel->hide();
        m_mergeInto->hide();
    }
    m_tree->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace touchstone
