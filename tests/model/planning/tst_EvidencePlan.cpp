// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/planning/AskedProject.h"
#include "tests/support/Compare.h"

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

Solution solution(const QString& key, TouchpointId touchpoint, double once)
{
    Solution result;
    result.id = newId<SolutionId>();
    result.key = key;
    result.touchpoint = touchpoint;
    result.removes = ThreePoint{.5, .5, .5, true};
    result.cost = SolutionCost{.once = once, .yearly = {}, .months = {}, .size = {}};
    return result;
}

/// Six touchpoints: one far ahead, three close to each other around the third place, two far behind.
ProjectData crowd(double people)
{
    EvidenceBuilder builder({u"far-ahead"_s, u"ahead"_s, u"close-1"_s, u"close-2"_s, u"close-3"_s, u"behind"_s});
    const auto put = [&](const QString& key, const Counts& shares, double n) {
        Counts counts;
        for (const double share : shares)
            counts.push_back(std::round(share * n));
        builder.counts(key, Signal::Csat, counts);
    };
    put(u"far-ahead"_s, {.8, .1, .05, .05, 0}, 400);
    put(u"ahead"_s, {.6, .2, .1, .05, .05}, 400);
    put(u"close-1"_s, {.2, .2, .3, .2, .1}, people);
    put(u"close-2"_s, {.2, .2, .25, .2, .15}, people);
    put(u"close-3"_s, {.15, .25, .3, .15, .15}, people);
    put(u"behind"_s, {0, .05, .05, .1, .8}, 400);
    return builder.data();
}

} // namespace

/// What further answers are worth, where the truth is known: at the ends, and by how it must move.
class tst_EvidencePlan : public QObject
{
    Q_OBJECT

private slots:
    void reachesPerfectInformation();
    void growsWithTheAnswers();
    void isNothingWhereNothingCanChange();
    void asksForTheFirstPlacesWhereThePlanIsFirm();
    void asksWhereItIsCloseAndThin();
    void agreesInAPlanOfSolutions();
    void aSecondQuestionTellsLess();
    void anErrorFloorIsNeverAnswered();
    void reachDecidesWhoCanAnswer();
    void bringsInWhatIsNotRanked();
    void neverAsksWhatCannotBeAsked();
    void theSameOnAnyNumberOfThreads();
    void refusesAndCancels();
};

/// Endless answers at a place tell its score; asked everywhere, nothing is left to lose.
void tst_EvidencePlan::reachesPerfectInformation()
{
    EvidenceBuilder builder = two(First, Second);
    const Prepared prepared(builder.data());
    const EvidencePlan one = prepared.ask({.questions = 1, .answers = 1e12});
    Progress progress;
    const ScoreRows rows = prepared.score->scores(std::vector<Place>{one.questions[0].place},
        prepared.data.settings.painWeights, prepared.data.settings.impactWeights, progress);
    const bool asksFirst = one.questions[0].place == prepared.ranking.places[0].place;
    const double own = prepared.ranking.places[asksFirst ? 0 : 1].score,
                 other = prepared.ranking.places[asksFirst ? 1 : 0].score;
    double mean = 0, known = 0;
    for (const float score : rows[0])
        mean += static_cast<double>(score) / static_cast<double>(rows[0].size());
    for (const float score : rows[0])
        known += std::max(static_cast<double>(score) - mean + own, other) / static_cast<double>(rows[0].size());
    COMPARE_WITHIN(one.gain, known - std::max(own, other), .01 * one.gain);

    const EvidencePlan all = prepared.ask({.questions = 2, .answers = 1e12});
    QCOMPARE(all.questions.size(), size_t(2));
    COMPARE_WITHIN(all.gain, all.expectedLoss, .05 * all.expectedLoss);
    QVERIFY2(all.rightThen > .97, qPrintable(QString::number(all.rightThen)));
    QVERIFY(all.rightNow < .8);
}

