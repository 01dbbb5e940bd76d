// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/PlanText.h"
#include "model/planning/Choice.h"
#include "model/planning/Rice.h"
#include "tests/support/Compare.h"
#include "tests/support/EvidenceBuilder.h"
#include "tests/support/Example.h"
#include "tests/support/Json.h"

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

/// A project ranked and drawn.
struct Drawn
{
    explicit Drawn(const ProjectData& of, int draws = 2000)
        : data(of)
    {
        data.settings.draws = draws;
        ranking = rankOf(data);
        Progress progress;
        score = std::make_unique<ScoreDraws>(
            data.journey, assembleTallies(data.journey, data.evidence, {}), data.settings, progress);
    }

    Result<Choice> choose(std::optional<double> budget = std::nullopt) const
    {
        Progress progress;
        return touchstone::choose(ranking, *score, data.journey, data.plan, progress, budget);
    }

    ProjectData data;
    Ranking ranking;
    std::unique_ptr<ScoreDraws> score;
};

/// Three touchpoints a (worst), b and c with firm evidence.
EvidenceBuilder threePlaces()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s});
    builder.counts(u"a"_s, Signal::Csat, {300, 100, 50, 30, 20});
    builder.counts(u"b"_s, Signal::Csat, {100, 100, 100, 100, 100});
    builder.counts(u"c"_s, Signal::Csat, {20, 30, 50, 100, 300});
    return builder;
}

Solution solution(const QString& key, TouchpointId touchpoint, double removes, double once)
{
    static qint64 id = 0;
    Solution result;
    result.id = SolutionId{++id};
    result.key = key;
    result.position = static_cast<int>(id);
    result.touchpoint = touchpoint;
    result.removes = ThreePoint{removes, removes, removes, true};
    result.cost = SolutionCost{.once = once, .yearly = {}, .months = {}, .size = {}};
    return result;
}

QStringList chosenKeys(const Choice& choice, const Plan& plan)
{
    QStringList keys;
    for (const ChoiceOption& option : choice.options) {
        if (option.isChosen)
            keys << plan.solutions.find(option.solution)->key;
    }
    return keys;
}

Verdict verdictAt(const Choice& choice, const Place& place) { return choice.find(place)->verdict; }

} // namespace

/// The plan against the reference run of the example, and each rule of the verdicts, costs and money.
class tst_Choice : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheExample();
    void sameBytesEachTime();
    void keepsTheOrderOfVerdicts();
    void decidesWithoutCostsByTopThree();
    void leavesOutWithReasons();
    void nothingIsDecidedAboutWhatIsDone();
    void countsSizes();
    void countsYearlyCosts();
    void refusesWhatCannotBe();
    void needsEvidence();
    void spendsTheRestOnWhatEarnsItsCost();
    void spendsTheRestOnWhatIsRequiredToo();
    void businessCaseByHand();
    void riceByItsCases();
};

