// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Connection.h"
#include "model/project/Project.h"
#include "tests/model/project/SampleData.h"
#include "tests/support/Paths.h"
#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Making, opening and copying project files, and every way in which a file can be none.
class tst_ProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void createdFileHoldsEverything();
    void createRefusesToOverwrite();
    void atRestItIsOneFile();
    void opensLargeProjectsQuickly();
    void whatIsNoProjectIsRefused_data();
    void whatIsNoProjectIsRefused();
    void truncatedFilesAreRefused();
    void malformedDatabasesDoNoHarm();
    void readOnlyDisk();
    void leftoverJournalOnReadOnlyDisk();
    void requestedReadOnly();
    void fullDisk();
    void copyWithAndWithoutHistory();
    void copyNeverHarmsItsTarget();
    void linksLeadToTheFile();
};

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<void> renameTo(Project& project, const QString& name)
{
    return project.edit(name, [&](Edit& edit) { edit.setJourneyProperties(LocalizedText(name), {}, {}); });
}

ErrorCode errorOfOpening(const QString& path)
{
    const auto project = Project::open(path);
    return project ? ErrorCode::Cancelled : project.error().code;
}

} // namespace

void tst_ProjectFile::createdFileHoldsEverything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"客户 a%20?.journey"_s);
    const ProjectData data = sampleData();
    {
        const auto project = Project::create(path, data);
        QVERIFY(project);
        QCOMPARE((*project)->data(), data);
        QVERIFY(!(*project)->isReadOnly());
    }
    const auto again = Project::open(path);
    QVERIFY(again);
    QCOMPARE((*again)->data(), data);
    QCOMPARE((*again)->check().value(), QStringList());
    QVERIFY((*again)->history().empty());
}

void tst_ProjectFile::createRefusesToOverwrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.journey"_s);
    writeFile(path, "precious");
    QCOMPARE(Project::create(path, {}).error().code, ErrorCode::FileExists);
    QCOMPARE(readAll(path), QByteArray("precious"));
    QVERIFY(Project::create(path, {}, true));
    QVERIFY(Project::open(path));
    QCOMPARE(Project::create(folder.filePath(u"none/a.journey"_s), {}).error().code, ErrorCode::FileUnwritable);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.journey"_s));

    const auto open = Project::open(path);
    QCOMPARE(Project::create(path, {}, true).error().code, ErrorCode::BusyProject);
    QVERIFY(renameTo(**open, u"still mine"_s));
    QCOMPARE((*open)->check().value(), QStringList());
}

void tst_ProjectFile::atRestItIsOneFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.journey"_s);
    {
        const auto project = Project::create(path, {});
        QVERIFY(renameTo(**project, u"a"_s));
        QVERIFY(QFile::exists(path + u"-wal"_s));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.journey"_s));
    const QByteArray bytes = readAll(path);
    QCOMPARE(bytes[18], '\1'); // the file's own word that it is not in WAL mode
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 68), ProjectApplicationId);
}