void tst_EvidencePlan::growsWithTheAnswers()
{
    for (const ProjectData& data : {two(First, Second).data(), crowd(20), example()}) {
        const Prepared prepared(data, 2000);
        double before = 0;
        for (const double answers : {1., 5., 10., 20., 40., 80., 200., 1000.}) {
            const double gain = prepared.gainOf(answers);
            QVERIFY(gain >= 0);
            QVERIFY2(gain >= before * .995, qPrintable(u"%1 answers: %2 < %3"_s.arg(answers).arg(gain).arg(before)));
            before = gain;
        }
        QVERIFY(before > 0);
        QVERIFY(before <= prepared.ask({}).expectedLoss * 1.01);
    }
}

void tst_EvidencePlan::isNothingWhereNothingCanChange()
{
    // Three of four are first, and the fourth is far behind.
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
        builder.counts(key, Signal::Csat, {3000, 1000, 500, 100, 100});
    builder.counts(u"d"_s, Signal::Csat, {10, 10, 20, 1000, 4000});
    const EvidencePlan settled = Prepared(builder.data()).ask({.questions = 5, .people = 1000});
    QCOMPARE(settled.gain, 0.);
    QVERIFY(settled.questions.empty());
    QCOMPARE(settled.people, 0.);
    QCOMPARE(settled.considered, 4);
    QCOMPARE(settled.rightNow, 1.);
    // A single touchpoint leaves no choice at all.
    EvidenceBuilder single({u"a"_s});
    single.counts(u"a"_s, Signal::Csat, {1, 1, 1, 1, 1});
    const EvidencePlan only = Prepared(single.data()).ask({});
    QCOMPARE(only.top, 0);
    QVERIFY(only.questions.empty());
    // Nor does money that suffices for everything.
    ProjectData data = builder.data();
    data.plan.solutions.put(solution(u"one"_s, builder.place(u"a"_s).touchpoint, 100));
    data.plan.budget = 1e9;
    const EvidencePlan planned = Prepared(data).ask({.questions = 5, .people = 1000});
    QVERIFY(planned.isPlanFirm);
    QVERIFY(planned.questions.empty());
}

/// Money suffices for everything, so that no answer changes the plan; which touchpoints come first is still open.
void tst_EvidencePlan::asksForTheFirstPlacesWhereThePlanIsFirm()
{
    ProjectData rich = example();
    rich.plan.budget = 1e9;
    rich.plan.capacity.reset();
    const EvidencePlan firm = Prepared(rich).ask({});
    rich.plan = {};
    EvidencePlan without = Prepared(rich).ask({});
    QVERIFY(firm.isPlanFirm && !without.isPlanFirm);
    QCOMPARE(firm.decides, EvidencePlan::Decides::FirstPlaces);
    QVERIFY(!firm.questions.empty());
    without.isPlanFirm = true;
    QCOMPARE(firm, without);
}

void tst_EvidencePlan::asksWhereItIsCloseAndThin()
{
    const Prepared thin(crowd(20)), thick(crowd(2000));
    const EvidencePlan plan = thin.ask({.questions = 3, .people = 40});
    QCOMPARE(plan.questions.size(), size_t(3));
    for (const AskedQuestion& question : plan.questions) {
        const QString key = thin.data.journey.keyOf(question.place);
        QVERIFY2(key.startsWith(u"close"), qPrintable(key));
        QVERIFY(thin.data.journey.keyOf(question.rival).startsWith(u"close"));
        QVERIFY(question.changes > .05 && question.changes < .8);
        QVERIFY(question.gain > 0 && question.worthAlone > 0);
        QCOMPARE(question.answersNow, 20.);
    }
    QVERIFY(plan.gain > 4 * thick.ask({.questions = 3, .people = 40}).gain);
    QVERIFY(plan.rightThen > plan.rightNow + .03);
    double sum = 0;
    for (const AskedQuestion& question : plan.questions)
        sum += question.gain;
    COMPARE_WITHIN(sum, plan.gain, 1e-9);
}

