// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"
#include "model/exchange/JourneyFragment.h"
#include "model/exchange/JourneyMerge.h"
#include "model/exchange/TouchpointTable.h"
#include "model/project/Project.h"
#include "tests/model/exchange/RandomProject.h"
#include "tests/support/JourneyBuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

using Kind = FormatWarning::Kind;

/// Parts of a journey on the clipboard, and how journeys go into each other.
class tst_JourneyFragment : public QObject
{
    Q_OBJECT

    static QSet<TouchpointId> allOf(const Journey& journey)
    {
        QSet<TouchpointId> ids;
        for (const Touchpoint& touchpoint : journey.touchpoints)
            ids.insert(touchpoint.id);
        return ids;
    }
    /// A journey a > b > c in two stages, whose first leads on from the start.
    static Journey chain()
    {
        JourneyBuilder builder(100);
        Journey& journey = builder.touchpoints({u"a"_s, u"b"_s, u"c"_s}).journey();
        builder.transition(u"start"_s, u"a"_s, 10).transition(u"a"_s, u"b"_s, 8).transition(u"b"_s, u"c"_s, {});
        journey.stages.put({StageId{1}, u"look"_s, 0, LocalizedText(u"Look"_s)});
        journey.stages.put({StageId{2}, u"buy"_s, 1, LocalizedText(u"Buy"_s)});
        journey.channels.put({ChannelId{3}, u"app"_s, 0, LocalizedText(u"App"_s), ChannelKind::Digital});
        for (Touchpoint touchpoint : std::vector(journey.touchpoints.begin(), journey.touchpoints.end())) {
            touchpoint.stage = touchpoint.key == u"c" ? StageId{2} : StageId{1};
            touchpoint.channel = ChannelId{3};
            journey.touchpoints.put(touchpoint);
        }
        return journey;
    }

private slots:
    void fragmentCarriesWhatTheTouchpointsOwn()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Journey journey = randomProject(seed).journey;
            QSet<TouchpointId> chosen;
            for (const Touchpoint& touchpoint : journey.touchpoints) {
                if ((touchpoint.id.value + seed) % 3 != 0)
                    chosen.insert(touchpoint.id);
            }
            const Result<FragmentReading> reading = readFragment(writeFragment(journey, {chosen}).json);
            QVERIFY(reading);
            Journey pasted;
            const JourneyMerge merge = mergeJourney(pasted, reading->journey, {.matchTouchpoints = false});
            merge.applyTo(pasted);
            QCOMPARE(pasted.touchpoints.size(), static_cast<int>(chosen.size()));
            QCOMPARE(merge.added.size(), chosen.size());
            int among = 0;
            for (const Transition& transition : journey.transitions)
                among += chosen.contains(transition.from) && chosen.contains(transition.to);
            QCOMPARE(pasted.transitions.size(), among);
            for (const Touchpoint& copy : pasted.touchpoints) {
                const Touchpoint* original = journey.findTouchpoint(copy.key);
                QVERIFY(original);
                QVERIFY(copy.id != original->id);
                QVERIFY(copy.card == original->card);
                QCOMPARE(copy.ratings(), original->ratings()); // whom they stand for is the project's own affair
                QCOMPARE(copy.importance, original->importance);
                QCOMPARE(copy.painPoints.size(), original->painPoints.size());
                for (size_t i = 0; i < copy.painPoints.size(); ++i) {
                    QVERIFY(copy.painPoints[i].text == original->painPoints[i].text);
                    QVERIFY(copy.painPoints[i].id != original->painPoints[i].id);
                }
                // Stages of one name in any language are one stage to a merge.
                const auto namesOf = [](const Stage* stage) {
                    return QSet{foldText(stage->name.in(u"en"_s)), foldText(stage->name.in(u"zh_CN"_s))};
                };
                QVERIFY(
                    namesOf(pasted.stages.find(copy.stage)).intersects(namesOf(journey.stages.find(original->stage))));
            }
        }
    }

    void pastingIntoItsOwnJourneyMakesCopies()
    {
        Journey journey = chain();
        const auto reading
            = readFragment(writeFragment(journey, {{journey.touchpoints[0].id, journey.touchpoints[1].id}}).json);
        QVERIFY(reading);
        const JourneyMerge merge = mergeJourney(journey, reading->journey, {.matchTouchpoints = false});
        merge.applyTo(journey);
        QCOMPARE(journey.touchpoints.size(), 5);
        QCOMPARE(journey.stages.size(), 2);
        QCOMPARE(journey.channels.size(), 1);
        QCOMPARE(journey.touchpoints[3].key, u"a-2"_s);
        QCOMPARE(journey.touchpoints[3].stage, StageId{1});
        QCOMPARE(journey.transitions.size(), 4); // the copy of a > b; what leads in and out stays with the originals
        QVERIFY(journey.findTransition(journey.touchpoints[3].id, journey.touchpoints[4].id));
    }

    void attachmentsAndNotesComeAlong()
    {
        Journey journey = chain();
        const TouchpointId a = journey.touchpoints[0].id, c = journey.touchpoints[2].id;
        const Note inside{NoteId{71}, {}, 0, LocalizedText(u"Ask"_s), StageId{1}, ChannelId{3}, 4, 5, 60, 70};
        const Note outside{NoteId{72}, {}, 1, {}, StageId{2}, ChannelId{3}, 6, 7, 80, 90};
        journey.notes = {inside, outside};
        const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a00ff"), empty;
        const std::vector<CarriedAttachment> attachments = {{{.id = AttachmentId{5},
                                                                 .touchpoint = a,
                                                                 .note = {},
                                                                 .name = u"a \"shot\".png"_s,
                                                                 .mediaType = u"image/png"_s},
                                                                picture},
            {{.id = AttachmentId{6}, .touchpoint = a, .note = {}, .name = u"empty.txt"_s}, empty},
            {{.id = AttachmentId{7}, .touchpoint = {}, .note = NoteId{72}, .name = u"n.png"_s}, "bytes"}};
        const JourneyFragment fragment
            = writeFragment(journey, {{a, journey.touchpoints[1].id}, {NoteId{71}, NoteId{72}}, attachments});
        const Result<FragmentReading> reading = readFragment(fragment.json, fragment.files);
        QVERIFY(reading);
        QVERIFY(reading->warnings.isEmpty());
        QCOMPARE(reading->attachments.size(), attachments.size());
        for (size_t i = 0; i < attachments.size(); ++i) {
            QCOMPARE(reading->attachments[i].bytes, attachments[i].bytes);
            QCOMPARE(reading->attachments[i].attachment.name, attachments[i].attachment.name);
            QCOMPARE(reading->attachments[i].attachment.mediaType, attachments[i].attachment.mediaType);
            QCOMPARE(reading->attachments[i].attachment.size, attachments[i].bytes.size());
        }
        QCOMPARE(reading->attachments[0].attachment.touchpoint, reading->journey.findTouchpoint(u"a"_s)->id);
        QCOMPARE(reading->attachments[2].attachment.note, reading->journey.notes[1].id);

        Journey into = chain();
        const JourneyMerge merge = mergeJourney(into, reading->journey,
            {.matchTouchpoints = false, .stage = StageId{2}, .channel = ChannelId{3}, .notes = true});
        merge.applyTo(into);
        QCOMPARE(into.notes.size(), 2);
        QCOMPARE(into.notes[0].text, inside.text);
        QCOMPARE(into.notes[0].stage, StageId{1}); // its cell came along
        QCOMPARE(into.notes[1].stage, StageId{2}); // its stage did not: where the others go
        QCOMPARE(
            QRectF(into.notes[1].x, into.notes[1].y, into.notes[1].width, into.notes[1].height), QRectF(6, 7, 80, 90));
        QCOMPARE(merge.ids.notes.value(reading->journey.notes[1].id), into.notes[1].id);
        QCOMPARE(merge.ids.touchpoints.value(reading->attachments[0].attachment.touchpoint), into.touchpoints[3].id);
        QVERIFY(!merge.ids.touchpoints.values().contains(c));
    }

    void attachmentsWithoutAllTheirBytesAreToldAndLeftOut()
    {
        const Journey journey = chain();
        const TouchpointId a = journey.touchpoints[0].id;
        const JourneyFragment fragment = writeFragment(journey,
            {{a}, {},
                {{{.id = AttachmentId{5}, .touchpoint = a, .note = {}, .name = u"one"_s}, "1234"},
                    {{.id = AttachmentId{6}, .touchpoint = a, .note = {}, .name = u"two"_s}, "56"}}});
        const std::vector<std::pair<int, size_t>> cuts = {{6, 2}, {5, 1}, {4, 1}, {3, 0}, {0, 0}};
        for (const auto& [bytes, whole] : cuts) {
            const Result<FragmentReading> reading = readFragment(fragment.json, fragment.files.left(bytes));
            QVERIFY(reading);
            QCOMPARE(reading->attachments.size(), whole);
            QCOMPARE(reading->warnings.isEmpty(), whole == 2);
            if (whole < 2)
                QCOMPARE(reading->warnings.list().front(),
                    (FormatWarning{Kind::LeftOut, 0, 0, {u"attachments"_s, QString::number(2 - whole)}}));
        }
        for (const char* bad :
            {R"({"touchpoint": "x", "name": "n", "size": 1})", R"({"note": 0, "name": "n", "size": 1})",
                R"({"touchpoint": "a", "name": "n", "size": -1})", R"({"name": "n", "size": 1})"}) {
            QByteArray json = fragment.json;
            json.insert(json.lastIndexOf("\"attachments\": [") + 16, QByteArray(bad) + ",");
            QVERIFY(!readFragment(json, fragment.files));
        }
    }

    void whatIsNoFragmentIsRefused()
    {
        QCOMPARE(readFragment("{").error().code, ErrorCode::JsonSyntax);
        QCOMPARE(readFragment("{}").error().code, ErrorCode::FragmentWrongFormat);
        QCOMPARE(readFragment("[]").error().code, ErrorCode::JsonWrongType);
        QCOMPARE(readFragment(R"({"format": "touchstone-fragment", "version": 2})").error().code,
            ErrorCode::FragmentWrongFormat);
        QCOMPARE(readFragment(R"({"format": "touchstone-fragment", "version": 1, "touchpoints": [{}]})").error().place,
            u"touchpoints[0].id"_s);
    }

    void stagesAndChannelsAreMatchedByKeyOrName()
    {
        Journey into;
        into.stages.put({StageId{7}, u"one"_s, 0,
            LocalizedText(QMap<QString, QString>{{u"en"_s, u"Buying"_s}, {u"zh_CN"_s, u"BUY"_s}})});
        into.stages.put({StageId{8}, u"look"_s, 1, LocalizedText(u"Looking round"_s)});
        const Journey from = chain();
        const JourneyMerge merge = mergeJourney(into, from);
        merge.applyTo(into);
        QCOMPARE(into.stages.size(), 2);
        QCOMPARE(into.channels.size(), 1);
        QCOMPARE(into.channels[0].kind, ChannelKind::Digital);
        QCOMPARE(into.touchpoints[0].stage, StageId{8});
        QCOMPARE(into.touchpoints[2].stage, StageId{7});
        QCOMPARE(into.transitions.size(), 3);
        QVERIFY(into.findTransition(StartNode, into.touchpoints[0].id));
    }

    void mergingTwiceChangesNothing()
    {
        Journey into;
        mergeJourney(into, chain()).applyTo(into);
        const JourneyMerge again = mergeJourney(into, chain());
        QVERIFY(again.isEmpty());
        QCOMPARE(again.matched.size(), 3);
        QVERIFY(again.warnings.isEmpty());
    }

    void whatIsThereIsFilledAndNeverChanged()
    {
        Journey into = chain();
        Touchpoint there = into.touchpoints[0];
        there.importance = 3;
        there.card.owner = u"Shop"_s;
        into.touchpoints.put(there);
        Journey from = chain();
        Touchpoint said = from.touchpoints[0];
        said.importance = 5;
        said.digitalLevel = 2;
        said.momentOfTruth = true;
        PainPoint slow;
        slow.id = PainPointId{5};
        slow.text = u"Slow"_s;
        said.painPoints.push_back(slow);
        from.touchpoints.put(said);
        Transition counted = from.transitions[2];
        counted.count = 4;
        from.transitions.put(counted);
        Transition other = from.transitions[1];
        other.count = 9;
        from.transitions.put(other);
        const JourneyMerge merge = mergeJourney(into, from);
        QVERIFY(merge.added.isEmpty());
        QCOMPARE(merge.warnings.list(), std::vector<FormatWarning>({{Kind::ValuesDiffer, 0, 0, {u"2"_s}}}));
        merge.applyTo(into);
        const Touchpoint& result = into.touchpoints[0];
        QCOMPARE(result.importance, std::optional(3.));
        QCOMPARE(result.digitalLevel, std::optional(2));
        QVERIFY(result.momentOfTruth);
        QCOMPARE(result.card.owner.plain(), u"Shop"_s);
        QCOMPARE(result.painPoints.size(), size_t(1));
        QVERIFY(result.painPoints[0].id != PainPointId{5});
        QCOMPARE(into.transitions[1].count, std::optional(8.));
        QCOMPARE(into.transitions[2].count, std::optional(4.));
    }

    void twoOfOneNameAreMatchedInTheirStages()
    {
        Journey into;
        mergeJourney(into, journeyOf(parseTouchpointTable(u"Ask\tLook\nAsk\tBuy\n"_s, {})).journey).applyTo(into);
        const Journey from = journeyOf(parseTouchpointTable(u"Ask\tBuy\nAsk\tLook\nAsk\tLeave\n"_s, {})).journey;
        const JourneyMerge merge = mergeJourney(into, from);
        QCOMPARE(merge.matched.size(), 2);
        QCOMPARE(merge.added.size(), 1);
        QVERIFY(merge.warnings.isEmpty());
    }

    void touchpointsWithoutAPlaceGoWhereTheOptionsSay()
    {
        Journey into = chain();
        const Journey from = journeyOf(parseTouchpointTable(u"New one\n"_s, into)).journey;
        Journey there = into;
        mergeJourney(into, from, {.matchTouchpoints = false, .stage = StageId{1}, .channel = ChannelId{3}})
            .applyTo(there);
        QCOMPARE(there.touchpoints.back().stage, StageId{1});
        QCOMPARE(there.touchpoints.back().channel, ChannelId{3});
        there = into;
        mergeJourney(into, from).applyTo(there);
        QCOMPARE(there.touchpoints.back().stage, StageId{2});
        QCOMPARE(there.channels.find(there.touchpoints.back().channel)->key, u"unspecified"_s);
        Journey empty;
        mergeJourney(empty, from).applyTo(empty);
        QCOMPARE(empty.stages[0].key, u"unspecified"_s);
        QCOMPARE(empty.touchpoints[0].key, u"new-one"_s);
    }

    void aMergeIsOneStepOfAProject()
    {
        QTemporaryDir folder;
        const auto project = Project::create(folder.filePath(u"p.journey"_s), {});
        QVERIFY(project);
        const JourneyMerge merge = mergeJourney((*project)->journey(), chain());
        QVERIFY((*project)->edit(u"Paste"_s, [&](Edit& edit) { merge.applyTo(edit); }));
        QCOMPARE((*project)->journey().touchpoints.size(), 3);
        QCOMPARE((*project)->journey().transitions.size(), 3);
        QVERIFY((*project)->undo());
        QVERIFY((*project)->journey().touchpoints.isEmpty());
        QVERIFY((*project)->journey().stages.isEmpty());
    }

    void personasAreMatchedByName()
    {
        Journey from = chain();
        for (const QString& name : {u"saver"_s, u"buyer"_s}) {
            Persona persona;
            persona.id = newId<PersonaId>();
            persona.key = name;
            persona.position = from.personas.nextPosition();
            persona.name = name;
            from.personas.put(persona);
        }
        Touchpoint rated = from.touchpoints[0];
        rated.personas = QStringList{u"buyer"_s};
        rated.emotion = {EmotionRating(-1, from.personas[1].id), EmotionRating(1, from.personas[0].id)};
        from.touchpoints.put(rated);
        Journey into;
        Persona there;
        there.id = PersonaId{5};
        there.key = u"p"_s;
        there.name = u"Buyer"_s;
        into.personas.put(there);
        mergeJourney(into, from).applyTo(into);
        QCOMPARE(into.personas.size(), 2);
        QCOMPARE(into.touchpoints[0].personas, QStringList{u"p"_s});
        QCOMPARE(into.touchpoints[0].ratings(PersonaId{5}), std::vector<int>{-1});
    }

    void aJourneyBesideTheMainOneTakesWhatIsMerged()
    {
        Journey side;
        side.id = JourneyId{9};
        const Collection<Persona> personas = {Persona{PersonaId{5}, u"saver"_s, 0, LocalizedText(u"Saver"_s), {}}};
        Journey from = chain();
        from.personas = {Persona{PersonaId{6}, u"s"_s, 0, LocalizedText(u"saver"_s), {}}};
        const JourneyMerge merge = mergeJourney(side, from, {.personas = &personas});
        QVERIFY(merge.personas.empty());
        merge.applyTo(side);
        for (const Touchpoint& touchpoint : side.touchpoints)
            QCOMPARE(touchpoint.journey, side.id);
        for (const Transition& transition : side.transitions)
            QCOMPARE(transition.journey, side.id);
        QCOMPARE(side.stages[0].journey, side.id);
        QCOMPARE(side.channels[0].journey, side.id);
    }

    void reservedKeysAreNotTaken()
    {
        Journey from
            = journeyOf(parseTouchpointTable(u"id\tname\nstart\tStart\nlost\tLost\nx\tX\nx\tX\n"_s, {})).journey;
        Journey into;
        mergeJourney(into, from).applyTo(into);
        QStringList keys;
        for (const Touchpoint& touchpoint : into.touchpoints)
            keys << touchpoint.key;
        QCOMPARE(keys, QStringList({u"start-2"_s, u"lost-2"_s, u"x"_s, u"x-2"_s}));
    }

    void whatIsMadeBelongsToTheJourneyThatItGoesInto()
    {
        Journey into = chain();
        into.id = JourneyId{77};
        JourneyBuilder other(500);
        other.transition(u"x"_s, u"y"_s, 3);
        Journey from = other.journey();
        from.personas.put({PersonaId{9}, u"regular"_s, 0, LocalizedText(u"Regular"_s), {}});
        Touchpoint x = *from.findTouchpoint(u"x"_s);
        x.emotion = {EmotionRating(-1, PersonaId{9})};
        x.personas = {u"regular"_s};
        from.touchpoints.put(x);

        const JourneyMerge beside = mergeJourney(into, from);
        QVERIFY(beside.personas.empty());
        QCOMPARE(beside.touchpoints.size(), size_t(2));
        for (const Touchpoint& touchpoint : beside.touchpoints) {
            QCOMPARE(touchpoint.journey, into.id);
            QVERIFY(touchpoint.personas.isEmpty());
        }
        QCOMPARE(beside.touchpoints.front().emotion.front(), EmotionRating(-1));
        for (const Channel& channel : beside.channels)
            QCOMPARE(channel.journey, into.id);
        QCOMPARE(beside.transitions.front().journey, into.id);

        // In the main journey the persona is made, or is the one of that name.
        into.id = {};
        into.personas.put({PersonaId{4}, u"p1"_s, 0, LocalizedText(u"regular"_s), {}});
        const JourneyMerge main = mergeJourney(into, from);
        QVERIFY(main.personas.empty());
        QCOMPARE(main.touchpoints.front().emotion.front(), EmotionRating(-1, PersonaId{4}));
        QCOMPARE(main.touchpoints.front().personas, QStringList{u"p1"_s});
    }
};

QTEST_GUILESS_MAIN(tst_JourneyFragment)
#include "tst_JourneyFragment.moc"