void tst_ProjectFile::opensLargeProjectsQuickly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.journey"_s);
    const ProjectData data = largeData(10000);
    QVERIFY(Project::create(path, data));
    QElapsedTimer clock;
    clock.start();
    const auto project = Project::open(path);
    const qint64 opening = clock.restart();
    QVERIFY(project);
    for (int i = 0; i < 20; ++i)
        QVERIFY(renameTo(**project, u"name %1"_s.arg(i)));
    const double edit = static_cast<double>(clock.restart()) / 20;
    Touchpoint touchpoint = data.journey.touchpoints[5000];
    QVERIFY((*project)->edit(u"touchpoint"_s, [&](Edit& e) {
        touchpoint.name = LocalizedText(u"new"_s);
        e.put(touchpoint);
    }));
    QVERIFY((*project)->undo());
    qInfo("10,000 touchpoints: opened in %lld ms, an edit in %.2f ms, edit and undo of a touchpoint in %lld ms",
        static_cast<long long>(opening), edit, static_cast<long long>(clock.elapsed()));
    // Wide enough for a debug build with sanitizers on a busy machine; the figure to look at is the one above.
    QVERIFY(opening < 5000);
    ProjectData expected = (*project)->data();
    expected.journey.name = data.journey.name;
    expected.journey.currency = data.journey.currency;
    expected.journey.period = data.journey.period;
    QCOMPARE(expected, data);

    // A thousand touchpoints go in one edit, and come back.
    clock.restart();
    QVERIFY((*project)->edit(u"remove"_s, [&](Edit& e) {
        for (int i = 0; i < 1000; ++i)
            e.remove(data.journey.touchpoints[i * 10].id);
    }));
    QCOMPARE((*project)->journey().touchpoints.size(), 9000);
    QVERIFY((*project)->undo());
    qInfo("1,000 touchpoints removed and put back in %lld ms", static_cast<long long>(clock.elapsed()));
    QCOMPARE((*project)->journey().touchpoints, data.journey.touchpoints);
    QCOMPARE((*project)->journey().transitions, data.journey.transitions);
}

void tst_ProjectFile::whatIsNoProjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray magic("SQLite format 3\0", 16);
    QTest::newRow("zero bytes") << QByteArray("") << ErrorCode::NotAProject;
    QTest::newRow("text") << QByteArray("name,age\n1,2\n") << ErrorCode::NotAProject;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::NotAProject;
    QTest::newRow("the magic alone") << magic << ErrorCode::DamagedProject;
    QTest::newRow("another application") << magic + QByteArray(4080, '\0') << ErrorCode::NotAProject;
}

void tst_ProjectFile::whatIsNoProjectIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.journey"_s);
    writeFile(path, bytes);
    QCOMPARE(errorOfOpening(path), code);
    QCOMPARE(readAll(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);

    QCOMPARE(errorOfOpening(folder.filePath(u"none.journey"_s)), ErrorCode::FileMissing);
    QCOMPARE(errorOfOpening(folder.path()), ErrorCode::NotAProject);
}

void tst_ProjectFile::truncatedFilesAreRefused()
{
    const QTemporaryDir folder;
    const QString whole = folder.filePath(u"whole.journey"_s);
    QVERIFY(Project::create(whole, sampleData()));
    const QByteArray bytes = readAll(whole);
    const QString path = folder.filePath(u"a.journey"_s);
    for (qsizetype size = 16; size < bytes.size(); size += 1777) {
        writeFile(path, bytes.left(size));
        const auto project = Project::open(path);
        QVERIFY2(!project, qPrintable(u"opened with %1 of %2 bytes"_s.arg(size).arg(bytes.size())));
        QCOMPARE(project.error().code, ErrorCode::DamagedProject);
        QCOMPARE(project.error().file, path);
        QCOMPARE(readAll(path), bytes.left(size));
    }
}

