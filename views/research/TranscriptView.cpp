// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/TranscriptView.h"

#include "views/common/Workspace.h"
#include "views/research/CodeColor.h"

#include <algorithm>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace touchstone {
namespace {

constexpr int TurnSpace = 8; ///< above a turn
constexpr int PageMargin = 10;

QTextCursor cursorOver(QTextDocument* document, TextSpan span)
{
    QTextCursor cursor(document);
    cursor.setPosition(span.start);
    cursor.setPosition(span.end, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

TranscriptView::TranscriptView(Workspace& workspace, QWidget* parent)
    : QTextEdit(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("transcript"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setCursorWidth(2);
    document()->setDocumentMargin(PageMargin);
    connect(this, &QTextEdit::cursorPositionChanged, this, &TranscriptView::followCaret);
    connect(this, &QTextEdit::selectionChanged, this, &TranscriptView::followCaret);
    connect(&m_workspace, &Workspace::themeChanged, this, [this] {
        setTurnFormats();
        markExcerpts();
    });
}

const Interview* TranscriptView::shown() const
{
    return m_workspace.project() ? m_workspace.project()->evidence().interviews.find(m_interview) : nullptr;
}

void TranscriptView::showInterview(InterviewId id)
{
    const bool isOther = id != m_interview;
    m_interview = id;
    const Interview* interview = shown();
    const QString text = interview ? interview->text : QString();
    if (isOther || text != m_text.text) {
        m_text = TranscriptText(text);
        setPlainText(m_text.forDocument());
        if (!m_text.said.empty())
            setTextCursor(cursorOver(document(), {m_text.said.front().start, m_text.said.front().start}));
        setTurnFormats();
        setCurrent({});
    }
    if (interview && std::ranges::find(interview->excerpts, m_current, &Excerpt::id) == interview->excerpts.end())
        m_current = {};
    followCaret();
    markExcerpts();
}

void TranscriptView::setTurnFormats()
{
    const Theme& theme = m_workspace.theme();
    QTextCharFormat name, time;
    name.setFontWeight(QFont::DemiBold);
    name.setForeground(theme.accent);
    time.setForeground(theme.mutedText);
    time.setProperty(QTextFormat::FontPixelSize, static_cast<int>(TextSize::Small));
    QTextBlockFormat spaced;
    spaced.setTopMargin(TurnSpace);
    QTextCursor whole(document());
    whole.beginEditBlock();
    for (const TranscriptTurn& turn : m_text.turns) {
        if (!turn.name.isEmpty())
            cursorOver(document(), turn.name).mergeCharFormat(name);
        if (!turn.time.isEmpty())
            cursorOver(document(), turn.time).mergeCharFormat(time);
        cursorOver(document(), {turn.all.start, turn.all.start}).mergeBlockFormat(spaced);
    }
    whole.endEditBlock();
}

QTextEdit::ExtraSelection TranscriptView::marked(const Excerpt& excerpt, bool isCurrent, bool isUnderlined) const
{
    const Theme& theme = m_workspace.theme();
    const QColor color = codeColor(m_workspace.project()->evidence().codes, excerpt.code, theme);
    ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(m_text.points.unitOf(excerpt.start));
    selection.cursor.setPosition(m_text.points.unitOf(excerpt.end), QTextCursor::KeepAnchor);
    selection.format.setBackground(codeTint(color, theme, isCurrent));
    if (isUnderlined) {
        selection.format.setFontUnderline(true);
        selection.format.setUnderlineColor(color);
    }
    return selection;
}

void TranscriptView::markExcerpts()
{
    m_marks.clear();
    if (const Interview* interview = shown()) {
        std::vector<const Excerpt*> longestFirst; // what comes later lies above
        for (const Excerpt& excerpt : interview->excerpts)
            longestFirst.push_back(&excerpt);
        std::ranges::stable_sort(
            longestFirst, std::ranges::greater(), [](const Excerpt* excerpt) { return excerpt->end - excerpt->start; });
        for (const Excerpt* excerpt : longestFirst) {
            const bool isAmongOthers = std::ranges::any_of(longestFirst, [&](const Excerpt* other) {
                return other != excerpt && other->start < excerpt->end && excerpt->start < other->end;
            });
            m_marks.append(marked(*excerpt, false, isAmongOthers));
        }
    }
    markCurrent();
}

void TranscriptView::markCurrent()
{
    QList<ExtraSelection> marks = m_marks;
    if (const Interview* interview = shown()) {
        const auto current = std::ranges::find(interview->excerpts, m_current, &Excerpt::id);
        if (current != interview->excerpts.end())
            marks.append(marked(*current, true, true));
    }
    setExtraSelections(marks);
}

void TranscriptView::setCurrent(ExcerptId id)
{
    if (id == m_current)
        return;
    m_current = id;
    markCurrent();
    emit currentChanged();
}

void TranscriptView::followCaret()
{
    const Interview* interview = shown();
    if (!interview || m_isGoing)
        return;
    if (selected())
        return setCurrent({});
    const int point = m_text.points.pointOf(textCursor().position());
    const Excerpt* best = nullptr;
    for (const Excerpt& excerpt : interview->excerpts) {
        if (point < excerpt.start || point > excerpt.end)
            continue;
        if (excerpt.id == m_current)
            return; // several may be here
        if (!best || excerpt.end - excerpt.start < best->end - best->start)
            best = &excerpt;
    }
    setCurrent(best ? best->id : ExcerptId{});
}

void TranscriptView::goTo(ExcerptId id, bool isAtEnd)
{
    const Interview* interview = shown();
    if (!interview)
        return;
    const auto found = std::ranges::find(interview->excerpts, id, &Excerpt::id);
    if (found == interview->excerpts.end())
        return;
    {
        const QScopedValueRollback going(m_isGoing, true);
        // First the other end, so that as much of it as fits is in sight.
        const auto ends = isAtEnd ? std::pair(found->start, found->end) : std::pair(found->end, found->start);
        for (const int point : {ends.first, ends.second}) {
            QTextCursor cursor(document());
            cursor.setPosition(m_text.points.unitOf(point));
            setTextCursor(cursor);
            ensureCursorVisible();
        }
    }
    setCurrent(id);
}

void TranscriptView::goToNext(bool isForward)
{
    const Interview* interview = shown();
    if (!interview || interview->excerpts.empty())
        return;
    std::vector<const Excerpt*> inOrder;
    for (const Excerpt& excerpt : interview->excerpts)
        inOrder.push_back(&excerpt);
    std::ranges::stable_sort(
        inOrder, {}, [](const Excerpt* excerpt) { return std::pair(excerpt->start, excerpt->end); });
    const int count = static_cast<int>(inOrder.size());
    const auto current = std::ranges::find(inOrder, m_current, &Excerpt::id);
    int next = 0;
    if (current != inOrder.end()) {
        next = static_cast<int>(current - inOrder.begin()) + (isForward ? 1 : -1);
    } else {
        const int point = m_text.points.pointOf(textCursor().position());
        const auto behind
            = std::ranges::find_if(inOrder, [point](const Excerpt* excerpt) { return excerpt->start >= point; });
        next = static_cast<int>(behind - inOrder.begin()) - (isForward ? 0 : 1);
    }
    goTo(inOrder[static_cast<size_t>((next + count) % count)]->id);
}

std::optional<TranscriptView::Points> TranscriptView::selected() const
{
    const TextSpan span = m_text.trimmed({textCursor().selectionStart(), textCursor().selectionEnd()});
    if (span.isEmpty())
        return std::nullopt;
    return Points{m_text.points.pointOf(span.start), m_text.points.pointOf(span.end)};
}

void TranscriptView::select(Points points)
{
    setTextCursor(cursorOver(document(), {m_text.points.unitOf(points.start), m_text.points.unitOf(points.end)}));
    ensureCursorVisible();
}

void TranscriptView::selectSentence()
{
    const QTextCursor cursor = textCursor();
    const int from = cursor.hasSelection() ? cursor.selectionEnd() : cursor.position();
    const auto found = std::ranges::find_if(m_text.sentences, [from](const TextSpan& span) { return span.end > from; });
    if (found == m_text.sentences.end())
        return;
    setTextCursor(cursorOver(document(), {cursor.hasSelection() ? cursor.selectionStart() : found->start, found->end}));
    ensureCursorVisible();
}

void TranscriptView::selectTurn()
{
    const int at = textCursor().selectionStart();
    const auto turn
        = std::ranges::find_if(m_text.turns, [at](const TranscriptTurn& each) { return each.all.end > at; });
    const TranscriptTurn* found = turn != m_text.turns.end() ? &*turn
        : m_text.turns.empty()                               ? nullptr
                                                             : &m_text.turns.back();
    if (!found || found->said.isEmpty())
        return;
    setTextCursor(cursorOver(document(), found->said));
    ensureCursorVisible();
}

void TranscriptView::move(const std::vector<TextSpan>& spans, bool isForward, bool isExtending)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_text.next(spans, cursor.position(), isForward, isExtending),
        isExtending ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool TranscriptView::handleLetter(const QKeyEvent& event, bool isAskedOnly)
{
    const QString text = event.text().toLower();
    static const QString known = QStringLiteral("stnc0123+-=");
    if (text.size() != 1 || !known.contains(text))
        return false;
    if (isAskedOnly)
        return true;
    switch (text[0].unicode()) {
    case u's':
        selectSentence();
        break;
    case u't':
        selectTurn();
        break;
    case u'n':
        goToNext(!(event.modifiers() & Qt::ShiftModifier));
        break;
    case u'c':
        emit codingAsked();
        break;
    case u'+':
        emit stanceAsked(Stance::Positive);
        break;
    case u'-':
        emit stanceAsked(Stance::Negative);
        break;
    case u'=':
        emit stanceAsked(Stance::Neutral);
        break;
    default:
        emit severityAsked(text[0].digitValue());
    }
    return true;
}

bool TranscriptView::handleKey(QKeyEvent& event, bool isAskedOnly)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isExtending = modifiers & Qt::ShiftModifier;
    const Qt::KeyboardModifiers held = modifiers & ~Qt::ShiftModifier;
    const auto run = [isAskedOnly](const auto& action) {
        if (!isAskedOnly)
            action();
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (held == Qt::AltModifier)
            return run([&] { move(m_text.sentences, event.key() == Qt::Key_Right, isExtending); });
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (held == Qt::ControlModifier)
            return run([&] { move(m_text.said, event.key() == Qt::Key_Down, isExtending); });
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!modifiers)
            return run([&] { emit codingAsked(); });
        break;
    case Qt::Key_Delete:
        if (!held)
            return run([&] { isExtending ? emit redactionAsked() : emit removalAsked(); });
        break;
    case Qt::Key_Escape:
        if (!modifiers && textCursor().hasSelection()) {
            return run([&] {
                QTextCursor cursor = textCursor();
                cursor.clearSelection();
                setTextCursor(cursor);
            });
        }
        break;
    default:
        break;
    }
    return !held && handleLetter(event, isAskedOnly);
}

bool TranscriptView::event(QEvent* event)
{
    // What the window has the same keys for waits while the text has the keyboard.
    if (event->type() == QEvent::ShortcutOverride && handleKey(*static_cast<QKeyEvent*>(event), true)) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void TranscriptView::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event, false))
        QTextEdit::keyPressEvent(event);
}

} // namespace touchstone
