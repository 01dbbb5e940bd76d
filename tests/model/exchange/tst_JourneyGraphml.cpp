// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyGraphml.h"
#include "model/exchange/JourneyMerge.h"
#include "tests/model/exchange/RandomProject.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

using Kind = FormatWarning::Kind;

/// GraphML of our own and of other programs.
class tst_JourneyGraphml : public QObject
{
    Q_OBJECT

    static QString graph(const QString& content, const QString& keys = {})
    {
        return u"<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>%1<graph edgedefault='directed'>%2</graph>"
               "</graphml>"_s.arg(keys, content);
    }
    static JourneyReading read(const QString& text)
    {
        const Result<JourneyReading> reading = readGraphml(text, u"g.graphml"_s);
        return reading ? *reading : JourneyReading();
    }
    static JourneyReading readShared(const QString& path) { return read(QString::fromUtf8(readAll(path))); }

    static QString writable(const QString& said)
    {
        QString result;
        for (const QChar c : said) {
            if (c >= u' ' || c.isSpace())
                result += c;
        }
        return result.trimmed();
    }
    /// What GraphML keeps of a text: no control characters, one line, no empty languages.
    static LocalizedText kept(const LocalizedText& text)
    {
        const auto tidy = [](const QString& said) { return writable(said).simplified(); };
        if (text.isPlain())
            return LocalizedText(tidy(text.plain()));
        QMap<QString, QString> byLanguage;
        for (auto it = text.byLanguage().begin(); it != text.byLanguage().end(); ++it) {
            if (!tidy(*it).isEmpty())
                byLanguage.insert(it.key(), tidy(*it));
        }
        return LocalizedText(byLanguage);
    }

private slots:
    void foreignGraphs()
    {
        TOUCHSTONE_SHARED_OR_SKIP(folder, u"data/graphs/formats/graphml_valid"_s);
        const QDir files(folder);
        const JourneyReading simple = readShared(files.filePath(u"simple.graphml"_s));
        QCOMPARE(simple.journey.touchpoints.size(), 11);
        QCOMPARE(simple.journey.transitions.size(), 12);
        QCOMPARE(simple.journey.touchpoints[3].name.plain(), u"n3"_s);
        QCOMPARE(simple.warnings.list(), std::vector<FormatWarning>({{Kind::DirectionAssumed, 0, 0, {u"12"_s}}}));

        const JourneyReading info = readShared(files.filePath(u"additional-info.graphml"_s));
        QCOMPARE(info.journey.touchpoints.size(), 11);
        QVERIFY(info.warnings.isEmpty());

        const JourneyReading attributes = readShared(files.filePath(u"attributes.graphml"_s));
        QCOMPARE(attributes.journey.touchpoints.size(), 6);
        QCOMPARE(attributes.journey.transitions[2].count, std::optional(2.));
        QCOMPARE(attributes.journey.transitions[3].count, std::nullopt);
        QCOMPARE(attributes.warnings.count(Kind::AttributeIgnored), 1);
        QCOMPARE(attributes.warnings.list().back().arguments, QStringList({u"color"_s, u"6"_s}));

        const JourneyReading hyper = readShared(files.filePath(u"hyperedges.graphml"_s));
        QCOMPARE(hyper.journey.touchpoints.size(), 7);
        QCOMPARE(hyper.journey.transitions.size(), 1);
        QCOMPARE(hyper.warnings.count(Kind::HyperedgeIgnored), 3);
        QCOMPARE(hyper.warnings.list()[0].row, 12);

        const JourneyReading nested = readShared(files.filePath(u"nested.graphml"_s));
        QCOMPARE(nested.journey.touchpoints.size(), 11); // n0 .. n4, three in n5, three in n6
        QCOMPARE(nested.journey.stages.size(), 2);
        QCOMPARE(nested.journey.stages[1].name.plain(), u"n6"_s);
        QCOMPARE(nested.journey.transitions.size(), 12);
        QCOMPARE(nested.warnings.count(Kind::NestedGraphFlattened), 1);

        QCOMPARE(readShared(files.filePath(u"long-line.graphml"_s)).journey.transitions.size(), 17);
    }

