// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/ColumnLoss.h"
#include "model/exchange/MappingJson.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/AnswersTable.h"
#include "model/project/Connection.h"
#include "model/project/Project.h"
#include "tests/support/Csv.h"
#include "tests/support/Paths.h"

#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Statement.h>
#include <thread>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

SurveyMapping mappingOf(const QByteArray& json)
{
    const auto mapping = readMappingJson(json, u"m.json"_s);
    if (!mapping)
        qFatal("bad mapping in a test");
    return *mapping;
}

/// Rows of a query, cells as texts, "NULL" for none.
std::vector<QStringList> query(const QString& project, const QString& sql)
{
    auto connection = openConnection(project, OpenMode::ReadOnly);
    if (!connection)
        qFatal("cannot open the project");
    std::vector<QStringList> rows;
    SQLite::Statement statement(**connection, sql.toStdString());
    while (statement.executeStep()) {
        QStringList row;
        for (int column = 0; column < statement.getColumnCount(); ++column) {
            const SQLite::Column cell = statement.getColumn(column);
            row << (cell.isNull() ? u"NULL"_s : QString::fromStdString(cell.getString()));
        }
        rows.push_back(row);
    }
    return rows;
}

bool isClose(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1., std::abs(a), std::abs(b)}); }

} // namespace

/// From a file to answers and tallies in a project; what the tallies say is compared with SQL over the answers.
class tst_SurveyImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;

    QString path() const { return m_folder->filePath(u"p.journey"_s); }

    Result<StagedSurvey> stage(const QString& source, const SurveyMapping& mapping)
    {
        Progress progress;
        return stageSurvey(path(), m_project->journey(), source, mapping, progress);
    }
    Result<StagedSurvey> stageText(const QByteArray& csv, const QByteArray& mapping)
    {
        return stage(writeFile(m_folder->filePath(u"s.csv"_s), csv), mappingOf(mapping));
    }
    int answersTables() const
    {
        return query(path(),
            u"SELECT count(*) FROM sqlite_schema WHERE name LIKE 'answers\\_%' ESCAPE '\\' AND name <> 'answers_table'"_s)
            [0][0]
                .toInt();
    }
    /// Column c1, c2 ... of a header.
    static QString stored(const Survey& survey, const QString& header)
    {
        const auto source = static_cast<int>(survey.headers.indexOf(header));
        const auto found = std::find(survey.storedColumns.begin(), survey.storedColumns.end(), source);
        return u"c%1"_s.arg(found - survey.storedColumns.begin() + 1);
    }
    static const ColumnHistogram& histogram(const Survey& survey, const SurveyTally& tally, const QString& header)
    {
        for (const ColumnHistogram& histogram : tally.histograms) {
            if (survey.mapping.columns[static_cast<size_t>(histogram.column)].header == header)
                return histogram;
        }
        qFatal("no such histogram");
    }

