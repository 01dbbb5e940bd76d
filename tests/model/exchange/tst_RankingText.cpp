// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/RankingText.h"
#include "tests/support/Compare.h"
#include "tests/support/Example.h"
#include "tests/support/GeneratedJourney.h"
#include "tests/support/JourneyBuilder.h"
#include "tests/support/Json.h"

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

/// Of few draws: what they come to is tested elsewhere.
Certainty certaintyOf(const ProjectData& data, Ranking ranking)
{
    ranking.settings.draws = 200;
    Progress progress;
    return touchstone::certaintyOf(ranking, data.journey, assembleTallies(data.journey, data.evidence, {}), progress);
}

QByteArray jsonOf(const ProjectData& data)
{
    const Ranking ranking = test::rankOf(data);
    return rankingToJson(
        ranking, data.journey, digitalValues(ranking, data.journey, data.plan), certaintyOf(data, ranking));
}

QByteArray csvOf(const ProjectData& data, const QString& language)
{
    const Ranking ranking = test::rankOf(data);
    return rankingToCsv(
        ranking, data.journey, digitalValues(ranking, data.journey, data.plan), certaintyOf(data, ranking), language);
}

/// The keys of an object in the order in which the text has them.
QStringList keysInOrder(const QByteArray& json, int depth)
{
    static const QRegularExpression key(u"^( *)\"([^\"]+)\": "_s);
    QStringList keys;
    for (const QString& line : QString::fromUtf8(json).split(u'\n')) {
        const auto match = key.match(line);
        if (match.hasMatch() && match.capturedLength(1) == 2 * depth && !keys.contains(match.captured(2)))
            keys << match.captured(2);
    }
    return keys;
}

} // namespace

class TestRankingText : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheExample();
    void keepsTheKeysInOrder();
    void addsChoiceAndFlow();
    void saysErrorFloors();
    void sameInputSameBytes();
    void sameBytesOnAnyNumberOfThreads_data();
    void sameBytesOnAnyNumberOfThreads();
    void leavesOutWhatDoesNotApply();
    void writesTheRoomsOrder();
    void writesCsv();
    void quotesCsv();
};

void TestRankingText::agreesWithTheExample()
{
    const QJsonObject reference = test::readJson(test::dataFile(u"reference/model_example.json"_s));
    const QJsonObject expected = reference[u"expected"_s].toObject();
    const QJsonObject json = QJsonDocument::fromJson(jsonOf(test::example())).object();
    COMPARE_WITHIN(json[u"p_success"_s].toDouble(), expected[u"p_success"_s].toDouble(), 1e-9);
    const QJsonArray keys = reference[u"touchpoints"_s].toArray();
    const auto indexOf = [&](const QString& key) {
        return static_cast<size_t>(std::find(keys.begin(), keys.end(), QJsonValue(key)) - keys.begin());
    };
    const QJsonArray ranking = json[u"ranking"_s].toArray();
    QCOMPARE(ranking.size(), 6);
    for (int place = 0; place < ranking.size(); ++place) {
        const QJsonObject object = ranking[place].toObject();
        const size_t index = indexOf(object[u"id"_s].toString());
        QCOMPARE(object[u"rank"_s].toInt(), place + 1);
        for (const QString& key :
            {u"score"_s, u"index"_s, u"severity"_s, u"impact"_s, u"evidence_share"_s, u"digital_value"_s})
            COMPARE_WITHIN(object[key].toDouble(), test::numbers(expected[key])[index], 1e-9);
        for (const QString& group : {u"signals"_s, u"pain_terms"_s, u"impacts"_s, u"impact_terms"_s}) {
            const QJsonObject wanted = expected[group].toObject();
            QCOMPARE(object[group].toObject().keys(), wanted.keys());
            for (const QString& key : wanted.keys())
                COMPARE_WITHIN(object[group][key].toDouble(), test::numbers(wanted[key])[index], 1e-9);
        }
    }
    // By what digitising removes the order is another one: online application is second, search and compare fifth.
    QCOMPARE(ranking[0][u"digitise_rank"_s].toInt(), 1);
    QCOMPARE(ranking[0][u"removes"_s].toDouble(), .7);
}

