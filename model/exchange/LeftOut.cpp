// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/LeftOut.h"

#include "model/exchange/JourneyColumns.h"
#include "model/journey/JourneyFigures.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

template <typename Value, typename Test>
int countOf(const Collection<Value>& values, const Test& test)
{
    return static_cast<int>(std::count_if(values.begin(), values.end(), test));
}

bool isTranslated(const LocalizedText& text) { return text.byLanguage().size() > 1; }

/// Stages or channels that no touchpoint stands in.
template <typename Value>
int emptyParts(const Journey& journey, const Collection<Value>& parts, decltype(Value::id) Touchpoint::*partOf)
{
    QSet<decltype(Value::id)> used;
    for (const Touchpoint& touchpoint : journey.touchpoints)
        used.insert(touchpoint.*partOf);
    return countOf(parts, [&](const Value& part) { return !used.contains(part.id); });
}

int translations(const Journey& journey)
{
    const auto isNamed = [](const auto& value) { return isTranslated(value.name); };
    return countOf(journey.stages, isNamed) + countOf(journey.channels, isNamed)
        + countOf(journey.touchpoints, isNamed);
}

int textTranslations(const Journey& journey)
{
    const auto isNamed = [](const auto& value) { return isTranslated(value.name); };
    int count = countOf(journey.stages, isNamed) + countOf(journey.channels, isNamed);
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        for (const JourneyColumn column : cardColumns())
            count += isTranslated(touchpoint.card.*cardTextOf(column));
    }
    return count;
}

int partCount(const Journey& journey, JourneyPart part)
{
    switch (part) {
    case JourneyPart::Transitions:
        return journey.transitions.size();
    case JourneyPart::Counts:
        return countOf(journey.transitions, [](const Transition& transition) { return transition.count.has_value(); });
    case JourneyPart::Ends:
        return countOf(journey.transitions,
            [](const Transition& transition) { return transition.to == SuccessNode || transition.to == LostNode; });
    case JourneyPart::Channels:
        return journey.channels.size();
    case JourneyPart::Personas:
        return journey.personas.size();
    case JourneyPart::EmptyStages:
        return emptyParts(journey, journey.stages, &Touchpoint::stage);
    case JourneyPart::EmptyChannels:
        return emptyParts(journey, journey.channels, &Touchpoint::channel);
    case JourneyPart::Fields:
        return countOf(journey.touchpoints, [](const Touchpoint& touchpoint) {
            return touchpoint.momentOfTruth || touchpoint.keepHuman || touchpoint.digitalLevel || touchpoint.reach
                || touchpoint.importance || touchpoint.customerValue || !touchpoint.tags.isEmpty();
        });
    case JourneyPart::Cards:
        return countOf(
            journey.touchpoints, [](const Touchpoint& touchpoint) { return touchpoint.card != AnalysisCard(); });
    case JourneyPart::Emotions:
        return countOf(journey.touchpoints, [](const Touchpoint& touchpoint) { return !touchpoint.emotion.empty(); });
    case JourneyPart::PainPoints:
        return figuresOf(journey).painPoints;
    case JourneyPart::Votes:
        return journey.votes.size();
    case JourneyPart::Notes:
        return journey.notes.size();
    case JourneyPart::Translations:
        return translations(journey);
    case JourneyPart::TextTranslations:
        return textTranslations(journey);
    }
    return 0;
}

/// As the argument of LeftOut.
QString nameOf(JourneyPart part)
{
    switch (part) {
    case JourneyPart::Transitions:
        return u"transitions"_s;
    case JourneyPart::Counts:
        return u"counts of transitions"_s;
    case JourneyPart::Ends:
        return u"goals and exits"_s;
    case JourneyPart::Channels:
        return u"channels"_s;
    case JourneyPart::Personas:
        return u"personas"_s;
    case JourneyPart::EmptyStages:
        return u"stages without touchpoints"_s;
    case JourneyPart::EmptyChannels:
        return u"channels without touchpoints"_s;
    case JourneyPart::Fields:
        return u"touchpoints' flags and figures"_s;
    case JourneyPart::Cards:
        return u"analysis cards"_s;
    case JourneyPart::Emotions:
        return u"emotion ratings"_s;
    case JourneyPart::PainPoints:
        return u"pain points"_s;
    case JourneyPart::Votes:
        return u"votes"_s;
    case JourneyPart::Notes:
        return u"notes on the map"_s;
    case JourneyPart::Translations:
        return u"names in a further language"_s;
    case JourneyPart::TextTranslations:
        return u"texts in a further language"_s;
    }
    return {};
}

} // namespace

FormatWarnings warnLeftOut(const Journey& journey, JourneyParts parts)
{
    FormatWarnings warnings;
    for (int bit = 1; bit <= static_cast<int>(JourneyPart::TextTranslations); bit <<= 1) {
        const auto part = static_cast<JourneyPart>(bit);
        if (!parts.testFlag(part))
            continue;
        if (const int count = partCount(journey, part); count > 0)
            warnings.add({FormatWarning::Kind::LeftOut, 0, 0, {nameOf(part), QString::number(count)}});
    }
    return warnings;
}

} // namespace touchstone
