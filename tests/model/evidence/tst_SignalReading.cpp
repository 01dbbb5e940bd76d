// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/SignalReading.h"
#include "model/statistics/Interval.h"
#include "tests/support/EvidenceBuilder.h"

#include <cmath>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;

namespace {

bool isClose(double a, double b) { return std::abs(a - b) < 1e-9; }

} // namespace

/// All touchpoints by one signal, as people read it.
class SignalReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void meansOnTheSignalsOwnLevels()
    {
        test::EvidenceBuilder evidence({u"a"_s, u"b"_s, u"c"_s});
        evidence.counts(u"a"_s, Signal::Csat, {0, 0, 0, 50, 50});
        evidence.counts(u"b"_s, Signal::Csat, {10, 20, 40, 20, 10});
        const auto readings = readingsOf(tallies(evidence), Signal::Csat);
        QCOMPARE(readings.size(), size_t(2));
        QCOMPARE(readings[0].place, evidence.place(u"b"_s)); // the worst first
        QVERIFY(isClose(readings[0].value, 3));
        QVERIFY(isClose(readings[0].loss, .5));
        QVERIFY(isClose(readings[0].n, 100));
        QVERIFY(isClose(readings[0].affected, 90));
        // Variance 1.2 * 100 / 99 and t(99, .975) = 1.98421695.
        const double half = 1.98421695158642 * std::sqrt(1.2 / 99);
        QVERIFY(std::abs(readings[0].range->low - (3 - half)) < 1e-6);
        QVERIFY(std::abs(readings[0].range->high - (3 + half)) < 1e-6);
        QVERIFY(isClose(readings[1].value, 4.5));
        QCOMPARE(scaleOfReadings(Signal::Csat), (Interval{1, 5}));
        QVERIFY(readingsOf(tallies(evidence), Signal::Nps).empty());
    }

    void scoresAndShares()
    {
        test::EvidenceBuilder evidence({u"a"_s});
        evidence.counts(u"a"_s, Signal::Nps, {10, 0, 0, 0, 0, 0, 0, 30, 0, 0, 60});
        evidence.counts(u"a"_s, Signal::Completion, {30, 70});
        const Tallies all = tallies(evidence);
        const SignalReading nps = readingsOf(all, Signal::Nps).front();
        QVERIFY(isClose(nps.value, 50));
        QVERIFY(nps.range->low < 50 && nps.range->high > 50 && nps.range->low > 30);
        const SignalReading share = readingsOf(all, Signal::Completion).front();
        QVERIFY(isClose(share.value, 30));
        const Interval range = wilson(30, 100, .95);
        QVERIFY(isClose(share.range->low, 100 * range.low) && isClose(share.range->high, 100 * range.high));
        QCOMPARE(scaleOfReadings(Signal::Nps), (Interval{-100, 100}));
    }

    void onePersonHasNoRange()
    {
        test::EvidenceBuilder evidence({u"a"_s});
        evidence.counts(u"a"_s, Signal::Csat, {0, 1, 0, 0, 0});
        const auto readings = readingsOf(tallies(evidence), Signal::Csat);
        QVERIFY(isClose(readings.front().value, 2));
        QVERIFY(!readings.front().range);
    }

private:
    static Tallies tallies(test::EvidenceBuilder& evidence)
    {
        const ProjectData data = evidence.data();
        return assembleTallies(data.journey, data.evidence, {});
    }
};

QTEST_GUILESS_MAIN(SignalReadingTest)
#include "tst_SignalReading.moc"