    void everyJourneyComesBack()
    {
        for (quint32 seed = 1; seed <= 150; ++seed) {
            Journey journey = randomProject(seed).journey;
            const JourneyWriting writing = writeGraphml(journey, u"en"_s);
            const Result<JourneyReading> reading = readGraphml(QString::fromUtf8(writing.bytes), {});
            QVERIFY2(reading, writing.bytes.constData());
            const Journey& back = reading->journey;
            QVERIFY(reading->warnings.isEmpty());
            QCOMPARE(back.touchpoints.size(), journey.touchpoints.size());
            QCOMPARE(back.transitions.size(), journey.transitions.size());
            QVERIFY(kept(back.name) == kept(journey.name));
            for (int i = 0; i < back.touchpoints.size(); ++i) {
                const Touchpoint& was = journey.touchpoints[i];
                const Touchpoint& is = back.touchpoints[i];
                QCOMPARE(is.key, writable(was.key));
                if (!kept(was.name).isEmpty() && !kept(was.name).english().isEmpty())
                    QCOMPARE(kept(is.name).toColumn(), kept(was.name).toColumn());
                QCOMPARE(is.momentOfTruth, was.momentOfTruth);
                QCOMPARE(is.keepHuman, was.keepHuman);
                QCOMPARE(is.digitalLevel, was.digitalLevel);
                QVERIFY(is.reach == was.reach);
                QCOMPARE(is.importance, was.importance);
                QCOMPARE(is.customerValue, was.customerValue);
                QVERIFY(kept(is.card.need) == kept(was.card.need));
                QVERIFY(kept(is.card.owner) == kept(was.card.owner));
                QVERIFY(kept(is.card.data) == kept(was.card.data));
                const Stage* stage = journey.stages.find(was.stage);
                if (!kept(stage->name).english().isEmpty())
                    QCOMPARE(kept(back.stages.find(is.stage)->name).english(), kept(stage->name).english());
            }
            for (int i = 0; i < back.transitions.size(); ++i) {
                QCOMPARE(back.keyOf(back.transitions[i].from), writable(journey.keyOf(journey.transitions[i].from)));
                QCOMPARE(back.transitions[i].count, journey.transitions[i].count);
            }
        }
    }

