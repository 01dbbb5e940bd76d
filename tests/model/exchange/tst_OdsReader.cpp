// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Archive.h"
#include "tests/support/Table.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// OpenDocument spreadsheets: what their cells become, and what is refused.
class tst_OdsReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    TableContent read(const QByteArray& tables, const SourceOptions& options = {}, const QByteArray& manifest = "<m/>")
    {
        const QByteArray content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                                   "xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
                                   "<office:automatic-styles><style:style style:name=\"ta2\">"
                                   "<style:table-properties table:display=\"false\"/></style:style>"
                                   "</office:automatic-styles><office:body><office:spreadsheet>"
            + tables + "</office:spreadsheet></office:body></office:document-content>";
        return readTable(writeArchive(m_folder.filePath(u"b.ods"_s),
                             {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                 {u"META-INF/manifest.xml"_s, manifest}, {u"content.xml"_s, content}}),
            options);
    }
    static QByteArray table(const QByteArray& name, const QByteArray& rows)
    {
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    }
    static QByteArray text(const QByteArray& text, const QByteArray& attributes = {})
    {
        return "<table:table-cell " + attributes + " office:value-type=\"string\"><text:p>" + text
            + "</text:p></table:table-cell>";
    }
    static QByteArray row(const QByteArray& cells, const QByteArray& attributes = {})
    {
        return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
    }
    static QByteArray value(const QByteArray& type, const QByteArray& attributes, const QByteArray& shown)
    {
        return "<table:table-cell office:value-type=\"" + type + "\" " + attributes + "><text:p>" + shown
            + "</text:p></table:table-cell>";
    }

private slots:
    void kindsOfCells()
    {
        const TableContent content = read(table("答卷",
            row("<table:table-cell table:number-columns-repeated=\"16384\"/>", "table:number-rows-repeated=\"2\"")
                + row(text("送货") + text("a<text:s text:c=\"2\"/>b<text:line-break/>c</text:p><text:p>d")
                    + "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a remark</text:p>"
                      "</office:annotation><text:p>with remark</text:p></table:table-cell>"
                      "<table:covered-table-cell/>"
                    + text("x", "table:number-columns-repeated=\"2\""))
                + "<table:table-row-group>"
                + row(value("float", "office:value=\"4.50\"", "4,5")
                    + value("percentage", "office:value=\"0.25\"", "25 %")
                    + value("date", "office:date-value=\"2026-09-03T00:00:00\"", "3.9.26")
                    + value("date", "office:date-value=\"2026-09-03T12:30:00\"", "3.9.26")
                    + value("time", "office:time-value=\"PT12H30M05.5S\"", "12:30")
                    + value("boolean", "office:boolean-value=\"true\"", "WAHR")
                    + value("float", "office:value=\"6.2220219901011E+17\"", "6.2E17"))
                + "</table:table-row-group>" + row("<table:table-cell/>", "table:number-rows-repeated=\"1048570\"")));
        QVERIFY(!content.error);
        QCOMPARE(content.table.format, u"ods"_s);
        QCOMPARE(content.table.sheet, u"答卷"_s);
        QCOMPARE(content.records.size(), size_t(2));
        QCOMPARE(content.records[0], (QStringList{u"送货"_s, u"a  b\nc\nd"_s, u"with remark"_s, {}, u"x"_s, u"x"_s}));
        QCOMPARE(content.records[1],
            (QStringList{u"4.5"_s, u"0.25"_s, u"2026-09-03"_s, u"2026-09-03 12:30:00"_s, u"12:30:05"_s, u"TRUE"_s,
                u"622202199010110000"_s}));
        QCOMPARE(content.rows, (std::vector<qint64>{3, 4}));
        QVERIFY(content.has(ImportWarning::Kind::DigitsLost));
    }

    void repeatedRows()
    {
        const TableContent content
            = read(table("A", row(text("1"), "table:number-rows-repeated=\"3\"") + row(text("2"))));
        QCOMPARE(content.records.size(), size_t(4));
        QCOMPARE(content.rows, (std::vector<qint64>{1, 2, 3, 4}));
        QCOMPARE(content.records[2], QStringList(u"1"_s));
    }

    void sheetsToChooseFrom()
    {
        const QByteArray tables = "<table:table table:name=\"old\" table:style-name=\"ta2\">" + row(text("h"))
            + "</table:table>" + table("A", row(text("a"))) + table("B", row(text("b")));
        QCOMPARE(read(tables).table.sheet, u"A"_s);
        QCOMPARE(read(tables, {u"B"_s}).records.at(0), QStringList(u"b"_s));
        QCOMPARE(read(tables, {u"1"_s}).records.at(0), QStringList(u"h"_s));
        QCOMPARE(read(tables, {u"C"_s}).error->code, ErrorCode::SheetUnknown);
    }

    void refusals()
    {
        const QByteArray wide = text("x", "table:number-columns-repeated=\"16384\"");
        QCOMPARE(read(table("A", row(wide, "table:number-rows-repeated=\"1048576\""))).error->code,
            ErrorCode::SourceHostile);
        QCOMPARE(read(table("A", row(text("x", "table:number-columns-repeated=\"99999999999\"")))).error->code,
            ErrorCode::SourceDamaged);
        QCOMPARE(read(table("A", row(text("a")) + "<broken")).error->code, ErrorCode::XmlSyntax);
        QCOMPARE(read(table("A", {})).error->code, ErrorCode::TableEmpty);
        QCOMPARE(read({}).error->code, ErrorCode::TableEmpty);
        QCOMPARE(read(table("A", row(text("a"))), {}, "<m><manifest:encryption-data/></m>").error->code,
            ErrorCode::SourceEncrypted);
    }
};

QTEST_GUILESS_MAIN(tst_OdsReader)
#include "tst_OdsReader.moc"
