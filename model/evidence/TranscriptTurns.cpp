// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/TranscriptTurns.h"

#include <algorithm>
#include <optional>
#include <QHash>
#include <QRegularExpression>

namespace touchstone {
namespace {

const QString Clock = QStringLiteral("\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?");
/// No sentence and no address: up to forty letters, digits, spaces and what stands in names.
const QString Name = QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} .'’·_()（）-]{0,39}?");

const QRegularExpression& cueTiming()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*%1\\s*-->\\s*%1.*$").arg(Clock), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// [00:01:02], (1:02), 00:01:02 at the beginning of a line. Without brackets hours are needed, or nothing behind it:
/// "10:30 was too early" is no mark.
const QRegularExpression& leadingTime()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(?:[\\[(（【<]%1[\\])）】>]|\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,3})?(?=\\s|$)|%1(?=\\s*$))")
            .arg(Clock),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// "Ada  0:12" with nothing behind it, as Teams and Otter write.
const QRegularExpression& nameAndTime()
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(%1)\\s+([\\[(]?%2[\\])]?)\\s*$").arg(Name, Clock),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression& boldName()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*\\*\\*\\s*(%1)\\s*(?:[:：]\\s*\\*\\*|\\*\\*\\s*(?:[:：]|$))").arg(Name),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression& voiceName()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*<v(?:\\.[^ >]*)?\\s+([^>]{1,60})>"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// "Ada:" with a space or the line's end behind it ("http://" has none), "客户：" with anything.
const QRegularExpression& plainName()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(%1)\\s*(?::(?=\\s|$)|：)").arg(Name), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The marks that a line begins with, as positions in the whole text.
struct LineMarks
{
    TextSpan line; ///< without its end
    TextSpan name, time;
    QString speaker;
    bool isPlain = false; ///< a word before a colon, which may be no speaker
    bool isCueNumber = false;

    bool isMarked() const { return !name.isEmpty() || !time.isEmpty(); }
};

class LineReader
{
public:
    LineReader(const QString& text, TextSpan line)
        : m_line(text.mid(line.start, line.end - line.start))
    {
        m_marks.line = line;
    }

    LineMarks read()
    {
        static const QRegularExpression number(QStringLiteral("^\\s*\\d{1,6}\\s*$"));
        if (const auto match = cueTiming().match(m_line); match.hasMatch()) {
            m_marks.time = span(match, 0);
        } else if (const auto both = nameAndTime().match(m_line); both.hasMatch()) {
            takeName(both);
            m_marks.name = span(both, 1);
            m_marks.time = span(both, 2);
        } else {
            readInFront();
        }
        m_marks.isCueNumber = number.match(m_line).hasMatch();
        return m_marks;
    }

private:
    void readInFront()
    {
        qsizetype at = 0;
        if (const auto match = leadingTime().match(m_line); match.hasMatch()) {
            m_marks.time = span(match, 0);
            at = match.capturedEnd();
        }
        const QString rest = m_line.mid(at);
        for (const QRegularExpression* pattern : {&boldName(), &voiceName(), &plainName()}) {
            const auto match = pattern->match(rest);
            if (!match.hasMatch())
                continue;
            takeName(match);
            m_marks.name = span(match, 0, at);
            m_marks.isPlain = pattern == &plainName() && m_marks.time.isEmpty();
            break;
        }
    }

    void takeName(const QRegularExpressionMatch& match) { m_marks.speaker = match.captured(1).simplified(); }

    /// Without the space in front.
    TextSpan span(const QRegularExpressionMatch& match, int group, qsizetype from = 0) const
    {
        const QString captured = match.captured(group);
        const auto space = std::find_if(captured.begin(), captured.end(), [](QChar c) { return !c.isSpace(); });
        return {m_marks.line.start + static_cast<int>(from + match.capturedStart(group) + (space - captured.begin())),
            m_marks.line.start + static_cast<int>(from + match.capturedEnd(group))};
    }

    QString m_line;
    LineMarks m_marks;
};

std::vector<LineMarks> readLines(const QString& text)
{
    std::vector<LineMarks> lines;
    int start = 0;
    while (start < text.size()) {
        const auto found = text.indexOf(u'\n', start);
        const int end = found < 0 ? static_cast<int>(text.size()) : static_cast<int>(found);
        const int shownEnd = end > start && text[end - 1] == u'\r' ? end - 1 : end;
        lines.push_back(LineReader(text, {start, shownEnd}).read());
        start = end + 1;
    }
    return lines;
}

