// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/GroupDifferences.h"
#include "model/statistics/MeanTest.h"
#include "model/statistics/SeveralTests.h"
#include "tests/support/Compare.h"
#include "tests/support/EvidenceBuilder.h"

#include <QtTest>

using namespace touchstone;
using test::tally;
using namespace Qt::StringLiterals;

namespace {

const TallyFilter First{.segment = {}, .wave = u"w1"_s};
const TallyFilter Second{.segment = {}, .wave = u"w2"_s};

ColumnMapping score(const QString& header, const QString& touchpoint, Signal signal, const QStringList& levels = {})
{
    ColumnMapping column;
    column.header = header;
    column.role = ColumnRole::Score;
    column.touchpoint = touchpoint;
    column.signal = signal;
    column.levels = levels;
    return column;
}

ColumnMapping outcome(const QStringList& levels)
{
    ColumnMapping column;
    column.header = u"Overall"_s;
    column.role = ColumnRole::Outcome;
    column.levels = levels;
    return column;
}

void add(Evidence& evidence, std::vector<ColumnMapping> columns, std::vector<SurveyTally> tallies)
{
    Survey survey;
    survey.id = SurveyId{evidence.surveys.size() + 1};
    survey.mapping.columns = std::move(columns);
    survey.tallies = std::move(tallies);
    evidence.surveys.put(std::move(survey));
}

} // namespace

/// Two groups question by question: which figure and test a question gets, which questions are the same, and what is
/// left out.
class tst_GroupDifferences : public QObject
{
    Q_OBJECT

private slots:
    void meansByWelch();
    void sharesAndScores();
    void lossWhereLevelsAreNoNumbers();
    void outcomes();
    void questionsAreTheSame();
    void followsTheRules();
    void leavesOut();
    void correctsForSeveral();
    void groupsThatShareNobody();
};

void tst_GroupDifferences::meansByWelch()
{
    Evidence evidence;
    const std::vector<double> then = {5, 10, 15, 30, 40}, now = {10, 15, 25, 45, 55};
    add(evidence, {score(u"Q1"_s, u"visit"_s, Signal::Csat)}, {tally(First, {then}), tally(Second, {now})});
    const GroupDifferences result = groupDifferences(evidence, {}, First, Second);
    QCOMPARE(result.questions.size(), size_t(1));
    const QuestionDifference& question = result.questions[0];
    QCOMPARE(question.figure, QuestionFigure::Mean);
    QCOMPARE(question.highest, 5.);
    QCOMPARE(question.before.people, 100);
    QCOMPARE(question.after.n, 150.);
    COMPARE_WITHIN(question.before.value, 3.9, 1e-12);
    COMPARE_WITHIN(question.difference, -.1, 1e-12);
    // change_tests.json, the other way round
    COMPARE_WITHIN(question.range.low, -.4057364466043185, 1e-9);
    COMPARE_WITHIN(question.range.high, .20573644660431833, 1e-9);
    COMPARE_WITHIN(question.p, .5198311490291867, 1e-9);
    QCOMPARE(question.holm, question.p);
    QVERIFY(question.isWorse && !question.isSure());
    QVERIFY(question.before.range->low < 3.9 && question.before.range->high > 3.9);
}

void tst_GroupDifferences::sharesAndScores()
{
    Evidence evidence;
    add(evidence, {score(u"Complained"_s, u"visit"_s, Signal::Complaint), score(u"NPS"_s, u"visit"_s, Signal::Nps)},
        {tally(First, {{24, 56}, {10, 5, 5, 3, 3, 2, 2, 15, 15, 20, 20}}),
            tally(Second, {{8, 72}, {5, 5, 2, 2, 2, 2, 2, 10, 15, 25, 30}})});
    const GroupDifferences result = groupDifferences(evidence, {}, First, Second);
    QCOMPARE(result.questions.size(), size_t(2));
    const QuestionDifference& complained = result.questions[0];
    QCOMPARE(complained.figure, QuestionFigure::Share);
    COMPARE_WITHIN(complained.before.value, .3, 1e-12);
    COMPARE_WITHIN(complained.difference, -.2, 1e-12);
    QVERIFY(!complained.isWorse);
    QVERIFY(complained.isSure());
    const QuestionDifference& nps = result.questions[1];
    QCOMPARE(nps.figure, QuestionFigure::Nps);
    COMPARE_WITHIN(nps.before.value, .1, 1e-12);
    COMPARE_WITHIN(nps.after.value, .35, 1e-12);
    COMPARE_WITHIN(nps.difference, .25, 1e-12);
    COMPARE_WITHIN(nps.before.range->low, -.06272, 1e-5);
    QVERIFY(!nps.isWorse);
}

