// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <vector>

namespace touchstone {

/// What was said within a few seconds, as subtitles give it.
struct Cue
{
    qint64 start = 0; ///< milliseconds from the beginning
    QString speaker; ///< empty: not said
    QString text; ///< lines end with LF
};

/// "1:02:03.450", "02:03,450", "2:03" as milliseconds; nothing where it is no time.
std::optional<qint64> cueTime(QStringView text);

/// "[01:02:03] ", as a paragraph begins with.
QString timeMark(qint64 milliseconds);

/// The name before a colon that a text begins with, and where what is said begins; empty where there is none. A name
/// has few words, a capital or a letter that knows none in front, and no other signs.
QString speakerBefore(QStringView text, qsizetype* rest = nullptr);

/// Cues as a text that reads well. Those of one speaker are joined into paragraphs, which begin anew where the speaker
/// changes or a minute begins (at the end of a sentence, or else a minute later), each with its time and, where it is
/// known, its speaker: "[00:01:02] Name: ...". A speaker may stand before a colon at the beginning of a cue, where the
/// same name does so more than once. A line that a cue repeats from the one before is left out: captions that roll up
/// do that.
QString readableText(std::vector<Cue> cues);

} // namespace touchstone
