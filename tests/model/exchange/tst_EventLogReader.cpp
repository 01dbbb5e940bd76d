// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/EventLogReader.h"
#include "model/exchange/JsonWriter.h"
#include "tests/support/Csv.h"
#include "tests/support/EventLogs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

namespace {

using Kind = EventWarning::Kind;

/// Rows (lines) of the warnings of a kind.
std::vector<qint64> rowsOf(const EventLogReport& report, Kind kind)
{
    std::vector<qint64> rows;
    for (const EventWarning& warning : report.warnings) {
        if (warning.kind == kind)
            rows.push_back(warning.row);
    }
    return rows;
}

/// Activities case by case: "a b | c".
QString waysOf(const EventLog& log)
{
    QStringList ways;
    for (const LogCase& each : log.cases) {
        QStringList way;
        for (const LogEvent& event : log.eventsOf(each))
            way << log.activities[event.activity];
        ways << way.join(u' ');
    }
    return ways.join(u" | ");
}

QByteArray xes(const QByteArray& body) { return "<?xml version=\"1.0\"?>\n<log>\n" + body + "\n</log>\n"; }

QByteArray xesEvent(const QByteArray& name, const QByteArray& time, const QByteArray& more = {})
{
    return "<event><string key=\"concept:name\" value=\"" + name + "\"/><date key=\"time:timestamp\" value=\"" + time
        + "\"/>" + more + "</event>";
}

/// As gzip packs it.
QByteArray gzipped(const QByteArray& plain)
{
    // qCompress() gives a length, a zlib header, the deflated bytes and a check sum; gzip wraps the same bytes.
    const QByteArray zlib = qCompress(plain);
    const auto little = [](quint32 number) {
        QByteArray bytes;
        for (int i = 0; i < 4; ++i)
            bytes += static_cast<char>(number >> (8 * i) & 0xFF);
        return bytes;
    };
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : plain) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + zlib.mid(6, zlib.size() - 10) + little(~crc)
        + little(static_cast<quint32>(plain.size()));
}

} // namespace

class tst_EventLogReader : public QObject
{
    Q_OBJECT

private slots:
    void findsColumns_data();
    void findsColumns();
    void namesTheCandidatesWhereItIsNotSure();
    void leavesNothingOutInSilence();
    void readsDatesEitherWay();
    void readsWithoutTimes();
    void pairsStartsWithCompletes();
    void readsPaths();
    void refusesWrongCountsOfPaths();
    void readsXes();
    void refusesXes_data();
    void refusesXes();
    void unpacksXes();
    void refusesDamagedGzip();
    void refusesWrongColumns();
    void stopsWhenCancelled();
    void mappingsComeBack();
    void refusesWrongMappings_data();
    void refusesWrongMappings();

private:
    QString write(const QByteArray& content, const QString& name = u"log"_s)
    {
        return writeFile(m_folder.filePath(name), content);
    }
    Result<EventLogReading> read(const QByteArray& content, const EventColumns& columns = {})
    {
        Progress progress;
        return readEventLog(write(content), columns, progress);
    }
    QTemporaryDir m_folder;
};

void tst_EventLogReader::findsColumns_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("columns"); // case, activity, time
    const QByteArray rows = "1,buy,2020-01-01\n1,pay,2020-01-02\n2,buy,2020-01-03\n2,pay,2020-01-03\n3,buy,2020-01-04\n"
                            "3,pay,2020-01-05\n";
    const auto row = [&](const char* name, const QByteArray& header, const QStringList& columns) {
        QTest::newRow(name) << header + '\n' + rows << columns;
    };
    row("XES names", "case:concept:name,concept:name,time:timestamp",
        {u"case:concept:name"_s, u"concept:name"_s, u"time:timestamp"_s});
    row("plain", "Case ID,Activity,Complete Timestamp", {u"Case ID"_s, u"Activity"_s, u"Complete Timestamp"_s});
    row("Chinese", "订单号,环节,时间", {u"订单号"_s, u"环节"_s, u"时间"_s});
    row("by content", "x,y,z", {u"x"_s, u"y"_s, u"z"_s});
    row("activity by content", "order_id,what,when", {u"order_id"_s, u"what"_s, u"when"_s});
    QTest::newRow("semicolons") << QByteArray(rows).replace(',', ';').prepend("case;activity;time\n")
                                << QStringList{u"case"_s, u"activity"_s, u"time"_s};
}