/// Lets go of words before colons that are no speakers.
void dropChanceNames(std::vector<LineMarks>& lines)
{
    QHash<QString, int> times;
    for (const LineMarks& line : lines) {
        if (!line.speaker.isEmpty())
            ++times[line.speaker];
    }
    const auto first
        = std::find_if(lines.begin(), lines.end(), [](const LineMarks& line) { return !line.line.isEmpty(); });
    const bool areAllNames = first != lines.end() && !first->speaker.isEmpty();
    for (LineMarks& line : lines) {
        if (line.isPlain && !areAllNames && times.value(line.speaker) < 2) {
            line.name = {};
            line.speaker.clear();
        }
    }
}

class TurnMaker
{
public:
    TurnMaker(const QString& text, const std::vector<LineMarks>& lines)
        : m_text(text)
        , m_lines(lines)
        , m_hasMarks(std::any_of(lines.begin(), lines.end(), [](const LineMarks& line) { return line.isMarked(); }))
    { }

    std::vector<TranscriptTurn> made()
    {
        for (size_t index = 0; index < m_lines.size(); ++index) {
            if (m_turns.empty() || begins(index))
                begin(index);
            add(m_lines[index]);
        }
        finish(static_cast<int>(m_text.size()));
        return std::move(m_turns);
    }

private:
    bool isTiming(size_t index) const
    {
        return index < m_lines.size() && cueTiming().match(textOf(m_lines[index].line)).hasMatch();
    }
    QString textOf(TextSpan span) const { return m_text.mid(span.start, span.end - span.start); }
    bool isBlank(size_t index) const { return textOf(m_lines[index].line).trimmed().isEmpty(); }

    /// Whether nothing was said yet in the turn: its marks may stand in several lines.
    bool isWaiting() const { return m_turns.back().said.isEmpty(); }

    bool begins(size_t index) const
    {
        const LineMarks& line = m_lines[index];
        if (!m_hasMarks)
            return !isBlank(index) && index > 0 && isBlank(index - 1);
        if (line.isCueNumber && isTiming(index + 1))
            return true;
        const TranscriptTurn& turn = m_turns.back();
        if (!line.isMarked())
            return false;
        const bool isNew
            = (!line.name.isEmpty() && !turn.name.isEmpty()) || (!line.time.isEmpty() && !turn.time.isEmpty());
        return isNew || !isWaiting();
    }

    void begin(size_t index)
    {
        finish(m_lines[index].line.start);
        TranscriptTurn& turn = m_turns.emplace_back();
        turn.all.start = m_turns.size() == 1 ? 0 : m_lines[index].line.start;
        turn.said = {turn.all.start, turn.all.start};
        m_isNumbered = m_lines[index].isCueNumber && isTiming(index + 1);
    }

    void add(const LineMarks& line)
    {
        TranscriptTurn& turn = m_turns.back();
        if (turn.name.isEmpty() && !line.name.isEmpty()) {
            turn.name = line.name;
            turn.speaker = line.speaker;
        }
        if (turn.time.isEmpty())
            turn.time = line.time;
        const bool isMarkAlone = m_isNumbered && turn.time.isEmpty();
        int from = std::max({line.line.start, line.name.end, line.time.end});
        const int end = isMarkAlone ? from : line.line.end;
        while (from < end && m_text[from].isSpace())
            ++from;
        if (from >= end)
            return;
        if (turn.said.isEmpty())
            turn.said.start = from;
        turn.said.end = end;
        while (turn.said.end > turn.said.start && m_text[turn.said.end - 1].isSpace())
            --turn.said.end;
    }

    void finish(int end)
    {
        if (m_turns.empty())
            return;
        TranscriptTurn& turn = m_turns.back();
        turn.all.end = end;
        if (turn.said.isEmpty())
            turn.said = {end, end};
    }

    const QString& m_text;
    const std::vector<LineMarks>& m_lines;
    bool m_hasMarks = false;
    bool m_isNumbered = false; ///< the turn began with a cue's number, which nobody said
    std::vector<TranscriptTurn> m_turns;
};

} // namespace

std::vector<TranscriptTurn> transcriptTurns(const QString& text)
{
    std::vector<LineMarks> lines = readLines(text);
    dropChanceNames(lines);
    return TurnMaker(text, lines).made();
}

} // namespace touchstone