void TestRankingText::keepsTheKeysInOrder()
{
    const QByteArray json = jsonOf(test::example());
    QCOMPARE(keysInOrder(json, 1),
        QStringList({u"model"_s, u"basis"_s, u"fingerprint"_s, u"draws"_s, u"seed"_s, u"respondents"_s, u"p_success"_s,
            u"ranking"_s, u"weight_stability"_s, u"journey"_s}));
    QCOMPARE(keysInOrder(json, 3),
        QStringList({u"id"_s, u"name"_s, u"rank"_s, u"score"_s, u"index"_s, u"severity"_s, u"impact"_s,
            u"evidence_share"_s, u"score_q05"_s, u"score_q95"_s, u"rank_probability"_s, u"p_top1"_s, u"p_top3"_s,
            u"rank_low"_s, u"rank_high"_s, u"tier"_s, u"simultaneous_low"_s, u"simultaneous_high"_s,
            u"rank_without_flag"_s, u"signals"_s, u"pain_terms"_s, u"impacts"_s, u"impact_terms"_s, u"versus_average"_s,
            u"weight_acceptability"_s, u"removes"_s, u"digital_value"_s, u"digitise_rank"_s, u"weight"_s, u"top1"_s,
            u"order"_s})); // the last three of weight_stability
}

void TestRankingText::addsChoiceAndFlow()
{
    ProjectData data = test::example();
    data.settings.draws = 200;
    const Ranking ranking = test::rankOf(data);
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    Progress progress;
    const ScoreDraws draws(data.journey, tallies, data.settings, progress);
    const Result<Choice> choice = choose(ranking, draws, data.journey, data.plan, progress);
    QVERIFY(choice);
    const FlowFigures flow = flowFigures(data.journey, data.settings, progress);
    const QByteArray text = rankingToJson(ranking, data.journey, digitalValues(ranking, data.journey, data.plan),
        touchstone::certaintyOf(ranking, data.journey, draws, progress), *choice, flow);
    const QStringList keys = keysInOrder(text, 3);
    const qsizetype at = keys.indexOf(u"digitise_rank"_s);
    QCOMPARE(keys.mid(at + 1, 8),
        QStringList({u"core_index"_s, u"verdict"_s, u"journeys_lost"_s, u"journeys_lost_q05"_s, u"journeys_lost_q95"_s,
            u"fix_effect"_s, u"fix_effect_q05"_s, u"fix_effect_q95"_s}));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    QCOMPARE(json[u"ranking"_s][0][u"verdict"_s].toString(), u"digitise"_s);
    QCOMPARE(json[u"ranking"_s][0][u"core_index"_s].toDouble(), 1.);
    QCOMPARE(json[u"loops"_s].toArray().size(), qsizetype(flow.loops.size()));
    QVERIFY(!json[u"loops"_s].toArray().isEmpty());
    QVERIFY(!json.contains(u"revenue_at_risk"_s)); // no touchpoint says what a customer is worth
}

void TestRankingText::saysErrorFloors()
{
    ProjectData data = test::example();
    QVERIFY(!jsonOf(data).contains("error_floors"));
    data.settings.errorFloors[Signal::Completion] = .03;
    const QJsonObject json = QJsonDocument::fromJson(jsonOf(data)).object();
    QCOMPARE(json[u"error_floors"_s], (QJsonObject{{u"completion"_s, .03}}));
}

void TestRankingText::sameInputSameBytes()
{
    // The two differ in all of their random ids.
    QCOMPARE(jsonOf(test::example()), jsonOf(test::example()));
    QCOMPARE(csvOf(test::example(), u"en"_s), csvOf(test::example(), u"en"_s));
}

void TestRankingText::sameBytesOnAnyNumberOfThreads_data()
{
    QTest::addColumn<ProjectData>("data");
    ProjectData data = test::example();
    data.settings.draws = 2000;
    data.settings.errorFloors[Signal::Csat] = .02;
    QTest::newRow("the example") << data;
    // More ranked places than are compared pair by pair.
    data = test::generatedJourney(1400);
    data.settings.draws = 12;
    QTest::newRow("many touchpoints") << data;
}

/// All that is said about a ranking, choice and flow too, drawn by 1, 2, 3 and 7 threads.
void TestRankingText::sameBytesOnAnyNumberOfThreads()
{
    QFETCH(const ProjectData, data);
    const Ranking ranking = test::rankOf(data);
    const Tallies tallies = assembleTallies(data.journey, data.evidence, {});
    const auto written = [&](int threads) {
        Progress progress;
        progress.setThreads(threads);
        const ScoreDraws draws(data.journey, tallies, data.settings, progress);
        const Certainty certainty = touchstone::certaintyOf(ranking, data.journey, draws, progress);
        const Result<Choice> choice = choose(ranking, draws, data.journey, data.plan, progress);
        return rankingToJson(ranking, data.journey, digitalValues(ranking, data.journey, data.plan), certainty,
            choice.value_or(Choice()), flowFigures(data.journey, data.settings, progress));
    };
    const QByteArray alone = written(1);
    QVERIFY(alone.contains("\"score_q05\"") && alone.contains("\"simultaneous_low\""));
    for (const int threads : {2, 3, 7})
        QVERIFY2(written(threads) == alone, QByteArray::number(threads));
}

