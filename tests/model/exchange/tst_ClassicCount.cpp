// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/classics/Classics.h"
#include "model/exchange/ClassicCount.h"
#include "model/exchange/MappingJson.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Project.h"
#include "tests/support/Compare.h"
#include "tests/support/Csv.h"
#include "tests/support/Json.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kanoLevels = R"("levels": ["dislike", "live with", "neutral", "expect", "like"])";

} // namespace

/// From stored answers to what the classic views read.
class tst_ClassicCount : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    Progress m_progress;

    bool import(const QByteArray& csv, const QByteArray& mapping)
    {
        const auto read = readMappingJson(mapping, u"m.json"_s);
        if (!read)
            return false;
        const auto staged = stageSurvey(
            m_project->path(), m_project->journey(), writeFile(m_folder->filePath(u"s.csv"_s), csv), *read, m_progress);
        return staged && publishSurvey(*m_project, *staged, u"import"_s).has_value();
    }
    Result<ClassicAnswers> count(const TallyFilter& filter = {})
    {
        return countClassicAnswers(
            m_project->path(), m_project->journey(), m_project->data().evidence, filter, Signal::Csat, m_progress);
    }

private slots:
    void init()
    {
        m_project.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto project = Project::create(m_folder->filePath(u"p.journey"_s), {});
        QVERIFY(project);
        m_project = *std::move(project);
    }

    void contrastsAreThoseOfTheReference();
    void surveysOfOneOutcomeAddUp();
    void kanoPairsByFeature();
    void importanceByLevel();
    void weightsCountAsKishSays();
    void filtersAreKept();
    void nothingAskedIsNothingRead();
    void cancelled();
};

/// The 16 rows of the reference, by way of a file, a mapping and the stored answers.
void tst_ClassicCount::contrastsAreThoseOfTheReference()
{
    const QJsonObject reference
        = readJson(dataFile(u"reference/survey_classics.json"_s))[u"penalty_reward_contrast"_s].toObject();
    const auto y = numbers(reference[u"y_overall"_s]), a = numbers(reference[u"attribute_a"_s]),
               b = numbers(reference[u"attribute_b"_s]);
    QByteArray csv = "a,b,y\n";
    for (size_t row = 0; row < y.size(); ++row)
        csv += QByteArray::number(a[row]) + ',' + QByteArray::number(b[row]) + ',' + QByteArray::number(y[row]) + '\n';
    csv += "5,,10\n,1,\n"; // neither answers all
    QVERIFY(import(csv, R"({"columns": {"a": {"touchpoint": "a", "signal": "csat"},
        "b": {"touchpoint": "b", "signal": "csat"},
        "y": {"role": "outcome", "levels": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]}}})"));
    const auto answers = count();
    QVERIFY(answers && answers->contrasts);
    QCOMPARE(answers->contrasts->outcome, u"y"_s);
    QCOMPARE(answers->contrasts->touchpoints.size(), 2U);
    QCOMPARE(answers->contrasts->sums.complete().effectiveN(), 16.);
    const auto fit = fitJointly(answers->contrasts->sums);
    QVERIFY(fit);
    const QJsonObject coefficients = reference[u"coefficients"_s].toObject();
    COMPARE_WITHIN(fit->effects[0].penalty->value, coefficients[u"a_penalty"_s].toDouble(), 1e-9);
    COMPARE_WITHIN(fit->effects[1].reward->value, coefficients[u"b_reward"_s].toDouble(), 1e-9);
    COMPARE_WITHIN(fit->intercept + 1, coefficients[u"intercept"_s].toDouble(), 1e-9); // levels count from 0
    QCOMPARE(fitEach(answers->contrasts->sums).effects[0].n, 17.);
}

void tst_ClassicCount::surveysOfOneOutcomeAddUp()
{
    const QByteArray mapping = R"({"columns": {"A": {"touchpoint": "a", "signal": "csat"},
        "y": {"role": "outcome", "levels": ["0", "1"]}}})";
    QVERIFY(import("A,y\n1,0\n3,1\n5,1\n", mapping));
    QVERIFY(import("A,y\n1,1\n3,0\n", mapping));
    // Another outcome, asked of fewer.
    QVERIFY(import("A,y\n1,low\n5,high\n", R"({"columns": {"A": {"touchpoint": "a", "signal": "csat"},
        "y": {"role": "outcome", "levels": ["low", "high"]}}})"));
    const auto answers = count();
    QVERIFY(answers && answers->contrasts);
    QCOMPARE(answers->contrasts->levels, (QStringList{u"0"_s, u"1"_s}));
    QCOMPARE(answers->contrasts->sums.complete().weight, 5.);
    QCOMPARE(answers->contrasts->sums.groups(0)[static_cast<size_t>(Contrast::Low)].sumY, 1.);
}

