// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/EventLogReader.h"
#include "tests/support/Csv.h"
#include "tests/support/EventLogs.h"
#include "tests/support/Json.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

namespace {

Result<EventLogReading> readShared(const QString& path)
{
    Progress progress;
    return readEventLog(path, {}, progress);
}

} // namespace

/// Logs as other programs publish them, read without a word about their columns.
class tst_EventLogFiles : public QObject
{
    Q_OBJECT

private slots:
    void readsOrRefusesEach_data();
    void readsOrRefusesEach();
    void agreesWithPm4py_data();
    void agreesWithPm4py();
    void bothFormatsHoldOneLog();
    void channelPathsAgreeWithTheReference();

private:
    struct Wanted
    {
        qint64 rows = 0;
        qint64 cases = 0;
        QString refusal = {};
    };
    static const QMap<QString, Wanted>& wanted();
};

/// Events and cases of MANIFEST.tsv and of pandas.
const QMap<QString, tst_EventLogFiles::Wanted>& tst_EventLogFiles::wanted()
{
    static const QMap<QString, Wanted> table = {
        {u"BPI2013_closed.csv"_s, {6660, 1487}},
        {u"ChannelAttribution_PathData.csv"_s, {10000, 10000}},
        {u"bupaR_patients.csv"_s, {5442, 500}},
        {u"helpdesk.csv"_s, {21348, 4580}},
        {u"interval_event_log.csv"_s, {8109, 1266}},
        {u"ocel_order_simulated.csv"_s, {0, 0, u"object-centric"_s}},
        {u"receipt.csv"_s, {8577, 1434}},
        {u"reviewing.csv"_s, {3730, 100}},
        {u"roadtraffic100traces.csv"_s, {390, 100}},
        {u"roadtraffic100traces.xes"_s, {390, 100}},
        {u"running-example.csv"_s, {42, 6}},
        {u"running-example.xes"_s, {42, 6}},
        {u"teleclaims.xes.gz"_s, {46138, 3512}},
    };
    return table;
}

void tst_EventLogFiles::readsOrRefusesEach_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = sharedFile(u"data/eventlog"_s);
    if (folder.isEmpty()) {
        QTest::newRow("shared data missing") << QString();
        return;
    }
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
        QTest::newRow(qUtf8Printable(file.fileName())) << file.filePath();
}

void tst_EventLogFiles::readsOrRefusesEach()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("shared data missing: set TOUCHSTONE_SHARED");
    const QString name = QFileInfo(path).fileName();
    QVERIFY2(wanted().contains(name), "say what is wanted of this file");
    const Wanted want = wanted()[name];
    QElapsedTimer timer;
    timer.start();
    const Result<EventLogReading> reading = readShared(path);
    const auto elapsed = static_cast<int>(timer.elapsed());
    if (!reading) {
        qInfo("%-34s refused: %s  %d ms", qPrintable(name), qPrintable(reading.error().arguments.join(u", ")), elapsed);
        QCOMPARE(reading.error().code, ErrorCode::UnsupportedSource);
        QCOMPARE(reading.error().arguments.first(), want.refusal);
        return;
    }
    const EventLog& log = reading->log;
    qInfo("%-34s read: %lld rows, %zu cases, %lld activities, %zu events, %lld begun only, %lld left out  %d ms",
        qPrintable(name), static_cast<long long>(reading->report.rows), log.cases.size(),
        static_cast<long long>(log.activities.size()), log.events.size(), static_cast<long long>(log.notComplete),
        static_cast<long long>(reading->report.leftOut()), elapsed);
    QCOMPARE(want.refusal, QString());
    QCOMPARE(reading->report.rows, want.rows);
    QCOMPARE(static_cast<qint64>(log.cases.size()) + log.emptyCases, want.cases);
    // Nothing is lost without a word.
    if (reading->report.format != EventFormat::Paths)
        QCOMPARE(static_cast<qint64>(log.events.size()) + log.notComplete + reading->report.leftOut(), want.rows);
    QCOMPARE(reading->hash.size(), 64);
}

void tst_EventLogFiles::agreesWithPm4py_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("running example, CSV") << u"running-example.csv"_s << u"running_example"_s;
    QTest::newRow("running example, XES") << u"running-example.xes"_s << u"running_example"_s;
    QTest::newRow("receipt") << u"receipt.csv"_s << u"receipt"_s;
}

