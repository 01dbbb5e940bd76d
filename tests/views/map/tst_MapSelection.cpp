// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GeneratedJourney.h"
#include "tests/views/map/MapHarness.h"
#include "views/map/MapHits.h"
#include "views/map/NoteTools.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace touchstone;
using namespace touchstone::test;

/// What the pointer is over, the rubber band, and the map that scrolls under what is dragged.
class tst_MapSelection : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapHarness> m;

    const MapContent& picture() { return m->view().map().picture(); }
    TransitionId edge(int from, int to)
    {
        return m->journey().findTransition(touchpointId(from), touchpointId(to))->id;
    }
    QPointF middleOf(TransitionId id)
    {
        const std::vector<QPointF>& path = m->layout().routes.value(id).path;
        const size_t curve = (path.size() - 1) / 3 / 2 * 3;
        return (path[curve] + 3 * path[curve + 1] + 3 * path[curve + 2] + path[curve + 3]) / 8;
    }
    QImage shown() { return m->view().viewport()->grab().toImage(); }

private slots:
    void init()
    {
        m = std::make_unique<MapHarness>();
        m->open(accountProject());
    }
    void cleanup() { m.reset(); }

    void findsWhatLiesAtAPoint()
    {
        const QRectF card = m->layout().cards.value(touchpointId(3));
        QCOMPARE(cardAt(picture(), card.center()), touchpointId(3));
        QCOMPARE(cardAt(picture(), card.topLeft() - QPointF(1, 1)), TouchpointId{});
        QCOMPARE(cardNear(picture(), card.topLeft() - QPointF(3, 0), 4), touchpointId(3));
        QCOMPARE(cardNear(picture(), card.topLeft() - QPointF(5, 0), 4), TouchpointId{});
        const QPointF middle = middleOf(edge(0, 2));
        QCOMPARE(routeAt(picture(), middle), edge(0, 2));
        QCOMPARE(routeAt(picture(), card.center()), TransitionId{});
        QCOMPARE(cardsWithin(picture(), card.adjusted(-1, -1, 1, 1)), QSet<TouchpointId>{touchpointId(3)});
        QVERIFY(cardsWithin(picture(), card.adjusted(1, -1, 1, 1)).isEmpty());
        QCOMPARE(
            routesWithin(picture(), m->layout().bounds.adjusted(-99, -99, 99, 99)).size(), m->layout().routes.size());
    }

    void aClickOnALineSelectsIt()
    {
        m->workspace.select(touchpointId(0));
        const TransitionId id = edge(0, 2);
        m->press(m->at(middleOf(id)));
        m->release();
        QCOMPARE(m->view().map().selectedTransition(), id);
        QVERIFY(m->workspace.selection().isEmpty());
        m->press(m->at(touchpointId(1)));
        m->release();
        QVERIFY(m->view().map().selectedTransitions().isEmpty());
        QCOMPARE(m->workspace.current(), touchpointId(1));
    }

    void theRubberBandSelectsWhatItHolds()
    {
        const QRectF first = m->layout().cards.value(touchpointId(2)),
                     second = m->layout().cards.value(touchpointId(3));
        const QRectF both = (first | second).adjusted(-12, -16, 12, 40);
        QSignalSpy told(&m->workspace, &Workspace::selectionChanged);
        m->drag(m->at(both.topLeft()), m->at(both.bottomRight()));
        QVERIFY(m->workspace.selection().contains(touchpointId(2)));
        QVERIFY(m->workspace.selection().contains(touchpointId(3)));
        QVERIFY(!m->workspace.selection().contains(touchpointId(0)));
        QVERIFY(m->workspace.selection().contains(m->workspace.current()));
        QVERIFY(m->view().map().selectedTransitions().contains(edge(2, 3)));
        QVERIFY(told.count() <= 5); // not once a card

        const QRectF other = m->layout().cards.value(touchpointId(1)).adjusted(-12, -16, 12, 4);
        QTest::mousePress(m->view().viewport(), Qt::LeftButton, Qt::ControlModifier, m->at(other.topLeft()));
        QMouseEvent move(QEvent::MouseMove, m->at(other.bottomRight()),
            m->view().viewport()->mapToGlobal(m->at(other.bottomRight())), Qt::NoButton, Qt::LeftButton,
            Qt::ControlModifier);
        QApplication::sendEvent(m->view().viewport(), &move);
        QTest::mouseRelease(m->view().viewport(), Qt::LeftButton, Qt::ControlModifier, m->at(other.bottomRight()));
        QVERIFY(m->workspace.selection().contains(touchpointId(1)));
        QVERIFY(m->workspace.selection().contains(touchpointId(2)));

        const QPoint ground = m->at(both.topLeft());
        m->press(ground);
        m->release();
        QVERIFY(!m->view().map().hasSelection());
    }

    void aBandThatIsLetGoLeavesNothingOnTheScreen()
    {
        const QImage plain = shown();
        const QPoint from = m->at(m->layout().cards.value(touchpointId(0)).topLeft() - QPointF(12, 12));
        m->press(from);
        m->moveTo(from + QPoint(6, 40));
        QVERIFY(shown() != plain);
        m->release();
        m->workspace.select({});
        QCOMPARE(shown(), plain);
    }

    void aNoteIsChosenAlone()
    {
        const QRectF place(m->layout().bounds.bottomLeft() + QPointF(40, 40), QSizeF(160, 80));
        NoteLayer& notes = m->panel.notes().layer();
        const NoteId id = notes.edits().add(QStringLiteral("Ask"), place, {}, m->layout());
        m->view().zoomToFit();
        m->workspace.select(touchpointId(0));
        m->press(m->at(m->layout().notes.value(id).center()));
        m->release();
        QCOMPARE(notes.selected(), QSet<NoteId>{id});
        QVERIFY(m->workspace.selection().isEmpty());
        m->workspace.select(touchpointId(0));
        QVERIFY(notes.selected().isEmpty());
    }

    void notesLieUnderCardsHowEverTheMapIsDrawn()
    {
        m->open(generatedJourney(1500));
        QVERIFY(QTest::qWaitFor([this] { return m->workspace.ranking()->basis == Basis::Evidence; }, 30000));
        const TouchpointId id = m->journey().touchpoints[700].id;
        const auto settle = [this] {
            QTest::qWait(100);
            QVERIFY(QTest::qWaitFor(
                [this] {
                    return !m->view().isTiled() || (m->view().tiles().isComplete() && m->view().tiles().isIdle());
                },
                30000));
        };
        for (const double zoom : {2., .3}) {
            m->view().zoomBy(zoom / m->view().transform().m11());
            m->view().centerOn(m->layout().cards.value(id).center());
            settle();
            QCOMPARE(m->view().isTiled(), zoom < 1);
            const QRectF card = m->layout().cards.value(id);
            const QPoint onCard = m->at(card.center()), beside = m->at(card.topLeft() - QPointF(6, 6));
            const QRgb cardWas = shown().pixel(onCard), groundWas = shown().pixel(beside);
            QVERIFY(m->panel.notes().layer().edits().add(
                QStringLiteral("Ask"), card.adjusted(-20, -20, 20, 20), {}, m->layout()));
            settle();
            QCOMPARE(shown().pixel(onCard), cardWas);
            QVERIFY(shown().pixel(beside) != groundWas);
            QVERIFY(m->workspace.undo());
            settle();
            QCOMPARE(shown().pixel(beside), groundWas);
        }
    }

    void theMapScrollsUnderWhatIsDraggedToItsEdge()
    {
        m->open(generatedJourney(300));
        m->view().zoomBy(1 / m->view().transform().m11());
        const TouchpointId id = m->journey().touchpoints[150].id;
        m->view().centreOn(id);
        const int before = m->view().horizontalScrollBar()->value();
        m->press(m->at(id));
        const QPoint edge(m->view().viewport()->width() - 4, m->at(id).y());
        m->moveTo(edge);
        QVERIFY(QTest::qWaitFor([&] { return m->view().horizontalScrollBar()->value() > before + 60; }, 5000));
        // The card comes along with the pointer.
        const QPointF card = m->layout().cards.value(id).center() + m->view().map().moveOffset();
        QVERIFY(std::abs(m->at(card).x() - edge.x()) < 60);
        m->moveTo(m->view().viewport()->rect().center());
        const int stopped = m->view().horizontalScrollBar()->value();
        QTest::qWait(80);
        QCOMPARE(m->view().horizontalScrollBar()->value(), stopped);
        m->press(Qt::Key_Escape);
        m->release();
        QVERIFY(!m->workspace.project()->canUndo());
    }

    void theMapScrollsUnderARubberBand()
    {
        m->open(generatedJourney(300));
        m->view().zoomBy(1 / m->view().transform().m11());
        m->view().centreOn(m->journey().touchpoints[150].id);
        const QRectF card = m->layout().cards.value(m->journey().touchpoints[150].id);
        const int before = m->view().verticalScrollBar()->value();
        const QPoint from = m->at(card.topLeft() - QPointF(9, 9));
        m->press(from);
        m->moveTo(QPoint(from.x() + 250, m->view().viewport()->height() - 3));
        const auto held = m->workspace.selection().size();
        QVERIFY(QTest::qWaitFor([&] { return m->workspace.selection().size() > held; }, 5000));
        QVERIFY(m->view().verticalScrollBar()->value() > before);
        m->release();
        QVERIFY(m->workspace.selection().size() > held);
    }
};

QTEST_MAIN(tst_MapSelection)
#include "tst_MapSelection.moc"
