// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/DigitalValue.h"
#include "tests/support/Compare.h"
#include "tests/support/EvidenceBuilder.h"
#include "tests/support/Example.h"
#include "tests/support/Json.h"

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

const DigitalValue& at(const std::vector<DigitalValue>& values, const Place& place)
{
    return *std::find_if(values.begin(), values.end(), [&](const DigitalValue& value) { return value.place == place; });
}

Solution solution(qint64 id, TouchpointId touchpoint)
{
    Solution result;
    result.id = SolutionId{id};
    result.position = static_cast<int>(id);
    result.touchpoint = touchpoint;
    return result;
}

} // namespace

class TestDigitalValue : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheExample();
    void takesTheBestDigitalSolution();
    void assumesByDigitalLevel();
    void leavesOutWhatIsNotRanked();
};

void TestDigitalValue::agreesWithTheExample()
{
    const ProjectData data = test::example();
    const QJsonObject reference = test::readJson(test::dataFile(u"reference/model_example.json"_s));
    const std::vector<double> expected = test::numbers(reference[u"expected"_s][u"digital_value"_s]);
    const std::vector<DigitalValue> values = digitalValues(test::rankOf(data), data.journey, data.plan);
    const QJsonArray keys = reference[u"touchpoints"_s].toArray();
    QCOMPARE(values.size(), expected.size());
    for (int index = 0; index < keys.size(); ++index) {
        const DigitalValue& value = at(values, {data.journey.findTouchpoint(keys[index].toString())->id});
        COMPARE_WITHIN(value.value, expected[size_t(index)], 1e-9);
        QVERIFY(value.solution);
        const auto above = std::count_if(
            expected.begin(), expected.end(), [&](double other) { return other > expected[size_t(index)]; });
        QCOMPARE(value.rank, int(above) + 1);
    }
}

void TestDigitalValue::takesTheBestDigitalSolution()
{
    test::EvidenceBuilder builder({u"a"_s});
    builder.counts(u"a"_s, Signal::Csat, {50, 0, 0, 0, 50});
    ProjectData data = builder.data();
    const TouchpointId a = builder.place(u"a"_s).touchpoint;
    Solution training = solution(1, a), app = solution(2, a), kiosk = solution(3, a), vague = solution(4, a);
    training.removes = ThreePoint{.9, .9, .9, true};
    training.digital = false;
    app.removes = ThreePoint{.5, .8, .9};
    app.delivery = .5;
    kiosk.removes = ThreePoint{.4, .6, .7};
    kiosk.delivery = .9;
    vague.delivery = .9; // says nothing of what it removes: .5, as without a solution
    for (const Solution& each : {training, app, kiosk, vague})
        data.plan.solutions.put(each);
    const Ranking ranking = test::rankOf(data);
    const DigitalValue value = digitalValues(ranking, data.journey, data.plan)[0];
    QCOMPARE(value.solution, kiosk.id);
    QCOMPARE(value.removes.mid, .6);
    COMPARE_WITHIN(value.value, ranking.places[0].score * .6 * .9, 1e-12);

    data.plan.solutions = {training};
    QVERIFY(!digitalValues(ranking, data.journey, data.plan)[0].solution);
}

void TestDigitalValue::assumesByDigitalLevel()
{
    test::EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s});
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s, u"b>c"_s})
        builder.counts(key, Signal::Csat, {50, 10, 10, 10, 50});
    builder.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.digitalLevel = 1; });
    builder.change(u"c"_s, [](Touchpoint& touchpoint) { touchpoint.digitalLevel = 4; });
    const ProjectData data = builder.data();
    const std::vector<DigitalValue> values = digitalValues(test::rankOf(data), data.journey, data.plan);
    QCOMPARE(at(values, builder.place(u"a"_s)).removes, (ThreePoint{.2, .5, .8}));
    COMPARE_WITHIN(at(values, builder.place(u"b"_s)).removes.mid, .375, 1e-15);
    QCOMPARE(at(values, builder.place(u"c"_s)).value, 0.);
    COMPARE_WITHIN(at(values, builder.place(u"b>c"_s)).removes.mid, .375, 1e-15);
    QCOMPARE(at(values, builder.place(u"a"_s)).rank, 1);
    QCOMPARE(at(values, builder.place(u"b"_s)).rank, 2);
    QCOMPARE(at(values, builder.place(u"b>c"_s)).rank, 2);
    QCOMPARE(at(values, builder.place(u"c"_s)).rank, 4);
}

void TestDigitalValue::leavesOutWhatIsNotRanked()
{
    test::EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.counts(u"a"_s, Signal::Csat, {50, 10, 10, 10, 50});
    const ProjectData data = builder.data();
    QCOMPARE(digitalValues(test::rankOf(data), data.journey, data.plan).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestDigitalValue)
#include "tst_DigitalValue.moc"
