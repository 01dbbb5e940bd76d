// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyDiscovery.h"
#include "model/exchange/WaitTallies.h"
#include "model/journey/Flow.h"
#include "model/project/Project.h"
#include "tests/support/Compare.h"
#include "tests/support/EventLogs.h"
#include "tests/support/Example.h"
#include "tests/support/JourneyBuilder.h"
#include "tests/support/Json.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

namespace {

/// Transitions as "a>b" -> count; -1 where there is none.
Counts transitionsOf(const Journey& journey)
{
    Counts counts;
    for (const Transition& transition : journey.transitions)
        counts[journey.keyOf(transition.from) + u'>' + journey.keyOf(transition.to)] = transition.count.value_or(-1);
    return counts;
}

} // namespace

class tst_JourneyDiscovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsSimilarTouchpoints_data();
    void findsSimilarTouchpoints();
    void discoversAJourney();
    void unclassifiedEndsGiveNeitherDropOffNorSuccess();
    void classifiedEndsGiveWhatTheLogHas();
    void foldsRareActivities();
    void followsRules();
    void replacesCounts();
    void addsCounts();
    void doesNotMixEnds();
    void countsWaits();
    void waitsCountAtHandovers();
    void scalesWaits_data();
    void scalesWaits();
    void undoesInOneStep();
    void refusesAChangedJourney();
    void pathsKnowTheirEnds();

