// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/project/SampleData.h"

#include "model/project/Connection.h"
#include "model/project/Schema.h"

#include <QMap>
#include <SQLiteCpp/Statement.h>

namespace touchstone::test {

using namespace Qt::StringLiterals;

namespace {

LocalizedText both(const QString& english, const QString& chinese)
{
    return LocalizedText(QMap<QString, QString>{{u"en"_s, english}, {u"zh_CN"_s, chinese}});
}

Survey sampleSurvey()
{
    Survey survey{newId<SurveyId>(), 0, u"answers.csv"_s, u"abc123"_s, u"UTF-8"_s, u","_s, 1,
        QDateTime(QDate(2025, 3, 1), QTime(10, 20, 30, 123), Qt::UTC), 420, QString(), {u"Search"_s, u"Overall"_s},
        {0, 1}, {}, {}};
    ColumnMapping score{u"Search"_s, ColumnRole::Score, Signal::Csat, u"search"_s, {u"1"_s, u"2"_s, u"3"_s}, true};
    score.loss = {1, .5, 0};
    score.anchors = Anchors{.1, .9};
    score.missing = QStringList{u"-"_s};
    ColumnMapping waiting{u"Wait"_s, ColumnRole::Score, Signal::Waiting, u"shop>pay"_s};
    waiting.edges = {0, 5, 10.5};
    waiting.okMinutes = 3;
    waiting.badMinutes = 20;
    survey.mapping = {u"Spring"_s, u"w1"_s, {u"N/A"_s, u"0"_s},
        {score, waiting, {u"Overall"_s, ColumnRole::Outcome, {}, {}, {u"low"_s, u"high"_s}}}};
    SurveyTally tally;
    tally.respondents = 420;
    tally.histograms = {{0, {10.25, 20, 1.0 / 3.0}, 30, 2, 1}};
    tally.drivers = {{u"search"_s}, {u"low"_s, u"high"_s}, u"Overall"_s, {{30, 30, 12.5, 1, 2, 3, 0.1}}};
    survey.tallies = {tally, {{u"Class=Eco"_s, u"w1"_s}, 7, {}, {}}};
    return survey;
}

/// Notes, tags, colours and personas on the main map, a variant, a sub-journey and one inside that.
void addMapExtras(ProjectData& data)
{
    Journey& journey = data.journey;
    const PersonaId saver = journey.personas[0].id;
    Touchpoint tagged = journey.touchpoints[1];
    tagged.tags = {u"pilot"_s, u"线上"_s};
    tagged.personas = {u"saver"_s};
    tagged.emotion.emplace_back(1, saver);
    journey.touchpoints.put(tagged);
    Stage early = journey.stages[0];
    early.colour = u"#12ab90"_s;
    early.collapsed = true;
    journey.stages.put(early);
    journey.notes.put({newId<NoteId>(), {}, 3, both(u"Ask again"_s, u"再问"_s), early.id, journey.channels[1].id, 1.5,
        -20, 160, 90, u"#fff2b3"_s});

    const auto addSide = [&](const QString& key, TouchpointId opensAt) {
        Journey side;
        side.id = newId<JourneyId>();
        side.key = key;
        side.position = data.sideJourneys.nextPosition();
        side.name = LocalizedText(key);
        side.opensAt = opensAt;
        const Stage stage{newId<StageId>(), u"early"_s, 0, LocalizedText(u"Early"_s), side.id};
        const Channel channel{newId<ChannelId>(), u"app"_s, 0, LocalizedText(u"App"_s), ChannelKind::Digital, side.id};
        side.stages = {stage};
        side.channels = {channel};
        for (int i = 0; i < 2; ++i) {
            Touchpoint touchpoint;
            touchpoint.id = newId<TouchpointId>();
            touchpoint.key = u"t%1"_s.arg(i); // as in the main journey
            touchpoint.position = i;
            touchpoint.name = LocalizedText(u"Step %1"_s.arg(i));
            touchpoint.stage = stage.id;
            touchpoint.channel = channel.id;
            touchpoint.journey = side.id;
            side.touchpoints.put(touchpoint);
        }
        side.transitions.put(
            {newId<TransitionId>(), 0, side.touchpoints[0].id, side.touchpoints[1].id, 5, {}, side.id});
        side.transitions.put({newId<TransitionId>(), 1, StartNode, SuccessNode, {}, {}, side.id});
        side.notes.put({newId<NoteId>(), side.id, 0, LocalizedText(u"Inside"_s), {}, {}, 0, 0, 10, 10, {}});
        data.sideJourneys.put(side);
        return side.touchpoints[0].id;
    };
    addSide(u"to-be"_s, {});
    const TouchpointId inside = addSide(u"detail"_s, journey.touchpoints[2].id);
    addSide(u"deeper"_s, inside);
}

} // namespace

ProjectData sampleData()
{
    ProjectData data;
    Journey& journey = data.journey;
    journey.name = both(u"Opening an account"_s, u"开户"_s);
    journey.currency = u"CNY"_s;
    journey.period = u"year"_s;
    journey.personas.put({newId<PersonaId>(), u"saver"_s, 0, LocalizedText(u"Saver"_s), both(u"First"_s, u"首次"_s)});
    const Stage early{newId<StageId>(), u"early"_s, 0, both(u"Early"_s, u"早"_s)};
    const Stage late{newId<StageId>(), u"late"_s, 10, LocalizedText(u"{odd"_s)};
    journey.stages = {early, late};
    const Channel app{newId<ChannelId>(), u"app"_s, 0, LocalizedText(u"App"_s), ChannelKind::Digital};
    const Channel shop{newId<ChannelId>(), u"shop"_s, 1, LocalizedText(u"Shop"_s), ChannelKind::Human};
    journey.channels = {app, shop};
    for (int i = 0; i < 6; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = newId<TouchpointId>();
        touchpoint.key = u"t%1"_s.arg(i);
        touchpoint.position = i * 10;
        touchpoint.name = both(u"Touchpoint %1"_s.arg(i), u"触点%1"_s.arg(i));
        touchpoint.stage = i < 3 ? early.id : late.id;
        touchpoint.channel = i % 2 ? app.id : shop.id;
        if (i % 2) {
            touchpoint.momentOfTruth = true;
            touchpoint.digitalLevel = i % 5;
            touchpoint.reach = Reach::Some;
            touchpoint.importance = 5.1 + i / 7.0;
            touchpoint.customerValue = 1200;
            touchpoint.mapX = -3.25;
            touchpoint.mapY = 1e-9;
            touchpoint.pinned = true;
            touchpoint.card = {LocalizedText(u"need"_s), both(u"does"_s, u"做"_s), {}, LocalizedText(u"feels\nwell"_s)};
            touchpoint.painPoints = {{newId<PainPointId>(), u"p1"_s, LocalizedText(u"slow"_s), 3, .4, Grade::Heard},
                {newId<PainPointId>(), {}, both(u"dear"_s, u"贵"_s), {}, {}, Grade::Assumed}};
            touchpoint.emotion = {-2, 0, 2, -2};
        } else {
            touchpoint.keepHuman = true;
        }
        journey.touchpoints.put(touchpoint);
    }
    const auto at = [&](int i) { return journey.touchpoints[i].id; };
    journey.transitions.put({newId<TransitionId>(), 0, StartNode, at(0), 8000, {}});
    for (int i = 0; i < 5; ++i)
        journey.transitions.put({newId<TransitionId>(), 1 + i, at(i), at(i + 1), {}, {}});
    journey.transitions.put({newId<TransitionId>(), 8, at(5), SuccessNode, 6000.5, {}});
    journey.transitions.put({newId<TransitionId>(), 9, at(2), LostNode, 350,
        {{newId<PainPointId>(), {}, LocalizedText(u"handed over badly"_s), 1, .1, Grade::Measured}}});
    addMapExtras(data);
    journey.votes.put({newId<VoteId>(), 0, u"v1"_s, at(1), 2, {}});
    journey.votes.put({newId<VoteId>(), 1, u"v2"_s, at(4), 1, u"w1"_s});

    Evidence& evidence = data.evidence;
    evidence.waves.put({newId<WaveId>(), u"w1"_s, 0, both(u"Spring"_s, u"春"_s)});
    evidence.surveys.put(sampleSurvey());
    Aggregate plain{newId<AggregateId>(), 0, {at(0)}, Signal::Nps, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}};
    Aggregate odd{newId<AggregateId>(), 1, {at(1), at(2)}, Signal::Waiting, {5.5, 6}, {u"short"_s, u"long"_s}, {0, 1},
        {0, 15}, 5, 30, Anchors{.2, .8}, u"Class=Eco"_s, u"w1"_s};
    evidence.aggregates = {plain, odd};
    evidence.codes.put(
        {newId<CodeId>(), u"waiting"_s, 0, both(u"Waiting"_s, u"等待"_s), {}, u"#b04060"_s, u"queues, too"_s});
    evidence.codes.put({newId<CodeId>(), u"length"_s, 1, LocalizedText(u"Length"_s), u"waiting"_s});
    evidence.interviews.put({newId<InterviewId>(), u"i1"_s, 0, LocalizedText(u"Customer 1"_s), Informant::Customer,
        {{at(0)}, {at(1), at(2)}}, u"It took 𠮷 far too long."_s, u"w1"_s,
        {{newId<ExcerptId>(), u"e1"_s, 3, 9, {at(0)}, 2, u"waiting"_s},
            {newId<ExcerptId>(), {}, 10, 14, {}, {}, u"length"_s, Stance::Negative}},
        u"P1"_s, u"p1.docx"_s});
    evidence.interviews.put({newId<InterviewId>(), u"i2"_s, 1, LocalizedText(u"Clerk 1"_s), Informant::Frontline});
    evidence.drivers = DriverMatrix{u"overall"_s, 420, {at(0), at(3)}, {{1, .2, .3}, {.2, 1, .1}, {.3, .1, 1}}};