void tst_Choice::agreesWithTheExample()
{
    const QJsonObject reference = readJson(dataFile(u"reference/model_example.json"_s));
    const QJsonObject portfolio = reference[u"monte_carlo"_s].toObject().contains(u"portfolio"_s)
        ? reference[u"monte_carlo"_s][u"portfolio"_s].toObject()
        : reference[u"portfolio"_s].toObject();
    const Drawn drawn(example(), 10000);
    const Result<Choice> choice = drawn.choose();
    QVERIFY(choice);
    QStringList expected;
    for (const QJsonValue& key : portfolio[u"chosen"_s].toArray())
        expected << key.toString();
    QCOMPARE(chosenKeys(*choice, drawn.data.plan), expected);
    COMPARE_WITHIN(choice->value, portfolio[u"value"_s].toDouble(), 1e-9);
    QCOMPARE(choice->cost, 290.);
    QCOMPARE(choice->budget, 300.);
    QCOMPARE(choice->coreDraws, 10000);
    QCOMPARE(choice->coreUnproven, 0);
    QCOMPARE(choice->options.size(), size_t(6));
    for (const ChoiceOption& option : choice->options) {
        const QString key = drawn.data.plan.solutions.find(option.solution)->key;
        COMPARE_WITHIN(
            option.coreIndex, portfolio[u"core_index"_s][key].toDouble(), portfolio[u"core_tolerance"_s].toDouble());
        QVERIFY(option.valueRange.low < option.value && option.value < option.valueRange.high);
        QCOMPARE(option.fullCost, std::optional(option.cost)); // nothing yearly
    }
    QVERIFY(choice->valueRange.low < choice->value && choice->value < choice->valueRange.high);
    const auto at = [&](const QString& key) { return Place{.touchpoint = drawn.data.journey.findTouchpoint(key)->id}; };
    QCOMPARE(verdictAt(*choice, at(u"identity-check"_s)), Verdict::Digitise);
    QCOMPARE(verdictAt(*choice, at(u"online-application"_s)), Verdict::Leave);
    QCOMPARE(verdictAt(*choice, at(u"branch-advice"_s)), Verdict::Validate); // under half its own evidence
    QCOMPARE(verdictAt(*choice, at(u"first-login"_s)), Verdict::CloseCall);
    // For ten more a dearer pair takes away more.
    QVERIFY(choice->nextStep);
    QVERIFY(choice->nextStep->budget > 300 && choice->nextStep->value > choice->value);
    const Result<Choice> next = drawn.choose(choice->nextStep->budget);
    COMPARE_WITHIN(next->value, choice->nextStep->value, 1e-9);
    const Result<Choice> before = drawn.choose(choice->nextStep->budget - .01);
    COMPARE_WITHIN(before->value, choice->value, 1e-9);
}

void tst_Choice::sameBytesEachTime()
{
    const ProjectData data = example();
    const Drawn one(data), two(data);
    const Result<Choice> first = one.choose(), second = two.choose();
    QCOMPARE(choiceToJson(*first, one.ranking, data.journey, data.plan),
        choiceToJson(*second, two.ranking, data.journey, data.plan));
    QCOMPARE(*first, *one.choose());
}

void tst_Choice::keepsTheOrderOfVerdicts()
{
    using Grounds = VerdictGrounds;
    QCOMPARE(verdictOf(Grounds{.keepHuman = true, .isRanked = false}), Verdict::KeepHuman);
    QCOMPARE(verdictOf(Grounds{.isRanked = false, .decisiveShare = 1}), Verdict::NoEvidence);
    QCOMPARE(verdictOf(Grounds{.evidenceShare = .4, .decisiveShare = .5}), Verdict::Validate);
    QCOMPARE(verdictOf(Grounds{.evidenceShare = .4, .decisiveShare = .8}), Verdict::Digitise);
    QCOMPARE(verdictOf(Grounds{.decisiveShare = .9, .isFullyDigital = true}), Verdict::Digitise);
    QCOMPARE(
        verdictOf(Grounds{.decisiveShare = .5, .isFullyDigital = true, .isBestNotDigital = true}), Verdict::Improve);
    QCOMPARE(verdictOf(Grounds{.decisiveShare = .5, .isBestNotDigital = true}), Verdict::FixWithoutDigital);
    QCOMPARE(verdictOf(Grounds{.decisiveShare = .2}), Verdict::CloseCall);
    QCOMPARE(verdictOf(Grounds{.decisiveShare = .19}), Verdict::Leave);
    QCOMPARE(adviceOf(.8), Advice::Do);
    QCOMPARE(adviceOf(.79), Advice::MeasureFirst);
    QCOMPARE(adviceOf(.19), Advice::NotNow);
}

