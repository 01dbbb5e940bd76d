// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapHarness.h"
#include "views/common/StyleSheet.h"
#include "views/map/EndsBar.h"
#include "views/map/MapBubble.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QToolButton>

using namespace touchstone;
using namespace touchstone::test;

/// Dragging cards, drawing transitions, and the signs of start, goal and exit.
class tst_MapGestures : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapHarness> m;

    QPoint endAt(TouchpointId end) { return m->view().ends().anchorOf(end) + QPoint(0, 12); }
    const Transition* edge(TouchpointId from, TouchpointId to) { return m->journey().findTransition(from, to); }
    QPointF cellPoint(int stage, int channel, const QPointF& offset)
    {
        return m->layout().cellOrigin(stage, channel) + offset;
    }
    void verifyUndoneAtOnce()
    {
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->journey(), accountProject().journey);
        QVERIFY(!m->workspace.project()->canUndo());
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Theme::of(ThemeMode::Light));
        m = std::make_unique<MapHarness>();
        m->open(accountProject());
    }
    void cleanup() { m.reset(); }

    void drawsFromEachSideOfACard()
    {
        const QRectF card = m->layout().cards.value(touchpointId(3));
        const QPointF sides[] = {{card.left() + 2, card.center().y()}, {card.right() + 3, card.center().y()},
            {card.center().x(), card.top() + 2}, {card.center().x(), card.bottom() - 2}};
        for (const QPointF& side : sides) {
            m->drag(m->at(side), m->at(touchpointId(0)));
            QVERIFY(edge(touchpointId(3), touchpointId(0)));
            verifyUndoneAtOnce();
        }
    }

    void aClickOnAnEdgeOnlySelects()
    {
        m->press(m->edgeOf(touchpointId(3)));
        m->release();
        QCOMPARE(m->workspace.current(), touchpointId(3));
        m->drag(m->at(cellPoint(0, 3, {40, 10})), m->at(cellPoint(0, 3, {90, 20})));
        QVERIFY(!m->view().editor());
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void aDuplicateIsRefusedWhileItIsDrawn()
    {
        QSignalSpy messages(&m->workspace, &Workspace::messageRaised);
        m->press(m->edgeOf(touchpointId(0)));
        m->moveTo(m->at(touchpointId(1)));
        QVERIFY(m->view().bubble().isVisible());
        QVERIFY(m->view().bubble().isRefusal());
        QCOMPARE(
            m->view().bubble().text(), QStringLiteral("There is such a transition already. Change its count instead."));
        QCOMPARE(messages.count(), 0); // before it is let go
        m->picture(QStringLiteral("refused"));
        m->moveTo(m->at(cellPoint(1, 3, {60, 30})));
        QVERIFY(!m->view().bubble().isRefusal());
        QVERIFY(m->view().bubble().text().contains(QStringLiteral("Consideration")));
        m->moveTo(m->at(touchpointId(1)));
        m->release();
        QVERIFY(m->view().bubble().isHidden());
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void intoTheStartAndOutOfAnEndAreRefusedWhileTheyAreDrawn()
    {
        m->press(m->edgeOf(touchpointId(2)));
        m->moveTo(endAt(StartNode));
        QVERIFY(m->view().bubble().isRefusal());
        QCOMPARE(m->view().bubble().text(), QStringLiteral("No transition may lead to the start of the journey."));
        m->picture(QStringLiteral("into-start"));
        m->release();
        QCOMPARE(m->journey(), accountProject().journey);

        auto* goal = m->view().ends().findChildren<QToolButton*>()[1];
        const auto send = [&](QEvent::Type type, const QPoint& viewPoint, Qt::MouseButtons buttons) {
            const QPoint global = m->view().mapToGlobal(viewPoint);
            QMouseEvent event(type, goal->mapFromGlobal(QPointF(global)), global, Qt::LeftButton, buttons, {});
            QApplication::sendEvent(goal, &event);
        };
        send(QEvent::MouseButtonPress, endAt(SuccessNode), Qt::LeftButton);
        send(QEvent::MouseMove, m->at(touchpointId(2)), Qt::LeftButton);
        QVERIFY(m->view().bubble().isRefusal());
        QCOMPARE(m->view().bubble().text(), QStringLiteral("No transition may leave an end of the journey."));
        send(QEvent::MouseButtonRelease, m->at(touchpointId(2)), Qt::NoButton);
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void aRefusalIsToldToScreenReaders()
    {
        m->press(m->edgeOf(touchpointId(0)));
        m->moveTo(m->at(touchpointId(1)));
        QAccessibleInterface* bubble = QAccessible::queryAccessibleInterface(&m->view().bubble());
        QVERIFY(bubble);
        QCOMPARE(bubble->text(QAccessible::Name),
            QStringLiteral("There is such a transition already. Change its count instead."));
        m->release();
    }

    void aTransitionToTheGoalAsksForItsCount()
    {
        m->drag(m->edgeOf(touchpointId(2)), endAt(SuccessNode));
        QVERIFY(m->view().editor());
        QCOMPARE(m->journey(), accountProject().journey);
        m->picture(QStringLiteral("goal-count"));
        m->type(QStringLiteral("250"));
        QVERIFY(edge(touchpointId(2), SuccessNode));
        QCOMPARE(edge(touchpointId(2), SuccessNode)->count, std::optional<double>(250));
        QVERIFY(m->workspace.project()->undoName().startsWith(QStringLiteral("Let ")));
        verifyUndoneAtOnce();
    }

    void startGoalAndExitByKeyboard()
    {
        m->workspace.select(touchpointId(3));
        m->press(Qt::Key_B, Qt::ControlModifier);
        m->type(QStringLiteral("40"));
        QCOMPARE(edge(StartNode, touchpointId(3))->count, std::optional<double>(40));
        verifyUndoneAtOnce();
        m->workspace.select(touchpointId(2));
        m->press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        m->press(Qt::Key_Return); // without a count
        QVERIFY(edge(touchpointId(2), SuccessNode));
        QVERIFY(!edge(touchpointId(2), SuccessNode)->count);
        verifyUndoneAtOnce();
        m->workspace.select(touchpointId(2)); // there is one: its count is changed
        m->press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m->view().editor()->text(), QStringLiteral("1700"));
        m->type(QStringLiteral("1500"));
        QCOMPARE(edge(touchpointId(2), LostNode)->count, std::optional<double>(1500));
        verifyUndoneAtOnce();
        m->press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        m->press(Qt::Key_Escape);
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void droppedOnEmptyGroundALineMakesATouchpointThere()
    {
        m->drag(m->edgeOf(touchpointId(1)), m->at(cellPoint(2, 0, {150, 60})));
        QVERIFY(m->view().editor());
        m->picture(QStringLiteral("ground"));
        m->type(QStringLiteral("Video call"));
        const Touchpoint* made = m->named(QStringLiteral("Video call"));
        QVERIFY(made);
        QCOMPARE(made->stage, stageId(2));
        QCOMPARE(made->channel, channelId(0));
        QVERIFY(edge(touchpointId(1), made->id));
        QVERIFY(m->layout().cards.value(made->id).contains(cellPoint(2, 0, {150, 60})));
        verifyUndoneAtOnce();
    }

private:
    /// The middle of a card that is being dragged.
    QPointF shownAt(TouchpointId id) const
    {
        return m->layout().cards.value(id).center() + m->view().map().moveOffset();
    }

private slots:
    void aDragSettlesInLineWithAnotherCard()
    {
        const QRectF card = m->layout().cards.value(touchpointId(1)), other = m->layout().cards.value(touchpointId(0));
        const QPointF grip = card.center();
        m->press(m->at(grip));
        // Four units beside the other card's row, in an empty part of its lane.
        const QPointF there(grip.x() + 20, other.center().y() + 4);
        m->moveTo(m->at(there));
        m->picture(QStringLiteral("guides"));
        QCOMPARE(shownAt(touchpointId(1)).y(), other.center().y());
        m->moveTo(m->at(there), Qt::AltModifier);
        QVERIFY(std::abs(shownAt(touchpointId(1)).y() - there.y()) < 1.5);
        m->moveTo(m->at(grip + QPointF(90, 11)), Qt::ShiftModifier);
        QCOMPARE(shownAt(touchpointId(1)).y(), grip.y());
        m->release();
        QCOMPARE(m->workspace.project()->undoName(), QStringLiteral("Move “Branch advice”"));
        verifyUndoneAtOnce();
    }

    void escapeEndsADragWithoutAnEdit()
    {
        m->press(m->at(touchpointId(1)));
        m->moveTo(m->at(cellPoint(3, 0, {150, 60})));
        m->press(Qt::Key_Escape);
        m->release();
        QCOMPARE(m->journey(), accountProject().journey);
        QVERIFY(!m->workspace.project()->canUndo());
        QVERIFY(m->view().map().moving().isEmpty());
        m->press(m->edgeOf(touchpointId(1)));
        m->moveTo(m->at(touchpointId(4)));
        m->press(Qt::Key_Escape);
        m->release();
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void aLooseCardDroppedOnATransitionIsPutIntoIt()
    {
        const TouchpointId loose = m->view().edits().addTouchpoint(
            QStringLiteral("Reminder"), {.cell = {stageId(1), channelId(3)}, .after = touchpointId(1)});
        const Journey before = m->journey();
        const TransitionId into = edge(touchpointId(1), touchpointId(2))->id;
        QPainterPath way;
        const auto& path = m->layout().routes.value(into).path;
        way.moveTo(path.front());
        for (size_t i = 1; i + 2 < path.size(); i += 3)
            way.cubicTo(path[i], path[i + 1], path[i + 2]);
        m->press(m->at(loose));
        m->moveTo(m->at(way.pointAtPercent(.5)), Qt::AltModifier);
        QVERIFY2(
            m->view().bubble().text().startsWith(QStringLiteral("Put between")), qPrintable(m->view().bubble().text()));
        m->picture(QStringLiteral("into-edge"));
        m->release();
        QVERIFY(!edge(touchpointId(1), touchpointId(2)));
        QCOMPARE(edge(touchpointId(1), loose)->count, std::optional<double>(1500));
        QCOMPARE(edge(loose, touchpointId(2))->count, std::optional<double>(1500));
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->journey(), before);
    }

    void manyAreDraggedTogether()
    {
        m->workspace.setSelection({touchpointId(4), touchpointId(5)}, touchpointId(4));
        const QPointF by(-300, 0);
        const QPointF from = m->layout().cards.value(touchpointId(4)).center();
        m->drag(m->at(from), m->at(from + by), Qt::AltModifier);
        QCOMPARE(m->workspace.project()->undoName(), QStringLiteral("Move 2 touchpoints"));
        QVERIFY(m->journey().touchpoints.find(touchpointId(5))->mapX);
        verifyUndoneAtOnce();
    }

    void headersAreDraggedToAnotherPlace()
    {
        const auto middle = [&](int stage) { return m->layout().columns[static_cast<size_t>(stage)].header.center(); };
        m->press(m->at(middle(0)));
        m->moveTo(m->at(middle(2) + QPointF(30, 0)));
        m->picture(QStringLiteral("header"));
        m->release();
        QCOMPARE(m->journey().stages.indexOf(stageId(0)), 2);
        QCOMPARE(m->journey().stages.indexOf(stageId(1)), 0);
        QCOMPARE(m->workspace.project()->undoName(), QStringLiteral("Move stage “Awareness”"));
        verifyUndoneAtOnce();
        const auto lane = [&](int channel) { return m->layout().lanes[static_cast<size_t>(channel)].header.center(); };
        m->drag(m->at(lane(3)), m->at(lane(0) - QPointF(0, 20)));
        QCOMPARE(m->journey().channels.indexOf(channelId(3)), 0);
        verifyUndoneAtOnce();
    }
};

QTEST_MAIN(tst_MapGestures)
#include "tst_MapGestures.moc"
