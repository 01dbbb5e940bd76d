// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/privacy/RewrittenProject.h"

#include "model/project/AnswersTable.h"
#include "model/project/Connection.h"
#include "model/project/FileReplacement.h"
#include "model/project/Project.h"

#include <algorithm>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace touchstone {
namespace {

QString quoted(const QString& name) { return u'"' + QString(name).remove(u'"') + u'"'; }

/// The types of c1, c2 ... in the source.
QStringList columnTypes(SQLite::Database& connection, const QString& table)
{
    QStringList types;
    SQLite::Statement statement(
        connection, "SELECT type FROM pragma_table_info(?, 'source') WHERE name <> 'row' ORDER BY cid");
    statement.bind(1, table.toStdString());
    while (statement.executeStep())
        types << QString::fromUtf8(statement.getColumn(0).getText());
    return types;
}

void copyAnswers(SQLite::Database& connection, const Survey& before, const Survey& survey, const TakenOver& taken)
{
    const QStringList types = columnTypes(connection, before.answersTable);
    QStringList newTypes, from, to = {QStringLiteral("row")};
    for (const int column : survey.storedColumns) {
        const auto stored = std::ranges::find(before.storedColumns, column) - before.storedColumns.begin();
        newTypes << types.value(stored);
        from << QStringLiteral("c%1").arg(stored + 1);
        to << QStringLiteral("c%1").arg(newTypes.size());
    }
    createAnswersTable(connection, survey.answersTable, newTypes);
    publishAnswersTable(connection, survey.answersTable);
    const QString order = from.isEmpty() ? QStringLiteral("1") : from.join(u',');
    from.prepend(
        taken.isNumberedAnew ? QStringLiteral("row_number() OVER (ORDER BY %1)").arg(order) : QStringLiteral("row"));
    QStringList leftOut;
    if (const auto rows = taken.leftOutRows.find(survey.id); rows != taken.leftOutRows.end()) {
        for (const qint64 row : rows->second)
            leftOut << QString::number(row);
    }
    connection.exec(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %3 FROM source.%4 WHERE row NOT IN (%5)")
                        .arg(quoted(survey.answersTable), to.join(u','), from.join(u','), quoted(before.answersTable),
                            leftOut.join(u','))
                        .toStdString());
}

void copyAll(SQLite::Database& connection, const ProjectData& before, const ProjectData& data, const TakenOver& taken)
{
    SQLite::Transaction transaction(connection);
    for (const Survey& survey : data.evidence.surveys) {
        const Survey* source = before.evidence.surveys.find(survey.id);
        if (source && !source->answersTable.isEmpty())
            copyAnswers(connection, *source, survey, taken);
    }
    if (taken.hasAttachments)
        connection.exec("INSERT INTO main.attachment SELECT * FROM source.attachment");
    transaction.commit();
}

} // namespace

Result<void> rewriteProject(const QString& source, const ProjectData& before, const QString& target,
    const ProjectData& data, const TakenOver& taken, bool overwrite)
{
    auto replacement = FileReplacement::begin(target, overwrite);
    if (!replacement)
        return failure(replacement.error());
    TOUCHSTONE_TRY(Project::create(replacement->path(), data));
    const auto copied = guarded(target, [&]() -> Result<void> {
        const auto connection = openConnection(replacement->path(), OpenMode::ReadWrite);
        if (!connection)
            return failure(connection.error());
        SQLite::Statement attach(**connection, "ATTACH ? AS source");
        attach.bind(1, realPath(source).toStdString());
        attach.exec();
        copyAll(**connection, before, data, taken);
        return {};
    });
    if (!copied)
        return copied;
    return replacement->commit();
}

} // namespace touchstone