    void orderOfStagesAndChannelsComesBack()
    {
        Journey journey;
        for (const QString& name : {u"C"_s, u"A"_s, u"B"_s}) {
            journey.stages.put({newId<StageId>(), name, journey.stages.nextPosition(), LocalizedText(name)});
            journey.channels.put({newId<ChannelId>(), name, journey.channels.nextPosition(), LocalizedText(name),
                static_cast<ChannelKind>(1 + journey.channels.size())});
        }
        for (const int place : {2, 0, 1}) {
            Touchpoint touchpoint;
            touchpoint.id = newId<TouchpointId>();
            touchpoint.key = QString::number(place);
            touchpoint.position = journey.touchpoints.nextPosition();
            touchpoint.name = u"T%1"_s.arg(place);
            touchpoint.stage = journey.stages[place].id;
            touchpoint.channel = journey.channels[place].id;
            journey.touchpoints.put(touchpoint);
        }
        const Journey back = read(QString::fromUtf8(writeGraphml(journey, u"en"_s).bytes)).journey;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(back.stages[i].name == journey.stages[i].name);
            QVERIFY(back.channels[i].name == journey.channels[i].name);
            QVERIFY(back.channels[i].kind == journey.channels[i].kind);
        }
    }

    void yedGraphs()
    {
        const JourneyReading reading = read(graph(
            u"<node id='g' yfiles.foldertype='group'><data key='d6'><y:ProxyAutoBoundsNode><y:Realizers>"
            "<y:GroupNode><y:NodeLabel>Buying</y:NodeLabel></y:GroupNode>"
            "<y:GroupNode><y:NodeLabel>Folded</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>"
            "<graph id='g:' edgedefault='directed'>"
            "<node id='g::n0'><data key='d6'><y:ShapeNode><y:Geometry x='1'/><y:NodeLabel>Pay<y:LabelModel>"
            "<y:SmartNodeLabelModel/></y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>"
            "<node id='g::n1'><data key='d6'><y:ShapeNode><y:NodeLabel>  Ship\n it </y:NodeLabel></y:ShapeNode></data>"
            "</node></graph></node>"
            "<edge id='e0' source='g::n0' target='g::n1'><data key='d10'><y:PolyLineEdge>"
            "<y:EdgeLabel>1,250</y:EdgeLabel></y:PolyLineEdge></data></edge>"
            "<edge id='e1' source='g' target='g::n1'/>"_s,
            u"<key for='node' id='d6' yfiles.type='nodegraphics' xmlns:y='y'/><key for='edge' id='d10' "
            "yfiles.type='edgegraphics'/>"_s)
                                                .replace(u"<graphml "_s,
                                                    u"<graphml xmlns:y='http://www.yworks.com/xml/graphml' "_s));
        const Journey& journey = reading.journey;
        QCOMPARE(journey.touchpoints.size(), 2);
        QCOMPARE(journey.touchpoints[0].name.plain(), u"Pay"_s);
        QCOMPARE(journey.touchpoints[1].name.plain(), u"Ship it"_s);
        QCOMPARE(journey.stages[0].name.plain(), u"Buying"_s);
        QCOMPARE(journey.transitions[0].count, std::optional(1250.));
        QCOMPARE(reading.warnings.count(Kind::EdgeAtGroupIgnored), 1);
    }

    void whatCannotBeTakenIsTold()
    {
        const JourneyReading reading = read(
            graph(
                u"<desc>x</desc><node id='a'><port name='p'/><data key='i'>nine</data><locator/></node><node id='b'/>\n"
                "<node id='b'/><node/><edge source='a' target='b' sourceport='p'><data key='c'>3</data></edge>\n"
                "<edge source='a' target='b'><data key='c'>4</data></edge><edge source='a' target='zz'/>\n"
                "<edge source='b' target='a' directed='false'><data key='c'>-1</data></edge>"_s,
                u"<key id='i' for='node' attr.name='importance' attr.type='string'/>"
                "<key id='c' for='edge' attr.name='count' attr.type='double'/>"_s)
            + QString());
        QCOMPARE(reading.journey.touchpoints.size(), 2);
        QCOMPARE(reading.journey.transitions.size(), 2);
        QCOMPARE(reading.journey.transitions[0].count, std::optional(7.));
        QCOMPARE(reading.journey.transitions[1].count, std::nullopt);
        for (const Kind kind :
            {Kind::PortIgnored, Kind::DirectionAssumed, Kind::TransitionRepeated, Kind::EdgeEndUnknown})
            QCOMPARE(reading.warnings.count(kind), 1);
        QCOMPARE(reading.warnings.count(Kind::NodeRepeated), 2);
        QCOMPARE(reading.warnings.count(Kind::BadValue), 2);
    }

    void endsOfTheJourneyKeepItsRules()
    {
        const QString keys = u"<key id='k' for='node' attr.name='kind' attr.type='string'/>"_s;
        const JourneyReading reading
            = read(graph(u"<edge source='a' target='s'/><edge source='x' target='a'/><edge source='s' target='a'/>"
                         "<edge source='a' target='x'/><node id='a'/><node id='s'><data key='k'>start</data></node>"
                         "<node id='x'><data key='k'>lost</data></node>"_s,
                keys));
        QCOMPARE(reading.journey.touchpoints.size(), 1);
        QCOMPARE(reading.journey.transitions.size(), 2);
        QCOMPARE(reading.journey.transitions[0].from, StartNode);
        QCOMPARE(reading.journey.transitions[1].to, LostNode);
        QCOMPARE(reading.warnings.count(Kind::TransitionRefused), 2);
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QString& text, ErrorCode code, const QString& place = {}) {
            QTest::newRow(name) << text << static_cast<int>(code) << place;
        };
        row("empty", {}, ErrorCode::XmlSyntax, u"1:1"_s);
        row("not XML", u"hello"_s, ErrorCode::XmlSyntax, u"1:1"_s);
        row("cut off", u"<graphml>\n<graph>\n<node id='a'>"_s, ErrorCode::XmlSyntax, u"3:13"_s);
        row("crossed", u"<graphml>\n<graph></graphml>"_s, ErrorCode::XmlSyntax, u"2:17"_s);
        row("HTML", u"<html><body/></html>"_s, ErrorCode::GraphmlWrongRoot, u"html"_s);
        row("no graph", u"<graphml/>"_s, ErrorCode::GraphmlNoGraph);
        row("no nodes", u"<graphml><graph/></graphml>"_s, ErrorCode::JourneyWithoutTouchpoints);
        row("unknown entity", u"<graphml>\n<graph><node id='a'><data key='k'>&nbsp;</data></node></graph></graphml>"_s,
            ErrorCode::XmlSyntax, u"2:40"_s);
        row("entities",
            u"<!DOCTYPE graphml [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>\n<graphml><graph><node id='&b;'/></graph></graphml>"_s,
            ErrorCode::XmlEntities);
        row("entity loop", u"<!DOCTYPE g [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>\n<graphml>&a;</graphml>"_s,
            ErrorCode::XmlEntities);
        row("entity file", u"<!DOCTYPE g [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<graphml>&a;</graphml>"_s,
            ErrorCode::XmlEntities);
    }
    void errors()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(QString, place);
        const Result<JourneyReading> reading = readGraphml(text, u"g.graphml"_s);
        QVERIFY(!reading);
        QCOMPARE(static_cast<int>(reading.error().code), code);
        QCOMPARE(reading.error().file, u"g.graphml"_s);
        if (!place.isEmpty())
            QCOMPARE(reading.error().arguments.last(), place);
    }

    void deepAndWideGraphsAreNoTrouble()
    {
        const int depth = 20'000;
        const QString deep = graph(
            u"<node id='a'><graph>"_s.repeated(depth) + u"<node id='b'/>"_s + u"</graph></node>"_s.repeated(depth));
        QCOMPARE(read(deep).journey.touchpoints.size(), 1);
        QString wide;
        for (int i = 0; i < 20'000; ++i)
            wide += u"<node id='n%1'><data key='name'>Same</data></node>"_s.arg(i);
        Journey journey;
        mergeJourney(journey, read(graph(wide)).journey, {.matchTouchpoints = false}).applyTo(journey);
        QCOMPARE(journey.touchpoints.size(), 20'000);
        QCOMPARE(journey.touchpoints.back().key, u"same-20000"_s);
    }
};

QTEST_GUILESS_MAIN(tst_JourneyGraphml)
#include "tst_JourneyGraphml.moc"