private:
    const Journey& journey() const { return m_project->journey(); }
    DiscoveredJourney discover(const EventLog& log, const EventMapping& mapping = {}) const
    {
        return discoverJourney(prepareLog(log, journey()), mapping, journey(), m_project->evidence());
    }
    void take(const DiscoveredJourney& discovered) { QVERIFY(applyDiscovery(*m_project, discovered, u"discover"_s)); }
    void start(const Journey& journey)
    {
        ProjectData data;
        data.journey = journey;
        m_project.reset();
        auto created = Project::create(m_folder.filePath(u"a.journey"_s), data, true);
        QVERIFY(created);
        m_project = *std::move(created);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

void tst_JourneyDiscovery::init() { start({}); }

void tst_JourneyDiscovery::findsSimilarTouchpoints_data()
{
    QTest::addColumn<QString>("activity");
    QTest::addColumn<QString>("key");
    const auto row
        = [](const char* name, const QString& activity, const QString& key) { QTest::newRow(name) << activity << key; };
    row("key", u"pay"_s, u"pay"_s);
    row("name", u"PAYMENT"_s, u"pay"_s);
    row("Chinese name", u"付款"_s, u"pay"_s);
    row("Chinese name inside", u"在线付款"_s, u"pay"_s);
    row("name inside", u"T02 Check of identity"_s, u"identity"_s);
    row("part of the name", u"check of identity"_s, u"identity"_s);
    row("full width", u"Ｐａｙｍｅｎｔ"_s, u"pay"_s);
    row("letters with gaps are chance", u"pymt"_s, {});
    row("too short", u"of"_s, {});
    row("another", u"Delivery"_s, {});
}

void tst_JourneyDiscovery::findsSimilarTouchpoints()
{
    QFETCH(QString, activity);
    QFETCH(QString, key);
    JourneyBuilder builder;
    builder.touchpoints({u"pay"_s, u"identity"_s});
    Touchpoint pay = builder.journey().touchpoints[0];
    pay.name = LocalizedText(QMap<QString, QString>{{u"en"_s, u"Payment"_s}, {u"zh_CN"_s, u"付款"_s}});
    builder.journey().touchpoints.put(pay);
    Touchpoint identity = builder.journey().touchpoints[1];
    identity.name = u"Check of identity"_s;
    builder.journey().touchpoints.put(identity);
    const Touchpoint* found = findSimilarTouchpoint(builder.journey(), activity);
    QCOMPARE(found ? found->key : QString(), key);
}

void tst_JourneyDiscovery::discoversAJourney()
{
    const EventLog log = logOf({u"abc"_s, u"abbc"_s, u"ac"_s, u"ab"_s});
    const DiscoveredJourney discovered = discover(log, {.success = {u"c"_s}});
    QVERIFY(discovered.isClassified);
    COMPARE_WITHIN(discovered.share(), .75, 1e-15);
    QCOMPARE(discovered.variants.size(), 4u);
    take(discovered);
    QCOMPARE(transitionsOf(journey()),
        (Counts{{u"start>a"_s, 4}, {u"a>b"_s, 3}, {u"a>c"_s, 1}, {u"b>b"_s, 1}, {u"b>c"_s, 2}, {u"b>lost"_s, 1},
            {u"c>success"_s, 3}}));
    // In the order in which journeys come to them, in a stage and a channel.
    QCOMPARE(journey().touchpoints.size(), 3);
    QCOMPARE(journey().touchpoints[2].key, u"c"_s);
    for (const Touchpoint& touchpoint : journey().touchpoints) {
        QVERIFY(journey().stages.contains(touchpoint.stage));
        QVERIFY(journey().channels.contains(touchpoint.channel));
    }
    QVERIFY(m_project->check()->isEmpty());
}

/// Reach is that of the log; nobody is lost, and nothing is said of success (scoring.md section 2).
void tst_JourneyDiscovery::unclassifiedEndsGiveNeitherDropOffNorSuccess()
{
    const QJsonObject receipt = readJson(dataFile(u"reference/dfg.json"_s)).value("receipt"_L1).toObject();
    const EventLog log = logOfVariants(receipt["variants"_L1].toArray());
    const DiscoveredJourney discovered = discover(log);
    QVERIFY(!discovered.isClassified);
    take(discovered);
    const Flow flow = *flowOf(journey());
    QCOMPARE(flow.successProbability, 0.);
    QCOMPARE(flow.lostProbability, 0.);
    QVERIFY(flow.closedParts.empty());
    // A first-order chain makes as many visits as the log has events.
    COMPARE_WITHIN(flow.expectedSteps, 8577. / 1434, 1e-9);
    for (size_t i = 0; i < flow.at.size(); ++i) {
        QCOMPARE(flow.at[i]->exitShare, 0.);
        COMPARE_WITHIN(flow.at[i]->expectedVisits, discovered.flow.visits[i] / 1434, 1e-9);
    }
    ProjectData data = m_project->data();
    Aggregate answers;
    answers.id = newId<AggregateId>();
    answers.place = {journey().touchpoints[0].id};
    answers.counts = {5, 4, 3, 2, 1};
    data.evidence.aggregates.put(answers);
    const Ranking ranking = rankOf(data);
    QVERIFY(!ranking.successProbability);
    for (const RankedPlace& place : ranking.places) {
        QVERIFY(!place.exitShare);
        QVERIFY(!place.impacts[static_cast<size_t>(Impact::DropOff)]);
    }
}

/// The first-order chain fitted to whole journeys reproduces their success rate exactly.
void tst_JourneyDiscovery::classifiedEndsGiveWhatTheLogHas()
{
    const QJsonObject receipt = readJson(dataFile(u"reference/dfg.json"_s)).value("receipt"_L1).toObject();
    const EventLog log = logOfVariants(receipt["variants"_L1].toArray());
    for (const double fold : {0., 30.}) {
        for (const Folding foldAs : {Folding::Bypass, Folding::Other}) {
            start({});
            EventMapping mapping{.success = {u"T10 Determine necessity to stop indication"_s}};
            mapping.fold = fold;
            mapping.foldAs = foldAs;
            const DiscoveredJourney discovered = discover(log, mapping);
            take(discovered);
            const Flow flow = *flowOf(journey());
            COMPARE_WITHIN(flow.successProbability, 828. / 1434, 1e-12);
            COMPARE_WITHIN(flow.lostProbability, 1 - 828. / 1434, 1e-12);
        }
    }
}

void tst_JourneyDiscovery::foldsRareActivities()
{
    const EventLog log = logOf({u"axc"_s, u"ayc"_s, u"ac"_s, u"abc"_s, u"abc"_s});
    EventMapping mapping{.success = {u"c"_s}, .fold = 2};
    take(discover(log, mapping));
    QCOMPARE(transitionsOf(journey()),
        (Counts{{u"start>a"_s, 5}, {u"a>c"_s, 3}, {u"a>b"_s, 2}, {u"b>c"_s, 2}, {u"c>success"_s, 5}}));
    start({});
    mapping.foldAs = Folding::Other;
    take(discover(log, mapping));
    QCOMPARE(transitionsOf(journey()),
        (Counts{{u"start>a"_s, 5}, {u"a>c"_s, 1}, {u"a>b"_s, 2}, {u"b>c"_s, 2}, {u"a>other"_s, 2}, {u"other>c"_s, 2},
            {u"c>success"_s, 5}}));
    QCOMPARE(journey().findTouchpoint(u"其他"_s)->key, u"other"_s);
    // Again: the touchpoint "Other" is the same.
    take(discover(log, mapping));
    QCOMPARE(journey().touchpoints.size(), 4);
}

void tst_JourneyDiscovery::followsRules()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s, u"desk"_s});
    start(builder.journey());
    const EventLog log = logOf({u"abxc"_s, u"ac"_s});
    EventMapping mapping{.fold = 2};
    mapping.activities = {{u"b"_s, u"desk"_s, {}}, {u"c"_s, u"Desk"_s, {}}, {u"a"_s, {}, Folding::Bypass}};
    const DiscoveredJourney discovered = discover(log, mapping);
    QCOMPARE(discovered.touchpoints.size(), 1u); // b is rare, but a rule names it
    QVERIFY(!discovered.touchpoints[0].isNew);
    take(discovered);
    QCOMPARE(transitionsOf(journey()), (Counts{{u"start>desk"_s, 2}, {u"desk>desk"_s, 1}}));
    QCOMPARE(journey().touchpoints.size(), 2);
}

