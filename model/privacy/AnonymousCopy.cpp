// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/privacy/AnonymousCopy.h"

#include "model/exchange/StoredAnswers.h"
#include "model/privacy/PersonalData.h"
#include "model/privacy/RewrittenProject.h"

#include <algorithm>
#include <QHash>

namespace touchstone {
namespace {

Survey anonymous(Survey survey)
{
    survey.sourceHash.clear(); // tells whether somebody has the source
    std::vector<int> kept;
    for (ColumnMapping& column : survey.mapping.columns) {
        if (!isAnonymous(column.role)) {
            column.role = ColumnRole::Ignore;
            continue;
        }
        if (const auto stored = storedColumn(survey, column))
            kept.push_back(survey.storedColumns[*stored]);
    }
    std::ranges::sort(kept);
    survey.storedColumns = std::move(kept);
    return survey;
}

Interview anonymous(Interview interview, int number)
{
    interview.key = QStringLiteral("interview-%1").arg(number);
    interview.title = QStringLiteral("Interview %1").arg(number);
    interview.text.clear();
    for (Excerpt& excerpt : interview.excerpts) {
        excerpt.key.clear();
        excerpt.start = excerpt.end = 0;
    }
    return interview;
}

void forgetOwners(Journey& journey)
{
    const std::vector<Touchpoint> touchpoints(journey.touchpoints.begin(), journey.touchpoints.end());
    for (Touchpoint touchpoint : touchpoints) {
        touchpoint.card.owner = {};
        journey.touchpoints.put(touchpoint);
    }
}

} // namespace

ProjectData anonymous(ProjectData data)
{
    const Evidence evidence = data.evidence;
    for (const Survey& survey : evidence.surveys)
        data.evidence.surveys.put(anonymous(survey));
    int number = 0;
    for (const Interview& interview : evidence.interviews)
        data.evidence.interviews.put(anonymous(interview, ++number));
    const std::vector<Vote> votes(data.journey.votes.begin(), data.journey.votes.end());
    QHash<QString, QString> voters;
    for (Vote vote : votes) {
        if (!voters.contains(vote.voter))
            voters.insert(vote.voter, QStringLiteral("Voter %1").arg(voters.size() + 1));
        vote.voter = voters.value(vote.voter);
        data.journey.votes.put(vote);
    }
    forgetOwners(data.journey);
    const std::vector<Journey> sides(data.sideJourneys.begin(), data.sideJourneys.end());
    for (Journey journey : sides) {
        forgetOwners(journey);
        data.sideJourneys.put(journey);
    }
    data.attachments = {};
    return data;
}

Result<void> writeAnonymousCopy(const QString& path, const ProjectData& data, const QString& target, bool overwrite)
{
    return rewriteProject(
        path, data, target, anonymous(data), {.isNumberedAnew = true, .hasAttachments = false}, overwrite);
}

} // namespace touchstone
