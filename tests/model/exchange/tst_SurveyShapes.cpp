// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveyImport.h"
#include "tests/support/Csv.h"
#include "tests/support/Paths.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Tables as survey programs write them: header rows, roles and subjects of columns.
class tst_SurveyShapes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    SurveySuggestion suggest(const QByteArray& bytes)
    {
        return suggestFile(writeFile(m_folder.filePath(u"s.csv"_s), bytes));
    }
    static SurveySuggestion suggestFile(const QString& path)
    {
        Progress progress;
        auto suggestion = suggestSurvey(path, {}, progress);
        return suggestion ? *std::move(suggestion) : SurveySuggestion();
    }
    static ColumnMapping find(const SurveySuggestion& suggestion, const QString& header)
    {
        for (const ColumnMapping& column : suggestion.mapping.columns) {
            if (column.header == header)
                return column;
        }
        return {}; // without a header
    }
    /// Twenty rows of answers; in each cell, `values` of its column by turns.
    static QByteArray answers(const QList<QByteArrayList>& values)
    {
        QByteArray rows;
        for (int row = 0; row < 20; ++row) {
            QByteArrayList cells;
            for (const QByteArrayList& column : values)
                cells << (column.size() == 1 && column[0] == "#" ? "R" + QByteArray::number(1000 + row)
                                                                 : column[row % column.size()]);
            rows += cells.join(',') + '\n';
        }
        return rows;
    }

