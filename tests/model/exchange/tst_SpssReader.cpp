// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Csv.h"
#include "tests/support/Paths.h"
#include "tests/support/Table.h"

#include <QTemporaryDir>
#include <QTest>
#include <readstat.h>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes an SPSS file with ReadStat itself.
QString writeSpss(const QString& path, readstat_compress_t compression, bool portable, int cases)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    readstat_writer_t* writer = readstat_writer_init();
    readstat_set_data_writer(writer, [](const void* bytes, size_t size, void* context) {
        return static_cast<ssize_t>(
            static_cast<QFile*>(context)->write(static_cast<const char*>(bytes), static_cast<qint64>(size)));
    });
    readstat_label_set_t* satisfaction = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "s");
    readstat_label_double_value(satisfaction, 1, "sehr schlecht");
    readstat_label_double_value(satisfaction, 2, "teils");
    readstat_label_double_value(satisfaction, 3, "sehr gut");
    readstat_label_double_value(satisfaction, 99, "keine Angabe");
    readstat_label_set_t* ends = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "e");
    readstat_label_double_value(ends, 1, "very bad");
    readstat_label_double_value(ends, 7, "very good");
    readstat_variable_t* delivery
        = readstat_add_variable(writer, portable ? "DELIV" : "delivery_of_goods", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_label(delivery, "How was it? - Delivery");
    readstat_variable_set_label_set(delivery, satisfaction);
    readstat_variable_set_measure(delivery, READSTAT_MEASURE_ORDINAL);
    readstat_variable_add_missing_double_value(delivery, 99);
    readstat_variable_t* price = readstat_add_variable(writer, "PRICE", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_label_set(price, ends);
    readstat_variable_t* when = readstat_add_variable(writer, "WHEN", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_format(when, "DATETIME20");
    readstat_variable_t* text = readstat_add_variable(writer, "TEXT", READSTAT_TYPE_STRING, portable ? 60 : 1000);
    readstat_writer_set_compression(writer, compression);
    if (portable)
        readstat_begin_writing_por(writer, &file, cases);
    else
        readstat_begin_writing_sav(writer, &file, cases);
    for (int number = 0; number < cases; ++number) {
        readstat_begin_row(writer);
        readstat_insert_double_value(writer, delivery, number % 4 == 3 ? 99 : number % 4 + 1);
        if (number % 5 == 4)
            readstat_insert_missing_value(writer, price);
        else
            readstat_insert_double_value(writer, price, number % 7 + 1);
        readstat_insert_double_value(writer, when, 14007772800.0 + 60.0 * number); // from 2026-09-03 00:00 on
        const QByteArray words
            = portable ? QByteArray("words") : QByteArray("好 ").repeated(200) + QByteArray::number(number);
        readstat_insert_string_value(writer, text, words.constData());
        readstat_end_row(writer);
    }
    readstat_end_writing(writer);
    readstat_writer_free(writer);
    return path;
}

} // namespace

/// SPSS files: labels, missing values, what is damaged.
class tst_SpssReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void labelsDatesAndLongTexts()
    {
        constexpr int Cases = 5000; // several batches
        const TableContent content
            = readTable(writeSpss(m_folder.filePath(u"a.sav"_s), READSTAT_COMPRESS_NONE, false, Cases));
        QVERIFY(!content.error);
        QCOMPARE(content.table.format, u"sav"_s);
        QCOMPARE(content.table.encoding, u"UTF-8"_s);
        QCOMPARE(content.records.size(), size_t(Cases));
        const auto& columns = content.table.columns;
        QCOMPARE(columns.size(), size_t(4));
        QCOMPARE(columns[0].name, u"delivery_of_goods"_s);
        QCOMPARE(columns[0].question, u"How was it? - Delivery"_s);
        QCOMPARE(columns[0].subject, u"Delivery"_s);
        QCOMPARE(columns[0].levels, (QStringList{u"sehr schlecht"_s, u"teils"_s, u"sehr gut"_s}));
        QCOMPARE(content.records[0].mid(0, 3), (QStringList{u"sehr schlecht"_s, u"1"_s, u"2026-09-03 00:00:00"_s}));
        QCOMPARE(content.records[3][0], u"keine Angabe"_s);
        QCOMPARE(content.records[4][1], QString()); // missing to the system
        QCOMPARE(content.records[6][1], u"7"_s); // only the ends have labels
        QCOMPARE(content.records[61][2], u"2026-09-03 01:01:00"_s);
        QCOMPARE(content.records[4999][3], u"好 "_s.repeated(200) + u"4999"_s);
        QCOMPARE(content.rows.back(), Cases);
        QCOMPARE(content.table.reader->missingTexts(0), QStringList(u"keine Angabe"_s));
        QVERIFY(content.table.reader->missingTexts(1).isEmpty());
        QCOMPARE(content.table.reader->hash().size(), 64);
    }

    void compressedFiles_data()
    {
        QTest::addColumn<int>("compression");
        QTest::addColumn<QString>("format");
        QTest::newRow("by rows") << int(READSTAT_COMPRESS_ROWS) << u"sav"_s;
        QTest::newRow("by zlib") << int(READSTAT_COMPRESS_BINARY) << u"zsav"_s;
    }
    void compressedFiles()
    {
        QFETCH(int, compression);
        const auto kind = static_cast<readstat_compress_t>(compression);
        const TableContent content = readTable(writeSpss(m_folder.filePath(u"c.sav"_s), kind, false, 300));
        const TableContent plain
            = readTable(writeSpss(m_folder.filePath(u"p.sav"_s), READSTAT_COMPRESS_NONE, false, 300));
        QVERIFY(!content.error);
        QTEST(content.table.format, "format");
        QVERIFY(content.records == plain.records);
    }

    void portableFiles()
    {
        const TableContent content
            = readTable(writeSpss(m_folder.filePath(u"a.por"_s), READSTAT_COMPRESS_NONE, true, 20));
        QVERIFY(!content.error);
        QCOMPARE(content.table.format, u"por"_s);
        QCOMPARE(content.records.size(), size_t(20));
        QCOMPARE(content.records[1][0], u"teils"_s);
        QCOMPARE(content.records[19][3], u"words"_s);
    }

    void whatIsRefused()
    {
        const QString whole = writeSpss(m_folder.filePath(u"w.sav"_s), READSTAT_COMPRESS_NONE, false, 200);
        const QByteArray bytes = readAll(whole);
        for (const qsizetype length :
            {qsizetype(4), qsizetype(100), qsizetype(300), bytes.size() / 2, bytes.size() - 100}) {
            const TableContent content = readTable(writeFile(m_folder.filePath(u"d.sav"_s), bytes.left(length)));
            QVERIFY2(content.error, qPrintable(QString::number(length)));
            QCOMPARE(content.error->code, ErrorCode::SourceDamaged);
            QVERIFY(content.error->file.endsWith(u"d.sav"));
        }
        const QByteArray encrypted = QByteArray::fromHex("1c00000000000000") + "ENCRYPTEDSAV" + QByteArray(500, '\x7f');
        QCOMPARE(
            readTable(writeFile(m_folder.filePath(u"e.sav"_s), encrypted)).error->code, ErrorCode::SourceEncrypted);
    }

    void stopsWhenNobodyReadsOn()
    {
        writeSpss(m_folder.filePath(u"l.sav"_s), READSTAT_COMPRESS_NONE, false, 20000);
        Progress progress;
        {
            auto table = openTable(m_folder.filePath(u"l.sav"_s), {}, progress);
            QVERIFY(table.has_value());
            QVERIFY(table->reader->next());
        } // closed with most of it unread: its thread ends
        auto table = openTable(m_folder.filePath(u"l.sav"_s), {}, progress);
        QVERIFY(table.has_value());
        progress.cancel();
        qint64 cases = 0;
        while (table->reader->next())
            ++cases;
        QVERIFY(cases < 10000);
        QCOMPARE(table->reader->error()->code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_SpssReader)
#include "tst_SpssReader.moc"
