// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyProblems.h"
#include "tests/support/JourneyBuilder.h"

#include <QtTest>

using namespace touchstone;
using touchstone::test::JourneyBuilder;
using namespace Qt::StringLiterals;
using Kind = JourneyProblem::Kind;

namespace {

/// "kind:a+b", one a problem.
QStringList found(const Journey& journey)
{
    static const QStringList kinds = {u"nostart"_s, u"nogoal"_s, u"unreachable"_s, u"unconnected"_s, u"deadend"_s,
        u"loop"_s, u"exits"_s, u"morecome"_s, u"morego"_s, u"nocount"_s, u"nostage"_s, u"nochannel"_s, u"noname"_s,
        u"samename"_s, u"untranslated"_s};
    QStringList result;
    for (const JourneyProblem& problem : journeyProblems(journey)) {
        QStringList keys;
        for (const TouchpointId id : problem.touchpoints)
            keys << journey.keyOf(id);
        result << kinds[static_cast<qsizetype>(problem.kind)] + u':' + keys.join(u'+');
    }
    return result;
}

JourneyBuilder sound()
{
    JourneyBuilder builder;
    builder.touchpoints({u"a"_s, u"b"_s})
        .transition(u"start"_s, u"a"_s, 100)
        .transition(u"a"_s, u"b"_s, 80)
        .transition(u"a"_s, u"lost"_s, 20)
        .transition(u"b"_s, u"success"_s, 80);
    return builder;
}

LocalizedText inBoth(const QString& english, const QString& chinese)
{
    return LocalizedText(QMap<QString, QString>{{u"en"_s, english}, {u"zh_CN"_s, chinese}});
}

/// The journey after the first fix of the first problem.
Journey mended(Journey journey, size_t fix = 0)
{
    Transition transition = journeyProblems(journey).at(0).fixes.at(fix).transition;
    if (!transition.id) {
        transition.id = TransitionId{900};
        transition.position = journey.transitions.nextPosition();
    }
    journey.transitions.put(transition);
    return journey;
}

} // namespace

class TestJourneyProblems : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInASoundJourney();
    void findsNothingBeforeAnythingIsDrawn();
    void findsMissingEnds();
    void findsWhereAnUnreachablePartBegins();
    void findsDeadEndsAndClosedLoops();
    void comparesCounts();
    void leavesWhatIsNotCountedAlone();
    void findsMissingCounts();
    void findsTouchpointsWithoutStageChannelOrName();
    void findsNamesThatStandTwice();
    void findsNamesThatAreNotTranslated();
    void fixesMend();
};

void TestJourneyProblems::findsNothingInASoundJourney()
{
    QCOMPARE(found(sound().journey()), QStringList());
    QCOMPARE(found(sound().transition(u"a"_s, u"a"_s, 7).journey()), QStringList());
}

void TestJourneyProblems::findsNothingBeforeAnythingIsDrawn()
{
    QCOMPARE(found({}), QStringList());
    QCOMPARE(found(JourneyBuilder().touchpoints({u"a"_s, u"b"_s}).journey()), QStringList());
}

void TestJourneyProblems::findsMissingEnds()
{
    JourneyBuilder builder;
    builder.transition(u"b"_s, u"c"_s, {}).transition(u"a"_s, u"b"_s, {}).transition(u"c"_s, u"lost"_s, {});
    QCOMPARE(found(builder.journey()), QStringList({u"nostart:a"_s, u"nogoal:a"_s}));
    const JourneyProblem noStart = journeyProblems(builder.journey()).at(0);
    QCOMPARE(noStart.fixes.at(0).transition.to, builder.id(u"a"_s));
}