private slots:
    void init()
    {
        m_project.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto project = Project::create(path(), {});
        QVERIFY(project);
        m_project = *std::move(project);
    }

    void airlineBySuggestion()
    {
        TOUCHSTONE_SHARED_OR_SKIP(source, u"data/survey/airline/train.csv"_s);
        Progress progress;
        const auto suggestion = suggestSurvey(source, m_project->journey(), progress);
        QVERIFY(suggestion);
        auto staged = stage(source, suggestion->mapping);
        QVERIFY(staged);
        QCOMPARE(staged->report.rows, 103904);
        QCOMPARE(staged->report.scoredRespondents, 103904);
        QCOMPARE(staged->newTouchpoints.size(), size_t(14));
        QCOMPARE(staged->report.answers + staged->report.missing, 103904 * 14);
        QVERIFY(staged->report.warnings.empty() || staged->report.warnings[0].kind == ImportWarning::Kind::EmptyHeader);
        QVERIFY(m_project->evidence().surveys.isEmpty());

        QVERIFY(publishSurvey(*m_project, *staged, u"Import"_s));
        const Survey& survey = *m_project->evidence().surveys.begin();
        QCOMPARE(m_project->journey().touchpoints.size(), 14);
        QCOMPARE(m_project->journey().stages.size(), 4);
        QVERIFY(survey.tallies == staged->survey.tallies);

        const SurveyTally& everyone = *survey.tally({});
        QCOMPARE(everyone.histograms.size(), size_t(15)); // the outcome, too
        for (const ColumnHistogram& counted : everyone.histograms) {
            const ColumnMapping& mapping = survey.mapping.columns[static_cast<size_t>(counted.column)];
            const QStringList levels = columnLevels(mapping);
            const auto rows = query(path(),
                u"SELECT %1, count(*) FROM %2 GROUP BY 1"_s.arg(stored(survey, mapping.header), survey.answersTable));
            qint64 missing = 0;
            for (const QStringList& row : rows) {
                const qsizetype level = levels.indexOf(row[0]);
                if (level >= 0)
                    QCOMPARE(counted.counts[static_cast<size_t>(level)], row[1].toDouble());
                else
                    missing += row[1].toLongLong();
            }
            QCOMPARE(counted.missing, missing);
        }
        const SurveyTally* business = survey.tally({u"Class=Business"_s, {}});
        QVERIFY(business);
        const QString wifi = stored(survey, u"Inflight wifi service"_s), clean = stored(survey, u"Cleanliness"_s);
        const QString outcome = stored(survey, u"satisfaction"_s), group = stored(survey, u"Class"_s);
        QCOMPARE(business->respondents,
            query(path(), u"SELECT count(*) FROM %1 WHERE %2 = 'Business'"_s.arg(survey.answersTable, group))[0][0]
                .toLongLong());

        // Moments of outcome and wifi, and of wifi and cleanliness, as SQL counts them.
        const auto sums = [&](const QString& x, const QString& y, const QString& where) {
            return query(path(),
                u"SELECT count(*), total(x), total(y), total(x*x), total(y*y), total(x*y) FROM (SELECT %1 AS x, %2 AS "
                u"y FROM %3 "
                "WHERE %4)"_s.arg(x, y, survey.answersTable, where))[0];
        };
        const auto check = [&](const SurveyTally& tally, size_t a, size_t b, const QStringList& expected) {
            const PairMoments& pair = tally.drivers.pairs[DriverMoments::pairIndex(a, b, 15)];
            const std::vector<double> found = {pair.n, pair.sumX, pair.sumY, pair.sumXX, pair.sumYY, pair.sumXY};
            for (size_t i = 0; i < found.size(); ++i)
                QVERIFY(isClose(found[i], expected[static_cast<qsizetype>(i)].toDouble()));
        };
        const size_t wifiAt = 1 + static_cast<size_t>(everyone.drivers.touchpoints.indexOf(u"inflight-wifi-service"_s));
        const size_t cleanAt = 1 + static_cast<size_t>(everyone.drivers.touchpoints.indexOf(u"cleanliness"_s));
        const QString outcomeLevel = u"(%1 = 'satisfied')"_s.arg(outcome), wifiLevel = u"(%1 - 1) / 4.0"_s.arg(wifi),
                      cleanLevel = u"(%1 - 1) / 4.0"_s.arg(clean), wifiRated = u"%1 > 0"_s.arg(wifi);
        check(everyone, 0, wifiAt, sums(outcomeLevel, wifiLevel, wifiRated));
        check(everyone, wifiAt, cleanAt, sums(wifiLevel, cleanLevel, u"%1 AND %2 > 0"_s.arg(wifiRated, clean)));
        check(*business, 0, wifiAt, sums(outcomeLevel, wifiLevel, u"%1 AND %2 = 'Business'"_s.arg(wifiRated, group)));

        // Counting anew from the stored answers gives the same.
        for (const TallyFilter& filter : {TallyFilter{}, TallyFilter{u"Class=Business"_s, {}}}) {
            const auto again = countSurvey(path(), survey, filter);
            QVERIFY(again);
            QVERIFY(*again == *survey.tally(filter));
        }
        QCOMPARE(countSurvey(path(), survey, {u"Nothing=1"_s, {}}).error().code, ErrorCode::SegmentUnknown);
        QCOMPARE(countSurvey(path(), survey, {{}, u"2031"_s}).error().code, ErrorCode::WaveUnknown);

        QVERIFY(m_project->undo());
        QVERIFY(m_project->evidence().surveys.isEmpty());
        QVERIFY(m_project->journey().touchpoints.isEmpty());
        QVERIFY(m_project->redo());
        QVERIFY(countSurvey(path(), *m_project->evidence().surveys.begin(), {}));
    }

    void mappingSemantics()
    {
        const QByteArray csv = "who,q1,q2,q3,overall,class,comment,round\n"
                               "1,5,very good,0,10,A,\"fine, \"\"so\"\"\",2024\n"
                               "2,0,poor,7,0,A,,2024\n"
                               "3,-,fair,10,5,B,,2025\n"
                               "4,3,good,-,-,B,x,\n"
                               "5,9,odd,,3,,,2025\n"
                               "5,1,poor,8,7,A,,2025\n";
        const auto staged = stageText(csv, R"({"survey": "S", "wave": "2023", "missing": ["0", "-"], "columns": {
            "who": {"role": "respondent"},
            "q1": {"signal": "csat", "touchpoint": "Shop"},
            "q2": {"signal": "review", "touchpoint": "Shop", "levels": ["very good", "good", "fair", "poor"], "reversed": true},
            "q3": {"signal": "nps", "touchpoint": "Shop > Phone"},
            "overall": {"role": "outcome", "levels": ["0","1","2","3","4","5","6","7","8","9","10"], "missing": ["-"]},
            "class": {"role": "segment"}, "comment": {"role": "text", "touchpoint": "Phone"}, "round": {"role": "wave"},
            "absent": {"role": "segment"}}})");
        QVERIFY(staged);
        const Survey& survey = staged->survey;
        QCOMPARE(survey.rows, 6);
        QCOMPARE(staged->report.newTouchpoints, (QStringList{u"Shop"_s, u"Phone"_s}));
        const SurveyTally& all = survey.tallies.front();
        QCOMPARE(histogram(survey, all, u"q1"_s).counts, (std::vector<double>{1, 0, 1, 0, 1}));
        QCOMPARE(histogram(survey, all, u"q1"_s).missing, 2); // 0 and -
        QCOMPARE(histogram(survey, all, u"q1"_s).unknown, 1); // 9
        QCOMPARE(histogram(survey, all, u"q2"_s).counts, (std::vector<double>{2, 1, 1, 1})); // worst first
        // A listed level is never missing: the NPS of 0 counts.
        QCOMPARE(histogram(survey, all, u"q3"_s).counts, (std::vector<double>{1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1}));
        QCOMPARE(survey.mapping.columns[3].touchpoint, u"shop>phone"_s);
        QCOMPARE(all.drivers.touchpoints, QStringList(u"shop"_s)); // the handover is left out
        QCOMPARE(all.drivers.pairs.size(), size_t(1));
        // Row 1: (1 + 1)/2 with 10; row 2: 0 with 0; row 3: 1/3 with 5; row 4 has no outcome; row 5: no answer; row 6:
        // 0 with 7.
        QVERIFY(isClose(all.drivers.pairs[0].n, 4));
        QVERIFY(isClose(all.drivers.pairs[0].sumX, 22));
        QVERIFY(isClose(all.drivers.pairs[0].sumY, 1 + 1. / 3));
        QVERIFY(isClose(all.drivers.pairs[0].sumXY, 10 + 5. / 3));

        QCOMPARE(survey.tally({u"class=A"_s, {}})->respondents, 3);
        QCOMPARE(survey.tally({{}, u"2025"_s})->respondents, 2); // row 5 has no level
        QCOMPARE(survey.tally({{}, u"2023"_s})->respondents, 1); // an empty cell takes the mapping's wave
        QCOMPARE(staged->waves, (QStringList{u"2023"_s, u"2024"_s, u"2025"_s}));
        const auto within = countSurvey(path(), survey, {u"class=A"_s, u"2025"_s});
        QVERIFY(within);
        QCOMPARE(within->respondents, 1);

        const auto& counts = staged->report.warningCounts;
        QCOMPARE(counts.at(ImportWarning::Kind::UnknownLevel), 2);
        QCOMPARE(counts.at(ImportWarning::Kind::DuplicateRespondent), 1);
        QCOMPARE(counts.at(ImportWarning::Kind::MappingColumnUnused), 1);

        QVERIFY(publishSurvey(*m_project, *staged, u"Import"_s));
        QCOMPARE(m_project->evidence().waves.size(), 3);
        // What stood in the cells, and in which row, comes back.
        const auto rows = query(path(),
            u"SELECT row, %1, %2 FROM %3 ORDER BY row"_s.arg(
                stored(survey, u"q1"_s), stored(survey, u"comment"_s), survey.answersTable));
        QCOMPARE(rows[0], (QStringList{u"2"_s, u"5"_s, u"fine, \"so\""_s}));
        QCOMPARE(rows[2], (QStringList{u"4"_s, u"-"_s, u"NULL"_s}));
    }

    void weights()
    {
        const auto staged = stageText("q,w,o\n1,1,1\n5,2,2\n5,3,3\n5,x,3\n5,-1,3\n",
            R"({"columns": {"q": {"signal": "csat"}, "w": {"role": "weight"}, "o": {"role": "outcome", "levels": ["1","2","3"]}}})");
        QVERIFY(staged);
        const SurveyTally& all = staged->survey.tallies.front();
        const auto& counts = all.histograms[0].counts;
        QVERIFY(isClose(counts[0], 36. / 14 / 6));
        QVERIFY(isClose(counts[4], 36. / 14 * 5 / 6));
        QCOMPARE(staged->report.warningCounts.at(ImportWarning::Kind::BadWeight), 2);
        // SQL over the stored answers, with its own words.
        const QString table = staged->survey.answersTable;
        const auto sums = query(path(),
            u"SELECT total(w), total(w*w), total(w*x), total(w*y), total(w*x*y) FROM (SELECT c2 AS w, c3 - 1 AS x, (c1 "
            u"- 1) / 4.0 AS y "
            "FROM %1 WHERE typeof(c2) = 'integer' AND c2 >= 0)"_s.arg(table))[0];
        const PairMoments& pair = all.drivers.pairs[0];
        QVERIFY(isClose(pair.n, sums[0].toDouble()) && isClose(pair.weightSquares, sums[1].toDouble())
            && isClose(pair.sumX, sums[2].toDouble()) && isClose(pair.sumY, sums[3].toDouble())
            && isClose(pair.sumXY, sums[4].toDouble()));
        const auto again = countSurvey(path(), staged->survey, {});
        QVERIFY(again && *again == all);
    }

    void cellsComeBackAsTheyStood()
    {
        QByteArray csv("q,t\n");
        const QByteArrayList cells = {"007", "-0", "1e3", "+5", " 5", "5 ", "99999999999999999999", "-42", "0", "1.50",
            "999999999999999999", "-", "\xE5\xA5\xBD", QByteArray("a\0b", 3), "NULL"};
        for (const QByteArray& cell : cells)
            csv += "3," + cell + "\n";
        const auto staged = stageText(csv, R"({"columns": {"q": {"signal": "csat"}, "t": {"role": "text"}}})");
        QVERIFY(staged);
        auto connection = openConnection(path(), OpenMode::ReadOnly);
        QVERIFY(connection);
        SQLite::Statement statement(**connection,
            u"SELECT c2, typeof(c2) FROM %1 ORDER BY row"_s.arg(staged->survey.answersTable).toStdString());
        for (const QByteArray& cell : cells) {
            QVERIFY(statement.executeStep());
            const SQLite::Column column = statement.getColumn(0);
            QCOMPARE(QByteArray(column.getText(), column.getBytes()), cell);
        }
        QCOMPARE(QString::fromUtf8(statement.getColumn(1).getText()), u"text"_s);
    }

    void twoEncodingsOfOneFile()
    {
        TOUCHSTONE_SHARED_OR_SKIP(utf8, u"data/survey/chinese/waimai_10k.csv"_s);
        TOUCHSTONE_SHARED_OR_SKIP(gb18030, u"data/survey/chinese/waimai_10k.gb18030.csv"_s);
        const SurveyMapping mapping = mappingOf(
            R"({"columns": {"label": {"signal": "review", "levels": ["0", "1"], "touchpoint": "外卖"}, "review": {"role": "text"}}})");
        const auto a = stage(utf8, mapping), b = stage(gb18030, mapping);
        QVERIFY(a && b);
        QVERIFY(a->survey.tallies == b->survey.tallies);
        const auto rows = [&](const StagedSurvey& staged) {
            return query(path(), u"SELECT * FROM %1 ORDER BY row"_s.arg(staged.survey.answersTable));
        };
        QCOMPARE(a->report.rows, 11987);
        QVERIFY(rows(*a) == rows(*b));
        QVERIFY(discardSurvey(path(), *a));
        QVERIFY(discardSurvey(path(), *b));
        QCOMPARE(answersTables(), 0);
    }

    void personalColumnsAreNotStored()
    {
        const auto staged = stageText(
            "q,mail\n3,x@example.org\n", R"({"columns": {"q": {"signal": "csat"}, "mail": {"role": "ignore"}}})");
        QVERIFY(staged);
        QCOMPARE(staged->survey.storedColumns, std::vector<int>{0});
        m_project.reset();
        QVERIFY(!readAll(path()).contains("x@example.org"));
    }

    void cancelLeavesNothing()
    {
        QByteArray csv = "q\n";
        for (int row = 0; row < 300000; ++row)
            csv += "3\n";
        const QString source = writeFile(m_folder->filePath(u"big.csv"_s), csv);
        const SurveyMapping mapping = mappingOf(R"({"columns": {"q": {"signal": "csat"}}})");
        Progress progress;
        std::jthread canceller([&progress] {
            while (progress.done() == 0 && !progress.isCancelled())
                std::this_thread::yield();
            progress.cancel();
        });
        const auto staged = stageSurvey(path(), m_project->journey(), source, mapping, progress);
        progress.cancel();
        QVERIFY(!staged);
        QCOMPARE(staged.error().code, ErrorCode::Cancelled);
        QCOMPARE(answersTables(), 0);
        QCOMPARE(query(path(), u"SELECT count(*) FROM answers_table"_s)[0][0], u"0"_s);
    }

    void failuresLeaveNothing()
    {
        const QByteArray score = R"({"columns": {"q": {"signal": "csat"}}})";
        QCOMPARE(stageText("a,b\n1,2\n", score).error().code, ErrorCode::MappingMissingColumn);
        QCOMPARE(stageText("q\n", score).error().code, ErrorCode::TableEmpty);
        QCOMPARE(stageText("", score).error().code, ErrorCode::TableEmpty);
        QCOMPARE(stageText("q,r\n1,2\n", R"({"columns": {"q": {"role": "segment"}}})").error().code,
            ErrorCode::MappingNothingToImport);
        QCOMPARE(
            stageText("q,r\n1,2\n",
                R"({"columns": {"q": {"role": "outcome", "levels": ["1","2"]}, "r": {"role": "outcome", "levels": ["1","2"]}}})")
                .error()
                .code,
            ErrorCode::MappingBadRole);
        QByteArray header, row, columns;
        for (int column = 0; column < 2100; ++column) {
            header += (column ? ",q" : "q") + QByteArray::number(column);
            row += column ? ",3" : "3";
            columns += (column ? ",\"q" : "\"q") + QByteArray::number(column) + "\": {\"role\": \"text\"}";
        }
        const auto wide = stageText(header + '\n' + row + '\n', "{\"columns\": {" + columns + "}}");
        QCOMPARE(wide.error().code, ErrorCode::TableTooWide);
        QVERIFY(wide.error().file.endsWith(u"s.csv"));
        QCOMPARE(answersTables(), 0);
    }

    void sameFileTwice()
    {
        const QByteArray mapping = R"({"survey": "First", "columns": {"q": {"signal": "csat"}}})";
        const auto first = stageText("q\n1\n2\n", mapping);
        QVERIFY(first);
        QVERIFY(!first->report.warningCounts.contains(ImportWarning::Kind::SurveyImportedBefore));
        QVERIFY(publishSurvey(*m_project, *first, u"Import"_s));
        const auto second = stageText("q\n1\n2\n", mapping);
        QVERIFY(second);
        QCOMPARE(second->report.warnings.front(),
            (ImportWarning{ImportWarning::Kind::SurveyImportedBefore, 0, 0, {u"First"_s}}));
        QVERIFY(second->newTouchpoints.empty());
        QVERIFY(publishSurvey(*m_project, *second, u"Import"_s));
        QCOMPARE(m_project->evidence().surveys.size(), 2);
        QCOMPARE(m_project->journey().touchpoints.size(), 1);
    }

    void aTouchpointRemovedMeanwhile()
    {
        const QByteArray mapping = R"({"columns": {"q": {"signal": "csat", "touchpoint": "Shop"}}})";
        const auto first = stageText("q\n1\n2\n", mapping);
        QVERIFY(first && publishSurvey(*m_project, *first, u"Import"_s));
        const auto second = stageText("q\n3\n4\n", mapping);
        QVERIFY(second && second->newTouchpoints.empty());
        const TouchpointId id = m_project->journey().touchpoints[0].id;
        QVERIFY(m_project->edit(u"Remove"_s, [&](Edit& edit) { edit.remove(id); }));
        const auto published = publishSurvey(*m_project, *second, u"Import"_s);
        QVERIFY(!published);
        QCOMPARE(published.error().code, ErrorCode::TouchpointUnknown);
        QCOMPARE(m_project->evidence().surveys.size(), 1);
    }

    /// Edits go on while an import writes.
    void editsDuringAnImport()
    {
        QByteArray csv = "q\n";
        for (int row = 0; row < 200000; ++row)
            csv += "3\n";
        const QString source = writeFile(m_folder->filePath(u"big.csv"_s), csv);
        const SurveyMapping mapping = mappingOf(R"({"columns": {"q": {"signal": "csat"}}})");
        const Journey journey = m_project->journey();
        Progress progress;
        std::atomic<bool> finished = false;
        Result<StagedSurvey> staged;
        std::jthread importing([&] {
            staged = stageSurvey(path(), journey, source, mapping, progress);
            finished = true;
        });
        int edits = 0;
        while (!finished) {
            QVERIFY(m_project->edit(u"Edit"_s, [&](Edit& edit) {
                edit.setJourneyProperties(LocalizedText(u"Name %1"_s.arg(edits)), u"CNY"_s, u"year"_s);
            }));
            ++edits;
        }
        importing.join();
        QVERIFY(staged);
        QVERIFY(edits > 0);
        QVERIFY(publishSurvey(*m_project, *staged, u"Import"_s));
        QCOMPARE(query(path(), u"SELECT count(*) FROM %1"_s.arg(staged->survey.answersTable))[0][0], u"200000"_s);
    }

    void segmentsWithTooManyValues()
    {
        QByteArray csv = "q,town\n";
        for (int row = 0; row < 500; ++row)
            csv += "3,T" + QByteArray::number(row) + '\n';
        const auto staged = stageText(csv, R"({"columns": {"q": {"signal": "csat"}, "town": {"role": "segment"}}})");
        QVERIFY(staged);
        QCOMPARE(staged->survey.tallies.size(), size_t(1));
        QCOMPARE(staged->survey.tallies[0].respondents, 500);
        QCOMPARE(staged->report.warningCounts.at(ImportWarning::Kind::TooManyValues), 1);
    }
};

QTEST_GUILESS_MAIN(tst_SurveyImport)
#include "tst_SurveyImport.moc"
