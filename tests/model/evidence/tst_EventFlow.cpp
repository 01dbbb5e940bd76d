// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EventLogs.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

class tst_EventFlow : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheReference_data();
    void agreesWithTheReference();
    void ordersByTimeThenBySource();
    void countsOnlyCompletesWhereThereAreAny();
    void conservesTheFlow_data();
    void conservesTheFlow();
    void stepsOverWhatIsBypassed();
    void tellsEndsByTheLastActivity();
    void leavesEndsOpen();
    void countsWithoutAMatrix();
    void measuresWaits();
    void waitsUntilItIsBegun();
    void findsVariants();
    void stopsWhenCancelled();
};

/// The logs of dfg.json, rebuilt from their variants: pm4py counted the same.
void tst_EventFlow::agreesWithTheReference_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("running example") << u"running_example"_s;
    QTest::newRow("receipt") << u"receipt"_s;
}

void tst_EventFlow::agreesWithTheReference()
{
    QFETCH(QString, name);
    const QJsonObject wanted = readJson(dataFile(u"reference/dfg.json"_s)).value(name).toObject();
    const EventLog log = logOfVariants(wanted["variants"_L1].toArray());
    QCOMPARE(log.cases.size(), static_cast<size_t>(wanted["cases"_L1].toInt()));
    QCOMPARE(log.events.size(), static_cast<size_t>(wanted["events"_L1].toInt()));
    const EventFlow flow = countFlow(log, NodeMap::ofActivities(log), {});
    QCOMPARE(stepsOf(log, flow), stepsOf(wanted["dfg"_L1].toArray()));
    QCOMPARE(countsByActivity(log, flow.starts), countsOf(wanted["start"_L1].toObject()));
    QCOMPARE(countsByActivity(log, flow.ends), countsOf(wanted["end"_L1].toObject()));
    QCOMPARE(countsByActivity(log, flow.visits), countsOf(wanted["activity_counts"_L1].toObject()));
    const std::vector<Variant> variants = variantsOf(log, NodeMap::ofActivities(log), {});
    QCOMPARE(variants.size(), static_cast<size_t>(wanted["variants"_L1].toArray().size()));
    double journeys = 0;
    for (size_t i = 0; i < variants.size(); ++i) {
        journeys += variants[i].journeys.all();
        QVERIFY(i == 0 || variants[i - 1].journeys.all() >= variants[i].journeys.all());
    }
    QCOMPARE(journeys, log.journeys());
}

void tst_EventFlow::ordersByTimeThenBySource()
{
    EventLogBuilder builder;
    const int one = builder.caseOf("one"), two = builder.caseOf("two");
    builder.add(one, builder.activity("late"), 9);
    builder.add(two, builder.activity("other"), 5);
    builder.add(one, builder.activity("first of two"), 3);
    builder.add(one, builder.activity("second of two"), 3);
    builder.add(one, builder.activity("early"), 1);
    const EventLog log = builder.finish({});
    QStringList order;
    for (const LogEvent& event : log.eventsOf(log.cases[0]))
        order << log.activities[event.activity];
    QCOMPARE(order, QStringList({u"early"_s, u"first of two"_s, u"second of two"_s, u"late"_s}));
    QCOMPARE(log.cases.size(), 2u);
    QCOMPARE(log.period(), (std::pair<qint64, qint64>(1, 9)));
}

void tst_EventFlow::countsOnlyCompletesWhereThereAreAny()
{
    using Phase = EventLogBuilder::Phase;
    EventLogBuilder builder;
    const int one = builder.newCase(), two = builder.newCase();
    const int a = builder.activity("a");
    builder.add(one, a, 1, LogEvent::NoTime, Phase::Start);
    builder.add(one, a, 4, LogEvent::NoTime, Phase::Complete);
    builder.add(one, a, 5, LogEvent::NoTime, Phase::Other);
    builder.add(two, a, 6, LogEvent::NoTime, Phase::Start);
    const EventLog log = builder.finish({});
    QCOMPARE(log.events.size(), 1u);
    QCOMPARE(log.events[0].start, 1);
    QVERIFY(log.hasStarts);
    QCOMPARE(log.notComplete, 3);
    QCOMPARE(log.emptyCases, 1);

    EventLogBuilder none;
    const int three = none.newCase();
    none.add(three, none.activity("a"), 1, LogEvent::NoTime, Phase::Start);
    none.add(three, none.activity("b"), 2, LogEvent::NoTime, Phase::Other);
    QCOMPARE(none.finish({}).events.size(), 2u);
}

void tst_EventFlow::conservesTheFlow_data()
{
    QTest::addColumn<std::vector<int>>("nodeOf");
    QTest::newRow("all") << std::vector<int>{0, 1, 2, 3};
    QTest::newRow("one bypassed") << std::vector<int>{0, -1, 1, 2};
    QTest::newRow("two joined") << std::vector<int>{0, 1, 1, 2};
    QTest::newRow("first bypassed, others joined") << std::vector<int>{-1, 0, 0, 0};
    QTest::newRow("nothing left") << std::vector<int>{-1, -1, -1, -1};
}

