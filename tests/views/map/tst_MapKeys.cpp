// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapHarness.h"
#include "views/map/FlowText.h"

#include <QMenu>
#include <QSignalSpy>

using namespace touchstone;
using namespace touchstone::test;

/// Transitions, headers and bulk changes by keyboard and menu.
class tst_MapKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapHarness> m;

    const Transition* edge(TouchpointId from, TouchpointId to) { return m->journey().findTransition(from, to); }
    void verifyUndoneAtOnce()
    {
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->journey(), accountProject().journey);
        QVERIFY(!m->workspace.project()->canUndo());
    }
    QAction* action(const QString& text)
    {
        for (QAction* action : m->panel.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    /// Chooses in a submenu of the panel's actions as the command palette does.
    void choose(const QString& menu, const QString& text)
    {
        QAction* owner = action(menu);
        QVERIFY2(owner && owner->menu(), qPrintable(menu));
        QVERIFY(owner->isEnabled());
        emit owner->menu()->aboutToShow();
        for (QAction* choice : owner->menu()->actions()) {
            if (choice->text() == text) {
                choice->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    /// Goes with Ctrl+Down to the transition.
    void walkTo(TouchpointId from, TouchpointId to)
    {
        m->workspace.select(from);
        for (int i = 0; i < 12; ++i) {
            m->press(Qt::Key_Down, i == 0 ? Qt::ControlModifier : Qt::NoModifier);
            if (m->view().map().selectedTransition() == edge(from, to)->id)
                return;
        }
        QFAIL("not reached");
    }

private slots:
    void init()
    {
        m = std::make_unique<MapHarness>();
        m->open(accountProject());
    }
    void cleanup() { m.reset(); }

    void transitionsAreReachedAndCounted()
    {
        walkTo(touchpointId(0), touchpointId(1));
        QVERIFY(m->workspace.selection().isEmpty());
        QCOMPARE(m->view().accessibleDescription(),
            QStringLiteral("Transition Search & compare → Branch advice, count 700"));
        m->type(QStringLiteral("350")); // a digit begins the count
        QCOMPARE(edge(touchpointId(0), touchpointId(1))->count, std::optional<double>(350));
        verifyUndoneAtOnce();
        walkTo(touchpointId(0), touchpointId(1));
        m->press(Qt::Key_F2);
        m->type(QStringLiteral("10 %")); // of the 9,100 that come
        QCOMPARE(edge(touchpointId(0), touchpointId(1))->count, std::optional<double>(910));
        verifyUndoneAtOnce();
        walkTo(touchpointId(0), touchpointId(1));
        m->press(Qt::Key_Right);
        QCOMPARE(m->workspace.current(), touchpointId(1));
        walkTo(touchpointId(0), touchpointId(1));
        m->press(Qt::Key_Delete);
        QVERIFY(!edge(touchpointId(0), touchpointId(1)));
        verifyUndoneAtOnce();
    }

    void aWrongCountIsAskedForAgain()
    {
        QSignalSpy messages(&m->workspace, &Workspace::messageRaised);
        walkTo(touchpointId(0), touchpointId(1));
        m->press(Qt::Key_Return);
        m->type(QStringLiteral("140 %"));
        QCOMPARE(messages.count(), 1);
        QVERIFY(m->view().editor());
        QCOMPARE(m->view().editor()->text(), QStringLiteral("140 %"));
        m->press(Qt::Key_Escape);
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void sharesAreOfWhatComesOrElseOfWhatLeaves()
    {
        const Journey& journey = m->journey();
        const auto read = [&](const QString& text, TouchpointId from, TransitionId self = {}) {
            return readFlow(text, journey, from, self);
        };
        QCOMPARE(read(QStringLiteral("1,250"), touchpointId(0)).count, std::optional<double>(1250));
        QCOMPARE(read(QStringLiteral("３５０"), touchpointId(0)).count, std::optional<double>(350));
        QVERIFY(!read(QStringLiteral("  "), touchpointId(0)).count);
        QCOMPARE(read(QStringLiteral("  "), touchpointId(0)).problem, FlowText::Problem::None);
        QCOMPARE(read(QStringLiteral("50％"), touchpointId(1)).count, std::optional<double>(1250)); // of 1,500+700+300
        // Nothing comes to the start: 20 % of all that leave it, where 2,000 take the other two.
        const TransitionId self = edge(StartNode, touchpointId(0))->id;
        QCOMPARE(read(QStringLiteral("20%"), StartNode, self).count, std::optional<double>(500));
        QCOMPARE(read(QStringLiteral("100%"), StartNode, self).problem, FlowText::Problem::NothingToShare);
        QCOMPARE(read(QStringLiteral("101%"), touchpointId(1)).problem, FlowText::Problem::ShareOutOfRange);
        for (const QString& wrong : {QStringLiteral("many"), QStringLiteral("-3"), QStringLiteral("%"),
                 QStringLiteral("nan"), QStringLiteral("1e999")})
            QCOMPARE(read(wrong, touchpointId(1)).problem, FlowText::Problem::NotANumber);
    }

    void reversesATransition()
    {
        QVERIFY(!edge(touchpointId(5), touchpointId(1)));
        walkTo(touchpointId(1), touchpointId(5));
        m->press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!edge(touchpointId(1), touchpointId(5)));
        QCOMPARE(edge(touchpointId(5), touchpointId(1))->count, std::optional<double>(100));
        verifyUndoneAtOnce();
        QSignalSpy messages(&m->workspace, &Workspace::messageRaised);
        walkTo(touchpointId(0), touchpointId(1)); // there is one back already
        m->press(Qt::Key_R, Qt::ControlModifier);
        walkTo(touchpointId(2), LostNode); // nothing comes out of an end
        m->press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(messages.count(), 2);
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void putsANewTouchpointIntoATransition()
    {
        walkTo(touchpointId(2), touchpointId(3));
        m->press(Qt::Key_Insert);
        m->type(QStringLiteral("Photo upload"));
        const Touchpoint* made = m->named(QStringLiteral("Photo upload"));
        QVERIFY(made);
        QVERIFY(!edge(touchpointId(2), touchpointId(3)));
        QCOMPARE(edge(touchpointId(2), made->id)->count, std::optional<double>(3600));
        QCOMPARE(edge(made->id, touchpointId(3))->count, std::optional<double>(3600));
        verifyUndoneAtOnce();
    }

    void headersByKeyboard()
    {
        m->workspace.select(touchpointId(0));
        m->press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(m->view().header(), (MapHeader{.stage = stageId(0)}));
        QCOMPARE(m->view().accessibleDescription(), QStringLiteral("Stage “Awareness”, 1 of 4"));
        QVERIFY(m->workspace.selection().isEmpty());
        m->press(Qt::Key_Right);
        QCOMPARE(m->view().header(), (MapHeader{.stage = stageId(1)}));
        m->press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m->journey().stages.indexOf(stageId(1)), 2);
        verifyUndoneAtOnce();
        m->press(Qt::Key_F2);
        m->type(QStringLiteral("Advice"));
        QCOMPARE(m->journey().stages.find(stageId(1))->name.in(QStringLiteral("en")), QStringLiteral("Advice"));
        verifyUndoneAtOnce();
        m->press(Qt::Key_Insert);
        m->type(QStringLiteral("Trial"));
        QCOMPARE(m->journey().stages[2].name.plain(), QStringLiteral("Trial"));
        verifyUndoneAtOnce();
        QSignalSpy undoable(&m->workspace, &Workspace::undoableMessageRaised);
        m->press(Qt::Key_Delete);
        QVERIFY(!m->journey().stages.contains(stageId(1)));
        QCOMPARE(undoable.count(), 1);
        QCOMPARE(undoable[0][0].toString(), QStringLiteral("Deleted the stage “Consideration” with 1 touchpoints."));
        QVERIFY(!m->view().header());
        verifyUndoneAtOnce();
    }

    void theArrowsLeadToTheHeadersAndBack()
    {
        m->workspace.select(touchpointId(0)); // the top left card
        m->press(Qt::Key_Up);
        QCOMPARE(m->view().header(), (MapHeader{.stage = stageId(0)}));
        m->press(Qt::Key_Left);
        QCOMPARE(m->view().header(), (MapHeader{.channel = channelId(0)}));
        m->press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m->journey().channels.indexOf(channelId(0)), 1);
        verifyUndoneAtOnce();
        m->press(Qt::Key_Right);
        QVERIFY(!m->view().header());
        QCOMPARE(m->workspace.current(), touchpointId(0));
        m->press(Qt::Key_H, Qt::ControlModifier);
        m->press(Qt::Key_Escape);
        QVERIFY(!m->view().header());
    }

    void spaceCollapsesAHeader()
    {
        m->workspace.select(touchpointId(0));
        m->press(Qt::Key_H, Qt::ControlModifier);
        m->press(Qt::Key_Space);
        QVERIFY(m->journey().stages.find(stageId(0))->collapsed);
        m->press(Qt::Key_Space);
        QVERIFY(!m->journey().stages.find(stageId(0))->collapsed);
        m->press(Qt::Key_H, Qt::ControlModifier);
        m->press(Qt::Key_Space);
        QVERIFY(m->journey().channels.find(channelId(0))->collapsed);
        for (int i = 0; i < 3; ++i)
            QVERIFY(m->workspace.undo());
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void coloursAndKindsAreSteps()
    {
        QVERIFY(m->view().edits().setColour(stageId(2), QStringLiteral("#3b7dc4")));
        QCOMPARE(m->journey().stages.find(stageId(2))->colour, QStringLiteral("#3b7dc4"));
        QVERIFY(!m->view().edits().setColour(stageId(2), QStringLiteral("#3b7dc4")));
        QCOMPARE(m->view().map().picture().stages.value(stageId(2)).colour, QColor(0x3b, 0x7d, 0xc4));
        verifyUndoneAtOnce();
        QVERIFY(!m->view().map().picture().stages.value(stageId(2)).colour.isValid());
        QSignalSpy changed(&m->view().map(), &MapScene::pictureChanged);
        QVERIFY(m->view().edits().setColour(channelId(1), QStringLiteral("#5c9a4a")));
        QCOMPARE(m->view().map().picture().channels.value(channelId(1)).colour, QColor(0x5c, 0x9a, 0x4a));
        QCOMPARE(changed.size(), 1); // the lane, and no more
        QCOMPARE(changed.first().first().value<QList<QRectF>>(), {m->view().map().layout().lanes[1].rect});
        verifyUndoneAtOnce();
        QVERIFY(m->view().edits().setKind(channelId(1), ChannelKind::Human));
        QCOMPARE(m->journey().channels.find(channelId(1))->kind, ChannelKind::Human);
        verifyUndoneAtOnce();
    }

    void pinsByKey()
    {
        const QRectF before = m->layout().cards.value(touchpointId(2));
        m->workspace.setSelection({touchpointId(2), touchpointId(3)}, touchpointId(2));
        m->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        for (const int i : {2, 3}) {
            QVERIFY(m->journey().touchpoints.find(touchpointId(i))->pinned);
            QVERIFY(m->view().map().picture().cards.value(touchpointId(i)).isPinned);
        }
        QCOMPARE(m->layout().cards.value(touchpointId(2)), before);
        m->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m->journey().touchpoints.find(touchpointId(2))->pinned);
        QVERIFY(!m->view().map().picture().cards.value(touchpointId(2)).isPinned);
        QVERIFY(m->workspace.undo());
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void bulkChangesAreOneStepEach()
    {
        const QSet<TouchpointId> ids{touchpointId(0), touchpointId(1), touchpointId(4)};
        const auto all = [&](auto is) {
            return std::all_of(
                ids.begin(), ids.end(), [&](TouchpointId id) { return is(*m->journey().touchpoints.find(id)); });
        };
        const auto select = [&] { m->workspace.setSelection(ids, touchpointId(1)); };
        select();
        choose(QStringLiteral("Stage"), QStringLiteral("Purchase"));
        QVERIFY(all([](const Touchpoint& t) { return t.stage == stageId(2); }));
        verifyUndoneAtOnce();
        choose(QStringLiteral("Channel"), QStringLiteral("Phone"));
        QVERIFY(all([](const Touchpoint& t) { return t.channel == channelId(3); }));
        verifyUndoneAtOnce();
        choose(QStringLiteral("Digital level"), QStringLiteral("3 connected"));
        QVERIFY(all([](const Touchpoint& t) { return t.digitalLevel == 3; }));
        verifyUndoneAtOnce();
        choose(QStringLiteral("Reach"), QStringLiteral("most"));
        QVERIFY(all([](const Touchpoint& t) { return t.reach == Reach::Most; }));
        verifyUndoneAtOnce();
        m->press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(all([](const Touchpoint& t) { return t.momentOfTruth; }));
        verifyUndoneAtOnce();
        action(QStringLiteral("Keep human"))->trigger();
        QVERIFY(all([](const Touchpoint& t) { return t.keepHuman; }));
        verifyUndoneAtOnce();
        choose(QStringLiteral("Tags"), QStringLiteral("New tag…"));
        m->type(QStringLiteral("pilot"));
        QVERIFY(all([](const Touchpoint& t) { return t.tags == QStringList{QStringLiteral("pilot")}; }));
        choose(QStringLiteral("Tags"), QStringLiteral("pilot")); // all have it: it is taken away
        QVERIFY(all([](const Touchpoint& t) { return t.tags.isEmpty(); }));
        QVERIFY(m->workspace.undo());
        QVERIFY(m->workspace.undo());
        QCOMPARE(m->journey(), accountProject().journey);
    }

    void duplicatesCarryTheTransitionsAmongThem()
    {
        m->workspace.setSelection({touchpointId(2), touchpointId(3)}, touchpointId(3));
        m->press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m->journey().touchpoints.size(), 8);
        // 2 > 2, 2 > 3 and 3 > 2 lie among the two.
        QCOMPARE(m->journey().transitions.size(), accountProject().journey.transitions.size() + 3);
        verifyUndoneAtOnce();
    }

    void everyActionHasWordsAndWhatIsShownHasAShortcut()
    {
        int shortcuts = 0;
        QSet<QString> taken;
        for (const QAction* action : m->panel.actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence& shortcut : action->shortcuts()) {
                QVERIFY2(!taken.contains(shortcut.toString()), qPrintable(shortcut.toString()));
                taken.insert(shortcut.toString());
            }
            shortcuts += !action->shortcuts().isEmpty();
        }
        QVERIFY2(shortcuts >= 20, qPrintable(QString::number(shortcuts)));
    }
};

QTEST_MAIN(tst_MapKeys)
#include "tst_MapKeys.moc"
