// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/CellText.h"
#include "tests/support/Archive.h"
#include "tests/support/Csv.h"
#include "tests/support/Table.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;
using Kind = ImportWarning::Kind;

/// Workbooks: what their cells become, and what is refused.
class tst_XlsxReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const Workbook& workbook) { return writeArchive(m_folder.filePath(u"b.xlsx"_s), workbook.parts()); }
    TableContent readSheet(const QByteArray& rows) { return readTable(write({.sheets = {{"name=\"A\"", rows}}})); }
    /// A workbook of which one part is another.
    TableContent readWith(const QString& name, const QByteArray& bytes)
    {
        Parts parts
            = Workbook{.sheets = {{"name=\"A\"", "<row><c t=\"s\"><v>0</v></c></row>"}}, .strings = "<si><t>x</t></si>"}
                  .parts();
        for (auto& [part, content] : parts) {
            if (part == name)
                content = bytes;
        }
        return readTable(writeArchive(m_folder.filePath(u"b.xlsx"_s), parts));
    }

private slots:
    void kindsOfCells()
    {
        const QByteArray rows = "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"C3\" t=\"s\"><v>1</v></c></row>"
                                "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><r><t>a</t></r><r><t> b</t></r></is></c>"
                                "<c r=\"B7\" t=\"b\"><v>1</v></c><c r=\"C7\" t=\"e\"><v>#N/A</v></c>"
                                "<c r=\"D7\" t=\"str\"><f>A1&amp;B1</f><v>x_x000D_y</v></c>"
                                "<c r=\"E7\" t=\"d\"><v>2026-09-03T00:00:00</v></c><c r=\"F7\"><f>1+1</f></c>"
                                "<c r=\"G7\"/></row><row r=\"8\"><c r=\"B8\"/></row>";
        for (const bool absolute : {false, true}) {
            const TableContent content = readTable(write({.sheets = {{"name=\"满意度\"", rows}},
                .strings = "<si><t>送货</t></si><si><r><t>rich </t></r><rPh><t>spoken</t></rPh><r><t>text</t></r></si>",
                .absoluteTargets = absolute}));
            QVERIFY(!content.error);
            QCOMPARE(content.table.format, u"xlsx"_s);
            QCOMPARE(content.table.sheet, u"满意度"_s);
            QCOMPARE(content.records.size(), size_t(2));
            QCOMPARE(content.records[0], (QStringList{u"送货"_s, {}, u"rich text"_s}));
            QCOMPARE(content.records[1], (QStringList{u"a b"_s, u"TRUE"_s, u"#N/A"_s, u"x\ry"_s, u"2026-09-03"_s}));
            QCOMPARE(content.rows, (std::vector<qint64>{3, 7}));
            QCOMPARE(content.faults.size(), size_t(1));
            QCOMPARE(content.faults[0], (ImportWarning{Kind::FormulaWithoutValue, 7, 6, {}}));
        }
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("digitsLost");
        QTest::newRow("whole") << QByteArray("5") << u"5"_s << false;
        QTest::newRow("negative") << QByteArray("-2") << u"-2"_s << false;
        QTest::newRow("decimal") << QByteArray("4.5") << u"4.5"_s << false;
        QTest::newRow("17 digits of 1.1") << QByteArray("1.1000000000000001") << u"1.1"_s << false;
        QTest::newRow("0.1 + 0.2") << QByteArray("0.30000000000000004") << u"0.3"_s << false;
        QTest::newRow("exponent") << QByteArray("1.5E-3") << u"0.0015"_s << false;
        QTest::newRow("whole with exponent") << QByteArray("1E2") << u"100"_s << false;
        QTest::newRow("15 digits") << QByteArray("123456789012345") << u"123456789012345"_s << false;
        QTest::newRow("18 digits") << QByteArray("6.2220219901011E+17") << u"622202199010110000"_s << true;
        QTest::newRow("16 digits") << QByteArray("1234567890123450") << u"1234567890123450"_s << true;
        QTest::newRow("no number") << QByteArray("abc") << u"abc"_s << false;
    }
    void numbers()
    {
        QFETCH(QByteArray, written);
        const TableContent content = readSheet("<row r=\"2\"><c r=\"B2\"><v>" + written + "</v></c></row>");
        QVERIFY(!content.error);
        QTEST(content.records.at(0).at(1), "text");
        QTEST(content.has(Kind::DigitsLost), "digitsLost");
    }

    void datesOfBothSystems_data()
    {
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QByteArray>("serial");
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << false << QByteArray("46268") << 0 << u"46268"_s;
        QTest::newRow("date") << false << QByteArray("46268") << 1 << u"2026-09-03"_s;
        QTest::newRow("date and time") << false << QByteArray("46268.5") << 2 << u"2026-09-03 12:00:00"_s;
        QTest::newRow("own format") << false << QByteArray("46268.75") << 3 << u"2026-09-03 18:00:00"_s;
        QTest::newRow("time") << false << QByteArray("0.5") << 4 << u"12:00:00"_s;
        QTest::newRow("elapsed") << false << QByteArray("1.25") << 5 << u"30:00:00"_s;
        QTest::newRow("first day") << false << QByteArray("1") << 1 << u"1900-01-01"_s;
        QTest::newRow("day before the leap day that was none") << false << QByteArray("59") << 1 << u"1900-02-28"_s;
        QTest::newRow("day after it") << false << QByteArray("61") << 1 << u"1900-03-01"_s;
        QTest::newRow("1904") << true << QByteArray("44806") << 1 << u"2026-09-03"_s;
        QTest::newRow("Chinese date") << false << QByteArray("46268") << 6 << u"2026-09-03"_s;
        QTest::newRow("no day") << false << QByteArray("-4") << 1 << u"-4"_s;
        QTest::newRow("rounded up to a day") << false << QByteArray("46267.9999999") << 2 << u"2026-09-03 00:00:00"_s;
        QTest::newRow("colour and words are no date") << false << QByteArray("5") << 7 << u"5"_s;
    }
    void datesOfBothSystems()
    {
        QFETCH(bool, from1904);
        QFETCH(QByteArray, serial);
        QFETCH(int, style);
        const TableContent content = readTable(write({
            .sheets
            = {{"name=\"A\"", "<row><c s=\"" + QByteArray::number(style) + "\"><v>" + serial + "</v></c></row>"}},
            .styles
            = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/>"
              "<numFmt numFmtId=\"171\" formatCode=\"[h]:mm:ss\"/>"
              "<numFmt numFmtId=\"172\" formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
              "<numFmt numFmtId=\"173\" formatCode=\"[Red]0&quot; days&quot;\"/></numFmts>"
              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"170\"/>"
              "<xf numFmtId=\"21\"/><xf numFmtId=\"171\"/><xf numFmtId=\"172\"/><xf numFmtId=\"173\"/></cellXfs>",
            .properties = from1904 ? "date1904=\"1\"" : "",
        }));
        QVERIFY(!content.error);
        QTEST(content.records.at(0).at(0), "text");
    }

    void sheetsToChooseFrom()
    {
        const auto row = [](const char* text) {
            return "<row><c t=\"inlineStr\"><is><t>" + QByteArray(text) + "</t></is></c></row>";
        };
        const QString path = write({.sheets = {{"name=\"old\" state=\"hidden\"", row("h")}, {"name=\"empty\"", ""},
                                        {"name=\"Answers\"", row("a")}, {"name=\"More\"", row("m")}}});
        const auto first = [&](const QString& sheet) { return readTable(path, {sheet}); };
        QCOMPARE(first({}).table.sheet, u"Answers"_s);
        QCOMPARE(first({}).table.sheets, (QStringList{u"old"_s, u"empty"_s, u"Answers"_s, u"More"_s}));
        QCOMPARE(first({}).table.warnings.at(0),
            (ImportWarning{Kind::OtherSheets, 0, 0, {u"Answers"_s, u"old, empty, More"_s}}));
        QCOMPARE(first(u"More"_s).records.at(0), QStringList(u"m"_s));
        QCOMPARE(first(u"more"_s).records.at(0), QStringList(u"m"_s));
        QCOMPARE(first(u"4"_s).records.at(0), QStringList(u"m"_s));
        QCOMPARE(first(u"old"_s).records.at(0), QStringList(u"h"_s));
        QCOMPARE(first(u"empty"_s).error->code, ErrorCode::TableEmpty);
        for (const QString& unknown : {u"None"_s, u"0"_s, u"5"_s}) {
            const TableContent content = first(unknown);
            QCOMPARE(content.error->code, ErrorCode::SheetUnknown);
            QCOMPARE(content.error->arguments, (QStringList{unknown, u"old, empty, Answers, More"_s}));
        }
        const QString csv = writeFile(m_folder.filePath(u"t.csv"_s), "a,b\n1,2\n");
        QCOMPARE(readTable(csv, {u"1"_s}).error->code, ErrorCode::NoSheets);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        const QString sheet = u"xl/worksheets/sheet1.xml"_s, strings = u"xl/sharedStrings.xml"_s;
        const QByteArray laughs = "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                  "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><sst><si><t>&c;</t></si></sst>";
        QTest::newRow("entities in shared texts") << strings << laughs << ErrorCode::XmlEntities;
        QTest::newRow("entity loop")
            << strings
            << QByteArray("<!DOCTYPE s [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><sst><si><t>&a;</t></si></sst>")
            << ErrorCode::XmlEntities;
        QTest::newRow("document type in the workbook")
            << u"xl/workbook.xml"_s << QByteArray("<!DOCTYPE w><workbook/>") << ErrorCode::XmlEntities;
        QTest::newRow("nested without end") << sheet << QByteArray("<w>").repeated(100'000) << ErrorCode::SourceHostile;
        QTest::newRow("unpacks to a thousand times its size")
            << sheet << "<worksheet>" + QByteArray(100 << 20, ' ') << ErrorCode::SourceHostile;
        QTest::newRow("a text without end")
            << sheet << "<worksheet><sheetData><row><c t=\"str\"><v>" + QByteArray(30 << 20, 'x')
            << ErrorCode::SourceHostile;
        QTest::newRow("a name without end")
            << sheet << "<worksheet><" + QByteArray(30 << 20, 'x') << ErrorCode::XmlSyntax;
        QTest::newRow("broken off") << sheet << QByteArray("<worksheet><sheetData><row><c><v>1</v>")
                                    << ErrorCode::XmlSyntax;
        QTest::newRow("no XML") << sheet << QByteArray("\x01\x02\x03 nothing") << ErrorCode::XmlSyntax;
        QTest::newRow("a shared text that is not there")
            << sheet << QByteArray("<w><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></w>")
            << ErrorCode::SourceDamaged;
        QTest::newRow("a cell beyond the last column")
            << sheet << QByteArray("<w><sheetData><row><c r=\"ZZZZ1\"><v>7</v></c></row></sheetData></w>")
            << ErrorCode::SourceDamaged;
        QTest::newRow("a row beyond the last")
            << sheet << QByteArray("<w><sheetData><row r=\"99999999\"><c><v>7</v></c></row></sheetData></w>")
            << ErrorCode::SourceDamaged;
    }
    void refusals()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        const TableContent read = readWith(part, content);
        QVERIFY(read.error);
        QCOMPARE(read.error->code, code);
        QVERIFY(read.error->file.endsWith(u"b.xlsx"));
        QVERIFY2(!read.error->place.isEmpty(), "an error names the part or the cell");
    }

    void damage()
    {
        const QString path
            = write({.sheets = {{"name=\"A\"", QByteArray("<row><c><v>1</v></c></row>").repeated(5000)}}});
        const QByteArray bytes = readFile(path);
        const auto codeOf = [&](const QByteArray& changed) {
            const TableContent content = readTable(writeFile(m_folder.filePath(u"d.xlsx"_s), changed));
            return content.error ? content.error->code : ErrorCode::Internal;
        };
        for (const qsizetype length : {qsizetype(30), bytes.size() / 2, bytes.size() - 30})
            QCOMPARE(codeOf(bytes.left(length)), ErrorCode::SourceDamaged);
        // A byte in the middle of the packed sheet: found by what it unpacks to, or by the checksum.
        QByteArray flipped = bytes;
        const qsizetype at = bytes.indexOf("sheet1.xml") + 60;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
        const ErrorCode code = codeOf(flipped);
        QVERIFY(code == ErrorCode::SourceDamaged || code == ErrorCode::XmlSyntax);
    }

    void notWorkbooks()
    {
        const auto codeOf = [&](const QString& path) { return readTable(path).error.value_or(Error{}).code; };
        const QString word = writeArchive(m_folder.filePath(u"w.xlsx"_s), {{u"word/document.xml"_s, "<x/>"}});
        QCOMPARE(codeOf(word), ErrorCode::UnsupportedSource);
        QCOMPARE(readTable(word).error->arguments, QStringList(u"Word document (DOCX)"_s));
        // Programs wrap a workbook with a password into their old format, and say so in UTF-16.
        const QByteArray old = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2000, '\0');
        QCOMPARE(codeOf(writeFile(m_folder.filePath(u"o.xlsx"_s), old)), ErrorCode::UnsupportedSource);
        const QString name = u"EncryptedPackage"_s;
        const QByteArray wrapped(reinterpret_cast<const char*>(name.utf16()), 2 * name.size());
        QCOMPARE(codeOf(writeFile(m_folder.filePath(u"e.xlsx"_s), old + wrapped + old)), ErrorCode::SourceEncrypted);
        // What a file is called says nothing.
        const TableContent text = readTable(writeFile(m_folder.filePath(u"t.xlsx"_s), "a,b\n1,2\n"));
        QVERIFY(!text.error);
        QCOMPARE(text.table.format, u"csv"_s);
    }

    void cancels()
    {
        const QString path
            = write({.sheets = {{"name=\"A\"", QByteArray("<row><c><v>1</v></c></row>").repeated(50000)}}});
        Progress progress;
        auto table = openTable(path, {}, progress);
        QVERIFY(table.has_value());
        progress.cancel();
        qint64 rows = 0;
        while (table->reader->next())
            ++rows;
        QVERIFY(rows < 5000);
        QCOMPARE(table->reader->error()->code, ErrorCode::Cancelled);
    }

    void looksAhead()
    {
        const TableContent whole = readSheet("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row/>"
                                             "<row><c r=\"A9\"><v>3</v></c></row>");
        QCOMPARE(whole.records.size(), size_t(3));
        Progress progress;
        auto table = openTable(m_folder.filePath(u"b.xlsx"_s), {}, progress);
        QVERIFY(table.has_value());
        TableReader& reader = *table->reader;
        QCOMPARE(reader.peek(2).size(), size_t(2));
        QVERIFY(reader.next());
        QCOMPARE(reader.fields()[0], std::string_view("1"));
        QCOMPARE(reader.peek(9).size(), size_t(2));
        QVERIFY(reader.next() && reader.next());
        QCOMPARE(reader.fields()[0], std::string_view("3"));
        QCOMPARE(reader.row(), 4);
        QVERIFY(!reader.next() && !reader.next());
        QCOMPARE(reader.hash().size(), 64);
    }

private:
    static QByteArray readFile(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(tst_XlsxReader)
#include "tst_XlsxReader.moc"
