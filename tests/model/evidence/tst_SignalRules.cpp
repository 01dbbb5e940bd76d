// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/SignalRulesJson.h"
#include "model/evidence/Tallies.h"
#include "tests/support/Compare.h"
#include "tests/support/EvidenceBuilder.h"

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

using Losses = std::vector<double>;

/// A survey "Spring" with one question "Q1" about touchpoint a, 100 answers.
Survey spring(const Losses& counts, const Losses& ownLoss = {})
{
    ColumnMapping column;
    column.header = u"Q1"_s;
    column.role = ColumnRole::Score;
    column.signal = Signal::Csat;
    column.touchpoint = u"a"_s;
    column.loss = ownLoss;
    Survey survey;
    survey.id = SurveyId{7};
    survey.mapping.survey = u"Spring"_s;
    survey.mapping.columns = {column};
    SurveyTally tally;
    tally.histograms.push_back({.column = 0, .counts = counts});
    survey.tallies = {tally};
    return survey;
}

const QuestionKey Q1{u"Spring"_s, u"Q1"_s};

/// The one tally of the survey under rules.
SignalTally tallied(const Survey& survey, const SignalRules& rules)
{
    test::EvidenceBuilder builder({u"a"_s, u"b"_s});
    ProjectData data = builder.data();
    data.evidence.surveys.put(survey);
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {}, rules);
    return tallies.signalTallies.empty() ? SignalTally() : tallies.signalTallies.front();
}

SignalRule shaped(double exponent)
{
    SignalRule rule;
    rule.exponent = exponent;
    return rule;
}

SignalRule listed(const Losses& loss)
{
    SignalRule rule;
    rule.loss = loss;
    return rule;
}

} // namespace

class tst_SignalRules : public QObject
{
    Q_OBJECT

private slots:
    void tables();
    void scalesOfOtherLengths();
    void questionBeforeMappingBeforeSignal();
    void leavesOut();
    void keepsWhatWasAnswered();
    void anchors();
    void warnsOfUnevenTables();
    void roundTrip();
    void refusesDamage();
};

void tst_SignalRules::tables()
{
    const Losses own = {1, .75, .5, .25, 0};
    QCOMPARE(lossesUnder({}, own), (LevelLosses{own, own}));
    QCOMPARE(lossesUnder(shaped(2), own), (LevelLosses{own, {1, .5625, .25, .0625, 0}}));
    const LevelLosses concave = lossesUnder(shaped(.5), own);
    COMPARE_WITHIN(concave.loss[2], std::sqrt(.5), 1e-15);
    QVERIFY(concave.loss[3] > own[3]);
    SignalRule reversed = shaped(2);
    reversed.isReversed = true;
    QCOMPARE(lossesUnder(reversed, own), (LevelLosses{{0, .25, .5, .75, 1}, {0, .0625, .25, .5625, 1}}));
    SignalRule all = listed({1, .9, .1, 0, 0});
    all.isReversed = true; // a table stands for itself
    all.exponent = 3;
    QCOMPARE(lossesUnder(all, own), (LevelLosses{own, {1, .9, .1, 0, 0}}));
    QCOMPARE(lossesUnder(shaped(2), infoOf(Signal::Nps).loss).loss, Losses({1, 1, 1, 1, 1, 1, 1, .25, .25, 0, 0}));
}

void tst_SignalRules::scalesOfOtherLengths()
{
    const SignalRule rule = listed({1, .6, .2, .1, 0});
    QCOMPARE(lossesUnder(rule, {1, .5, 0}).loss, Losses({1, .2, 0}));
    const Losses seven = lossesUnder(rule, linearLoss(7)).loss;
    COMPARE_WITHIN(seven[1], 1 - .4 * 2 / 3, 1e-12);
    COMPARE_WITHIN(seven[3], .2, 1e-12);
    QCOMPARE(seven.back(), 0.);
    QCOMPARE(lossesUnder(rule, {0}).loss, Losses({1}));
    QCOMPARE(lossesUnder(rule, {}).loss, Losses());
}

void tst_SignalRules::questionBeforeMappingBeforeSignal()
{
    const Losses counts = {0, 100, 0, 0, 0};
    SignalRules rules;
    rules.ofSignal[Signal::Csat] = shaped(2);
    COMPARE_WITHIN(tallied(spring(counts), rules).meanLoss(), .5625, 1e-12);
    COMPARE_WITHIN(tallied(spring(counts, {1, .9, .5, .1, 0}), rules).meanLoss(), .9, 1e-12);
    rules.ofQuestion[Q1] = listed({1, .3, .2, .1, 0});
    COMPARE_WITHIN(tallied(spring(counts, {1, .9, .5, .1, 0}), rules).meanLoss(), .3, 1e-12);
    rules.ofQuestion[Q1] = SignalRule();
    rules.ofQuestion[Q1].isReversed = true;
    COMPARE_WITHIN(tallied(spring(counts), rules).meanLoss(), .25, 1e-12);
    rules.ofQuestion = {{{u"Autumn"_s, u"Q1"_s}, listed({0, 0, 0, 0, 0})}};
    COMPARE_WITHIN(tallied(spring(counts), rules).meanLoss(), .5625, 1e-12);
}

