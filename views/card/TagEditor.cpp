// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/TagEditor.h"

#include "model/base/TextFold.h"
#include "views/card/CardTerms.h"
#include "views/card/Chip.h"
#include "views/common/FlowLayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace touchstone {
namespace {

constexpr int Gap = 4;

/// A line that says when somebody begins, and asks first whether a key means something else. Not an event filter: the
/// completer's list hands keys over without asking filters.
class TagLine : public QLineEdit
{
public:
    TagLine(std::function<bool(const QKeyEvent&)> takeKey, std::function<void()> begin)
        : m_takeKey(std::move(takeKey))
        , m_begin(std::move(begin))
    { }

protected:
    bool event(QEvent* event) override
    {
        // Where the line itself has nothing to take back, Ctrl+Z is the window's: it takes back the last tag.
        if (event->type() == QEvent::ShortcutOverride) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
                || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
                event->ignore();
                return false;
            }
        }
        return QLineEdit::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (!m_takeKey(*event))
            QLineEdit::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent* event) override
    {
        m_begin();
        QLineEdit::focusInEvent(event);
    }

private:
    std::function<bool(const QKeyEvent&)> m_takeKey;
    std::function<void()> m_begin;
};

} // namespace

TagEditor::TagEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_flow(new FlowLayout(Gap, this))
    , m_line(new TagLine([this](const QKeyEvent& key) { return takeKey(key); }, [this] { offerTags(); }))
    , m_offered(new QStringListModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    m_flow->addWidget(m_line);
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->setMinimumWidth(90);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(m_completer);
    // By the mouse: a key is taken before the completer sees it. Behind the line's own handling, which puts what was
    // chosen into it.
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this,
        [this](const QString& chosen) {
            if (m_line->text() == chosen)
                take();
        },
        Qt::QueuedConnection);
    connect(&workspace, &Workspace::projectChanged, m_line, &QLineEdit::clear);
    connect(&workspace, &Workspace::selectionChanged, m_line, &QLineEdit::clear);
    retranslate();
}

void TagEditor::setTouchpoints(const QSet<TouchpointId>& ids)
{
    std::vector<Entry> entries;
    QHash<QString, size_t> places; // of tags as they are written, and folded
    const auto count = [&](const Touchpoint& touchpoint) {
        for (const QString& tag : touchpoint.tags) {
            auto place = places.constFind(tag);
            if (place == places.constEnd()) {
                const QString folded = foldText(tag);
                const size_t known = places.value(folded, entries.size());
                if (known == entries.size())
                    entries.push_back({tag, 0});
                places.insert(folded, known);
                place = places.insert(tag, known);
            }
            ++entries[*place].count;
        }
    };
    const Collection<Touchpoint>& touchpoints = m_workspace.journey().touchpoints;
    if (ids.size() == 1) {
        if (const Touchpoint* touchpoint = touchpoints.find(*ids.begin()))
            count(*touchpoint);
    } else {
        for (const Touchpoint& touchpoint : touchpoints) {
            if (ids.contains(touchpoint.id))
                count(touchpoint);
        }
    }
    const bool isSame = ids.size() == m_ids.size() && entries == m_entries;
    m_ids = ids;
    m_entries = std::move(entries);
    if (m_line->hasFocus())
        offerTags();
    if (!isSame)
        rebuild();
}

void TagEditor::offerTags()
{
    QStringList others = TouchpointEdits::tagsOf(m_workspace.journey());
    for (const Entry& entry : m_entries) {
        if (entry.count == m_ids.size())
            others.removeIf([&](const QString& tag) { return foldText(tag) == foldText(entry.tag); });
    }
    m_offered->setStringList(others);
}

void TagEditor::rebuild()
{
    for (Chip* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        auto* chip = new Chip(m_workspace, Chip::Kind::Removable);
        const int index = static_cast<int>(i);
        const bool isPartial = entry.count < m_ids.size();
        chip->setWord(isPartial ? tr("%1 (%2 of %3)").arg(entry.tag).arg(entry.count).arg(m_ids.size()) : entry.tag);
        chip->setPartial(isPartial);
        chip->setAccessibleName(tr("Tag “%1”, Delete removes it").arg(chip->text()));
        connect(chip, &Chip::removeWanted, this, [this, index] { removeAt(index); });
        connect(chip, &Chip::stepWanted, this, [this, index](int by) { step(index, by); });
        m_flow->insertWidget(index, chip);
        chip->show();
        m_chips.push_back(chip);
    }
    updateGeometry();
}

void TagEditor::take()
{
    const QString typed = m_line->text();
    m_line->setText({}); // not clear(), which Ctrl+Z would take back
    if (!typed.trimmed().isEmpty())
        m_edits.setTag(m_ids, typed, true);
}

void TagEditor::removeAt(int index)
{
    if (index < 0 || index >= static_cast<int>(m_entries.size()))
        return;
    const bool isInChips = !m_line->hasFocus();
    m_edits.setTag(m_ids, m_entries[static_cast<size_t>(index)].tag, false);
    if (isInChips)
        step(std::min(index, static_cast<int>(m_chips.size())), 0);
}

void TagEditor::step(int from, int by)
{
    const int to = std::max(0, from + by);
    QWidget* next
        = to < static_cast<int>(m_chips.size()) ? static_cast<QWidget*>(m_chips[static_cast<size_t>(to)]) : m_line;
    next->setFocus(Qt::OtherFocusReason);
}

bool TagEditor::takeKey(const QKeyEvent& key)
{
    const int last = static_cast<int>(m_chips.size()) - 1;
    if (m_line->text().isEmpty() && (key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Left)) {
        if (key.key() == Qt::Key_Backspace)
            removeAt(last);
        else if (last >= 0)
            step(last, 0);
        return true;
    }
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter && key.text() != QLatin1String(",") && key.text() != QStringLiteral("，"))
        return false;
    QAbstractItemView& list = *m_completer->popup();
    if (isEnter && list.isVisible() && list.currentIndex().isValid())
        m_line->setText(list.currentIndex().data().toString());
    list.hide();
    take();
    return true;
}

void TagEditor::retranslate()
{
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setAccessibleName(cardTerm(CardTerm::Tags));
    m_line->setToolTip(tr("Enter adds the tag, Backspace removes the last one"));
    rebuild();
}

void TagEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