void tst_Choice::decidesWithoutCostsByTopThree()
{
    EvidenceBuilder builder = threePlaces();
    const Drawn drawn(builder.data());
    const Result<Choice> choice = drawn.choose();
    QVERIFY(choice);
    QVERIFY(choice->options.empty() && choice->roadmap.empty());
    for (const PlaceChoice& place : choice->places) {
        QVERIFY(!place.coreIndex);
        QCOMPARE(place.digitise->topProbability(3), 1.);
        QCOMPARE(place.verdict, Verdict::Digitise);
    }
}

void tst_Choice::leavesOutWithReasons()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"human"_s, u"unknown"_s});
    builder.counts(u"a"_s, Signal::Csat, {300, 100, 50, 30, 20});
    builder.counts(u"b"_s, Signal::Csat, {100, 100, 100, 100, 100});
    builder.counts(u"human"_s, Signal::Csat, {200, 100, 100, 50, 50});
    builder.change(u"human"_s, [](Touchpoint& touchpoint) { touchpoint.keepHuman = true; });
    ProjectData data = builder.data();
    const auto id = [&](const QString& key) { return builder.place(key).touchpoint; };
    Solution good = solution(u"good"_s, id(u"a"_s), .5, 10);
    const Solution there = solution(u"there"_s, id(u"unknown"_s), .5, 10);
    const Solution robot = solution(u"robot"_s, id(u"human"_s), .9, 10);
    Solution training = solution(u"training"_s, id(u"human"_s), .4, 10);
    training.digital = false;
    Solution vague = solution(u"vague"_s, id(u"b"_s), .5, 0);
    vague.cost.reset();
    Solution later = solution(u"later"_s, id(u"b"_s), .5, 5);
    later.requires_ = {u"vague"_s};
    for (const Solution& each : {good, there, robot, training, vague, later})
        data.plan.solutions.put(each);
    data.plan.budget = 100;
    const Drawn drawn(data);
    const Result<Choice> choice = drawn.choose();
    QVERIFY(choice);
    QCOMPARE(chosenKeys(*choice, data.plan), (QStringList{u"good"_s, u"training"_s}));
    QCOMPARE(choice->leftOut,
        (std::vector<PlanRules::Aside>{{there.id, AsideReason::NotRanked}, {robot.id, AsideReason::KeepHuman},
            {vague.id, AsideReason::NoCost}, {later.id, AsideReason::Prerequisite}}));
    QCOMPARE(verdictAt(*choice, builder.place(u"human"_s)), Verdict::KeepHuman);
    QCOMPARE(verdictAt(*choice, builder.place(u"unknown"_s)), Verdict::NoEvidence);
    QVERIFY(!choice->find(builder.place(u"human"_s))->coreIndex); // the training is not digital
}

void tst_Choice::nothingIsDecidedAboutWhatIsDone()
{
    EvidenceBuilder builder = threePlaces();
    ProjectData data = builder.data();
    const auto id = [&](const QString& key) { return builder.place(key).touchpoint; };
    Solution done = solution(u"done"_s, id(u"a"_s), .5, 10);
    done.initiative.state = InitiativeState::Done;
    done.excludes = {u"rival"_s};
    Solution stopped = solution(u"stopped"_s, id(u"a"_s), .5, 10);
    stopped.initiative.state = InitiativeState::Stopped;
    const Solution rival = solution(u"rival"_s, id(u"b"_s), .5, 10);
    Solution onDone = solution(u"on-done"_s, id(u"b"_s), .5, 10);
    onDone.requires_ = {u"done"_s};
    Solution onStopped = solution(u"on-stopped"_s, id(u"b"_s), .5, 10);
    onStopped.requires_ = {u"stopped"_s};
    Solution running = solution(u"running"_s, id(u"c"_s), .5, 10);
    running.initiative.state = InitiativeState::Running;
    for (const Solution& each : {done, stopped, rival, onDone, onStopped, running})
        data.plan.solutions.put(each);
    data.plan.budget = 20; // what is done costs nothing more
    const Result<Choice> choice = Drawn(data).choose();
    QVERIFY(choice);
    QCOMPARE(chosenKeys(*choice, data.plan), (QStringList{u"on-done"_s, u"running"_s}));
    QCOMPARE(choice->leftOut,
        (std::vector<PlanRules::Aside>{{done.id, AsideReason::Done}, {stopped.id, AsideReason::Stopped},
            {rival.id, AsideReason::RuledOut}, {onStopped.id, AsideReason::Prerequisite}}));
}

