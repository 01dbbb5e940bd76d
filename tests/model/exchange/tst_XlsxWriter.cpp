// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/XlsxWriter.h"
#include "tests/support/Csv.h"
#include "tests/support/Table.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Workbooks as they go out, read again by what reads those that come in.
class tst_XlsxWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    TableContent readAgain(const std::vector<Sheet>& sheets, const QString& sheet)
    {
        const auto bytes = writeXlsx(sheets);
        return bytes ? readTable(writeFile(m_folder.filePath(u"b.xlsx"_s), *bytes), {.sheet = sheet}) : TableContent();
    }

private slots:
    void cellsComeBack()
    {
        const std::vector<Sheet> sheets
            = {{.name = u"Ranking"_s,
                   .columns = {{u"Touchpoint"_s, SheetFormat::Text, 30}, {u"Share"_s, SheetFormat::Percent, 10}},
                   .rows = {{u"触点 & <b>\n\"x\""_s, 1. / 3}, {SheetCell(), -2.5e10}}},
                {.name = u"证据"_s, .columns = {{u"n"_s, SheetFormat::Whole, 8}}, .rows = {{7.}}}};
        const TableContent first = readAgain(sheets, u"Ranking"_s);
        QVERIFY(!first.error);
        QCOMPARE(first.records.size(), size_t(3));
        QCOMPARE(first.records[0], (QStringList{u"Touchpoint"_s, u"Share"_s}));
        QCOMPARE(first.records[1][0], u"触点 & <b>\n\"x\""_s);
        QCOMPARE(first.records[1][1].toDouble(), 1. / 3); // full precision, whatever is shown
        QCOMPARE(first.records[2][1].toDouble(), -2.5e10);
        QCOMPARE(readAgain(sheets, u"证据"_s).records[1], QStringList{u"7"_s});
    }

    /// A text that looks like a formula would be run by who opens the file.
    void textsAreNoFormulas()
    {
        Sheet sheet{.name = u"A"_s, .columns = {{u"=1+1"_s}}, .rows = {}};
        const QStringList texts = {u"=HYPERLINK(\"http://x\")"_s, u"+1"_s, u"-2"_s, u"@SUM(A1)"_s, u"007"_s};
        for (const QString& text : texts)
            sheet.rows.push_back({text});
        const TableContent content = readAgain({sheet}, u"A"_s);
        QVERIFY(content.faults.empty()); // a formula without a value is one
        QCOMPARE(content.records[0][0], u"=1+1"_s);
        for (qsizetype row = 0; row < texts.size(); ++row)
            QCOMPARE(content.records[static_cast<size_t>(row + 1)][0], texts[row]);
    }

    void longTextsAreCutAsTheFormatWants()
    {
        const Sheet sheet{.name = u"A"_s, .columns = {{u"a"_s}}, .rows = {{QString(40'000, u'x')}}};
        QCOMPARE(readAgain({sheet}, u"A"_s).records[1][0].size(), 32'767);
    }

    void sameBytesForTheSameSheets()
    {
        const std::vector<Sheet> sheets
            = {{.name = u"A"_s, .columns = {{u"a"_s}}, .rows = {{u"x"_s}, {1.25}}}, {.name = u"B"_s}};
        QCOMPARE(*writeXlsx(sheets), *writeXlsx(sheets));
    }

    void refusesNamesThatNoSpreadsheetTakes()
    {
        QVERIFY(!writeXlsx({{.name = u"a/b"_s}}));
        QVERIFY(!writeXlsx({{.name = QString(32, u'a')}}));
        QVERIFY(!writeXlsx({{.name = u"A"_s}, {.name = u"A"_s}}));
    }
};

QTEST_GUILESS_MAIN(tst_XlsxWriter)
#include "tst_XlsxWriter.moc"