void tst_EventLogReader::findsColumns()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, columns);
    Progress progress;
    const auto peek = peekEventLog(write(table), progress);
    QVERIFY(peek);
    QCOMPARE(QStringList({peek->columns.caseId, peek->columns.activity, peek->columns.time}), columns);
    QCOMPARE(peek->firstRows.size(), 6u);
    const auto reading = read(table);
    QVERIFY(reading);
    QCOMPARE(waysOf(reading->log), u"buy pay | buy pay | buy pay"_s);
}

void tst_EventLogReader::namesTheCandidatesWhereItIsNotSure()
{
    QByteArray table = "a,b,activity,time\n";
    for (int i = 0; i < 12; ++i)
        table += QByteArray::number(i / 3) + ',' + QByteArray::number(100 + i / 2) + ",x" + QByteArray::number(i % 3)
            + ",2020-01-01\n";
    const auto reading = read(table);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::UnsupportedSource);
    QCOMPARE(reading.error().arguments, QStringList({u"no-case"_s, u"a, b"_s}));
    EventColumns said{.caseId = u"a"_s, .activity = u"activity"_s, .time = u"time"_s};
    QCOMPARE(read(table, said)->log.cases.size(), 4u);
}

void tst_EventLogReader::leavesNothingOutInSilence()
{
    const auto reading = read("case,activity,time\n"
                              "1,a,2020-01-01\n"
                              ",b,2020-01-01\n" // row 3
                              "1,,2020-01-01\n" // row 4
                              "1,c,soon\n" // row 5
                              "1,d,\n" // row 6
                              "\n"
                              "1,e,2020-01-02,more\n" // row 8
                              "2,a,2020-01-01\n");
    QVERIFY(reading);
    QCOMPARE(waysOf(reading->log), u"a e | a"_s);
    QCOMPARE(reading->report.rows, 7);
    QCOMPARE(reading->report.leftOut(), 4);
    QCOMPARE(rowsOf(reading->report, Kind::MissingCase), std::vector<qint64>{3});
    QCOMPARE(rowsOf(reading->report, Kind::MissingActivity), std::vector<qint64>{4});
    QCOMPARE(rowsOf(reading->report, Kind::BadTime), std::vector<qint64>{5});
    QCOMPARE(rowsOf(reading->report, Kind::MissingTime), std::vector<qint64>{6});
    QCOMPARE(reading->report.table.warnings.size(), 1u);
    QCOMPARE(reading->report.table.warnings[0].row, 8);

    const auto nothing
        = read("case,activity,time\n1,a,x\n", {.caseId = u"case"_s, .activity = u"activity"_s, .time = u"time"_s});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().arguments, QStringList({u"no-events"_s, u"1"_s}));
}

/// A date above 12 says which number is the day, wherever it stands; else it is said that they could be swapped.
void tst_EventLogReader::readsDatesEitherWay()
{
    const QByteArray head = "case,activity,time\n";
    QCOMPARE(waysOf(read(head + "1,b,3/2/2020\n1,a,1/20/2020\n1,c,4/1/2020\n")->log), u"a b c"_s);
    QCOMPARE(waysOf(read(head + "1,b,3.2.2020\n1,a,20.1.2020\n1,c,1.4.2020\n")->log), u"a b c"_s);
    const auto unsure = read(head + "1,b,3/2/2020\n1,a,1/4/2020\n");
    QCOMPARE(waysOf(unsure->log), u"b a"_s);
    QCOMPARE(unsure->report.counts.at(Kind::DatesUnsure), 1);
    const EventColumns said{
        .caseId = u"case"_s, .activity = u"activity"_s, .time = u"time"_s, .dateOrder = DateOrder::MonthFirst};
    const auto sure = read(head + "1,b,3/2/2020\n1,a,1/4/2020\n", said);
    QCOMPARE(waysOf(sure->log), u"a b"_s);
    QVERIFY(sure->report.warnings.empty());
}

