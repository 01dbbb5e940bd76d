// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ProjectJson.h"
#include "tests/model/exchange/RandomProject.h"
#include "tests/support/Json.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace {

const QString fileName = QStringLiteral("project.json");

QByteArray exampleText() { return readAll(dataFile(QStringLiteral("examples/account-opening.json"))); }

/// A small document that is right, into which a test puts one fault.
QByteArray document(const QByteArray& members)
{
    return R"({"format": "touchstone-project", "version": 1,
  "stages": [{"id": "s", "name": "S"}], "channels": [{"id": "c", "name": "C"}], "waves": [{"id": "w", "name": "W"}],
  "touchpoints": [{"id": "a", "name": "A", "stage": "s", "channel": "c"}, {"id": "b", "name": "B", "stage": "s", "channel": "c"}],
  )" + members
        + "}";
}

/// Arguments of an error, written as plain literals.
struct Words
{
    Words(std::initializer_list<const char*> words)
    {
        for (const char* word : words)
            list << QString::fromUtf8(word);
    }
    QStringList list;
};

} // namespace

class TestProjectJson : public QObject
{
    Q_OBJECT

private slots:
    void readsTheExample();
    void roundTripsEveryKey();
    void roundTripsRandomProjects();
    void keepsNumbersInFull();
    void warnsOfUnknownKeys();
    void refuses_data();
    void refuses();
    void saysWhereTheSyntaxBreaks();
    void listsWhatItLeavesOut();
    void readsScenariosThatCameTrue();
};

void TestProjectJson::readsTheExample()
{
    const auto reading = readProjectJson(exampleText(), fileName);
    QVERIFY(reading);
    QCOMPARE(reading->warnings, QStringList());
    const ProjectData& data = reading->data;
    QCOMPARE(data.journey.name.in(QStringLiteral("zh_CN")), QStringLiteral("开户"));
    QCOMPARE(data.journey.stages.size(), 4);
    QCOMPARE(data.journey.channels.size(), 4);
    QCOMPARE(data.journey.touchpoints.size(), 6);
    QCOMPARE(data.journey.transitions.size(), 29);
    QCOMPARE(data.evidence.aggregates.size(), 27);
    QCOMPARE(data.plan.solutions.size(), 6);
    QCOMPARE(data.plan.budget, std::optional(300.));

    const Touchpoint* check = data.journey.findTouchpoint(QStringLiteral("identity-check"));
    QVERIFY(check);
    QVERIFY(check->momentOfTruth);
    QCOMPARE(check->importance, std::optional(6.));
    QCOMPARE(check->digitalLevel, std::optional(1));
    QCOMPARE(data.journey.stages.find(check->stage)->key, QStringLiteral("purchase"));
    QCOMPARE(data.journey.findTransition(check->id, LostNode)->count, std::optional(800.));

    const auto aggregate = std::find_if(data.evidence.aggregates.begin(), data.evidence.aggregates.end(),
        [&](const Aggregate& a) { return a.place.touchpoint == check->id && a.signal == Signal::Csat; });
    QVERIFY(aggregate != data.evidence.aggregates.end());
    QCOMPARE(aggregate->counts, (std::vector<double>{60, 55, 40, 30, 15}));
    QCOMPARE(data.evidence.drivers->respondents, 420.);
    QCOMPARE(data.evidence.drivers->correlation[0][4], .52);
    QCOMPARE(data.plan.solutions[4].requires_, QStringList{QStringLiteral("fix-identity-check")});
    QVERIFY(data.plan.solutions[0].removes->single);

    const QByteArray written = writeProjectJson(data);
    const auto again = readProjectJson(written, fileName);
    QVERIFY(again);
    QCOMPARE(withPlainIds(again->data), withPlainIds(data));
    QCOMPARE(writeProjectJson(again->data), written);
}

void TestProjectJson::roundTripsEveryKey()
{
    const QByteArray text = readAll(dataFile(QStringLiteral("projects/every-key.json")));
    const auto reading = readProjectJson(text, fileName);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().place));
    QCOMPARE(reading->warnings, QStringList());
    const QByteArray written = writeProjectJson(reading->data);

    // Nothing named in the document may be lost: as JSON values the two are the same.
    const QJsonObject before = QJsonDocument::fromJson(text).object();
    const QJsonObject after = QJsonDocument::fromJson(written).object();
    for (const QString& key : before.keys())
        QCOMPARE(after.value(key), before.value(key));
    QCOMPARE(after.keys(), before.keys());

    const auto again = readProjectJson(written, fileName);
    QVERIFY(again);
    QCOMPARE(withPlainIds(again->data), withPlainIds(reading->data));
    QCOMPARE(writeProjectJson(again->data), written);
    const Interview& interview = reading->data.evidence.interviews[0];
    QCOMPARE(interview.quote(interview.excerpts[0]).size(), 22); // 21 code points, the first of two units
}

