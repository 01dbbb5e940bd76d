// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyMerge.h"
#include "model/exchange/MermaidJourney.h"
#include "tests/model/exchange/RandomProject.h"
#include "tests/support/Paths.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

using Kind = FormatWarning::Kind;

/// Mermaid's `journey` diagrams, read and written.
class tst_MermaidJourney : public QObject
{
    Q_OBJECT

    static JourneyReading read(const QString& text)
    {
        Result<JourneyReading> reading = readMermaid(text, u"a.mmd"_s);
        return reading ? *reading : JourneyReading();
    }
    /// "stage/name/ratings" a touchpoint.
    static QStringList tasks(const Journey& journey)
    {
        QStringList lines;
        for (const Touchpoint& touchpoint : journey.touchpoints) {
            QString ratings;
            for (const int rating : touchpoint.ratings())
                ratings += QString::number(rating);
            const Stage* stage = journey.stages.find(touchpoint.stage);
            lines << u"%1/%2/%3"_s.arg(stage ? stage->name.english() : u""_s, touchpoint.name.english(), ratings);
        }
        return lines;
    }
    static QStringList personas(const Journey& journey)
    {
        QStringList names;
        for (const Persona& persona : journey.personas)
            names << persona.name.english();
        return names;
    }

private slots:
    void sharedDiagrams()
    {
        TOUCHSTONE_SHARED_OR_SKIP(day, u"data/journeymaps/mermaid_my_working_day.mmd"_s);
        const JourneyReading working = read(QString::fromUtf8(readAll(day)));
        QCOMPARE(working.journey.name.english(), u"My working day"_s);
        QCOMPARE(tasks(working.journey),
            QStringList({u"Go to work/Make tea/2"_s, u"Go to work/Go upstairs/0"_s, u"Go to work/Do work/-2"_s,
                u"Go home/Go downstairs/2"_s, u"Go home/Sit down/2"_s}));
        QCOMPARE(personas(working.journey), QStringList({u"Me"_s, u"Cat"_s}));
        QCOMPARE(working.journey.touchpoints[0].personas, QStringList{u"me"_s});
        QVERIFY(working.journey.touchpoints[2].personas.isEmpty()); // both: all
        const auto& transitions = working.journey.transitions;
        QCOMPARE(transitions.size(), 5);
        QCOMPARE(transitions[0].from, StartNode);
        QCOMPARE(transitions[4].from, working.journey.touchpoints[3].id);
        QCOMPARE(transitions[4].to, working.journey.touchpoints[4].id);

        TOUCHSTONE_SHARED_OR_SKIP(vertex, u"data/journeymaps/mermaid_vertex_customer_journey.mmd"_s);
        const JourneyReading customer = read(QString::fromUtf8(readAll(vertex)));
        QCOMPARE(customer.journey.stages.size(), 5);
        QCOMPARE(customer.journey.touchpoints.size(), 9);
        QCOMPARE(tasks(customer.journey)[5], u"Advanced User/api docs/0"_s);
        QCOMPARE(customer.journey.stages[4].name.english(), u"Advocate (generates new leads)"_s);
    }

