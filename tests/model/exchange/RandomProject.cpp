// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/exchange/RandomProject.h"

#include "model/scoring/Ranking.h"
#include "model/scoring/Uncertainty.h"

#include <cmath>
#include <QRandomGenerator>

namespace touchstone::test {
namespace {

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    { }

    ProjectData make()
    {
        ProjectData data;
        Journey& journey = data.journey;
        journey.name = text();
        journey.currency = word();
        journey.period = word();
        fill(journey.personas, 2, [&](Persona& persona) {
            persona.scenario = text();
            persona.segment = word();
        });
        fill(journey.stages, 1 + below(5), [&](Stage& stage) { fillLook(stage, {}); });
        fill(journey.channels, 1 + below(5), [&](Channel& channel) {
            channel.kind = static_cast<ChannelKind>(below(4));
            fillLook(channel, {});
        });
        fill(journey.touchpoints, 2 + below(12), [&](Touchpoint& touchpoint) { fillTouchpoint(touchpoint, journey); });
        fill(data.evidence.waves, below(3), [](Wave&) {});
        makeTransitions(journey);
        makeBeside(data);
        for (int i = below(8); i > 0; --i) {
            journey.votes.put({.id = newId<VoteId>(),
                .position = i,
                .voter = word(),
                .touchpoint = anyTouchpoint(journey),
                .dots = below(4),
                .wave = anyWave(data)});
        }
        makeEvidence(data);
        makePlan(data);
        for (double& weight : data.settings.painWeights)
            weight = .01 + share();
        for (double& weight : data.settings.impactWeights)
            weight = .01 + share();
        data.settings.signalCorrelation = share();
        for (const SignalInfo& info : allSignals()) {
            if (chance())
                data.settings.errorFloors[info.signal] = (.01 + share()) / 3;
        }
        data.settings.draws = 1 + below(20000);
        data.settings.seed = m_random.generate64() >> 1;
        for (const SignalInfo& info : allSignals()) {
            if (chance())
                data.settings.rules.ofSignal[info.signal] = rule(info.levels.size());
        }
        while (chance())
            data.settings.rules.ofQuestion[{word(), word()}] = rule(2 + below(9));
        data.settings.rules.prune();
        keepResults(data);
        return data;
    }

private:
    void keepResults(ProjectData& data)
    {
        fill(data.keptResults, below(3), [&](KeptResult& result) {
            const Tallies tallies = assembleTallies(data.journey, data.evidence, {}, data.settings.rules);
            const Ranking ranking = rank(data.journey, tallies, data.settings);
            KeptResult kept = keepResult(
                result.name, QDateTime::fromSecsSinceEpoch(below(2'000'000'000)), ranking, {}, data.journey, tallies);
            kept.id = result.id;
            kept.key = result.key;
            kept.position = result.position;
            // Room for a reader of "evidence" only where there is evidence.
            if (kept.basis == Basis::Nothing)
                kept.basis = Basis::Room;
            kept.filter = {word(), word()};
            if (!kept.places.empty()) {
                kept.places.front().rankLow = 1;
                kept.places.front().rankHigh = 1 + below(9);
                if (kept.places.front().figures)
                    kept.places.front().figures->indexRange = {share(), share() + 1};
            }
            result = std::move(kept);
        });
    }

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool chance() { return below(2) == 0; }
    double share() { return m_random.generateDouble(); }
    double amount() { return share() * std::pow(10., below(12) - 4); }

    /// A rule of a signal or question of so many levels; 0: bins.
    SignalRule rule(qsizetype levels)
    {
        SignalRule rule;
        rule.isOff = chance();
        rule.isReversed = chance();
        if (chance())
            rule.anchors = Anchors{share() / 2, .5 + share() / 2};
        if (chance())
            rule.exponent = LeastExponent + share() * 4;
        for (qsizetype level = chance() ? levels : 0; level > 0; --level)
            rule.loss.push_back(share());
        return rule;
    }

    QString word()
    {
        static const std::vector<char32_t> alphabet = {
            U'a', U'Z', U'7', U' ', U'"', U'\\', U'\n', U'\t', U'\0', U'/', U'触', U'點', U'é', U'\x1F600', U'\x20BB7'};
        QString result;
        for (int i = below(9); i > 0; --i) {
            const char32_t c = alphabet[static_cast<size_t>(below(static_cast<int>(alphabet.size())))];
            result += QString::fromUcs4(&c, 1);
        }
        return result;
    }

    LocalizedText text()
    {
        if (chance())
            return LocalizedText(word());
        return LocalizedText({{QStringLiteral("en"), word()}, {QStringLiteral("zh_CN"), word()}});
    }

    template <typename Value, typename Rest>
    void fill(Collection<Value>& values, int count, const Rest& rest)
    {
        for (int i = 0; i < count; ++i) {
            Value value;
            value.id = newId<decltype(Value::id)>();
            value.key = QStringLiteral("k%1%2").arg(i).arg(word());
            value.position = 3 * i;
            value.name = text();
            rest(value);
            values.put(value);
        }
    }

    TouchpointId anyTouchpoint(const Journey& journey)
    {
        return journey.touchpoints[below(journey.touchpoints.size())].id;
    }

    Place anyPlace(const Journey& journey)
    {
        return {.touchpoint = anyTouchpoint(journey), .to = chance() ? anyTouchpoint(journey) : TouchpointId{}};
    }

    QString anyWave(const ProjectData& data)
    {
        const auto& waves = data.evidence.waves;
        return waves.isEmpty() || chance() ? QString() : waves[below(waves.size())].key;
    }

    std::vector<PainPoint> painPoints()
    {
        std::vector<PainPoint> result;
        for (int i = below(3); i > 0; --i) {
            PainPoint painPoint;
            painPoint.id = newId<PainPointId>();
            painPoint.key = chance() ? QStringLiteral("p%1").arg(i) : QString();
            painPoint.text = text();
            painPoint.grade = static_cast<Grade>(below(3));
            if (chance())
                painPoint.severity = below(4);
            if (chance())
                painPoint.frequency = share();
            result.push_back(painPoint);
        }
        return result;
    }

    void fillTouchpoint(Touchpoint& touchpoint, const Journey& journey)
    {
        touchpoint.stage = journey.stages[below(journey.stages.size())].id;
        touchpoint.channel = journey.channels[below(journey.channels.size())].id;
        touchpoint.momentOfTruth = chance();
        touchpoint.keepHuman = chance();
        if (chance())
            touchpoint.digitalLevel = below(5);
        if (chance())
            touchpoint.reach = static_cast<Reach>(below(4));
        if (chance())
            touchpoint.importance = 1 + 6 * share();
        if (chance())
            touchpoint.customerValue = amount();
        AnalysisCard& card = touchpoint.card;
        for (LocalizedText* field : {&card.need, &card.does, &card.thinks, &card.feels, &card.expects, &card.owner,
                 &card.ideas, &card.backstage, &card.systems, &card.data}) {
            if (chance())
                *field = text();
        }
        touchpoint.painPoints = painPoints();
        for (int i = below(4); i > 0; --i)
            touchpoint.emotion.push_back(below(5) - 2);
        for (int i = below(3); i > 0; --i)
            touchpoint.tags << word();
        if (chance()) {
            touchpoint.mapX = share();
            touchpoint.mapY = -amount();
            touchpoint.pinned = chance();
        }
        if (!journey.personas.isEmpty() && chance()) {
            const Persona& persona = journey.personas[below(journey.personas.size())];
            touchpoint.personas << persona.key;
            touchpoint.emotion.emplace_back(below(5) - 2, persona.id);
        }
    }

    template <typename Value>
    void fillLook(Value& value, JourneyId journey)
    {
        value.journey = journey;
        value.colour = chance() ? QStringLiteral("#a0b1c2") : QString();
        value.collapsed = chance();
    }

    void makeNotes(Journey& journey)
    {
        for (int i = below(3); i > 0; --i) {
            Note note{newId<NoteId>(), journey.id, 10 - i, text()};
            if (chance())
                note.stage = journey.stages[below(journey.stages.size())].id;
            if (chance())
                note.channel = journey.channels[below(journey.channels.size())].id;
            note.x = share() - .5;
            note.y = amount();
            note.width = amount();
            note.height = amount();
            note.colour = word();
            journey.notes.put(note);
        }
    }

    /// Variants and sub-journeys, some of these inside others.
    void makeBeside(ProjectData& data)
    {
        makeNotes(data.journey);
        fill(data.sideJourneys, below(4), [&](Journey& side) {
            const Journey* in = data.sideJourneys.isEmpty() || chance() ? &data.journey : &data.sideJourneys[0];
            if (chance())
                side.opensAt = anyTouchpoint(*in);
            fill(side.stages, 1 + below(3), [&](Stage& stage) { fillLook(stage, side.id); });
            fill(side.channels, 1 + below(3), [&](Channel& channel) { fillLook(channel, side.id); });
            fill(side.touchpoints, 1 + below(4), [&](Touchpoint& touchpoint) {
                fillTouchpoint(touchpoint, side);
                touchpoint.journey = side.id;
            });
            makeTransitions(side);
            makeNotes(side);
        });
    }

    void makeTransitions(Journey& journey)
    {
        for (int i = 0; i < 20; ++i) {
            Transition transition;
            transition.id = newId<TransitionId>();
            transition.position = i;
            transition.journey = journey.id;
            transition.from = anyTouchpoint(journey);
            transition.to = anyTouchpoint(journey);
            transition.painPoints = painPoints();
            if (below(6) == 0)
                transition.from = StartNode;
            if (below(6) == 0)
                transition.to = chance() ? SuccessNode : LostNode;
            if (chance())
                transition.count = amount();
            if (!journey.findTransition(transition.from, transition.to))
                journey.transitions.put(transition);
        }
    }

    Aggregate aggregate(const ProjectData& data)
    {
        Aggregate aggregate;
        aggregate.id = newId<AggregateId>();
        aggregate.place = anyPlace(data.journey);
        aggregate.signal = static_cast<Signal>(below(static_cast<int>(allSignals().size())));
        int levels = static_cast<int>(infoOf(aggregate.signal).levels.size());
        if (aggregate.signal == Signal::Waiting) {
            levels = 2 + below(4);
            for (int i = 0; i < levels; ++i)
                aggregate.edges.push_back(10 * i + share());
            aggregate.okMinutes = share();
            aggregate.badMinutes = 2 + share();
        } else if (chance()) {
            levels = 2 + below(9);
            for (int i = 0; i < levels; ++i)
                aggregate.levels << word();
        }
        for (int i = 0; i < levels; ++i)
            aggregate.counts.push_back(amount());
        for (int i = 0; chance() && i < levels; ++i)
            aggregate.loss.push_back(share());
        aggregate.loss.resize(aggregate.loss.empty() ? 0 : static_cast<size_t>(levels));
        if (chance())
            aggregate.anchors = Anchors{.ok = share() / 2, .bad = .5 + share() / 2};
        if (chance())
            aggregate.segment = QStringLiteral("Class=") + word();
        aggregate.wave = anyWave(data);
        return aggregate;
    }

    void makeEvidence(ProjectData& data)
    {
        for (int i = 0; i < 10; ++i) {
            Aggregate made = aggregate(data);
            made.position = i;
            data.evidence.aggregates.put(made);
        }
        if (chance()) {
            DriverMatrix drivers{.outcome = word(), .respondents = amount(), .touchpoints = {}, .correlation = {}};
            for (const Touchpoint& touchpoint : data.journey.touchpoints)
                drivers.touchpoints.push_back(touchpoint.id);
            const size_t size = drivers.touchpoints.size() + 1;
            drivers.correlation.assign(size, std::vector<double>(size, 1.));
            for (size_t row = 0; row < size; ++row) {
                for (size_t column = 0; column < row; ++column)
                    drivers.correlation[row][column] = drivers.correlation[column][row] = 2 * share() - 1;
            }
            data.evidence.drivers = drivers;
        }
        fill(data.evidence.codes, below(5), [&](Code& code) {
            if (!data.evidence.codes.isEmpty() && chance())
                code.above = data.evidence.codes[below(data.evidence.codes.size())].key;
            code.colour = chance() ? QStringLiteral("#12ab9f") : QString();
            code.note = text().english();
        });
        for (int i = below(4); i > 0; --i) {
            Interview interview;
            interview.id = newId<InterviewId>();
            interview.key = QStringLiteral("i%1").arg(i);
            interview.position = -i;
            interview.title = text();
            interview.informant = static_cast<Informant>(below(3));
            interview.text = word() + word();
            interview.wave = anyWave(data);
            if (chance()) {
                interview.person = word();
                interview.sourceFile = word();
            }
            if (chance())
                interview.covers = {anyPlace(data.journey), anyPlace(data.journey)};
            const auto length = static_cast<int>(interview.text.toUcs4().size());
            for (int j = below(3); j > 0; --j) {
                Excerpt excerpt;
                excerpt.id = newId<ExcerptId>();
                excerpt.start = below(length + 1);
                excerpt.code = word();
                excerpt.end = excerpt.start + below(length - excerpt.start + 1);
                if (chance())
                    excerpt.key = QStringLiteral("e%1").arg(j);
                if (chance())
                    excerpt.place = anyPlace(data.journey);
                if (chance())
                    excerpt.severity = below(4);
                if (chance())
                    excerpt.stance = static_cast<Stance>(below(3));
                interview.excerpts.push_back(excerpt);
            }
            data.evidence.interviews.put(interview);
        }
    }

    void makePlan(ProjectData& data)
    {
        static const QStringList fields = {QString(), QStringLiteral("member"), QStringLiteral("business")};
        fill(data.plan.solutions, below(5), [&](Solution& solution) {
            solution.touchpoint = anyTouchpoint(data.journey);
            if (chance()) {
                const double mid = share();
                solution.removes = chance() ? ThreePoint{mid, mid, mid, true} : ThreePoint{mid / 2, mid, 1, false};
            }
            if (chance())
                solution.cutsExit = share();
            if (chance())
                solution.delivery = share();
            if (chance())
                solution.digital = chance();
            if (chance())
                solution.capacity = amount();
            if (chance())
                solution.digitalLevel = below(5);
            solution.field = fields[below(3)];
            solution.family = word();
            if (chance())
                solution.initiative = {static_cast<InitiativeState>(below(5)), word(),
                    chance() ? QDate(2026, 1, 31).addDays(below(999)) : QDate(), QDate(2028, 2, 29), word(), word()};
            switch (below(4)) {
            case 0:
                solution.cost
                    = SolutionCost{.once = amount(), .yearly = {}, .months = {}, .size = {}, .plainNumber = true};
                break;
            case 1:
                solution.cost = SolutionCost{.once = {}, .yearly = {}, .months = {}, .size = QStringLiteral("L")};
                break;
            case 2:
                solution.cost = SolutionCost{.once = amount(), .yearly = {}, .months = amount(), .size = {}};
                break;
            default:
                break;
            }
            if (!data.plan.solutions.isEmpty() && chance())
                solution.requires_ << data.plan.solutions[0].key;
        });
        fill(data.plan.scenarios, below(3), [&](Scenario& scenario) {
            const auto key = [&] { return data.journey.keyOf(anyTouchpoint(data.journey)); };
            for (const Solution& solution : data.plan.solutions) {
                if (chance())
                    scenario.solutions << solution.key;
            }
            if (chance())
                scenario.painCuts = {{key(), Signal::Nps, share()}, {key(), std::nullopt, 1}};
            if (chance())
                scenario.dropOffCuts = {{key(), share()}};
            if (chance())
                scenario.removed << key();
            if (chance())
                scenario.reroutes = {{QStringLiteral("start"), key(), QStringLiteral("success"), share()}};
            if (chance())
                scenario.added = {{QStringLiteral("!new"), LocalizedText(word()), key(), key(), 1, share()}};
        });
        if (chance())
            data.plan.budget = amount();
        if (chance())
            data.plan.capacity = amount();
        data.plan.starts = QDate(2026, 1 + below(12), 1);
    }

    QRandomGenerator m_random;
};

} // namespace

ProjectData randomProject(quint32 seed) { return Maker(seed).make(); }

} // namespace touchstone::test
