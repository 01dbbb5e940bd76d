// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleProject.h"
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Json.h"
#include "tests/support/Paths.h"
#include "tests/support/Table.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// `export -o OUT.xlsx`: each figure is the one that `rank`, `plan` and `explain` give.
class TestWorkbookExport : public QObject
{
    Q_OBJECT

    Folder m_folder;

    QString sample() const { return m_folder.path(u"sample.journey"_s); }
    QString book() const { return m_folder.path(u"book.xlsx"_s); }
    TableContent sheet(const QString& name) const { return readTable(book(), {.sheet = name}); }
    /// The cell of a row under a header.
    static QString cell(const TableContent& content, size_t row, const QString& header)
    {
        return content.records[row].value(content.records[0].indexOf(header));
    }
    static bool isNear(const QString& text, const QJsonValue& value)
    {
        return std::abs(text.toDouble() - value.toDouble()) < 1e-9 * std::max(1., std::abs(value.toDouble()));
    }

private slots:
    void initTestCase();
    void ranksAsRankDoes();
    void termsAddUp();
    void answersLeadToTheEvidence();
    void plansAsPlanDoes();
    void inChinese();
    void ofTheRoom();
    void sameBytes();
};

void TestWorkbookExport::initTestCase()
{
    Progress progress;
    QVERIFY(createSample(sample(), u"en"_s, progress));
    VERIFY_RUN(run({u"export"_s, sample(), u"-o"_s, book()}));
}

void TestWorkbookExport::ranksAsRankDoes()
{
    const CommandRun ranked = run({u"rank"_s, sample(), u"--format"_s, u"json"_s});
    const QJsonArray ranking = QJsonDocument::fromJson(ranked.out)["ranking"_L1].toArray();
    const TableContent content = sheet(u"Ranking"_s);
    QVERIFY(!content.error);
    QCOMPARE(content.records.size(), static_cast<size_t>(ranking.size() + 1));
    for (size_t row = 1; row < content.records.size(); ++row) {
        const QJsonObject place = ranking[static_cast<qsizetype>(row - 1)].toObject();
        QCOMPARE(cell(content, row, u"Touchpoint"_s), place["name"_L1].toString());
        for (const auto& [header, key] :
            {std::pair(u"Rank"_s, "rank"_L1), {u"Index"_s, "index"_L1}, {u"Score"_s, "score"_L1},
                {u"Score, low"_s, "score_q05"_L1}, {u"Score, high"_s, "score_q95"_L1}, {u"Rank, from"_s, "rank_low"_L1},
                {u"Rank, to"_s, "rank_high"_L1}, {u"Pain"_s, "severity"_L1}, {u"Among the first three"_s, "p_top3"_L1},
                {u"Impact"_s, "impact"_L1}, {u"Digitise first: rank"_s, "digitise_rank"_L1}, {u"Tier"_s, "tier"_L1}}) {
            if (!place[key].isUndefined() && !place[key].isNull())
                QVERIFY2(isNear(cell(content, row, header), place[key]), qPrintable(header));
        }
    }
    QCOMPARE(cell(content, 1, u"Verdict"_s).isEmpty(), false);
}

void TestWorkbookExport::termsAddUp()
{
    const TableContent content = sheet(u"Ranking"_s);
    for (size_t row = 1; row < content.records.size(); ++row) {
        double pain = 0, impact = 0;
        for (const QString& family : {u"Dissatisfied"_s, u"Effort"_s, u"Failed"_s, u"Voiced"_s})
            pain += cell(content, row, u"Term: "_s + family).toDouble();
        for (const QString& part : {u"Importance"_s, u"Reach"_s, u"Drop-off"_s})
            impact += cell(content, row, u"Term: "_s + part).toDouble();
        const double score = cell(content, row, u"Score"_s).toDouble();
        QVERIFY(std::abs(pain - score) < 1e-9 * std::max(1., score));
        QVERIFY(std::abs(impact - score) < 1e-9 * std::max(1., score));
    }
}

