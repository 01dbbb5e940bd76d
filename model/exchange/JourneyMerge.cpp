// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyMerge.h"

#include "model/base/TextFold.h"
#include "model/exchange/FreshKeys.h"
#include "model/exchange/JourneyColumns.h"
#include "model/journey/TransitionAdder.h"
#include "model/project/Edit.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

QStringList foldedNames(const LocalizedText& name)
{
    QStringList names;
    if (name.isPlain())
        names << foldText(name.plain());
    for (const QString& text : name.byLanguage())
        names << foldText(text);
    names.removeAll(QString());
    return names;
}

/// Finds things by key, then by name in any language.
template <typename Value>
class NameIndex
{
public:
    using IdType = decltype(Value::id);

    void add(const Value& value)
    {
        if (!value.key.isEmpty())
            m_byKey.insert(value.key, value.id);
        for (const QString& name : foldedNames(value.name)) {
            if (!m_byName.contains(name))
                m_byName.insert(name, value.id);
        }
    }
    IdType find(const Value& value) const
    {
        if (const IdType id = m_byKey.value(value.key); id && !value.key.isEmpty())
            return id;
        for (const QString& name : foldedNames(value.name)) {
            if (const IdType id = m_byName.value(name))
                return id;
        }
        return {};
    }

private:
    QHash<QString, IdType> m_byKey, m_byName;
};

/// Fills what is empty and counts what differs.
class Filler
{
public:
    bool changed = false;
    int differences = 0;

    template <typename T>
    void fill(T& there, const T& said, bool isThere, bool isSaid)
    {
        if (!isSaid || there == said)
            return;
        if (isThere) {
            ++differences;
            return;
        }
        there = said;
        changed = true;
    }
    template <typename T>
    void fill(std::optional<T>& there, const std::optional<T>& said)
    {
        fill(there, said, there.has_value(), said.has_value());
    }
    void fill(LocalizedText& there, const LocalizedText& said) { fill(there, said, !there.isEmpty(), !said.isEmpty()); }
    void fill(bool& there, bool said)
    {
        changed = changed || (said && !there);
        there = there || said;
    }
};

void fillTouchpoint(Filler& filler, Touchpoint& there, const Touchpoint& said)
{
    filler.fill(there.momentOfTruth, said.momentOfTruth);
    filler.fill(there.keepHuman, said.keepHuman);
    filler.fill(there.digitalLevel, said.digitalLevel);
    filler.fill(there.reach, said.reach);
    filler.fill(there.importance, said.importance);
    filler.fill(there.customerValue, said.customerValue);
    for (const JourneyColumn column : cardColumns())
        filler.fill(there.card.*cardTextOf(column), said.card.*cardTextOf(column));
    filler.fill(there.emotion, said.emotion, !there.emotion.empty(), !said.emotion.empty());
    for (const QString& tag : said.tags) {
        if (there.tags.contains(tag))
            continue;
        there.tags << tag;
        filler.changed = true;
    }
    for (const PainPoint& painPoint : said.painPoints) {
        const bool isThere = std::any_of(there.painPoints.begin(), there.painPoints.end(),
            [&](const PainPoint& other) { return other.text == painPoint.text; });
        if (isThere)
            continue;
        there.painPoints.push_back(painPoint);
        there.painPoints.back().key.clear();
        filler.changed = true;
    }
}

LocalizedText unspecified()
{
    return LocalizedText(QMap<QString, QString>{{u"en"_s, u"Unspecified"_s}, {u"zh_CN"_s, u"未指定"_s}});
}

/// One merge, step by step.
class Merger
{
public:
    Merger(const Journey& into, const Journey& from, const MergeOptions& options)
        : m_into(into)
        , m_from(from)
        , m_options(options)
        , m_touchpointKeys(into.touchpoints)
    { }

    JourneyMerge merge()
    {
        if (!m_into.id || m_options.personas) // those of a journey beside the main one stand there
            matchNamed(personas(), m_from.personas, m_result.personas, m_personas);
        matchNamed(m_into.stages, m_from.stages, m_result.stages, m_stages);
        matchNamed(m_into.channels, m_from.channels, m_result.channels, m_channels);
        mergeTouchpoints();
        mergeTransitions();
        if (m_options.notes)
            mergeNotes();
        if (m_differences > 0)
            m_result.warnings.add({FormatWarning::Kind::ValuesDiffer, 0, 0, {QString::number(m_differences)}});
        return std::move(m_result);
    }

private:
    const Collection<Persona>& personas() const { return m_options.personas ? *m_options.personas : m_into.personas; }

