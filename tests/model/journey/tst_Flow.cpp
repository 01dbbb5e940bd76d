// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Flow.h"
#include "tests/support/AbsorbingChain.h"
#include "tests/support/Compare.h"
#include "tests/support/JourneyBuilder.h"
#include "tests/support/Json.h"

#include <QtTest>
#include <random>

using namespace touchstone;
using touchstone::test::JourneyBuilder;
using namespace Qt::StringLiterals;

namespace {

QJsonObject reference() { return test::readJson(test::dataFile(u"reference/absorbing_markov.json"_s)); }

Eigen::MatrixXd matrix(const QJsonValue& rows)
{
    const QJsonArray array = rows.toArray();
    Eigen::MatrixXd result(array.size(), array.first().toArray().size());
    for (int row = 0; row < result.rows(); ++row) {
        for (int column = 0; column < result.cols(); ++column)
            result(row, column) = array[row].toArray()[column].toDouble();
    }
    return result;
}

/// P(a journey passes here | it succeeds): the removal effect (Anderl et al. 2016) in closed form.
double removalEffect(const Flow& flow, const FlowAt& at) { return at.reach * at.success / flow.successProbability; }

/// The journeys of the 10,000 channel paths; "(start)", "(conversion)" and "(null)" are the ends.
Journey channelPaths()
{
    const QHash<QString, QString> ends
        = {{u"(start)"_s, u"start"_s}, {u"(conversion)"_s, u"success"_s}, {u"(null)"_s, u"lost"_s}};
    JourneyBuilder builder;
    const QStringList lines
        = QString::fromUtf8(test::readAll(test::dataFile(u"reference/pathdata_transitions.csv"_s))).split(u'\n');
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        if (cells.size() == 3)
            builder.transition(ends.value(cells[0], cells[0]), ends.value(cells[1], cells[1]), cells[2].toDouble());
    }
    return builder.journey();
}

} // namespace

class TestFlow : public QObject
{
    Q_OBJECT

private slots:
    void solvesDrunkardsWalks();
    void solvesARemovedNode();
    void findsTwoChannels();
    void findsThreeChannels();
    void agreesWithChannelPaths();
    void fixEffectEqualsBruteForce();
    void nothingToFixWhereAllAreLost();
    void deadEndCountsAsLost();
    void closedLoopCountsAsLostWhereItIsEntered();
    void transitionsWithoutCountsAreNoFlow();
    void leavesOutWhatNoTransitionKnows();
    void eliminationEqualsTheInverse();
    void rareWayOutLosesNoDigits();
    void thousandsOfTouchpoints();
    void cancelsWithin();
};

namespace {

/// A journey that begins at `first` and goes on as the matrices of a chain say: to success with the probabilities of
/// `success`, else to lost.
Flow flowFrom(int first, const Eigen::MatrixXd& transient, const std::vector<double>& success)
{
    JourneyBuilder builder;
    const auto key = [](Eigen::Index state) { return u"s%1"_s.arg(state); };
    for (Eigen::Index state = 0; state < transient.rows(); ++state)
        builder.touchpoint(key(state));
    const auto add = [&](const QString& from, const QString& to, double share) {
        if (share > 1e-12)
            builder.transition(from, to, share);
    };
    add(u"start"_s, key(first), 1);
    for (Eigen::Index from = 0; from < transient.rows(); ++from) {
        for (Eigen::Index to = 0; to < transient.cols(); ++to)
            add(key(from), key(to), transient(from, to));
        add(key(from), u"success"_s, success[size_t(from)]);
        add(key(from), u"lost"_s, 1 - transient.row(from).sum() - success[size_t(from)]);
    }
    return *flowOf(builder.journey());
}

} // namespace

