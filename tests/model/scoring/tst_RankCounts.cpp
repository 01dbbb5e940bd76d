// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/RankCounts.h"

#include "model/scoring/ManyRanks.h"
#include "model/scoring/RandomStream.h"
#include "model/scoring/RankCoupling.h"

#include <QTest>

using namespace touchstone;

using Rows = std::vector<std::vector<float>>;
using Counts = std::vector<std::vector<int>>;

/// Ranks counted draw by draw, and orders taken over from other numbers.
class tst_RankCounts : public QObject
{
    Q_OBJECT

private slots:
    void ranksAndPairs_data();
    void ranksAndPairs();
    void equalNumbersShareARank();
    void manyAreCountedUpToTheHundredth();
    void noPlacesNoCounts();
    void couplingTakesTheOrderOver();

private:
    /// Few different numbers, so that some are equal.
    static Rows randomRows(size_t places, size_t draws);
};

Rows tst_RankCounts::randomRows(size_t places, size_t draws)
{
    RandomStream stream(1, StreamPurpose::Weights);
    Rows rows(places, std::vector<float>(draws));
    for (std::vector<float>& row : rows) {
        for (float& number : row)
            number = static_cast<float>(std::floor(20 * stream.uniform()) - 5);
    }
    return rows;
}

void tst_RankCounts::ranksAndPairs_data()
{
    QTest::addColumn<int>("draws");
    // Blocks of 16 and of 1024, and what is left over.
    for (const int draws : {1, 15, 16, 17, 1000, 1024, 1025, 3000})
        QTest::addRow("%d", draws) << draws;
}

void tst_RankCounts::ranksAndPairs()
{
    QFETCH(const int, draws);
    const Rows rows = randomRows(7, static_cast<size_t>(draws));
    Counts ranks(7, std::vector<int>(7, 0)), above = ranks;
    for (size_t draw = 0; draw < static_cast<size_t>(draws); ++draw) {
        for (size_t one = 0; one < 7; ++one) {
            size_t better = 0;
            for (size_t other = 0; other < 7; ++other) {
                better += rows[other][draw] > rows[one][draw];
                above[one][other] += rows[one][draw] > rows[other][draw];
            }
            ++ranks[one][better];
        }
    }
    Progress progress;
    QCOMPARE(countRanks(rows, progress), ranks);
    QCOMPARE(countAbove(rows, progress), above);
}

void tst_RankCounts::equalNumbersShareARank()
{
    Progress progress;
    QCOMPARE(
        countRanks({{2}, {3}, {2}, {1}}, progress), Counts({{0, 1, 0, 0}, {1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 0, 1}}));
}

void tst_RankCounts::manyAreCountedUpToTheHundredth()
{
    const size_t size = ManyPlaces + 1;
    Rows rows;
    for (size_t place = 0; place < size; ++place)
        rows.push_back({static_cast<float>(place), -static_cast<float>(place)});
    Progress progress;
    const Counts counts = countRanks(rows, progress);
    QCOMPARE(counts.size(), size);
    QCOMPARE(counts.front().size(), RanksOfMany);
    QCOMPARE(counts.front().front(), 1); // the last of the first draw, the first of the second
    QCOMPARE(counts.back().front(), 1);
    QCOMPARE(counts[size - 100].back(), 1);
    QCOMPARE(counts[size / 2], std::vector<int>(RanksOfMany, 0));
}

void tst_RankCounts::noPlacesNoCounts()
{
    Progress progress;
    QCOMPARE(countRanks({}, progress), Counts());
    QCOMPARE(countAbove({}, progress), Counts());
}

void tst_RankCounts::couplingTakesTheOrderOver()
{
    const std::vector<float> scores = {0.F, -3.5F, 2.F, -.25F, 1e-30F, 1e30F};
    std::vector<float> values = {.5F, .1F, .9F, 0.F, .3F, .7F};
    coupleByRank(values, scores);
    QCOMPARE(values, std::vector<float>({.3F, 0.F, .7F, .1F, .5F, .9F}));
    std::vector<float> none;
    coupleByRank(none, {});
    QCOMPARE(none, std::vector<float>());
}

QTEST_GUILESS_MAIN(tst_RankCounts)
#include "tst_RankCounts.moc"
