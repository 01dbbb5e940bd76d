// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/TableHeader.h"
#include "tests/support/Csv.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Encodings, dialects, quoting and what is no table at all.
class tst_CsvReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    CsvContent read(const QByteArray& bytes) { return readCsv(writeFile(m_folder.filePath(u"t.csv"_s), bytes)); }

private slots:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("cells"); // all records, "/" between
        const auto row = [](const char* name, const QByteArray& bytes, const QByteArrayList& cells) {
            QTest::newRow(name) << bytes << cells;
        };
        row("simple", "a,b\n1,2\n", {"a", "b", "/", "1", "2"});
        row("no final line end", "a,b\n1,2", {"a", "b", "/", "1", "2"});
        row("crlf", "a,b\r\n1,2\r\n", {"a", "b", "/", "1", "2"});
        row("carriage return alone", "a,b\r1,2\r3,4", {"a", "b", "/", "1", "2", "/", "3", "4"});
        row("line ends in quotes", "a,b\n\"x\r\ny\",\"p\nq\"\n", {"a", "b", "/", "x\r\ny", "p\nq"});
        row("carriage returns with line ends in quotes", "a,b\r\"x\ny\",2\r3,4\r",
            {"a", "b", "/", "x\ny", "2", "/", "3", "4"});
        row("doubled quotes", "a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n", {"a", "b", "/", "say \"hi\"", "\""});
        row("empty cells", "a,b,c\n,,\n\"\",,x\n", {"a", "b", "c", "/", "", "", "", "/", "", "", "x"});
        row("quote inside a plain cell", "a,b\n5\" pipe,it's\n", {"a", "b", "/", "5\" pipe", "it's"});
        row("unescaped quote", "a,b\n\"he said \"no\" twice\",2\n3,4\n",
            {"a", "b", "/", "he said \"no\" twice", "2", "/", "3", "4"});
        row("quote that never closes", "a,b\n1,\"open\n3,4\n5,6\n",
            {"a", "b", "/", "1", "\"open", "/", "3", "4", "/", "5", "6"});
        row("blanks behind a quote", "a,b\n\"x\" ,2\n\"y\"\t,3\n", {"a", "b", "/", "x", "2", "/", "y", "3"});
        row("semicolons and decimal commas", "a;b\n1,5;2,5\n3,5;4\n", {"a", "b", "/", "1,5", "2,5", "/", "3,5", "4"});
        row("tabs", "a\tb c\n1\t2,3\n", {"a", "b c", "/", "1", "2,3"});
        row("bars", "a|b\n1|2;3\n", {"a", "b", "/", "1", "2;3"});
        row("separator inside quotes only", "a;b\n\"1,2,3\";4\n\"5,6,7\";8\n",
            {"a", "b", "/", "1,2,3", "4", "/", "5,6,7", "8"});
        row("space after the separator", "a, b, c\n1, \"x, y\", 3\n", {"a", "b", "c", "/", "1", "x, y", "3"});
        row("leading space that is text", "a,b,c\n1, x,3\n4,5,6\n",
            {"a", "b", "c", "/", "1", " x", "3", "/", "4", "5", "6"});
        row("single quotes", "a,b\n'x, y',2\n'it''s',3\n", {"a", "b", "/", "x, y", "2", "/", "it's", "3"});
        row("apostrophes are not quotes", "a,b\n'tis,2\nit's,3\n", {"a", "b", "/", "'tis", "2", "/", "it's", "3"});
        row("backslash escapes", "a,b\n\"x \\\"y\\\" z\",2\n\"\\\\\",3\n",
            {"a", "b", "/", "x \"y\" z", "2", "/", "\\", "3"});
        row("backslash at the end of a cell", "a,b\n\"C:\\\",2\n\"D:\\\",3\n",
            {"a", "b", "/", "C:\\", "2", "/", "D:\\", "3"});
        row("zero byte", QByteArray("a,b\nx\0y,2\n", 10), {"a", "b", "/", QByteArray("x\0y", 3), "2"});
        row("blank lines", "a,b\n\n1,2\n\n", {"a", "b", "/", "", "/", "1", "2", "/", ""});
        row("carriage return as text", "a,b\nx\ry,2\n", {"a", "b", "/", "x\ry", "2"});
        row("carriage return at the end", "a,b\n1,2\r", {"a", "b", "/", "1", "2\r"});
        row("one column", "answer\n5\n4\n", {"answer", "/", "5", "/", "4"});
        row("only a header", "a,b", {"a", "b"});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b\n1,2\n",
            {"a", "b", "/", "1", "2"});
        row("byte order mark before a quote", "\xEF\xBB\xBF\"a\",b\n1,2\n", {"a", "b", "/", "1", "2"});
    }
    void records()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, cells);
        const CsvContent content = read(bytes);
        QVERIFY(!content.error);
        QByteArrayList found;
        for (const QByteArrayList& record : content.records)
            found << (found.isEmpty() ? QByteArrayList() : QByteArrayList{"/"}) << record;
        QCOMPARE(found, cells);
        QCOMPARE(
            content.hash, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void faultsAreCounted()
    {
        QCOMPARE(read("a,b\n\"x \"y\" z\",2\n").strayQuotes, 2);
        QCOMPARE(read("a,b\n1,\"open\n3,4\n").unclosedQuotes, 1);
        QCOMPARE(read("a,b\n\"x\"\"y\",2\n").strayQuotes, 0);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = u"题目,满意\n很好,5\n𠮷,4\n"_s;
        const auto utf16 = [&](bool little, bool bom) {
            QByteArray bytes;
            for (const QChar unit : (bom ? QString(QChar(0xFEFF)) : QString()) + text) {
                const char low = static_cast<char>(unit.unicode() & 0xFF),
                           high = static_cast<char>(unit.unicode() >> 8);
                bytes += little ? low : high;
                bytes += little ? high : low;
            }
            return bytes;
        };
        QTest::newRow("utf-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("gb18030") << QByteArray::fromHex("cce2c4bf2cc2fad2e20abadcbac32c350a9534b235"
                                                        "2c340a")
                                 << u"GB18030"_s;
        QTest::newRow("utf-16le with mark") << utf16(true, true) << u"UTF-16LE"_s;
        QTest::newRow("utf-16be with mark") << utf16(false, true) << u"UTF-16BE"_s;
        QTest::newRow("utf-16le") << utf16(true, false) << u"UTF-16LE"_s;
        QTest::newRow("utf-16be") << utf16(false, false) << u"UTF-16BE"_s;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const CsvContent content = read(bytes);
        QVERIFY(!content.error);
        QCOMPARE(nameOf(content.format.encoding.encoding), encoding);
        QCOMPARE(content.records.size(), size_t(3));
        QCOMPARE(QString::fromUtf8(content.records[0][0]), u"题目"_s);
        QCOMPARE(QString::fromUtf8(content.records[1][0]), u"很好"_s);
        QCOMPARE(QString::fromUtf8(content.records[2][0]), u"𠮷"_s);
        QCOMPARE(content.undecodable, 0);
    }

    /// Pieces of the file end anywhere: inside a character, a quote, a line end.
    void longFilesInEveryEncoding()
    {
        QString text = u"编号,评语\r\n"_s;
        for (int row = 0; row < 40000; ++row)
            text += u"%1,\"很好，𠮷\"\"%2\"\"\r\n下一行\"\r\n"_s.arg(row).arg(row % 7);
        QByteArray utf16("\xFF\xFE");
        for (const QChar unit : text) {
            utf16 += static_cast<char>(unit.unicode() & 0xFF);
            utf16 += static_cast<char>(unit.unicode() >> 8);
        }
        const CsvContent utf8Content = read(text.toUtf8());
        const CsvContent utf16Content = read(utf16);
        QCOMPARE(utf8Content.records.size(), size_t(40001));
        QCOMPARE(QString::fromUtf8(utf8Content.records[40000][1]), u"很好，𠮷\"1\"\r\n下一行"_s);
        QVERIFY(utf16Content.records == utf8Content.records);
    }

    void badBytesAreCountedWhereTheyStand()
    {
        QByteArray bytes = "name,x\n";
        for (int row = 0; row < 50; ++row)
            bytes += "\xE5\xBE\x88\xE5\xA5\xBD,\xC3\xA9\n"; // sound UTF-8
        bytes += "broken\xFF\xFEhere,1\nfine,2\n";
        const CsvContent content = read(bytes);
        QCOMPARE(nameOf(content.format.encoding.encoding), u"UTF-8"_s);
        QCOMPARE(content.undecodable, 2);
        QCOMPARE(content.records[51][0], QByteArray("broken\xEF\xBF\xBD\xEF\xBF\xBDhere"));
        QCOMPARE(content.records[52][0], QByteArray("fine"));
    }

    void strictUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("prefix");
        QTest::newRow("ascii") << QByteArray("0123456789") << 10;
        QTest::newRow("overlong") << QByteArray("ab\xC0\xAF") << 2;
        QTest::newRow("overlong three") << QByteArray("ab\xE0\x80\xAF") << 2;
        QTest::newRow("surrogate") << QByteArray("ab\xED\xA0\x80") << 2;
        QTest::newRow("beyond the last") << QByteArray("ab\xF4\x90\x80\x80") << 2;
        QTest::newRow("last") << QByteArray("ab\xF4\x8F\xBF\xBF") << 6;
        QTest::newRow("cut") << QByteArray("ab\xE5\xBE") << 2;
        QTest::newRow("lone tail") << QByteArray("ab\x80") << 2;
        QTest::newRow("behind eight") << QByteArray("0123456789abcd\xE5\xBE\x88z") << 18;
    }
    void strictUtf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, prefix);
        QCOMPARE(validUtf8Prefix(bytes.constData(), static_cast<size_t>(bytes.size())), static_cast<size_t>(prefix));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        row("empty", "", ErrorCode::TableEmpty);
        row("png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), ErrorCode::UnsupportedSource);
        row("zip or xlsx", QByteArray("PK\x03\x04\x14\0\0\0", 8), ErrorCode::UnsupportedSource);
        row("sqlite", QByteArray("SQLite format 3\0\x10\0", 18), ErrorCode::UnsupportedSource);
        row("xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), ErrorCode::UnsupportedSource);
        row("spss", "$FL2@(#) SPSS DATA FILE", ErrorCode::UnsupportedSource);
        row("gzip", QByteArray("\x1F\x8B\x08\0", 4), ErrorCode::UnsupportedSource);
        QByteArray zeros(4000, '\0');
        for (int at = 0; at < zeros.size(); at += 3)
            zeros[at] = static_cast<char>(at);
        row("zero bytes", zeros, ErrorCode::TableNotText);
        row("control characters", QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08\x0E\x0F").repeated(40),
            ErrorCode::TableNotText);
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const CsvContent content = read(bytes);
        QVERIFY(content.error);
        QCOMPARE(static_cast<int>(content.error->code), code);
        QVERIFY(content.error->file.endsWith(u"t.csv"));
    }

    void foldersAndMissingFiles()
    {
        QCOMPARE(readCsv(m_folder.path()).error->code, ErrorCode::FileUnreadable);
        QCOMPARE(readCsv(m_folder.filePath(u"none.csv"_s)).error->code, ErrorCode::FileMissing);
    }

    void hugeCells()
    {
        const QByteArray huge(20 << 20, 'x');
        const CsvContent content = read("a,b\n" + huge + ",1\n\"" + huge + "\",2\n3,4\n");
        QCOMPARE(content.records.size(), size_t(4));
        QVERIFY(content.records[1][0] == huge);
        QVERIFY(content.records[2][0] == huge);
        QCOMPARE(content.records[3], (QByteArrayList{"3", "4"}));
    }

    void tenThousandColumns()
    {
        QByteArray header, row;
        for (int column = 0; column < 10000; ++column) {
            header += (column ? ",q" : "q") + QByteArray::number(column);
            row += (column ? "," : "") + QByteArray::number(column % 10);
        }
        const CsvContent content = read(header + '\n' + row + '\n' + row + '\n');
        QCOMPARE(content.records.size(), size_t(3));
        QCOMPARE(content.records[2].size(), 10000);
        QCOMPARE(content.records[2][9999], QByteArray("9"));
    }

    /// Quotes that never close cost a cell each, and no more time than reading.
    void manyOpenQuotes()
    {
        QByteArray bytes = "a,b\n";
        for (int row = 0; row < 100000; ++row)
            bytes += "\"open,1\n";
        QElapsedTimer timer;
        timer.start();
        const CsvContent content = read(bytes);
        QCOMPARE(content.records.size(), size_t(100001));
        QCOMPARE(content.records[100000], (QByteArrayList{"\"open", "1"}));
        QVERIFY(timer.elapsed() < 20000);
    }

    void headers()
    {
        std::vector<ImportWarning> warnings;
        const QStringList cells = {u"Name"_s, {}, u" Name "_s, u"Name"_s, u"Name (2)"_s, u"Column 2"_s, u"a\n b"_s};
        const QStringList names
            = tellApart(cells, 1, [&](const ImportWarning& warning) { warnings.push_back(warning); });
        QCOMPARE(names,
            (QStringList{
                u"Name"_s, u"Column 2_"_s, u"Name (3)"_s, u"Name (4)"_s, u"Name (2)"_s, u"Column 2"_s, u"a b"_s}));
        QCOMPARE(warnings.size(), size_t(3));
        QCOMPARE(warnings[0], (ImportWarning{ImportWarning::Kind::EmptyHeader, 1, 2, {u"Column 2_"_s}}));
        QCOMPARE(warnings[1].kind, ImportWarning::Kind::DuplicateHeader);

        const QStringList numbers = {u"3.5"_s, u"12"_s, u"-1"_s}, counted = {u"1"_s, u"2"_s, u"3"_s},
                          mixed = {u"id"_s, u"2"_s, u"3"_s}, words = {{}, u"id"_s, u"Gender"_s};
        QVERIFY(!isHeader(numbers));
        QVERIFY(isHeader(counted));
        QVERIFY(!isHeader(mixed));
        QVERIFY(isHeader(words));
    }
};

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_CsvReader.moc"
