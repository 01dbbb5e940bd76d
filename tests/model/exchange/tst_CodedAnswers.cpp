// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/CodedAnswers.h"
#include "model/exchange/FilteredEvidence.h"
#include "model/exchange/MappingJson.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Project.h"
#include "tests/support/Csv.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// Answers kept in memory are counted as those in the file are.
class CodedAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatTheFileCounts_data()
    {
        QTest::addColumn<bool>("weighted");
        QTest::newRow("plain") << false;
        QTest::newRow("weighted") << true;
    }
    void countsWhatTheFileCounts()
    {
        QFETCH(bool, weighted);
        QVERIFY(importAnswers(weighted));
        const Survey& survey = m_project->evidence().surveys[0];
        const auto coded = CodedAnswers::read(m_project->path(), survey);
        QVERIFY(coded);
        for (const QString& segment : {u""_s, u"region=north"_s, u"region=south"_s, u"class=A=1"_s, u"region=west"_s}) {
            for (const QString& wave : {u""_s, u"2024"_s, u"2025"_s, u"2026"_s, u"1999"_s}) {
                const TallyFilter filter{.segment = segment, .wave = wave};
                const auto counted = (*coded)->count(filter);
                QVERIFY(counted);
                const auto expected = countSurvey(m_project->path(), survey, filter);
                QVERIFY2(*counted == *expected, qPrintable(segment + u' ' + wave));
            }
        }
        QVERIFY((*coded)->count({u"region=north"_s, u"2025"_s})->respondents > 5);
        QCOMPARE((*coded)->count({u"region=west"_s, {}})->respondents, 0);
        QCOMPARE((*coded)->count({u"nothing=1"_s, {}}).error().code, ErrorCode::SegmentUnknown);
        QVERIFY((*coded)->bytes() >= 3 * 6000);
    }

    void keepsWhatIsAskedForAgain()
    {
        QVERIFY(importAnswers(false));
        const QString path = m_project->path();
        Survey survey = m_project->evidence().surveys[0];
        CodedAnswersCache cache;
        const TallyFilter filter{u"region=north"_s, u"2025"_s};
        const auto first = cache.count(path, survey, filter);
        QVERIFY(first);
        QCOMPARE(evidenceFor(path, m_project->evidence(), filter, &cache)->surveys[0].tally(filter)->histograms,
            first->histograms);
        // Another mapping of the same answers is another survey.
        survey.mapping.columns[0].levels = {u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s};
        QVERIFY(cache.count(path, survey, filter)->histograms != first->histograms);
        // What is known needs the file no more; what is not is told apart by path.
        QCOMPARE(cache.count(path + u"x"_s, survey, filter).error().code, ErrorCode::FileMissing);
    }

private:
    bool importAnswers(bool weighted)
    {
        QByteArray text = "q1,q2,overall,region,class,wave,w\n";
        for (int row = 0; row < 6000; ++row) {
            // Every thirteenth belongs to no region and names no wave.
            const bool isSilent = row % 13 == 0;
            text += QByteArray::number(row % 7) + ',' + QByteArray::number(1 + (row * 7) % 5) + ','
                + QByteArray::number(1 + (row / 3) % 5) + ','
                + (isSilent       ? ""
                        : row % 3 ? "north"
                                  : "south")
                + ',' + (row % 11 ? "A=1" : "B") + ','
                + (isSilent       ? ""
                        : row % 5 ? "2025"
                                  : "2026")
                + ',' + QByteArray::number(1 + row % 4) + '\n';
        }
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::move(*Project::create(m_folder->filePath(u"p.journey"_s), {}));
        const QString source = test::writeFile(m_folder->filePath(u"s.csv"_s), text);
        QByteArray json = R"({"wave": "2024", "columns": {"q1": {"signal": "csat", "touchpoint": "Shop"},
            "q2": {"signal": "ces", "touchpoint": "Phone"},
            "overall": {"role": "outcome", "levels": ["1", "2", "3", "4", "5"]},
            "region": {"role": "segment"}, "class": {"role": "segment"}, "wave": {"role": "wave"},
            "w": {"role": "weight"}}})";
        if (!weighted)
            json.replace("weight", "ignore");
        const auto mapping = readMappingJson(json, u"m.json"_s);
        Progress progress;
        const auto staged = stageSurvey(m_project->path(), m_project->journey(), source, *mapping, progress);
        return staged && publishSurvey(*m_project, *staged, u"Import"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(CodedAnswersTest)
#include "tst_CodedAnswers.moc"