    template <typename Value, typename IdType>
    void matchNamed(const Collection<Value>& into, const Collection<Value>& from, std::vector<Value>& added,
        QHash<IdType, IdType>& ids)
    {
        NameIndex<Value> index;
        FreshKeys keys(into);
        for (const Value& value : into)
            index.add(value);
        int position = into.nextPosition();
        for (const Value& value : from) {
            IdType& id = ids[value.id];
            id = index.find(value);
            if (id)
                continue;
            Value made = value;
            made.id = id = newId<IdType>();
            made.key = keys.make(value.key, value.name.english());
            made.position = position++;
            if constexpr (requires { made.journey; })
                made.journey = m_into.id;
            index.add(made);
            added.push_back(std::move(made));
        }
    }

    /// The id of a stage or channel that may have been made by this merge; made if there is none at all.
    StageId defaultStage()
    {
        if (!m_defaultStage)
            m_defaultStage = m_options.stage;
        if (!m_defaultStage && !m_into.stages.isEmpty())
            m_defaultStage = m_into.stages.back().id;
        if (!m_defaultStage)
            m_defaultStage = makeUnspecified(m_into.stages, m_result.stages);
        return m_defaultStage;
    }
    ChannelId defaultChannel()
    {
        if (!m_defaultChannel)
            m_defaultChannel = m_options.channel;
        if (!m_defaultChannel)
            m_defaultChannel = makeUnspecified(m_into.channels, m_result.channels);
        return m_defaultChannel;
    }
    template <typename Value>
    decltype(Value::id) makeUnspecified(const Collection<Value>& into, std::vector<Value>& added)
    {
        for (const Value& value : into) {
            if (value.key == u"unspecified")
                return value.id;
        }
        for (const Value& value : added) {
            if (value.key == u"unspecified")
                return value.id;
        }
        Value made;
        made.id = newId<decltype(Value::id)>();
        made.key = u"unspecified"_s;
        made.position = added.empty() ? into.nextPosition() : added.back().position + 1;
        made.name = unspecified();
        made.journey = m_into.id;
        added.push_back(made);
        return made.id;
    }

    void mergeTouchpoints()
    {
        if (m_options.matchTouchpoints)
            matchTouchpoints();
        int position = m_into.touchpoints.nextPosition();
        for (const Touchpoint& said : m_from.touchpoints) {
            TouchpointId& id = m_result.ids.touchpoints[said.id];
            if (id) {
                fillMatched(*m_into.touchpoints.find(id), said);
                continue;
            }
            Touchpoint made = said;
            made.id = id = newId<TouchpointId>();
            made.key = m_touchpointKeys.make(said.key, said.name.english());
            made.position = position++;
            made.stage = said.stage ? m_stages.value(said.stage) : defaultStage();
            made.channel = said.channel ? m_channels.value(said.channel) : defaultChannel();
            made.journey = m_into.id;
            made.mapX.reset();
            made.mapY.reset();
            made.pinned = false;
            made.painPoints = withNewIds(said.painPoints);
            namePersonas(made);
            m_result.added.insert(id);
            m_result.touchpoints.push_back(std::move(made));
        }
    }

    /// Lets a touchpoint of `from` speak of the personas as they are called here.
    void namePersonas(Touchpoint& touchpoint) const
    {
        for (EmotionRating& rating : touchpoint.emotion)
            rating.persona = m_personas.value(rating.persona);
        QStringList keys;
        for (const Persona& persona : m_from.personas) {
            if (!touchpoint.personas.contains(persona.key))
                continue;
            const PersonaId id = m_personas.value(persona.id);
            if (const Persona* there = personas().find(id))
                keys << there->key;
            for (const Persona& made : m_result.personas) {
                if (made.id == id)
                    keys << made.key;
            }
        }
        touchpoint.personas = keys;
    }

    /// By key first, then by name within the stage, then by name; each touchpoint of `into` once.
    void matchTouchpoints()
    {
        QHash<QString, TouchpointId> byKey;
        QMultiHash<QString, const Touchpoint*> byName;
        for (const Touchpoint& touchpoint : m_into.touchpoints) {
            byKey.insert(touchpoint.key, touchpoint.id);
            for (const QString& name : foldedNames(touchpoint.name))
                byName.insert(name, &touchpoint);
        }
        const auto match = [&](auto&& find) {
            for (const Touchpoint& said : m_from.touchpoints) {
                if (m_result.ids.touchpoints.contains(said.id))
                    continue;
                if (const TouchpointId id = find(said); id && !m_result.matched.contains(id)) {
                    m_result.ids.touchpoints.insert(said.id, id);
                    m_result.matched.insert(id);
                }
            }
        };
        const auto named = [&](const Touchpoint& said, bool sameStage) {
            TouchpointId found;
            for (const QString& name : foldedNames(said.name)) {
                for (auto it = byName.constFind(name); it != byName.constEnd() && it.key() == name; ++it) {
                    const Touchpoint& there = **it;
                    // The last one put in comes first; the first one listed is wanted.
                    if (!m_result.matched.contains(there.id)
                        && (!sameStage || there.stage == m_stages.value(said.stage)))
                        found = there.id;
                }
                if (found)
                    break;
            }
            return found;
        };
        match([&](const Touchpoint& said) { return said.key.isEmpty() ? TouchpointId{} : byKey.value(said.key); });
        match([&](const Touchpoint& said) { return named(said, true); });
        match([&](const Touchpoint& said) { return named(said, false); });
    }

