// SPDX-License-Identifier: GPL-3.0-or-later
// WebVTT (w3.org/TR/webvtt1) and SubRip, which has no standard: blocks of lines, set apart by empty ones.
#include "model/qualitative/Cues.h"
#include "model/qualitative/TranscriptText.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Match = QualitativeFormat::Match;
constexpr qsizetype ShownLetters = 60;
const QString Arrow = u"-->"_s;

bool isWebVtt(const QString& head) { return head.startsWith("WEBVTT"_L1) && (head.size() == 6 || head[6].isSpace()); }

/// The time before the arrow of a cue's first line; nothing where both times are not there.
std::optional<qint64> startOf(QStringView line)
{
    const qsizetype arrow = line.indexOf(Arrow);
    if (arrow < 0)
        return std::nullopt;
    const QStringView after = line.mid(arrow + Arrow.size()).trimmed();
    const qsizetype space = after.indexOf(u' ');
    return cueTime(space < 0 ? after : after.left(space)) ? cueTime(line.left(arrow)) : std::nullopt;
}

Match recognises(const QualitativeProbe& probe)
{
    if (isWebVtt(probe.head))
        return Match::Sure;
    // SubRip: a number, then times. The number may be missing.
    const QList<QStringView> lines = QStringView(probe.head).left(1000).trimmed().split(u'\n');
    for (qsizetype line = 0; line < std::min<qsizetype>(2, lines.size()); ++line) {
        if (startOf(lines[line]))
            return Match::Sure;
    }
    return Match::None;
}

QString withoutEntities(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&nbsp;"_L1, " "_L1)
        .replace("&lrm;"_L1, QString(QChar(0x200E)))
        .replace("&rlm;"_L1, QString(QChar(0x200F)))
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// Text without tags (<i>, <c.name>, <00:01.000>, {\an8}); a voice begins a cue of its own.
void addVoices(std::vector<Cue>& cues, qint64 start, const QString& text)
{
    Cue cue{start, {}, {}};
    const auto finish = [&] {
        cue.text = withoutEntities(cue.text).trimmed();
        if (!cue.text.isEmpty())
            cues.push_back(cue);
        cue.text.clear();
    };
    // Behind these nothing opens a tag, because nothing closes it.
    const qsizetype lastAngle = text.lastIndexOf(u'>'), lastBrace = text.lastIndexOf(u'}');
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        const bool isAngle = letter == u'<' && at < lastAngle;
        const bool isBrace = letter == u'{' && at < lastBrace && text[at + 1] == u'\\';
        if (!isAngle && !isBrace) {
            cue.text += letter;
            continue;
        }
        const qsizetype end = text.indexOf(isAngle ? u'>' : u'}', at);
        const QStringView tag = QStringView(text).mid(at + 1, end - at - 1);
        if (tag.startsWith(u'v') && tag.size() > 1 && (tag[1].isSpace() || tag[1] == u'.')) {
            finish();
            const qsizetype space = tag.indexOf(u' ');
            cue.speaker = space < 0 ? QString() : withoutEntities(tag.mid(space).trimmed().toString()).simplified();
        } else if (tag == u"/v") {
            finish();
            cue.speaker.clear();
        }
        at = end;
    }
    finish();
}

/// The blocks of a text: lines without an empty one between them, and the number of their first line.
template <typename Visit>
void eachBlock(const QString& text, const Visit& visit)
{
    QList<QStringView> block;
    qint64 number = 0, first = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (!line.trimmed().isEmpty()) {
            if (block.isEmpty())
                first = number;
            block << line;
        } else if (!block.isEmpty()) {
            visit(block, first);
            block.clear();
        }
    }
    if (!block.isEmpty())
        visit(block, first);
}

Result<QualitativeFile> read(const QualitativeProbe& probe, Progress& progress)
{
    QualitativeFile file;
    const Result<QString> text = readTranscriptText(probe.source.path, file, progress);
    if (!text)
        return failure(text.error());
    const bool isVtt = isWebVtt(*text);
    file.format = isVtt ? u"vtt"_s : u"srt"_s;
    std::vector<Cue> cues;
    std::optional<qint64> start;
    QString said;
    const auto finish = [&] {
        if (start)
            addVoices(cues, *start, said);
        start.reset();
        said.clear();
    };
    eachBlock(*text, [&](const QList<QStringView>& block, qint64 line) {
        const QStringView begin = block.first();
        if (isVtt
            && (begin.startsWith(u"WEBVTT") || begin.startsWith(u"NOTE") || begin == u"STYLE" || begin == u"REGION"))
            return;
        bool isFirst = true, isCue = false;
        for (qsizetype i = 0; i < block.size(); ++i) {
            const bool isLast = i + 1 == block.size();
            // A cue may follow without an empty line: its number then ends the one before.
            if (const auto time = startOf(block[i])) {
                finish();
                start = time;
                isCue = true;
            } else if (isLast || !startOf(block[i + 1]) || (!isFirst && !isCue)) {
                if (start && !said.isEmpty())
                    said += u'\n';
                if (start)
                    said += block[i];
            }
            isFirst = false;
        }
        if (!isCue && !start) {
            file.warnings.add(
                {QualitativeWarning::Kind::LineUnreadable, {}, line, {begin.left(ShownLetters).toString()}});
        }
    });
    finish();
    return fileOfOneInterview(std::move(file), readableText(std::move(cues)), probe.source.path);
}

} // namespace

const QualitativeFormat subtitleTranscript = {recognises, read};

} // namespace touchstone
