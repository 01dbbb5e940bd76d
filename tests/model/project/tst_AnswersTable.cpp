// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/AnswersTable.h"

#include "model/project/Connection.h"
#include "model/project/Project.h"
#include "tests/model/project/SampleData.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// What an import writes is part of the project once it is published, and gone if it never is.
class tst_AnswersTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void abandonedTableIsDropped();
    void livingImportIsLeftAlone();
    void droppedOnRequest();
    void failedEditDoesNotPublish();
    void undoneImportComesBack();
    void copiesHoldWhatTheyShow();

private:
    std::shared_ptr<AnswersTable> imported(const QByteArray& answer);
    Survey surveyOf(const AnswersTable& table) const;
    std::vector<AnswersEntry> list(const QString& path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<SQLite::Database> m_connection;
};

void tst_AnswersTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.journey"_s);
    m_project = Project::create(m_path, {}).value_or(nullptr);
    QVERIFY(m_project);
    m_connection = openConnection(m_path, OpenMode::ReadWrite).value();
}

void tst_AnswersTable::cleanup()
{
    m_connection.reset();
    m_project.reset();
}

std::shared_ptr<AnswersTable> tst_AnswersTable::imported(const QByteArray& answer)
{
    auto table = AnswersTable::create(*m_connection, m_path, {u"INTEGER"_s, u"TEXT"_s}).value();
    m_connection->exec("INSERT INTO " + table->name().toStdString() + " VALUES (2, 5, '" + answer.toStdString()
        + "'), (3, NULL, NULL)");
    return table;
}

Survey tst_AnswersTable::surveyOf(const AnswersTable& table) const
{
    Survey survey;
    survey.id = newId<SurveyId>();
    survey.answersTable = table.name();
    return survey;
}

std::vector<AnswersEntry> tst_AnswersTable::list(const QString& path) const
{
    return listAnswersTables(*openConnection(path, OpenMode::ReadOnly).value(), path).value();
}

void tst_AnswersTable::abandonedTableIsDropped()
{
    auto table = imported("unclaimed");
    QCOMPARE(list(m_path).size(), size_t(1));
    QVERIFY(!list(m_path)[0].published && list(m_path)[0].createdAt.isValid());
    table.reset(); // as when its process ends
    QCOMPARE(m_project->check().value(), QStringList());
    m_connection.reset();
    m_project.reset();
    m_project = Project::open(m_path).value();
    QVERIFY(list(m_path).empty());
    QCOMPARE(m_project->check().value(), QStringList());
    m_project.reset();
    QVERIFY(!readAll(m_path).contains("unclaimed"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.journey"_s));
}

void tst_AnswersTable::livingImportIsLeftAlone()
{
    const auto table = imported("kept");
    const auto other = Project::open(m_path).value();
    QCOMPARE(list(m_path).size(), size_t(1));
    // Its window publishes it, and the other one sees the survey.
    const Survey survey = surveyOf(*table);
    QVERIFY(m_project->edit(u"import"_s, [&](Edit& edit) { edit.put(survey); }));
    QVERIFY(other->refresh());
    QVERIFY(other->evidence().surveys.contains(survey.id));
    QVERIFY(list(m_path)[0].published);
}

void tst_AnswersTable::droppedOnRequest()
{
    const auto table = imported("dropped");
    QVERIFY(table->drop(*m_connection));
    QVERIFY(list(m_path).empty());
    QVERIFY(m_project->check().value().isEmpty());
}

void tst_AnswersTable::failedEditDoesNotPublish()
{
    const auto table = imported("x");
    QVERIFY(!m_project->edit(u"import"_s, [&](Edit& edit) {
        edit.put(surveyOf(*table));
        edit.fail({ErrorCode::Cancelled});
    }));
    QVERIFY(!list(m_path)[0].published);
}

void tst_AnswersTable::undoneImportComesBack()
{
    auto table = imported("answer");
    const Survey survey = surveyOf(*table);
    QVERIFY(m_project->edit(u"import"_s, [&](Edit& edit) { edit.put(survey); }));
    table.reset();
    QVERIFY(m_project->undo());
    QVERIFY(m_project->evidence().surveys.isEmpty());
    m_connection.reset();
    m_project.reset();
    m_project = Project::open(m_path).value();
    QVERIFY(m_project->redo());
    QVERIFY(m_project->evidence().surveys.contains(survey.id));
    QCOMPARE(m_project->check().value(), QStringList());
    const auto connection = openConnection(m_path, OpenMode::ReadOnly).value();
    QCOMPARE(connection->execAndGet("SELECT count(*) FROM " + survey.answersTable.toStdString()).getInt(), 2);
}

void tst_AnswersTable::copiesHoldWhatTheyShow()
{
    const auto shown = imported("shown"), hidden = imported("hidden"), running = imported("running");
    const Survey first = surveyOf(*shown), second = surveyOf(*hidden);
    QVERIFY(m_project->edit(u"import"_s, [&](Edit& edit) { edit.put(first); }));
    QVERIFY(m_project->edit(u"import"_s, [&](Edit& edit) { edit.put(second); }));
    QVERIFY(m_project->edit(u"remove"_s, [&](Edit& edit) { edit.remove(second.id); }));

    const QString with = m_folder->filePath(u"with.journey"_s), without = m_folder->filePath(u"without.journey"_s);
    QVERIFY(m_project->saveCopy(with, true));
    QVERIFY(m_project->saveCopy(without, false));
    QCOMPARE(list(m_path).size(), size_t(3));
    QCOMPARE(list(with).size(), size_t(2));
    QCOMPARE(list(without).size(), size_t(1));
    QVERIFY(readAll(with).contains("hidden") && !readAll(with).contains("running"));
    QVERIFY(readAll(without).contains("shown") && !readAll(without).contains("hidden"));
    const auto copy = Project::open(with).value();
    QVERIFY(copy->undo());
    QCOMPARE(copy->check().value(), QStringList());
    QCOMPARE(Project::open(without).value()->check().value(), QStringList());
}

QTEST_GUILESS_MAIN(tst_AnswersTable)
#include "tst_AnswersTable.moc"
