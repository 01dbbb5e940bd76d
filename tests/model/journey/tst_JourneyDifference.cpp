// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/JourneyCopy.h"
#include "model/journey/JourneyDifference.h"
#include "model/journey/JourneyFigures.h"
#include "tests/model/exchange/RandomProject.h"
#include "tests/support/JourneyBuilder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

using Kind = DifferenceKind;
using Field = TouchpointField;

/// A journey and its copy, and what the copy has become.
class tst_JourneyDifference : public QObject
{
    Q_OBJECT

    static constexpr JourneyId CopyId{4711};

    template <typename Value>
    static QSet<decltype(Value::id)> idsOf(const Collection<Value>& values)
    {
        QSet<decltype(Value::id)> ids;
        for (const Value& value : values)
            ids.insert(value.id);
        return ids;
    }
    /// All that a copy may not share with its original, and where all of it belongs.
    template <typename Value>
    static void verifyOwn(const Collection<Value>& original, const Collection<Value>& copy)
    {
        QCOMPARE(copy.size(), original.size());
        QVERIFY(!idsOf(original).intersects(idsOf(copy)));
        for (int i = 0; i < copy.size(); ++i) {
            QCOMPARE(copy[i].journey, CopyId);
            QCOMPARE(copy[i].position, original[i].position);
        }
    }
    static Journey chain()
    {
        JourneyBuilder builder(100);
        builder.transition(u"start"_s, u"a"_s, 10).transition(u"a"_s, u"b"_s, 8).transition(u"b"_s, u"c"_s, 5);
        builder.transition(u"b"_s, u"lost"_s, 3).transition(u"c"_s, u"success"_s, 5);
        Journey& journey = builder.journey();
        journey.stages.put({StageId{1}, u"look"_s, 0, LocalizedText(u"Look"_s)});
        journey.stages.put({StageId{2}, u"buy"_s, 1, LocalizedText(u"Buy"_s)});
        journey.channels.put({ChannelId{3}, u"app"_s, 0, LocalizedText(u"App"_s), ChannelKind::Digital});
        journey.channels.put({ChannelId{4}, u"store"_s, 1, LocalizedText(u"Store"_s), ChannelKind::Physical});
        for (Touchpoint touchpoint : std::vector(journey.touchpoints.begin(), journey.touchpoints.end())) {
            touchpoint.stage = touchpoint.key == u"c" ? StageId{2} : StageId{1};
            touchpoint.channel = touchpoint.key == u"b" ? ChannelId{4} : ChannelId{3};
            touchpoint.digitalLevel = touchpoint.key == u"b" ? 0 : 2;
            journey.touchpoints.put(touchpoint);
        }
        return journey;
    }
    static void change(Journey& journey, const QString& key, const std::function<void(Touchpoint&)>& change)
    {
        Touchpoint touchpoint = *journey.findTouchpoint(key);
        change(touchpoint);
        journey.touchpoints.put(touchpoint);
    }

private slots:
    void aCopySharesNoIdAndDiffersInNothing()
    {
        for (quint32 seed = 1; seed <= 80; ++seed) {
            const Journey journey = randomProject(seed).journey;
            const Journey copy = copyJourney(journey, CopyId);
            QCOMPARE(copy.id, CopyId);
            QVERIFY(copy.isVariant());
            verifyOwn(journey.stages, copy.stages);
            verifyOwn(journey.channels, copy.channels);
            verifyOwn(journey.touchpoints, copy.touchpoints);
            verifyOwn(journey.transitions, copy.transitions);
            verifyOwn(journey.notes, copy.notes);
            for (int i = 0; i < copy.touchpoints.size(); ++i) {
                const Touchpoint &mine = copy.touchpoints[i], &other = journey.touchpoints[i];
                QCOMPARE(mine.key, other.key);
                QCOMPARE(copy.stages.indexOf(mine.stage), journey.stages.indexOf(other.stage));
                QCOMPARE(copy.channels.indexOf(mine.channel), journey.channels.indexOf(other.channel));
                QCOMPARE(mine.emotion, other.emotion);
                for (size_t p = 0; p < mine.painPoints.size(); ++p)
                    QVERIFY(mine.painPoints[p].id != other.painPoints[p].id);
            }
            for (int i = 0; i < copy.transitions.size(); ++i) {
                QCOMPARE(copy.keyOf(copy.transitions[i].from), journey.keyOf(journey.transitions[i].from));
                QCOMPARE(copy.keyOf(copy.transitions[i].to), journey.keyOf(journey.transitions[i].to));
            }
            for (int i = 0; i < copy.notes.size(); ++i) {
                QCOMPARE(copy.stages.indexOf(copy.notes[i].stage), journey.stages.indexOf(journey.notes[i].stage));
                QCOMPARE(
                    copy.channels.indexOf(copy.notes[i].channel), journey.channels.indexOf(journey.notes[i].channel));
            }
            QVERIFY(copy.personas.isEmpty() && copy.votes.isEmpty());
            const JourneyDifference difference = differenceOf(journey, copy);
            QVERIFY(difference.isEmpty());
            QCOMPARE(difference.same.size(), journey.touchpoints.size());
            QCOMPARE(figuresOf(copy), figuresOf(journey));
        }
    }

