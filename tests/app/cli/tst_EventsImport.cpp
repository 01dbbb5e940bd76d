// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CommandRun.h"
#include "tests/support/Csv.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

namespace {

const QByteArray Log = "case;step;time\n"
                       "1;search;2025-01-01 10:00\n1;order;2025-01-01 10:10\n1;ship;2025-01-03 10:00\n"
                       "2;search;2025-01-02 09:00\n2;help;2025-01-02 09:30\n"
                       "3;search;2025-01-02 11:00\n3;order;2025-01-02 11:05\n3;ship;not yet\n";

QJsonObject exported(const Folder& folder, const QString& file)
{
    const QString path = folder.path(u"out.json"_s);
    QFile::remove(path);
    run({u"export"_s, file, u"-o"_s, path});
    return readJson(path);
}

/// "a>b" of the text form, with counts.
QMap<QString, double> transitionsOf(const QJsonObject& project)
{
    QMap<QString, double> counts;
    for (const QJsonValue& each : project["transitions"_L1].toArray())
        counts[each["from"_L1].toString() + u'>' + each["to"_L1].toString()] = each["count"_L1].toDouble(-1);
    return counts;
}

} // namespace

/// `touchstone import --as events`.
class tst_EventsImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void discoversAJourney();
    void showsWhatItWouldDo();
    void takesItsOwnMapping();
    void addsToAJourney();
    void ranksWithoutClassifiedEnds();
    void refuses();
    void leavesNothingBehindWhenCancelled();
    void readsTheReceipts();

private:
    std::unique_ptr<Folder> m_folder;
    QString m_file, m_log;
};

void tst_EventsImport::init()
{
    m_folder = std::make_unique<Folder>();
    m_file = m_folder->path(u"a.journey"_s);
    m_log = writeFile(m_folder->path(u"log.csv"_s), Log);
    VERIFY_RUN(run({u"new"_s, m_file}));
}

void tst_EventsImport::discoversAJourney()
{
    const CommandRun imported = run({u"import"_s, m_file, m_log, u"--as"_s, u"events"_s, u"--success"_s, u"ship"_s});
    VERIFY_RUN(imported);
    QVERIFY2(imported.out.contains("Row 9: “not yet” is no time"), imported.out.constData());
    QVERIFY(imported.out.contains("Journeys: 3, of which 1 reach the goal (33.3 %)"));
    QVERIFY(imported.out.contains("Touchpoints: 4, of which 4 are new"));
    const QJsonObject project = exported(*m_folder, m_file);
    QCOMPARE(transitionsOf(project),
        (QMap<QString, double>{{u"start>search"_s, 3}, {u"search>order"_s, 2}, {u"search>help"_s, 1},
            {u"order>ship"_s, 1}, {u"help>lost"_s, 1}, {u"order>lost"_s, 1}, {u"ship>success"_s, 1}}));
    const QJsonArray aggregates = project["aggregates"_L1].toArray();
    QCOMPARE(aggregates.size(), 3);
    QCOMPARE(aggregates[0]["signal"_L1].toString(), u"waiting"_s);
    VERIFY_RUN(run({u"check"_s, m_file}));
    const CommandRun ranked = run({u"rank"_s, m_file, u"--format"_s, u"json"_s});
    VERIFY_RUN(ranked);
    const QJsonObject ranking = QJsonDocument::fromJson(ranked.out).object();
    QVERIFY(std::abs(ranking["p_success"_L1].toDouble() - 1. / 3) < 1e-12);
}

void tst_EventsImport::showsWhatItWouldDo()
{
    const QByteArray before = readAll(m_file);
    const CommandRun shown
        = run({u"import"_s, m_file, m_log, u"--as"_s, u"events"_s, u"--fold"_s, u"2"_s, u"--dry-run"_s});
    VERIFY_RUN(shown);
    QCOMPARE(readAll(m_file), before);
    const QJsonObject json = QJsonDocument::fromJson(shown.out).object();
    QCOMPARE(json["format"_L1].toString(), u"csv"_s);
    QCOMPARE(json["separator"_L1].toString(), u";"_s);
    QCOMPARE(json["rows"_L1].toInt(), 8);
    QCOMPARE(json["left_out"_L1].toInt(), 1);
    QCOMPARE(json["journeys"_L1].toInt(), 3);
    const QJsonObject events = json["mapping"_L1]["events"_L1].toObject();
    QCOMPARE(events["case"_L1].toString(), u"case"_s);
    QCOMPARE(events["activity"_L1].toString(), u"step"_s);
    QCOMPARE(json["reasons"_L1]["step"_L1].toString(), u"by its name"_s);
    QCOMPARE(json["activities"_L1].toArray().size(), 4);
    QCOMPARE(json["activities"_L1][3]["fold"_L1].toString(), u"bypass"_s);
    QCOMPARE(json["variants_count"_L1].toInt(), 2);
    QCOMPARE(json["variants"_L1][0]["touchpoints"_L1].toArray(), (QJsonArray{u"search"_s, u"order"_s}));
    QVERIFY(!json.contains("succeeded"_L1));
}

