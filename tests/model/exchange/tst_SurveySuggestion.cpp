// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveyImport.h"
#include "tests/support/Csv.h"
#include "tests/support/Paths.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// What a file's columns are taken for, without being told.
class tst_SurveySuggestion : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static SurveySuggestion suggest(const QString& path, const Journey& journey = {})
    {
        Progress progress;
        auto suggestion = suggestSurvey(path, journey, progress);
        return suggestion ? *suggestion : SurveySuggestion();
    }
    SurveySuggestion suggestText(const QByteArray& bytes, const Journey& journey = {})
    {
        return suggest(writeFile(m_folder.filePath(u"s.csv"_s), bytes), journey);
    }
    static ColumnMapping find(const SurveySuggestion& suggestion, const QString& header)
    {
        for (const ColumnMapping& column : suggestion.mapping.columns) {
            if (column.header == header)
                return column;
        }
        return {};
    }
    static QStringList withRole(const SurveySuggestion& suggestion, ColumnRole role)
    {
        QStringList headers;
        for (const ColumnMapping& column : suggestion.mapping.columns) {
            if (column.role == role)
                headers << column.header;
        }
        return headers;
    }
    /// A column of answers that go round through `values`.
    static QByteArray table(const QByteArrayList& headers, const QList<QByteArrayList>& columns, int rows)
    {
        QByteArray bytes = headers.join(',') + '\n';
        for (int row = 0; row < rows; ++row) {
            QByteArrayList cells;
            for (qsizetype column = 0; column < columns.size(); ++column)
                cells << columns[column][(row * (column + 1) + row / 7) % columns[column].size()];
            bytes += cells.join(',') + '\n';
        }
        return bytes;
    }

