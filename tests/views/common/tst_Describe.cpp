// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeError.h"
#include "views/common/DescribeImport.h"

#include <QTest>

using namespace touchstone;

class TestDescribe : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasWords();
    void namesFileRowAndPlace_data();
    void namesFileRowAndPlace();
    void argumentsMayHoldPlaceholders();
    void readOnlyReasonsAreSentences();
    void everyImportWarningHasWords();
    void reportCountsWhatIsBeyondTheCap();
    void everyScoreWarningHasWords();
};

void TestDescribe::everyCodeHasWords()
{
    QSet<QString> seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const Error error{
            .code = static_cast<ErrorCode>(code), .arguments = {QStringLiteral("one"), QStringLiteral("two")}};
        const QString text = describeError(error);
        QVERIFY2(text.size() > 10, qPrintable(QString::number(code)));
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
        // Without its arguments a message is poorer, but has no holes.
        QVERIFY(!describeError({.code = error.code}).contains(QLatin1Char('%')));
    }
}

void TestDescribe::namesFileRowAndPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QString>("expected");
    const QString file = QStringLiteral("a.csv");
    const QString place = QStringLiteral("B");
    QTest::newRow("nothing") << QString() << QString() << qint64(0) << QStringLiteral("The table is empty.");
    QTest::newRow("file") << file << QString() << qint64(0) << QStringLiteral("a.csv: The table is empty.");
    QTest::newRow("place") << QString() << place << qint64(0) << QStringLiteral("At B: The table is empty.");
    QTest::newRow("row") << QString() << QString() << qint64(7) << QStringLiteral("Row 7: The table is empty.");
    QTest::newRow("row, place") << QString() << place << qint64(7)
                                << QStringLiteral("Row 7, at B: The table is empty.");
    QTest::newRow("file, row") << file << QString() << qint64(7) << QStringLiteral("a.csv, row 7: The table is empty.");
    QTest::newRow("file, place") << file << place << qint64(0) << QStringLiteral("a.csv, at B: The table is empty.");
    QTest::newRow("all") << file << place << qint64(7) << QStringLiteral("a.csv, row 7, at B: The table is empty.");
}

void TestDescribe::namesFileRowAndPlace()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(qint64, row);
    QFETCH(QString, expected);
    const QString text = describeError({.code = ErrorCode::TableEmpty, .file = file, .place = place, .row = row});
    QVERIFY2(text.startsWith(expected), qPrintable(text));
}

void TestDescribe::argumentsMayHoldPlaceholders()
{
    const Error error{.code = ErrorCode::JsonDuplicateEdge, .arguments = {QStringLiteral("%2"), QStringLiteral("%1")}};
    QVERIFY(describeError(error).contains(QStringLiteral("from \"%2\" to \"%1\"")));
    const Error named{.code = ErrorCode::TouchpointUnknown,
        .arguments = {QStringLiteral("100%1")},
        .file = QStringLiteral("%1%2.journey")};
    QVERIFY(describeError(named).startsWith(QStringLiteral("%1%2.journey: ")));
    QVERIFY(describeError(named).contains(QStringLiteral("\"100%1\"")));
}

void TestDescribe::readOnlyReasonsAreSentences()
{
    for (const char* reason : {"requested", "file", "folder", "disk", "older"}) {
        const QString text
            = describeError({.code = ErrorCode::ReadOnlyProject, .arguments = {QString::fromLatin1(reason)}});
        QVERIFY2(!text.contains(QStringLiteral(": %1.").arg(QLatin1String(reason))), qPrintable(text));
    }
}

void TestDescribe::everyImportWarningHasWords()
{
    for (int kind = 0; kind <= static_cast<int>(ImportWarning::Kind::TooManyValues); ++kind) {
        const ImportWarning warning{.kind = static_cast<ImportWarning::Kind>(kind),
            .row = 3,
            .column = 4,
            .arguments = {QStringLiteral("one"), QStringLiteral("two")}};
        const QString text = describeWarning(warning);
        QVERIFY2(text.startsWith(QStringLiteral("Row 3, column 4: ")) && text.size() > 25, qPrintable(text));
        QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
    }
    QCOMPARE(describeWarning({.kind = ImportWarning::Kind::RaggedRow,
                 .row = 9,
                 .arguments = {QStringLiteral("3"), QStringLiteral("5")}}),
        QStringLiteral("Row 9: 3 cells where 5 were expected"));
}

void TestDescribe::reportCountsWhatIsBeyondTheCap()
{
    ImportReport report;
    report.format = QStringLiteral("csv");
    report.encoding = QStringLiteral("UTF-8");
    report.separator = QStringLiteral("\t");
    report.rows = 12;
    report.scoredRespondents = 11;
    report.answers = 30;
    report.missing = 6;
    report.newTouchpoints = {QStringLiteral("Call"), QStringLiteral("Visit")};
    report.warnings
        = {{.kind = ImportWarning::Kind::UnknownLevel, .row = 5, .column = 2, .arguments = {QStringLiteral("six")}}};
    report.warningCounts = {{ImportWarning::Kind::UnknownLevel, 41}, {ImportWarning::Kind::BadWeight, 2}};
    const QStringList lines = describeReport(report);
    QCOMPARE(lines.at(0), QStringLiteral("Read as CSV, UTF-8, separator tab, header rows: 1"));
    QCOMPARE(lines.at(1), QStringLiteral("Responses: 12"));
    QCOMPARE(lines.at(3), QStringLiteral("Scored answers: 30, missing: 6"));
    QCOMPARE(lines.at(4), QStringLiteral("New touchpoints: Call, Visit"));
    QCOMPARE(lines.at(5), QStringLiteral("Row 5, column 2: \"six\" is no level of the scale and was left out"));
    QVERIFY(lines.at(6).startsWith(QStringLiteral("40 more cell")));
    QVERIFY(lines.at(7).startsWith(QStringLiteral("2 more cell")));
    QCOMPARE(lines.size(), 8);
}

void TestDescribe::everyScoreWarningHasWords()
{
    Journey journey;
    Touchpoint call;
    call.id = newId<TouchpointId>();
    call.key = QStringLiteral("call");
    call.name = LocalizedText(
        {{QStringLiteral("en"), QStringLiteral("Call for help")}, {QStringLiteral("zh_CN"), QStringLiteral("报修")}});
    journey.touchpoints.put(call);
    for (int kind = 0; kind <= static_cast<int>(ScoreWarning::Kind::MixedOutcomes); ++kind) {
        const ScoreWarning warning{
            static_cast<ScoreWarning::Kind>(kind), {QStringLiteral("call"), QStringLiteral("csat")}};
        const QString text = describeWarning(warning, journey, QStringLiteral("en"));
        QVERIFY2(text.size() > 20 && !text.contains(QLatin1Char('%')), qPrintable(text));
    }
    const ScoreWarning thin{ScoreWarning::Kind::ThinDriverPair, {QStringLiteral("outcome"), QStringLiteral("call")}};
    QVERIFY(describeWarning(thin, journey, QStringLiteral("zh_CN")).contains(QStringLiteral("报修")));
    QVERIFY(
        describeWarning(thin, journey, QStringLiteral("en")).contains(QStringLiteral("the outcome and Call for help")));
}

QTEST_MAIN(TestDescribe)
#include "tst_Describe.moc"
