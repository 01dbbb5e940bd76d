// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/PortfolioProgram.h"
#include "model/planning/PortfolioSolver.h"
#include "model/scoring/RandomStream.h"
#include "tests/support/Compare.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

struct Problem
{
    PortfolioRules rules;
    PortfolioValues values;
};

/// A plain knapsack: each option has a place of its own.
Problem knapsack(const QJsonObject& reference)
{
    Problem problem;
    problem.rules.budget = reference[u"capacity"_s].toDouble();
    problem.values.worth = test::numbers(reference[u"profits"_s]);
    for (const double weight : test::numbers(reference[u"weights"_s])) {
        problem.rules.options.push_back({.place = static_cast<int>(problem.rules.options.size()), .cost = weight});
        problem.values.removes.push_back(1);
    }
    for (const QJsonValue& pair : reference[u"precedence_i_requires_j_1based"_s].toArray())
        problem.rules.options[static_cast<size_t>(pair[0].toInt() - 1)].prerequisites.push_back(pair[1].toInt() - 1);
    return problem;
}

std::vector<int> expectedChoice(const QJsonObject& reference)
{
    std::vector<int> chosen;
    for (const QJsonValue& item : reference[u"selection_1based"_s].toArray())
        chosen.push_back(item.toInt() - 1);
    return chosen;
}

QJsonObject reference() { return test::readJson(test::dataFile(u"reference/portfolio.json"_s)); }

/// Rules of every kind on a few options that partly share places.
Problem randomProblem(std::uint64_t seed, int size)
{
    RandomStream stream(seed, StreamPurpose::Weights);
    const auto below = [&](int limit) { return static_cast<int>(stream.uniform() * limit); };
    Problem problem;
    const int places = 1 + below(size);
    for (int place = 0; place < places; ++place)
        problem.values.worth.push_back(below(10) == 0 ? 0 : 50 * stream.uniform());
    double cost = 0, capacity = 0;
    for (int option = 0; option < size; ++option) {
        PortfolioOption next{.place = below(places), .cost = 10. * below(12), .capacity = 3 * stream.uniform()};
        for (int other = 0; other < option; ++other) {
            if (below(6) == 0)
                next.prerequisites.push_back(other);
            else if (below(8) == 0)
                next.exclusions.push_back(other);
        }
        cost += next.cost;
        capacity += next.capacity;
        problem.rules.options.push_back(next);
        problem.values.removes.push_back(below(8) == 0 ? 1 : stream.uniform());
    }
    if (below(4) > 0)
        problem.rules.budget = cost * stream.uniform();
    if (below(3) == 0)
        problem.rules.capacity = capacity * stream.uniform();
    return problem;
}

std::vector<int> membersOf(unsigned subset, int size)
{
    std::vector<int> members;
    for (int option = 0; option < size; ++option) {
        if (subset >> option & 1)
            members.push_back(option);
    }
    return members;
}

/// The best value by looking at every subset.
double bruteForce(const Problem& problem)
{
    const int size = static_cast<int>(problem.rules.options.size());
    double best = 0;
    for (unsigned subset = 0; subset < 1u << size; ++subset) {
        const std::vector<int> chosen = membersOf(subset, size);
        if (isFeasible(problem.rules, chosen))
            best = std::max(best, portfolioValue(problem.rules, problem.values, chosen));
    }
    return best;
}

} // namespace

/// The choice under rules: published knapsacks, and every rule against looking at all subsets.
class tst_Portfolio : public QObject
{
    Q_OBJECT

private slots:
    void knapsacks_data();
    void knapsacks();
    void sharesWhatThereIsToGain();
    void agreesWithBruteForce();
    void programAgreesBeyondTheSearch();
    void greedyIsFeasibleAndNoBetter();
    void leavesOutWhatIsIdle();
    void findsTheNextStep();
    void findsCyclesOfPrerequisites();
    void coreIndexByBruteForce();
    void coreIndexLeavesOutWhatIsIdle();
    void sameIndicesEachTime();
    void saysWhereASearchIsCutShort();
    void stopsWhenCancelled();
};

