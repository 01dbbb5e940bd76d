// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Schema.h"

#include "model/project/Connection.h"
#include "model/project/Project.h"
#include "tests/model/project/SampleData.h"
#include "tests/support/Paths.h"

#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Statement.h>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Numbered schema files: applied in order and once, all or nothing, and a newer file names the version that it needs.
class tst_Schema : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFileIsCompiledIn();
    void recordedTablesKeepTheRulesOfUndo();
    void stepsApplyInOrderAndOnce();
    void failingStepLeavesTheFileAsItWas();
    void newerFileNamesTheVersionItNeeds();
    void undoReachesBackThroughAppendedColumns();
    void olderFileCannotBeReadOnly();
    void codesOfOlderFilesAreListed();

private:
    int version() { return m_database->execAndGet("PRAGMA user_version").getInt(); }
    /// The program's own steps and these after them, numbered on.
    static std::vector<SchemaStep> steps(std::initializer_list<const char*> later);
    static int newest() { return schemaSteps().back().number; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SQLite::Database> m_database;
};

void tst_Schema::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.journey"_s);
    QVERIFY(Project::create(m_path, sampleData()));
    m_database = openConnection(m_path, OpenMode::ReadWrite).value();
}

std::vector<SchemaStep> tst_Schema::steps(std::initializer_list<const char*> later)
{
    std::vector<SchemaStep> all(schemaSteps().begin(), schemaSteps().end());
    for (const char* sql : later)
        all.push_back({all.back().number + 1, sql});
    return all;
}

void tst_Schema::everyFileIsCompiledIn()
{
    const QDir folder(qEnvironmentVariable("TOUCHSTONE_SOURCE", QDir::currentPath()) + u"/model/project/schema"_s);
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    QCOMPARE(static_cast<size_t>(files.size()), schemaSteps().size());
    for (int i = 0; i < files.size(); ++i) {
        const SchemaStep& step = schemaSteps()[static_cast<size_t>(i)];
        QCOMPARE(step.number, i + 1);
        QCOMPARE(files[i], u"%1.sql"_s.arg(step.number, 3, 10, QLatin1Char('0')));
        QCOMPARE(QByteArray::fromStdString(step.sql), readAll(folder.filePath(files[i])));
    }
}