void tst_EventLogFiles::agreesWithPm4py()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    TOUCHSTONE_SHARED_OR_SKIP(path, u"data/eventlog/"_s + file);
    const QJsonObject want = readJson(dataFile(u"reference/dfg.json"_s)).value(name).toObject();
    const Result<EventLogReading> reading = readShared(path);
    QVERIFY(reading);
    const EventLog& log = reading->log;
    const EventFlow flow = countFlow(log, NodeMap::ofActivities(log), {});
    QCOMPARE(stepsOf(log, flow), stepsOf(want["dfg"_L1].toArray()));
    QCOMPARE(countsByActivity(log, flow.starts), countsOf(want["start"_L1].toObject()));
    QCOMPARE(countsByActivity(log, flow.ends), countsOf(want["end"_L1].toObject()));
    QCOMPARE(countsByActivity(log, flow.visits), countsOf(want["activity_counts"_L1].toObject()));
    std::map<QStringList, double> variants, wantedVariants;
    for (const Variant& variant : variantsOf(log, NodeMap::ofActivities(log), {})) {
        QStringList names;
        for (const int node : variant.nodes)
            names << log.activities[node];
        variants[names] = variant.journeys.all();
    }
    for (const QJsonValue& variant : want["variants"_L1].toArray()) {
        QStringList names;
        for (const QJsonValue& activity : variant["trace"_L1].toArray())
            names << activity.toString();
        wantedVariants[names] += variant["count"_L1].toDouble();
    }
    QVERIFY(variants == wantedVariants);
}

void tst_EventLogFiles::bothFormatsHoldOneLog()
{
    TOUCHSTONE_SHARED_OR_SKIP(table, u"data/eventlog/roadtraffic100traces.csv"_s);
    TOUCHSTONE_SHARED_OR_SKIP(xes, u"data/eventlog/roadtraffic100traces.xes"_s);
    const EventLog a = readShared(table)->log, b = readShared(xes)->log;
    QCOMPARE(
        stepsOf(a, countFlow(a, NodeMap::ofActivities(a), {})), stepsOf(b, countFlow(b, NodeMap::ofActivities(b), {})));
    QCOMPARE(a.period(), b.period());
}

/// 10,000 paths: counts, and with them the transition probabilities that R's ChannelAttribution gives.
void tst_EventLogFiles::channelPathsAgreeWithTheReference()
{
    TOUCHSTONE_SHARED_OR_SKIP(path, u"data/eventlog/ChannelAttribution_PathData.csv"_s);
    const Result<EventLogReading> reading = readShared(path);
    QVERIFY(reading);
    const EventLog& log = reading->log;
    QVERIFY(log.knowsEnds);
    const EventFlow flow = countFlow(log, NodeMap::ofActivities(log), {});
    std::map<QByteArray, std::map<QByteArray, double>> counts, wantedCounts;
    for (size_t i = 0; i < flow.starts.size(); ++i) {
        const QByteArray name = log.activities[static_cast<qsizetype>(i)].toUtf8();
        if (flow.starts[i] > 0)
            counts["(start)"][name] = flow.starts[i];
        if (flow.ends[i].succeeded > 0)
            counts[name]["(conversion)"] = flow.ends[i].succeeded;
        if (flow.ends[i].lost > 0)
            counts[name]["(null)"] = flow.ends[i].lost;
    }
    for (const FlowStep& step : flow.steps)
        counts[log.activities[step.from].toUtf8()][log.activities[step.to].toUtf8()] = step.count;
    const CsvContent table = readCsv(dataFile(u"reference/pathdata_transitions.csv"_s));
    for (size_t i = 1; i < table.records.size(); ++i) {
        if (table.records[i].size() == 3)
            wantedCounts[table.records[i][0]][table.records[i][1]] = table.records[i][2].toDouble();
    }
    QCOMPARE(wantedCounts["(start)"].size(), 12u);
    const auto total = [](const std::map<QByteArray, double>& row) {
        double sum = 0;
        for (const auto& [to, count] : row)
            sum += count;
        return sum;
    };
    QCOMPARE(counts.size(), wantedCounts.size());
    for (const auto& [from, row] : wantedCounts) {
        QCOMPARE(counts[from].size(), row.size());
        for (const auto& [to, count] : row) {
            QVERIFY2(std::abs(counts[from][to] / total(counts[from]) - count / total(row)) < 1e-9, from + " > " + to);
            QCOMPARE(counts[from][to], count);
        }
    }
    QCOMPARE(flow.total, (EndCounts{19785, 88387 - 19785, 0}));
}

QTEST_GUILESS_MAIN(tst_EventLogFiles)
#include "tst_EventLogFiles.moc"