    Plan& plan = data.plan;
    plan.solutions.put(
        {newId<SolutionId>(), u"photo"_s, 0, both(u"Photo"_s, u"拍照"_s), at(1), ThreePoint{.5, .7, .8, false}, .3, .9,
            true, SolutionCost{150, 20, 4, {}, false}, {}, {u"form"_s}, 2, u"service"_s, u"CRM"_s, 3});
    plan.solutions.put({newId<SolutionId>(), u"form"_s, 1, LocalizedText(u"Form"_s), at(2),
        ThreePoint{.5, .5, .5, true}, {}, {}, false, SolutionCost{{}, {}, {}, u"M"_s, false}, {u"photo"_s}});
    plan.solutions.put({newId<SolutionId>(), u"none"_s, 2, LocalizedText(u"None"_s), at(2)});
    plan.budget = 300;
    const auto keyAt = [&](int index) { return data.journey.keyOf(at(index)); };
    plan.scenarios.put({.id = newId<ScenarioId>(),
        .key = u"faster"_s,
        .name = both(u"Faster"_s, u"更快"_s),
        .solutions = {u"photo"_s, u"form"_s},
        .painCuts = {{keyAt(0), Signal::Csat, .25}, {keyAt(1) + u'>' + keyAt(2), std::nullopt, 1}},
        .dropOffCuts = {{keyAt(1), .5}},
        .removed = {keyAt(3)},
        .reroutes = {{keyAt(1), u"lost"_s, keyAt(2), .1}},
        .added = {{u"chat"_s, LocalizedText(u"Chat"_s), u"start"_s, keyAt(0), .75, .05}}});
    plan.scenarios.put({.id = newId<ScenarioId>(), .key = u"nothing"_s, .position = 1});
    data.settings.seed = 0xfedcba9876543210;
    data.settings.painWeights = {.1, .2, .3, .4};
    data.settings.rules.ofSignal[Signal::Waiting].isOff = true;
    data.settings.rules.ofQuestion[{QStringLiteral("Spring"), QStringLiteral("Q1")}].loss = {1, .5, .25, 0};
    PlaceFigures figures{.score = 40.125, .index = 130.5, .severity = .625, .impact = .642, .evidenceShare = .9};
    figures.painTerms = {30, {}, 10.125, {}};
    figures.impactTerms = {20, 20.125, {}};
    figures.scoreRange = {30.5, 50.25};
    figures.indexRange = {100.5, 160.25};
    const QDateTime firstKept(QDate(2026, 3, 1), QTime(8, 30), Qt::UTC);
    data.keptResults.put({.id = newId<ResultId>(),
        .key = u"spring"_s,
        .name = both(u"Spring"_s, u"春季"_s),
        .keptAt = firstKept,
        .modelVersion = u"pain-1"_s,
        .filter = {u"Class=Eco"_s, u"2025"_s},
        .fingerprint = u"abc"_s,
        .input = u"{\"model\":\"pain-1\"}"_s,
        .places = {{keyAt(0), both(u"Search"_s, u"搜索"_s), 1, 1, 2, figures}, {u"gone"_s, LocalizedText(u"Gone"_s)}}});
    data.keptResults.put({.id = newId<ResultId>(),
        .key = u"room"_s,
        .position = 1,
        .name = LocalizedText(u"Room"_s),
        .keptAt = firstKept.addDays(1),
        .modelVersion = u"pain-1"_s,
        .basis = Basis::Room,
        .fingerprint = u"def"_s,
        .input = u"{}"_s,
        .places = {{keyAt(0), LocalizedText(u"Search"_s), 1}}});
    return data;
}