void TestFlow::solvesDrunkardsWalks()
{
    for (const QJsonValue& value : reference()[u"drunkards_walk"_s].toArray()) {
        const QJsonObject walk = value.toObject();
        const double tolerance = walk[u"tolerance"_s].toDouble();
        const Eigen::MatrixXd visits = matrix(walk[u"N"_s]), ends = matrix(walk[u"B"_s]), last = matrix(walk[u"R"_s]);
        const std::vector<double> steps = test::numbers(walk[u"expected_steps"_s]);
        const std::vector<double> success(last.col(0).begin(), last.col(0).end());
        for (int from = 0; from < visits.rows(); ++from) {
            const Flow flow = flowFrom(from, matrix(walk[u"Q"_s]), success);
            COMPARE_WITHIN(flow.successProbability, ends(from, 0), tolerance);
            COMPARE_WITHIN(flow.lostProbability, ends(from, 1), tolerance);
            COMPARE_WITHIN(flow.expectedSteps, steps[size_t(from)], tolerance);
            for (int at = 0; at < visits.rows(); ++at)
                COMPARE_WITHIN(flow.at[size_t(at)]->expectedVisits, visits(from, at), tolerance);
            COMPARE_WITHIN(flow.at[size_t(from)]->visitsOnceHere, visits(from, from), tolerance);
            COMPARE_WITHIN(flow.at[size_t(from)]->success, ends(from, 0), tolerance);
            COMPARE_WITHIN(flow.at[size_t(from)]->expectedSteps, steps[size_t(from)], tolerance);
        }
    }
}

void TestFlow::solvesARemovedNode()
{
    const QJsonObject expected = reference()[u"stackexchange_336227_removed_node"_s].toObject();
    const Flow flow = flowFrom(0, matrix(expected[u"Q"_s]), test::numbers(expected[u"r_purchase"_s]));
    COMPARE_WITHIN(flow.successProbability, expected[u"p_purchase"_s].toDouble(), expected[u"tolerance"_s].toDouble());
}

void TestFlow::findsTwoChannels()
{
    const QJsonObject expected = reference()[u"puzyrov_two_channels"_s].toObject();
    const double tolerance = expected[u"tolerance"_s].toDouble();
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"google ads"_s, 4)
        .transition(u"start"_s, u"mailing"_s, 1)
        .transition(u"google ads"_s, u"success"_s, 2)
        .transition(u"google ads"_s, u"mailing"_s, 1)
        .transition(u"google ads"_s, u"lost"_s, 1)
        .transition(u"mailing"_s, u"success"_s, 2);
    const std::optional<Flow> flow = flowOf(builder.journey());
    QVERIFY(flow);
    COMPARE_WITHIN(flow->successProbability, expected[u"p_conversion"_s].toDouble(), tolerance);
    for (int index = 0; index < 2; ++index) {
        const double effect = expected[u"removal_effect"_s][builder.journey().touchpoints[index].key].toDouble();
        COMPARE_WITHIN(removalEffect(*flow, *flow->at[size_t(index)]), effect, tolerance);
    }
}

void TestFlow::findsThreeChannels()
{
    const QJsonObject expected = reference()[u"analyzecore_c1c2c3"_s].toObject();
    const double tolerance = expected[u"tolerance"_s].toDouble();
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"C1"_s, 2)
        .transition(u"start"_s, u"C2"_s, 1)
        .transition(u"C1"_s, u"C2"_s, 1)
        .transition(u"C1"_s, u"lost"_s, 1)
        .transition(u"C2"_s, u"C3"_s, 2)
        .transition(u"C3"_s, u"success"_s, 1)
        .transition(u"C3"_s, u"lost"_s, 1);
    const std::optional<Flow> flow = flowOf(builder.journey());
    QVERIFY(flow);
    COMPARE_WITHIN(flow->successProbability, expected[u"p_conversion"_s].toDouble(), tolerance);
    for (int index = 0; index < 3; ++index) {
        const double effect = expected[u"removal_effect"_s][builder.journey().touchpoints[index].key].toDouble();
        COMPARE_WITHIN(removalEffect(*flow, *flow->at[size_t(index)]), effect, tolerance);
    }
}