/// What --dry-run prints is a mapping that --map takes, and it says by itself that the source is a log.
void tst_EventsImport::takesItsOwnMapping()
{
    const CommandRun shown = run({u"import"_s, m_file, m_log, u"--as"_s, u"events"_s, u"--success"_s, u"ship"_s,
        u"--fold"_s, u"2"_s, u"--fold-as"_s, u"other"_s, u"--waiting"_s, u"none"_s, u"--dry-run"_s});
    const QJsonObject mapping = QJsonDocument::fromJson(shown.out).object()["mapping"_L1].toObject();
    const QString map = writeFile(m_folder->path(u"map.json"_s), QJsonDocument(mapping).toJson());
    VERIFY_RUN(run({u"import"_s, m_file, m_log, u"--map"_s, map}));
    const QJsonObject project = exported(*m_folder, m_file);
    QCOMPARE(transitionsOf(project),
        (QMap<QString, double>{{u"start>search"_s, 3}, {u"search>order"_s, 2}, {u"search>other"_s, 1},
            {u"order>other"_s, 1}, {u"other>lost"_s, 1}, {u"other>success"_s, 1}, {u"order>lost"_s, 1}}));
    QVERIFY(project["aggregates"_L1].toArray().isEmpty());
}

void tst_EventsImport::addsToAJourney()
{
    const QStringList import{u"import"_s, m_file, m_log, u"--as"_s, u"events"_s};
    VERIFY_RUN(run(import));
    VERIFY_RUN(run(import));
    QCOMPARE(transitionsOf(exported(*m_folder, m_file))[u"start>search"_s], 3.);
    VERIFY_RUN(run(import + QStringList{u"--add"_s}));
    QCOMPARE(transitionsOf(exported(*m_folder, m_file))[u"start>search"_s], 6.);
    const CommandRun mixed = run(import + QStringList{u"--add"_s, u"--success"_s, u"ship"_s});
    QCOMPARE(mixed.code, 1);
    QVERIFY2(mixed.err.contains("cannot be added up"), mixed.err.constData());
    QCOMPARE(transitionsOf(exported(*m_folder, m_file))[u"start>search"_s], 6.);
}

void tst_EventsImport::ranksWithoutClassifiedEnds()
{
    const CommandRun imported = run({u"import"_s, m_file, m_log, u"--as"_s, u"events"_s});
    VERIFY_RUN(imported);
    QVERIFY(imported.out.contains("how they ended is not known"));
    const CommandRun ranked = run({u"rank"_s, m_file, u"--format"_s, u"json"_s});
    VERIFY_RUN(ranked);
    const QJsonObject ranking = QJsonDocument::fromJson(ranked.out).object();
    QVERIFY(!ranking.contains("p_success"_L1));
    for (const QJsonValue& place : ranking["ranking"_L1].toArray())
        QVERIFY(!place["impacts"_L1].toObject().contains("dropoff"_L1));
    QVERIFY(!ranked.err.contains("no journey gets on"));
}

void tst_EventsImport::refuses()
{
    QCOMPARE(run({u"import"_s, m_file, m_log, u"--success"_s, u"ship"_s}).code, 2);
    QCOMPARE(run({u"import"_s, m_file, m_log, u"--as"_s, u"events"_s, u"--fold-as"_s, u"drop"_s}).code, 2);
    QCOMPARE(run({u"import"_s, m_file, m_folder->path(u"none.xes"_s), u"--as"_s, u"events"_s}).code, 3);
    const QString broken = writeFile(m_folder->path(u"broken.xes"_s), "<log>\n<trace>\n<event></trace></log>");
    const CommandRun xml = run({u"import"_s, m_file, broken, u"--as"_s, u"events"_s});
    QCOMPARE(xml.code, 3);
    QVERIFY2(xml.err.contains("line and column 3:"), xml.err.constData());
    const QString map = writeFile(m_folder->path(u"map.json"_s), R"({"events": {"case": "id", "activity": "step"}})");
    const CommandRun mapped = run({u"import"_s, m_file, m_log, u"--map"_s, map});
    QCOMPARE(mapped.code, 1);
    QVERIFY(mapped.err.contains("\"id\""));
    const CommandRun unknown = run({u"import"_s, m_file, m_log, u"--as"_s, u"events"_s, u"--success"_s, u"arrive"_s});
    VERIFY_RUN(unknown);
    QVERIFY(unknown.err.contains("no activity is called “arrive”"));
}

void tst_EventsImport::leavesNothingBehindWhenCancelled()
{
    const CommandRun cancelled = run({u"import"_s, m_file, m_log, u"--as"_s, u"events"_s}, true);
    QCOMPARE(cancelled.code, 4);
    QVERIFY(transitionsOf(exported(*m_folder, m_file)).isEmpty());
}

void tst_EventsImport::readsTheReceipts()
{
    TOUCHSTONE_SHARED_OR_SKIP(path, u"data/eventlog/receipt.csv"_s);
    VERIFY_RUN(run({u"import"_s, m_file, path, u"--as"_s, u"events"_s, u"--success"_s,
        u"T10 Determine necessity to stop indication"_s, u"--fold"_s, u"10"_s}));
    const CommandRun ranked = run({u"rank"_s, m_file, u"--format"_s, u"json"_s});
    VERIFY_RUN(ranked);
    const QJsonObject ranking = QJsonDocument::fromJson(ranked.out).object();
    QVERIFY(std::abs(ranking["p_success"_L1].toDouble() - 828. / 1434) < 1e-9);
}

QTEST_GUILESS_MAIN(tst_EventsImport)
#include "tst_EventsImport.moc"
