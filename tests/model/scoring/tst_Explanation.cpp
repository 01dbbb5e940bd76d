// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Explanation.h"
#include "tests/support/Compare.h"
#include "tests/support/Example.h"

using namespace touchstone;
using namespace Qt::StringLiterals;

class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void termsAddUpToTheScore();
    void leadsToTheCounts();
    void leadsToTheSurveysQuestion();
    void leadsToQuotes();
    void saysWhoseImpactAHandoverHas();
    void refusesWhatIsNotRanked();

private:
    Place place(const QString& key) const { return {m_data.journey.findTouchpoint(key)->id}; }
    Explanation explainedIn(const ProjectData& data, const Place& at) const
    {
        const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
        return explain(rank(data.journey, tallies, data.settings), tallies, data.journey, data.evidence, at).value();
    }

    ProjectData m_data;
};

void TestExplanation::initTestCase() { m_data = test::example(); }

void TestExplanation::termsAddUpToTheScore()
{
    for (const Touchpoint& touchpoint : m_data.journey.touchpoints) {
        const Explanation explanation = explainedIn(m_data, {touchpoint.id});
        double pain = 0, impact = 0, weights = 0;
        for (const ExplainedFamily& family : explanation.families) {
            pain += family.term;
            weights += family.weight;
            COMPARE_WITHIN(family.term, 100 * family.weight * family.pain * explanation.ranked->impact, 1e-12);
        }
        for (const ExplainedImpact& part : explanation.impacts)
            impact += part.term;
        COMPARE_WITHIN(weights, 1, 1e-12);
        COMPARE_WITHIN(pain, explanation.ranked->score, 1e-12);
        COMPARE_WITHIN(impact, explanation.ranked->score, 1e-12);
        COMPARE_WITHIN(explanation.average + explanation.severityVersusAverage + explanation.impactVersusAverage,
            explanation.ranked->score, 1e-12);
    }
}

