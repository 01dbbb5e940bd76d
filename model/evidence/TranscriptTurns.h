// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace touchstone {

/// A stretch [start, end) of a text, in UTF-16 units.
struct TextSpan
{
    int start = 0, end = 0;

    bool isEmpty() const { return end <= start; }
    bool contains(int position) const { return position >= start && position < end; }
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// What one person says at a time, with the marks in front of it.
struct TranscriptTurn
{
    TextSpan all; ///< with its marks, up to the next turn
    TextSpan said; ///< without the marks in front and the space behind
    TextSpan name; ///< of the speaker as it is written, with the colon and the asterisks
    TextSpan time;
    QString speaker; ///< the name alone; empty: the turn says none

    friend bool operator==(const TranscriptTurn&, const TranscriptTurn&) = default;
};

/// The turns of a transcript, which together are all of its text. A turn begins where a line names a speaker ("Ada:",
/// "**Ada:** ...", "Ada  0:12", "<v Ada>") or a time ("[00:01:02]", "00:01:02", "00:00:01.000 --> 00:00:04.000" with
/// the cue's number above it). A word before a colon is a speaker where the first line has one, or where it begins
/// several lines: elsewhere people just speak like that. A text without such marks is one turn a paragraph.
std::vector<TranscriptTurn> transcriptTurns(const QString& text);

} // namespace touchstone
