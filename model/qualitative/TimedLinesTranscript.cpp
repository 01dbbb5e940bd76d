// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that write down speech (Whisper and others) put the time before each line, in one of three ways.
#include "model/qualitative/Cues.h"
#include "model/qualitative/TranscriptText.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Match = QualitativeFormat::Match;
constexpr qsizetype ShownLetters = 60;
/// Lines with a time, of those that hold anything, that make it certain.
constexpr qsizetype LeastTimed = 3;

const QString TableHeader = u"start\tend\ttext"_s;

/// "[00:43.810 --> 00:47.850]  Hello", "[00:43.81]Hello".
std::optional<Cue> bracketed(QStringView line)
{
    const qsizetype end = line.startsWith(u'[') ? line.indexOf(u']') : -1;
    if (end < 0)
        return std::nullopt;
    const QStringView inside = line.mid(1, end - 1);
    const qsizetype arrow = inside.indexOf(u"-->"_s);
    const auto time = cueTime(arrow < 0 ? inside : inside.left(arrow));
    if (!time || (arrow >= 0 && !cueTime(inside.mid(arrow + 3))))
        return std::nullopt;
    return Cue{*time, {}, line.mid(end + 1).trimmed().toString()};
}

/// "43810\t47850\tHello": milliseconds.
std::optional<Cue> tabbed(QStringView line)
{
    const QList<QStringView> cells = line.split(u'\t');
    bool isTime = false, isEnd = false;
    if (cells.size() < 3)
        return std::nullopt;
    const qint64 start = cells[0].toLongLong(&isTime);
    const qint64 end = cells[1].toLongLong(&isEnd);
    if (!isTime || !isEnd || start < 0 || end < start)
        return std::nullopt;
    return Cue{start, {}, line.mid(cells[0].size() + cells[1].size() + 2).trimmed().toString()};
}

Match recognises(const QualitativeProbe& probe)
{
    if (probe.head.startsWith(TableHeader))
        return Match::Sure;
    qsizetype timed = 0, others = 0;
    for (const QStringView line : QStringView(probe.head).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            ++(bracketed(line) ? timed : others);
    }
    return timed >= LeastTimed && others <= timed / 4 ? Match::Sure : Match::None;
}

Result<QualitativeFile> read(const QualitativeProbe& probe, Progress& progress)
{
    QualitativeFile file;
    file.format = u"timed"_s;
    const Result<QString> text = readTranscriptText(probe.source.path, file, progress);
    if (!text)
        return failure(text.error());
    const bool isTable = text->startsWith(TableHeader);
    std::vector<Cue> cues;
    qint64 number = 0;
    for (const QStringView line : QStringView(*text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || (isTable && number == 1))
            continue;
        std::optional<Cue> cue = isTable ? tabbed(line) : bracketed(line);
        if (cue) {
            if (!cue->text.isEmpty())
                cues.push_back(*std::move(cue));
        } else if (!cues.empty() && !isTable) {
            cues.back().text += u'\n' + line.trimmed().toString();
        } else {
            file.warnings.add(
                {QualitativeWarning::Kind::LineUnreadable, {}, number, {line.left(ShownLetters).toString()}});
        }
    }
    return fileOfOneInterview(std::move(file), readableText(std::move(cues)), probe.source.path);
}

} // namespace

const QualitativeFormat timedLinesTranscript = {recognises, read};

} // namespace touchstone
