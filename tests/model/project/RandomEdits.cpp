// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/project/RandomEdits.h"

namespace touchstone::test {

using namespace Qt::StringLiterals;

QString RandomEdits::text() { return u"text %1"_s.arg(++m_count); }

template <typename Value>
const Value* RandomEdits::anyOf(const Collection<Value>& values)
{
    return values.isEmpty() ? nullptr : &values[below(values.size())];
}

TouchpointId RandomEdits::anyTouchpoint(const Journey& journey)
{
    const Touchpoint* touchpoint = anyOf(journey.touchpoints);
    return touchpoint ? touchpoint->id : TouchpointId{};
}

PainPoint RandomEdits::newPainPoint()
{
    PainPoint pain{newId<PainPointId>(), {}, LocalizedText(text()), {}, {}, static_cast<Grade>(below(3))};
    if (chance(60))
        pain.severity = below(4);
    if (chance(60))
        pain.frequency = below(101) / 100.0;
    return pain;
}

Touchpoint RandomEdits::newTouchpoint(const Journey& journey)
{
    Touchpoint touchpoint;
    touchpoint.id = newId<TouchpointId>();
    touchpoint.position = below(100);
    touchpoint.name = LocalizedText(text());
    if (const Stage* stage = anyOf(journey.stages))
        touchpoint.stage = stage->id;
    if (const Channel* channel = anyOf(journey.channels))
        touchpoint.channel = channel->id;
    return touchpoint;
}

Result<void> RandomEdits::apply(Project& project)
{
    // A draw may find nothing to act on, or come to the same value: then the next one is taken.
    for (;;) {
        const size_t before = project.history().size();
        const QString name = u"edit %1"_s.arg(++m_count);
        QString kind;
        const auto result = project.edit(name, [&](Edit& edit) { kind = change(edit); });
        if (!result)
            return result;
        if (project.history().size() > before) {
            m_kinds.insert(kind);
            return {};
        }
    }
}

QString RandomEdits::change(Edit& edit)
{
    switch (below(4)) {
    case 0:
        return chance(60) ? changeJourney(edit, below(9)) : changeBeside(edit, below(8));
    case 1:
        return changeTouchpoint(edit, below(9));
    case 2:
        return changeEvidence(edit, below(11));
    default:
        return changePlan(edit, below(10));
    }
}

QString RandomEdits::changeJourney(Edit& edit, int kind)
{
    const Journey& journey = edit.before().journey;
    switch (kind) {
    case 0:
        edit.setJourneyProperties(LocalizedText(text()), u"EUR"_s, u"month"_s);
        return u"properties"_s;
    case 1:
        edit.put(Persona{newId<PersonaId>(), {}, below(9), LocalizedText(text()), LocalizedText(text())});
        return u"persona added"_s;
    case 2:
        if (const Persona* persona = anyOf(journey.personas))
            edit.remove(persona->id);
        return u"persona removed"_s;
    case 3: {
        // Two stages change places: what a UNIQUE on the position could not undo.
        const Stage* a = anyOf(journey.stages);
        const Stage* b = anyOf(journey.stages);
        if (a && b && a != b) {
            Stage first = *a, second = *b;
            std::swap(first.position, second.position);
            edit.put(first);
            edit.put(second);
        }
        return u"stages swapped"_s;
    }
    case 4:
        edit.put(Stage{newId<StageId>(), {}, below(30), LocalizedText(text())});
        return u"stage added"_s;
    case 5:
        if (const Stage* stage = anyOf(journey.stages); stage && journey.stages.size() > 2 && chance(40))
            edit.remove(stage->id);
        return u"stage removed"_s;
    case 6:
        edit.put(Channel{newId<ChannelId>(), {}, below(30), LocalizedText(text()), static_cast<ChannelKind>(below(4))});
        return u"channel added"_s;
    case 7:
        if (const Channel* channel = anyOf(journey.channels); channel && journey.channels.size() > 2 && chance(40))
            edit.remove(channel->id);
        return u"channel removed"_s;
    default: {
        Vote vote{newId<VoteId>(), below(30), text(), anyTouchpoint(journey), 1 + below(3), {}};
        if (const Vote* old = anyOf(journey.votes); old && chance(50)) {
            vote = *old;
            vote.dots += 1;
            if (chance(50)) {
                edit.remove(old->id);
                return u"vote removed"_s;
            }
        }
        if (vote.touchpoint)
            edit.put(vote);
        return u"vote"_s;
    }
    }
}

QString RandomEdits::changeBeside(Edit& edit, int kind)
{
    const ProjectData& data = edit.before();
    const Journey* side = anyOf(data.sideJourneys);
    const Journey& journey = side && chance(60) ? *side : data.journey;
    switch (kind) {
    case 0: {
        Journey added;
        added.id = newId<JourneyId>();
        added.position = below(9);
        added.name = LocalizedText(text());
        if (chance(60))
            added.opensAt = anyTouchpoint(journey);
        edit.put(added);
        return u"side journey added"_s;
    }
    case 1:
        if (side && chance(40))
            edit.remove(side->id);
        return u"side journey removed"_s;
    case 2:
        if (side) {
            const Stage stage{newId<StageId>(), u"s"_s, below(9), LocalizedText(text()), side->id, u"#123456"_s, true};
            Touchpoint touchpoint = newTouchpoint(*side);
            touchpoint.key = u"t1"_s;
            touchpoint.stage = stage.id;
            touchpoint.journey = side->id;
            edit.put(stage);
            edit.put(touchpoint);
        }
        return u"touchpoint beside added"_s;
    case 3:
        if (side && !side->touchpoints.isEmpty())
            edit.remove(anyTouchpoint(*side));
        return u"touchpoint beside removed"_s;
    case 4: {
        Note note{newId<NoteId>(), journey.id, below(9), LocalizedText(text())};
        if (const Note* old = anyOf(journey.notes); old && chance(50))
            note = *old;
        if (const Stage* stage = anyOf(journey.stages))
            note.stage = stage->id;
        note.x = below(900) / 7.0;
        edit.put(note);
        if (chance(50))
            edit.put(Attachment{newId<AttachmentId>(), below(9), {}, note.id, text(), u"image/png"_s}, text().toUtf8());
        return u"note"_s;
    }
    case 5:
        if (const Note* note = anyOf(journey.notes))
            edit.remove(note->id);
        return u"note removed"_s;
    case 6: {
        if (const Attachment* old = anyOf(data.attachments); old && chance(60)) {
            Attachment attachment = *old;
            attachment.name = text();
            if (chance(50))
                edit.remove(old->id);
            else
                edit.put(attachment);
        } else if (const TouchpointId touchpoint = anyTouchpoint(journey)) {
            edit.put(Attachment{newId<AttachmentId>(), below(9), touchpoint, {}, text(), u"text/plain"_s}, "bytes");
        }
        return u"attachment"_s;
    }
    default:
        if (const Touchpoint* some = anyOf(journey.touchpoints)) {
            Touchpoint touchpoint = *some;
            touchpoint.tags = QStringList{text()};
            if (const Persona* persona = anyOf(data.journey.personas)) {
                touchpoint.personas = QStringList{persona->key};
                touchpoint.emotion.emplace_back(below(5) - 2, persona->id);
            }
            edit.put(touchpoint);
        }
        return u"tags and personas"_s;
    }
}

QString RandomEdits::changeTouchpoint(Edit& edit, int kind)
{
    const Journey& journey = edit.before().journey;
    const Touchpoint* some = anyOf(journey.touchpoints);
    Touchpoint touchpoint = some ? *some : newTouchpoint(journey);
    switch (kind) {
    case 0:
    case 1:
        edit.put(newTouchpoint(journey));
        return u"touchpoint added"_s;
    case 2:
        if (some && journey.touchpoints.size() > 4)
            edit.remove(some->id);
        return u"touchpoint removed"_s;
    case 3:
        touchpoint.name = LocalizedText(text());
        touchpoint.card.need = LocalizedText(text());
        edit.put(touchpoint);
        return u"touchpoint renamed"_s;
    case 4:
        touchpoint.painPoints.push_back(newPainPoint());
        std::shuffle(touchpoint.painPoints.begin(), touchpoint.painPoints.end(), m_random);
        if (touchpoint.painPoints.size() > 3)
            touchpoint.painPoints.resize(2);
        edit.put(touchpoint);
        return u"pain points"_s;
    case 5:
        touchpoint.emotion.push_back(below(5) - 2);
        if (touchpoint.emotion.size() > 5)
            touchpoint.emotion.erase(touchpoint.emotion.begin());
        edit.put(touchpoint);
        return u"emotion"_s;
    case 6:
        touchpoint.position = below(100);
        touchpoint.mapX = below(1000) / 3.0;
        touchpoint.momentOfTruth = !touchpoint.momentOfTruth;
        touchpoint.reach = chance(50) ? std::optional(static_cast<Reach>(below(4))) : std::nullopt;
        edit.put(touchpoint);
        return u"touchpoint moved"_s;
    case 7: {
        const Transition transition{newId<TransitionId>(), below(50), chance(15) ? StartNode : anyTouchpoint(journey),
            chance(15) ? LostNode : anyTouchpoint(journey), below(900) / 7.0, {newPainPoint()}};
        if (transition.from && transition.to && !journey.findTransition(transition.from, transition.to))
            edit.put(transition);
        return u"transition added"_s;
    }
    default:
        if (const Transition* old = anyOf(journey.transitions)) {
            Transition transition = *old;
            if (chance(30)) {
                edit.remove(old->id);
                return u"transition removed"_s;
            }
            transition.count = below(1000);
            transition.painPoints = {newPainPoint()};
            edit.put(transition);
        }
        return u"transition changed"_s;
    }
}

QString RandomEdits::changeEvidence(Edit& edit, int kind)
{
    const Journey& journey = edit.before().journey;
    const Evidence& evidence = edit.before().evidence;
    switch (kind) {
    case 0:
        edit.put(Wave{newId<WaveId>(), {}, below(9), LocalizedText(text())});
        return u"wave added"_s;
    case 1:
        if (const Wave* wave = anyOf(evidence.waves))
            edit.remove(wave->id);
        return u"wave removed"_s;
    case 2: {
        Aggregate aggregate{
            newId<AggregateId>(), below(20), {anyTouchpoint(journey)}, Signal::Csat, {below(50) / 1.0, 2, 3, 4, 5}};
        if (chance(30))
            aggregate.place.to = anyTouchpoint(journey);
        if (const Wave* wave = anyOf(evidence.waves))
            aggregate.wave = wave->key;
        edit.put(aggregate);
        return u"aggregate added"_s;
    }
    case 3:
        if (const Aggregate* aggregate = anyOf(evidence.aggregates))
            edit.remove(aggregate->id);
        return u"aggregate removed"_s;
    case 4:
    case 5: {
        Interview interview{newId<InterviewId>(), {}, below(20), LocalizedText(text()),
            static_cast<Informant>(below(3)), {}, text(), {}, {}};
        if (const Interview* old = anyOf(evidence.interviews); old && chance(60))
            interview = *old;
        if (chance(30))
            interview.person = text();
        if (journey.touchpoints.size() > 0) {
            interview.covers.push_back({anyTouchpoint(journey), chance(20) ? anyTouchpoint(journey) : TouchpointId{}});
            interview.excerpts.push_back(
                {newId<ExcerptId>(), {}, below(9), 9 + below(9), {anyTouchpoint(journey)}, below(4), text()});
            if (const Code* code = anyOf(evidence.codes); code && chance(50))
                interview.excerpts.back().code = code->key;
            if (chance(50))
                interview.excerpts.back().stance = static_cast<Stance>(below(3));
        }
        if (interview.excerpts.size() > 4)
            interview.excerpts.erase(interview.excerpts.begin() + below(4));
        edit.put(interview);
        return u"interview"_s;
    }
    case 6:
        if (const Interview* interview = anyOf(evidence.interviews); interview && chance(50))
            edit.remove(interview->id);
        return u"interview removed"_s;
    case 7: {
        DriverMatrix drivers{text(), 10.0 + below(90), {}, {{1}}};
        for (const Touchpoint& touchpoint : journey.touchpoints) {
            if (!chance(50))
                continue;
            for (auto& row : drivers.correlation)
                row.push_back(.25);
            drivers.touchpoints.push_back(touchpoint.id);
            drivers.correlation.emplace_back(drivers.touchpoints.size() + 1, .25);
        }
        edit.setDrivers(drivers.touchpoints.empty() ? std::nullopt : std::optional(drivers));
        return u"drivers"_s;
    }
    case 8: {
        Survey survey;
        survey.id = newId<SurveyId>();
        survey.position = below(9);
        survey.sourceFile = text();
        survey.rows = below(1000);
        survey.mapping.survey = text();
        if (const Wave* wave = anyOf(evidence.waves))
            survey.mapping.wave = wave->key;
        survey.tallies.resize(2);
        survey.tallies[0].respondents = below(1000);
        survey.tallies[1].filter.wave = survey.mapping.wave;
        edit.put(survey);
        return u"survey added"_s;
    }
    case 9:
        if (const Survey* survey = anyOf(evidence.surveys); survey && chance(50))
            edit.remove(survey->id);
        return u"survey removed"_s;
    default:
        if (const Survey* old = anyOf(evidence.surveys)) {
            Survey survey = *old;
            survey.tallies.resize(1);
            survey.tallies[0].histograms = {{0, {below(9) / 1.0, 2}, 5, 6, 7}};
            edit.put(survey);
        }
        return u"survey changed"_s;
    }
}

QString RandomEdits::changePlan(Edit& edit, int kind)
{
    const Plan& plan = edit.before().plan;
    switch (kind) {
    case 0:
    case 1: {
        Solution solution{
            newId<SolutionId>(), {}, below(20), LocalizedText(text()), anyTouchpoint(edit.before().journey)};
        if (chance(50))
            solution.removes = ThreePoint{.1, .2, below(100) / 100.0, false};
        if (const Solution* other = anyOf(plan.solutions))
            solution.requires_ = QStringList{other->key};
        edit.put(solution);
        return u"solution added"_s;
    }
    case 2:
        if (const Solution* solution = anyOf(plan.solutions))
            edit.remove(solution->id);
        return u"solution removed"_s;
    case 3:
        if (const Solution* old = anyOf(plan.solutions)) {
            Solution solution = *old;
            solution.cost = SolutionCost{below(100), {}, 3, {}, chance(50)};
            edit.put(solution);
        }
        return u"solution changed"_s;
    case 4: {
        Scenario scenario{.id = newId<ScenarioId>(), .position = below(20), .name = LocalizedText(text())};
        if (const Scenario* old = anyOf(plan.scenarios); old && chance(60))
            scenario = *old;
        if (const Solution* solution = anyOf(plan.solutions))
            scenario.solutions << solution->key;
        scenario.dropOffCuts.push_back(
            {edit.before().journey.keyOf(anyTouchpoint(edit.before().journey)), below(100) / 100.0});
        edit.put(scenario);
        return u"scenario"_s;
    }
    case 5:
        if (const Scenario* scenario = anyOf(plan.scenarios))
            edit.remove(scenario->id);
        return u"scenario removed"_s;
    case 6: {
        KeptResult result{.id = newId<ResultId>(), .position = below(20), .name = LocalizedText(text())};
        if (const KeptResult* old = anyOf(edit.before().keptResults); old && chance(30))
            result = *old;
        else
            result.keptAt = QDateTime::fromSecsSinceEpoch(below(2'000'000'000), Qt::UTC);
        result.fingerprint = text();
        result.places.push_back({.key = text(), .name = LocalizedText(text()), .rank = below(9)});
        edit.put(result);
        return u"result kept"_s;
    }
    case 7:
        if (const KeptResult* result = anyOf(edit.before().keptResults))
            edit.remove(result->id);
        return u"result removed"_s;
    case 8:
        edit.setPlanProperties(chance(80) ? std::optional<double>(below(1000)) : std::nullopt, below(9));
        edit.setPlanStart(chance(80) ? QDate(2027, 1 + below(12), 1) : QDate());
        return u"plan"_s;
    default: {
        ScoreSettings settings = edit.before().settings;
        settings.draws = 1000 + below(9000);
        settings.seed = m_random();
        settings.errorFloors[Signal::Csat] = (1 + below(49)) / 100.0;
        settings.impactWeights[1] = below(100) / 100.0;
        settings.rules.ofSignal[Signal::Csat].exponent = 1 + below(40) / 10.0;
        edit.setSettings(settings);
        return u"settings"_s;
    }
    }
}

} // namespace touchstone::test