private slots:
    void qualtricsWithIds()
    {
        const SurveySuggestion suggestion = suggest(
            "StartDate,IPAddress,ResponseId,Q1_1,Q1_2,Q1_2,Q3_1,Q4\n"
            "Start Date,IP Address,Response ID,How satisfied were you? - Delivery,How satisfied were you? - "
            "Returns,\"Why, please?\",Which did you use? - Selected Choice - App,Would you recommend us?\n"
            "\"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"Europe/Berlin\"\"}\","
            "\"{\"\"ImportId\"\":\"\"ipAddress\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\","
            "\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_2\"\"}\","
            "\"{\"\"ImportId\"\":\"\"QID1_2_TEXT\"\"}\",\"{\"\"ImportId\"\":\"\"QID3\"\",\"\"choiceId\"\":\"\"1\"\"}\","
            "\"{\"\"ImportId\"\":\"\"QID4\"\"}\"\n"
            + answers({{"2026-09-03 12:00:00"}, {"10.0.0.1"}, {"#"}, {"1", "2", "3", "4", "5"},
                {"5", "4", "3", "2", "1"}, {"because it was slow and late"}, {"App", ""}, {"0", "5", "8", "9", "10"}}));
        QCOMPARE(suggestion.report.format, u"qualtrics"_s);
        QCOMPARE(suggestion.report.headerRows, 3);
        QCOMPARE(suggestion.report.rows, 20);
        QCOMPARE(suggestion.headers.at(5), u"Q1_2 (2)"_s);
        QCOMPARE(find(suggestion, u"StartDate"_s).role, ColumnRole::Date);
        QCOMPARE(find(suggestion, u"IPAddress"_s).role, ColumnRole::Ignore);
        QCOMPARE(suggestion.report.warningCounts.at(ImportWarning::Kind::PersonalColumn), 1);
        QCOMPARE(find(suggestion, u"ResponseId"_s).role, ColumnRole::Respondent);
        QCOMPARE(find(suggestion, u"Q1_1"_s).signal, Signal::Csat);
        QCOMPARE(find(suggestion, u"Q1_1"_s).touchpoint, u"Delivery"_s);
        QCOMPARE(find(suggestion, u"Q1_2"_s).touchpoint, u"Returns"_s);
        QCOMPARE(suggestion.reasons.at(u"Q3_1"_s), u"one choice of a question with several"_s);
        QCOMPARE(find(suggestion, u"Q4"_s).role, ColumnRole::Outcome);
        QCOMPARE(find(suggestion, u"Q4"_s).levels.size(), 11);
    }

    void qualtricsWithoutIds()
    {
        const SurveySuggestion suggestion = suggest(
            "V1,V5,V6,V8,V9,Q1\n"
            "ResponseID,ExternalDataReference,IPAddress,StartDate,EndDate,Satisfied with the delivery?\n"
            + answers({{"#"}, {""}, {"10.0.0.1"}, {"2014-09-03 12:00:00"}, {"2014-09-03 12:00:00"}, {"1", "2", "3"}}));
        QCOMPARE(suggestion.report.format, u"qualtrics"_s);
        QCOMPARE(suggestion.report.headerRows, 2);
        QCOMPARE(suggestion.report.rows, 20);
        QCOMPARE(find(suggestion, u"ResponseID"_s).role, ColumnRole::Respondent);
        QCOMPARE(find(suggestion, u"Q1"_s).touchpoint, u"Satisfied with the delivery?"_s);
    }

    void surveyMonkey()
    {
        const SurveySuggestion suggestion = suggest(
            "Respondent ID,Collector ID,Start Date,IP Address,How do you rate these?,,\"Tell us more,\nplease\"\n"
            ",,,,Delivery,Returns,Open-Ended Response\n"
            + answers({{"#"}, {"77"}, {"09/03/2026 12:00:00 PM"}, {"10.0.0.1"},
                {"Very satisfied", "Satisfied", "Dissatisfied"}, {"Neutral", "Satisfied", "Dissatisfied"},
                {"a long and helpful remark"}}));
        QCOMPARE(suggestion.report.format, u"surveymonkey"_s);
        QCOMPARE(suggestion.report.headerRows, 2);
        QCOMPARE(suggestion.report.rows, 20);
        QCOMPARE(suggestion.headers.mid(4),
            (QStringList{u"How do you rate these?: Delivery"_s, u"How do you rate these?: Returns"_s,
                u"Tell us more, please"_s}));
        QCOMPARE(find(suggestion, u"How do you rate these?: Returns"_s).touchpoint, u"Returns"_s);
        QCOMPARE(find(suggestion, u"Respondent ID"_s).role, ColumnRole::Respondent);
        const SurveySuggestion bare
            = suggest("Respondent ID,Collector ID,Delivery\n,,\n" + answers({{"#"}, {"77"}, {"1", "2", "3"}}));
        QCOMPARE(bare.report.headerRows, 2);
        QCOMPARE(bare.report.rows, 20);
    }

    /// A real file in MacRoman, with two header rows.
    void starWars()
    {
        TOUCHSTONE_SHARED_OR_SKIP(path, u"data/survey/surveymonkey/StarWars.csv"_s);
        const SurveySuggestion suggestion = suggestFile(path);
        QCOMPARE(suggestion.report.format, u"surveymonkey"_s);
        QCOMPARE(suggestion.report.encoding, u"MacRoman"_s);
        QCOMPARE(suggestion.report.headerRows, 2);
        QCOMPARE(suggestion.report.rows, 1186);
        QCOMPARE(suggestion.headers.size(), 38);
        QVERIFY(suggestion.headers.at(15).endsWith(u": Han Solo"));
        QCOMPARE(find(suggestion, suggestion.headers.at(15)).touchpoint, u"Han Solo"_s);
        QVERIFY(!suggestion.headers.join(u' ').contains(QChar(0xFFFD)));
    }

    void limeSurvey()
    {
        const QByteArray head = "\xEF\xBB\xBF\"id\";\"submitdate\";\"lastpage\";\"startlanguage\";\"seed\";\"ipaddr\";"
                                "\"Q1[SQ001]\";\"How was it? [Delivery]\";\"Q3[other]\"\r\n";
        QByteArray rows;
        for (int row = 0; row < 20; ++row)
            rows += "\"" + QByteArray::number(row + 1)
                + "\";\"2026-09-03 12:00:00\";\"3\";\"de\";\"12345\";\"10.0.0.1\";\"Y\";\""
                + QByteArray::number(row % 5 + 1) + "\";\"two\nlines\"\r\n";
        const SurveySuggestion suggestion = suggest(head + rows + "\r\n");
        QCOMPARE(suggestion.report.format, u"limesurvey"_s);
        QCOMPARE(suggestion.report.separator, u";"_s);
        QCOMPARE(suggestion.report.rows, 20);
        QCOMPARE(find(suggestion, u"id"_s).role, ColumnRole::Respondent);
        QCOMPARE(find(suggestion, u"submitdate"_s).role, ColumnRole::Date);
        QCOMPARE(find(suggestion, u"seed"_s).role, ColumnRole::Ignore);
        QCOMPARE(find(suggestion, u"How was it? [Delivery]"_s).touchpoint, u"Delivery"_s);
        QCOMPARE(find(suggestion, u"Q3[other]"_s).role, ColumnRole::Text);
    }

    void googleForms()
    {
        const SurveySuggestion suggestion
            = suggest("Timestamp,Email Address,Rate these [Delivery],Rate these [Returns],What did you use?\n"
                + answers({{"2026/09/03 2:07:09 PM GMT+1"}, {"x@example.org"}, {"1", "2", "3", "4", "5"},
                    {"3", "4", "5"}, {"App;Shop;Phone", "App", "Shop;Phone", "App;Phone", "Phone", "App;Shop"}}));
        QCOMPARE(suggestion.report.format, u"google-forms"_s);
        QCOMPARE(suggestion.report.headerRows, 1);
        QCOMPARE(find(suggestion, u"Timestamp"_s).role, ColumnRole::Date);
        QCOMPARE(find(suggestion, u"Email Address"_s).role, ColumnRole::Ignore);
        QCOMPARE(find(suggestion, u"Rate these [Returns]"_s).touchpoint, u"Returns"_s);
        QCOMPARE(suggestion.reasons.at(u"What did you use?"_s), u"several choices in one cell"_s);
    }

    void wenjuanxing()
    {
        const SurveySuggestion suggestion
            = suggest(QByteArray("序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、请评价以下服务(送货),第1题(退货),"
                                 "2、您用过哪些渠道？,3、请排序\n")
                + answers({{"#"}, {"2026/09/03 12:00:00"}, {"35秒"}, {"微信", "链接"}, {"N/A"}, {"10.0.0.1(上海-上海)"},
                    {"1", "2", "3", "4", "5", "-3"}, {"5", "4", "3", "2", "1", "-2"}, {"App┋门店", "App", "电话┋App"},
                    {"门店→App→电话", "App→门店→电话"}}));
        QCOMPARE(suggestion.report.format, u"wenjuanxing"_s);
        QCOMPARE(suggestion.report.rows, 20);
        QCOMPARE(find(suggestion, u"序号"_s).role, ColumnRole::Respondent);
        QCOMPARE(find(suggestion, u"提交答卷时间"_s).role, ColumnRole::Date);
        QCOMPARE(find(suggestion, u"来源"_s).role, ColumnRole::Segment);
        QCOMPARE(find(suggestion, u"来自IP"_s).role, ColumnRole::Ignore);
        const ColumnMapping delivery = find(suggestion, u"1、请评价以下服务(送货)"_s);
        QCOMPARE(delivery.touchpoint, u"送货"_s);
        QCOMPARE(delivery.levels, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        QCOMPARE(delivery.missing, QStringList(u"-3"_s));
        QCOMPARE(find(suggestion, u"第1题(退货)"_s).touchpoint, u"退货"_s);
        for (const QString& header : {u"2、您用过哪些渠道？"_s, u"3、请排序"_s})
            QCOMPARE(suggestion.reasons.at(header), u"several choices in one cell"_s);
    }

    void twoAndThreeHeaderRowsOfAnyTable()
    {
        const QList<QByteArrayList> values
            = {{"#"}, {"1", "2", "3", "4", "5"}, {"5", "4", "3"}, {"2", "3"}, {"north", "south"}};
        const SurveySuggestion two
            = suggest("who,Service,,Price,Region\n,Delivery,Returns,Fair,Where\n" + answers(values));
        QCOMPARE(two.report.headerRows, 2);
        QCOMPARE(two.report.rows, 20);
        QCOMPARE(two.headers,
            (QStringList{u"who"_s, u"Service: Delivery"_s, u"Service: Returns"_s, u"Price"_s, u"Region"_s}));
        const SurveySuggestion three
            = suggest("who,Service,,Price,Region\nid,Delivery,Returns,Fair,Where\nkey,q1,q2,q3,q4\n" + answers(values));
        QCOMPARE(three.report.headerRows, 3);
        QCOMPARE(three.report.rows, 20);
        const SurveySuggestion one = suggest("who,Delivery,Returns,Price,Region\n" + answers(values));
        QCOMPARE(one.report.headerRows, 1);
        QCOMPARE(one.report.rows, 20);
    }

    void windowsText()
    {
        QByteArray text = "id,comment\n";
        for (int row = 0; row < 5; ++row)
            text += QByteArray::number(row)
                + ",na\xEFve caf\xE9 \x93quoted\x94 fa\xE7"
                  "ade\n";
        const SurveySuggestion suggestion = suggest(text);
        QCOMPARE(suggestion.report.encoding, u"Windows-1252"_s);
        QCOMPARE(suggestion.firstRows.at(0).at(1), u"naïve café “quoted” façade"_s);
    }
};

QTEST_GUILESS_MAIN(tst_SurveyShapes)
#include "tst_SurveyShapes.moc"