void tst_Portfolio::knapsacks_data()
{
    QTest::addColumn<QJsonObject>("item");
    const QJsonObject all = reference();
    for (const QJsonValue& item : all[u"knapsack_01"_s].toArray())
        QTest::newRow(item[u"name"_s].toString().toLatin1().constData()) << item.toObject();
    QTest::newRow("with precedence") << all[u"precedence_knapsack_own"_s].toObject();
}

void tst_Portfolio::knapsacks()
{
    QFETCH(QJsonObject, item);
    const Problem problem = knapsack(item);
    Progress progress;
    for (const Portfolio& best : {PortfolioSolver(problem.rules).best(problem.values, progress),
             solvePortfolioProgram(problem.rules, problem.values, progress)}) {
        QCOMPARE(best.value, item[u"optimum"_s].toDouble());
        QCOMPARE(best.chosen, expectedChoice(item));
        QVERIFY(best.isProven);
        QVERIFY(best.cost <= *problem.rules.budget);
    }
}

void tst_Portfolio::sharesWhatThereIsToGain()
{
    const PortfolioRules rules{.options = {{.place = 0}, {.place = 0}, {.place = 1}}};
    const PortfolioValues values{.worth = {40, 10}, .removes = {.5, .6, .25}};
    COMPARE_WITHIN(portfolioValue(rules, values, {0, 1, 2}), 40 * (1 - .5 * .4) + 2.5, 1e-12);
    COMPARE_WITHIN(portfolioValue(rules, values, {1}), 24, 1e-12);
    QCOMPARE(portfolioValue(rules, values, {}), 0.);
}

void tst_Portfolio::agreesWithBruteForce()
{
    Progress progress;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Problem problem = randomProblem(seed, 4 + static_cast<int>(seed % 8));
        const double expected = bruteForce(problem);
        const Portfolio searched = PortfolioSolver(problem.rules).best(problem.values, progress);
        const Portfolio programmed = solvePortfolioProgram(problem.rules, problem.values, progress);
        for (const Portfolio& best : {searched, programmed}) {
            QVERIFY(isFeasible(problem.rules, best.chosen));
            COMPARE_WITHIN(best.value, expected, 1e-6);
        }
        COMPARE_WITHIN(searched.value, expected, 1e-9);
    }
}

void tst_Portfolio::programAgreesBeyondTheSearch()
{
    // 30 options are more than the solver searches, but the search itself can.
    Progress progress;
    for (std::uint64_t seed = 1000; seed < 1005; ++seed) {
        const Problem problem = randomProblem(seed, 30);
        const PortfolioSearch search(problem.rules);
        const auto found = search.best(problem.values, 0, 200'000'000);
        QVERIFY(found.isProven);
        const Portfolio best = PortfolioSolver(problem.rules).best(problem.values, progress);
        QVERIFY(isFeasible(problem.rules, best.chosen));
        COMPARE_WITHIN(best.value, found.value, 1e-6);
    }
}

void tst_Portfolio::greedyIsFeasibleAndNoBetter()
{
    bool isEverWorse = false;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Problem problem = randomProblem(seed, 8);
        const Portfolio greedy = greedyPortfolio(problem.rules, problem.values);
        const double best = bruteForce(problem);
        QVERIFY(isFeasible(problem.rules, greedy.chosen));
        QVERIFY(greedy.value <= best + 1e-9);
        isEverWorse |= greedy.value < best - 1e-6;
    }
    QVERIFY(isEverWorse);
}