void TestProjectJson::roundTripsRandomProjects()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const ProjectData data = randomProject(seed);
        const QByteArray written = writeProjectJson(data);
        const auto reading = readProjectJson(written, fileName);
        QVERIFY2(reading,
            reading ? ""
                    : qPrintable(QStringLiteral("seed %1 at %2: %3")
                                     .arg(seed)
                                     .arg(reading.error().place, reading.error().arguments.join(QLatin1Char(',')))));
        QCOMPARE(reading->warnings, QStringList());
        QVERIFY2(withPlainIds(reading->data) == withPlainIds(data), qPrintable(QStringLiteral("seed %1").arg(seed)));
        QCOMPARE(writeProjectJson(reading->data), written);
    }
}

void TestProjectJson::keepsNumbersInFull()
{
    const std::vector<double> numbers
        = {.1, 1. / 3, 5e-324, 1.7976931348623157e308, 9007199254740993., 123456789.12345679, 0};
    QByteArray list;
    for (const double number : numbers)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(number, 'g', 17);
    const auto reading = readProjectJson(
        document(
            R"("aggregates": [{"touchpoint": "a", "signal": "csat", "levels": ["1","2","3","4","5","6","7"], "counts": [)"
            + list + "]}]"),
        fileName);
    QVERIFY(reading);
    QCOMPARE(reading->data.evidence.aggregates[0].counts, numbers);
    const auto again = readProjectJson(writeProjectJson(reading->data), fileName);
    QCOMPARE(again->data.evidence.aggregates[0].counts, numbers);
}

void TestProjectJson::warnsOfUnknownKeys()
{
    const auto reading
        = readProjectJson(document(R"("colour": 1, "transitions": [{"from": "a", "to": "b", "speed": {"x": []}}],
                    "aggregates": [{"touchpoint": "a", "signal": "completion", "counts": [1, 2], "edges": [1, 2]}])"),
            fileName);
    QVERIFY(reading);
    QCOMPARE(reading->warnings,
        (QStringList{QStringLiteral("transitions[0].speed: unknown key"),
            QStringLiteral("aggregates[0].edges: only for waiting times in bins; left out"),
            QStringLiteral("colour: unknown key")}));
}

void TestProjectJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("arguments");
    const auto row
        = [](const char* name, const QByteArray& json, ErrorCode code, const char* place, const Words& arguments) {
              QTest::newRow(name) << json << static_cast<int>(code) << QString::fromUtf8(place) << arguments.list;
          };
    const auto in = [&](const char* name, const char* members, ErrorCode code, const char* place,
                        const Words& arguments) { row(name, document(members), code, place, arguments); };
    using enum ErrorCode;

    row("an array", "[]", JsonWrongType, "", {"object"});
    row("another program's", R"({"format": "other", "version": 1})", JsonWrongFormat, "", {"other"});
    row("a later version", R"({"format": "touchstone-project", "version": 2})", JsonWrongFormat, "",
        {"touchstone-project 2"});
    row("no format", "{}", JsonWrongFormat, "", {""});

    in("key twice", R"("budget": 1, "budget": 2)", JsonDuplicateKey, "budget", {"budget"});
    in("key twice, escaped, deep",
        R"("transitions": [{"from": "a", "to": "b"}, {"from": "a", "t\u006f": "b", "to": "a"}])", JsonDuplicateKey,
        "transitions[1].to", {"to"});
    in("array for object", R"("personas": [[]])", JsonWrongType, "personas[0]", {"object"});
    in("object for array", R"("transitions": {})", JsonWrongType, "transitions", {"array"});
    in("number for string", R"("currency": 5)", JsonWrongType, "currency", {"string"});
    in("string for number", R"("budget": "5")", JsonWrongType, "budget", {"number"});
    in("fraction for whole number", R"("votes": [{"voter": "v", "touchpoint": "a", "dots": 1.5}])", JsonWrongType,
        "votes[0].dots", {"whole number"});
    in("string for boolean", R"("solutions": [{"id": "x", "name": "X", "touchpoint": "a", "digital": "yes"}])",
        JsonWrongType, "solutions[0].digital", {"true or false"});
    in("number for text", R"("name": 5)", JsonWrongType, "name", {"string or object of strings"});
    in("number in a text", R"("name": {"en": 5})", JsonWrongType, "name.en", {"string"});
    in("null where needed", R"("votes": [{"voter": null, "touchpoint": "a"}])", JsonWrongType, "votes[0].voter",
        {"a value other than null"});
    in("half a character", R"("currency": "\ud83d")", JsonBadValue, "currency",
        {"\\ud800..\\udfff", "whole characters"});
    in("half a character in a text", R"("name": {"en": "\ude00 x"})", JsonBadValue, "name.en",
        {"\\ud800..\\udfff", "whole characters"});
    in("missing key", R"("votes": [{"touchpoint": "a"}])", JsonMissingKey, "votes[0].voter", {"voter"});
    in("missing touchpoint", R"("votes": [{"voter": "v"}])", JsonMissingKey, "votes[0].touchpoint", {"touchpoint"});

    in("persona twice", R"("personas": [{"id": "p", "name": ""}, {"id": "p", "name": ""}])", JsonDuplicateId,
        "personas[1].id", {"p"});
    in("solution twice",
        R"("solutions": [{"id": "x", "name": "", "touchpoint": "a"}, {"id": "x", "name": "", "touchpoint": "a"}])",
        JsonDuplicateId, "solutions[1].id", {"x"});
    in("added touchpoint twice",
        R"("scenarios": [{"id": "s", "added": [{"id": "x", "from": "a", "to": "b"}, {"id": "x", "from": "b", "to": "a"}]}])",
        JsonDuplicateId, "scenarios[0].added[1].id", {"x"});
    in("interview twice",
        R"("interviews": [{"id": "i", "informant": "customer"}, {"id": "i", "informant": "customer"}])",
        JsonDuplicateId, "interviews[1].id", {"i"});
    in("pain point twice",
        R"("transitions": [{"from": "a", "to": "b", "pain_points": [{"id": "p", "text": ""}, {"id": "p", "text": ""}]}])",
        JsonDuplicateId, "transitions[0].pain_points[1].id", {"p"});
    in("excerpt twice",
        R"("interviews": [{"id": "i", "informant": "customer", "excerpts": [{"id": "e", "start": 0, "end": 0}, {"id": "e", "start": 0, "end": 0}]}])",
        JsonDuplicateId, "interviews[0].excerpts[1].id", {"e"});
    in("driver twice", R"("drivers": {"n": 1, "touchpoints": ["a", "a"], "correlation": [[1,0,0],[0,1,0],[0,0,1]]})",
        JsonDuplicateId, "drivers.touchpoints[1]", {"a"});
    in("empty id", R"("personas": [{"id": "", "name": ""}])", JsonBadValue, "personas[0].id", {"\"\"", "an id"});
    in("edge twice", R"("transitions": [{"from": "a", "to": "b"}, {"from": "b", "to": "a"}, {"from": "a", "to": "b"}])",
        JsonDuplicateEdge, "transitions[2]", {"a", "b"});
    in("into the start", R"("transitions": [{"from": "a", "to": "start"}])", TransitionIntoStart, "transitions[0].to",
        {"start"});
    in("out of an end", R"("transitions": [{"from": "lost", "to": "a"}])", TransitionOutOfEnd, "transitions[0].from",
        {"lost"});

    in("no such touchpoint", R"("transitions": [{"from": "a", "to": "z"}])", JsonDanglingReference, "transitions[0].to",
        {"touchpoint", "z"});
    in("no such handover end",
        R"("aggregates": [{"touchpoint": {"from": "a", "to": "lost"}, "signal": "completion", "counts": [1, 1]}])",
        JsonDanglingReference, "aggregates[0].touchpoint.to", {"touchpoint", "lost"});
    in("no such wave", R"("votes": [{"voter": "v", "touchpoint": "a", "wave": "z"}])", JsonDanglingReference,
        "votes[0].wave", {"wave", "z"});
    in("no such solution", R"("solutions": [{"id": "x", "name": "", "touchpoint": "a", "excludes": ["x", "z"]}])",
        JsonDanglingReference, "solutions[0].excludes[1]", {"solution", "z"});
    in("covered by none", R"("interviews": [{"id": "i", "informant": "customer", "covers": ["z"]}])",
        JsonDanglingReference, "interviews[0].covers[0]", {"touchpoint", "z"});
    in("below no code", R"("codes": [{"id": "c", "name": "", "above": "z"}])", JsonDanglingReference, "codes[0].above",
        {"code", "z"});
    in("below itself", R"("codes": [{"id": "c", "name": "", "above": "d"}, {"id": "d", "name": "", "above": "c"}])",
        JsonBadValue, "codes[0].above", {"d", "a code that is not below"});
    in("no such stance",
        R"("interviews": [{"id": "i", "informant": "customer", "excerpts": [{"start": 0, "end": 0, "stance": "sad"}]}])",
        JsonBadValue, "interviews[0].excerpts[0].stance", {"sad", "negative | neutral | positive"});

    in("negative count", R"("transitions": [{"from": "a", "to": "b", "count": -1}])", JsonBadValue,
        "transitions[0].count", {"-1", ">= 0"});
    in("share over one", R"("solutions": [{"id": "x", "name": "", "touchpoint": "a", "removes": 1.5}])", JsonBadValue,
        "solutions[0].removes", {"1.5", "0..1"});
    in("low over mid",
        R"("solutions": [{"id": "x", "name": "", "touchpoint": "a", "removes": {"low": 0.6, "mid": 0.5, "high": 0.7}}])",
        JsonBadValue, "solutions[0].removes.mid", {"0.5", "0.6..1"});
    in("no such size", R"("solutions": [{"id": "x", "name": "", "touchpoint": "a", "cost": "XL"}])", JsonBadValue,
        "solutions[0].cost", {"XL", "S | M | L"});
    in("no such field", R"("solutions": [{"id": "x", "name": "", "touchpoint": "a", "field": "moon"}])", JsonBadValue,
        "solutions[0].field", {"moon", "member | sales | service | marketing | resource | business"});
    in("no such signal", R"("aggregates": [{"touchpoint": "a", "signal": "joy", "counts": []}])", JsonBadValue,
        "aggregates[0].signal",
        {"joy", "csat | review | nps | complaint | ces | contact | waiting | completion | refund | voice"});
    in("too few counts", R"("aggregates": [{"touchpoint": "a", "signal": "csat", "counts": [1, 2]}])", JsonBadValue,
        "aggregates[0].counts", {"[2]", "[5]"});
    in("counts unlike levels",
        R"("aggregates": [{"touchpoint": "a", "signal": "csat", "levels": ["x", "y", "z"], "counts": [1, 2]}])",
        JsonBadValue, "aggregates[0].counts", {"[2]", "[3]"});
    in("losses unlike counts",
        R"("aggregates": [{"touchpoint": "a", "signal": "completion", "loss": [1], "counts": [1, 2]}])", JsonBadValue,
        "aggregates[0].loss", {"[1]", "[2]"});
    in("loss over one",
        R"("aggregates": [{"touchpoint": "a", "signal": "completion", "loss": [1, 2], "counts": [1, 2]}])",
        JsonBadValue, "aggregates[0].loss[1]", {"2", "0..1"});
    in("anchors the wrong way",
        R"("aggregates": [{"touchpoint": "a", "signal": "completion", "anchors": [0.5, 0.5], "counts": [1, 2]}])",
        JsonBadValue, "aggregates[0].anchors", {"[0.5, 0.5]", "[ok, bad], ok < bad"});
    in("bins without ok",
        R"("aggregates": [{"touchpoint": "a", "signal": "waiting", "edges": [0, 5], "bad": 9, "counts": [1, 2]}])",
        JsonMissingKey, "aggregates[0].ok", {"ok"});
    in("bins out of order",
        R"("aggregates": [{"touchpoint": "a", "signal": "waiting", "edges": [5, 5], "ok": 1, "bad": 9, "counts": [1, 2]}])",
        JsonBadValue, "aggregates[0].edges[1]", {"5", "> 5"});
    in("bad before ok",
        R"("aggregates": [{"touchpoint": "a", "signal": "waiting", "edges": [0, 5], "ok": 9, "bad": 9, "counts": [1, 2]}])",
        JsonBadValue, "aggregates[0].bad", {"9", "> 9"});
    in("segment without value",
        R"("aggregates": [{"touchpoint": "a", "signal": "completion", "counts": [1, 2], "segment": "North"}])",
        JsonBadValue, "aggregates[0].segment", {"North", "COLUMN=VALUE"});
    in("matrix too small", R"("drivers": {"n": 1, "touchpoints": ["a"], "correlation": [[1]]})", JsonBadValue,
        "drivers.correlation", {"[1]", "[2]"});
    in("matrix row too short", R"("drivers": {"n": 1, "touchpoints": ["a"], "correlation": [[1, 0], [1]]})",
        JsonBadValue, "drivers.correlation[1]", {"[1]", "[2]"});
    in("matrix lopsided", R"("drivers": {"n": 1, "touchpoints": ["a"], "correlation": [[1, 0.5], [0.4, 1]]})",
        JsonBadValue, "drivers.correlation[1][0]", {"0.4", "0.5"});
    in("matrix diagonal", R"("drivers": {"n": 1, "touchpoints": ["a"], "correlation": [[1, 0.5], [0.5, 0.9]]})",
        JsonBadValue, "drivers.correlation[1][1]", {"0.9", "1"});
    in("correlation over one", R"("drivers": {"n": 1, "touchpoints": ["a"], "correlation": [[1, 2], [2, 1]]})",
        JsonBadValue, "drivers.correlation[0][1]", {"2", "-1..1"});
    in("excerpt past the end",
        R"("interviews": [{"id": "i", "informant": "customer", "text": "four", "excerpts": [{"start": 2, "end": 5}]}])",
        JsonBadValue, "interviews[0].excerpts[0].end", {"5", "2..4"});
    in("no such informant", R"("interviews": [{"id": "i", "informant": "robot"}])", JsonBadValue,
        "interviews[0].informant", {"robot", "customer | frontline | management"});
    in("weights all zero", R"("score": {"impact_weights": {"importance": 0, "reach": 0, "dropoff": 0}})", JsonBadValue,
        "score.impact_weights", {"0", "> 0"});
    in("no draws", R"("score": {"draws": 0})", JsonBadValue, "score.draws", {"0", "1..10000000"});
    in("emotion off the scale", R"("personas": [], "score": {"signal_correlation": 1.1})", JsonBadValue,
        "score.signal_correlation", {"1.1", "0..1"});
    in("error floor off the scale", R"("score": {"error_floors": {"ces": 0.6}})", JsonBadValue,
        "score.error_floors.ces", {"0.6", "0..0.5"});
    in("exponent off the scale", R"("score": {"signals": {"csat": {"exponent": 0.1}}})", JsonBadValue,
        "score.signals.csat.exponent", {"0.1", "0.2..5"});
    in("loss off the scale", R"("score": {"signals": {"csat": {"loss": [1, 2, 0, 0, 0]}}})", JsonBadValue,
        "score.signals.csat.loss[1]", {"2", "0..1"});
    in("loss too short", R"("score": {"signals": {"csat": {"loss": [1, 0]}}})", JsonBadValue, "score.signals.csat.loss",
        {"[2]", "[5]"});
    in("anchors the wrong way round", R"("score": {"signals": {"csat": {"anchors": [0.5, 0.2]}}})", JsonBadValue,
        "score.signals.csat.anchors", {"[0.5, 0.2]", "[ok, bad], ok < bad"});
    in("rule without a survey", R"("score": {"questions": [{"question": "Q1", "off": true}]})", JsonMissingKey,
        "score.questions[0].survey", {"survey"});
    in("two rules of a question",
        R"("score": {"questions": [{"survey": "S", "question": "Q"}, {"survey": "S", "question": "Q"}]})",
        JsonDuplicateId, "score.questions[1].question", {"Q"});

    const auto touchpoint = [&](const char* name, const QByteArray& members, ErrorCode code, const char* place,
                                const Words& arguments) {
        row(name,
            R"({"format": "touchstone-project", "version": 1, "stages": [{"id": "s", "name": ""}], "channels": [{"id": "c", "name": "", "kind": "human"}],
            "touchpoints": [{)"
                + members + "}]}",
            code, place, arguments);
    };
    touchpoint("reserved id", R"("id": "lost", "name": "", "stage": "s", "channel": "c")", JsonReservedId,
        "touchpoints[0].id", {"lost"});
    touchpoint("no such stage", R"("id": "a", "name": "", "stage": "z", "channel": "c")", JsonDanglingReference,
        "touchpoints[0].stage", {"stage", "z"});
    touchpoint("no such channel", R"("id": "a", "name": "", "stage": "s", "channel": "z")", JsonDanglingReference,
        "touchpoints[0].channel", {"channel", "z"});
    touchpoint(
        "no stage", R"("id": "a", "name": "", "channel": "c")", JsonMissingKey, "touchpoints[0].stage", {"stage"});
    touchpoint("level off the scale", R"("id": "a", "name": "", "stage": "s", "channel": "c", "digital_level": 5)",
        JsonBadValue, "touchpoints[0].digital_level", {"5", "0..4"});
    touchpoint("no such reach", R"("id": "a", "name": "", "stage": "s", "channel": "c", "reach": "half")", JsonBadValue,
        "touchpoints[0].reach", {"half", "all | most | some | few"});
    touchpoint("importance off the scale", R"("id": "a", "name": "", "stage": "s", "channel": "c", "importance": 0)",
        JsonBadValue, "touchpoints[0].importance", {"0", "1..7"});
    touchpoint("emotion too high", R"("id": "a", "name": "", "stage": "s", "channel": "c", "emotion": [0, 3])",
        JsonBadValue, "touchpoints[0].emotion[1]", {"3", "-2..2"});
    touchpoint("severity too high",
        R"("id": "a", "name": "", "stage": "s", "channel": "c", "pain_points": [{"text": "", "severity": 4}])",
        JsonBadValue, "touchpoints[0].pain_points[0].severity", {"4", "0..3"});
    touchpoint("card is a text", R"("id": "a", "name": "", "stage": "s", "channel": "c", "card": "x")", JsonWrongType,
        "touchpoints[0].card", {"object"});
}

