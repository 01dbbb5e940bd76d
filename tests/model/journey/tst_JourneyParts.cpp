// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyParts.h"
#include "tests/support/JourneyBuilder.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

class TestJourneyParts : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutEmptyStagesAndChannels()
    {
        Journey journey = fourCells();
        journey.stages.put({StageId{3}, QStringLiteral("c"), 2, QStringLiteral("C")});
        journey.channels.put({ChannelId{3}, QStringLiteral("z"), -1, QStringLiteral("Z"), {}});
        QVERIFY(withoutEmptyParts(journey) == fourCells());
        QVERIFY(withoutEmptyParts(fourCells()) == fourCells());
    }

    void opensWhatIsCollapsed()
    {
        Journey journey = fourCells();
        Stage stage = journey.stages[0];
        stage.collapsed = true;
        journey.stages.put(stage);
        Channel channel = journey.channels[1];
        channel.collapsed = true;
        journey.channels.put(channel);
        QVERIFY(unfolded(journey) == fourCells());
    }

    void keepsAJourneyWithoutTouchpoints()
    {
        Journey journey = fourCells();
        journey.touchpoints = {};
        QVERIFY(withoutEmptyParts(journey) == journey);
    }

    void keepsTransitionsAmongTheChosenAndToTheEnds()
    {
        JourneyBuilder builder;
        builder.transition(QStringLiteral("start"), QStringLiteral("a"), 10)
            .transition(QStringLiteral("a"), QStringLiteral("b"), 9)
            .transition(QStringLiteral("b"), QStringLiteral("c"), 8)
            .transition(QStringLiteral("b"), QStringLiteral("lost"), 1)
            .transition(QStringLiteral("c"), QStringLiteral("success"), 8);
        const Journey part
            = partOf(builder.journey(), {builder.id(QStringLiteral("a")), builder.id(QStringLiteral("b"))});
        QCOMPARE(part.touchpoints.size(), 2);
        QCOMPARE(part.transitions.size(), 3);
        QVERIFY(part.findTransition(StartNode, builder.id(QStringLiteral("a"))));
        QVERIFY(part.findTransition(builder.id(QStringLiteral("b")), LostNode));
        QVERIFY(!part.findTransition(builder.id(QStringLiteral("b")), builder.id(QStringLiteral("c"))));
    }

    void aPartHasTheNotesOfItsCells()
    {
        Journey journey = fourCells();
        journey.notes.put({.id = NoteId{1},
            .journey = {},
            .text = QStringLiteral("here"),
            .stage = StageId{1},
            .channel = ChannelId{2}});
        journey.notes.put({.id = NoteId{2},
            .journey = {},
            .position = 1,
            .text = QStringLiteral("elsewhere"),
            .stage = StageId{2},
            .channel = ChannelId{1}});
        const Journey part = partOf(journey, {TouchpointId{10}});
        QCOMPARE(part.notes.size(), 1);
        QVERIFY(part.notes.contains(NoteId{1}));
        QCOMPARE(withoutEmptyParts(part).stages.size(), 1);
    }

private:
    static Journey fourCells()
    {
        Journey journey;
        journey.stages.put({StageId{1}, QStringLiteral("a"), 0, QStringLiteral("A")});
        journey.stages.put({StageId{2}, QStringLiteral("b"), 1, QStringLiteral("B")});
        journey.channels.put({ChannelId{1}, QStringLiteral("x"), 0, QStringLiteral("X"), {}});
        journey.channels.put({ChannelId{2}, QStringLiteral("y"), 1, QStringLiteral("Y"), {}});
        for (int i = 0; i < 2; ++i) {
            Touchpoint touchpoint;
            touchpoint.id = TouchpointId{10 + i};
            touchpoint.position = i;
            touchpoint.stage = StageId{1 + i};
            touchpoint.channel = ChannelId{2 - i};
            journey.touchpoints.put(touchpoint);
        }
        return journey;
    }
};

QTEST_GUILESS_MAIN(TestJourneyParts)
#include "tst_JourneyParts.moc"
