// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/EmotionCurve.h"
#include "model/scoring/MeanInterval.h"
#include "tests/support/ThreeTouchpoints.h"

#include <cmath>
#include <QtTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

EmotionCurve measured(const ProjectData& data, const CurveVisits& visits = {})
{
    return measuredCurve(data.journey, assembleTallies(data.journey, data.evidence, {}), data.settings, visits);
}

const CurvePoint* find(const EmotionCurve& curve, TouchpointId id)
{
    for (const CurvePoint& point : curve.points) {
        if (point.touchpoint == id)
            return &point;
    }
    return nullptr;
}

bool isNear(double actual, double expected) { return std::abs(actual - expected) < 1e-12; }

} // namespace

class TestEmotionCurve : public QObject
{
    Q_OBJECT

private slots:
    void showsLossAsSatisfaction();
    void bringsSignalsOntoOneScale();
    void weighsFamiliesAsTheScoreDoes();
    void saysWhoHadTrouble();
    void gradesWhatItRestsOn();
    void marksLowPointPeakAndEnd();
    void marksNothingWhereAllIsAlike();
    void weighsTheMeanByVisits();
    void meansTheRatings();
    void followsAPersona();
    void hasNoEndWhereTheLastTouchpointHasNoValue();
    void isEmptyWithoutEvidence();
};

void TestEmotionCurve::showsLossAsSatisfaction()
{
    EvidenceBuilder builder = three();
    const EmotionCurve curve = measured(builder.data());
    QCOMPARE(curve.points.size(), size_t(3));
    // a: (60 x 1 + 20 x .75 + 10 x .5 + 5 x .25) / 100 = .8125 lost
    QVERIFY(isNear(curve.points[0].value, .1875));
    QVERIFY(isNear(curve.points[1].value, .5));
    QVERIFY(isNear(curve.points[2].value, .8125));
    QCOMPARE(curve.points[0].n, 100.);
    // sum of squared losses: 60 + 20 x .5625 + 10 x .25 + 5 x .0625 = 74.0625
    const Interval range = meanInterval({.n = 100, .mean = .8125, .meanSquare = .740625}, .9);
    QVERIFY(isNear(curve.points[0].low, 1 - range.high));
    QVERIFY(isNear(curve.points[0].high, 1 - range.low));
    QVERIFY(!curve.points[0].affected);
}

void TestEmotionCurve::bringsSignalsOntoOneScale()
{
    EvidenceBuilder builder({u"a"_s});
    builder.counts(u"a"_s, Signal::Completion, {82, 118}); // 41 % failed, between 2 % and 50 %
    const CurvePoint point = measured(builder.data()).points.at(0);
    QVERIFY(isNear(point.value, 1 - (.41 - .02) / .48));
    const Interval range = wilson(82, 200, .9);
    QVERIFY(isNear(point.low, 1 - (range.high - .02) / .48));
    QVERIFY(isNear(point.high, 1 - (range.low - .02) / .48));
}

void TestEmotionCurve::weighsFamiliesAsTheScoreDoes()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.counts(u"a"_s, Signal::Csat, {100, 0, 0, 0, 0}); // 1
    builder.counts(u"a"_s, Signal::Review, {0, 0, 40, 0, 0}); // .5, of the same family
    builder.counts(u"a"_s, Signal::Ces, {0, 0, 0, 0, 0, 0, 50}); // 0
    builder.counts(u"b"_s, Signal::Ces, {0, 0, 0, 50, 0, 0, 0}); // .5
    ProjectData data = builder.data();
    QVERIFY(isNear(measured(data).points[0].value, 1 - .5 * .75));
    QCOMPARE(measured(data).points[0].n, 100.);
    data.settings.painWeights = {.6, .2, .1, .1};
    QVERIFY(isNear(measured(data).points[0].value, 1 - .75 * .75));
    // A family without weight says nothing, so b has no value.
    data.settings.painWeights = {1, 0, 0, 0};
    QCOMPARE(measured(data).points.size(), size_t(1));
    QVERIFY(isNear(measured(data).points[0].value, 1 - .75));
}

void TestEmotionCurve::saysWhoHadTrouble()
{
    EvidenceBuilder builder({u"a"_s});
    for (int person = 0; person < 8; ++person) {
        Interview& interview = builder.interview(Informant::Customer, {u"a"_s});
        if (person < 6)
            builder.quote(interview, u"a"_s, person < 2 ? 1 : 3);
    }
    const CurvePoint point = measured(builder.data()).points.at(0);
    QCOMPARE(point.affected, std::optional(6.));
    QCOMPARE(point.n, 8.);
    QVERIFY(isNear(point.value, 1 - (2 * 1. / 3 + 4) / 8));
    // Eight people: exact.
    const Interval range = clopperPearson(2 * 1. / 3 + 4, 8, .9);
    QVERIFY(isNear(point.low, 1 - range.high) && isNear(point.high, 1 - range.low));
}

void TestEmotionCurve::gradesWhatItRestsOn()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.interview(Informant::Customer, {u"a"_s, u"b"_s});
    builder.counts(u"b"_s, Signal::Nps, {10, 10, 30});
    builder.counts(u"a>b"_s, Signal::Csat, {50, 0, 0, 0, 0}); // a handover is no touchpoint
    const EmotionCurve curve = measured(builder.data());
    QCOMPARE(find(curve, builder.place(u"a"_s).touchpoint)->grade, Grade::Heard);
    QCOMPARE(find(curve, builder.place(u"b"_s).touchpoint)->grade, Grade::Measured);
    QVERIFY(isNear(curve.points[0].value, 1));
}