void tst_ProjectFile::malformedDatabasesDoNoHarm()
{
    TOUCHSTONE_SHARED_OR_SKIP(shared, u"data/malformed/sqlite"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.journey"_s);
    const QStringList names = QDir(shared).entryList(QDir::Files);
    QVERIFY(names.size() > 10);
    for (const QString& name : names) {
        QByteArray bytes = readAll(shared + u'/' + name);
        writeFile(path, bytes);
        QCOMPARE(errorOfOpening(path), ErrorCode::NotAProject);
        QCOMPARE(readAll(path), bytes);
        // Now with our name in the header, so that SQLite gets to see the rest: refused or opened, but never a crash.
        if (bytes.size() < 100)
            continue;
        for (const quint32 version : {0u, 1u}) {
            qToBigEndian(ProjectApplicationId, bytes.data() + 68);
            qToBigEndian(version, bytes.data() + 60);
            writeFile(path, bytes);
            if (const auto project = Project::open(path))
                (*project)->check();
            else
                QVERIFY2(
                    project.error().code == ErrorCode::DamagedProject || project.error().code == ErrorCode::NotAProject,
                    qPrintable(u"%1: %2"_s.arg(name).arg(static_cast<int>(project.error().code))));
        }
    }
}

void tst_ProjectFile::readOnlyDisk()
{
    SmallDisk disk(4096);
    if (!disk.isMounted())
        QSKIP("mounting a disk needs root");
    const QString path = disk.filePath(u"a.journey"_s);
    const ProjectData data = sampleData();
    QVERIFY(Project::create(path, data));
    QVERIFY(disk.makeReadOnly());
    const auto project = Project::open(path);
    QVERIFY(project);
    QVERIFY((*project)->isReadOnly());
    QCOMPARE((*project)->readOnlyReason(), u"disk"_s);
    QCOMPARE((*project)->data(), data);
    QCOMPARE((*project)->check().value(), QStringList());
    const auto edited = renameTo(**project, u"no"_s);
    QCOMPARE(edited.error().code, ErrorCode::ReadOnlyProject);
    QCOMPARE(edited.error().arguments, QStringList(u"disk"_s));
    QCOMPARE((*project)->data(), data);
    QCOMPARE(Project::create(disk.filePath(u"b.journey"_s), {}).error().code, ErrorCode::FileUnwritable);
    QCOMPARE((*project)->saveCopy(disk.filePath(u"b.journey"_s), true).error().code, ErrorCode::FileUnwritable);
    const QTemporaryDir elsewhere;
    QVERIFY((*project)->saveCopy(elsewhere.filePath(u"b.journey"_s), true));
    QCOMPARE(Project::open(elsewhere.filePath(u"b.journey"_s)).value()->data(), data);
}

void tst_ProjectFile::leftoverJournalOnReadOnlyDisk()
{
    SmallDisk disk(8192);
    if (!disk.isMounted())
        QSKIP("mounting a disk needs root");
    const QString path = disk.filePath(u"a.journey"_s);
    {
        const QTemporaryDir folder;
        const auto project = Project::create(folder.filePath(u"a.journey"_s), {});
        QVERIFY(renameTo(**project, u"kept"_s));
        // As a crash would leave them: the edit is in the journal only.
        QVERIFY(QFile::copy(folder.filePath(u"a.journey-wal"_s), path + u"-wal"_s));
        writeFile(path, readAll(folder.filePath(u"a.journey"_s)));
    }
    QVERIFY(disk.makeReadOnly());
    const auto refused = Project::open(path);
    QVERIFY2(!refused || (*refused)->journey().name.plain() == u"kept"_s, "opened without the edit in the journal");
    QVERIFY(disk.makeWritable());
    QCOMPARE(Project::open(path).value()->journey().name.plain(), u"kept"_s);
}

void tst_ProjectFile::requestedReadOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.journey"_s);
    const auto writer = Project::create(path, sampleData());
    const auto reader = Project::open(path, Project::Access::ReadOnly);
    QVERIFY(reader && (*reader)->isReadOnly());
    QCOMPARE((*reader)->readOnlyReason(), u"requested"_s);
    QVERIFY(renameTo(**writer, u"seen"_s));
    QVERIFY((*reader)->refresh());
    QCOMPARE((*reader)->data(), (*writer)->data());
    QVERIFY(!(*reader)->canUndo());
    QCOMPARE((*reader)->undo().error().code, ErrorCode::ReadOnlyProject);
}

