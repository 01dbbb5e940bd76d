// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/MappingJson.h"

#include <QJsonDocument>
#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

class tst_MappingJson : public QObject
{
    Q_OBJECT

private slots:
    void readsTheExample()
    {
        const QByteArray json = R"({
          "survey": "Passenger survey 2015", "wave": "2015", "missing": ["0", "-"],
          "columns": {
            "Inflight wifi service": {"touchpoint": "Inflight wifi", "signal": "csat", "levels": ["1","2","3","4","5"]},
            "satisfaction": {"role": "outcome", "levels": ["neutral or dissatisfied", "satisfied"]},
            "Class": {"role": "segment"}, "id": {"role": "respondent"}, "weight": {"role": "weight"},
            "Comment": {"role": "text", "touchpoint": "Inflight wifi"}, "Email": {"role": "ignore"}
          }})";
        const auto mapping = readMappingJson(json, u"m.json"_s);
        QVERIFY(mapping);
        QCOMPARE(mapping->survey, u"Passenger survey 2015"_s);
        QCOMPARE(mapping->wave, u"2015"_s);
        QCOMPARE(mapping->missing, (QStringList{u"0"_s, u"-"_s}));
        QCOMPARE(mapping->columns.size(), size_t(7));
        const ColumnMapping& wifi = *std::find_if(mapping->columns.begin(), mapping->columns.end(),
            [](const ColumnMapping& column) { return column.header == u"Inflight wifi service"; });
        QCOMPARE(wifi.role, ColumnRole::Score);
        QCOMPARE(wifi.signal, Signal::Csat);
        QCOMPARE(wifi.touchpoint, u"Inflight wifi"_s);
        QCOMPARE(wifi.levels.size(), 5);
        QVERIFY(!wifi.missing);
    }

    void roundTrip()
    {
        SurveyMapping mapping;
        mapping.survey = u"问卷"_s;
        mapping.wave = u"2026"_s;
        mapping.missing = QStringList{u"-99"_s};
        ColumnMapping score;
        score.header = u"a"_s;
        score.role = ColumnRole::Score;
        score.signal = Signal::Waiting;
        score.touchpoint = u"store>phone"_s;
        score.edges = {0, 5, 10};
        score.okMinutes = 5;
        score.badMinutes = 20;
        score.loss = {0, .5, 1};
        score.anchors = Anchors{.1, .9};
        score.missing = QStringList();
        ColumnMapping outcome;
        outcome.header = u"b"_s;
        outcome.role = ColumnRole::Outcome;
        outcome.levels = QStringList{u"yes"_s, u"no"_s};
        outcome.reversed = true;
        ColumnMapping text;
        text.header = u"c"_s;
        text.role = ColumnRole::Text;
        text.touchpoint = u"store"_s;
        ColumnMapping kano;
        kano.header = u"d"_s;
        kano.role = ColumnRole::KanoFunctional;
        kano.feature = u"Map"_s;
        kano.levels = QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
        ColumnMapping lacking = kano;
        lacking.header = u"e"_s;
        lacking.role = ColumnRole::KanoDysfunctional;
        lacking.touchpoint = u"store"_s;
        ColumnMapping importance;
        importance.header = u"f"_s;
        importance.role = ColumnRole::Importance;
        importance.touchpoint = u"store"_s;
        mapping.columns = {score, outcome, text, kano, lacking, importance};
        for (const char* key : {"segment", "weight", "respondent", "wave", "date", "ignore"}) {
            ColumnMapping column;
            column.header = u"x "_s + QString::fromLatin1(key);
            column.role = *columnRoleFromKey(QString::fromLatin1(key));
            mapping.columns.push_back(column);
        }
        const QByteArray json = QJsonDocument(mappingToJson(mapping)).toJson();
        const auto again = readMappingJson(json, u"m.json"_s);
        QVERIFY(again);
        std::sort(mapping.columns.begin(), mapping.columns.end(),
            [](const ColumnMapping& a, const ColumnMapping& b) { return a.header < b.header; });
        QVERIFY(*again == mapping);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QByteArray& json, ErrorCode code, const QString& place) {
            QTest::newRow(name) << json << static_cast<int>(code) << place;
        };
        row("syntax", "{", ErrorCode::JsonSyntax, QString());
        row("four Kano levels", R"({"columns": {"a": {"role": "kano_functional", "levels": ["1", "2", "3", "4"]}}})",
            ErrorCode::MappingBadLevels, u"columns[\"a\"]"_s);
        row("two levels of importance", R"({"columns": {"a": {"role": "importance", "levels": ["no", "yes"]}}})",
            ErrorCode::MappingBadLevels, u"columns[\"a\"]"_s);
        row("no object", "[]", ErrorCode::JsonWrongType, QString());
        row("survey", R"({"survey": 1, "columns": {}})", ErrorCode::JsonWrongType, u"survey"_s);
        row("missing", R"({"missing": ["0", 1], "columns": {}})", ErrorCode::JsonWrongType, u"missing[1]"_s);
        row("columns", R"({"columns": []})", ErrorCode::JsonWrongType, u"columns"_s);
        row("nothing", R"({"columns": {}})", ErrorCode::MappingNothingToImport, u"columns"_s);
        row("events", R"({"events": {"case": "Case ID"}})", ErrorCode::JsonWrongFormat, QString());
        row("column", R"({"columns": {"q 1": 3}})", ErrorCode::JsonWrongType, u"columns[\"q 1\"]"_s);
        row("role", R"({"columns": {"q": {"role": "boss"}}})", ErrorCode::MappingBadRole, u"columns[\"q\"].role"_s);
        row("no role", R"({"columns": {"q": {}}})", ErrorCode::MappingBadRole, u"columns[\"q\"].role"_s);
        row("role against signal", R"({"columns": {"q": {"role": "text", "signal": "csat"}}})",
            ErrorCode::MappingBadRole, u"columns[\"q\"].role"_s);
        row("signal", R"({"columns": {"q": {"signal": "fun"}}})", ErrorCode::MappingUnknownSignal,
            u"columns[\"q\"].signal"_s);
        row("score without signal", R"({"columns": {"q": {"role": "score"}}})", ErrorCode::MappingUnknownSignal,
            u"columns[\"q\"].signal"_s);
        row("levels type", R"({"columns": {"q": {"signal": "csat", "levels": ["1", 2]}}})", ErrorCode::JsonWrongType,
            u"columns[\"q\"].levels[1]"_s);
        row("one level", R"({"columns": {"q": {"signal": "csat", "levels": ["1"]}}})", ErrorCode::MappingBadLevels,
            u"columns[\"q\"]"_s);
        row("level twice", R"({"columns": {"q": {"signal": "csat", "levels": ["1", "2", "1"]}}})",
            ErrorCode::MappingBadLevels, u"columns[\"q\"]"_s);
        row("outcome without levels", R"({"columns": {"q": {"role": "outcome"}}})", ErrorCode::MappingBadLevels,
            u"columns[\"q\"]"_s);
        row("losses", R"({"columns": {"q": {"signal": "csat", "loss": [1, 0]}}})", ErrorCode::MappingBadLevels,
            u"columns[\"q\"]"_s);
        row("loss over 1", R"({"columns": {"q": {"signal": "completion", "loss": [2, 0]}}})",
            ErrorCode::MappingBadLevels, u"columns[\"q\"]"_s);
        row("waiting without edges", R"({"columns": {"q": {"signal": "waiting"}}})", ErrorCode::MappingBadLevels,
            u"columns[\"q\"]"_s);
        row("edges fall", R"({"columns": {"q": {"signal": "waiting", "edges": [5, 0], "ok": 1, "bad": 2}}})",
            ErrorCode::MappingBadLevels, u"columns[\"q\"]"_s);
        row("anchors", R"({"columns": {"q": {"signal": "csat", "anchors": [0.5, 0.5]}}})", ErrorCode::JsonBadValue,
            u"columns[\"q\"].anchors"_s);
    }
    void errors()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QString, place);
        const auto mapping = readMappingJson(json, u"m.json"_s);
        QVERIFY(!mapping);
        QCOMPARE(static_cast<int>(mapping.error().code), code);
        QCOMPARE(mapping.error().place, place);
        QCOMPARE(mapping.error().file, u"m.json"_s);
    }

    void unknownKeysAreWarnings()
    {
        QStringList warnings;
        const auto mapping = readMappingJson(
            R"({"note": 1, "columns": {"q": {"role": "segment", "colour": "red"}}})", u"m.json"_s, &warnings);
        QVERIFY(mapping);
        warnings.sort();
        QCOMPARE(warnings, (QStringList{u"columns[\"q\"].colour: unknown key"_s, u"note: unknown key"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_MappingJson)
#include "tst_MappingJson.moc"
