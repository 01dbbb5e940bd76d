// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Connection.h"
#include "model/project/Project.h"
#include "tests/model/project/RandomEdits.h"
#include "tests/model/project/SampleData.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Two windows on one file: no edit is lost, each undoes its own, and what stands in the way is named.
class tst_TwoWindows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void secondSeesTheFirstsEdits();
    void editsGoOnTopOfEachOther();
    void eachUndoesItsOwn();
    void undoThatIsBlockedNamesTheLaterEdit();
    void redoOfARemovalIsBlockedByWhatReliesOnIt();
    void twoTouchpointsNeverShareAnId();
    void clearedHistoryIsNoticed();
    void busyFileIsSaidToBeBusy();
    void closingOneLeavesTheOther();

private:
    Result<void> rename(Project& project, int touchpoint, const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_one, m_two;
    ProjectData m_data;
};

void tst_TwoWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = sampleData();
    m_one = Project::create(m_folder->filePath(u"a.journey"_s), m_data).value_or(nullptr);
    QVERIFY(m_one);
    m_two = Project::open(m_one->path()).value_or(nullptr);
    QVERIFY(m_two && !m_two->isReadOnly());
}

void tst_TwoWindows::cleanup()
{
    m_one.reset();
    m_two.reset();
}

Result<void> tst_TwoWindows::rename(Project& project, int touchpoint, const QString& name)
{
    return project.edit(name, [&](Edit& edit) {
        Touchpoint changed = edit.before().journey.touchpoints[touchpoint];
        changed.name = LocalizedText(name);
        edit.put(changed);
    });
}

void tst_TwoWindows::secondSeesTheFirstsEdits()
{
    QSignalSpy spy(m_two.get(), &Project::changed);
    QVERIFY(m_two->refresh());
    QCOMPARE(spy.count(), 0);
    QVERIFY(rename(*m_one, 2, u"seen"_s));
    QCOMPARE(m_two->data(), m_data);
    QVERIFY(m_two->refresh());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<Changes>().touchpoints, QSet<TouchpointId>{m_data.journey.touchpoints[2].id});
    QCOMPARE(m_two->data(), m_one->data());
    QVERIFY(m_two->refresh());
    QCOMPARE(spy.count(), 1);
}

void tst_TwoWindows::editsGoOnTopOfEachOther()
{
    RandomEdits first(7), second(8);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(first.apply(*m_one));
        QVERIFY(second.apply(*m_two));
    }
    QVERIFY(m_one->refresh());
    QCOMPARE(m_one->data(), m_two->data());
    QCOMPARE(m_one->history().size(), size_t(200));
    QCOMPARE(Project::open(m_one->path(), Project::Access::ReadOnly).value()->data(), m_one->data());
    QCOMPARE(m_two->check().value(), QStringList());
}

void tst_TwoWindows::eachUndoesItsOwn()
{
    QVERIFY(rename(*m_one, 0, u"one"_s));
    QVERIFY(rename(*m_two, 1, u"two"_s));
    QVERIFY(m_one->refresh());
    QCOMPARE(m_one->undoName(), u"one"_s);
    QCOMPARE(m_two->undoName(), u"two"_s);
    QVERIFY(m_one->undo());
    QCOMPARE(m_one->journey().touchpoints[0], m_data.journey.touchpoints[0]);
    QCOMPARE(m_one->journey().touchpoints[1].name.plain(), u"two"_s);
    QVERIFY(m_two->refresh());
    QCOMPARE(m_two->data(), m_one->data());
    QVERIFY(m_two->undo());
    QCOMPARE(m_two->data(), m_data);
    QVERIFY(m_one->redo());
    QCOMPARE(m_one->journey().touchpoints[0].name.plain(), u"one"_s);
}

