// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardSources.h"

#include "model/evidence/QuotedAnswer.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"

#include <cmath>
#include <numeric>
#include <QCoreApplication>
#include <QRegularExpression>

namespace touchstone {
namespace {

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

/// Whether a mapping's touchpoint, "key" or "from>to", is this one or a handover of it.
bool isAbout(const QString& mapped, const QString& key)
{
    return !key.isEmpty()
        && (mapped == key || mapped.section(u'>', 0, 0).trimmed() == key || mapped.section(u'>', 1).trimmed() == key);
}

bool isAbout(const Place& place, TouchpointId id) { return place.touchpoint == id || place.to == id; }

void addQuestions(std::vector<CardSource>& sources, const Survey& survey, const TallyFilter& filter, const QString& key)
{
    const SurveyTally* tally = survey.tally(filter);
    const QString name = survey.mapping.survey.isEmpty() ? survey.sourceFile : survey.mapping.survey;
    for (size_t i = 0; i < survey.mapping.columns.size(); ++i) {
        const ColumnMapping& column = survey.mapping.columns[i];
        if (!isAbout(column.touchpoint, key))
            continue;
        CardSource source{{TallySource::Kind::Survey, survey.id, static_cast<int>(i)}, column.header, {}, {}};
        source.detail = column.signal ? CardWords::tr("%1, %2", "survey, signal").arg(name, termOf(*column.signal))
                                      : CardWords::tr("%1, comments", "survey").arg(name);
        if (tally) {
            for (const ColumnHistogram& histogram : tally->histograms) {
                if (histogram.column == static_cast<int>(i))
                    source.n = histogram.answered;
            }
        }
        sources.push_back(std::move(source));
    }
}

} // namespace

std::vector<CardSource> cardSources(const Workspace& workspace, TouchpointId id)
{
    std::vector<CardSource> sources;
    const Journey& journey = workspace.project()->journey();
    const Touchpoint* touchpoint = journey.touchpoints.find(id);
    if (!touchpoint)
        return sources;
    const QString& language = workspace.language();
    const Evidence& evidence = workspace.project()->evidence();
    const Evidence& counted = *workspace.rankedEvidence();
    for (const Survey& survey : evidence.surveys) {
        const Survey* withTally = counted.surveys.find(survey.id);
        addQuestions(sources, withTally ? *withTally : survey, workspace.ranking()->filter, touchpoint->key);
    }
    for (const Aggregate& aggregate : evidence.aggregates) {
        if (!isAbout(aggregate.place, id))
            continue;
        QStringList detail = {termOf(aggregate.signal)};
        if (aggregate.place.isHandover())
            detail << journey.nameOf(aggregate.place, language);
        detail << QStringList{aggregate.segment, aggregate.wave}.filter(QRegularExpression(QStringLiteral(".")));
        sources.push_back({{TallySource::Kind::Aggregate, {}, -1, aggregate.id}, CardWords::tr("Aggregated figures"),
            detail.join(QStringLiteral(" · ")),
            std::llround(std::accumulate(aggregate.counts.begin(), aggregate.counts.end(), 0.))});
    }
    int quotes = 0, interviews = 0;
    for (const Interview& interview : evidence.interviews) {
        if (quotedAnswer(interview)) // stands in its survey
            continue;
        const auto here = std::count_if(interview.excerpts.begin(), interview.excerpts.end(),
            [id](const Excerpt& excerpt) { return isAbout(excerpt.place, id); });
        quotes += static_cast<int>(here);
        interviews += here > 0
            || std::any_of(interview.covers.begin(), interview.covers.end(),
                [id](const Place& place) { return isAbout(place, id); });
    }
    if (interviews > 0)
        sources.push_back({{TallySource::Kind::Interviews}, CardWords::tr("Interviews"),
            CardWords::tr("%n interview(s) touch on it", nullptr, interviews), quotes});
    return sources;
}

CardVotes cardVotes(const Workspace& workspace, TouchpointId id)
{
    CardVotes votes;
    QSet<QString> voters;
    for (const Vote& vote : workspace.project()->journey().votes) {
        if (vote.touchpoint != id || vote.dots <= 0)
            continue;
        voters.insert(vote.voter);
        votes.dots += vote.dots;
    }
    votes.voters = static_cast<int>(voters.size());
    return votes;
}

} // namespace touchstone
