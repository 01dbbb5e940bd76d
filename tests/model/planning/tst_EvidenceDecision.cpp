// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/EvidenceDecision.h"
#include "tests/support/Compare.h"

#include <QTest>
#include <random>

using namespace touchstone;

namespace {

constexpr int Draws = 500;

ScoreRows randomRows(size_t places, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> uniform(0, 100);
    ScoreRows rows(places, std::vector<float>(Draws));
    for (std::vector<float>& row : rows)
        std::generate(row.begin(), row.end(), [&] { return uniform(random); });
    return rows;
}

/// The mean over draws of the sum of the `top` largest.
double meanOfLargest(const ScoreRows& rows, size_t top)
{
    double sum = 0;
    for (size_t draw = 0; draw < Draws; ++draw) {
        std::vector<float> scores;
        for (const std::vector<float>& row : rows)
            scores.push_back(row[draw]);
        std::sort(scores.begin(), scores.end(), std::greater());
        for (size_t at = 0; at < top; ++at)
            sum += static_cast<double>(scores[at]);
    }
    return sum / Draws;
}

std::vector<float> constant(float value) { return std::vector<float>(Draws, value); }

/// Three solutions at three places, of which money suffices for any two; the third place has two solutions.
PortfolioActions pairs()
{
    PortfolioActions actions;
    actions.options = 4;
    actions.actions = {
        {{0, 1}, {{0, .5}, {1, .5}}}, {{0, 2}, {{0, .5}, {2, .6}}}, {{1, 2}, {{1, .5}, {2, .6}}}, {{2, 3}, {{2, .8}}}};
    return actions;
}

} // namespace

/// What a decision is worth under estimates that differ from draw to draw, against going through all of them.
class tst_EvidenceDecision : public QObject
{
    Q_OBJECT

private slots:
    void worthOfTheFirstPlaces();
    void whatIsNotRankedIsNoChoice();
    void changesPlaces();
    void worthOfPortfolios();
    void portfoliosWaitForTheirPlaces();
    void lossOfThePresentChoice();
    void countsWhatIsRight();
};

void tst_EvidenceDecision::worthOfTheFirstPlaces()
{
    const ScoreRows rows = randomRows(6, 1);
    for (const size_t top : {1U, 3U}) {
        const auto decision = topDecision({60., 50., 40., 30., 20., 10.}, top, Draws);
        COMPARE_WITHIN(decision->worth(), top == 1 ? 60 : 150, 1e-9);
        ScoreRows known;
        for (const float score : {60.F, 50.F, 40.F, 30.F, 20.F, 10.F})
            known.push_back(constant(score));
        for (const size_t place : {4U, 0U, 2U}) {
            known[place] = rows[place];
            COMPARE_WITHIN(decision->worthWith(place, rows[place]), meanOfLargest(known, top), 1e-4);
            decision->take(place, rows[place]);
            COMPARE_WITHIN(decision->worth(), meanOfLargest(known, top), 1e-4);
        }
    }
}

void tst_EvidenceDecision::whatIsNotRankedIsNoChoice()
{
    const auto decision = topDecision({50., 40., std::nullopt}, 1, Draws);
    COMPARE_WITHIN(decision->worth(), 50, 1e-9);
    COMPARE_WITHIN(decision->worthWith(2, constant(70)), 70, 1e-5);
    COMPARE_WITHIN(decision->worthWith(2, constant(30)), 50, 1e-5);
    // Fewer are ranked than may be chosen.
    const auto few = topDecision({50., std::nullopt, std::nullopt}, 3, Draws);
    COMPARE_WITHIN(few->worth(), 50, 1e-9);
    COMPARE_WITHIN(few->worthWith(1, constant(10)), 60, 1e-5);
}

void tst_EvidenceDecision::changesPlaces()
{
    const auto decision = topDecision({60., 50., 40., 30.}, 2, Draws);
    std::vector<float> half = constant(45);
    std::fill(half.begin(), half.begin() + Draws / 4, 55.F);
    const EvidenceDecision::Change in = decision->change(2, half);
    QCOMPARE(in.share, .25);
    QCOMPARE(in.about, 1); // the last of those inside
    std::fill(half.begin(), half.begin() + Draws / 5, 35.F);
    const EvidenceDecision::Change out = decision->change(0, half);
    QCOMPARE(out.share, .2);
    QCOMPARE(out.about, 2); // the best of those outside
    QCOMPARE(decision->change(3, constant(31)).share, 0.);
}