void tst_EventLogReader::readsWithoutTimes()
{
    const auto reading = read("case,activity\n1,b\n2,a\n1,a\n2,b\n");
    QVERIFY(reading);
    QCOMPARE(waysOf(reading->log), u"b a | a b"_s);
    QVERIFY(!reading->log.hasTimes);
    QCOMPARE(reading->report.counts.at(Kind::NoTimes), 1);
    QCOMPARE(reading->report.leftOut(), 0);
}

void tst_EventLogReader::pairsStartsWithCompletes()
{
    const auto reading = read("case,activity,time,lifecycle:transition\n"
                              "1,a,2020-01-01 10:00,START\n1,a,2020-01-01 11:00,Complete\n"
                              "1,b,2020-01-01 13:00,start\n1,b,2020-01-01 14:00,complete\n");
    QVERIFY(reading);
    QCOMPARE(reading->log.events.size(), 2u);
    const std::vector<Wait> waits = waitsOf(reading->log, NodeMap::ofActivities(reading->log));
    QCOMPARE(waits.size(), 1u);
    QCOMPARE(waits[0].minutes, 120.F);
}

void tst_EventLogReader::readsPaths()
{
    const auto reading = read("path,total_conversions,total_null\n\"a > b > a\",2,1\nc→a,0.5,\nb,0,3\n");
    QVERIFY(reading);
    QCOMPARE(reading->report.format, EventFormat::Paths);
    QCOMPARE(waysOf(reading->log), u"a b a | c a | b"_s);
    QCOMPARE(reading->log.cases[1].succeeded, .5);
    QCOMPARE(reading->log.cases[1].lost, 0.);
    QCOMPARE(reading->log.journeys(), 6.5);
    QVERIFY(reading->log.knowsEnds);

    const auto uncounted = read("path\na > b\na > c > b\n");
    QVERIFY(uncounted);
    QVERIFY(!uncounted->log.knowsEnds);
    QCOMPARE(uncounted->log.journeys(), 2.);
}

void tst_EventLogReader::refusesWrongCountsOfPaths()
{
    const auto reading
        = read("path,conversions,nulls\na > b,1,1\na > c,-1,0\nb > c,many,0\n > ,1,1\nc > d,1,0\nd > b,2,1\n");
    QVERIFY(reading);
    QCOMPARE(rowsOf(reading->report, Kind::BadCount), (std::vector<qint64>{3, 4}));
    QCOMPARE(rowsOf(reading->report, Kind::EmptyPath), std::vector<qint64>{5});
    QCOMPARE(reading->log.journeys(), 6.);
}

void tst_EventLogReader::readsXes()
{
    const auto reading = read(xes("<global scope=\"event\"><string key=\"concept:name\" value=\"INVALID\"/></global>\n"
                                  "<list key=\"meta\"><values><event/></values></list>\n"
                                  "<trace><string key=\"concept:name\" value=\"1\"/>\n"
        + xesEvent("b", "2020-01-02T00:00:00Z", "<long key=\"cost\" value=\"5\"/><double key=\"d\" value=\"0.5\"/>")
        + "\n"
        + xesEvent("a", "2020-01-01T00:00:00.000+00:00",
            "<string key=\"note\" value=\"x\"><string key=\"concept:name\" value=\"nested\"/>"
            "<list key=\"l\"><string key=\"concept:name\" value=\"deep\"/></list></string>")
        + "\n<event><string key=\"other\" value=\"\"/></event>\n</trace>\n" + "<trace>" + xesEvent("a", "2020-01-01")
        + xesEvent("c", "later") + "</trace>\n<event/>"));
    QVERIFY(reading);
    QCOMPARE(waysOf(reading->log), u"a b | a"_s);
    QCOMPARE(reading->report.rows, 6);
    QCOMPARE(reading->report.leftOut(), 3);
    QCOMPARE(rowsOf(reading->report, Kind::MissingActivity), std::vector<qint64>{8});
    QCOMPARE(rowsOf(reading->report, Kind::BadTime), std::vector<qint64>{10});
    QCOMPARE(rowsOf(reading->report, Kind::OutsideTrace), std::vector<qint64>{11});
}