void TestFlow::agreesWithChannelPaths()
{
    const QJsonObject expected = reference()[u"channelattribution_pathdata"_s].toObject();
    const double tolerance = expected[u"exact_tolerance"_s].toDouble();
    const Journey journey = channelPaths();
    const std::optional<Flow> flow = flowOf(journey);
    QVERIFY(flow);
    COMPARE_WITHIN(flow->successProbability, expected[u"p_conversion_exact"_s].toDouble(), tolerance);
    QCOMPARE(journey.touchpoints.size(), 12);
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        const QString& key = journey.touchpoints[index].key;
        const FlowAt& at = *flow->at[size_t(index)];
        const auto number = [&](const QString& table) { return expected[table][key].toDouble(-1); };
        COMPARE_WITHIN(at.expectedVisits, number(u"expected_visits"_s), tolerance);
        COMPARE_WITHIN(at.reach, number(u"p_ever_visited"_s), tolerance);
        COMPARE_WITHIN(at.exitShare, number(u"exit_share_of_lost_journeys"_s), tolerance);
        COMPARE_WITHIN(removalEffect(*flow, at), number(u"removal_effect_exact"_s), tolerance);
        COMPARE_WITHIN(*fixEffect(at, .5), number(u"fix_effect_halving_dropoff"_s), tolerance);
    }
}

void TestFlow::fixEffectEqualsBruteForce()
{
    Journey journey = channelPaths();
    const Flow before = *flowOf(journey);
    const Touchpoint touchpoint = *journey.findTouchpoint(u"alpha"_s);
    double total = 0, lost = 0;
    for (const Transition& transition : journey.transitions) {
        if (transition.from == touchpoint.id) {
            total += *transition.count;
            lost += transition.to == LostNode ? *transition.count : 0;
        }
    }
    const double cut = .3 * lost;
    for (Transition transition : std::vector<Transition>(journey.transitions.begin(), journey.transitions.end())) {
        if (transition.from != touchpoint.id)
            continue;
        transition.count
            = transition.to == LostNode ? *transition.count - cut : *transition.count * (1 + cut / (total - lost));
        journey.transitions.put(transition);
    }
    const FlowAt& at = *before.at[size_t(journey.touchpoints.indexOf(touchpoint.id))];
    COMPARE_WITHIN(*fixEffect(at, .3), flowOf(journey)->successProbability - before.successProbability, 1e-12);
}

void TestFlow::nothingToFixWhereAllAreLost()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 1).transition(u"start"_s, u"success"_s, 1).transition(u"a"_s, u"lost"_s, 1);
    const Flow flow = *flowOf(builder.journey());
    QVERIFY(!fixEffect(*flow.at[0], .5));
    QCOMPARE(flow.at[0]->exitShare, 1.);
    QCOMPARE(flow.successProbability, .5);
}

void TestFlow::deadEndCountsAsLost()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 10)
        .transition(u"a"_s, u"b"_s, 4)
        .transition(u"a"_s, u"success"_s, 5)
        .transition(u"a"_s, u"lost"_s, 1);
    const Flow flow = *flowOf(builder.journey());
    COMPARE_WITHIN(flow.successProbability, .5, 1e-15);
    COMPARE_WITHIN(flow.lostProbability, .5, 1e-15);
    COMPARE_WITHIN(flow.at[0]->exitShare, .2, 1e-15);
    COMPARE_WITHIN(flow.at[1]->exitShare, .8, 1e-15);
    COMPARE_WITHIN(flow.at[1]->reach, .4, 1e-15);
    QCOMPARE(flow.closedParts, std::vector<std::vector<TouchpointId>>({{builder.id(u"b"_s)}}));
}

void TestFlow::closedLoopCountsAsLostWhereItIsEntered()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 10)
        .transition(u"a"_s, u"x"_s, 3)
        .transition(u"a"_s, u"y"_s, 1)
        .transition(u"x"_s, u"y"_s, 5)
        .transition(u"y"_s, u"x"_s, 5)
        .transition(u"a"_s, u"success"_s, 6);
    const Flow flow = *flowOf(builder.journey());
    COMPARE_WITHIN(flow.successProbability, .6, 1e-15);
    COMPARE_WITHIN(flow.at[1]->exitShare, .75, 1e-15);
    COMPARE_WITHIN(flow.at[2]->exitShare, .25, 1e-15);
    COMPARE_WITHIN(flow.at[1]->expectedVisits, .3, 1e-15);
    COMPARE_WITHIN(flow.at[2]->reach, .1, 1e-15);
    QCOMPARE(flow.closedParts, std::vector<std::vector<TouchpointId>>({{builder.id(u"x"_s), builder.id(u"y"_s)}}));
}