void tst_GroupDifferences::lossWhereLevelsAreNoNumbers()
{
    ColumnMapping waiting = score(u"Waited"_s, u"visit"_s, Signal::Waiting);
    waiting.edges = {0, 5, 15, 30};
    waiting.okMinutes = 5;
    waiting.badMinutes = 30;
    Evidence evidence;
    add(evidence, {waiting}, {tally(First, {{50, 30, 15, 5}}), tally(Second, {{10, 20, 30, 40}})});
    const QuestionDifference question = groupDifferences(evidence, {}, First, Second).questions.at(0);
    QCOMPARE(question.figure, QuestionFigure::Loss);
    QVERIFY(question.isWorse && question.isSure());
    QVERIFY(question.before.value > 0 && question.after.value < 1 && question.difference > .2);
}

void tst_GroupDifferences::outcomes()
{
    QStringList recommend;
    for (int level = 0; level <= 10; ++level)
        recommend << QString::number(level);
    const auto compare
        = [](const QStringList& levels, const std::vector<double>& then, const std::vector<double>& now) {
              Evidence evidence;
              add(evidence, {outcome(levels)}, {tally(First, {then}), tally(Second, {now})});
              return groupDifferences(evidence, {}, First, Second).questions.at(0);
          };
    const QuestionDifference satisfied = compare({u"neutral"_s, u"satisfied"_s}, {60, 40}, {30, 70});
    QCOMPARE(satisfied.figure, QuestionFigure::Share);
    QCOMPARE(satisfied.level, u"satisfied"_s);
    QVERIFY(!satisfied.signal);
    COMPARE_WITHIN(satisfied.difference, .3, 1e-12);
    QVERIFY(!satisfied.isWorse);
    const QuestionDifference nps
        = compare(recommend, {10, 5, 5, 3, 3, 2, 2, 15, 15, 20, 20}, {20, 5, 5, 3, 3, 2, 2, 15, 15, 15, 15});
    QCOMPARE(nps.figure, QuestionFigure::Nps);
    COMPARE_WITHIN(nps.difference, -.2, 1e-12);
    QVERIFY(nps.isWorse);
    const QuestionDifference mean = compare({u"bad"_s, u"so so"_s, u"good"_s}, {10, 10, 10}, {5, 5, 20});
    QCOMPARE(mean.figure, QuestionFigure::Mean);
    QCOMPARE(mean.highest, 3.);
    COMPARE_WITHIN(mean.difference, .5, 1e-12);
    // 1 is best here: the mean falls, and that is better.
    const QuestionDifference marks = compare({u"3"_s, u"2"_s, u"1"_s}, {10, 10, 10}, {5, 5, 20});
    COMPARE_WITHIN(marks.difference, -.5, 1e-12);
    QVERIFY(!marks.isWorse);
}

/// Waves come as surveys of their own, with a question reworded, or in several surveys each.
void tst_GroupDifferences::questionsAreTheSame()
{
    Evidence evidence;
    add(evidence,
        {score(u"How was the visit?"_s, u"visit"_s, Signal::Csat), score(u"Speed"_s, u"till"_s, Signal::Csat),
            score(u"Staff"_s, u"till"_s, Signal::Csat)},
        {tally(First, {{1, 2, 3, 4, 5}, {5, 4, 3, 2, 1}, {1, 1, 1, 1, 1}})});
    add(evidence, {score(u"Speed"_s, u"till"_s, Signal::Csat)}, {tally(First, {{5, 4, 3, 2, 1}})});
    add(evidence,
        {score(u"How did you like the visit?"_s, u"visit"_s, Signal::Csat), score(u"Staff"_s, u"till"_s, Signal::Csat),
            score(u"Speed"_s, u"till"_s, Signal::Csat)},
        {tally(Second, {{5, 4, 3, 2, 1}, {2, 2, 2, 2, 2}, {1, 2, 3, 4, 5}})});
    const GroupDifferences result = groupDifferences(evidence, {}, First, Second);
    QCOMPARE(result.questions.size(), size_t(3));
    QVERIFY(result.uncompared.empty());
    QCOMPARE(result.questions[0].header, u"How did you like the visit?"_s);
    QCOMPARE(result.questions[0].survey, SurveyId{3});
    QVERIFY(result.questions[0].isWorse);
    QCOMPARE(result.questions[1].header, u"Staff"_s);
    QCOMPARE(result.questions[1].difference, 0.);
    QCOMPARE(result.questions[2].column, 2);
    QCOMPARE(result.questions[2].before.people, 30); // of both surveys
    QVERIFY(!result.questions[2].isWorse);
}