void tst_Portfolio::leavesOutWhatIsIdle()
{
    // The second removes everything; the first, taken before it by value for money, then does nothing.
    const PortfolioRules rules{
        .options = {{.place = 0, .cost = 1}, {.place = 0, .cost = 10}, {.place = 1, .cost = 1}}, .budget = 20};
    const PortfolioValues values{.worth = {10, 0}, .removes = {.5, 1, 1}};
    Progress progress;
    QCOMPARE(PortfolioSolver(rules).best(values, progress).chosen, (std::vector<int>{1}));
}

void tst_Portfolio::findsTheNextStep()
{
    Progress progress;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Problem problem = randomProblem(seed, 7);
        const PortfolioSolver solver(problem.rules);
        const Portfolio best = solver.best(problem.values, progress);
        const auto step = solver.nextStep(problem.values, best, progress);
        // The cheapest subset that is better, money aside.
        PortfolioRules rich = problem.rules;
        rich.budget.reset();
        std::optional<double> cheapest;
        for (unsigned subset = 0; subset < 1u << 7; ++subset) {
            const Portfolio other = makePortfolio(rich, problem.values, membersOf(subset, 7));
            if (isFeasible(rich, other.chosen) && other.value > best.value + 1e-6)
                cheapest = std::min(cheapest.value_or(other.cost), other.cost);
        }
        QCOMPARE(step.has_value(), problem.rules.budget && cheapest);
        if (step) {
            COMPARE_WITHIN(step->cost, *cheapest, 1e-9);
            QVERIFY(step->cost > *problem.rules.budget);
        }
    }
}

void tst_Portfolio::findsCyclesOfPrerequisites()
{
    PortfolioRules rules{.options = {{.prerequisites = {1}}, {.prerequisites = {2}}, {}, {}}};
    QVERIFY(prerequisiteCycle(rules).empty());
    QCOMPARE(withPrerequisites(rules, 0), (std::vector<int>{0, 1, 2}));
    rules.options[2].prerequisites = {1};
    QCOMPARE(prerequisiteCycle(rules), (std::vector<int>{1, 2}));
    rules.options[2].prerequisites = {};
    rules.options[3].prerequisites = {3};
    QCOMPARE(prerequisiteCycle(rules), (std::vector<int>{3}));
}

void tst_Portfolio::coreIndexByBruteForce()
{
    Progress progress;
    constexpr int Draws = 150, Size = 7;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const Problem problem = randomProblem(seed, Size);
        std::vector<PortfolioValues> values;
        for (int draw = 0; draw < Draws; ++draw) {
            RandomStream stream(seed, StreamPurpose::Loss, static_cast<std::uint64_t>(draw));
            PortfolioValues drawn = problem.values;
            for (double& worth : drawn.worth)
                worth = 50 * stream.uniform();
            for (double& share : drawn.removes)
                share = stream.uniform();
            values.push_back(drawn);
        }
        std::vector<int> expected(Size, 0), expectedOfGroup(2, 0);
        for (const PortfolioValues& drawn : values) {
            unsigned bestSubset = 0;
            double best = 0;
            for (unsigned subset = 0; subset < 1u << Size; ++subset) {
                const std::vector<int> chosen = membersOf(subset, Size);
                const double value = portfolioValue(problem.rules, drawn, chosen);
                if (isFeasible(problem.rules, chosen) && value > best + 1e-12) {
                    best = value;
                    bestSubset = subset;
                }
            }
            for (const int option : membersOf(bestSubset, Size))
                ++expected[static_cast<size_t>(option)];
            expectedOfGroup[0] += (bestSubset & 0b11) != 0;
            expectedOfGroup[1] += (bestSubset & 0b110100) != 0;
        }
        const PortfolioSolver solver(problem.rules);
        const CoreIndices core = solver.coreIndices(
            Draws, [&](int draw) { return values[static_cast<size_t>(draw)]; }, {0, 0, 1, -1, 1, 1, -1},
            solver.best(problem.values, progress), progress);
        QCOMPARE(core.draws, Draws);
        QCOMPARE(core.unproven, 0);
        for (size_t option = 0; option < Size; ++option)
            QCOMPARE(core.share[option], double(expected[option]) / Draws);
        QCOMPARE(core.groupShare,
            (std::vector<double>{double(expectedOfGroup[0]) / Draws, double(expectedOfGroup[1]) / Draws}));
    }
}