void tst_Choice::countsSizes()
{
    EvidenceBuilder builder = threePlaces();
    ProjectData data = builder.data();
    const auto sized = [&](const QString& key, const QString& at, const QString& size) {
        Solution result = solution(key, builder.place(at).touchpoint, .5, 0);
        result.cost = SolutionCost{.once = {}, .yearly = {}, .months = {}, .size = size};
        return result;
    };
    for (const Solution& each :
        {sized(u"large"_s, u"a"_s, u"L"_s), sized(u"middle"_s, u"b"_s, u"M"_s), sized(u"small"_s, u"c"_s, u"S"_s)})
        data.plan.solutions.put(each);
    data.plan.budget = 10;
    const Drawn drawn(data);
    const Result<Choice> choice = drawn.choose();
    QVERIFY(choice);
    QVERIFY(choice->countsSizes);
    QCOMPARE(choice->cost, 10.);
    QCOMPARE(chosenKeys(*choice, data.plan), (QStringList{u"large"_s, u"small"_s}));
    QCOMPARE(choice->options[0].fullCost, 9.);
    QCOMPARE(choice->options[2].fullCost, 1.);
}

void tst_Choice::countsYearlyCosts()
{
    EvidenceBuilder builder = threePlaces();
    ProjectData data = builder.data();
    Solution rented = solution(u"rented"_s, builder.place(u"a"_s).touchpoint, .5, 0);
    rented.cost = SolutionCost{.once = 100, .yearly = 50, .months = {}, .size = {}};
    Solution unknown = solution(u"unknown"_s, builder.place(u"b"_s).touchpoint, .5, 0);
    unknown.cost.reset();
    data.plan.solutions.put(rented);
    data.plan.solutions.put(unknown);
    const Drawn drawn(data);
    const Result<Choice> choice = drawn.choose();
    QVERIFY(choice);
    QCOMPARE(choice->options[0].cost, 100.);
    COMPARE_WITHIN(*choice->options[0].fullCost, 100 + 50 * (1 / 1.1 + 1 / 1.21 + 1 / 1.331), 1e-9);
    QVERIFY(!choice->options[1].fullCost);
}

void tst_Choice::refusesWhatCannotBe()
{
    EvidenceBuilder builder = threePlaces();
    const ProjectData data = builder.data();
    const TouchpointId a = builder.place(u"a"_s).touchpoint;
    const auto error = [&](const std::vector<Solution>& solutions) {
        ProjectData changed = data;
        for (const Solution& each : solutions)
            changed.plan.solutions.put(each);
        changed.plan.budget = 10;
        const Result<Choice> choice = Drawn(changed, 50).choose();
        return choice ? Error{} : choice.error();
    };
    Solution one = solution(u"one"_s, a, .5, 1), two = solution(u"two"_s, a, .5, 1);
    one.requires_ = {u"two"_s};
    two.requires_ = {u"one"_s};
    const Error cycle = error({one, two});
    QCOMPARE(cycle.code, ErrorCode::PrerequisiteCycle);
    QCOMPARE(cycle.arguments, QStringList{u"one > two > one"_s});

    const Error negative = error({solution(u"odd"_s, a, .5, -1)});
    QCOMPARE(negative.code, ErrorCode::NegativeCost);
    QCOMPARE(negative.arguments, QStringList{u"odd"_s});

    Solution sized = solution(u"sized"_s, a, .5, 0);
    sized.cost = SolutionCost{.once = {}, .yearly = {}, .months = {}, .size = u"S"_s};
    QCOMPARE(error({solution(u"figure"_s, a, .5, 1), sized}).code, ErrorCode::MixedCosts);
}