void TestEmotionCurve::marksLowPointPeakAndEnd()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    builder.counts(u"a"_s, Signal::Csat, {0, 0, 0, 40, 60}); // .9
    builder.counts(u"b"_s, Signal::Csat, {20, 20, 20, 20, 20}); // .5
    builder.counts(u"c"_s, Signal::Csat, {40, 30, 10, 10, 10}); // .3
    builder.counts(u"d"_s, Signal::Csat, {0, 20, 20, 20, 40}); // .7
    const EmotionCurve curve = measured(builder.data());
    QVERIFY(curve.points[0].isPeak && !curve.points[0].isLowPoint && !curve.points[0].isEnd);
    QVERIFY(!curve.points[1].isPeak && !curve.points[1].isLowPoint);
    QVERIFY(curve.points[2].isLowPoint && !curve.points[2].isPeak);
    QVERIFY(curve.points[3].isEnd);
    QVERIFY(isNear(*curve.remembered, (.3 + .7) / 2));
    QVERIFY(isNear(*curve.mean, (.9 + .5 + .3 + .7) / 4));
}

void TestEmotionCurve::marksNothingWhereAllIsAlike()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.counts(u"a"_s, Signal::Csat, {0, 0, 0, 40, 60});
    EmotionCurve curve = measured(builder.data());
    QVERIFY(!curve.points[0].isPeak && !curve.points[0].isLowPoint && !curve.points[0].isEnd);
    builder.counts(u"b"_s, Signal::Csat, {0, 0, 0, 4, 6});
    curve = measured(builder.data());
    QVERIFY(!curve.points[1].isPeak && !curve.points[1].isLowPoint && curve.points[1].isEnd);
}

void TestEmotionCurve::weighsTheMeanByVisits()
{
    EvidenceBuilder builder = three();
    const CurveVisits visits{{builder.place(u"a"_s).touchpoint, 3}, {builder.place(u"c"_s).touchpoint, 1}};
    QVERIFY(isNear(*measured(builder.data(), visits).mean, (3 * .1875 + .8125) / 4));
}

void TestEmotionCurve::meansTheRatings()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s});
    builder.change(u"a"_s, [](Touchpoint& touchpoint) { touchpoint.emotion = {-2, -1, 0}; });
    builder.change(u"c"_s, [](Touchpoint& touchpoint) { touchpoint.emotion = {2}; });
    const EmotionCurve curve = ratedCurve(builder.data().journey);
    QCOMPARE(curve.points.size(), size_t(2));
    QCOMPARE(curve.points[0].value, -1.);
    QCOMPARE(curve.points[0].n, 3.);
    // On 0..1 the ratings are 0, .25 and .5: mean .25, .75 of 3.
    const Interval range = clopperPearson(.75, 3, .9);
    QVERIFY(isNear(curve.points[0].low, 4 * range.low - 2) && isNear(curve.points[0].high, 4 * range.high - 2));
    QVERIFY(!curve.points[1].hasRange()); // one person has no spread
    for (const CurvePoint& point : curve.points)
        QCOMPARE(point.grade, Grade::Assumed);
    QVERIFY(curve.points[0].isLowPoint);
    QVERIFY(curve.points[1].isPeak && curve.points[1].isEnd);
    QCOMPARE(*curve.remembered, .5);
}

void TestEmotionCurve::followsAPersona()
{
    EvidenceBuilder builder = three();
    Persona hurried;
    hurried.id = PersonaId{7};
    hurried.key = u"hurried"_s;
    builder.change(u"a"_s, [&](Touchpoint& touchpoint) { touchpoint.emotion = {{-2, hurried.id}, {2}}; });
    builder.change(u"b"_s, [&](Touchpoint& touchpoint) {
        touchpoint.emotion = {{1, hurried.id}};
        touchpoint.personas = {u"hurried"_s};
    });
    builder.change(u"c"_s, [&](Touchpoint& touchpoint) {
        touchpoint.emotion = {{-1, hurried.id}};
        touchpoint.personas = {u"calm"_s}; // the hurried do not come here
    });
    const ProjectData data = builder.data();
    const EmotionCurve rated = ratedCurve(data.journey, {}, &hurried);
    QCOMPARE(rated.points.size(), size_t(2));
    QCOMPARE(rated.points[0].value, -2.);
    QVERIFY(rated.points[1].isEnd);
    QCOMPARE(ratedCurve(data.journey).points.size(), size_t(3));
    QCOMPARE(ratedCurve(data.journey).points[0].value, 0.);
    const EmotionCurve answers
        = measuredCurve(data.journey, assembleTallies(data.journey, data.evidence, {}), data.settings, {}, &hurried);
    QCOMPARE(answers.points.size(), size_t(2));
    QVERIFY(answers.points[1].isEnd);
}

void TestEmotionCurve::hasNoEndWhereTheLastTouchpointHasNoValue()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s});
    builder.change(u"a"_s, [](Touchpoint& touchpoint) { touchpoint.emotion = {-2}; });
    builder.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.emotion = {1}; });
    const EmotionCurve curve = ratedCurve(builder.data().journey);
    QVERIFY(!curve.points[1].isEnd);
    QVERIFY(!curve.remembered);
    QCOMPARE(*curve.mean, -.5);
}

void TestEmotionCurve::isEmptyWithoutEvidence()
{
    const ProjectData data = EvidenceBuilder({u"a"_s}).data();
    QVERIFY(measured(data).points.empty());
    QVERIFY(!measured(data).mean);
    QVERIFY(ratedCurve(data.journey).points.empty());
    QVERIFY(ratedCurve({}).points.empty());
}

QTEST_GUILESS_MAIN(TestEmotionCurve)
#include "tst_EmotionCurve.moc"
