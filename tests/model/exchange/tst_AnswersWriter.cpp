// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/AnswersWriter.h"
#include "model/project/AnswersTable.h"
#include "model/project/Connection.h"
#include "model/project/Project.h"

#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Statement.h>
#include <thread>

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

/// One row to store: its number and its cells.
struct Row
{
    qint64 number;
    std::vector<std::string> cells;
};

void fill(AnswerQueue& queue, const std::vector<Row>& rows, size_t rowsOfABatch)
{
    auto batch = queue.take();
    for (const Row& row : rows) {
        if (batch->rows.size() == rowsOfABatch) {
            queue.push(std::move(batch));
            batch = queue.take();
        }
        if (!batch)
            break;
        batch->rows.push_back(row.number);
        for (const std::string& cell : row.cells)
            batch->append(cell);
    }
    if (batch)
        queue.push(std::move(batch));
    queue.finish();
}

} // namespace

/// From batches of rows to a table of answers.
class tst_AnswersWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SQLite::Database> m_connection;
    std::shared_ptr<AnswersTable> m_table;

    void makeTable(int columns)
    {
        const auto table = AnswersTable::create(*m_connection, path(), QStringList(columns, u"ANY"_s));
        QVERIFY(table);
        m_table = *table;
    }
    QString path() const { return m_folder.filePath(u"p.journey"_s); }

    Result<void> store(const std::vector<Row>& rows, int columns, size_t rowsOfABatch)
    {
        AnswerQueue queue;
        Progress progress;
        const std::jthread parsing([&] { fill(queue, rows, rowsOfABatch); });
        const auto written = writeAnswers(*m_connection, m_table->name(), columns, queue, progress);
        queue.stop();
        return written;
    }
    std::vector<Row> stored() const
    {
        std::vector<Row> rows;
        SQLite::Statement statement(*m_connection, "SELECT * FROM " + m_table->name().toStdString() + " ORDER BY row");
        while (statement.executeStep()) {
            Row row{statement.getColumn(0).getInt64(), {}};
            for (int column = 1; column < statement.getColumnCount(); ++column)
                row.cells.push_back(statement.getColumn(column).getString());
            rows.push_back(std::move(row));
        }
        return rows;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(Project::create(path(), {}));
        auto connection = openConnection(path(), OpenMode::ReadWrite);
        QVERIFY(connection);
        m_connection = *std::move(connection);
    }

    void rowsKeepTheirNumbers_data()
    {
        QTest::addColumn<int>("rowsOfABatch");
        QTest::newRow("one by one") << 1;
        QTest::newRow("across batches") << 997;
        QTest::newRow("all at once") << 50000;
    }
    /// Blank lines of a source make the numbers jump, within a batch and between two.
    void rowsKeepTheirNumbers()
    {
        QFETCH(int, rowsOfABatch);
        makeTable(3);
        std::vector<Row> rows;
        for (qint64 number = 2; rows.size() < 25000; ++number) {
            const bool isBlank = number % 1000 == 7 || number % 997 == 3;
            if (!isBlank)
                rows.push_back({number,
                    {std::to_string(number % 5), number % 3 == 0 ? "" : "text of " + std::to_string(number),
                        std::to_string(-number)}});
        }
        QVERIFY(store(rows, 3, static_cast<size_t>(rowsOfABatch)));
        const auto found = stored();
        QCOMPARE(found.size(), rows.size());
        for (size_t index = 0; index < rows.size(); ++index) {
            QCOMPARE(found[index].number, rows[index].number);
            QVERIFY(found[index].cells == rows[index].cells);
        }
    }

    void kindsOfCells()
    {
        makeTable(4);
        QVERIFY(store({{1, {"7", "", "seven", "07"}}}, 4, 10));
        SQLite::Statement statement(*m_connection,
            "SELECT typeof(c1), typeof(c2), typeof(c3), typeof(c4), c4 FROM " + m_table->name().toStdString());
        QVERIFY(statement.executeStep());
        QCOMPARE(statement.getColumn(0).getString(), std::string("integer"));
        QCOMPARE(statement.getColumn(1).getString(), std::string("null"));
        QCOMPARE(statement.getColumn(2).getString(), std::string("text"));
        QCOMPARE(statement.getColumn(3).getString(), std::string("text"));
        QCOMPARE(statement.getColumn(4).getString(), std::string("07"));
    }

    /// SQLite holds 2,000 columns, one of them the row's number.
    void aTableAsWideAsSqliteAllows()
    {
        constexpr int Columns = 1999;
        makeTable(Columns);
        Row row{1, {}};
        for (int column = 1; column <= Columns; ++column)
            row.cells.push_back(std::to_string(column));
        QVERIFY(store({row}, Columns, 10));
        QVERIFY(stored()[0].cells == row.cells);
    }

    void aNumberTwiceIsRefused()
    {
        makeTable(1);
        const auto written = store({{1, {"1"}}, {2, {"2"}}, {2, {"3"}}}, 1, 10);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::EditRefused);
        QCOMPARE(stored().size(), size_t(0));
    }

    void cancelled()
    {
        makeTable(1);
        AnswerQueue queue;
        Progress progress;
        progress.cancel();
        fill(queue, {{1, {"1"}}}, 10);
        const auto written = writeAnswers(*m_connection, m_table->name(), 1, queue, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(stored().size(), size_t(0));
    }

    void noRows()
    {
        makeTable(2);
        QVERIFY(store({}, 2, 10));
        QCOMPARE(stored().size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(tst_AnswersWriter)
#include "tst_AnswersWriter.moc"