void tst_SignalRules::leavesOut()
{
    SignalRules rules;
    rules.ofQuestion[Q1].isOff = true;
    QCOMPARE(tallied(spring({1, 1, 1, 1, 1}), rules).total(), 0.);
    rules.ofQuestion.clear();
    rules.ofSignal[Signal::Csat].isOff = true;
    QCOMPARE(tallied(spring({1, 1, 1, 1, 1}), rules).total(), 0.);

    test::EvidenceBuilder builder({u"a"_s});
    builder.counts(u"a"_s, Signal::Csat, {1, 1, 1, 1, 1});
    builder.counts(u"a"_s, Signal::Completion, {1, 3});
    Interview& interview = builder.interview(Informant::Customer, {u"a"_s});
    builder.quote(interview, u"a"_s, 2);
    rules.ofSignal[Signal::Voice].isOff = true;
    const ProjectData data = builder.data();
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {}, rules);
    QCOMPARE(tallies.signalTallies.size(), size_t(1));
    QCOMPARE(tallies.signalTallies.front().signal, Signal::Completion);
    QCOMPARE(tallies.customersInterviewed, 1); // heard, though not counted
}

/// "6 of 8 had trouble" and "3.2 of 5" are what was answered, whatever the project makes of it.
void tst_SignalRules::keepsWhatWasAnswered()
{
    SignalRules rules;
    rules.ofSignal[Signal::Csat] = listed({1, 0, 0, 0, 0});
    const SignalTally tally = tallied(spring({10, 20, 30, 20, 20}), rules);
    QCOMPARE(tally.total(), 100.);
    COMPARE_WITHIN(tally.meanLoss(), .1, 1e-12);
    COMPARE_WITHIN(tally.plainMeanLoss(), .1 + .2 * .75 + .3 * .5 + .2 * .25, 1e-12);
    QCOMPARE(tally.affected(), 80.);
    QVERIFY(tallied(spring({10, 20, 30, 20, 20}), {}).plainLoss.empty()); // nothing is kept twice
}

void tst_SignalRules::anchors()
{
    SignalRules rules;
    QVERIFY(!tallied(spring({1, 1, 1, 1, 1}), rules).anchors);
    rules.ofSignal[Signal::Csat].anchors = Anchors{.1, .6};
    QCOMPARE(tallied(spring({1, 1, 1, 1, 1}), rules).anchors, Anchors({.1, .6}));
    Survey survey = spring({1, 1, 1, 1, 1});
    survey.mapping.columns[0].anchors = Anchors{.2, .7};
    QCOMPARE(tallied(survey, rules).anchors, Anchors({.2, .7}));
    rules.ofQuestion[Q1].anchors = Anchors{.3, .8};
    QCOMPARE(tallied(survey, rules).anchors, Anchors({.3, .8}));
    QCOMPARE(rules.anchors(), (std::map<Signal, Anchors>{{Signal::Csat, {.1, .6}}}));
}

void tst_SignalRules::warnsOfUnevenTables()
{
    test::EvidenceBuilder builder({u"a"_s});
    ProjectData data = builder.data();
    data.evidence.surveys.put(spring({1, 1, 1, 1, 1}));
    const auto warnings
        = [&](const SignalRules& rules) { return assembleTallies(data.journey, data.evidence, {}, rules).warnings; };
    using Kind = TallyWarning::Kind;
    SignalRules rules;
    rules.ofSignal[Signal::Csat] = listed({1, .2, .5, .1, 0});
    QCOMPARE(warnings(rules), (std::vector<TallyWarning>{{Kind::UnevenLoss, {u"csat"_s}}}));
    rules.ofSignal[Signal::Csat] = listed({0, .1, .5, .5, 1}); // the other way round, but all along
    QVERIFY(warnings(rules).empty());
    rules.ofSignal[Signal::Ces] = listed({1, 0, 1, 0, 1, 0, 1}); // that nobody measured
    QVERIFY(warnings(rules).empty());
    rules.ofQuestion[Q1] = listed({0, 1, 0, 1, 0});
    QCOMPARE(warnings(rules), (std::vector<TallyWarning>{{Kind::UnevenLoss, {u"Spring"_s, u"Q1"_s}}}));
    rules.ofQuestion[Q1].isOff = true;
    QVERIFY(warnings(rules).empty());
}

void tst_SignalRules::roundTrip()
{
    QVERIFY(rulesToJson({}).isEmpty());
    SignalRules rules;
    rules.ofSignal[Signal::Csat] = shaped(1.7);
    rules.ofSignal[Signal::Waiting].isOff = true;
    rules.ofQuestion[Q1] = listed({1, .1, 0, 0, 0});
    rules.ofQuestion[Q1].anchors = Anchors{0, .3};
    rules.ofQuestion[{u"Spring"_s, u"Q2"_s}].isReversed = true;
    QCOMPARE(rulesFromJson(rulesToJson(rules)), rules);
    rules.ofSignal[Signal::Nps] = {};
    QVERIFY(!rulesToJson(rules)[u"signals"_s].toObject().contains(u"nps"_s));
    rules.prune();
    QVERIFY(!rules.ofSignal.contains(Signal::Nps));
}

void tst_SignalRules::refusesDamage()
{
    const auto read = [](const QJsonObject& rule) {
        return rulesFromJson({{u"signals"_s, QJsonObject{{u"csat"_s, rule}}}});
    };
    QVERIFY(read({{u"exponent"_s, 2}}));
    QVERIFY(!read({{u"exponent"_s, 0}}));
    QVERIFY(!read({{u"loss"_s, QJsonArray{1, 2}}}));
    QVERIFY(!read({{u"anchors"_s, QJsonArray{.5, .5}}}));
    QVERIFY(!rulesFromJson({{u"signals"_s, QJsonObject{{u"smell"_s, QJsonObject()}}}}));
}

QTEST_GUILESS_MAIN(tst_SignalRules)
#include "tst_SignalRules.moc"
