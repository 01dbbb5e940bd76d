// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as people write transcripts in it: headings, emphasis, links, quotes. What marks a text up is taken away,
// what is said stays; tables, lists and code are left as they stand, which reads well enough.
#include "model/exchange/MermaidJourney.h"
#include "model/qualitative/SpeakerTurns.h"
#include "model/qualitative/TranscriptText.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Match = QualitativeFormat::Match;
constexpr qsizetype LongestLink = 2000;

/// The level of a heading, and where its words begin; 0: none.
int headingLevel(QStringView line)
{
    int level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    return level > 0 && level <= 6 && level < line.size() && line[level].isSpace() ? level : 0;
}

/// A line of emphasis at a speaker's name: "**Ben Walker:** Hey".
bool isBoldTurn(QStringView line)
{
    if (!line.startsWith(u"**") && !line.startsWith(u"__"))
        return false;
    const qsizetype end = line.indexOf(line.left(2), 2);
    if (end < 3 || end > 60)
        return false;
    return line[end - 1] == u':' || line[end - 1] == u'：' || line.mid(end + 2).startsWith(u':')
        || line.mid(end + 2).startsWith(u'：');
}

Match recognises(const QualitativeProbe& probe)
{
    // A diagram may stand in a Markdown file.
    if (looksLikeMermaid(probe.head))
        return Match::None;
    const QList<QStringView> lines = QStringView(probe.head).trimmed().split(u'\n');
    const auto turns = std::ranges::count_if(lines, isBoldTurn);
    // A "#" may as well begin a remark in a table or a program: an empty line follows on a title.
    const bool hasTitle = lines.size() > 1 && headingLevel(lines[0]) == 1 && lines[1].trimmed().isEmpty();
    if (turns >= 2 || (hasTitle && !probe.isTable))
        return Match::Sure;
    return Match::None;
}

bool isMark(QChar letter) { return letter == u'*' || letter == u'_'; }

/// Takes emphasis, links, code marks and escapes out of a line.
QString plainLine(QStringView line)
{
    QString plain;
    plain.reserve(line.size());
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line[at];
        if (letter == u'\\' && at + 1 < line.size() && line[at + 1].isPunct()) {
            plain += line[++at];
        } else if (isMark(letter)) {
            qsizetype end = at;
            while (end < line.size() && line[end] == letter)
                ++end;
            const bool opens
                = end < line.size() && !line[end].isSpace() && (at == 0 || !line[at - 1].isLetterOrNumber());
            const bool closes
                = at > 0 && !line[at - 1].isSpace() && (end == line.size() || !line[end].isLetterOrNumber());
            const bool insideWord = letter == u'*' && at > 0 && end < line.size();
            const bool isRule = end - at > 3;
            if (isRule || !(opens || closes || (insideWord && !line[at - 1].isSpace() && !line[end].isSpace())))
                plain += line.mid(at, end - at);
            at = end - 1;
        } else if (letter == u'[') {
            const QStringView rest = line.mid(at, LongestLink);
            const qsizetype closing = rest.indexOf(u"](");
            const qsizetype end = closing < 0 ? -1 : rest.indexOf(u')', closing);
            if (end < 0 || rest.mid(1, closing - 1).contains(u'[')) {
                plain += letter;
                continue;
            }
            if (plain.endsWith(u'!'))
                plain.chop(1); // a picture
            plain += rest.mid(1, closing - 1);
            at += end;
        } else if (letter != u'`') {
            plain += letter;
        }
    }
    while (!plain.isEmpty() && plain.back().isSpace())
        plain.chop(1);
    return plain;
}

Result<QualitativeFile> read(const QualitativeProbe& probe, Progress& progress)
{
    QualitativeFile file;
    file.format = u"md"_s;
    const Result<QString> read = readTranscriptText(probe.source.path, file, progress);
    if (!read)
        return failure(read.error());
    QString text, title;
    text.reserve(read->size());
    bool isCode = false;
    for (QStringView line : QStringView(*read).split(u'\n')) {
        if (line.trimmed().startsWith(u"```")) {
            isCode = !isCode;
            continue;
        }
        if (isCode) {
            text += line;
            text += u'\n';
            continue;
        }
        const int level = headingLevel(line);
        while (line.startsWith(u"> ") || line == u">")
            line = line.mid(line.size() > 1 ? 2 : 1);
        // Two spaces at the end break the line, which it does here anyway; those before a time are told apart below.
        const QString plain = plainLine(level > 0 ? line.mid(level).trimmed() : line);
        if (level == 1 && title.isEmpty())
            title = plain;
        text += plain + u'\n';
    }
    auto result = fileOfOneInterview(std::move(file), withSpeakersInLine(text), probe.source.path);
    if (result && !title.isEmpty())
        result->interviews.front().title = title;
    return result;
}

} // namespace

const QualitativeFormat markdownTranscript = {recognises, read};

} // namespace touchstone