void TestProjectJson::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, place);
    QFETCH(QStringList, arguments);
    const auto reading = readProjectJson(json, fileName);
    QVERIFY(!reading);
    QCOMPARE(static_cast<int>(reading.error().code), code);
    QCOMPARE(reading.error().place, place);
    QCOMPARE(reading.error().arguments, arguments);
    QCOMPARE(reading.error().file, fileName);
}

void TestProjectJson::saysWhereTheSyntaxBreaks()
{
    const auto reading = readProjectJson("{\n  \"name\": \"触点\", oops\n}", fileName);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, ErrorCode::JsonSyntax);
    QCOMPARE(
        reading.error().arguments.at(1), QStringLiteral("2:18")); // the parser stops behind the "o" it could not take
    const auto cut = readProjectJson(exampleText().left(1000), fileName);
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::JsonSyntax);
    QVERIFY(!readProjectJson({}, fileName));
    QVERIFY(!readProjectJson("{\"name\": \"\xff\xfe\"}", fileName));
    QVERIFY(readProjectJson("\xEF\xBB\xBF" + exampleText(), fileName)); // a byte order mark is allowed
}

/// A touchpoint of the id that a scenario adds may be there by now; the project that has both is read again.
void TestProjectJson::readsScenariosThatCameTrue()
{
    ProjectData data = readProjectJson(exampleText(), fileName)->data;
    const QString key = data.journey.touchpoints[0].key;
    Scenario scenario{.id = newId<ScenarioId>(), .key = QStringLiteral("s")};
    scenario.added = {{key, {}, QStringLiteral("start"), key, 1, 0}};
    data.plan.scenarios.put(scenario);
    const auto reading = readProjectJson(writeProjectJson(data), fileName);
    QVERIFY(reading);
    QCOMPARE(reading->data.plan.scenarios[0].added, scenario.added);
}

void TestProjectJson::listsWhatItLeavesOut()
{
    ProjectData data;
    QCOMPARE(beyondProjectJson(data), QStringList());
    Survey survey;
    survey.id = newId<SurveyId>();
    survey.sourceFile = QStringLiteral("answers.csv");
    survey.rows = 12;
    data.evidence.surveys.put(survey);
    data.attachments.put({newId<AttachmentId>(), 0, newId<TouchpointId>(), {}, QStringLiteral("a.png")});
    QCOMPARE(beyondProjectJson(data),
        (QStringList{QStringLiteral("survey \"answers.csv\": 12 responses, their mapping and counts"),
            QStringLiteral("1 attachments")}));
}

QTEST_GUILESS_MAIN(TestProjectJson)
#include "tst_ProjectJson.moc"