void tst_Choice::needsEvidence()
{
    EvidenceBuilder builder({u"a"_s});
    builder.vote(u"v1"_s, u"a"_s, 2);
    const Drawn drawn(builder.data(), 10);
    QCOMPARE(drawn.choose().error().code, ErrorCode::PlanNeedsEvidence);
}

void tst_Choice::spendsTheRestOnWhatEarnsItsCost()
{
    EvidenceBuilder builder = threePlaces();
    builder.transition(u"start"_s, u"a"_s, 1000).transition(u"a"_s, u"b"_s, 500).transition(u"a"_s, u"lost"_s, 500);
    builder.transition(u"b"_s, u"success"_s, 400).transition(u"b"_s, u"lost"_s, 100);
    builder.change(u"a"_s, [](Touchpoint& touchpoint) { touchpoint.customerValue = 100; });
    builder.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.customerValue = 100; });
    ProjectData data = builder.data();
    // Neither takes any pain away; one keeps customers worth more than it costs, the other does not.
    Solution earns = solution(u"earns"_s, builder.place(u"a"_s).touchpoint, 0, 40);
    earns.cutsExit = .5;
    Solution loses = solution(u"loses"_s, builder.place(u"b"_s).touchpoint, 0, 40);
    loses.cutsExit = .0001;
    const Solution pains = solution(u"pains"_s, builder.place(u"c"_s).touchpoint, .5, 50);
    for (const Solution& each : {earns, loses, pains})
        data.plan.solutions.put(each);
    data.plan.budget = 200;
    const Drawn drawn(data);
    Result<Choice> choice = drawn.choose();
    QVERIFY(choice);
    QCOMPARE(chosenKeys(*choice, data.plan), (QStringList{u"earns"_s, u"pains"_s}));
    QVERIFY(choice->options[0].isFromRest && !choice->options[2].isFromRest);
    QVERIFY(choice->options[0].businessCase->netPresentValue.low > 0);
    QVERIFY(choice->options[1].businessCase->netPresentValue.low < 0);
    choice = drawn.choose(60);
    QCOMPARE(chosenKeys(*choice, data.plan), (QStringList{u"pains"_s}));
}

void tst_Choice::spendsTheRestOnWhatIsRequiredToo()
{
    EvidenceBuilder builder = threePlaces();
    builder.transition(u"start"_s, u"a"_s, 1000).transition(u"a"_s, u"b"_s, 500).transition(u"a"_s, u"lost"_s, 500);
    builder.transition(u"b"_s, u"success"_s, 400).transition(u"b"_s, u"lost"_s, 100);
    for (const QString& key : {u"a"_s, u"b"_s})
        builder.change(key, [](Touchpoint& touchpoint) { touchpoint.customerValue = 100; });
    ProjectData data = builder.data();
    // None takes any pain away. The first earns most, and requires the second, which earns less.
    Solution first = solution(u"first"_s, builder.place(u"a"_s).touchpoint, 0, 40);
    first.cutsExit = .5;
    first.requires_ = {u"second"_s};
    Solution second = solution(u"second"_s, builder.place(u"b"_s).touchpoint, 0, 40);
    second.cutsExit = .5;
    for (const Solution& each : {first, second})
        data.plan.solutions.put(each);
    data.plan.budget = 200;
    const Drawn drawn(data);
    const Result<Choice> both = drawn.choose();
    QVERIFY(both);
    QVERIFY(both->options[0].businessCase->netPresentValue.low > both->options[1].businessCase->netPresentValue.low);
    QVERIFY(both->options[1].businessCase->netPresentValue.low > 0);
    QCOMPARE(chosenKeys(*both, data.plan), (QStringList{u"first"_s, u"second"_s}));
    QVERIFY(both->options[0].isFromRest && both->options[1].isFromRest);
    // Money for one of them only.
    QCOMPARE(chosenKeys(*drawn.choose(60), data.plan), QStringList{u"second"_s});
    // What earns nothing by itself is not bought for another's sake.
    second.cutsExit = .0001;
    data.plan.solutions.put(second);
    QVERIFY(chosenKeys(*Drawn(data).choose(), data.plan).isEmpty());
}