    void nothingIsMissedAndNothingInvented()
    {
        for (quint32 seed = 1; seed <= 80; ++seed) {
            const Journey before = randomProject(seed).journey;
            Journey after = copyJourney(before, CopyId);
            QRandomGenerator random(seed);
            QSet<QString> removed, added, changed;
            for (const Touchpoint& touchpoint : before.touchpoints) {
                const Touchpoint& mine = *after.findTouchpoint(touchpoint.key);
                switch (random.bounded(4)) {
                case 0: {
                    const TouchpointId gone = mine.id;
                    removed.insert(touchpoint.key);
                    for (const Transition& transition :
                        std::vector(after.transitions.begin(), after.transitions.end())) {
                        if (transition.from == gone || transition.to == gone)
                            after.transitions.remove(transition.id);
                    }
                    after.touchpoints.remove(gone);
                    break;
                }
                case 1: {
                    Touchpoint other = mine;
                    other.digitalLevel = mine.digitalLevel.value_or(0) + 1;
                    other.card.need = LocalizedText(u"quite another need"_s);
                    after.touchpoints.put(other);
                    changed.insert(touchpoint.key);
                    break;
                }
                case 2: {
                    Touchpoint fresh;
                    fresh.id = newId<TouchpointId>();
                    fresh.key = u"fresh-"_s + touchpoint.key;
                    fresh.position = after.touchpoints.nextPosition();
                    after.touchpoints.put(fresh);
                    added.insert(fresh.key);
                    break;
                }
                default:
                    break;
                }
            }
            QSet<QString> saidRemoved, saidAdded, saidChanged;
            for (const TouchpointDifference& each : differenceOf(before, after).touchpoints) {
                if (each.kind == Kind::Removed)
                    saidRemoved.insert(before.keyOf(each.before));
                else if (each.kind == Kind::Added)
                    saidAdded.insert(after.keyOf(each.after));
                else {
                    saidChanged.insert(before.keyOf(each.before));
                    QCOMPARE(each.fields, (std::vector{Field::DigitalLevel, Field::Need}));
                }
            }
            QCOMPARE(saidRemoved, removed);
            QCOMPARE(saidAdded, added);
            QCOMPARE(saidChanged, changed);

            // Read the other way round, what was added is removed.
            const JourneyDifference back = differenceOf(after, before);
            QCOMPARE(std::count_if(back.touchpoints.begin(), back.touchpoints.end(),
                         [](const TouchpointDifference& each) { return each.kind == Kind::Added; }),
                removed.size());
            QCOMPARE(back.stages.size() + back.channels.size(), size_t(0));
        }
    }

