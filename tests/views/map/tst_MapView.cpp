// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ProjectJson.h"
#include "tests/support/Paths.h"
#include "tests/views/map/MapFixture.h"
#include "views/common/StyleSheet.h"
#include "views/map/MapPanel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

/// The map as a person meets it: keys and mouse in, the project's values out.
class tst_MapView : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapPanel> m_panel;
    int m_opened = 0;

    MapView& view() { return m_panel->view(); }
    const Journey& journey() { return m_workspace->project()->journey(); }
    const Touchpoint* named(const QString& name) { return journey().findTouchpoint(name); }

    void open(const ProjectData& data)
    {
        const QString path = m_folder->filePath(QStringLiteral("map%1.journey").arg(++m_opened));
        auto project = Project::create(path, data);
        QVERIFY(project.has_value());
        m_workspace->setProject(std::move(*project));
        m_panel->resize(1200, 760);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        view().setFocus();
    }

    /// What is typed goes to the line that the first key opened.
    void type(const QString& text, Qt::Key end = Qt::Key_Return, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (const QChar c : text) {
            QWidget* target = view().editor() ? static_cast<QWidget*>(view().editor()) : &view();
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, c, Qt::NoModifier);
        }
        QVERIFY(view().editor());
        QTest::keyClick(view().editor(), end, modifiers);
    }

    QPoint at(TouchpointId id) { return view().mapFromScene(view().map().layout().cards.value(id).center()); }
    QPoint edgeOf(TouchpointId id)
    {
        const QRectF card = view().map().layout().cards.value(id);
        return view().mapFromScene(QPointF(card.right() - 2, card.center().y()));
    }

    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mouseMove(view().viewport(), from);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent move(QEvent::MouseMove, from + (to - from) * step / 4,
                view().viewport()->mapToGlobal(from + (to - from) * step / 4), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(view().viewport(), &move);
        }
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>();
        m_panel = std::make_unique<MapPanel>(*m_workspace);
    }
    void cleanup()
    {
        m_panel.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void anEmptyMapTakesTheFirstWords()
    {
        open({});
        type(QStringLiteral("Enquiry"));
        QCOMPARE(journey().touchpoints.size(), 1);
        QCOMPARE(journey().touchpoints[0].name.plain(), QStringLiteral("Enquiry"));
        QCOMPARE(journey().stages.size(), 4);
        QVERIFY(journey().channels.size() > 0);
        QCOMPARE(m_workspace->current(), journey().touchpoints[0].id);
        QCOMPARE(m_workspace->project()->undoName(), QStringLiteral("Add “Enquiry”"));
        QVERIFY(m_workspace->undo());
        QVERIFY(journey().touchpoints.isEmpty());
        QVERIFY(journey().stages.isEmpty());
    }

    void fortyTouchpointsByKeyboardAlone()
    {
        open({});
        for (int stage = 0; stage < 4; ++stage) {
            for (int i = 0; i < 10; ++i) {
                const bool isLast = i == 9 && stage < 3;
                if (i == 0 && stage > 0)
                    QVERIFY(view().editor()); // Ctrl+Enter opened the next stage's first
                type(QStringLiteral("Contact %1").arg(stage * 10 + i), Qt::Key_Return,
                    isLast ? Qt::ControlModifier : Qt::NoModifier);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        }
        QCOMPARE(journey().touchpoints.size(), 40);
        for (int stage = 0; stage < 4; ++stage) {
            for (int i = 0; i < 10; ++i) {
                const Touchpoint* touchpoint = named(QStringLiteral("Contact %1").arg(stage * 10 + i));
                QVERIFY(touchpoint);
                QCOMPARE(journey().stages.indexOf(touchpoint->stage), stage);
                QCOMPARE(journey().touchpoints.indexOf(touchpoint->id), stage * 10 + i);
            }
        }
        for (int i = 0; i < 40; ++i)
            QVERIFY(m_workspace->undo());
        QVERIFY(journey().touchpoints.isEmpty());
        QVERIFY(!m_workspace->project()->canUndo());
    }

    void tabGoesToTheNextLaneAndShiftEnterBranches()
    {
        open(accountProject());
        m_workspace->select(touchpointId(0));
        QTest::keyClick(&view(), Qt::Key_Tab);
        type(QStringLiteral("Brochure"));
        QCOMPARE(named(QStringLiteral("Brochure"))->channel, channelId(1));
        QCOMPARE(named(QStringLiteral("Brochure"))->stage, stageId(0));
        QCOMPARE(journey().touchpoints.indexOf(named(QStringLiteral("Brochure"))->id), 1);
        m_workspace->select(touchpointId(0));
        QTest::keyClick(&view(), Qt::Key_Return, Qt::ShiftModifier);
        type(QStringLiteral("Second opinion"));
        QVERIFY(journey().findTransition(touchpointId(0), named(QStringLiteral("Second opinion"))->id));
        QVERIFY(m_workspace->undo()); // one step: the touchpoint goes with its transition
        QVERIFY(!named(QStringLiteral("Second opinion")));
        QCOMPARE(journey().transitions.size(), accountProject().journey.transitions.size());
    }

    void whatIsTypedIsKeptWhenTheMapIsHidden()
    {
        open(accountProject());
        view().beginAdd(MapView::Next::InLane, QStringLiteral("Half a na"));
        m_panel->hide();
        QVERIFY(named(QStringLiteral("Half a na")));
    }

    void whatIsTypedDoesNotGoIntoAnotherProject()
    {
        open(accountProject());
        view().beginAdd(MapView::Next::InLane, QStringLiteral("Half a na"));
        open(accountProject());
        QCOMPARE(journey(), accountProject().journey);
    }

    void escapeDropsWhatIsTyped()
    {
        open(accountProject());
        m_workspace->select(touchpointId(0));
        type(QStringLiteral("Nothing"), Qt::Key_Escape);
        QVERIFY(!named(QStringLiteral("Nothing")));
        QVERIFY(!m_workspace->project()->canUndo());
        QVERIFY(view().hasFocus());
    }

    void renamesInPlaceInTheShownLanguage()
    {
        open(accountProject());
        m_workspace->setLanguage(QStringLiteral("zh_CN"));
        m_workspace->select(touchpointId(3));
        view().beginRename();
        view().editor()->setText(QStringLiteral("身份验证"));
        QTest::keyClick(view().editor(), Qt::Key_Return);
        const LocalizedText& name = journey().touchpoints.find(touchpointId(3))->name;
        QCOMPARE(name.in(QStringLiteral("zh_CN")), QStringLiteral("身份验证"));
        QCOMPARE(name.in(QStringLiteral("en")), QStringLiteral("Identity check"));
        QVERIFY(m_workspace->undo());
        QCOMPARE(journey(), accountProject().journey);
    }

    void connectsByDraggingFromTheEdge()
    {
        open(accountProject());
        QVERIFY(!journey().findTransition(touchpointId(3), touchpointId(0)));
        drag(edgeOf(touchpointId(3)), at(touchpointId(0)));
        QVERIFY(journey().findTransition(touchpointId(3), touchpointId(0)));
        QVERIFY(m_workspace->undo());
        QCOMPARE(journey(), accountProject().journey);
    }

    void aSecondTransitionIsRefusedWithTheReason()
    {
        open(accountProject());
        QSignalSpy messages(m_workspace.get(), &Workspace::messageRaised);
        drag(edgeOf(touchpointId(0)), at(touchpointId(1)));
        QCOMPARE(journey(), accountProject().journey);
        QCOMPARE(messages.count(), 1);
        QVERIFY(messages[0][1].toBool());
        QVERIFY(!messages[0][0].toString().isEmpty());
    }

    void connectsByKeyboardAndACMayStillBeAName()
    {
        open(accountProject());
        m_workspace->select(touchpointId(3));
        QTest::keyClick(&view(), Qt::Key_C);
        QTest::keyClick(&view(), Qt::Key_Left);
        QTest::keyClick(&view(), Qt::Key_Left);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(journey().transitions.size(), accountProject().journey.transitions.size() + 1);
        QCOMPARE(journey().transitions.back().from, touchpointId(3));
        QTest::keyClick(&view(), Qt::Key_C);
        QTest::sendKeyEvent(QTest::Click, &view(), Qt::Key_A, u'a', Qt::NoModifier);
        QVERIFY(view().editor());
        QCOMPARE(view().editor()->text(), QStringLiteral("ca"));
    }

    void dragsToAnotherStageAndLaneAsOneStep()
    {
        open(accountProject());
        const MapLayout& layout = view().map().layout();
        const QPointF there = layout.cellOrigin(3, 0) + QPointF(100, 40);
        drag(at(touchpointId(1)), view().mapFromScene(there));
        const Touchpoint* moved = journey().touchpoints.find(touchpointId(1));
        QCOMPARE(moved->stage, stageId(3));
        QCOMPARE(moved->channel, channelId(0));
        QVERIFY(moved->mapX && moved->mapY);
        QCOMPARE(m_workspace->project()->undoName(), QStringLiteral("Move “Branch advice”"));
        QVERIFY(m_workspace->undo());
        QCOMPARE(journey(), accountProject().journey);
    }

    void tidyingGlidesAndLeavesWhatIsPinned()
    {
        ProjectData data = accountProject();
        for (const int i : {0, 3}) {
            Touchpoint placed = *data.journey.touchpoints.find(touchpointId(i));
            placed.mapX = 70;
            placed.mapY = 90;
            data.journey.touchpoints.put(placed);
        }
        open(data);
        MapScene& map = view().map();
        QVERIFY(view().edits().setPinned({touchpointId(3)}, true));
        QCOMPARE(m_workspace->project()->undoName(), QStringLiteral("Pin to the map"));
        const QRectF before = map.layout().cards.value(touchpointId(0));
        map.glide().setDuration(150);
        map.glideNext();
        QVERIFY(view().edits().tidy({touchpointId(0), touchpointId(3)}));
        QVERIFY(map.glide().isRunning());
        QSignalSpy steps(&map, &MapScene::layoutChanged);
        QTRY_VERIFY(!map.glide().isRunning());
        QVERIFY(steps.count() > 1);
        QCOMPARE(m_workspace->project()->undoName(), QStringLiteral("Tidy the map"));
        QCOMPARE(map.layout().cards, layoutMap(journey()).cards);
        const Touchpoint kept = *journey().touchpoints.find(touchpointId(3));
        QVERIFY(kept.pinned && kept.mapX);
        QCOMPARE(map.layout().cards.value(touchpointId(3)).topLeft() - map.layout().cellOrigin(2, 2), QPointF(70, 90));
        QVERIFY(!journey().touchpoints.find(touchpointId(0))->mapX);
        QVERIFY(map.layout().cards.value(touchpointId(0)) != before);
        QVERIFY(m_workspace->undo());
        QVERIFY(!map.glide().isRunning()); // nobody expected that one
        QCOMPARE(map.layout().cards.value(touchpointId(0)), before);
        QVERIFY(view().edits().setPinned({touchpointId(3)}, false));
        QVERIFY(!journey().touchpoints.find(touchpointId(3))->pinned);
    }

    void deletesWithTransitionsAndUndoes()
    {
        open(accountProject());
        m_workspace->select(touchpointId(3));
        QTest::keyClick(&view(), Qt::Key_Delete);
        QVERIFY(!journey().touchpoints.contains(touchpointId(3)));
        for (const Transition& transition : journey().transitions)
            QVERIFY(transition.from != touchpointId(3) && transition.to != touchpointId(3));
        QVERIFY(!view().map().shows(touchpointId(3)));
        QVERIFY(m_workspace->undo());
        QCOMPARE(journey(), accountProject().journey);
        QVERIFY(view().map().shows(touchpointId(3)));
    }

    void duplicatesBehindTheOriginal()
    {
        open(accountProject());
        m_workspace->select(touchpointId(2));
        QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(journey().touchpoints.size(), 7);
        const int index = journey().touchpoints.indexOf(touchpointId(2));
        QCOMPARE(journey().touchpoints[index + 1].name, journey().touchpoints[index].name);
        QVERIFY(journey().touchpoints[index + 1].key != journey().touchpoints[index].key);
        QCOMPARE(m_workspace->current(), journey().touchpoints[index + 1].id);
        QVERIFY(m_workspace->undo());
        QCOMPARE(journey(), accountProject().journey);
    }

    void arrowsFollowTheBusiestTransition()
    {
        open(accountProject());
        m_workspace->select(touchpointId(0));
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(m_workspace->current(), touchpointId(2)); // 4,100 of 5,700
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(m_workspace->current(), touchpointId(3));
        QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_workspace->selection().size(), 6);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(m_workspace->selection().isEmpty());
    }

    void stagesAndChannelsAreEditedInPlace()
    {
        open(accountProject());
        view().beginRename(stageId(1));
        view().editor()->setText(QStringLiteral("Advice"));
        QTest::keyClick(view().editor(), Qt::Key_Return);
        QCOMPARE(journey().stages.find(stageId(1))->name.in(QStringLiteral("en")), QStringLiteral("Advice"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        view().beginAddChannel(channelId(0));
        view().editor()->setText(QStringLiteral("Live stream"));
        QTest::keyClick(view().editor(), Qt::Key_Return);
        QCOMPARE(journey().channels[1].name.plain(), QStringLiteral("Live stream"));
        QVERIFY(view().edits().reorder(stageId(0), 1));
        QCOMPARE(journey().stages[1].id, stageId(0));
        QVERIFY(view().edits().remove(stageId(2)));
        QCOMPARE(journey().touchpoints.size(), 4);
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_workspace->undo());
        QCOMPARE(journey(), accountProject().journey);
    }

    void countsAreEditedInPlace()
    {
        open(accountProject());
        const TransitionId id = journey().findTransition(touchpointId(0), touchpointId(1))->id;
        view().beginEditCount(id);
        view().editor()->setText(QStringLiteral("1,250"));
        QTest::keyClick(view().editor(), Qt::Key_Return);
        QCOMPARE(journey().transitions.find(id)->count, std::optional<double>(1250));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QSignalSpy messages(m_workspace.get(), &Workspace::messageRaised);
        view().beginEditCount(id);
        view().editor()->setText(QStringLiteral("many"));
        QTest::keyClick(view().editor(), Qt::Key_Return);
        QCOMPARE(journey().transitions.find(id)->count, std::optional<double>(1250));
        QCOMPARE(messages.count(), 1);
    }

    void anEditLaysOutOnlyWhereSomethingMoves()
    {
        open(accountProject());
        QSignalSpy layouts(&view().map(), &MapScene::layoutChanged);
        QVERIFY(view().edits().renameTouchpoint(touchpointId(0), QStringLiteral("Search")));
        QCOMPARE(layouts.count(), 0);
        QVERIFY(view().edits().shift({touchpointId(1)}, 0, 1));
        QCOMPARE(layouts.count(), 1);
    }

    void tenThousandTouchpointsBuildAndPaint()
    {
        ProjectData data = accountProject();
        for (int i = 6; i < 10000; ++i) {
            Touchpoint touchpoint;
            touchpoint.id = touchpointId(i);
            touchpoint.key = QStringLiteral("t%1").arg(i);
            touchpoint.position = i;
            touchpoint.name = QStringLiteral("Touchpoint %1").arg(i);
            touchpoint.stage = stageId(i % 4);
            touchpoint.channel = channelId(i / 4 % 4);
            data.journey.touchpoints.put(touchpoint);
        }
        open(data);
        QCOMPARE(view().map().layout().cards.size(), 10000);
        QVERIFY(!view().grab().isNull());
        view().selectAll();
        QCOMPARE(m_workspace->selection().size(), 10000);
        QVERIFY(view().edits().renameTouchpoint(touchpointId(5000), QStringLiteral("Middle")));
        view().zoomBy(10);
        QVERIFY(!view().grab().isNull());
    }

    void pictures()
    {
        if (!qEnvironmentVariableIsSet("TOUCHSTONE_PICTURES"))
            QSKIP("set TOUCHSTONE_PICTURES to a folder to have pictures made");
        const QString folder = qEnvironmentVariable("TOUCHSTONE_PICTURES");
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            m_workspace->setTheme(Theme::of(mode));
            m_workspace->setLanguage(mode == ThemeMode::Light ? QStringLiteral("en") : QStringLiteral("zh_CN"));
            applyTheme(*qApp, Theme::of(mode));
            const QString name = mode == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark");
            open({});
            m_panel->grab().save(folder + QStringLiteral("/map-empty-%1.png").arg(name));
            const QString file = QStringLiteral("design/examples/account-opening.json");
            const auto account = readProjectJson(readAll(sharedFile(file)), file);
            QVERIFY(account.has_value());
            open(account->data);
            QTRY_COMPARE(m_workspace->ranking()->basis, Basis::Evidence);
            m_workspace->select(named(QStringLiteral("Identity check"))->id);
            m_panel->grab().save(folder + QStringLiteral("/map-%1.png").arg(name));
            view().beginAdd(MapView::Next::InLane, QStringLiteral("Face scan"));
            m_panel->grab().save(folder + QStringLiteral("/map-typing-%1.png").arg(name));
            QTest::keyClick(view().editor(), Qt::Key_Escape);
        }
    }
};

QTEST_MAIN(tst_MapView)
#include "tst_MapView.moc"