void TestJourneyProblems::findsWhereAnUnreachablePartBegins()
{
    JourneyBuilder builder = sound();
    builder.transition(u"x"_s, u"y"_s, {}).transition(u"y"_s, u"z"_s, {}).transition(u"z"_s, u"b"_s, {});
    QCOMPARE(found(builder.journey()), QStringList(u"unreachable:x"_s));
    builder.transition(u"z"_s, u"x"_s, {});
    QCOMPARE(found(builder.journey()), QStringList(u"unreachable:x+y+z"_s));
    builder.touchpoint(u"alone"_s);
    QCOMPARE(found(builder.journey()), QStringList({u"unreachable:x+y+z"_s, u"unconnected:alone"_s}));
}

void TestJourneyProblems::findsDeadEndsAndClosedLoops()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, {})
        .transition(u"a"_s, u"success"_s, {})
        .transition(u"a"_s, u"end"_s, {})
        .transition(u"a"_s, u"x"_s, {})
        .transition(u"x"_s, u"y"_s, {})
        .transition(u"y"_s, u"x"_s, {})
        .transition(u"a"_s, u"self"_s, {})
        .transition(u"self"_s, u"self"_s, {});
    QCOMPARE(found(builder.journey()), QStringList({u"deadend:end"_s, u"loop:x+y"_s, u"loop:self"_s}));
}

void TestJourneyProblems::comparesCounts()
{
    const auto with = [](double in, double out, double lost) {
        JourneyBuilder builder;
        builder.transition(u"start"_s, u"a"_s, in)
            .transition(u"a"_s, u"success"_s, out)
            .transition(u"a"_s, u"lost"_s, lost);
        return builder.journey();
    };
    QCOMPARE(found(with(1000, 600, 280)), QStringList(u"morecome:a"_s));
    QCOMPARE(found(with(1000, 900, 220)), QStringList(u"morego:a"_s));
    QCOMPARE(found(with(1000, 0, 1200)), QStringList(u"exits:a"_s));
    // One per cent of the larger side is still under way; less than one journey is none.
    QCOMPARE(found(with(1000, 600, 390)), QStringList());
    QCOMPARE(found(with(1000, 600, 389)), QStringList(u"morecome:a"_s));
    QCOMPARE(found(with(3, 2, .5)), QStringList());
    const JourneyProblem problem = journeyProblems(with(1000, 600, 280)).at(0);
    QCOMPARE(problem.in, 1000.);
    QCOMPARE(problem.out, 880.);
}

void TestJourneyProblems::leavesWhatIsNotCountedAlone()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 100)
        .transition(u"b"_s, u"a"_s, {}) // so it is not known how many come to a
        .transition(u"a"_s, u"b"_s, 500)
        .transition(u"b"_s, u"success"_s, {});
    QCOMPARE(found(builder.journey()), QStringList());
}

void TestJourneyProblems::findsMissingCounts()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 100)
        .transition(u"a"_s, u"success"_s, 70)
        .transition(u"a"_s, u"lost"_s, {})
        .transition(u"start"_s, u"b"_s, {})
        .transition(u"b"_s, u"success"_s, {});
    QCOMPARE(found(builder.journey()), QStringList({u"nocount:a"_s, u"nocount:b"_s}));
    const std::vector<JourneyProblem> problems = journeyProblems(builder.journey());
    QCOMPARE(problems[0].fixes.at(0).transition.count, std::optional(30.));
    QVERIFY(problems[1].fixes.empty()); // nobody knows how many set out
}

void TestJourneyProblems::findsTouchpointsWithoutStageChannelOrName()
{
    JourneyBuilder builder = sound();
    Journey& journey = builder.journey();
    QCOMPARE(found(journey), QStringList());
    journey.stages.put({StageId{1}, u"s"_s, 0, u"Stage"_s});
    journey.channels.put({ChannelId{1}, u"c"_s, 0, u"Channel"_s, {}});
    Touchpoint a = *journey.touchpoints.find(builder.id(u"a"_s));
    a.stage = StageId{1};
    a.name = inBoth(u" "_s, {});
    journey.touchpoints.put(a);
    QCOMPARE(found(journey), QStringList({u"nostage:b"_s, u"nochannel:a"_s, u"nochannel:b"_s, u"noname:a"_s}));
    QVERIFY(!journeyProblems(journey).at(0).affectsFigures());
}

