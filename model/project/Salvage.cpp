// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Salvage.h"

#include "model/project/AnswersTable.h"
#include "model/project/Connection.h"
#include "model/project/FileReplacement.h"
#include "model/project/JournalledCopy.h"
#include "model/project/Project.h"
#include "model/project/SalvageRepair.h"
#include "model/project/SalvageTables.h"
#include "model/project/Schema.h"

#include <algorithm>
#include <QFileInfo>
#include <QRegularExpression>
#include <SQLiteCpp/Transaction.h>

namespace touchstone {
namespace {

/// A table of answers to be taken over.
struct Answers
{
    std::string table;
    QString survey; ///< name of the survey, empty where it is hidden
    int columns = 0;
    qint64 rows = 0; ///< as the survey says
};

/// The name becomes part of statements.
bool isAnswersName(const std::string& name)
{
    static const QRegularExpression allowed(QStringLiteral("^answers_[0-9]+$"));
    return allowed.match(QString::fromStdString(name)).hasMatch();
}

qint64 countRows(SQLite::Database& database, const std::string& table)
{
    return database.execAndGet("SELECT count(*) FROM \"" + table + '"').getInt64();
}

/// The new file's tables as of the schema that the damaged one has: what later schemas change is done to it afterwards.
Result<std::vector<std::string>> makeTables(SQLite::Database& database, const QString& path, int version)
{
    const auto steps = schemaSteps();
    const auto known = static_cast<size_t>(version > 0 ? version : steps.back().number);
    TOUCHSTONE_TRY(bringUpToDate(database, path, steps.first(std::min(known, steps.size()))));
    database.exec("PRAGMA foreign_keys = OFF"); // mended below
    std::vector<std::string> tables;
    SQLite::Statement statement(database,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND name <> 'about' ORDER BY rowid");
    while (statement.executeStep())
        tables.push_back(statement.getColumn(0).getString());
    return tables;
}

std::vector<Answers> surveysOf(SQLite::Database& database)
{
    std::vector<Answers> surveys;
    SQLite::Statement statement(database,
        "SELECT answers_table, coalesce(nullif(mapping ->> 'survey', ''), source_file), "
        "json_array_length(stored_columns), rows FROM survey ORDER BY position, id");
    while (statement.executeStep()) {
        Answers survey{statement.getColumn(0).getString(), QString::fromUtf8(statement.getColumn(1).getText()),
            statement.getColumn(2).getInt(), statement.getColumn(3).getInt64()};
        if (isAnswersName(survey.table) && survey.columns > 0)
            surveys.push_back(survey);
    }
    return surveys;
}

/// The steps of salvaging, on one new file.
class Salvager
{
public:
    Salvager(DamagedFile& source, SQLite::Database& target, const QString& path, Progress& progress)
        : m_source(source)
        , m_target(target)
        , m_path(path)
        , m_progress(progress)
        , m_filling(source, target, progress)
        , m_statements(target)
    { }

    Result<SalvageReport> run()
    {
        const auto tables = makeTables(m_target, m_path, m_source.version());
        if (!tables)
            return failure(tables.error());
        for (const std::string& table : *tables) {
            if (!m_filling.take(table))
                return failure({ErrorCode::Cancelled});
        }
        if (!m_filling.takeStrayPages())
            return failure({ErrorCode::Cancelled});
        TOUCHSTONE_TRY(bringUpToDate(m_target, m_path, schemaSteps()));
        repair();
        m_answers = surveysOf(m_target);
        report(*tables);
        keepHistoryIfWhole();
        if (!takeAnswers())
            return failure({ErrorCode::Cancelled});
        for (const Answers& answers : m_answers)
            add(answers.table, &answers);
        return m_report;
    }

private:
    void repair()
    {
        SQLite::Transaction transaction(m_target);
        removeUnreadable(m_statements);
        m_report.remade = remakeReferred(m_statements);
        removeBreaches(m_statements);
        transaction.commit();
    }

    /// Undo needs every change, and every row as it was left.
    void keepHistoryIfWhole()
    {
        const auto range = "SELECT coalesce(max(id) - min(id) + 1, 0) FROM history";
        if (m_report.isWhole() && m_target.execAndGet(range).getInt64() == countRows(m_target, "history")) {
            for (const std::string& name : listedAnswers()) {
                const auto isOfName = [&](const Answers& answers) { return answers.table == name; };
                if (std::none_of(m_answers.begin(), m_answers.end(), isOfName))
                    m_answers.push_back({name, {}, m_source.columnsOf(name), 0});
            }
        } else if (countRows(m_target, "history") > 0) {
            m_target.exec("DELETE FROM history");
            m_report.isHistoryLeftOut = true;
        }
    }

    /// Tables of answers that surveys had which are hidden now: undo may show them again.
    std::vector<std::string> listedAnswers()
    {
        std::vector<std::string> names;
        SQLite::Statement statement(m_target, "SELECT name FROM answers_table WHERE published = 1");
        while (statement.executeStep()) {
            const std::string name = statement.getColumn(0).getString();
            if (isAnswersName(name) && m_source.columnsOf(name) > 0)
                names.push_back(name);
        }
        return names;
    }

    bool takeAnswers()
    {
        m_target.exec("DELETE FROM answers_table");
        for (const Answers& answers : m_answers) {
            const QString name = QString::fromStdString(answers.table);
            SQLite::Transaction transaction(m_target);
            createAnswersTable(m_target, name, QStringList(answers.columns, QStringLiteral("ANY")));
            publishAnswersTable(m_target, name);
            transaction.commit();
            if (!m_filling.take(answers.table))
                return false;
        }
        return m_filling.takeStrayPages();
    }

    void add(const std::string& name, const Answers* answers)
    {
        const auto& counts = m_filling.counts(name);
        SalvagedTable table;
        table.name = QString::fromStdString(name);
        table.kept = countRows(m_target, name);
        table.lost = std::max<qint64>(0, counts.found + counts.damage.rows - table.kept);
        table.damagedPages = counts.damage.pages;
        if (answers) {
            table.survey = answers->survey;
            table.lost = std::max(table.lost, answers->rows - table.kept);
        }
        if (table.kept > 0 || table.lost > 0 || table.damagedPages > 0)
            m_report.tables.push_back(table);
    }

    void report(const std::vector<std::string>& tables)
    {
        for (const std::string& table : tables) {
            if (table != "answers_table") // made anew below
                add(table, nullptr);
        }
    }

    DamagedFile& m_source;
    SQLite::Database& m_target;
    QString m_path;
    Progress& m_progress;
    SalvageTables m_filling;
    Statements m_statements;
    std::vector<Answers> m_answers;
    SalvageReport m_report;
};

Error newerProject(DamagedFile& source, const QString& path)
{
    QString needed;
    source.readTable("about", false, [&](StoredRow&& row) {
        const auto* value = row.values.size() == 2 ? std::get_if<std::string>(&row.values[1]) : nullptr;
        if (value && row.values[0] == StoredValue(std::string("needs")))
            needed = QString::fromStdString(*value);
    });
    return {ErrorCode::NewerProject, {needed}, path};
}

/// The last word has the project itself.
Result<void> expectSound(const QString& path)
{
    const auto project = Project::open(path);
    if (!project)
        return failure(project.error());
    const auto findings = (*project)->check();
    if (!findings)
        return failure(findings.error());
    if (!findings->isEmpty())
        return failure({ErrorCode::DamagedProject, {findings->front()}, path});
    return {};
}

} // namespace

Result<SalvageReport> salvageProject(const QString& path, const QString& target, Progress& progress)
{
    if (!QFileInfo::exists(path))
        return failure({ErrorCode::FileMissing, {}, path});
    auto replacement = FileReplacement::begin(target, false);
    if (!replacement)
        return failure(replacement.error());
    const auto copy = JournalledCopy::make(path, QFileInfo(replacement->path()).absolutePath());
    if (!copy)
        return failure(copy.error());
    auto source = DamagedFile::open(copy->path());
    if (!source)
        return failure({source.error().code, source.error().arguments, path});
    if ((*source)->version() > schemaSteps().back().number)
        return failure(newerProject(**source, path));
    progress.setTotal((*source)->pageCount());

    auto report = guarded(target, [&]() -> Result<SalvageReport> {
        const auto database = createProjectFile(replacement->path());
        return Salvager(**source, *database, target, progress).run();
    });
    if (!report)
        return report;
    if (report->tables.empty())
        return failure({ErrorCode::DamagedProject, {QStringLiteral("nothing in it can be read")}, path});
    report->isJournalLost = copy->isJournalLost();
    auto sound = expectSound(replacement->path());
    if (!sound && !report->isHistoryLeftOut) {
        // The one thing that no rule above has looked into: whether each change can be taken back.
        TOUCHSTONE_TRY(guarded(target, [&] { createProjectFile(replacement->path())->exec("DELETE FROM history"); }));
        report->isHistoryLeftOut = true;
        sound = expectSound(replacement->path());
    }
    TOUCHSTONE_TRY(sound);
    TOUCHSTONE_TRY(replacement->commit());
    return report;
}

bool SalvageReport::isWhole() const
{
    return !isHistoryLeftOut && !isJournalLost && remade == 0
        && std::all_of(tables.begin(), tables.end(),
            [](const SalvagedTable& table) { return table.lost == 0 && table.damagedPages == 0; });
}

} // namespace touchstone