void tst_TwoWindows::undoThatIsBlockedNamesTheLaterEdit()
{
    QVERIFY(rename(*m_one, 0, u"first"_s));
    QVERIFY(rename(*m_two, 0, u"second"_s));
    const QByteArray before = logicalDump(m_one->path());
    const auto undone = m_one->undo();
    QCOMPARE(undone.error().code, ErrorCode::UndoBlocked);
    QCOMPARE(undone.error().arguments, (QStringList{u"first"_s, u"second"_s}));
    QCOMPARE(logicalDump(m_one->path()), before);
    QCOMPARE(m_one->journey().touchpoints[0].name.plain(), u"second"_s);
    QVERIFY(m_two->undo());
    QVERIFY(m_one->undo());
    QCOMPARE(m_one->data(), m_data);

    // What was added in the one is relied upon in the other.
    const Stage stage{newId<StageId>(), {}, 50, LocalizedText(u"Added"_s)};
    QVERIFY(m_one->edit(u"add stage"_s, [&](Edit& edit) { edit.put(stage); }));
    QVERIFY(m_two->edit(u"use stage"_s, [&](Edit& edit) {
        Touchpoint moved = edit.before().journey.touchpoints[3];
        moved.stage = stage.id;
        edit.put(moved);
    }));
    const auto blocked = m_one->undo();
    QCOMPARE(blocked.error().code, ErrorCode::UndoBlocked);
    QCOMPARE(blocked.error().arguments, (QStringList{u"add stage"_s, u"use stage"_s}));
    QVERIFY(m_two->refresh());
    QCOMPARE(m_two->data(), m_one->data());
    QCOMPARE(m_one->check().value(), QStringList());
}

void tst_TwoWindows::redoOfARemovalIsBlockedByWhatReliesOnIt()
{
    const TouchpointId removed = m_data.journey.touchpoints[1].id;
    QVERIFY(m_one->edit(u"remove"_s, [&](Edit& edit) { edit.remove(removed); }));
    QVERIFY(m_one->undo());
    QVERIFY(m_two->edit(u"connect"_s, [&](Edit& edit) {
        edit.put(Transition{newId<TransitionId>(), 70, removed, LostNode, {}, {}});
    }));
    const auto redone = m_one->redo();
    QCOMPARE(redone.error().code, ErrorCode::UndoBlocked);
    QCOMPARE(redone.error().arguments, (QStringList{u"remove"_s, u"connect"_s}));
    QCOMPARE(m_one->check().value(), QStringList());
}

void tst_TwoWindows::twoTouchpointsNeverShareAnId()
{
    const auto add = [](Project& project, const QString& name) {
        return project.edit(name, [&](Edit& edit) {
            edit.put(Touchpoint{newId<TouchpointId>(), u"same"_s, 90, LocalizedText(name)});
        });
    };
    QVERIFY(add(*m_one, u"add one"_s));
    QVERIFY(m_one->undo());
    QVERIFY(add(*m_two, u"add two"_s));
    const auto redone = m_one->redo();
    QCOMPARE(redone.error().code, ErrorCode::UndoBlocked);
    QCOMPARE(redone.error().arguments, (QStringList{u"add one"_s, u"add two"_s}));
    QVERIFY(add(*m_one, u"add three"_s));
    QCOMPARE(m_one->journey().touchpoints.back().name.plain().isEmpty(), false);
    QVERIFY(m_one->journey().findTouchpoint(u"same-2"_s));
}

void tst_TwoWindows::clearedHistoryIsNoticed()
{
    QVERIFY(rename(*m_one, 0, u"first"_s));
    QVERIFY(m_two->refresh());
    {
        const auto connection = openConnection(m_one->path(), OpenMode::ReadWrite);
        (*connection)->exec("BEGIN; DELETE FROM history; UPDATE plan SET budget = 77; COMMIT");
    }
    QSignalSpy spy(m_two.get(), &Project::changed);
    QVERIFY(m_two->refresh());
    QVERIFY(spy.value(0).value(0).value<Changes>().everything);
    QCOMPARE(m_two->plan().budget, std::optional<double>(77));
    QVERIFY(!m_two->canUndo());
}

void tst_TwoWindows::busyFileIsSaidToBeBusy()
{
    const auto other = openConnection(m_one->path(), OpenMode::ReadWrite);
    (*other)->exec("BEGIN IMMEDIATE");
    const auto done = rename(*m_one, 0, u"waits"_s);
    QCOMPARE(done.error().code, ErrorCode::BusyProject);
    QCOMPARE(m_one->data(), m_data);
    (*other)->exec("ROLLBACK");
    QVERIFY(rename(*m_one, 0, u"waits"_s));
}

void tst_TwoWindows::closingOneLeavesTheOther()
{
    const QString path = m_one->path();
    QVERIFY(rename(*m_one, 0, u"first"_s));
    m_one.reset();
    QVERIFY(rename(*m_two, 1, u"second"_s));
    const ProjectData last = m_two->data();
    m_two.reset();
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    QCOMPARE(Project::open(path).value()->data(), last);
    QCOMPARE(last.journey.touchpoints[0].name.plain(), u"first"_s);
}

QTEST_GUILESS_MAIN(tst_TwoWindows)
#include "tst_TwoWindows.moc"