    void fillMatched(Touchpoint there, Touchpoint said)
    {
        Filler filler;
        namePersonas(said);
        fillTouchpoint(filler, there, said);
        filler.differences += said.stage && m_stages.value(said.stage) != there.stage;
        filler.differences += said.channel && m_channels.value(said.channel) != there.channel;
        m_differences += filler.differences;
        if (!filler.changed)
            return;
        for (PainPoint& painPoint : there.painPoints) {
            const bool isNew = std::any_of(said.painPoints.begin(), said.painPoints.end(),
                [&](const PainPoint& other) { return other.id == painPoint.id; });
            if (isNew)
                painPoint.id = newId<PainPointId>();
        }
        m_result.touchpoints.push_back(std::move(there));
    }

    TouchpointId end(TouchpointId id) const { return id.value < 0 ? id : m_result.ids.touchpoints.value(id); }

    void mergeTransitions()
    {
        QHash<std::pair<TouchpointId, TouchpointId>, const Transition*> there;
        for (const Transition& transition : m_into.transitions)
            there.insert({transition.from, transition.to}, &transition);
        QSet<std::pair<TouchpointId, TouchpointId>> edges;
        int position = m_into.transitions.nextPosition();
        for (const Transition& said : m_from.transitions) {
            Transition made = said;
            made.from = end(said.from);
            made.to = end(said.to);
            if (!made.from || !made.to || !mayLead(made.from, made.to) || edges.contains({made.from, made.to}))
                continue;
            edges.insert({made.from, made.to});
            made.painPoints = withNewIds(said.painPoints);
            const auto found = there.constFind({made.from, made.to});
            if (found != there.constEnd()) {
                fillTransition(**found, made);
                continue;
            }
            made.id = newId<TransitionId>();
            made.position = position++;
            made.journey = m_into.id;
            m_result.transitions.push_back(std::move(made));
        }
    }

    void mergeNotes()
    {
        int position = m_into.notes.nextPosition();
        for (const Note& said : m_from.notes) {
            Note made = said;
            made.id = newId<NoteId>();
            made.journey = m_into.id;
            made.position = position++;
            made.stage = said.stage ? m_stages.value(said.stage) : m_options.stage;
            made.channel = said.channel ? m_channels.value(said.channel) : m_options.channel;
            m_result.ids.notes.insert(said.id, made.id);
            m_result.notes.push_back(std::move(made));
        }
    }

    void fillTransition(Transition there, const Transition& said)
    {
        Filler filler;
        filler.fill(there.count, said.count);
        m_differences += filler.differences;
        if (filler.changed)
            m_result.transitions.push_back(std::move(there));
    }

    const Journey& m_into;
    const Journey& m_from;
    const MergeOptions& m_options;
    FreshKeys m_touchpointKeys;
    QHash<PersonaId, PersonaId> m_personas;
    QHash<StageId, StageId> m_stages;
    QHash<ChannelId, ChannelId> m_channels;
    StageId m_defaultStage;
    ChannelId m_defaultChannel;
    int m_differences = 0;
    JourneyMerge m_result;
};

template <typename Target>
void putAll(Target&& put, const JourneyMerge& merge)
{
    std::for_each(merge.personas.begin(), merge.personas.end(), put);
    std::for_each(merge.stages.begin(), merge.stages.end(), put);
    std::for_each(merge.channels.begin(), merge.channels.end(), put);
    std::for_each(merge.touchpoints.begin(), merge.touchpoints.end(), put);
    std::for_each(merge.transitions.begin(), merge.transitions.end(), put);
    std::for_each(merge.notes.begin(), merge.notes.end(), put);
}

} // namespace

bool JourneyMerge::isEmpty() const
{
    return personas.empty() && stages.empty() && channels.empty() && touchpoints.empty() && transitions.empty()
        && notes.empty();
}

void JourneyMerge::applyTo(Edit& edit) const
{
    putAll([&](const auto& value) { edit.put(value); }, *this);
}

void JourneyMerge::applyTo(Journey& journey) const
{
    struct Putter
    {
        Journey& journey;
        void operator()(const Persona& value) { journey.personas.put(value); }
        void operator()(const Stage& value) { journey.stages.put(value); }
        void operator()(const Channel& value) { journey.channels.put(value); }
        void operator()(const Touchpoint& value) { journey.touchpoints.put(value); }
        void operator()(const Transition& value) { journey.transitions.put(value); }
        void operator()(const Note& value) { journey.notes.put(value); }
    };
    putAll(Putter{journey}, *this);
}

JourneyMerge mergeJourney(const Journey& into, const Journey& from, const MergeOptions& options)
{
    return Merger(into, from, options).merge();
}

} // namespace touchstone
