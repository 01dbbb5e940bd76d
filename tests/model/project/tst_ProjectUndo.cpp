// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Project.h"
#include "tests/model/project/RandomEdits.h"
#include "tests/model/project/SampleData.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Undo and redo by changeset: exact, whatever the edits were, and after a restart.
class tst_ProjectUndo : public QObject
{
    Q_OBJECT

private slots:
    void thousandRandomEdits_data();
    void thousandRandomEdits();
    void undoIsNamedAndRecorded();
    void newEditDropsRedo();
    void historyOnlyGrows();
    void undoSurvivesInterleavedRestart();
};

namespace {

std::unique_ptr<Project> opened(const QString& path)
{
    auto project = Project::open(path);
    return project ? std::move(*project) : nullptr;
}

void rename(Project& project, const QString& name)
{
    QVERIFY(project.edit(name, [&](Edit& edit) { edit.setJourneyProperties(LocalizedText(name), {}, {}); }));
}

} // namespace

void tst_ProjectUndo::thousandRandomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("count");
    QTest::newRow("1,000 edits") << 1u << 1000;
    QTest::newRow("200 others") << 20250301u << 200;
}

void tst_ProjectUndo::thousandRandomEdits()
{
    QFETCH(quint32, seed);
    QFETCH(int, count);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"random.journey"_s);
    auto project = Project::create(path, sampleData()).value_or(nullptr);
    QVERIFY(project);
    const QByteArray first = logicalDump(path);
    const ProjectData firstData = project->data();

    RandomEdits edits(seed);
    for (int i = 0; i < count; ++i) {
        const auto done = edits.apply(*project);
        QVERIFY2(done, done ? "" : qPrintable(done.error().arguments.join(u' ')));
        if (i % 100 == 0)
            QCOMPARE(project->data(), Project::open(path, Project::Access::ReadOnly).value()->data());
    }
    QVERIFY2(edits.kinds().size() > 25, qPrintable(edits.kinds().values().join(u", "_s)));
    QCOMPARE(static_cast<int>(project->history().size()), count);
    const QByteArray last = logicalDump(path);
    const ProjectData lastData = project->data();
    QVERIFY(first != last);

    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < count; ++i)
            QVERIFY(project->undo());
        QVERIFY(!project->canUndo());
        QCOMPARE(project->undo().error().code, ErrorCode::NothingToUndo);
        QCOMPARE(logicalDump(path), first);
        QCOMPARE(project->data(), firstData);

        project.reset();
        project = opened(path);
        QVERIFY(project);
        QCOMPARE(project->data(), firstData);
        for (int i = 0; i < count; ++i)
            QVERIFY(project->redo());
        QVERIFY(!project->canRedo());
        QCOMPARE(project->redo().error().code, ErrorCode::NothingToRedo);
        QCOMPARE(logicalDump(path), last);
        QCOMPARE(project->data(), lastData);

        project.reset();
        project = opened(path);
        QVERIFY(project);
        QCOMPARE(project->data(), lastData);
    }
    QCOMPARE(project->check().value(), QStringList());
    QCOMPARE(static_cast<int>(project->history().size()), 5 * count);
}

void tst_ProjectUndo::undoIsNamedAndRecorded()
{
    const QTemporaryDir folder;
    auto project = Project::create(folder.filePath(u"a.journey"_s), {}).value_or(nullptr);
    QVERIFY(project && !project->canUndo() && !project->canRedo());
    QSignalSpy changed(project.get(), &Project::changed);

    rename(*project, u"First"_s);
    QCOMPARE(project->undoName(), u"First"_s);
    QVERIFY(project->undo());
    QVERIFY(!project->canUndo());
    QCOMPARE(project->redoName(), u"First"_s);
    QVERIFY(project->redo());

    const auto history = project->history();
    QCOMPARE(history.size(), size_t(3));
    QCOMPARE(history[0].undoes, 0);
    QCOMPARE(history[1].undoes, history[0].id);
    QCOMPARE(history[2].undoes, history[0].id);
    QVERIFY(history[2].at.isValid() && history[2].at.timeSpec() == Qt::UTC);
    QCOMPARE(changed.count(), 3);
    for (const auto& arguments : changed)
        QVERIFY(arguments[0].value<Changes>().journeyProperties);
}

void tst_ProjectUndo::newEditDropsRedo()
{
    const QTemporaryDir folder;
    auto project = Project::create(folder.filePath(u"a.journey"_s), {}).value_or(nullptr);
    rename(*project, u"First"_s);
    QVERIFY(project->undo());
    rename(*project, u"Second"_s);
    QVERIFY(!project->canRedo());
    QCOMPARE(project->redo().error().code, ErrorCode::NothingToRedo);
    QCOMPARE(project->journey().name.plain(), u"Second"_s);
}

void tst_ProjectUndo::historyOnlyGrows()
{
    const QTemporaryDir folder;
    auto project = Project::create(folder.filePath(u"a.journey"_s), {}).value_or(nullptr);
    rename(*project, u"First"_s);
    auto before = project->history();
    for (int i = 0; i < 6; ++i) {
        QVERIFY(i % 2 ? project->redo() : project->undo());
        const auto after = project->history();
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
        before = after;
    }
}

void tst_ProjectUndo::undoSurvivesInterleavedRestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.journey"_s);
    auto project = Project::create(path, {}).value_or(nullptr);
    for (const QString& name : {u"1"_s, u"2"_s, u"3"_s})
        rename(*project, name);
    QVERIFY(project->undo());
    project.reset();
    project = opened(path);
    QCOMPARE(project->undoName(), u"2"_s);
    QCOMPARE(project->redoName(), u"3"_s);
    QVERIFY(project->undo());
    rename(*project, u"4"_s);
    project.reset();
    project = opened(path);
    QCOMPARE(project->undoName(), u"4"_s);
    QVERIFY(!project->canRedo());
    QVERIFY(project->undo());
    QCOMPARE(project->undoName(), u"1"_s);
    QCOMPARE(project->journey().name.plain(), u"1"_s);
}

QTEST_GUILESS_MAIN(tst_ProjectUndo)
#include "tst_ProjectUndo.moc"
