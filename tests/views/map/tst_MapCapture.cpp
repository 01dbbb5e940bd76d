// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapHarness.h"

#include <QElapsedTimer>
#include <QInputMethodEvent>

using namespace touchstone;
using namespace touchstone::test;

/// A workshop's capture, by keyboard alone: no mouse and no call past the keys.
class tst_MapCapture : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapHarness> m;

    QString currentName()
    {
        const Touchpoint* current = m->journey().touchpoints.find(m->workspace.current());
        return current ? current->name.plain() : QString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m->press(key, modifiers); }

    /// Ten names in a stage: in a lane one after the other, to the next lane with Tab, a branch with Shift+Enter.
    void captureStage(int stage)
    {
        const auto name = [&](int i) { return QStringLiteral("Contact %1.%2").arg(stage).arg(i); };
        for (int i = 0; i < 9; ++i) {
            m->write(name(i));
            if (i == 3)
                key(Qt::Key_Tab);
            else if (i == 6)
                key(Qt::Key_Return, Qt::ShiftModifier);
            else
                key(Qt::Key_Return);
        }
        m->write(name(9));
        key(Qt::Key_Return, stage < 3 ? Qt::ControlModifier : Qt::NoModifier);
    }

private slots:
    void init() { m = std::make_unique<MapHarness>(); }
    void cleanup() { m.reset(); }

    void fortyTouchpointsByKeyboardAloneUndoneAndRedone()
    {
        m->open({});
        const Journey beginning = m->journey();
        for (int stage = 0; stage < 4; ++stage)
            captureStage(stage);
        QCOMPARE(m->journey().touchpoints.size(), 40);
        QCOMPARE(m->journey().transitions.size(), 4); // one branch a stage
        for (int i = 0; i < 40; ++i) {
            const Touchpoint& touchpoint = m->journey().touchpoints[i];
            QCOMPARE(touchpoint.name.plain(), QStringLiteral("Contact %1.%2").arg(i / 10).arg(i % 10));
            QCOMPARE(m->journey().stages.indexOf(touchpoint.stage), i / 10);
        }
        // Tab went to the next lane, and the following stage begins in the lane that the last one ended in.
        QCOMPARE(m->journey().channels.indexOf(m->journey().touchpoints[3].channel), 0);
        QCOMPARE(m->journey().channels.indexOf(m->journey().touchpoints[4].channel), 1);

        // Connect, one to the next: C, an arrow, Enter. Then give some a start, a goal and an exit.
        int connected = 0;
        for (int i = 0; i < 60 && connected < 12; ++i) {
            constexpr Qt::Key aims[] = {Qt::Key_Left, Qt::Key_Down, Qt::Key_Up};
            const int before = m->journey().transitions.size();
            key(Qt::Key_C);
            key(aims[i % 3]);
            key(Qt::Key_Return);
            connected += m->journey().transitions.size() - before;
            key(i % 4 == 3 ? Qt::Key_Down : Qt::Key_Left);
            if (m->view().header())
                key(Qt::Key_Escape); // walked over the border
        }
        QCOMPARE(connected, 12);
        QCOMPARE(m->journey().touchpoints.size(), 40);
        key(Qt::Key_B, Qt::ControlModifier);
        m->write(QStringLiteral("1200"));
        key(Qt::Key_Return);
        QCOMPARE(m->journey().transitions.back().from, StartNode);
        QCOMPARE(m->journey().transitions.back().count, std::optional<double>(1200));
        key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        m->write(QStringLiteral("35 %"));
        key(Qt::Key_Return);
        QCOMPARE(m->journey().transitions.back().to, LostNode);
        QCOMPARE(m->journey().transitions.back().count, std::optional<double>(420));

        // Rename, move, duplicate, delete.
        const TouchpointId renamed = m->workspace.current();
        key(Qt::Key_F2);
        m->write(QStringLiteral("First enquiry"));
        key(Qt::Key_Return);
        QCOMPARE(currentName(), QStringLiteral("First enquiry"));
        const Touchpoint before = *m->journey().touchpoints.find(renamed);
        key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m->journey().touchpoints.find(renamed)->channel != before.channel);
        key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(m->journey().touchpoints.find(renamed)->stage != before.stage
            || m->journey().stages.back().id == before.stage);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m->journey().touchpoints.size(), 41);
        key(Qt::Key_Delete);
        QCOMPARE(m->journey().touchpoints.size(), 40);
        key(Qt::Key_M, Qt::ControlModifier | Qt::NoModifier); // nothing is selected: nothing happens
        QCOMPARE(m->journey().touchpoints.size(), 40);

        const Journey end = m->journey();
        int steps = 0;
        while (m->workspace.project()->canUndo()) {
            QVERIFY(!m->workspace.project()->undoName().isEmpty());
            QVERIFY(m->workspace.undo());
            ++steps;
        }
        QVERIFY(steps >= 40 + connected + 6);
        QCOMPARE(m->journey(), beginning);
        while (m->workspace.project()->canRedo())
            QVERIFY(m->workspace.redo());
        QCOMPARE(m->journey(), end);
    }

    void aChineseNameIsComposedInPlace()
    {
        m->open(accountProject());
        m->workspace.select(touchpointId(0));
        QVERIFY(m->view().testAttribute(Qt::WA_InputMethodEnabled));
        const auto compose = [&](const QString& preedit, const QString& commit) {
            QInputMethodEvent event(preedit, {});
            event.setCommitString(commit);
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        };
        compose(QStringLiteral("z"), {});
        QVERIFY(m->view().editor());
        QVERIFY(m->view().hasFocus()); // or the input method would lose what it composes
        compose(QStringLiteral("zi"), {});
        compose(QStringLiteral("zi xun"), {});
        compose({}, QStringLiteral("咨询"));
        QCOMPARE(m->view().editor()->text(), QStringLiteral("咨询"));
        QVERIFY(m->view().editor()->hasFocus());
        compose(QStringLiteral("dian"), {});
        compose({}, QStringLiteral("电话"));
        m->press(Qt::Key_Return);
        QVERIFY(m->named(QStringLiteral("咨询电话")));
        QCOMPARE(m->journey().touchpoints.size(), 7);
        // Given up, it leaves a line to type in; the letters are not lost as text.
        compose(QStringLiteral("d"), {});
        compose({}, {});
        QVERIFY(m->view().editor());
        m->press(Qt::Key_Escape);
        QCOMPARE(m->journey().touchpoints.size(), 7);
    }

    void keystrokesAmongThreeHundred()
    {
        if (!qEnvironmentVariableIsSet("TOUCHSTONE_MEASURE"))
            QSKIP("set TOUCHSTONE_MEASURE to have the keys timed");
        ProjectData data = accountProject();
        for (int i = 6; i < 300; ++i) {
            Touchpoint touchpoint;
            touchpoint.id = touchpointId(i);
            touchpoint.key = QStringLiteral("t%1").arg(i);
            touchpoint.position = i;
            touchpoint.name = QStringLiteral("Touchpoint %1").arg(i);
            touchpoint.stage = stageId(i % 4);
            touchpoint.channel = channelId(i / 4 % 4);
            data.journey.touchpoints.put(touchpoint);
            data.journey.transitions.put(
                {TransitionId{9000 + i}, 100 + i, touchpointId(i - 1), touchpointId(i), static_cast<double>(i), {}});
        }
        m->open(data);
        m->workspace.select(touchpointId(150));
        std::vector<double> first, letter, enter;
        for (int i = 0; i < 40; ++i) {
            const auto timed = [&](std::vector<double>& times, auto work) {
                QElapsedTimer timer;
                timer.start();
                work();
                QCoreApplication::processEvents();
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            };
            timed(first, [&] { m->write(QStringLiteral("N")); });
            for (int k = 0; k < 10; ++k)
                timed(letter, [&] { m->write(QStringLiteral("x")); });
            timed(enter, [&] { m->press(Qt::Key_Return); });
        }
        const auto say = [](const char* what, std::vector<double> times) {
            std::sort(times.begin(), times.end());
            qInfo("%s: median %.1f ms, 95 %% %.1f ms, worst %.1f ms", what, times[times.size() / 2],
                times[times.size() * 95 / 100], times.back());
        };
        say("first letter (opens the line)", first);
        say("further letters", letter);
        say("Enter (adds the touchpoint)", enter);
    }
};

QTEST_MAIN(tst_MapCapture)
#include "tst_MapCapture.moc"
