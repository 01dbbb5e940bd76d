// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/privacy/AnonymousCopy.h"

#include "model/evidence/QuotedAnswer.h"
#include "model/evidence/Voices.h"
#include "model/exchange/StoredAnswers.h"
#include "model/privacy/PersonalData.h"
#include "model/privacy/RewrittenProject.h"

#include <algorithm>
#include <QHash>

namespace touchstone {
namespace {

/// A numbered name for each person.
class Pseudonyms
{
public:
    explicit Pseudonyms(const QString& pattern)
        : m_pattern(pattern)
    { }

    QString of(const QString& person)
    {
        if (!m_names.contains(person))
            m_names.insert(person, m_pattern.arg(m_names.size() + 1));
        return m_names.value(person);
    }

private:
    QString m_pattern;
    QHash<QString, QString> m_names;
};

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
    interview.sourceFile.clear();
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

void forgetOwners(Plan& plan)
{
    const std::vector<Solution> solutions(plan.solutions.begin(), plan.solutions.end());
    for (Solution solution : solutions) {
        solution.initiative.owner = {};
        plan.solutions.put(solution);
    }
}

} // namespace

ProjectData anonymous(ProjectData data)
{
    const Evidence evidence = data.evidence;
    for (const Survey& survey : evidence.surveys)
        data.evidence.surveys.put(anonymous(survey));
    int number = 0;
    Pseudonyms persons(QStringLiteral("Person %1"));
    for (const Interview& interview : evidence.interviews) {
        if (quotedAnswer(interview)) { // nothing is left of it but where it stood
            data.evidence.interviews.remove(interview.id);
            continue;
        }
        Interview anonymized = anonymous(interview, ++number);
        anonymized.person = interview.person.isEmpty() ? QString() : persons.of(voiceOf(interview));
        data.evidence.interviews.put(anonymized);
    }
    for (Code code : evidence.codes) {
        code.note.clear();
        data.evidence.codes.put(code);
    }
    const std::vector<Vote> votes(data.journey.votes.begin(), data.journey.votes.end());
    Pseudonyms voters(QStringLiteral("Voter %1"));
    for (Vote vote : votes) {
        vote.voter = voters.of(vote.voter);
        data.journey.votes.put(vote);
    }
    forgetOwners(data.journey);
    forgetOwners(data.plan);
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