/// Where a project says that a question's levels were listed from the other end, up is down.
void tst_GroupDifferences::followsTheRules()
{
    const std::vector<double> then = {5, 5, 5, 5, 30}, now = {30, 5, 5, 5, 5};
    const std::vector<double> promoters = {0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 40};
    const std::vector<double> detractors(promoters.rbegin(), promoters.rend());
    Evidence evidence;
    add(evidence,
        {score(u"Visit"_s, u"visit"_s, Signal::Csat), score(u"Effort"_s, u"visit"_s, Signal::Ces),
            score(u"Complained"_s, u"visit"_s, Signal::Complaint), score(u"NPS"_s, u"visit"_s, Signal::Nps)},
        {tally(First, {then, {2, 2, 2, 2, 2, 2, 30}, {40, 10}, detractors}),
            tally(Second, {now, {30, 2, 2, 2, 2, 2, 2}, {10, 40}, promoters})});
    const auto isWorse = [&](const SignalRules& rules) {
        std::vector<bool> worse;
        for (const QuestionDifference& question : groupDifferences(evidence, rules, First, Second).questions)
            worse.push_back(question.isWorse);
        return worse;
    };
    QCOMPARE(isWorse({}), (std::vector<bool>{true, true, false, false}));
    SignalRules rules;
    rules.ofQuestion[{nameOf(*evidence.surveys.begin()), u"Visit"_s}].isReversed = true;
    QCOMPARE(isWorse(rules), (std::vector<bool>{false, true, false, false}));
    rules.ofQuestion.clear();
    rules.ofSignal[Signal::Nps].loss = {0, 1}; // 0 is best
    QCOMPARE(isWorse(rules), (std::vector<bool>{true, true, false, true}));
    const GroupDifferences result = groupDifferences(evidence, rules, First, Second);
    QCOMPARE(result.questions[3].difference, 2.); // the figure is the scale's own
}

void tst_GroupDifferences::leavesOut()
{
    Evidence evidence;
    add(evidence,
        {score(u"Old"_s, u"a"_s, Signal::Csat), score(u"Scale"_s, u"b"_s, Signal::Csat),
            score(u"Alike"_s, u"c"_s, Signal::Csat), score(u"One"_s, u"d"_s, Signal::Csat)},
        {tally(First, {{1, 1, 1, 1, 1}, {1, 1, 1, 1, 1}, {0, 0, 9, 0, 0}, {1, 1, 1, 1, 1}})});
    add(evidence,
        {score(u"New"_s, u"e"_s, Signal::Csat),
            score(u"Scale"_s, u"b"_s, Signal::Csat, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s}),
            score(u"Alike"_s, u"c"_s, Signal::Csat), score(u"One"_s, u"d"_s, Signal::Csat)},
        {tally(Second, {{1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1}, {0, 0, 0, 9, 0}, {0, 0, 1, 0, 0}})});
    const GroupDifferences result = groupDifferences(evidence, {}, First, Second);
    QVERIFY(result.questions.empty());
    using Why = UncomparedQuestion::Why;
    const std::vector<UncomparedQuestion> expected
        = {{u"New"_s, u"e"_s, Why::NotAskedBefore}, {u"Scale"_s, u"b"_s, Why::OtherScale},
            {u"Alike"_s, u"c"_s, Why::TooFew}, {u"One"_s, u"d"_s, Why::TooFew}, {u"Old"_s, u"a"_s, Why::NotAskedAfter}};
    QCOMPARE(result.uncompared, expected);
}

void tst_GroupDifferences::correctsForSeveral()
{
    Evidence evidence;
    std::vector<ColumnMapping> columns;
    std::vector<std::vector<double>> then, now;
    for (int question = 0; question < 20; ++question) {
        columns.push_back(score(u"Q%1"_s.arg(question), u"t%1"_s.arg(question), Signal::Csat));
        then.push_back({10, 10, 10, 10, 10});
        now.push_back(question == 7 ? std::vector<double>{17, 13, 9, 6, 5} : then.back());
    }
    add(evidence, columns, {tally(First, then), tally(Second, now)});
    const GroupDifferences result = groupDifferences(evidence, {}, First, Second);
    const QuestionDifference& question = result.questions[7];
    QVERIFY(question.p < DifferenceAlpha); // alone it would be a finding
    COMPARE_WITHIN(question.holm, std::min(1., 20 * question.p), 1e-12);
    COMPARE_WITHIN(question.discovery, std::min(1., 20 * question.p), 1e-12);
    QVERIFY(!question.isSure());
}

void tst_GroupDifferences::groupsThatShareNobody()
{
    const TallyFilter eco{.segment = u"Class=Eco"_s, .wave = {}}, business{.segment = u"Class=Business"_s, .wave = {}};
    const TallyFilter women{.segment = u"Gender=Female"_s, .wave = {}};
    QVERIFY(areApart(First, Second));
    QVERIFY(areApart(eco, business));
    QVERIFY(!areApart(eco, women));
    QVERIFY(!areApart(eco, {}));
    QVERIFY(!areApart({}, {}));
    QVERIFY(!areApart(First, First));
    QVERIFY(!areApart(First, eco));
    QVERIFY(areApart({.segment = u"Class=Eco"_s, .wave = u"w1"_s}, {.segment = u"Class=Eco"_s, .wave = u"w2"_s}));
}

QTEST_GUILESS_MAIN(tst_GroupDifferences)
#include "tst_GroupDifferences.moc"