void tst_ProjectFile::fullDisk()
{
    SmallDisk disk(1024);
    if (!disk.isMounted())
        QSKIP("mounting a disk needs root");
    QCOMPARE(Project::create(disk.filePath(u"large.journey"_s), largeData(5000)).error().code, ErrorCode::DiskFull);
    QCOMPARE(QDir(QFileInfo(disk.filePath(u"x"_s)).path()).entryList(QDir::Files | QDir::Hidden), QStringList());

    const QString path = disk.filePath(u"a.journey"_s);
    auto project = Project::create(path, sampleData()).value_or(nullptr);
    QVERIFY(project);
    ProjectData before = project->data();
    Result<void> done;
    for (int i = 0; i < 500 && done; ++i) {
        before = project->data();
        done = renameTo(*project, u"name %1 "_s.arg(i) + QString(4000, u'x'));
    }
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QCOMPARE(project->data(), before);
    QCOMPARE(project->saveCopy(disk.filePath(u"copy.journey"_s), true).error().code, ErrorCode::DiskFull);
    QVERIFY(!QFile::exists(disk.filePath(u"copy.journey"_s)));
    const auto entries = project->history().size();
    project.reset();
    project = Project::open(path).value_or(nullptr);
    QVERIFY(project);
    QCOMPARE(project->data(), before);
    QCOMPARE(project->history().size(), entries);
    QCOMPARE(project->check().value(), QStringList());
}

void tst_ProjectFile::copyWithAndWithoutHistory()
{
    const QTemporaryDir folder;
    const auto project = Project::create(folder.filePath(u"a.journey"_s), sampleData());
    QVERIFY(renameTo(**project, u"verysecretname"_s));
    QVERIFY(renameTo(**project, u"public"_s));
    const QString with = folder.filePath(u"with.journey"_s), without = folder.filePath(u"without.journey"_s);
    QVERIFY((*project)->saveCopy(with, true));
    QVERIFY((*project)->saveCopy(without, false));
    QVERIFY(readAll(with).contains("verysecretname"));
    QVERIFY(!readAll(without).contains("verysecretname"));
    QCOMPARE(Project::open(without).value()->data(), (*project)->data());
    QVERIFY(Project::open(without).value()->history().empty());
    const auto copy = Project::open(with);
    QCOMPARE((*copy)->data(), (*project)->data());
    QCOMPARE((*copy)->history(), (*project)->history());
    QVERIFY((*copy)->undo());
    QCOMPARE((*copy)->journey().name.plain(), u"verysecretname"_s);
    QCOMPARE((*project)->journey().name.plain(), u"public"_s);
}

void tst_ProjectFile::copyNeverHarmsItsTarget()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.journey"_s), other = folder.filePath(u"b.journey"_s);
    const auto project = Project::create(path, sampleData());
    QVERIFY(Project::create(other, {}));
    const QByteArray before = readAll(other);
    QCOMPARE((*project)->saveCopy(other, true).error().code, ErrorCode::FileExists);
    QCOMPARE(readAll(other), before);
    QVERIFY(!(*project)->saveCopy(path, true, true)); // onto itself
    QCOMPARE((*project)->check().value(), QStringList());
    QVERIFY((*project)->saveCopy(other, true, true));
    QCOMPARE(Project::open(other).value()->data(), (*project)->data());
}

void tst_ProjectFile::linksLeadToTheFile()
{
    const QTemporaryDir folder, elsewhere;
    const QString path = folder.filePath(u"a.journey"_s), link = elsewhere.filePath(u"link.journey"_s);
    const auto project = Project::create(path, sampleData()).value();
    if (!QFile::link(path, link))
        QSKIP("no links here");
    const auto other = Project::open(link).value();
    QCOMPARE(other->path(), QFileInfo(path).canonicalFilePath());
    QVERIFY(renameTo(*project, u"seen"_s));
    QVERIFY(other->refresh());
    QCOMPARE(other->data(), project->data());
    // Saving onto a link replaces what it leads to.
    const QString copy = folder.filePath(u"b.journey"_s), copyLink = elsewhere.filePath(u"b.journey"_s);
    QVERIFY(Project::create(copy, {}));
    QVERIFY(QFile::link(copy, copyLink));
    QVERIFY(project->saveCopy(copyLink, true, true));
    QVERIFY(QFileInfo(copyLink).isSymLink());
    QCOMPARE(Project::open(copy).value()->data(), project->data());
}

QTEST_GUILESS_MAIN(tst_ProjectFile)
#include "tst_ProjectFile.moc"