void TestJourneyProblems::findsNamesThatStandTwice()
{
    JourneyBuilder builder;
    const auto name = [&](const QString& key, const LocalizedText& text) {
        Touchpoint touchpoint = builder.touchpoint(key);
        touchpoint.name = text;
        builder.journey().touchpoints.put(touchpoint);
    };
    name(u"a"_s, inBoth(u"Payment"_s, u"付款"_s));
    name(u"b"_s, inBoth(u"Till"_s, u"收银"_s));
    name(u"c"_s, inBoth(u"payment "_s, u"付款"_s));
    name(u"d"_s, inBoth(u"Cashier"_s, u"收银"_s));
    QCOMPARE(found(builder.journey()), QStringList({u"samename:a+c"_s, u"samename:b+d"_s}));
    QCOMPARE(journeyProblems(builder.journey()).at(0).text, u"Payment"_s);
    // The same word in both languages of one touchpoint is no two touchpoints.
    JourneyBuilder other;
    Touchpoint app = other.touchpoint(u"app"_s);
    app.name = inBoth(u"App"_s, u"App"_s);
    other.journey().touchpoints.put(app);
    QCOMPARE(found(other.journey()), QStringList());
}

void TestJourneyProblems::findsNamesThatAreNotTranslated()
{
    JourneyBuilder builder;
    for (int i = 0; i < 5; ++i) {
        Touchpoint touchpoint = builder.touchpoint(u"t%1"_s.arg(i));
        touchpoint.name = inBoth(u"English %1"_s.arg(i), i < 3 ? u"中文 %1"_s.arg(i) : QString());
        builder.journey().touchpoints.put(touchpoint);
    }
    QCOMPARE(found(builder.journey()), QStringList(u"untranslated:t3+t4"_s));
    QCOMPARE(journeyProblems(builder.journey()).at(0).text, u"zh_CN"_s);
    // Where most have none, it is a journey in one language; a name for all languages is a translation.
    for (int i = 0; i < 2; ++i)
        builder.touchpoint(u"plain%1"_s.arg(i));
    QCOMPARE(found(builder.journey()), QStringList());
}

void TestJourneyProblems::fixesMend()
{
    JourneyBuilder noStart;
    noStart.transition(u"a"_s, u"success"_s, {});
    QCOMPARE(found(mended(noStart.journey())), QStringList());
    JourneyBuilder deadEnd = sound();
    deadEnd.transition(u"start"_s, u"c"_s, 40);
    QCOMPARE(found(deadEnd.journey()), QStringList(u"deadend:c"_s));
    const Journey lost = mended(deadEnd.journey(), 1);
    QCOMPARE(lost.transitions.find(TransitionId{900})->count, std::optional(40.));
    QCOMPARE(found(lost), QStringList());
    JourneyBuilder gap;
    gap.transition(u"start"_s, u"a"_s, 1000).transition(u"a"_s, u"success"_s, 880);
    QCOMPARE(found(gap.journey()), QStringList(u"morecome:a"_s));
    const Journey filled = mended(gap.journey());
    QCOMPARE(filled.transitions.find(TransitionId{900})->count, std::optional(120.));
    QCOMPARE(found(filled), QStringList());
    JourneyBuilder surplus;
    surplus.transition(u"start"_s, u"a"_s, 1000).transition(u"a"_s, u"success"_s, 1120);
    QCOMPARE(found(mended(surplus.journey())), QStringList());
    JourneyBuilder exits;
    exits.transition(u"start"_s, u"a"_s, 10).transition(u"a"_s, u"lost"_s, 12).transition(u"a"_s, u"success"_s, {});
    QCOMPARE(found(exits.journey()).first(), u"exits:a"_s);
    QCOMPARE(found(mended(exits.journey())), QStringList());
}

QTEST_GUILESS_MAIN(TestJourneyProblems)
#include "tst_JourneyProblems.moc"
