// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapFixture.h"
#include "views/common/DescribeProblem.h"
#include "views/map/MapPanel.h"
#include "views/map/MapStrips.h"
#include "views/map/ProblemsPanel.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// The problems of the map as a person meets them.
class tst_ProblemsPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapPanel> m_map;

    ProblemsPanel& panel() { return m_map->strips().problems(); }
    const Journey& journey() { return m_workspace->project()->journey(); }
    QString words(int row) { return panel().model().index(row).data(Qt::DisplayRole).toString(); }
    QAction* action(const QString& text)
    {
        for (QAction* action : m_map->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QList<QPushButton*> fixes()
    {
        QList<QPushButton*> shown;
        for (QPushButton* button : panel().findChildren<QPushButton*>()) {
            if (!button->isHidden())
                shown << button;
        }
        return shown;
    }

    void open(const ProjectData& data)
    {
        auto project = Project::create(m_folder->filePath(u"map.journey"_s), data, true);
        QVERIFY(project.has_value());
        m_workspace->setProject(std::move(*project));
        m_map->resize(1200, 760);
        m_map->show();
        QVERIFY(QTest::qWaitForWindowActive(m_map.get()));
        m_map->view().setFocus();
    }

    /// A start, two touchpoints, the goal; 120 of 1,000 vanish at the first.
    static ProjectData leaking()
    {
        ProjectData data;
        data.journey.stages.put({stageId(0), u"s"_s, 0, both(u"Stage"_s, u"阶段"_s)});
        data.journey.channels.put({channelId(0), u"c"_s, 0, both(u"Web"_s, u"网站"_s), {}});
        for (int i = 0; i < 2; ++i) {
            Touchpoint touchpoint;
            touchpoint.id = touchpointId(i);
            touchpoint.key = u"t%1"_s.arg(i);
            touchpoint.position = i;
            touchpoint.name = i == 0 ? u"Search"_s : u"Order & pay"_s;
            touchpoint.stage = stageId(0);
            touchpoint.channel = channelId(0);
            data.journey.touchpoints.put(touchpoint);
        }
        const auto link = [&](int id, TouchpointId from, TouchpointId to, double count) {
            data.journey.transitions.put({TransitionId{id}, id, from, to, count, {}});
        };
        link(1, StartNode, touchpointId(0), 1000);
        link(2, touchpointId(0), touchpointId(1), 880);
        link(3, touchpointId(1), SuccessNode, 880);
        return data;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>();
        m_map = std::make_unique<MapPanel>(*m_workspace);
    }
    void cleanup()
    {
        m_map.reset();
        m_workspace.reset();
    }

    void countsQuietly()
    {
        QAction* toggle = action(u"Problems"_s);
        QVERIFY(toggle);
        open(leaking());
        QVERIFY(panel().isHidden()); // nothing pops up by itself
        QCOMPARE(toggle->iconText(), u"1 problem(s)"_s);
        QCOMPARE(words(0), u"1,000 journeys come to “Search”, but only 880 go on or are lost."_s);
    }

    void followsEveryEdit()
    {
        open(leaking());
        QSignalSpy counted(&panel().model(), &ProblemsModel::counted);
        m_workspace->edit(u"x"_s, [](Edit& edit) { edit.remove(TransitionId{3}); });
        QVERIFY(counted.wait());
        QCOMPARE(panel().model().size(), 3);
        m_workspace->undo();
        QVERIFY(counted.wait());
        QCOMPARE(panel().model().size(), 1);
    }

    void mendsInOneStep()
    {
        open(leaking());
        action(u"Problems"_s)->trigger();
        QVERIFY(panel().isVisible());
        QTest::keyClick(&m_map->view(), Qt::Key_F8);
        QCOMPARE(panel().current(), 0);
        QCOMPARE(m_workspace->current(), touchpointId(0));
        QTRY_COMPARE(fixes().size(), 1);
        QTest::mouseClick(fixes().first(), Qt::LeftButton);
        QCOMPARE(panel().model().size(), 0);
        const Transition* exit = journey().findTransition(touchpointId(0), LostNode);
        QVERIFY(exit);
        QCOMPARE(exit->count, std::optional(120.));
        QCOMPARE(m_workspace->project()->undoName(), u"Count the missing 120 as lost at “Search”"_s);
        m_workspace->undo();
        QVERIFY(!journey().findTransition(touchpointId(0), LostNode));
    }

    void stepsRoundAndSelectsThePlace()
    {
        ProjectData data = leaking();
        data.journey.transitions.put({TransitionId{4}, 4, touchpointId(0), LostNode, {}, {}});
        data.journey.transitions.put({TransitionId{5}, 5, touchpointId(0), SuccessNode, {}, {}});
        open(data);
        QCOMPARE(panel().model().size(), 2);
        QTest::keyClick(&m_map->view(), Qt::Key_F8);
        QCOMPARE(m_map->view().map().selectedTransitions(), QSet<TransitionId>{TransitionId{4}});
        QTest::keyClick(&m_map->view(), Qt::Key_F8);
        QCOMPARE(m_map->view().map().selectedTransitions(), QSet<TransitionId>{TransitionId{5}});
        QTest::keyClick(&m_map->view(), Qt::Key_F8);
        QCOMPARE(panel().current(), 0);
        QTest::keyClick(&m_map->view(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(panel().current(), 1);
    }

    void goesByKeysAlone()
    {
        open(accountProject());
        QTest::keyClick(&m_map->view(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto* list = panel().findChild<QListView*>();
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        const JourneyProblem* problem = panel().model().problem(panel().current());
        QVERIFY(problem);
        QCOMPARE(m_workspace->current(), problem->touchpoints.front());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(panel().isHidden());
        QVERIFY(m_map->view().hasFocus());
    }

    void keysOfTheMapDoNothingHere()
    {
        open(accountProject());
        const Journey before = journey();
        m_workspace->setSelection({touchpointId(1), touchpointId(2)}, touchpointId(2));
        QTest::keyClick(&m_map->view(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto* list = panel().findChild<QListView*>();
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_C, Qt::Key_P, Qt::Key_5, Qt::Key_F2,
                 Qt::Key_Insert, Qt::Key_Tab})
            QTest::keyClick(QApplication::focusWidget(), key);
        for (const Qt::Key key : {Qt::Key_D, Qt::Key_X, Qt::Key_V, Qt::Key_B, Qt::Key_L, Qt::Key_M})
            QTest::keyClick(list, key, Qt::ControlModifier);
        QCOMPARE(journey(), before);
        QVERIFY(!m_workspace->project()->canUndo());
        QVERIFY(!m_map->view().editor());
    }

    void keepsTheCurrentProblemWhileOthersComeAndGo()
    {
        ProjectData data = leaking();
        data.journey.transitions.put({TransitionId{6}, 6, StartNode, touchpointId(1), 400, {}});
        open(data);
        QCOMPARE(panel().model().size(), 2);
        panel().step(1);
        panel().step(1);
        const JourneyProblem before = *panel().model().problem(panel().current());
        m_workspace->edit(u"x"_s, [](Edit& edit) {
            edit.put(Transition{TransitionId{7}, 7, touchpointId(0), LostNode, 120, {}});
        });
        panel().model().refresh();
        QCOMPARE(panel().model().size(), 1);
        QCOMPARE(*panel().model().problem(panel().current()), before);
    }

    void remembersWhatIsShown()
    {
        action(u"Problems"_s)->setChecked(true);
        const QByteArray state = m_map->strips().saveState();
        MapPanel other(*m_workspace);
        other.strips().restoreState(state);
        QVERIFY(!other.strips().problems().isHidden());
        other.strips().restoreState("nonsense");
        QVERIFY(!other.strips().problems().isHidden());
    }

    void hasWordsForEveryKind()
    {
        using Kind = JourneyProblem::Kind;
        const Journey journey = leaking().journey;
        QSet<QString> all;
        for (int kind = 0; kind <= static_cast<int>(Kind::NotTranslated); ++kind) {
            for (const size_t places : {size_t(1), size_t(2)}) {
                JourneyProblem problem{.kind = static_cast<Kind>(kind), .touchpoints = {touchpointId(0)}};
                problem.touchpoints.resize(places, touchpointId(1));
                const QString words = describeProblem(problem, journey, u"en"_s);
                QVERIFY(!words.isEmpty() && !words.contains(u'%'));
                all << (places == 1 ? words : QString());
            }
        }
        QCOMPARE(all.size(), static_cast<int>(Kind::NotTranslated) + 2);
        for (int kind = 0; kind <= static_cast<int>(ProblemFix::Kind::StartHere); ++kind) {
            const ProblemFix fix{static_cast<ProblemFix::Kind>(kind), *journey.transitions.begin(), 12};
            const QString words = describeFix(fix, journey, u"en"_s);
            QVERIFY(!words.isEmpty() && !words.contains(u'%'));
        }
    }
};

QTEST_MAIN(tst_ProblemsPanel)
#include "tst_ProblemsPanel.moc"