void tst_Portfolio::coreIndexLeavesOutWhatIsIdle()
{
    // Everything is affordable; at every other place there is nothing to gain in three draws of four. Few options are
    // searched, from the best at the middle on, many are an integer program.
    for (const int size : {6, 30}) {
        PortfolioRules rules;
        PortfolioValues middle;
        for (int option = 0; option < size; ++option) {
            rules.options.push_back({.place = option, .cost = 1});
            middle.worth.push_back(10);
            middle.removes.push_back(.5);
        }
        // The first requires the second, which is never worth anything by itself.
        rules.options[0].prerequisites = {1};
        middle.worth[1] = 0;
        const PortfolioSolver solver(rules);
        Progress progress;
        const Portfolio best = solver.best(middle, progress);
        QCOMPARE(best.chosen.size(), static_cast<size_t>(size));
        const CoreIndices core = solver.coreIndices(
            200,
            [&](int draw) {
                PortfolioValues values = middle;
                for (size_t place = 0; draw % 4 > 0 && place < values.worth.size(); place += 2)
                    values.worth[place] = 0;
                return values;
            },
            std::vector<int>(static_cast<size_t>(size), 0), best, progress);
        for (size_t option = 0; option < core.share.size(); ++option)
            QCOMPARE(core.share[option], option < 2 || option % 2 == 0 ? .25 : 1.);
        QCOMPARE(core.groupShare, std::vector<double>{1});
    }
}

void tst_Portfolio::sameIndicesEachTime()
{
    Progress progress;
    const Problem problem = randomProblem(4, 12);
    const PortfolioSolver solver(problem.rules);
    const auto valuesOf = [&](int draw) {
        RandomStream stream(1, StreamPurpose::Loss, static_cast<std::uint64_t>(draw));
        PortfolioValues drawn = problem.values;
        for (double& worth : drawn.worth)
            worth *= stream.uniform();
        return drawn;
    };
    const Portfolio best = solver.best(problem.values, progress);
    const std::vector<int> groups(12, 0);
    const CoreIndices one = solver.coreIndices(2000, valuesOf, groups, best, progress);
    for (int time = 0; time < 5; ++time)
        QCOMPARE(solver.coreIndices(2000, valuesOf, groups, best, progress).share, one.share);
    QCOMPARE(one.draws, 2000);
}

void tst_Portfolio::saysWhereASearchIsCutShort()
{
    const Problem problem = randomProblem(1002, 30);
    const PortfolioSearch search(problem.rules);
    const auto found = search.best(problem.values, 0, 5);
    QVERIFY(!found.isProven);
    QVERIFY(!search.portfolio(problem.values, found).isProven);
    QVERIFY(isFeasible(problem.rules, search.portfolio(problem.values, found).chosen));

    // More options than are searched: fewer draws, and it says how many.
    Progress progress;
    const PortfolioSolver solver(problem.rules);
    const CoreIndices core = solver.coreIndices(
        10000, [&](int) { return problem.values; }, std::vector<int>(30, -1), solver.best(problem.values, progress),
        progress);
    QCOMPARE(core.draws, 200);
    for (const double share : core.share)
        QVERIFY(share == 0 || share == 1);
}

void tst_Portfolio::stopsWhenCancelled()
{
    const Problem problem = randomProblem(1002, 30);
    Progress progress;
    progress.cancel();
    QVERIFY(!PortfolioSolver(problem.rules).best(problem.values, progress).isProven);
}

QTEST_GUILESS_MAIN(tst_Portfolio)
#include "tst_Portfolio.moc"