void tst_Choice::businessCaseByHand()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s});
    builder.transition(u"start"_s, u"a"_s, 250);
    builder.transition(u"a"_s, u"success"_s, 150);
    builder.transition(u"a"_s, u"lost"_s, 100);
    Journey journey = builder.journey();
    journey.period = u"quarter"_s;
    Touchpoint touchpoint = journey.touchpoints[0];
    touchpoint.customerValue = 30;
    journey.touchpoints.put(touchpoint);
    Solution one = solution(u"one"_s, touchpoint.id, .5, 0);
    one.removes = ThreePoint{.25, .5, 1};
    one.cutsExit = .5;
    one.delivery = .8;
    one.cost = SolutionCost{.once = 2000, .yearly = 100, .months = 6, .size = {}};
    const std::optional<Flow> flow = flowOf(journey);
    const auto business = businessCase(one, journey, *flow);
    QVERIFY(business);
    // A quarter: 100 lost, half of them kept, all of whom then succeed; four quarters, delivered with .8.
    COMPARE_WITHIN(business->journeysSaved.mid, 100 * .5 * 4 * .8, 1e-9);
    COMPARE_WITHIN(business->journeysSaved.low, 100 * .25 * 4 * .8, 1e-9);
    COMPARE_WITHIN(business->journeysSaved.high, 100 * 1. * 4 * .8, 1e-9);
    COMPARE_WITHIN(business->benefit.mid, 160 * 30, 1e-9);
    const double first = 1 / 1.1, second = first / 1.1, third = second / 1.1;
    COMPARE_WITHIN(business->netPresentValue.mid,
        4800 * (.5 * first + second + third) - 2000 - 100 * (first + second + third), 1e-9);
    COMPARE_WITHIN(
        *business->returnOnInvestment, business->netPresentValue.mid / (2000 + 100 * (first + second + third)), 1e-12);
    touchpoint.customerValue.reset();
    journey.touchpoints.put(touchpoint);
    QVERIFY(!businessCase(one, journey, *flow));
    // Where every visit is lost there is no way on that anybody could be kept for.
    EvidenceBuilder deadEnd({u"a"_s});
    deadEnd.transition(u"start"_s, u"a"_s, 250).transition(u"a"_s, u"lost"_s, 250);
    deadEnd.change(u"a"_s, [](Touchpoint& changed) { changed.customerValue = 30; });
    one.touchpoint = deadEnd.place(u"a"_s).touchpoint;
    const Journey lost = deadEnd.data().journey;
    QVERIFY(!businessCase(one, lost, *flowOf(lost)));
}

void tst_Choice::riceByItsCases()
{
    const QJsonObject reference = readJson(dataFile(u"reference/portfolio.json"_s));
    const QJsonArray cases = reference[u"rice"_s][u"cases"_s].toArray();
    QCOMPARE(cases.size(), 4);
    for (const QJsonValue& each : cases) {
        const double score = riceScore(each[u"reach"_s].toDouble(), each[u"impact"_s].toDouble(),
            each[u"confidence"_s].toDouble(), each[u"effort"_s].toDouble());
        COMPARE_WITHIN(score, each[u"score"_s].toDouble(), each[u"tolerance"_s].toDouble());
    }
}

QTEST_GUILESS_MAIN(tst_Choice)
#include "tst_Choice.moc"
