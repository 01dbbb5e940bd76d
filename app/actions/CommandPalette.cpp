// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/CommandPalette.h"

#include "model/base/FuzzyMatch.h"
#include "views/common/Icons.h"
#include "views/common/Workspace.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int PaletteWidth = 480;
constexpr int RowHeight = 34;
constexpr int MaximumRows = 12;
constexpr int MaximumFound = 60;
constexpr int DetailRole = Qt::UserRole + 1;
constexpr int ShortcutRole = Qt::UserRole + 2;
constexpr int EntryRole = Qt::UserRole + 3;
constexpr int Margin = 10;

QString iconNameOf(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Touchpoint:
        return QStringLiteral("touchpoint");
    case PaletteEntry::Kind::Stage:
        return QStringLiteral("stage");
    case PaletteEntry::Kind::Survey:
        return QStringLiteral("survey");
    case PaletteEntry::Kind::Command:
        break;
    }
    return QStringLiteral("right");
}

std::optional<int> halved(std::optional<int> score) { return score ? std::optional(*score / 2) : std::nullopt; }

/// Title, detail and shortcut in one line.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    PaletteDelegate(const Workspace& workspace, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_workspace(workspace)
    { }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, RowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_workspace.theme();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentSoft);
        QRect rest = option.rect.adjusted(Margin, 0, -Margin, 0);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(rest.left(), rest.top(), 16, rest.height()));
        rest.setLeft(rest.left() + 16 + Margin);

        painter->setFont(themeFont(TextSize::Small));
        painter->setPen(theme.mutedText);
        const QString shortcut = index.data(ShortcutRole).toString();
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, shortcut);
        if (!shortcut.isEmpty())
            rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(shortcut) - Margin);

        const QFont titleFont = themeFont(TextSize::Body);
        const QFontMetrics titleMetrics(titleFont);
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->setFont(titleFont);
        painter->setPen(theme.text);
        painter->drawText(rest, Qt::AlignVCenter, titleMetrics.elidedText(title, Qt::ElideRight, rest.width()));
        rest.setLeft(rest.left() + titleMetrics.horizontalAdvance(title) + Margin);
        if (rest.width() > RowHeight) {
            painter->setFont(themeFont(TextSize::Small));
            painter->setPen(theme.mutedText);
            painter->drawText(rest, Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight, rest.width()));
        }
        painter->restore();
    }

private:
    const Workspace& m_workspace;
};

} // namespace

CommandPalette::CommandPalette(
    Workspace& workspace, QLineEdit* box, std::function<std::vector<PaletteEntry>()> collect, QWidget* window)
    : QFrame(window)
    , m_workspace(workspace)
    , m_box(box)
    , m_collect(std::move(collect))
    , m_list(new QListWidget)
{
    setProperty("panel", true);
    setObjectName(QStringLiteral("commandPalette"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_list);
    m_list->setItemDelegate(new PaletteDelegate(workspace, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    connect(m_box, &QLineEdit::textEdited, this, &CommandPalette::search);
    m_box->installEventFilter(this);
    hide();
}

void CommandPalette::open(bool touchpointsOnly)
{
    end();
    m_focusBefore = QApplication::focusWidget();
    m_touchpointsOnly = touchpointsOnly;
    m_box->clear();
    m_box->setFocus(Qt::ShortcutFocusReason);
    begin();
}

QStringList CommandPalette::found() const
{
    QStringList titles;
    for (int i = 0; i < m_list->count(); ++i)
        titles << m_list->item(i)->text();
    return titles;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_box)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        end();
    } else if (event->type() == QEvent::MouseButtonPress && isHidden()) {
        m_touchpointsOnly = false;
        begin();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_box->clear();
            end();
            if (m_focusBefore)
                m_focusBefore->setFocus();
            else
                m_box->clearFocus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            if (isHidden())
                begin();
            else
                QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::begin()
{
    m_entries = m_collect();
    search();
}

void CommandPalette::end()
{
    hide();
    m_entries.clear();
}

void CommandPalette::search()
{
    if (m_entries.empty())
        m_entries = m_collect();
    struct Hit
    {
        int score;
        size_t entry;
    };
    std::vector<Hit> hits;
    const QString query = m_box->text();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries[i];
        if (m_touchpointsOnly && entry.kind != PaletteEntry::Kind::Touchpoint)
            continue;
        std::optional<int> score = fuzzyMatch(query, entry.title);
        // The other language's name, or the stage and channel, count for less than what is read.
        for (const QString& text : {entry.keywords, entry.title + u' ' + entry.detail}) {
            if (!score)
                score = halved(fuzzyMatch(query, text));
        }
        if (score)
            hits.push_back({query.isEmpty() ? 0 : *score, i});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    if (hits.size() > MaximumFound)
        hits.resize(MaximumFound);

    m_list->clear();
    const QColor color = m_workspace.theme().mutedText;
    for (const Hit& hit : hits) {
        const PaletteEntry& entry = m_entries[hit.entry];
        auto* item = new QListWidgetItem(themedIcon(iconNameOf(entry.kind), color), entry.title, m_list);
        item->setData(DetailRole, entry.detail);
        item->setData(ShortcutRole, entry.shortcut);
        item->setData(EntryRole, static_cast<int>(hit.entry));
    }
    if (hits.empty()) {
        auto* item = new QListWidgetItem(
            m_touchpointsOnly ? tr("No touchpoint is called that") : tr("Nothing is called that"), m_list);
        item->setData(EntryRole, -1);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(hits.empty() ? -1 : 0);
    place();
    show();
    raise();
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    const int index = item && isVisible() ? item->data(EntryRole).toInt() : -1;
    if (index < 0)
        return;
    const std::function<void()> run = m_entries[static_cast<size_t>(index)].run;
    m_box->clear();
    end();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    else
        m_box->clearFocus();
    run();
}

void CommandPalette::place()
{
    const int rows = std::clamp(m_list->count(), 1, MaximumRows);
    const int height = rows * RowHeight + 12;
    const QPoint below = m_box->mapTo(parentWidget(), QPoint(0, m_box->height() + 4));
    const int left = std::clamp(below.x(), 4, std::max(4, parentWidget()->width() - PaletteWidth - 4));
    setGeometry(left, below.y(), PaletteWidth, std::min(height, parentWidget()->height() - below.y() - 4));
}

} // namespace touchstone