void tst_JourneyDiscovery::replacesCounts()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 10)
        .transition(u"a"_s, u"b"_s, 7)
        .transition(u"a"_s, u"lost"_s, 3)
        .transition(u"b"_s, u"success"_s, 7);
    Transition hurts = *builder.journey().findTransition(builder.id(u"a"_s), builder.id(u"b"_s));
    PainPoint pain;
    pain.id = newId<PainPointId>();
    pain.text = u"Twice the same form"_s;
    hurts.painPoints = {pain};
    builder.journey().transitions.put(hurts);
    start(builder.journey());
    const TransitionId first = journey().transitions[0].id;
    take(discover(logOf({u"ac"_s, u"ac"_s}), {.success = {u"c"_s}}));
    QCOMPARE(transitionsOf(journey()), (Counts{{u"start>a"_s, 2}, {u"a>b"_s, -1}, {u"a>c"_s, 2}, {u"c>success"_s, 2}}));
    QCOMPARE(journey().transitions.find(first)->count, 2.);
    QVERIFY(journey().findTouchpoint(u"b"_s));
}

void tst_JourneyDiscovery::addsCounts()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 10).transition(u"a"_s, u"success"_s, 9).transition(u"a"_s, u"lost"_s, 1);
    start(builder.journey());
    EventMapping mapping{.success = {u"a"_s}};
    mapping.adds = true;
    const DiscoveredJourney discovered = discover(logOf({u"a"_s, u"ab"_s}), mapping);
    QVERIFY(!discovered.mixesEnds);
    take(discovered);
    QCOMPARE(transitionsOf(journey()),
        (Counts{{u"start>a"_s, 12}, {u"a>success"_s, 10}, {u"a>lost"_s, 1}, {u"a>b"_s, 1}, {u"b>lost"_s, 1}}));
}

void tst_JourneyDiscovery::doesNotMixEnds()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 10).transition(u"a"_s, u"success"_s, 10);
    start(builder.journey());
    EventMapping mapping;
    mapping.adds = true;
    QVERIFY(discover(logOf({u"ab"_s}), mapping).mixesEnds);
    mapping.adds = false;
    QVERIFY(!discover(logOf({u"ab"_s}), mapping).mixesEnds);
    take(discover(logOf({u"ab"_s}), mapping));
    mapping = {.success = {u"b"_s}};
    mapping.adds = true;
    QVERIFY(discover(logOf({u"ab"_s}), mapping).mixesEnds);
}

void tst_JourneyDiscovery::countsWaits()
{
    EventMapping mapping;
    mapping.okMinutes = 1;
    mapping.badMinutes = 5;
    const DiscoveredJourney discovered = discover(logOf({u"abc"_s, u"ab"_s}), mapping);
    QCOMPARE(discovered.touchpoints[1].waits, 2.);
    QCOMPARE(discovered.touchpoints[1].medianWait, 1.);
    QCOMPARE(discovered.touchpoints[0].waits, 0.);
    take(discovered);
    const auto& aggregates = m_project->evidence().aggregates;
    QCOMPARE(aggregates.size(), 2);
    QCOMPARE(journey().keyOf(aggregates[0].place), u"b"_s);
    QCOMPARE(aggregates[0].signal, Signal::Waiting);
    QCOMPARE(aggregates[0].edges, (std::vector<double>{0, 1, 2, 5}));
    QCOMPARE(aggregates[0].counts, (std::vector<double>{0, 2, 0, 0}));
    // Replaced, not counted twice; added when asked for.
    take(discover(logOf({u"abc"_s, u"ab"_s}), mapping));
    QCOMPARE(m_project->evidence().aggregates.size(), 2);
    mapping.adds = true;
    take(discover(logOf({u"abc"_s, u"ab"_s}), mapping));
    QCOMPARE(m_project->evidence().aggregates.size(), 4);
    mapping.waiting = WaitPlace::None;
    take(discover(logOf({u"abc"_s, u"ab"_s}), mapping));
    QCOMPARE(m_project->evidence().aggregates.size(), 4);
}