void tst_EventLogReader::refusesXes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("argument"); // the last one
    const auto row = [](const char* name, const QByteArray& text, ErrorCode code, const QString& argument) {
        QTest::newRow(name) << text << code << argument;
    };
    row("unclosed", "<log>\n<trace>\n<event>\n</log>", ErrorCode::XmlSyntax, u"4:5"_s);
    row("ends early", "<log>\n<trace>\n", ErrorCode::XmlSyntax, u"3:1"_s);
    row("wrong attribute", "<log>\n<trace a=b/>\n</log>", ErrorCode::XmlSyntax, u"2:10"_s);
    row("entities", "<!DOCTYPE log [<!ENTITY a \"aaaa\">]>\n<log>&a;</log>", ErrorCode::XmlEntities, u"1:35"_s);
    row("another language", "<graphml/>", ErrorCode::UnsupportedSource, u"graphml"_s);
    row("nothing in it", "<log><trace/></log>", ErrorCode::UnsupportedSource, u"0"_s);
    row("only unnamed events", "<log><trace><event/></trace></log>", ErrorCode::UnsupportedSource, u"1"_s);
    row("too deep", "<log>" + QByteArray("<list>").repeated(300), ErrorCode::XmlSyntax, u"1:1535"_s);
}

void tst_EventLogReader::refusesXes()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, argument);
    const auto reading = read(text);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, code);
    // Where a column ends is the parser's business, the line is the user's.
    const bool hasPlace = code == ErrorCode::XmlSyntax || code == ErrorCode::XmlEntities;
    const QString found = reading.error().arguments.last();
    QCOMPARE(hasPlace ? found.section(u':', 0, 0) : found, hasPlace ? argument.section(u':', 0, 0) : argument);
    QCOMPARE(reading.error().file, m_folder.filePath(u"log"_s));
}

void tst_EventLogReader::unpacksXes()
{
    const QByteArray plain = xes("<trace>" + xesEvent("a", "2020-01-01") + xesEvent("b", "2020-01-02") + "</trace>");
    const auto reading = read(gzipped(plain));
    QVERIFY(reading);
    QVERIFY(reading->report.isCompressed);
    QCOMPARE(waysOf(reading->log), u"a b"_s);
    // Two gzipped pieces in one file are one text.
    const auto pieces = read(gzipped(plain.left(60)) + gzipped(plain.mid(60)));
    QVERIFY(pieces);
    QCOMPARE(pieces->log, reading->log);
    const auto table = read(gzipped("case,activity\n1,a\n"));
    QVERIFY(!table);
    QCOMPARE(table.error().arguments, QStringList(u"gzip"_s));
}

void tst_EventLogReader::refusesDamagedGzip()
{
    QByteArray plain = "<trace>";
    for (int i = 0; i < 3000; ++i)
        plain += xesEvent(QByteArray::number(i * 7919 % 5003), "2020-01-01");
    const QByteArray whole = gzipped(xes(plain + "</trace>"));
    QVERIFY(read(whole));
    const auto cut = read(whole.left(whole.size() / 2));
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::FileUnreadable);
    QByteArray broken = whole;
    for (qsizetype i = broken.size() / 2; i < broken.size() / 2 + 200; ++i)
        broken[i] = static_cast<char>(~broken[i]);
    QVERIFY(!read(broken));
    // A trap: 48 MB of blanks.
    const auto trap = read(gzipped("<log>" + QByteArray(48 << 20, ' ')));
    QVERIFY(!trap);
    QCOMPARE(trap.error().arguments, QStringList(u"packed-too-well"_s));
}