/// Whatever is folded: what comes into a node goes out of it, and every journey begins and ends once.
void tst_EventFlow::conservesTheFlow()
{
    QFETCH(std::vector<int>, nodeOf);
    const EventLog log = logOf({u"abcd"_s, u"abbd"_s, u"a"_s, u"dcba"_s, u"bd"_s, u"cacbca"_s});
    const NodeMap map{nodeOf, *std::max_element(nodeOf.begin(), nodeOf.end()) + 1};
    const EventFlow flow = countFlow(log, map, {false, false, false, true});
    double started = flow.empty.all();
    for (size_t node = 0; node < static_cast<size_t>(map.nodes); ++node) {
        double in = flow.starts[node], out = flow.ends[node].all();
        for (const FlowStep& step : flow.steps) {
            in += step.to == static_cast<int>(node) ? step.count : 0;
            out += step.from == static_cast<int>(node) ? step.count : 0;
        }
        QCOMPARE(in, out);
        QCOMPARE(in, flow.visits[node]);
        started += flow.starts[node];
    }
    QCOMPARE(started, 6.);
    QCOMPARE(flow.total, (EndCounts{3, 3, 0})); // abcd, abbd and bd end with d, also where d is bypassed
    EndCounts ended = flow.empty;
    for (const EndCounts& at : flow.ends)
        ended += at;
    QCOMPARE(ended, flow.total);
}

void tst_EventFlow::stepsOverWhatIsBypassed()
{
    const EventLog log = logOf({u"axb"_s, u"ab"_s, u"x"_s});
    const EventFlow flow = countFlow(log, {{0, NodeMap::Bypassed, 1}, 2}, {});
    QCOMPARE(flow.steps, std::vector<FlowStep>({{0, 1, 2}}));
    QCOMPARE(flow.empty, (EndCounts{0, 0, 1}));
}

void tst_EventFlow::tellsEndsByTheLastActivity()
{
    const EventLog log = logOf({u"ab"_s, u"ac"_s, u"abc"_s});
    const EventFlow flow = countFlow(log, NodeMap::ofActivities(log), {false, true, false});
    QCOMPARE(flow.ends[1], (EndCounts{1, 0, 0}));
    QCOMPARE(flow.ends[2], (EndCounts{0, 2, 0}));
}

void tst_EventFlow::leavesEndsOpen()
{
    const EventLog log = logOf({u"ab"_s, u"ac"_s});
    for (const std::vector<bool>& none : {std::vector<bool>(), std::vector<bool>(3)}) {
        const EventFlow flow = countFlow(log, NodeMap::ofActivities(log), none);
        QCOMPARE(flow.total, (EndCounts{0, 0, 2}));
    }
}

/// More nodes than a matrix is kept for.
void tst_EventFlow::countsWithoutAMatrix()
{
    EventLogBuilder builder;
    const int number = builder.newCase();
    constexpr int count = 1500;
    for (int i = 0; i < count; ++i)
        builder.add(number, builder.activity(std::to_string(i)), i);
    const EventLog log = builder.finish({});
    const EventFlow flow = countFlow(log, NodeMap::ofActivities(log), {});
    QCOMPARE(flow.steps.size(), static_cast<size_t>(count - 1));
    QCOMPARE(flow.steps.back(), (FlowStep{count - 2, count - 1, 1}));
}

void tst_EventFlow::measuresWaits()
{
    const EventLog log = logOf({u"abc"_s});
    std::vector<Wait> waits = waitsOf(log, NodeMap::ofActivities(log));
    QCOMPARE(waits.size(), 2u);
    QCOMPARE(waits[1].from, 1);
    QCOMPARE(waits[1].to, 2);
    QCOMPARE(waits[1].minutes, 1.F);
    // Over a bypassed one the wait is from the visit before.
    waits = waitsOf(log, {{0, NodeMap::Bypassed, 1}, 2});
    QCOMPARE(waits.size(), 1u);
    QCOMPARE(waits[0].minutes, 2.F);
    std::vector<float> durations = durationsOf(log);
    QCOMPARE(quantile(durations, .5), 2.F);
    std::vector<float> values{5, 1, 4, 2, 3};
    QCOMPARE(quantile(values, .5), 3.F);
    QCOMPARE(quantile(values, 1), 5.F);
    QCOMPARE(quantile(values, 0), 1.F);
}

/// Where the log says when something was begun, the customer waits until then.
void tst_EventFlow::waitsUntilItIsBegun()
{
    constexpr qint64 minute = 60'000'000;
    EventLogBuilder builder;
    const int number = builder.newCase();
    builder.add(number, builder.activity("a"), 10 * minute, 8 * minute);
    builder.add(number, builder.activity("b"), 30 * minute, 15 * minute);
    builder.add(number, builder.activity("c"), 40 * minute, 20 * minute); // begun before b was done
    const EventLog log = builder.finish({});
    const std::vector<Wait> waits = waitsOf(log, NodeMap::ofActivities(log));
    QCOMPARE(waits.size(), 2u);
    QCOMPARE(waits[0].minutes, 5.F);
    QCOMPARE(waits[1].minutes, 0.F);
}

void tst_EventFlow::findsVariants()
{
    const EventLog log = logOf({u"ab"_s, u"axb"_s, u"ba"_s, u"x"_s});
    const std::vector<Variant> variants = variantsOf(log, {{0, 1, NodeMap::Bypassed}, 2}, {});
    QCOMPARE(variants, std::vector<Variant>({{{0, 1}, {0, 0, 2}}, {{1, 0}, {0, 0, 1}}}));
}

void tst_EventFlow::stopsWhenCancelled()
{
    QStringList many;
    for (int i = 0; i < 10'000; ++i)
        many << u"ab"_s;
    const EventLog log = logOf(many);
    Progress progress;
    progress.cancel();
    QVERIFY(countFlow(log, NodeMap::ofActivities(log), {}, progress).steps.empty());
    QVERIFY(variantsOf(log, NodeMap::ofActivities(log), {}, progress).empty());
}

QTEST_GUILESS_MAIN(tst_EventFlow)
#include "tst_EventFlow.moc"
