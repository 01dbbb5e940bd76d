// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/TranscriptText.h"

#include <algorithm>
#include <QTextBoundaryFinder>

namespace touchstone {

TranscriptText::TranscriptText(const QString& stored)
    : text(stored)
    , points(stored)
    , turns(transcriptTurns(stored))
{
    for (const TranscriptTurn& turn : turns) {
        if (turn.said.isEmpty())
            continue;
        said.push_back(turn.said);
        const QString part = text.mid(turn.said.start, turn.said.end - turn.said.start);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, part);
        for (int start = 0; start < part.size();) {
            const auto next = finder.toNextBoundary();
            const int end = next < 0 ? static_cast<int>(part.size()) : static_cast<int>(next);
            const TextSpan sentence = trimmed({turn.said.start + start, turn.said.start + end});
            if (!sentence.isEmpty())
                sentences.push_back(sentence);
            start = end;
        }
    }
}

QString TranscriptText::forDocument() const
{
    // A document would make one character of the two that end a line in files from Windows, and parts of its own of
    // two that no text has.
    QString shown = text;
    shown.replace(QStringLiteral("\r\n"), QStringLiteral("\u200b\n"));
    for (QChar& character : shown) {
        if (character == QChar(0xfdd0) || character == QChar(0xfdd1))
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

int TranscriptText::next(const std::vector<TextSpan>& spans, int from, bool isForward, bool isExtending) const
{
    if (isForward) {
        const auto edge = [isExtending](const TextSpan& span) { return isExtending ? span.end : span.start; };
        const auto found = std::ranges::find_if(spans, [&](const TextSpan& span) { return edge(span) > from; });
        return found == spans.end() ? static_cast<int>(text.size()) : edge(*found);
    }
    const auto found
        = std::find_if(spans.rbegin(), spans.rend(), [from](const TextSpan& span) { return span.start < from; });
    return found == spans.rend() ? 0 : found->start;
}

TextSpan TranscriptText::trimmed(TextSpan span) const
{
    while (!span.isEmpty() && text[span.start].isSpace())
        ++span.start;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

} // namespace touchstone
