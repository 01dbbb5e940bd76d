// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/MatchField.h"

#include "model/base/FuzzyMatch.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int Shown = 40; ///< matches, of which some are scrolled to
constexpr int VisibleRows = 4;
constexpr int RowHeight = 26;
constexpr int NewEntry = -1;

std::optional<int> scoreOf(const MatchEntry& entry, const QString& typed)
{
    const std::optional<int> shown = fuzzyMatch(typed, entry.text);
    const std::optional<int> also = fuzzyMatch(typed, entry.also);
    if (shown && also)
        return std::max(*shown, *also - 1);
    return shown ? shown : also;
}

bool holds(const MatchEntry& entry, const QString& typed)
{
    return entry.text.contains(typed, Qt::CaseInsensitive) || entry.also.contains(typed, Qt::CaseInsensitive);
}

} // namespace

MatchField::MatchField(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setFocusProxy(m_line);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(VisibleRows * RowHeight);
    QSizePolicy policy = m_list->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what stands below does not jump
    m_list->setSizePolicy(policy);
    m_list->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_chosen.reset();
        m_newText.clear();
        offer();
    });
    // The button that clears the line tells of no edit.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            m_chosen.reset();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        take();
        showList(false);
    });
}

void MatchField::setEntries(std::vector<MatchEntry> entries)
{
    m_entries = std::move(entries);
    choose({});
}

void MatchField::choose(std::optional<int> entry)
{
    m_chosen = entry;
    m_newText.clear();
    m_line->setText(entry ? m_entries[static_cast<size_t>(*entry)].text : QString());
    m_line->setCursorPosition(0);
    m_chosen = entry;
}

void MatchField::addRow(const QString& text, const QIcon& icon, int value)
{
    auto* item = new QListWidgetItem(icon, text, m_list);
    item->setData(Qt::UserRole, value);
    item->setToolTip(text);
    item->setSizeHint({0, RowHeight});
}

void MatchField::offer()
{
    const QString typed = m_chosen ? QString() : m_line->text().simplified();
    std::vector<std::pair<int, int>> found;
    bool isThere = false, isSure = false;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        isThere = isThere || m_entries[i].text.compare(typed, Qt::CaseInsensitive) == 0;
        if (const auto score = scoreOf(m_entries[i], typed)) {
            found.emplace_back(-*score, static_cast<int>(i));
            isSure = isSure || holds(m_entries[i], typed);
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, int>::first);
    m_list->clear();
    for (const auto& [score, index] : found) {
        if (m_list->count() == Shown)
            break;
        const MatchEntry& entry = m_entries[static_cast<size_t>(index)];
        addRow(entry.text, entry.icon, index);
    }
    if (!m_newPattern.isEmpty() && !typed.isEmpty() && !isThere)
        addRow(m_newPattern.arg(typed), {}, NewEntry);
    m_list->setCurrentRow(typed.isEmpty() ? -1 : isSure || m_newPattern.isEmpty() ? 0 : m_list->count() - 1);
    showList(m_list->count() > 0);
}

void MatchField::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (m_chosen || !m_list->isVisible() || !item)
        return;
    const int value = item->data(Qt::UserRole).toInt();
    if (value != NewEntry)
        return choose(value);
    m_newText = m_line->text().simplified();
}

bool MatchField::isUnknown() const { return !m_chosen && m_newText.isEmpty() && !m_line->text().trimmed().isEmpty(); }

void MatchField::showList(bool isShown) { m_list->setVisible(isShown); }

bool MatchField::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_chosen) { // to choose anew
            m_line->clear();
            offer();
        } else if (!m_list->isVisible()) {
            offer();
        }
        if (const int rows = m_list->count(); rows > 0)
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, rows - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        emit taken();
        return true;
    default:
        return false;
    }
}

bool MatchField::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    case QEvent::FocusIn:
        m_line->selectAll();
        offer();
        break;
    case QEvent::FocusOut:
        take();
        showList(false);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace touchstone
