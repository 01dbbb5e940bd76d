// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/RoomOrder.h"
#include "tests/support/Compare.h"
#include "tests/support/EvidenceBuilder.h"
#include "tests/support/Example.h"

using namespace touchstone;
using namespace Qt::StringLiterals;
using test::EvidenceBuilder;

namespace {

QStringList keysOf(const RoomOrder& order, const Journey& journey)
{
    QStringList keys;
    for (const RoomPlace& place : order.places)
        keys << u"%1:%2"_s.arg(place.rank).arg(journey.keyOf(place.touchpoint));
    return keys;
}

PainPoint painPoint(std::optional<int> severity, std::optional<double> frequency)
{
    PainPoint result;
    result.severity = severity;
    result.frequency = frequency;
    return result;
}

} // namespace

class TestRoomOrder : public QObject
{
    Q_OBJECT

private slots:
    void countsVotersNotDots();
    void breaksTiesByPainPointsThenEmotion();
    void sharesRanks();
    void answersWithoutVotes();
    void leavesOtherWavesOut();
};

void TestRoomOrder::countsVotersNotDots()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s});
    builder.vote(u"v1"_s, u"a"_s, 9);
    builder.vote(u"v1"_s, u"b"_s, 1);
    builder.vote(u"v2"_s, u"b"_s, 1);
    builder.vote(u"v2"_s, u"b"_s, 1);
    builder.vote(u"v3"_s, u"c"_s, 0); // in the room, without a dot
    const Journey journey = builder.data().journey;
    const RoomOrder order = roomOrder(journey, {});
    QCOMPARE(keysOf(order, journey), QStringList({u"1:b"_s, u"2:a"_s, u"3:c"_s}));
    QCOMPARE(order.voters, 3);
    COMPARE_WITHIN(order.places[0].voterShare, 2. / 3, 1e-15);
    QCOMPARE(order.places[0].dots, 3);
    QCOMPARE(order.places[1].dots, 9);
    QCOMPARE(order.places[2].voterShare, 0.);
    const Ranking ranking = test::rankOf(builder.data());
    QCOMPARE(ranking.basis, Basis::Room);
    QCOMPARE(ranking.voters, 3);
    QCOMPARE(ranking.room, order.places);
    QVERIFY(ranking.places.empty() && !ranking.journey);
}

void TestRoomOrder::breaksTiesByPainPointsThenEmotion()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    builder.change(u"b"_s, [](Touchpoint& touchpoint) {
        touchpoint.painPoints = {painPoint(3, .4), painPoint(1, {})};
    });
    builder.change(u"c"_s, [](Touchpoint& touchpoint) { touchpoint.painPoints = {painPoint(2, {})}; });
    builder.change(u"d"_s, [](Touchpoint& touchpoint) { touchpoint.emotion = {-2, 1}; });
    const Journey journey = builder.data().journey;
    const RoomOrder order = roomOrder(journey, {});
    QCOMPARE(keysOf(order, journey), QStringList({u"1:b"_s, u"2:c"_s, u"3:d"_s, u"4:a"_s}));
    COMPARE_WITHIN(order.places[0].painPoints, 2.2, 1e-15);
    QCOMPARE(order.places[2].worstEmotion, -.5);
}

void TestRoomOrder::sharesRanks()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s, u"c"_s});
    builder.vote(u"v1"_s, u"b"_s, 1);
    const Journey journey = builder.data().journey;
    QCOMPARE(keysOf(roomOrder(journey, {}), journey), QStringList({u"1:b"_s, u"2:a"_s, u"2:c"_s}));
}

void TestRoomOrder::answersWithoutVotes()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    QVERIFY(roomOrder(builder.data().journey, {}).isEmpty);
    builder.change(u"b"_s, [](Touchpoint& touchpoint) { touchpoint.emotion = {-1}; });
    QCOMPARE(test::rankOf(builder.data()).basis, Basis::Room);
    QCOMPARE(test::rankOf(builder.data()).voters, 0);
}

void TestRoomOrder::leavesOtherWavesOut()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    builder.vote(u"v1"_s, u"a"_s, 1, u"2024"_s);
    builder.vote(u"v2"_s, u"b"_s, 1, u"2025"_s);
    builder.vote(u"v3"_s, u"b"_s, 1);
    QCOMPARE(roomOrder(builder.data().journey, {}).voters, 3);
    const RoomOrder order = roomOrder(builder.data().journey, u"2025"_s);
    QCOMPARE(order.voters, 2);
    QCOMPARE(order.places[0].voterShare, 1.);
}

QTEST_GUILESS_MAIN(TestRoomOrder)
#include "tst_RoomOrder.moc"