/// The counts of a signal's levels are its answers.
void TestWorkbookExport::answersLeadToTheEvidence()
{
    const TableContent evidence = sheet(u"Evidence"_s), answers = sheet(u"Answers"_s);
    QVERIFY(evidence.records.size() > 25 && answers.records.size() > 4 * 25);
    for (size_t row = 1; row < evidence.records.size(); ++row) {
        double sum = 0;
        for (size_t at = 1; at < answers.records.size(); ++at) {
            if (cell(answers, at, u"Touchpoint"_s) == cell(evidence, row, u"Touchpoint"_s)
                && cell(answers, at, u"Signal"_s) == cell(evidence, row, u"Signal"_s))
                sum += cell(answers, at, u"Answers"_s).toDouble();
        }
        QVERIFY(std::abs(sum - cell(evidence, row, u"Answers"_s).toDouble()) < 1e-6 * std::max(1., sum));
    }
    QVERIFY(sheet(u"Quotes"_s).records.size() > 10);
    QCOMPARE(sheet(u"Touchpoints"_s).records.size(), size_t(26));
}

void TestWorkbookExport::plansAsPlanDoes()
{
    const CommandRun planned = run({u"plan"_s, sample(), u"--format"_s, u"json"_s});
    VERIFY_RUN(planned);
    const QJsonArray solutions = QJsonDocument::fromJson(planned.out)["solutions"_L1].toArray();
    const TableContent plan = sheet(u"Plan"_s);
    QVERIFY(solutions.size() > 3);
    QCOMPARE(plan.records.size(), static_cast<size_t>(solutions.size() + 1));
    int chosen = 0;
    for (size_t row = 1; row < plan.records.size(); ++row)
        chosen += cell(plan, row, u"In the plan"_s) == u"yes"_s;
    const qsizetype wanted = std::count_if(
        solutions.begin(), solutions.end(), [](const QJsonValue& solution) { return solution["chosen"_L1].toBool(); });
    QCOMPARE(chosen, static_cast<int>(wanted));
}

void TestWorkbookExport::inChinese()
{
    VERIFY_RUN(run({u"export"_s, sample(), u"-o"_s, book(), u"--language"_s, u"zh_CN"_s}));
    const TableContent content = sheet(u"排序"_s);
    QVERIFY(!content.error);
    QCOMPARE(content.records[0][1], u"触点"_s);
    for (const QString& header : content.records[0])
        QVERIFY2(header.size() < 2 || !QChar::isLower(header[1].unicode()), qPrintable(header)); // no English left
    VERIFY_RUN(run({u"export"_s, sample(), u"-o"_s, book()}));
}

/// Where the room alone has spoken there is its order, and nothing is made up beside it.
void TestWorkbookExport::ofTheRoom()
{
    const QString path = m_folder.path(u"room.journey"_s), out = m_folder.path(u"room.xlsx"_s);
    VERIFY_RUN(run({u"new"_s, path, u"--from"_s, dataFile(u"cli/workshop.json"_s)}));
    VERIFY_RUN(run({u"export"_s, path, u"-o"_s, out}));
    const TableContent content = readTable(out, {.sheet = u"Ranking"_s});
    QVERIFY(content.records.size() > 1);
    QCOMPARE(content.records[0], (QStringList{u"Rank"_s, u"Touchpoint"_s, u"Voters"_s, u"Dots"_s}));
    QVERIFY(readTable(out, {.sheet = u"Evidence"_s}).error);
}

void TestWorkbookExport::sameBytes()
{
    const QByteArray before = readAll(book());
    VERIFY_RUN(run({u"export"_s, sample(), u"-o"_s, book()}));
    QCOMPARE(readAll(book()), before);
}

QTEST_MAIN(TestWorkbookExport)
#include "tst_WorkbookExport.moc"
