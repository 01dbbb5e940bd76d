// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/SimultaneousRanks.h"

#include "model/scoring/RandomStream.h"
#include "tests/support/Compare.h"
#include "tests/support/Json.h"

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Simultaneous rank sets against the PISA 2018 example of csranks.
class tst_SimultaneousRanks : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithPisa();
    void whatIsFarApartIsToldApart();
    void oneOrNoneIsFirst();
};

void tst_SimultaneousRanks::agreesWithPisa()
{
    const QJsonObject reference = readJson(dataFile(u"reference/rank_confidence_sets.json"_s));
    const std::vector<double> scores = numbers(reference[u"math_score"_s]), errors = numbers(reference[u"math_se"_s]);
    const QJsonObject computed = reference[u"computed_R20000_seed1"_s].toObject();
    const std::vector<double> low = numbers(computed[u"simultaneous_L"_s]),
                              high = numbers(computed[u"simultaneous_U"_s]);
    QCOMPARE(scores.size(), size_t(38));
    std::vector<std::vector<float>> draws;
    for (size_t country = 0; country < scores.size(); ++country) {
        RandomStream stream(1, StreamPurpose::Loss, country);
        std::vector<float>& row = draws.emplace_back();
        for (int draw = 0; draw < 20000; ++draw)
            row.push_back(static_cast<float>(scores[country] + errors[country] * stream.normal()));
    }
    Progress progress;
    const std::vector<RankBounds> bounds = simultaneousRanks(scores, draws, .95, progress);
    for (size_t country = 0; country < scores.size(); ++country) {
        COMPARE_WITHIN(bounds[country].low, low[country], 1);
        COMPARE_WITHIN(bounds[country].high, high[country], 1);
    }
}

void tst_SimultaneousRanks::whatIsFarApartIsToldApart()
{
    std::vector<std::vector<float>> draws;
    for (int i = 0; i < 3; ++i) {
        RandomStream stream(7, StreamPurpose::Loss, static_cast<std::uint64_t>(i));
        std::vector<float>& row = draws.emplace_back();
        for (int draw = 0; draw < 2000; ++draw)
            row.push_back(static_cast<float>((i == 2 ? 50 : 0) + stream.normal()));
    }
    Progress progress;
    const std::vector<RankBounds> bounds = simultaneousRanks({0, .1, 50}, draws, .9, progress);
    QCOMPARE(bounds[2], (RankBounds{1, 1}));
    QCOMPARE(bounds[0], (RankBounds{2, 3}));
    QCOMPARE(bounds[1], (RankBounds{2, 3}));
}

void tst_SimultaneousRanks::oneOrNoneIsFirst()
{
    Progress progress;
    QCOMPARE(simultaneousRanks({}, {}, .9, progress), std::vector<RankBounds>());
    QCOMPARE(simultaneousRanks({3}, {{3, 3, 3}}, .9, progress), (std::vector<RankBounds>{{1, 1}}));
}

QTEST_GUILESS_MAIN(tst_SimultaneousRanks)
#include "tst_SimultaneousRanks.moc"
