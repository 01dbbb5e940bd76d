// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/CodeMeaning.h"

#include "model/base/TextFold.h"
#include "model/qualitative/RefiGuids.h"

#include <array>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Kind = CodeMeaning::Kind;

constexpr std::array groups = {CodeGroup::Touchpoints, CodeGroup::Severity, CodeGroup::Stance};

/// The group that a code holds; only codes at the top do.
std::optional<CodeGroup> groupOf(const FileCode& code)
{
    if (code.above >= 0)
        return std::nullopt;
    for (const CodeGroup group : groups) {
        if (code.id == guidOf(group))
            return group;
    }
    return codeGroup(code.name);
}

/// What a code says as one of `group`; itself where it says nothing of that.
CodeMeaning meaningIn(CodeGroup group, const FileCode& code, const PlaceNames& places)
{
    switch (group) {
    case CodeGroup::Touchpoints:
        if (const Place place = places.find(code))
            return {.kind = Kind::Place, .place = place};
        break;
    case CodeGroup::Severity:
        for (int severity = 0; severity <= 3; ++severity) {
            if (code.id == guidOfSeverity(severity))
                return {.kind = Kind::Severity, .severity = severity};
        }
        if (const auto severity = severityOf(code.name))
            return {.kind = Kind::Severity, .severity = *severity};
        break;
    case CodeGroup::Stance:
        for (const Stance stance : {Stance::Negative, Stance::Neutral, Stance::Positive}) {
            if (code.id == guidOf(stance))
                return {.kind = Kind::Stance, .stance = stance};
        }
        if (const auto stance = stanceOf(code.name))
            return {.kind = Kind::Stance, .stance = *stance};
        break;
    }
    return {};
}

} // namespace

QString guidOf(const Place& place)
{
    return refiGuid(u"place:%1:%2"_s.arg(place.touchpoint.value).arg(place.to.value));
}

QString guidOf(CodeGroup group)
{
    static const std::array names = {u"group:touchpoints"_s, u"group:severity"_s, u"group:stance"_s};
    return refiGuid(names[static_cast<size_t>(group)]);
}

QString guidOfSeverity(int severity) { return refiGuid(u"severity:%1"_s.arg(severity)); }

QString guidOf(Stance stance) { return refiGuid(u"stance:%1"_s.arg(static_cast<int>(stance))); }

PlaceNames::PlaceNames(const Journey& journey)
{
    // Names win over keys, and of two alike the first one.
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        m_byGuid.insert(guidOf(Place{touchpoint.id}), Place{touchpoint.id});
        QStringList names = touchpoint.name.byLanguage().values();
        names << touchpoint.name.plain();
        for (const QString& name : names) {
            const QString folded = foldText(name);
            if (!folded.isEmpty() && !m_byName.contains(folded))
                m_byName.insert(folded, touchpoint.id);
        }
    }
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        const QString folded = foldText(touchpoint.key);
        if (!folded.isEmpty() && !m_byName.contains(folded))
            m_byName.insert(folded, touchpoint.id);
    }
    for (const Transition& transition : journey.transitions) {
        const Place place{transition.from, transition.to};
        if (journey.touchpoints.contains(place.touchpoint) && journey.touchpoints.contains(place.to))
            m_byGuid.insert(guidOf(place), place);
    }
}

TouchpointId PlaceNames::named(const QString& name) const { return m_byName.value(foldText(name)); }

Place PlaceNames::find(const FileCode& code) const
{
    if (const Place known = m_byGuid.value(code.id))
        return known;
    if (const TouchpointId touchpoint = named(code.name))
        return {touchpoint};
    for (const QString& arrow : {u"→"_s, u"->"_s, u">"_s}) {
        const qsizetype at = code.name.indexOf(arrow);
        if (at < 0)
            continue;
        const TouchpointId from = named(code.name.left(at));
        const TouchpointId to = named(code.name.mid(at + arrow.size()));
        if (from && to && from != to)
            return {from, to};
    }
    return {};
}

std::vector<CodeMeaning> meaningsOf(const std::vector<FileCode>& codes, const Journey& journey)
{
    const PlaceNames places(journey);
    std::vector<std::optional<CodeGroup>> within(codes.size()); // the group that a code belongs to, or is
    std::array<bool, groups.size()> isGrouped = {};
    for (size_t code = 0; code < codes.size(); ++code) {
        const int above = codes[code].above;
        within[code] = above < 0 ? groupOf(codes[code]) : within[static_cast<size_t>(above)];
        if (above >= 0 && within[code])
            isGrouped[static_cast<size_t>(*within[code])] = true;
    }
    std::vector<CodeMeaning> meanings(codes.size());
    std::vector<bool> holdsCodes(codes.size());
    for (size_t code = codes.size(); code-- > 0;) {
        const FileCode& each = codes[code];
        const auto index = [](CodeGroup group) { return static_cast<size_t>(group); };
        const bool isHead
            = each.above < 0 && within[code] && (isGrouped[index(*within[code])] || each.id == guidOf(*within[code]));
        if (isHead) {
            meanings[code].kind = holdsCodes[code] ? Kind::Code : Kind::Group;
        } else if (within[code] && each.above >= 0) {
            meanings[code] = meaningIn(*within[code], each, places);
        } else {
            // Severity and stance below a code of one's own say more than the words alone.
            for (const CodeGroup group : groups) {
                if (meanings[code].kind == Kind::Code && !isGrouped[index(group)]
                    && (group == CodeGroup::Touchpoints || each.above < 0))
                    meanings[code] = meaningIn(group, each, places);
            }
        }
        if (meanings[code].kind == Kind::Code && each.above >= 0)
            holdsCodes[static_cast<size_t>(each.above)] = true;
    }
    return meanings;
}

} // namespace touchstone