/// Two solutions of which money suffices for one, at two places: the decision between the two first places again.
void tst_EvidencePlan::agreesInAPlanOfSolutions()
{
    EvidenceBuilder builder = two(First, Second);
    ProjectData data = builder.data();
    const EvidencePlan places = Prepared(data).ask({.questions = 2, .people = 30});
    data.plan.solutions.put(solution(u"one"_s, builder.place(u"a"_s).touchpoint, 100));
    data.plan.solutions.put(solution(u"two"_s, builder.place(u"b"_s).touchpoint, 100));
    data.plan.budget = 100;
    const Prepared prepared(data);
    const EvidencePlan plan = prepared.ask({.questions = 2, .people = 30});
    QCOMPARE(plan.decides, EvidencePlan::Decides::Solutions);
    COMPARE_WITHIN(plan.worth, places.worth / 2, 1e-4);
    COMPARE_WITHIN(plan.expectedLoss, places.expectedLoss / 2, 1e-3);
    COMPARE_WITHIN(plan.gain, places.gain / 2, 1e-3);
    QCOMPARE(plan.questions.size(), size_t(2));
    QVERIFY(plan.questions[0].solution);
    QVERIFY(!plan.questions[0].rival);
    // The example's plan: what is worth measuring is what the choice hangs on.
    const EvidencePlan real = Prepared(example()).ask({.questions = 5, .people = 100});
    QVERIFY(!real.questions.empty());
    QVERIFY(real.gain > 0 && real.gain < real.expectedLoss);
}

/// Two questions of the same people hang together: the second adds less than it would alone.
void tst_EvidencePlan::aSecondQuestionTellsLess()
{
    EvidenceBuilder builder = two(First, Second);
    builder.counts(u"a"_s, Signal::Review, First);
    builder.counts(u"b"_s, Signal::Review, Second);
    builder.counts(u"a"_s, Signal::Ces, {3, 2, 2, 1, 2, 1, 1});
    builder.counts(u"b"_s, Signal::Ces, {2, 2, 2, 2, 1, 1, 1});
    const Prepared prepared(builder.data());
    const EvidencePlan plan = prepared.ask({.questions = 4, .people = 60});
    QCOMPARE(plan.considered, 4);
    QCOMPARE(plan.questions.size(), size_t(4));
    double alone = 0;
    for (const AskedQuestion& question : plan.questions)
        alone += question.worthAlone;
    QVERIFY2(plan.gain < alone, qPrintable(u"%1 of %2"_s.arg(plan.gain).arg(alone)));
    QVERIFY(plan.questions[0].gain >= plan.questions[3].gain);
}

void tst_EvidencePlan::anErrorFloorIsNeverAnswered()
{
    EvidenceBuilder builder = two({400, 300, 200, 200, 100}, {380, 310, 210, 190, 110});
    ProjectData data = builder.data();
    data.settings.errorFloors = errorFloorsFrom({{u"csat"_s, .1}}).value();
    const EvidencePlan plan = Prepared(data).ask({.questions = 2, .answers = 1e9});
    // Chance in the answers is small beside the floor.
    QVERIFY(plan.expectedLoss > 2);
    QVERIFY2(plan.gain < .2 * plan.expectedLoss, qPrintable(u"%1 of %2"_s.arg(plan.gain).arg(plan.expectedLoss)));
}

void tst_EvidencePlan::reachDecidesWhoCanAnswer()
{
    ProjectData data = crowd(20);
    QVERIFY(!Prepared(data).ask({}).isReachKnown);
    for (int index = 0; index < data.journey.touchpoints.size(); ++index) {
        Touchpoint touchpoint = data.journey.touchpoints[index];
        touchpoint.reach = touchpoint.key == u"close-2"_s ? Reach::Few : Reach::All;
        data.journey.touchpoints.put(touchpoint);
    }
    const EvidencePlan plan = Prepared(data).ask({.questions = 6, .people = 40});
    QVERIFY(plan.isReachKnown);
    QCOMPARE(plan.people, 40.);
    const EvidencePlan exact = Prepared(data).ask({.questions = 6, .answers = 40});
    for (const AskedQuestion& question : plan.questions)
        COMPARE_WITHIN(question.answersNew, 40 * question.reach, 1e-9);
    double least = 1;
    for (const AskedQuestion& question : exact.questions) {
        QCOMPARE(question.answersNew, 40.);
        least = std::min(least, question.reach);
    }
    COMPARE_WITHIN(exact.people, 40 / least, 1e-9);
}

