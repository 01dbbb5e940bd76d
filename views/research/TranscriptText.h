// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/CodePoints.h"
#include "model/evidence/TranscriptTurns.h"

namespace touchstone {

/// A transcript as it is read: its turns and sentences, and where the caret goes from one to the next. Positions are
/// those of a text document, which are the stored text's UTF-16 units.
struct TranscriptText
{
    explicit TranscriptText(const QString& stored = {});

    QString text; ///< as stored
    CodePoints points;
    std::vector<TranscriptTurn> turns;
    std::vector<TextSpan> said; ///< by turn, those that say nothing left out
    std::vector<TextSpan> sentences;

    /// The text as a document holds it, character for character.
    QString forDocument() const;
    /// Where the next or the previous of `spans` begins, seen from a position; to extend a selection forward, where it
    /// ends. At the end of the text there is nothing further.
    int next(const std::vector<TextSpan>& spans, int from, bool isForward, bool isExtending) const;
    /// Without the spaces at both ends.
    TextSpan trimmed(TextSpan span) const;
};

} // namespace touchstone
