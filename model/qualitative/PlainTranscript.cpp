// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/MermaidJourney.h"
#include "model/qualitative/Cues.h"
#include "model/qualitative/SpeakerTurns.h"
#include "model/qualitative/TranscriptText.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Match = QualitativeFormat::Match;
constexpr int LeastTurns = 3;

/// Whether several lines begin with a name and a colon, and one of the names more than once.
bool hasTurns(const QString& text)
{
    QHash<QString, int> turns;
    int all = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (const QString name = speakerBefore(line); !name.isEmpty()) {
            ++turns[name];
            ++all;
        }
    }
    return all >= LeastTurns && turns.size() < all;
}

/// Code, data and markup are text as well.
bool isOther(const QString& head)
{
    const QStringView start = QStringView(head).trimmed();
    return start.startsWith(u'{') || start.startsWith(u'[') || start.startsWith(u'<');
}

Match recognises(const QualitativeProbe& probe)
{
    if (probe.head.trimmed().isEmpty() || isOther(probe.head))
        return Match::None;
    if (probe.isTable || looksLikeMermaid(probe.head))
        return Match::Possible;
    const bool talks = hasTurns(probe.head) || withSpeakersInLine(probe.head) != probe.head;
    return talks ? Match::Sure : Match::Possible;
}

Result<QualitativeFile> read(const QualitativeProbe& probe, Progress& progress)
{
    QualitativeFile file;
    file.format = u"txt"_s;
    const Result<QString> text = readTranscriptText(probe.source.path, file, progress);
    if (!text)
        return failure(text.error());
    return fileOfOneInterview(std::move(file), withSpeakersInLine(*text), probe.source.path);
}

} // namespace

const QualitativeFormat plainTranscript = {recognises, read};

} // namespace touchstone