/// What has next to no evidence of its own is not ranked, and so never first, until somebody asks.
void tst_EvidencePlan::bringsInWhatIsNotRanked()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"silent"_s});
    builder.counts(u"a"_s, Signal::Csat, {100, 50, 20, 10, 10});
    builder.counts(u"b"_s, Signal::Csat, {10, 20, 100, 20, 10});
    builder.counts(u"c"_s, Signal::Csat, {10, 20, 90, 30, 20});
    builder.counts(u"d"_s, Signal::Csat, {2, 10, 50, 90, 100});
    const Prepared prepared(builder.data());
    QVERIFY(!prepared.ranking.find(builder.place(u"silent"_s))->rank);
    const EvidencePlan plan = prepared.ask({.questions = 1, .people = 40});
    QCOMPARE(plan.questions.size(), size_t(1));
    QCOMPARE(plan.questions[0].place, builder.place(u"silent"_s));
    QCOMPARE(plan.questions[0].answersNow, 0.);
    QVERIFY(plan.gain > 0);
    // Half an answer does not bring it in.
    const EvidencePlan faint = prepared.ask({.questions = 5, .answers = .01});
    for (const AskedQuestion& question : faint.questions)
        QVERIFY(question.place != builder.place(u"silent"_s));
}

void tst_EvidencePlan::neverAsksWhatCannotBeAsked()
{
    EvidenceBuilder builder = two(First, Second);
    builder.counts(u"a"_s, Signal::Review, First);
    builder.counts(u"b"_s, Signal::Voice, {3, 2, 2, 1});
    const EvidencePlan plan = Prepared(builder.data()).ask({.questions = 10, .people = 100});
    QCOMPARE(plan.considered, 2);
    for (const AskedQuestion& question : plan.questions)
        QCOMPARE(question.signal, Signal::Csat);
}

void tst_EvidencePlan::theSameOnAnyNumberOfThreads()
{
    const Prepared one(example(), 1000);
    const AskSettings settings{.questions = 6, .people = 60};
    std::optional<EvidencePlan> first;
    for (const int threads : {1, 2, 5}) {
        Progress progress;
        progress.setThreads(threads);
        const auto planner
            = EvidencePlanner::create(one.ranking, *one.score, one.data.journey, one.tallies, one.data.plan, progress);
        QVERIFY(planner);
        const Result<EvidencePlan> plan = (*planner)->plan(settings, progress);
        QVERIFY(plan);
        QVERIFY(!first || *first == *plan);
        first = *plan;
        QCOMPARE(*(*planner)->plan(settings, progress), *plan);
    }
    QVERIFY(first->questions.size() > 1);
    // Other random numbers, nearly the same plan.
    ProjectData data = one.data;
    data.settings.seed = 99;
    const EvidencePlan other = Prepared(data, 1000).ask(settings);
    QVERIFY(other != *first);
    COMPARE_WITHIN(other.gain, first->gain, .3 * first->gain);
}

void tst_EvidencePlan::refusesAndCancels()
{
    EvidenceBuilder room({u"a"_s, u"b"_s});
    room.vote(u"1"_s, u"a"_s, 2);
    const Prepared voted(room.data());
    QVERIFY(!voted.planner);
    Progress progress;
    const auto refused = EvidencePlanner::create(
        voted.ranking, *voted.score, voted.data.journey, voted.tallies, voted.data.plan, progress);
    QCOMPARE(refused.error().code, ErrorCode::PlanNeedsEvidence);
    const Prepared prepared(example(), 1000);
    Progress cancelled;
    cancelled.cancel();
    QCOMPARE(prepared.planner->plan({}, cancelled).error().code, ErrorCode::Cancelled);
    QCOMPARE(EvidencePlanner::create(prepared.ranking, *prepared.score, prepared.data.journey, prepared.tallies,
                 prepared.data.plan, cancelled)
                 .error()
                 .code,
        ErrorCode::Cancelled);
    Progress watched;
    QVERIFY(prepared.planner->plan({}, watched));
    QVERIFY(watched.total() > 0 && watched.done() > 0 && watched.done() <= watched.total());
}

QTEST_GUILESS_MAIN(tst_EvidencePlan)
#include "tst_EvidencePlan.moc"
