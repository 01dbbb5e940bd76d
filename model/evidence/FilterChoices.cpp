// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/FilterChoices.h"

namespace touchstone {
namespace {

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

} // namespace

QStringList segmentChoices(const Evidence& evidence)
{
    QStringList segments;
    for (const Survey& survey : evidence.surveys) {
        for (const SurveyTally& tally : survey.tallies)
            addOnce(segments, tally.filter.segment);
    }
    for (const Aggregate& aggregate : evidence.aggregates)
        addOnce(segments, aggregate.segment);
    const auto columnOf = [](const QString& segment) { return segment.section(u'=', 0, 0); };
    QStringList columns;
    for (const QString& segment : segments)
        addOnce(columns, columnOf(segment));
    std::stable_sort(segments.begin(), segments.end(), [&](const QString& a, const QString& b) {
        return columns.indexOf(columnOf(a)) < columns.indexOf(columnOf(b));
    });
    return segments;
}

QStringList waveChoices(const Evidence& evidence)
{
    QStringList waves;
    for (const Wave& wave : evidence.waves)
        addOnce(waves, wave.key);
    for (const Survey& survey : evidence.surveys) {
        addOnce(waves, survey.mapping.wave);
        for (const SurveyTally& tally : survey.tallies)
            addOnce(waves, tally.filter.wave);
    }
    for (const Aggregate& aggregate : evidence.aggregates)
        addOnce(waves, aggregate.wave);
    for (const Interview& interview : evidence.interviews)
        addOnce(waves, interview.wave);
    return waves;
}

QString waveName(const Evidence& evidence, const QString& key, const QString& language)
{
    for (const Wave& wave : evidence.waves) {
        if (wave.key == key)
            return wave.name.isEmpty() ? key : wave.name.in(language);
    }
    return key;
}

} // namespace touchstone