void TestFlow::transitionsWithoutCountsAreNoFlow()
{
    JourneyBuilder none;
    none.transition(u"start"_s, u"a"_s, {}).transition(u"a"_s, u"success"_s, {});
    QVERIFY(!flowOf(none.journey()));

    JourneyBuilder noStart;
    noStart.transition(u"a"_s, u"success"_s, 5);
    QVERIFY(!flowOf(noStart.journey()));

    JourneyBuilder some;
    some.transition(u"start"_s, u"a"_s, 2)
        .transition(u"a"_s, u"b"_s, {})
        .transition(u"a"_s, u"c"_s, 0)
        .transition(u"a"_s, u"success"_s, 2);
    const Flow flow = *flowOf(some.journey());
    QCOMPARE(flow.successProbability, 1.);
    QCOMPARE(flow.lostProbability, 0.);
    QVERIFY(!flow.at[1]);
    QVERIFY(!flow.at[2]);
    QVERIFY(flow.closedParts.empty());
}

void TestFlow::leavesOutWhatNoTransitionKnows()
{
    JourneyBuilder builder;
    builder.touchpoints({u"unknown"_s, u"a"_s, u"unreachable"_s})
        .transition(u"start"_s, u"a"_s, 4)
        .transition(u"a"_s, u"a"_s, 4)
        .transition(u"a"_s, u"success"_s, 4)
        .transition(u"unreachable"_s, u"lost"_s, 1);
    const Flow flow = *flowOf(builder.journey());
    QVERIFY(!flow.at[0]);
    COMPARE_WITHIN(flow.at[1]->expectedVisits, 2, 1e-15);
    COMPARE_WITHIN(flow.at[1]->reach, 1, 1e-15);
    QVERIFY(flow.at[2]);
    QCOMPARE(flow.at[2]->reach, 0.);
    QCOMPARE(flow.lostProbability, 0.);
}

namespace {

/// A journey of `size` touchpoints with loops, exits and shortcuts, made from a fixed seed. Where `split` it consists
/// of blocks that are only entered forwards, so that it has many components.
Journey randomJourney(int size, bool split)
{
    std::mt19937 random(7);
    const auto upTo = [&](int limit) { return int(random() % unsigned(limit)); };
    JourneyBuilder builder;
    const auto key = [](int index) { return u"t%1"_s.arg(index); };
    for (int index = 0; index < size; ++index)
        builder.touchpoint(key(index));
    // Ids count from 1 in the order of touchpoints: looking keys up would be quadratic.
    Journey journey = builder.journey();
    QHash<std::pair<qint64, qint64>, double> counts;
    const auto add = [&](TouchpointId from, TouchpointId to) { counts[{from.value, to.value}] += 1 + upTo(50); };
    const auto at = [&](int index) { return journey.touchpoints[index].id; };
    for (int index = 0; index < size; ++index) {
        const int back = split ? index - index % 40 : 0;
        add(at(index), index + 1 < size ? at(index + 1) : SuccessNode);
        add(at(index), LostNode);
        add(at(index), at(back + upTo(std::max(index - back, 1))));
        add(at(index), at(std::min(index + upTo(30), size - 1)));
    }
    add(StartNode, at(0));
    add(StartNode, at(size / 2));
    int position = 0;
    std::vector<std::pair<qint64, qint64>> edges(counts.keyBegin(), counts.keyEnd());
    std::sort(edges.begin(), edges.end());
    for (const auto& [from, to] : edges) {
        Transition transition;
        transition.id = TransitionId{position + 1};
        transition.position = position++;
        transition.from = TouchpointId{from};
        transition.to = TouchpointId{to};
        transition.count = counts.value({from, to});
        journey.transitions.put(transition);
    }
    return journey;
}

/// The same journey solved by the definition: one inverse of I - Q.
void compareWithInverse(const Journey& journey)
{
    const int size = journey.touchpoints.size();
    Eigen::MatrixXd transient = Eigen::MatrixXd::Zero(size, size), ends = Eigen::MatrixXd::Zero(size, 2);
    Eigen::VectorXd totals = Eigen::VectorXd::Zero(size), first = Eigen::VectorXd::Zero(size);
    const auto index = [&](TouchpointId id) { return journey.touchpoints.indexOf(id); };
    for (const Transition& transition : journey.transitions) {
        if (transition.from == StartNode)
            first[index(transition.to)] += *transition.count;
        else
            totals[index(transition.from)] += *transition.count;
    }
    first /= first.sum();
    for (const Transition& transition : journey.transitions) {
        if (transition.from == StartNode)
            continue;
        const int from = index(transition.from);
        const double share = *transition.count / totals[from];
        if (transition.to == SuccessNode || transition.to == LostNode)
            ends(from, transition.to == LostNode) += share;
        else
            transient(from, index(transition.to)) += share;
    }
    const test::AbsorbingChain chain = test::solveAbsorbingChain(transient, ends);
    const Eigen::VectorXd visits = chain.visits.transpose() * first;
    const Flow flow = *flowOf(journey);
    COMPARE_WITHIN(flow.successProbability, first.dot(chain.absorption.col(0)), 1e-10);
    COMPARE_WITHIN(flow.expectedSteps, first.dot(chain.steps), 1e-8);
    for (int state = 0; state < size; ++state) {
        const FlowAt& at = *flow.at[size_t(state)];
        COMPARE_WITHIN(at.expectedVisits, visits[state], 1e-9);
        COMPARE_WITHIN(at.visitsOnceHere, chain.visits(state, state), 1e-9);
        COMPARE_WITHIN(at.success, chain.absorption(state, 0), 1e-9);
        COMPARE_WITHIN(at.expectedSteps, chain.steps[state], 1e-8);
    }
}

} // namespace