    void statements_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("warnings");
        const auto row = [](const char* name, const QString& text, const QStringList& lines, int warnings = 0) {
            QTest::newRow(name) << text << lines << warnings;
        };
        row("no actors", u"journey\nPay: 4"_s, {u"/Pay/1"_s});
        row("no section", u"journey\n title T\n Pay: 4: Me"_s, {u"/Pay/1"_s});
        row("keyword in other case", u"JOURNEY\n SECTION A\n Pay: 4"_s, {u"A/Pay/1"_s});
        row("statement behind the keyword", u"journey section A\n Pay: 4"_s, {u"A/Pay/1"_s});
        row("comments", u"%% first\njourney\n%% then\n  %%more\nPay: 4 # cash\n# all\nShip: 2"_s,
            {u"/Pay/1"_s, u"/Ship/-1"_s});
        row("windows line ends", u"journey\r\nsection A\r\nPay: 4\r\n"_s, {u"A/Pay/1"_s});
        row("a mark in front", u"\xFEFF"_s + u"journey\nPay: 4"_s, {u"/Pay/1"_s});
        row("full-width text", u"journey\nsection 购买\n付款：扫码: 5: 客户"_s, {u"购买/付款：扫码/2"_s});
        row("accessibility", u"journey\naccTitle: A\naccDescr: what it shows\nPay: 4"_s, {u"/Pay/1"_s}, 1);
        row("long description", u"journey\naccDescr {\n what: 3\n it shows }\nPay: 4"_s, {u"/Pay/1"_s}, 1);
        row("front matter", u"---\ntitle: \"A: b\"\nconfig:\n  theme: dark\n---\njourney\nPay: 4"_s, {u"/Pay/1"_s}, 1);
        row("directive", u"%%{init: {'theme': 'dark'}}%%\njourney\nPay: 4"_s, {u"/Pay/1"_s}, 1);
        row("directive over lines", u"%%{init: {\n'theme': 'dark'}\n}%%\njourney\nPay: 4"_s, {u"/Pay/1"_s}, 1);
        row("Markdown", u"```mermaid\njourney\nPay: 4\n```\n\nMore: text\n"_s, {u"/Pay/1"_s});
        row("character references", u"journey\nPay #35;1#58; now#59; #quot;ok#quot;: 4"_s,
            {u"/Pay #1: now; \"ok\"/1"_s});
        row("line break in HTML", u"journey\nPay<br/>now: 4"_s, {u"/Pay now/1"_s});
        row("section that comes back", u"journey\nsection A\nx: 3\nsection B\ny: 3\nsection a\nz: 3"_s,
            {u"A/x/0"_s, u"B/y/0"_s, u"A/z/0"_s});
        row("score between", u"journey\nPay: 3.6"_s, {u"/Pay/1"_s}, 1);
        row("score too large", u"journey\nPay: 9"_s, {u"/Pay/2"_s}, 1);
        row("score too small", u"journey\nPay: -1e300"_s, {u"/Pay/-2"_s}, 1);
        row("score in words", u"journey\nPay: good: Me"_s, {u"/Pay/"_s}, 1);
        row("no score", u"journey\nPay:: Me"_s, {u"/Pay/"_s}, 1);
        row("score not a number", u"journey\nPay: nan"_s, {u"/Pay/"_s}, 1);
        row("only a title", u"journey\ntitle T"_s, {});
    }
    void statements()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        QFETCH(int, warnings);
        const Result<JourneyReading> reading = readMermaid(text, {});
        QVERIFY(reading);
        QCOMPARE(tasks(reading->journey), lines);
        QCOMPARE(reading->warnings.list().size(), size_t(warnings));
    }

    void titles()
    {
        QCOMPARE(read(u"journey\ntitle  A  b \n"_s).journey.name.plain(), u"A b"_s);
        QCOMPARE(read(u"---\ntitle: 'A: b'\n---\njourney\n"_s).journey.name.plain(), u"A: b"_s);
        QCOMPARE(read(u"---\ntitle: A\n---\njourney\ntitle B\n"_s).journey.name.plain(), u"B"_s);
        QCOMPARE(read(u"journey\naccTitle: A\n"_s).journey.name.plain(), u"A"_s);
    }

    void errorsNameTheLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error>("error");
        const auto row
            = [](const char* name, const QString& text, ErrorCode code, const QString& argument, qint64 line) {
                  QTest::newRow(name) << text
                                      << Error{.code = code, .arguments = {argument}, .file = u"a.mmd"_s, .row = line};
              };
        row("nothing", u""_s, ErrorCode::MermaidNotJourney, u""_s, 1);
        row("another diagram", u"\n%% x\nflowchart LR\n a-->b"_s, ErrorCode::MermaidNotJourney, u"flowchart LR"_s, 3);
        row("a task without a score", u"journey\n title T\n Pay"_s, ErrorCode::MermaidBadLine, u"Pay"_s, 3);
        row("a task without a name", u"journey\n\n : 5: Me"_s, ErrorCode::MermaidBadLine, u": 5: Me"_s, 3);
        row("a section without a name", u"journey\nsection"_s, ErrorCode::MermaidBadLine, u"section"_s, 2);
        row("front matter left open", u"---\ntitle: x\njourney\n"_s, ErrorCode::MermaidUnclosed, u"---"_s, 1);
        row("directive left open", u"journey\n%%{init\nPay: 4"_s, ErrorCode::MermaidUnclosed, u"%%{"_s, 2);
        row("description left open", u"journey\naccDescr {\nPay: 4"_s, ErrorCode::MermaidUnclosed, u"accDescr"_s, 2);
    }
    void errorsNameTheLine()
    {
        QFETCH(QString, text);
        QFETCH(Error, error);
        const Result<JourneyReading> reading = readMermaid(text, u"a.mmd"_s);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, error.code);
        QCOMPARE(reading.error().arguments, error.arguments);
        QCOMPARE(reading.error().row, error.row);
        QCOMPARE(reading.error().file, error.file);
    }

    void warningsNameTheLine()
    {
        const JourneyReading reading = read(u"journey\n\nPay: good: Me\nShip: 2.5: Me, You"_s);
        const std::vector<FormatWarning> expected
            = {{Kind::ScoreUnreadable, 3, 0, {u"good"_s}}, {Kind::ScoreRounded, 4, 0, {u"2.5"_s, u"3"_s}}};
        QVERIFY(reading.warnings.list().size() >= 2);
        QCOMPARE(reading.warnings.list()[0], expected[0]);
        QCOMPARE(reading.warnings.list()[1], expected[1]);
    }

    void writesWhatMermaidReads()
    {
        const JourneyReading reading = read(u"journey\ntitle My day\nsection Go to work\nMake tea: 5: Me\n"
                                            "Do work: 1: Me\nsection Go home\nSit down: 4: Me\n"_s);
        const JourneyWriting writing = writeMermaid(reading.journey, u"en"_s);
        QCOMPARE(writing.bytes,
            "journey\n    title My day\n    section Go to work\n      Make tea: 5: Me\n      Do work: 1: Me\n"
            "    section Go home\n      Sit down: 4: Me\n");
        QVERIFY(writing.warnings.isEmpty());
        const QByteArray two = "journey\n    section A\n      x: 5: Me, Cat\n      y: 1: Cat\n";
        QCOMPARE(writeMermaid(read(QString::fromUtf8(two)).journey, u"en"_s).bytes, two);
    }

    void namesThatMeanSomethingToMermaid()
    {
        Journey journey = read(u"journey\nsection A\nx: 3"_s).journey;
        const QStringList names = {u"Title page"_s, u"section: #1"_s, u"Journey planner"_s, u"a; b, c"_s, u"<b>"_s,
            u"50%% off"_s, u"accDescr"_s, u"--- line"_s, u"two\nlines"_s, u"#35; raw"_s, u"触点：一"_s, u"😀 smile"_s};
        for (const QString& name : names) {
            Touchpoint touchpoint;
            touchpoint.id = newId<TouchpointId>();
            touchpoint.position = journey.touchpoints.nextPosition();
            touchpoint.stage = journey.stages[0].id;
            touchpoint.name = name;
            touchpoint.emotion = {-1};
            journey.touchpoints.put(touchpoint);
        }
        Persona persona;
        persona.id = PersonaId{1};
        persona.key = u"p"_s;
        persona.name = u"One: a, b"_s;
        journey.personas.put(persona);
        const JourneyWriting writing = writeMermaid(journey, u"en"_s);
        QCOMPARE(writing.warnings.count(Kind::LineBreaksLost), 1);
        const JourneyReading back = read(QString::fromUtf8(writing.bytes));
        QCOMPARE(back.journey.touchpoints.size(), names.size() + 1);
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(back.journey.touchpoints[static_cast<int>(i) + 1].name.plain(), names[i].simplified());
        QCOMPARE(personas(back.journey), QStringList({u"One: a, b"_s}));
    }

    void aNameOfNothingToSeeIsTheKey()
    {
        Journey journey;
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{1};
        touchpoint.key = u"pay"_s;
        touchpoint.name = QString(u"\x01 \x02"_s);
        journey.touchpoints.put(touchpoint);
        QCOMPARE(writeMermaid(journey, u"en"_s).bytes, "journey\n      pay: 3\n");
    }

    void whatHasNoPlaceIsTold()
    {
        Journey journey = randomProject(3).journey;
        const JourneyWriting writing = writeMermaid(journey, u"en"_s);
        QStringList left;
        for (const FormatWarning& warning : writing.warnings.list()) {
            if (warning.kind == Kind::LeftOut)
                left << warning.arguments[0];
        }
        QVERIFY(left.contains(u"channels"_s));
        QVERIFY(left.contains(u"pain points"_s));
        QVERIFY(left.contains(u"analysis cards"_s));
    }

    void everyJourneyComesBack()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const Journey journey = randomProject(seed).journey;
            const JourneyWriting writing = writeMermaid(journey, u"zh_CN"_s);
            const Result<JourneyReading> back = readMermaid(QString::fromUtf8(writing.bytes), {});
            QVERIFY2(back, writing.bytes.constData());
            QCOMPARE(back->journey.touchpoints.size(), journey.touchpoints.size());
            Journey made;
            mergeJourney(made, back->journey).applyTo(made);
            made.name = back->journey.name;
            QCOMPARE(made.touchpoints.size(), journey.touchpoints.size());
            // What was lost once is lost: the second time round nothing changes any more.
            QCOMPARE(writeMermaid(read(QString::fromUtf8(writing.bytes)).journey, u"en"_s).bytes,
                writeMermaid(made, u"en"_s).bytes);
        }
    }

    void looks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("journey") << u"journey\n title x"_s << true;
        QTest::newRow("one line") << u"journey title x"_s << true;
        QTest::newRow("front matter") << u"---\ntitle: x\n---\n\njourney\n"_s << true;
        QTest::newRow("directive and comment") << u"%%{init: {}}%%\n%% x\njourney\r\n"_s << true;
        QTest::newRow("fence") << u"\n```mermaid\njourney\n"_s << true;
        QTest::newRow("another diagram") << u"flowchart LR\n a --> b"_s << true;
        QTest::newRow("list") << u"Journey planner\nPay\n"_s << false;
        QTest::newRow("table") << u"journey,stage\nPay,Buy\n"_s << false;
        QTest::newRow("prose") << u"journey planner: the app"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }
    void looks()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(looksLikeMermaid(text), expected);
    }
};

QTEST_GUILESS_MAIN(tst_MermaidJourney)
#include "tst_MermaidJourney.moc"