private slots:
    void airline()
    {
        TOUCHSTONE_SHARED_OR_SKIP(path, u"data/survey/airline/train.csv"_s);
        const SurveySuggestion suggestion = suggest(path);
        QCOMPARE(suggestion.report.rows, 103904);
        const QStringList ratings = withRole(suggestion, ColumnRole::Score);
        QCOMPARE(ratings.size(), 14);
        for (const QString& header : ratings) {
            const ColumnMapping column = find(suggestion, header);
            QCOMPARE(column.signal, Signal::Csat);
            QCOMPARE(column.levels, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
            QCOMPARE(column.touchpoint, header);
        }
        QCOMPARE(find(suggestion, u"Inflight wifi service"_s).missing, QStringList(u"0"_s));
        QCOMPARE(withRole(suggestion, ColumnRole::Outcome), QStringList(u"satisfaction"_s));
        QCOMPARE(
            find(suggestion, u"satisfaction"_s).levels, (QStringList{u"neutral or dissatisfied"_s, u"satisfied"_s}));
        QCOMPARE(withRole(suggestion, ColumnRole::Segment),
            (QStringList{u"Gender"_s, u"Customer Type"_s, u"Type of Travel"_s, u"Class"_s}));
        QCOMPARE(withRole(suggestion, ColumnRole::Respondent), QStringList(u"id"_s));
        QCOMPARE(withRole(suggestion, ColumnRole::Ignore),
            (QStringList{u"Column 1"_s, u"Age"_s, u"Flight Distance"_s, u"Departure Delay in Minutes"_s,
                u"Arrival Delay in Minutes"_s}));
        QCOMPARE(suggestion.reasons.size(), suggestion.headers.size());
    }

    void netPromoterSample()
    {
        TOUCHSTONE_SHARED_OR_SKIP(path, u"data/survey/nps/NPS_testdata.csv"_s);
        const SurveySuggestion suggestion = suggest(path);
        QCOMPARE(suggestion.report.rows, 1000);
        QCOMPARE(withRole(suggestion, ColumnRole::Outcome), QStringList(u"REC"_s));
        QCOMPARE(find(suggestion, u"REC"_s).levels.size(), 11);
        QCOMPARE(withRole(suggestion, ColumnRole::Score),
            (QStringList{
                u"Product.Tastiness"_s, u"Salesman.Smileyness"_s, u"Salesman.Chirpiness"_s, u"Salesman.Bubbliness"_s}));
        QCOMPARE(withRole(suggestion, ColumnRole::Date), QStringList(u"date"_s));
        QVERIFY(withRole(suggestion, ColumnRole::Segment).contains(u"Region"_s));
    }

    void tenPointSatisfaction()
    {
        TOUCHSTONE_SHARED_OR_SKIP(path, u"data/survey/customerSat/bayesm_customerSat.csv"_s);
        const SurveySuggestion suggestion = suggest(path);
        QCOMPARE(suggestion.report.rows, 1811);
        QCOMPARE(withRole(suggestion, ColumnRole::Score).size(), 10);
        QCOMPARE(find(suggestion, u"q1"_s).levels.size(), 10);
    }

    void churn()
    {
        TOUCHSTONE_SHARED_OR_SKIP(path, u"data/survey/telco/telco-customer-churn-by-IBM.csv"_s);
        const SurveySuggestion suggestion = suggest(path);
        QCOMPARE(withRole(suggestion, ColumnRole::Outcome), QStringList(u"Churn"_s));
        QCOMPARE(find(suggestion, u"Churn"_s).levels, (QStringList{u"Yes"_s, u"No"_s}));
        QCOMPARE(withRole(suggestion, ColumnRole::Respondent), QStringList(u"customerID"_s));
        QVERIFY(withRole(suggestion, ColumnRole::Score).isEmpty());
        QVERIFY(withRole(suggestion, ColumnRole::Segment).contains(u"Contract"_s));
        QVERIFY(!withRole(suggestion, ColumnRole::Segment).contains(u"MonthlyCharges"_s));
    }

    void personalColumnsOfQualtrics()
    {
        TOUCHSTONE_SHARED_OR_SKIP(path, u"data/survey/qualtrics/qualtRics_sample.csv"_s);
        const SurveySuggestion suggestion = suggest(path);
        for (const QString& header : {u"IPAddress"_s, u"RecipientLastName"_s, u"RecipientFirstName"_s,
                 u"RecipientEmail"_s, u"LocationLatitude"_s, u"LocationLongitude"_s})
            QCOMPARE(find(suggestion, header).role, ColumnRole::Ignore);
    }

    void chineseQuestionnaire()
    {
        TOUCHSTONE_SHARED_OR_SKIP(path, u"data/survey/chinese/questionnaire_zh_excerpt.csv"_s);
        const SurveySuggestion suggestion = suggest(path);
        QCOMPARE(suggestion.headers.size(), 19);
        QVERIFY(suggestion.report.warningCounts.at(ImportWarning::Kind::EmptyHeader) == 3);
    }

    void reviewsInTwoEncodings()
    {
        TOUCHSTONE_SHARED_OR_SKIP(utf8, u"data/survey/chinese/waimai_10k.csv"_s);
        TOUCHSTONE_SHARED_OR_SKIP(gb18030, u"data/survey/chinese/waimai_10k.gb18030.csv"_s);
        SurveySuggestion a = suggest(utf8), b = suggest(gb18030);
        QCOMPARE(a.report.encoding, u"UTF-8"_s);
        QCOMPARE(b.report.encoding, u"GB18030"_s);
        QCOMPARE(a.report.rows, 11987);
        QCOMPARE(b.report.rows, a.report.rows);
        QVERIFY(a.firstRows == b.firstRows);
        b.mapping.survey = a.mapping.survey;
        QVERIFY(a.mapping == b.mapping);
        QCOMPARE(find(a, u"review"_s).role, ColumnRole::Text);
    }

    void wordScalesInBothLanguages()
    {
        const SurveySuggestion suggestion = suggestText(table(
            {"送货", "Check-in", "下单", "总体满意度", "How easy was it to pay", "手机号", "门店"},
            {{"非常满意", "满意", "一般", "不满意", "非常不满意"}, {"Very satisfied", "Satisfied", "Neutral", "N/A"},
                {"1", "2", "3", "4", "5", "-2"}, {"1", "2", "3", "4", "5"}, {"Easy", "Difficult", "Neutral"},
                {"13812345678", "13912345679", "15012345670"}, {"一店", "二店"}},
            60));
        QCOMPARE(find(suggestion, u"送货"_s).signal, Signal::Csat);
        QCOMPARE(find(suggestion, u"送货"_s).levels,
            (QStringList{u"非常不满意"_s, u"不满意"_s, u"一般"_s, u"满意"_s, u"非常满意"_s}));
        QCOMPARE(
            find(suggestion, u"Check-in"_s).levels, (QStringList{u"Neutral"_s, u"Satisfied"_s, u"Very satisfied"_s}));
        QCOMPARE(suggestion.mapping.missing, QStringList(u"N/A"_s));
        QCOMPARE(find(suggestion, u"下单"_s).missing, QStringList(u"-2"_s));
        QCOMPARE(find(suggestion, u"总体满意度"_s).role, ColumnRole::Outcome);
        QCOMPARE(find(suggestion, u"How easy was it to pay"_s).signal, Signal::Ces);
        QCOMPARE(find(suggestion, u"手机号"_s).role, ColumnRole::Ignore);
        QCOMPARE(find(suggestion, u"门店"_s).role, ColumnRole::Segment);
        QCOMPARE(suggestion.report.warningCounts.at(ImportWarning::Kind::PersonalColumn), 1);
    }

    void importanceAndKanoPairs()
    {
        const QByteArrayList kano = {"I like it", "I expect it", "I am neutral", "I can live with it"};
        const SurveySuggestion suggestion
            = suggestText(table({"Delivery", "How important is delivery?", "Map there", "If the map was not there",
                                    "Photos there", "Without photos", "Taste"},
                {{"1", "2", "3", "4", "5"}, {"1", "2", "3", "4", "5", "6", "7"}, kano,
                    {"I dislike it", "I am neutral", "I like it"}, kano, kano, {"like", "dislike"}},
                60));
        const ColumnMapping importance = find(suggestion, u"How important is delivery?"_s);
        QCOMPARE(importance.role, ColumnRole::Importance);
        QVERIFY(!importance.signal);
        QCOMPARE(importance.touchpoint, u"Delivery"_s);
        QCOMPARE(importance.levels.size(), 7);
        QCOMPARE(find(suggestion, u"Delivery"_s).signal, Signal::Csat);
        QCOMPARE(withRole(suggestion, ColumnRole::KanoFunctional), (QStringList{u"Map there"_s, u"Photos there"_s}));
        QCOMPARE(withRole(suggestion, ColumnRole::KanoDysfunctional),
            (QStringList{u"If the map was not there"_s, u"Without photos"_s}));
        QCOMPARE(find(suggestion, u"Without photos"_s).feature, u"Photos there"_s);
        QCOMPARE(find(suggestion, u"If the map was not there"_s).feature, u"Map there"_s);
        const QStringList levels
            = {u"I dislike it"_s, u"I can live with it"_s, u"I am neutral"_s, u"I expect it"_s, u"I like it"_s};
        for (const QString& header : {u"Map there"_s, u"Without photos"_s})
            QCOMPARE(find(suggestion, header).levels, levels);
        QCOMPARE(find(suggestion, u"Taste"_s).role, ColumnRole::Segment);
    }

    void kanoPairsByTurnsInChinese()
    {
        const QByteArrayList kano = {"很喜欢", "无所谓", "很不喜欢"};
        const SurveySuggestion suggestion
            = suggestText(table({"1、实时地图（正向题）", "2、实时地图（反向题）", "送货的重要度"},
                {kano, kano, {"1", "2", "3", "4", "5"}}, 60));
        const ColumnMapping first = find(suggestion, u"1、实时地图（正向题）"_s);
        QCOMPARE(first.role, ColumnRole::KanoFunctional);
        QCOMPARE(first.feature, u"实时地图"_s);
        QCOMPARE(first.levels, (QStringList{u"很不喜欢"_s, u"能忍受"_s, u"无所谓"_s, u"理应如此"_s, u"很喜欢"_s}));
        const ColumnMapping second = find(suggestion, u"2、实时地图（反向题）"_s);
        QCOMPARE(second.role, ColumnRole::KanoDysfunctional);
        QCOMPARE(second.feature, u"实时地图"_s);
        QCOMPARE(find(suggestion, u"送货的重要度"_s).role, ColumnRole::Importance);
        QCOMPARE(find(suggestion, u"送货的重要度"_s).touchpoint, u"送货"_s);
    }

    void personalByContent()
    {
        const SurveySuggestion suggestion = suggestText(table({"a", "b", "c", "d"},
            {{"x@example.org", "y@example.com"}, {"10.0.0.1", "10.0.0.2"}, {"+49 30 1234567", "+49 30 7654321"},
                {"2024-01-02", "2024-01-03"}},
            20));
        for (const QString& header : {u"a"_s, u"b"_s, u"c"_s})
            QCOMPARE(find(suggestion, header).role, ColumnRole::Ignore);
        QCOMPARE(find(suggestion, u"d"_s).role, ColumnRole::Date);
    }

    /// Nobody chose the top of one scale: it still is the scale of the others.
    void scalesThatAreNotUsedToTheTop()
    {
        const SurveySuggestion suggestion = suggestText(
            table({"a", "b", "c"}, {{"1", "2", "3", "4", "5"}, {"1", "2", "3", "4", "5"}, {"1", "2", "3", "4"}}, 60));
        QCOMPARE(find(suggestion, u"c"_s).levels.size(), 5);
    }

    void touchpointsOfTheJourney()
    {
        Journey journey;
        Touchpoint touchpoint;
        touchpoint.id = newId<TouchpointId>();
        touchpoint.key = u"inflight-wifi"_s;
        touchpoint.name = LocalizedText(u"Inflight wifi"_s);
        journey.touchpoints.put(touchpoint);
        const SurveySuggestion suggestion = suggestText(
            table({"Inflight wifi service", "Q2. Food"}, {{"1", "2", "3", "4", "5"}, {"1", "2", "3", "4", "5"}}, 30),
            journey);
        QCOMPARE(find(suggestion, u"Inflight wifi service"_s).touchpoint, u"inflight-wifi"_s);
        QCOMPARE(find(suggestion, u"Q2. Food"_s).touchpoint, u"Food"_s);
    }

    void tablesWithoutNames()
    {
        const SurveySuggestion suggestion = suggestText("5,4,1\n3,2,1\n4,4,2\n1,1,3\n");
        QCOMPARE(suggestion.report.headerRows, 0);
        QCOMPARE(suggestion.report.rows, 4);
        QCOMPARE(suggestion.headers, (QStringList{u"Column 1"_s, u"Column 2"_s, u"Column 3"_s}));
    }

    void faultsAreReported()
    {
        const SurveySuggestion suggestion = suggestText("a,b\n1,2\n1\n1,2,3\n1,2,,\n\"x \"y\" z\",2\n\"open,1\n");
        QCOMPARE(suggestion.report.rows, 6);
        QCOMPARE(suggestion.report.warningCounts.at(ImportWarning::Kind::RaggedRow), 2);
        QCOMPARE(suggestion.report.warningCounts.at(ImportWarning::Kind::StrayQuote), 1);
        QCOMPARE(suggestion.report.warningCounts.at(ImportWarning::Kind::UnclosedQuote), 1);
        QCOMPARE(
            suggestion.report.warnings[0], (ImportWarning{ImportWarning::Kind::RaggedRow, 3, 0, {u"1"_s, u"2"_s}}));
    }

    void nothingToRead()
    {
        Progress progress;
        QCOMPARE(suggestSurvey(writeFile(m_folder.filePath(u"h.csv"_s), "a,b\n"), {}, progress).error().code,
            ErrorCode::TableEmpty);
        QCOMPARE(suggestSurvey(m_folder.path(), {}, progress).error().code, ErrorCode::FileUnreadable);
        progress.cancel();
        QCOMPARE(suggestSurvey(writeFile(m_folder.filePath(u"c.csv"_s), "a,b\n1,2\n"), {}, progress).error().code,
            ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_SurveySuggestion)
#include "tst_SurveySuggestion.moc"