void TestFlow::eliminationEqualsTheInverse()
{
    compareWithInverse(randomJourney(120, true));
    compareWithInverse(randomJourney(400, true));
    compareWithInverse(randomJourney(400, false));
}

/// Two touchpoints that lead to each other, left once in 10^14 visits: by hand 2 * 10^14 of them. 1 - (1 - 10^-14)
/// would keep two digits.
void TestFlow::rareWayOutLosesNoDigits()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 1)
        .transition(u"a"_s, u"b"_s, 1)
        .transition(u"b"_s, u"a"_s, 1)
        .transition(u"b"_s, u"c"_s, 1e-14)
        .transition(u"c"_s, u"success"_s, 1);
    const Flow flow = *flowOf(builder.journey());
    const auto isNear = [](double value, double wanted) { return std::abs(value / wanted - 1) < 1e-12; };
    QVERIFY(isNear(flow.at[0]->expectedVisits, 1e14 + 1));
    QVERIFY(isNear(flow.at[1]->visitsOnceHere, 1e14 + 1));
    QVERIFY(isNear(flow.at[0]->expectedSteps, 2 * (1e14 + 1) + 1));
    COMPARE_WITHIN(flow.at[2]->reach, 1, 1e-12);
    COMPARE_WITHIN(flow.successProbability, 1, 1e-12);
}

void TestFlow::thousandsOfTouchpoints()
{
    for (const bool split : {true, false}) {
        const Journey journey = randomJourney(split ? 10000 : 2000, split);
        const Flow flow = *flowOf(journey);
        COMPARE_WITHIN(flow.successProbability + flow.lostProbability, 1, 1e-9);
        double shares = 0;
        for (const std::optional<FlowAt>& at : flow.at) {
            QVERIFY(at->reach >= 0 && at->reach <= 1 + 1e-12);
            QVERIFY(at->visitsOnceHere >= 1 - 1e-12);
            shares += at->exitShare;
        }
        COMPARE_WITHIN(shares, 1, 1e-9);
    }
}

void TestFlow::cancelsWithin()
{
    const Journey journey = randomJourney(400, false);
    std::vector<double> counts;
    for (const Transition& transition : journey.transitions)
        counts.push_back(transition.count.value_or(0));
    const FlowSolver solver(journey);
    Progress progress;
    QVERIFY(solver.solve(counts, progress));
    progress.cancel();
    QVERIFY(!solver.solve(counts, progress));
}

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_Flow.moc"