ProjectData largeData(int touchpoints)
{
    ProjectData data;
    std::vector<StageId> stages;
    for (int i = 0; i < 8; ++i) {
        stages.push_back(newId<StageId>());
        data.journey.stages.put({stages.back(), u"s%1"_s.arg(i), i, LocalizedText(u"Stage %1"_s.arg(i))});
    }
    const Channel app{newId<ChannelId>(), u"app"_s, 0, LocalizedText(u"App"_s), ChannelKind::Digital};
    data.journey.channels.put(app);
    for (int i = 0; i < touchpoints; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = newId<TouchpointId>();
        touchpoint.key = u"touchpoint-%1"_s.arg(i);
        touchpoint.position = i;
        touchpoint.name = both(u"Touchpoint %1"_s.arg(i), u"触点%1"_s.arg(i));
        touchpoint.stage = stages[static_cast<size_t>(i) % stages.size()];
        touchpoint.channel = app.id;
        touchpoint.card.need = LocalizedText(u"To know where the order is"_s);
        touchpoint.painPoints = {{newId<PainPointId>(), {}, LocalizedText(u"slow"_s), 2, .5, Grade::Heard}};
        touchpoint.emotion = {-1, 0, 1};
        data.journey.touchpoints.put(touchpoint);
    }
    for (int i = 0; i + 1 < touchpoints; ++i) {
        const auto at = [&](int index) { return data.journey.touchpoints[index].id; };
        data.journey.transitions.put({newId<TransitionId>(), 2 * i, at(i), at(i + 1), 100.0 + i, {}});
        if (i % 2)
            data.journey.transitions.put({newId<TransitionId>(), 2 * i + 1, at(i), LostNode, 3, {}});
    }
    return data;
}

QByteArray logicalDump(const QString& path)
{
    const auto connection = openConnection(path, OpenMode::ReadOnly);
    if (!connection)
        return {};
    QByteArray dump;
    for (const char* table : recordedTables()) {
        SQLite::Statement rows(**connection, std::string("SELECT * FROM ") + table + " ORDER BY 1, 2");
        while (rows.executeStep()) {
            dump += table;
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                dump += '|';
                dump += rows.getColumn(column).isNull() ? QByteArray("NULL")
                                                        : QByteArray(rows.getColumn(column).getText());
            }
            dump += '\n';
        }
    }
    return dump;
}

} // namespace touchstone::test
