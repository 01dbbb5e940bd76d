// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ManyRanks.h"

#include "model/scoring/RandomStream.h"
#include "model/scoring/Uncertainty.h"

#include <QtTest>

using namespace touchstone;

namespace {

/// Rows around falling means, some of them equal to the one above in every third draw.
ScoreRows drawnRows(int places, int draws)
{
    RandomStream random(3, StreamPurpose::Loss);
    ScoreRows rows;
    for (int place = 0; place < places; ++place) {
        std::vector<float>& row = rows.emplace_back();
        for (int draw = 0; draw < draws; ++draw)
            row.push_back(static_cast<float>(-.05 * place + random.normal()));
        for (int draw = 0; place % 4 == 1 && draw < draws; draw += 3)
            row[static_cast<size_t>(draw)] = rows[static_cast<size_t>(place) - 1][static_cast<size_t>(draw)];
    }
    return rows;
}

} // namespace

/// What is counted draw by draw where there are many places against what is counted pair by pair where there are few.
class TestManyRanks : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithFew();
    void keepsTheFirstRanks();
    void cancels();
};

void TestManyRanks::agreesWithFew()
{
    const ScoreRows rows = drawnRows(60, 500);
    Progress progress;
    const Uncertainty few = rankUncertainty(rows, progress);
    const ManyRanks many(rows, progress);
    QCOMPARE(many.ahead(.9, progress), few.ahead);
    int ahead = 0;
    for (size_t place = 0; place < rows.size(); ++place) {
        ahead += static_cast<int>(std::count(few.ahead[place].begin(), few.ahead[place].end(), true));
        std::vector<double> probability(rows.size(), 0);
        for (const int rank : many.of(place))
            probability[static_cast<size_t>(rank) - 1] += 1;
        for (double& count : probability)
            count /= 500;
        QCOMPARE(probability, few.places[place].rankProbability);
    }
    QVERIFY(ahead > 100);
}

void TestManyRanks::keepsTheFirstRanks()
{
    const ScoreRows rows = drawnRows(static_cast<int>(ManyPlaces) + 1, 40);
    Progress progress;
    const Uncertainty uncertainty = rankUncertainty(rows, progress);
    QVERIFY(uncertainty.above.empty());
    double first = 0, hundred = 0;
    for (const PlaceUncertainty& place : uncertainty.places) {
        QCOMPARE(place.rankProbability.size(), RanksOfMany);
        QVERIFY(place.rankLow <= place.rankHigh);
        first += place.topProbability(1);
        hundred += place.topProbability(100);
    }
    QVERIFY(qAbs(first - 1) < 1e-9 || first > 1); // more where the first place is shared
    QVERIFY(hundred > 99.999 && hundred < 120);
    QVERIFY(uncertainty.isAhead(0, 1000) && !uncertainty.isAhead(1000, 0) && !uncertainty.isAhead(0, 0));
    QCOMPARE(uncertainty.places.front().rankLow, 1);
    QCOMPARE(uncertainty.places.back().rankHigh, static_cast<int>(ManyPlaces) + 1);
}

void TestManyRanks::cancels()
{
    Progress progress;
    progress.cancel();
    QCOMPARE(rankUncertainty(drawnRows(20, 40), progress), Uncertainty());
    QCOMPARE(rankUncertainty(drawnRows(static_cast<int>(ManyPlaces) + 1, 4), progress), Uncertainty());
}

QTEST_GUILESS_MAIN(TestManyRanks)
#include "tst_ManyRanks.moc"