void tst_Schema::recordedTablesKeepTheRulesOfUndo()
{
    for (const char* table : recordedTables()) {
        SQLite::Statement definition(*m_database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
        definition.bind(1, table);
        QVERIFY2(definition.executeStep(), table);
        const QString sql = QString::fromUtf8(definition.getColumn(0).getText()).toUpper();
        QVERIFY2(sql.contains(u"PRIMARY KEY"_s) && sql.contains(u"STRICT"_s), table);
        QVERIFY2(!sql.contains(u"UNIQUE"_s) && !sql.contains(u"ON DELETE"_s), table);
        QCOMPARE(sql.count(u"REFERENCES"_s), sql.count(u"DEFERRABLE INITIALLY DEFERRED"_s));
    }
    QCOMPARE(
        m_database
            ->execAndGet("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view') OR sql LIKE '%UNIQUE%'")
            .getInt(),
        0);
    // All but the three that are said to be unrecorded.
    QCOMPARE(
        m_database->execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .getInt(),
        static_cast<int>(recordedTables().size()) + 3);
}

void tst_Schema::stepsApplyInOrderAndOnce()
{
    const auto later = steps({"CREATE TABLE extra (x INTEGER) STRICT; INSERT INTO extra VALUES (1)",
        "INSERT INTO extra SELECT x + 1 FROM extra"});
    QVERIFY(bringUpToDate(*m_database, m_path, later));
    QCOMPARE(version(), newest() + 2);
    QCOMPARE(m_database->execAndGet("SELECT group_concat(x) FROM extra").getString(), std::string("1,2"));
    QVERIFY(bringUpToDate(*m_database, m_path, later));
    QCOMPARE(m_database->execAndGet("SELECT count(*) FROM extra").getInt(), 2);
    QVERIFY(expectUpToDate(*m_database, m_path, later));
}

void tst_Schema::failingStepLeavesTheFileAsItWas()
{
    const QByteArray before = logicalDump(m_path);
    const auto later = steps({"DELETE FROM stage; CREATE TABLE good (x INTEGER); INSERT INTO none VALUES (1)"});
    QVERIFY(!bringUpToDate(*m_database, m_path, later));
    QCOMPARE(version(), newest());
    QCOMPARE(logicalDump(m_path), before);
    QCOMPARE(m_database->execAndGet("SELECT count(*) FROM sqlite_schema WHERE name = 'good'").getInt(), 0);
}

void tst_Schema::newerFileNamesTheVersionItNeeds()
{
    QVERIFY(bringUpToDate(*m_database, m_path, steps({"UPDATE about SET value = '9.4.0' WHERE key = 'needs'"})));
    m_database.reset();
    const QByteArray before = readAll(m_path);
    for (const auto access : {Project::Access::ReadWrite, Project::Access::ReadOnly}) {
        const auto project = Project::open(m_path, access);
        QVERIFY(!project);
        QCOMPARE(project.error(), (Error{ErrorCode::NewerProject, {u"9.4.0"_s}, m_path}));
    }
    QCOMPARE(readAll(m_path), before);
}

void tst_Schema::undoReachesBackThroughAppendedColumns()
{
    const ProjectData data = sampleData();
    auto project = Project::create(m_folder->filePath(u"b.journey"_s), data).value();
    QVERIFY(project->edit(u"remove"_s, [&](Edit& edit) { edit.remove(data.journey.touchpoints[1].id); }));
    const auto connection = openConnection(project->path(), OpenMode::ReadWrite).value();
    connection->exec("ALTER TABLE touchpoint ADD COLUMN extra TEXT");
    QVERIFY(project->undo());
    QCOMPARE(project->data(), data);
    QVERIFY(project->redo());
    QVERIFY(project->undo());
    QCOMPARE(project->data(), data);
}

void tst_Schema::olderFileCannotBeReadOnly()
{
    const auto later = steps({"SELECT 1"});
    const auto current = expectUpToDate(*m_database, m_path, later);
    QCOMPARE(current.error(), (Error{ErrorCode::ReadOnlyProject, {u"older"_s}, m_path}));
}

/// Until version 8 a code stood in the excerpts alone.
void tst_Schema::codesOfOlderFilesAreListed()
{
    const QString path = m_folder->filePath(u"old.journey"_s);
    {
        SQLite::Database old(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        old.exec("PRAGMA application_id = " + std::to_string(m_database->execAndGet("PRAGMA application_id").getInt()));
        QVERIFY(bringUpToDate(old, path, schemaSteps().first(7)));
        old.exec("INSERT INTO interview VALUES (1, 'i1', 0, 'Ada', 'customer', 'slow and dear', '');"
                 "INSERT INTO excerpt VALUES (1, 1, 0, '', 0, 4, NULL, NULL, 2, 'waiting'),"
                 "(2, 1, 1, '', 9, 13, NULL, NULL, NULL, 'price'), (3, 1, 2, '', 0, 4, NULL, NULL, NULL, 'waiting'),"
                 "(4, 1, 3, '', 0, 4, NULL, NULL, NULL, '')");
    }
    const auto project = Project::open(path);
    QVERIFY(project);
    const Evidence& evidence = (*project)->evidence();
    QCOMPARE(evidence.codes.size(), 2);
    QCOMPARE(evidence.codes[0].key, u"price"_s);
    QCOMPARE(evidence.codes[1].key, u"waiting"_s);
    QCOMPARE(evidence.codes[1].name, LocalizedText(u"waiting"_s));
    QVERIFY(evidence.codes[0].id != evidence.codes[1].id);
    QCOMPARE(evidence.interviews[0].excerpts.size(), size_t(4));
    QVERIFY(!evidence.interviews[0].excerpts[0].stance);
    QVERIFY(evidence.interviews[0].person.isEmpty());
    QCOMPARE((*project)->check().value(), QStringList());
}

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_Schema.moc"