void tst_JourneyDiscovery::waitsCountAtHandovers()
{
    EventMapping mapping;
    mapping.waiting = WaitPlace::Handovers;
    mapping.wave = u"2025"_s;
    take(discover(logOf({u"abbc"_s, u"ab"_s}), mapping));
    QStringList places;
    for (const Aggregate& aggregate : m_project->evidence().aggregates) {
        places << journey().keyOf(aggregate.place);
        QCOMPARE(aggregate.wave, u"2025"_s);
    }
    QCOMPARE(places, QStringList({u"a>b"_s, u"b>c"_s}));
    QCOMPARE(m_project->evidence().waves.size(), 1);
}

void tst_JourneyDiscovery::scalesWaits_data()
{
    QTest::addColumn<QVector<float>>("minutes");
    QTest::addColumn<double>("ok");
    QTest::addColumn<double>("bad");
    QTest::addColumn<double>("last"); // edge
    QTest::newRow("spread") << QVector<float>{0, 1, 3, 12, 40, 50, 70, 100, 130, 3000} << 30. << 240. << 2880.;
    QTest::newRow("all alike") << QVector<float>{5, 5, 5} << 5. << 10. << 10.;
    QTest::newRow("none") << QVector<float>{} << 0. << 1. << 1.;
    QTest::newRow("years") << QVector<float>{3e6F, 3e6F} << 525600. << 1051200. << 525600.;
}

void tst_JourneyDiscovery::scalesWaits()
{
    QFETCH(QVector<float>, minutes);
    QFETCH(double, ok);
    QFETCH(double, bad);
    QFETCH(double, last);
    std::vector<Wait> waits;
    for (const float each : minutes)
        waits.push_back({0, 1, each});
    const WaitScale scale = waitScale(waits, {}, {});
    QCOMPARE(scale.okMinutes, ok);
    QCOMPARE(scale.badMinutes, bad);
    QCOMPARE(scale.edges.front(), 0.);
    QCOMPARE(scale.edges.back(), last);
    // What is given stands.
    const WaitScale said = waitScale(waits, 7, 9);
    QCOMPARE(said.okMinutes, 7.);
    QCOMPARE(said.badMinutes, 9.);
    QVERIFY(waitScale(waits, {}, .5).okMinutes < .5);
    QVERIFY(waitScale(waits, 1e6, {}).badMinutes > 1e6);
}

void tst_JourneyDiscovery::undoesInOneStep()
{
    start(example().journey);
    const ProjectData before = m_project->data();
    take(discover(logOf({u"abc"_s, u"ab"_s}), {.success = {u"c"_s}}));
    QVERIFY(!(m_project->data().journey == before.journey));
    QCOMPARE(m_project->undoName(), u"discover"_s);
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->data().journey, before.journey);
    QCOMPARE(m_project->evidence(), before.evidence);
    QVERIFY(m_project->redo());
    QVERIFY(m_project->check()->isEmpty());
}

void tst_JourneyDiscovery::refusesAChangedJourney()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s});
    start(builder.journey());
    const DiscoveredJourney discovered = discover(logOf({u"ab"_s}));
    QVERIFY(m_project->edit(u"remove"_s, [&](Edit& edit) { edit.remove(journey().touchpoints[0].id); }));
    const auto applied = applyDiscovery(*m_project, discovered, u"discover"_s);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::TouchpointUnknown);
    QVERIFY(journey().transitions.isEmpty());
}

void tst_JourneyDiscovery::pathsKnowTheirEnds()
{
    EventLog log = logOf({u"ab"_s, u"b"_s});
    log.knowsEnds = true;
    log.cases[0].succeeded = 3;
    log.cases[0].lost = 2;
    log.cases[1].lost = 4.5;
    log.cases[0].open = log.cases[1].open = 0;
    take(discover(log, {.waiting = WaitPlace::None}));
    QCOMPARE(transitionsOf(journey()),
        (Counts{{u"start>a"_s, 5}, {u"start>b"_s, 4.5}, {u"a>b"_s, 5}, {u"b>success"_s, 3}, {u"b>lost"_s, 6.5}}));
}

QTEST_GUILESS_MAIN(tst_JourneyDiscovery)
#include "tst_JourneyDiscovery.moc"