void tst_EventLogReader::refusesWrongColumns()
{
    const auto reading = read("case,activity\n1,a\n", {.caseId = u"case"_s, .activity = u"what"_s});
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::MappingMissingColumn);
    QCOMPARE(reading.error().arguments, QStringList(u"what"_s));
    Progress progress;
    QCOMPARE(readEventLog(m_folder.filePath(u"none"_s), {}, progress).error().code, ErrorCode::FileMissing);
    QCOMPARE(readEventLog(m_folder.path(), {}, progress).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(read("").error().code, ErrorCode::TableEmpty);
}

void tst_EventLogReader::stopsWhenCancelled()
{
    QByteArray table = "case,activity,time\n";
    for (int i = 0; i < 20'000; ++i)
        table += QByteArray::number(i / 4) + ",a" + QByteArray::number(i % 4) + ",2020-01-01\n";
    Progress progress;
    progress.cancel();
    const auto reading = readEventLog(write(table), {}, progress);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::Cancelled);
}

void tst_EventLogReader::mappingsComeBack()
{
    const QByteArray json = R"({"events": {"case": "Case ID", "activity": "Activity", "time": "Timestamp",
        "lifecycle": null, "success": ["Ship goods"], "fold": 20, "fold_as": "other", "waiting": "handovers",
        "ok": 5, "bad": 60, "add": true, "wave": "2025", "dates": "day_first",
        "activities": {"Pay": "payment", "Noise": {"fold": "bypass"}}, "unknown": 1}})";
    QVERIFY(isEventMapping(json));
    QVERIFY(!isEventMapping(R"({"columns": {}})"));
    QStringList warnings;
    const auto mapping = readEventMapping(json, u"map.json"_s, &warnings);
    QVERIFY(mapping);
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(mapping->columns.caseId, u"Case ID"_s);
    QVERIFY(mapping->columns.lifecycle.isEmpty());
    QCOMPARE(mapping->success, QStringList(u"Ship goods"_s));
    QCOMPARE(mapping->fold, 20.);
    QCOMPARE(mapping->rule(u"Noise"_s)->folded, Folding::Bypass);
    QCOMPARE(mapping->rule(u"Pay"_s)->touchpoint, u"payment"_s);
    JsonWriter writer;
    writer.beginObject();
    writeEventMapping(writer, *mapping);
    writer.endObject();
    QByteArray written = writer.result();
    written = written.mid(written.indexOf(':') + 1).trimmed();
    written.chop(1); // what wraps the mapping
    const auto again = readEventMapping(written, u"map.json"_s);
    QVERIFY2(again, written.constData());
    QCOMPARE(*again, *mapping);
}

void tst_EventLogReader::refusesWrongMappings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no events") << QByteArray("{}") << u"events"_s;
    QTest::newRow("type") << QByteArray(R"({"events": {"case": 5}})") << u"events.case"_s;
    QTest::newRow("folding") << QByteArray(R"({"events": {"fold_as": "drop"}})") << u"events.fold_as"_s;
    QTest::newRow("ok above bad") << QByteArray(R"({"events": {"ok": 5, "bad": 5}})") << u"events.bad"_s;
    QTest::newRow("rules") << QByteArray(R"({"events": {"activities": []}})") << u"events.activities"_s;
}

void tst_EventLogReader::refusesWrongMappings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto mapping = readEventMapping(json, u"map.json"_s);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().place, place);
}

QTEST_GUILESS_MAIN(tst_EventLogReader)
#include "tst_EventLogReader.moc"