void tst_EvidenceDecision::worthOfPortfolios()
{
    const ScoreRows rows = randomRows(3, 2);
    const auto decision = portfolioDecision(pairs(), {60., 50., 40.}, Draws);
    COMPARE_WITHIN(decision->worth(), 55, 1e-5); // the first two places
    ScoreRows known = {constant(60), constant(50), constant(40)};
    const auto expected = [&] {
        double sum = 0;
        for (size_t draw = 0; draw < Draws; ++draw) {
            const auto a = static_cast<double>(known[0][draw]), b = static_cast<double>(known[1][draw]),
                       c = static_cast<double>(known[2][draw]);
            sum += std::max({.5 * a + .5 * b, .5 * a + .6 * c, .5 * b + .6 * c, .8 * c});
        }
        return sum / Draws;
    };
    for (const size_t place : {2U, 0U, 1U}) {
        known[place] = rows[place];
        COMPARE_WITHIN(decision->worthWith(place, rows[place]), expected(), 1e-4);
        decision->take(place, rows[place]);
        COMPARE_WITHIN(decision->worth(), expected(), 1e-4);
    }
    const auto fresh = portfolioDecision(pairs(), {60., 50., 40.}, Draws);
    std::vector<float> better = constant(40);
    std::fill(better.begin(), better.begin() + Draws / 2, 55.F);
    const EvidenceDecision::Change change = fresh->change(2, better);
    QCOMPARE(change.share, .5);
    QVERIFY(change.about == 1 || change.about == 2); // the one for the other
}

void tst_EvidenceDecision::portfoliosWaitForTheirPlaces()
{
    const auto decision = portfolioDecision(pairs(), {60., 50., std::nullopt}, Draws);
    COMPARE_WITHIN(decision->worth(), 55, 1e-5);
    COMPARE_WITHIN(decision->worthWith(2, constant(100)), 30 + 60, 1e-4);
    decision->take(2, constant(100));
    COMPARE_WITHIN(decision->worth(), 90, 1e-4);
    // Another's estimates do not bring it in.
    const auto fresh = portfolioDecision(pairs(), {60., 50., std::nullopt}, Draws);
    COMPARE_WITHIN(fresh->worthWith(0, constant(80)), 65, 1e-4);
}

void tst_EvidenceDecision::lossOfThePresentChoice()
{
    const ScoreRows truth = randomRows(4, 3);
    const auto top = topDecision({60., 50., 40., 30.}, 1, Draws);
    double present = 0;
    for (const float score : truth[0])
        present += static_cast<double>(score) / Draws;
    COMPARE_WITHIN(top->expectedLoss(truth), meanOfLargest(truth, 1) - present, 1e-4);
    const auto portfolio = portfolioDecision(pairs(), {60., 50., 40.}, Draws);
    QVERIFY(portfolio->expectedLoss(truth) > 0);
    const ScoreRows firm = {constant(60), constant(50), constant(40), constant(30)};
    COMPARE_WITHIN(top->expectedLoss(firm), 0, 1e-6);
    COMPARE_WITHIN(portfolio->expectedLoss(firm), 0, 1e-5);
}

void tst_EvidenceDecision::countsWhatIsRight()
{
    const ScoreRows truth = randomRows(4, 4);
    QCOMPARE(rightShare(truth, truth, 2), 1.);
    const ScoreRows firm = {constant(60), constant(50), constant(40), constant(30)};
    int right = 0;
    for (size_t draw = 0; draw < Draws; ++draw)
        right += truth[0][draw] > std::max({truth[1][draw], truth[2][draw], truth[3][draw]});
    QCOMPARE(rightShare(firm, truth, 1), static_cast<double>(right) / Draws);
}

QTEST_GUILESS_MAIN(tst_EvidenceDecision)
#include "tst_EvidenceDecision.moc"