void TestExplanation::leadsToTheCounts()
{
    const Explanation explanation = explainedIn(m_data, place(u"identity-check"_s));
    QCOMPARE(explanation.families.size(), size_t(4));
    const ExplainedFamily& dissatisfied = explanation.families[0];
    QCOMPARE(dissatisfied.signalsBehind.size(), size_t(2));
    const ExplainedSignal& csat = dissatisfied.signalsBehind[0];
    QCOMPARE(csat.score.signal, Signal::Csat);
    QCOMPARE(csat.counts, std::vector<double>({60, 55, 40, 30, 15}));
    QCOMPARE(csat.sources.size(), size_t(1));
    QCOMPARE(csat.sources[0].levels, QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(csat.sources[0].n, 200.);
    COMPARE_WITHIN(csat.score.rawLoss, (60 + 55 * .75 + 40 * .5 + 30 * .25) / 200, 1e-15);
    // NPS has three losses, but its source keeps the eleven levels as they were given.
    QCOMPARE(
        dissatisfied.signalsBehind[1].counts, std::vector<double>({20 + 8 + 10 + 12 + 10 + 25 + 20, 30 + 30, 20 + 15}));
    QCOMPARE(dissatisfied.signalsBehind[1].sources[0].counts.size(), size_t(11));
    QCOMPARE(explanation.impacts.size(), size_t(3));
    QCOMPARE(explanation.impacts[0].statedImportance, 6.);
    QVERIFY(explanation.impacts[0].relativeWeight && explanation.impacts[0].dominanceWeight);
    QVERIFY(explanation.impacts[1].expectedVisits && explanation.impacts[2].exitShare);
    QCOMPARE(explanation.impacts[1].weight, 0.); // a moment of truth leaves reach out
    QVERIFY(!explanation.room);
}

void TestExplanation::leadsToTheSurveysQuestion()
{
    ProjectData data = m_data;
    Survey survey;
    survey.id = newId<SurveyId>();
    survey.mapping.survey = u"Spring"_s;
    ColumnMapping column;
    column.header = u"How was it?"_s;
    column.role = ColumnRole::Score;
    column.signal = Signal::Csat;
    column.touchpoint = u"first-login"_s;
    column.levels = {u"good"_s, u"fair"_s, u"bad"_s};
    column.reversed = true;
    survey.mapping.columns = {column};
    survey.tallies
        = {{.filter = {}, .respondents = 6, .histograms = {{.column = 0, .counts = {1, 2, 3}}}, .drivers = {}}};
    data.evidence.surveys.put(survey);
    const Explanation explanation = explainedIn(data, place(u"first-login"_s));
    const ExplainedSignal& csat = explanation.families[0].signalsBehind[0];
    QCOMPARE(csat.score.n, 106.);
    QCOMPARE(csat.sources.size(), size_t(2));
    QCOMPARE(csat.sources[0].title, u"Spring"_s);
    QCOMPARE(csat.sources[0].question, u"How was it?"_s);
    QCOMPARE(csat.sources[0].levels, QStringList({u"bad"_s, u"fair"_s, u"good"_s}));
    QCOMPARE(csat.sources[0].counts, std::vector<double>({1, 2, 3}));
    QCOMPARE(csat.sources[0].loss, std::vector<double>({1, .5, 0}));
}

void TestExplanation::leadsToQuotes()
{
    ProjectData data = m_data;
    const Place login = place(u"first-login"_s);
    const auto add = [&](const QString& key, Informant informant, std::optional<int> severity) {
        Interview interview;
        interview.id = newId<InterviewId>();
        interview.key = key;
        interview.position = data.evidence.interviews.nextPosition();
        interview.informant = informant;
        interview.covers = {login};
        interview.text = u"𝔘 it took three days to log in"_s;
        if (severity)
            interview.excerpts = {{newId<ExcerptId>(), u"q"_s, 2, 24, login, severity, u"waiting"_s}};
        data.evidence.interviews.put(interview);
    };
    add(u"i1"_s, Informant::Customer, 1);
    add(u"i2"_s, Informant::Customer, 3);
    add(u"i3"_s, Informant::Customer, {});
    add(u"m1"_s, Informant::Management, 2);
    const Explanation explanation = explainedIn(data, login);
    QCOMPARE(explanation.quotes.size(), size_t(2));
    QCOMPARE(explanation.quotes[0].interviewKey, u"i2"_s);
    QCOMPARE(explanation.quotes[0].text, u"it took three days to "_s);
    QCOMPARE(explanation.otherQuotes.size(), size_t(1));
    QCOMPARE(explanation.otherQuotes[0].informant, Informant::Management);
    QCOMPARE(explanation.customersAsked, 3);
    const ExplainedSignal& voice = explanation.families[3].signalsBehind[0];
    QCOMPARE(voice.score.n, 8. + 3);
    QCOMPARE(voice.score.affected, 3. + 2);
    QCOMPARE(voice.sources.back().source.kind, TallySource::Kind::Interviews);
    QCOMPARE(voice.sources.back().counts, std::vector<double>({1, 1, 0, 1}));
}

void TestExplanation::saysWhoseImpactAHandoverHas()
{
    ProjectData data = m_data;
    const Place handover{place(u"identity-check"_s).touchpoint, place(u"first-login"_s).touchpoint};
    Aggregate aggregate;
    aggregate.id = newId<AggregateId>();
    aggregate.position = 1000;
    aggregate.place = handover;
    aggregate.signal = Signal::Contact;
    aggregate.counts = {30, 70};
    data.evidence.aggregates.put(aggregate);
    const Explanation explanation = explainedIn(data, handover);
    QCOMPARE(explanation.impactOf, handover.to); // .377 against .601
    QCOMPARE(explanation.ranked->impact, explainedIn(data, {handover.to}).ranked->impact);
    QVERIFY(explanation.impacts[1].expectedVisits);
}

void TestExplanation::refusesWhatIsNotRanked()
{
    const Tallies tallies = assembleTallies(m_data.journey, m_data.evidence, {});
    const Ranking ranking = rank(m_data.journey, tallies, m_data.settings);
    const Result<Explanation> result = explain(ranking, tallies, m_data.journey, m_data.evidence, {TouchpointId{5}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TouchpointUnknown);
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_Explanation.moc"
