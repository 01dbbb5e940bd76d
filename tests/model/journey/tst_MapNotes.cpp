// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyParts.h"
#include "model/journey/MapNotes.h"
#include "tests/model/exchange/RandomProject.h"

#include <QRandomGenerator>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

/// Where notes lie on the map.
class tst_MapNotes : public QObject
{
    Q_OBJECT

private slots:
    void aNoteIsWhereItWasPut()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            Journey journey = unfolded(randomProject(seed).journey);
            QRandomGenerator random(seed);
            const MapLayout layout = layoutMap(journey);
            const QRectF rect(random.bounded(900) - 100, random.bounded(700) - 100, 60 + random.bounded(200),
                50 + random.bounded(200));
            const Note note = noteAt({NoteId{5}, {}, 99, {}}, rect, layout);
            journey.notes.put(note);
            const MapLayout again = layoutMap(journey);
            QVERIFY(QRectF(again.notes.value(note.id)).toRect() == rect.toRect());
            QVERIFY(again.bounds.contains(rect));
            QCOMPARE(again.cards, layout.cards); // notes move no card
            QCOMPARE(again.routes, layout.routes);
        }
    }

    void itMovesWithItsCell()
    {
        Journey journey;
        for (int i = 0; i < 3; ++i) {
            journey.stages.put({StageId{i + 1}, QString::number(i), i, QString::number(i)});
            journey.channels.put({ChannelId{i + 11}, QString::number(i), i, QString::number(i)});
        }
        MapLayout layout = layoutMap(journey);
        const QRectF rect(layout.cellOrigin(2, 1) + QPointF(10, -20), QSizeF(100, 60));
        const Note note = noteAt({NoteId{5}, {}, 0, {}}, rect, layout);
        QCOMPARE(note.stage, StageId{3});
        QCOMPARE(note.channel, ChannelId{12});
        QCOMPARE(QPointF(note.x, note.y), QPointF(10, -20));
        journey.notes.put(note);
        journey.stages.remove(StageId{1});
        journey.channels.remove(ChannelId{11});
        layout = layoutMap(journey);
        QCOMPARE(layout.notes.value(note.id).topLeft(), layout.cellOrigin(1, 0) + QPointF(10, -20));
        Stage collapsed = *journey.stages.find(StageId{3});
        collapsed.collapsed = true;
        journey.stages.put(collapsed);
        QVERIFY(layoutMap(journey).notes.isEmpty());
    }

    void withoutCellsItIsMeasuredFromTheCorner()
    {
        Journey journey;
        journey.notes.put({NoteId{5}, {}, 0, {}, {}, {}, 30, 40, 2, 2});
        QCOMPARE(layoutMap(journey).notes.value({5}), QRectF(30, 40, SmallestNote, SmallestNote));
    }
};

QTEST_GUILESS_MAIN(tst_MapNotes)
#include "tst_MapNotes.moc"
