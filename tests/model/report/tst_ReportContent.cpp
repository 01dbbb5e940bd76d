// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ProjectJson.h"
#include "model/report/CertaintyWords.h"
#include "model/report/ReportContent.h"
#include "model/report/Words.h"
#include "tests/support/Example.h"
#include "tests/support/Paths.h"

#include <QSet>
#include <QTest>

namespace touchstone {
namespace {

ProjectData sample()
{
    const QString path = test::dataFile(QStringLiteral("../../resources/sample/en/project.json"));
    return readProjectJson(test::readAll(path), path)->data;
}

ReportContent contentOf(const ProjectData& data, const TallyFilter& filter = {})
{
    Ranking ranking = rank(data.journey, assembleTallies(data.journey, data.evidence, filter), data.settings);
    ranking.filter = filter;
    Progress progress;
    const Certainty certainty
        = certaintyOf(ranking, data.journey, assembleTallies(data.journey, data.evidence, filter), progress);
    ReportOptions options;
    options.date = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);
    return makeReportContent(data, ranking, certainty, options);
}

const ReportSection* section(const ReportContent& content, const QString& anchor)
{
    for (const ReportSection& part : content.sections) {
        if (part.anchor == anchor)
            return &part;
    }
    return nullptr;
}

template <typename Block>
void collect(const std::vector<ReportBlock>& blocks, std::vector<Block>& found)
{
    for (const ReportBlock& block : blocks) {
        if (const auto* one = std::get_if<Block>(&block))
            found.push_back(*one);
        if (const auto* columns = std::get_if<ReportColumns>(&block)) {
            for (const ReportColumn& column : columns->columns)
                collect(column.blocks, found);
        }
    }
}

template <typename Block>
std::vector<Block> blocksOf(const ReportSection& part)
{
    std::vector<Block> blocks;
    collect(part.blocks, blocks);
    return blocks;
}

/// Six touchpoints, each asked `n` people how satisfied they are.
ProjectData small(double n)
{
    ProjectData data;
    data.journey.stages.put({StageId{1}, QStringLiteral("s"), 0, QStringLiteral("Stage")});
    data.journey.channels.put({ChannelId{1}, QStringLiteral("c"), 0, QStringLiteral("Channel")});
    for (int i = 0; i < 6; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{10 + i};
        touchpoint.key = QStringLiteral("t%1").arg(i);
        touchpoint.position = i;
        touchpoint.name = QStringLiteral("Place %1").arg(i);
        touchpoint.stage = StageId{1};
        touchpoint.channel = ChannelId{1};
        data.journey.touchpoints.put(touchpoint);
        Aggregate aggregate;
        aggregate.id = AggregateId{20 + i};
        aggregate.position = i;
        aggregate.place = {touchpoint.id};
        aggregate.counts = {double(i % 3), 1, 0, 1, n - 2 - i % 3};
        data.evidence.aggregates.put(aggregate);
    }
    return data;
}

QString textOf(const ReportContent& content)
{
    QStringList lines;
    for (const ReportSection& part : content.sections) {
        for (const auto& pick : blocksOf<ReportPick>(part))
            lines << pick.reason << pick.founded;
        for (const auto& figures : blocksOf<ReportKeyFigures>(part)) {
            for (const auto& item : figures.items)
                lines << item.figure << item.note;
        }
        for (const auto& table : blocksOf<ReportTable>(part)) {
            for (const auto& row : table.rows) {
                for (const ReportCell& cell : row)
                    lines << cell.text << cell.second;
            }
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestReportContent : public QObject
{
    Q_OBJECT

private slots:
    void hasNoEmptySectionAndUniqueAnchors();
    void barsAddUpToTheIndex();
    void leadsFromEachOfTheTopThreeToItsPage();
    void quotesCarryTheirIds();
    void saysCountsUnderFifteenPeople();
    void hidesGroupsUnderFive();
    void roomIsHollowAndOnlyValidates();
    void nothingSaysWhatIsMissing();
    void saysHowSureTheOrderIs();
    void wordsFallBackToTheSource();
};

void TestReportContent::hasNoEmptySectionAndUniqueAnchors()
{
    for (const ProjectData& data : {sample(), small(40), ProjectData()}) {
        const ReportContent content = contentOf(data);
        QSet<QString> anchors;
        for (const ReportSection& part : content.sections) {
            QVERIFY2(!part.blocks.empty(), qPrintable(part.title));
            QVERIFY2(!anchors.contains(part.anchor), qPrintable(part.anchor));
            anchors.insert(part.anchor);
            for (size_t i = 0; i < part.blocks.size(); ++i) {
                const bool isHeading = std::holds_alternative<ReportHeading>(part.blocks[i]);
                const bool standsAlone
                    = i + 1 == part.blocks.size() || std::holds_alternative<ReportHeading>(part.blocks[i + 1]);
                QVERIFY2(!isHeading || !standsAlone, qPrintable(part.title));
            }
        }
    }
}

void TestReportContent::barsAddUpToTheIndex()
{
    const ReportContent content = contentOf(sample());
    const auto tables = blocksOf<ReportTable>(*section(content, QStringLiteral("ranking")));
    size_t ranked = 0;
    for (const RankedPlace& place : content.ranking.places)
        ranked += place.rank ? 1 : 0;
    QCOMPARE(tables[0].rows.size(), ranked);
    for (size_t i = 0; i < ranked; ++i) {
        double sum = 0;
        for (const ReportBarPart& part : tables[0].rows[i][2].bar)
            sum += part.value;
        QVERIFY(std::abs(sum - content.ranking.places[i].index) < 1e-6);
        QCOMPARE(tables[0].rows[i][2].text, QString::number(content.ranking.places[i].index, 'f', 0));
    }
}

void TestReportContent::leadsFromEachOfTheTopThreeToItsPage()
{
    const ReportContent content = contentOf(sample());
    const auto picks = blocksOf<ReportPick>(*section(content, QStringLiteral("summary")));
    QCOMPARE(picks.size(), 3U);
    for (const ReportPick& pick : picks)
        QVERIFY2(section(content, pick.target), qPrintable(pick.target));
}

void TestReportContent::quotesCarryTheirIds()
{
    const ProjectData data = sample();
    const ReportContent content = contentOf(data);
    int quotes = 0;
    for (const ReportSection& part : content.sections) {
        std::vector<ReportQuotes::Item> said;
        for (const ReportQuotes& list : blocksOf<ReportQuotes>(part))
            said.insert(said.end(), list.items.begin(), list.items.end());
        for (const ReportQuotes::Item& quote : said) {
            ++quotes;
            bool isThere = false;
            for (const Interview& interview : data.evidence.interviews) {
                int number = 0;
                for (const Excerpt& excerpt : interview.excerpts) {
                    const QString id = QStringLiteral("interview %1, excerpt %2").arg(interview.key).arg(++number);
                    isThere
                        = isThere || (quote.source.contains(id) && interview.quote(excerpt).simplified() == quote.text);
                }
                QVERIFY2(!quote.source.contains(interview.title.in(QStringLiteral("en"))), qPrintable(quote.source));
            }
            QVERIFY2(isThere, qPrintable(quote.source));
        }
    }
    QVERIFY(quotes > 0);
}

void TestReportContent::saysCountsUnderFifteenPeople()
{
    const ReportContent few = contentOf(small(8));
    const QString text = textOf(few);
    QVERIFY(text.contains(QLatin1String("of 8 were dissatisfied")));
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("mean ")));
    const QString more = textOf(contentOf(small(40)));
    QVERIFY(more.contains(QLatin1String(" of 5")));
    QVERIFY(more.contains(QLatin1Char('%')));
}

void TestReportContent::hidesGroupsUnderFive()
{
    const ProjectData data = small(4);
    const QString text = textOf(contentOf(data));
    QVERIFY(!text.contains(QLatin1String("of 4 were")));
    QVERIFY(text.contains(QLatin1String("fewer than 5 answers: not shown")));
    // A segment with fewer than 5 respondents in all shows nothing of them.
    const ReportContent segment = contentOf(small(40), {QStringLiteral("Class=First"), {}});
    QVERIFY(!section(segment, QStringLiteral("ranking")));
    QVERIFY(blocksOf<ReportPick>(*section(segment, QStringLiteral("summary"))).empty());
}

void TestReportContent::roomIsHollowAndOnlyValidates()
{
    ProjectData data = sample();
    data.evidence = {};
    const ReportContent content = contentOf(data);
    QCOMPARE(content.ranking.basis, Basis::Room);
    for (const ReportPick& pick : blocksOf<ReportPick>(*section(content, QStringLiteral("summary")))) {
        QVERIFY(pick.isHollow);
        QVERIFY(pick.index.isEmpty());
    }
    const auto tables = blocksOf<ReportTable>(*section(content, QStringLiteral("room")));
    QVERIFY(tables[0].isHollow);
    QCOMPARE(tables[0].rows.size(), content.ranking.room.size());
    for (const auto& row : tables[0].rows)
        QCOMPARE(row.back().text, QStringLiteral("validate"));
}

void TestReportContent::nothingSaysWhatIsMissing()
{
    const ReportContent content = contentOf({});
    const ReportSection* summary = section(content, QStringLiteral("summary"));
    const auto bullets = blocksOf<ReportBullets>(*summary);
    QCOMPARE(bullets.size(), 1U);
    QCOMPARE(bullets[0].items.size(), 5);
    QVERIFY(blocksOf<ReportPick>(*summary).empty());
}

void TestReportContent::saysHowSureTheOrderIs()
{
    const ProjectData data = test::example();
    const ReportContent content = contentOf(data);
    const ReportSection* ranking = section(content, QStringLiteral("ranking"));
    const ReportSection* sureness = section(content, QStringLiteral("certainty"));
    QVERIFY(ranking && sureness);

    // The same figures as `rank` gives.
    Progress progress;
    const Certainty certainty
        = certaintyOf(content.ranking, data.journey, assembleTallies(data.journey, data.evidence, {}), progress);
    const auto& places = certainty.uncertainty.places;
    const ReportTable table = blocksOf<ReportTable>(*ranking).front();
    const ReportTable details = blocksOf<ReportTable>(*sureness).front();
    QCOMPARE(table.rows.size(), places.size());
    QCOMPARE(details.rows.size(), places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        QCOMPARE(table.rows[i][0].second, rankIntervalText(places[i]));
        QCOMPARE(table.rows[i][2].second, indexRangeText(places[i]));
        QCOMPARE(table.rows[i][2].range, std::pair(places[i].indexLow, places[i].indexHigh));
        QVERIFY(table.barMaximum >= places[i].indexHigh);
        QCOMPARE(details.rows[i][6].text, simultaneousText(places[i]));
        const bool endsTier = i + 1 < places.size() && places[i + 1].tier > places[i].tier;
        QCOMPARE(std::count(table.tierEnds.begin(), table.tierEnds.end(), i), endsTier ? 1 : 0);
        QCOMPARE(std::count(details.tierEnds.begin(), details.tierEnds.end(), i), endsTier ? 1 : 0);
    }
    QVERIFY(places.back().tier > 1); // there are lines to draw
    const ReportTable weights = blocksOf<ReportTable>(*sureness).back();
    QCOMPARE(weights.rows.size(), certainty.sensitivity.stability.size());

    // Few interviews make no probabilities.
    const ReportContent few = contentOf(small(8));
    QVERIFY(!section(few, QStringLiteral("certainty")));
    QCOMPARE(blocksOf<ReportTable>(*section(few, QStringLiteral("ranking"))).front().rows.front()[0].second, QString());
}

void TestReportContent::wordsFallBackToTheSource()
{
    const Words words(QStringLiteral("xx"));
    QCOMPARE(words.translate("Report", "Summary"), QStringLiteral("Summary"));
    QCOMPARE(words.translate("Report", "%n pages", nullptr, 3), QStringLiteral("3 pages"));
}

} // namespace touchstone

QTEST_GUILESS_MAIN(touchstone::TestReportContent)
#include "tst_ReportContent.moc"