    void eachFieldIsNamed()
    {
        const Journey before = chain();
        const auto fieldsAfter = [&](const std::function<void(Touchpoint&, Journey&)>& change) {
            Journey after = copyJourney(before, CopyId);
            Touchpoint touchpoint = *after.findTouchpoint(u"b"_s);
            change(touchpoint, after);
            after.touchpoints.put(touchpoint);
            const JourneyDifference difference = differenceOf(before, after);
            return difference.touchpoints.empty() ? std::vector<Field>() : difference.touchpoints.front().fields;
        };
        using F = std::vector<Field>;
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.name = u"B!"_s; }), F{Field::Name});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey& j) { t.stage = j.stages[1].id; }), F{Field::Stage});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey& j) { t.channel = j.channels[0].id; }), F{Field::Channel});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.momentOfTruth = true; }), F{Field::MomentOfTruth});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.keepHuman = true; }), F{Field::KeepHuman});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.digitalLevel.reset(); }), F{Field::DigitalLevel});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.reach = Reach::Few; }), F{Field::Reach});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.importance = 5; }), F{Field::Importance});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.customerValue = 90; }), F{Field::CustomerValue});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.card.data = LocalizedText(u"x"_s); }), F{Field::Data});
        for (const Field field : {Field::Need, Field::Owner, Field::Data})
            QCOMPARE(
                fieldsAfter([field](Touchpoint& t, Journey&) { t.card.*cardTextOf(field) = LocalizedText(u"x"_s); }),
                F{field});
        QVERIFY(!cardTextOf(Field::CustomerValue) && !cardTextOf(Field::PainPoints));
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) {
            t.painPoints.push_back({newId<PainPointId>(), {}, LocalizedText(u"slow"_s), {}, {}});
        }),
            F{Field::PainPoints});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.emotion = {1}; }), F{Field::Emotion});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.tags = {u"quick"_s}; }), F{Field::Tags});
        QCOMPARE(fieldsAfter([](Touchpoint& t, Journey&) { t.personas = {u"p"_s}; }), F{Field::Personas});
        // Where it stands on the map is no difference.
        QVERIFY(fieldsAfter([](Touchpoint& t, Journey&) { t.mapX = 12, t.mapY = 3; }).empty());
    }

    void transitionsAndPartsToo()
    {
        const Journey before = chain();
        Journey after = copyJourney(before, CopyId);
        const TouchpointId a = after.findTouchpoint(u"a"_s)->id, b = after.findTouchpoint(u"b"_s)->id,
                           c = after.findTouchpoint(u"c"_s)->id;
        Transition ab = *after.findTransition(a, b);
        ab.count = 9;
        after.transitions.put(ab);
        after.transitions.remove(after.findTransition(b, LostNode)->id);
        after.transitions.put({TransitionId{9000}, 50, a, c, 1, {}, CopyId});
        Stage look = after.stages[0];
        look.name = LocalizedText(u"See"_s);
        after.stages.put(look);
        after.stages.put({StageId{70}, u"use"_s, 9, LocalizedText(u"Use"_s), CopyId});
        Channel app = after.channels[0];
        app.kind = ChannelKind::Human;
        after.channels.put(app);

        const JourneyDifference difference = differenceOf(before, after);
        QVERIFY(difference.touchpoints.empty());
        const TransitionId abBefore = before.transitions[1].id, bLost = before.transitions[3].id;
        QCOMPARE(difference.transitions,
            (std::vector<TransitionDifference>{
                {Kind::Changed, abBefore, ab.id}, {Kind::Removed, bLost, {}}, {Kind::Added, {}, TransitionId{9000}}}));
        QCOMPARE(difference.stages,
            (std::vector<PartDifference<StageId>>{
                {Kind::Changed, StageId{1}, look.id}, {Kind::Added, {}, StageId{70}}}));
        QCOMPARE(difference.channels, (std::vector<PartDifference<ChannelId>>{{Kind::Changed, ChannelId{3}, app.id}}));
        QCOMPARE(difference.same.size(), 3);
    }

    void figuresCountWhatAToBeRemoves()
    {
        const Journey before = chain();
        QCOMPARE(figuresOf(before), (JourneyFigures{3, 2, 2, 0, 3, 4. / 3}));
        Journey after = copyJourney(before, CopyId);
        change(after, u"b"_s, [&](Touchpoint& b) {
            b.channel = after.channels[0].id;
            b.digitalLevel = 4;
            b.painPoints.push_back({newId<PainPointId>(), {}, LocalizedText(u"slow"_s), {}, {}});
        });
        change(after, u"c"_s, [&](Touchpoint& c) { c.digitalLevel.reset(); });
        QCOMPARE(figuresOf(after), (JourneyFigures{3, 2, 0, 1, 2, 3.}));
        QVERIFY(differenceOf(before, after).of(after.findTouchpoint(u"b"_s)->id)->isMoved());
        QVERIFY(!differenceOf(before, after).of(before.findTouchpoint(u"a"_s)->id));
        QCOMPARE(figuresOf(Journey()).digitalLevel, std::optional<double>());
    }
};

QTEST_GUILESS_MAIN(tst_JourneyDifference)
#include "tst_JourneyDifference.moc"