void tst_ClassicCount::kanoPairsByFeature()
{
    const QByteArray mapping = R"({"columns": {
        "there": {"role": "kano_functional", "feature": "Map", "touchpoint": "delivery", )"
        + kanoLevels + R"(},
        "lacking": {"role": "kano_dysfunctional", "feature": "map", )"
        + kanoLevels + R"(},
        "alone": {"role": "kano_functional", "feature": "Photos", )"
        + kanoLevels + "}}}";
    QVERIFY(import(
        "there,lacking,alone\nlike,dislike,like\nlike,dislike,like\nlike,neutral,like\nexpect,,like\nwhat,like,like\n",
        mapping));
    const auto answers = count();
    QVERIFY(answers);
    QCOMPARE(answers->kano.size(), 2U);
    const KanoAnswers& map = answers->kano[0];
    QCOMPARE(map.feature, u"Map"_s);
    QCOMPARE(map.touchpoint, m_project->journey().findTouchpoint(u"delivery"_s)->id);
    QVERIFY(map.hasFunctional && map.hasDysfunctional);
    const KanoFeature feature = kanoFeature(map.counts);
    QCOMPARE(feature.n, 3.);
    QCOMPARE(feature.counts[static_cast<size_t>(KanoClass::OneDimensional)], 2.);
    QCOMPARE(feature.counts[static_cast<size_t>(KanoClass::Attractive)], 1.);
    QVERIFY(answers->kano[1].hasFunctional && !answers->kano[1].hasDysfunctional);
    // It is the view that asks for 300 answers and for the second question.
    const ProjectData data = m_project->data();
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    const Classics classics = classicsOf(
        data.journey, data.evidence, data.plan, tallies, rank(data.journey, tallies, data.settings), *answers);
    QCOMPARE(classics.kano.features.size(), 1U);
    QVERIFY(!classics.kano.features[0].isShown());
    QCOMPARE(classics.kano.unpaired, QStringList(u"Photos"_s));
    QVERIFY(!hasAnything(classics, ClassicMethod::Kano));
}

void tst_ClassicCount::importanceByLevel()
{
    QVERIFY(import("i,A\n7,5\n6,4\n1,3\n,2\n9,1\n",
        R"({"columns": {"i": {"role": "importance", "touchpoint": "a"}, "A": {"touchpoint": "a", "signal": "csat"}}})"));
    const auto answers = count();
    QVERIFY(answers);
    QCOMPARE(answers->importance.size(), 1U);
    QCOMPARE(answers->importance[0].counts, (std::vector<double>{1, 0, 0, 0, 0, 1, 1}));
    QVERIFY(!answers->contrasts); // no outcome
    // The question is no score: the tallies know the satisfaction alone.
    QCOMPARE(assembleTallies(m_project->journey(), m_project->data().evidence, {}).signalTallies.size(), 1U);
}

void tst_ClassicCount::weightsCountAsKishSays()
{
    QVERIFY(import("i,w\n1,2\n7,1\n7,1\n7,0\n",
        R"({"columns": {"i": {"role": "importance", "touchpoint": "a"}, "w": {"role": "weight"}}})"));
    const auto answers = count();
    QVERIFY(answers);
    // 4 of weight with squares of 6: worth 16/6 people, half of them at either end.
    const std::vector<double>& counts = answers->importance[0].counts;
    COMPARE_WITHIN(counts[0], 16. / 12, 1e-12);
    COMPARE_WITHIN(counts[6], 16. / 12, 1e-12);
}

void tst_ClassicCount::filtersAreKept()
{
    QVERIFY(import("i,City,Round\n7,north,1\n6,north,2\n1,south,1\n",
        R"({"columns": {"i": {"role": "importance", "touchpoint": "a"}, "City": {"role": "segment"},
            "Round": {"role": "wave"}}})"));
    const auto of = [&](const TallyFilter& filter) {
        const auto answers = count(filter);
        return answers && !answers->importance.empty() ? answers->importance[0].counts : std::vector<double>();
    };
    QCOMPARE(of({.segment = u"City=north"_s, .wave = {}}), (std::vector<double>{0, 0, 0, 0, 0, 1, 1}));
    QCOMPARE(of({.segment = {}, .wave = u"1"_s}), (std::vector<double>{1, 0, 0, 0, 0, 0, 1}));
    QCOMPARE(of({.segment = u"City=north"_s, .wave = u"2"_s}), (std::vector<double>{0, 0, 0, 0, 0, 1, 0}));
    QVERIFY(of({.segment = u"Age=old"_s, .wave = {}}).empty()); // the survey does not know it
}

void tst_ClassicCount::nothingAskedIsNothingRead()
{
    QVERIFY(import("A\n1\n5\n", R"({"columns": {"A": {"touchpoint": "a", "signal": "csat"}}})"));
    const auto answers = count();
    QVERIFY(answers);
    QVERIFY(answers->importance.empty() && answers->kano.empty() && !answers->contrasts);
}

void tst_ClassicCount::cancelled()
{
    QVERIFY(import("i\n7\n", R"({"columns": {"i": {"role": "importance", "touchpoint": "a"}}})"));
    m_progress.cancel();
    const auto answers = count();
    QVERIFY(!answers);
    QCOMPARE(answers.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(tst_ClassicCount)
#include "tst_ClassicCount.moc"