void TestRankingText::leavesOutWhatDoesNotApply()
{
    ProjectData data = test::example();
    data.journey.transitions = {};
    for (Touchpoint touchpoint :
        std::vector<Touchpoint>(data.journey.touchpoints.begin(), data.journey.touchpoints.end())) {
        touchpoint.momentOfTruth = false;
        data.journey.touchpoints.put(touchpoint);
    }
    Touchpoint silent;
    silent.id = newId<TouchpointId>();
    silent.key = u"silent"_s;
    silent.name = u"Silent"_s;
    silent.position = data.journey.touchpoints.nextPosition();
    data.journey.touchpoints.put(silent);
    const QJsonObject json = QJsonDocument::fromJson(jsonOf(data)).object();
    QVERIFY(!json.contains(u"p_success"_s));
    const QJsonObject first = json[u"ranking"_s][0].toObject();
    QVERIFY(!first.contains(u"rank_without_flag"_s));
    QCOMPARE(first[u"impacts"_s].toObject().keys(), QStringList({u"importance"_s}));
    const QJsonObject last = json[u"ranking"_s].toArray().last().toObject();
    QCOMPARE(last[u"id"_s].toString(), u"silent"_s);
    QVERIFY(last[u"rank"_s].isNull());
    QVERIFY(!last.contains(u"digital_value"_s) && !last.contains(u"versus_average"_s));
    QVERIFY(!last.contains(u"score_q05"_s) && !last.contains(u"weight_acceptability"_s));
    // Reach and drop-off are known nowhere: they have no weight that could change anything.
    QCOMPARE(json[u"weight_stability"_s].toObject().keys(),
        (QStringList{u"dissatisfied"_s, u"effort"_s, u"failed"_s, u"importance"_s, u"voiced"_s}));
}

void TestRankingText::writesTheRoomsOrder()
{
    ProjectData data;
    test::JourneyBuilder builder;
    builder.touchpoints({u"a"_s, u"b"_s});
    data.journey = builder.journey();
    int id = 1;
    for (const QString& voter : {u"v1"_s, u"v2"_s, u"v3"_s}) {
        const QString key = voter == u"v1"_s ? u"a"_s : u"b"_s;
        data.journey.votes.put({VoteId{id}, id, voter, builder.id(key), 2, {}});
        ++id;
    }
    const QByteArray text = jsonOf(data);
    QCOMPARE(keysInOrder(text, 1),
        QStringList({u"model"_s, u"basis"_s, u"fingerprint"_s, u"draws"_s, u"seed"_s, u"voters"_s, u"ranking"_s}));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    QCOMPARE(json[u"basis"_s].toString(), u"room"_s);
    QCOMPARE(json[u"voters"_s].toInt(), 3);
    QCOMPARE(json[u"ranking"_s][0].toObject(),
        QJsonObject({{u"id"_s, u"b"_s}, {u"name"_s, u"b"_s}, {u"voter_share"_s, 2. / 3}, {u"dots"_s, 4}, {u"rank"_s, 1},
            {u"rank_low"_s, 1}, {u"rank_high"_s, 2}, {u"tier"_s, 1}})); // three voters cannot tell two apart
    QCOMPARE(csvOf(data, u"en"_s).split('\n')[0], QByteArray("rank,id,name,voter_share,dots,rank_low,rank_high,tier"));
    QCOMPARE(csvOf(data, u"en"_s).split('\n').size(), 4);
}

void TestRankingText::writesCsv()
{
    const QList<QByteArray> lines = csvOf(test::example(), u"zh_CN"_s).split('\n');
    QCOMPARE(lines.size(), 8); // the last is empty
    const QList<QByteArray> header = lines[0].split(','), first = lines[1].split(',');
    QCOMPARE(first.size(), header.size());
    QCOMPARE(first[header.indexOf("id")], QByteArray("identity-check"));
    QCOMPARE(first[header.indexOf("name")], u"身份核验"_s.toUtf8());
    QCOMPARE(first[header.indexOf("n")], QByteArray("200"));
    COMPARE_WITHIN(first[header.indexOf("score")].toDouble(), 40.1693704154554, 1e-9);
    COMPARE_WITHIN(first[header.indexOf("importance_term")].toDouble(), 29.73378079451037, 1e-9);
    QCOMPARE(lines[2].split(',')[header.indexOf("rank_without_flag")], QByteArray());
}

void TestRankingText::quotesCsv()
{
    ProjectData data = test::example();
    Touchpoint touchpoint = data.journey.touchpoints[0];
    touchpoint.name = u"a, \"b\"\nc"_s;
    data.journey.touchpoints.put(touchpoint);
    QVERIFY(csvOf(data, u"en"_s).contains(",\"a, \"\"b\"\"\nc\","));
}

QTEST_GUILESS_MAIN(TestRankingText)
#include "tst_RankingText.moc"
