// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/DifferenceWords.h"

#include "views/common/Terms.h"

#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

using Field = TouchpointField;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::DifferenceWords)
};

QString fieldName(Field field)
{
    switch (field) {
    case Field::Name:
        return Words::tr("Name");
    case Field::Stage:
        return Words::tr("Stage");
    case Field::Channel:
        return Words::tr("Channel");
    case Field::MomentOfTruth:
        return Words::tr("Moment of truth");
    case Field::KeepHuman:
        return Words::tr("Keep human");
    case Field::DigitalLevel:
        return Words::tr("Digital level");
    case Field::Reach:
        return Words::tr("Reach");
    case Field::Importance:
        return Words::tr("Stated importance");
    case Field::CustomerValue:
        return Words::tr("Customer value lost per exit");
    case Field::Need:
        return Words::tr("The need");
    case Field::Does:
        return Words::tr("Does");
    case Field::Thinks:
        return Words::tr("Thinks");
    case Field::Feels:
        return Words::tr("Feels");
    case Field::Expects:
        return Words::tr("Expects");
    case Field::Owner:
        return Words::tr("Owner");
    case Field::Ideas:
        return Words::tr("Ideas");
    case Field::Backstage:
        return Words::tr("Backstage step");
    case Field::Systems:
        return Words::tr("Systems behind it");
    case Field::Data:
        return Words::tr("Data behind it");
    case Field::PainPoints:
        return Words::tr("Pain points");
    case Field::Emotion:
        return Words::tr("Emotion");
    case Field::Tags:
        return Words::tr("Tags");
    case Field::Personas:
        return Words::tr("Personas");
    }
    return {};
}

QString yesNo(bool is) { return is ? Words::tr("yes") : Words::tr("no"); }

template <typename Value>
QString partName(const Collection<Value>& values, decltype(Value::id) id, const QString& language)
{
    const Value* value = values.find(id);
    return value ? value->name.in(language) : QString();
}

QString number(const std::optional<double>& value)
{
    return value ? QLocale(QLocale::English).toString(*value) : QString();
}

QString namesOf(const QStringList& keys, const Collection<Persona>& personas, const QString& language)
{
    QStringList names;
    for (const Persona& persona : personas) {
        if (keys.contains(persona.key))
            names << persona.name.in(language);
    }
    return names.join(QStringLiteral(", "));
}

/// What a field says; empty where it says nothing. `personas`: of the main journey, which has those of all.
QString valueOf(Field field, const Touchpoint& touchpoint, const Journey& journey, const Collection<Persona>& personas,
    const QString& language)
{
    switch (field) {
    case Field::Name:
        return touchpoint.name.in(language);
    case Field::Stage:
        return partName(journey.stages, touchpoint.stage, language);
    case Field::Channel:
        return partName(journey.channels, touchpoint.channel, language);
    case Field::MomentOfTruth:
        return yesNo(touchpoint.momentOfTruth);
    case Field::KeepHuman:
        return yesNo(touchpoint.keepHuman);
    case Field::DigitalLevel:
        return touchpoint.digitalLevel ? QString::number(*touchpoint.digitalLevel) : QString();
    case Field::Reach:
        return touchpoint.reach ? termOf(*touchpoint.reach) : QString();
    case Field::Importance:
        return number(touchpoint.importance);
    case Field::CustomerValue:
        return number(touchpoint.customerValue);
    case Field::PainPoints: {
        QStringList texts;
        for (const PainPoint& painPoint : touchpoint.painPoints)
            texts << painPoint.text.in(language);
        return texts.join(QStringLiteral("; "));
    }
    case Field::Emotion: {
        QStringList ratings;
        for (const EmotionRating& rating : touchpoint.emotion)
            ratings << QString::number(rating.rating);
        return ratings.join(QStringLiteral(", "));
    }
    case Field::Tags:
        return touchpoint.tags.join(QStringLiteral(", "));
    case Field::Personas:
        return touchpoint.personas.isEmpty() ? Words::tr("all") : namesOf(touchpoint.personas, personas, language);
    default:
        return (touchpoint.card.*cardTextOf(field)).in(language);
    }
}

QString change(const QString& what, const QString& from, const QString& to)
{
    const auto shown = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text.simplified(); };
    return Words::tr("%1: %2 → %3").arg(what, shown(from), shown(to));
}

/// A touchpoint's name, or the word for where journeys start and end.
QString endName(TouchpointId id, const Journey& journey, const QString& language)
{
    return id == StartNode  ? Words::tr("Start")
        : id == SuccessNode ? Words::tr("Goal")
        : id == LostNode    ? Words::tr("Exit")
                            : journey.nameOf(Place{id}, language);
}

QString placeOf(const Touchpoint& touchpoint, const Journey& journey, const QString& language)
{
    QStringList parts = {
        partName(journey.stages, touchpoint.stage, language), partName(journey.channels, touchpoint.channel, language)};
    parts.removeAll(QString());
    const QString name = touchpoint.name.in(language);
    return parts.isEmpty() ? name : Words::tr("%1 (%2)").arg(name, parts.join(QStringLiteral(" · ")));
}

DifferenceLine lineOf(
    const TouchpointDifference& difference, const Journey& before, const Journey& after, const QString& language)
{
    if (difference.kind == DifferenceKind::Added)
        return {difference.kind, placeOf(*after.touchpoints.find(difference.after), after, language), difference.after};
    const Touchpoint& old = *before.touchpoints.find(difference.before);
    if (difference.kind == DifferenceKind::Removed)
        return {difference.kind, placeOf(old, before, language), difference.before};
    QStringList what;
    for (const Field field : difference.fields) {
        // Short values in the line, long ones in the tool tip.
        const bool isShort = field < Field::Need && field != Field::Name;
        const Touchpoint& fresh = *after.touchpoints.find(difference.after);
        what << (isShort ? change(fieldName(field), valueOf(field, old, before, before.personas, language),
                     valueOf(field, fresh, after, before.personas, language))
                         : fieldName(field));
    }
    return {difference.kind, Words::tr("%1 – %2").arg(old.name.in(language), what.join(QStringLiteral("; "))),
        difference.after};
}

template <typename Part, typename Value>
void addParts(std::vector<DifferenceLine>& lines, const std::vector<Part>& parts, const Collection<Value>& before,
    const Collection<Value>& after, const QString& language, const QString& added, const QString& removed,
    const QString& changed)
{
    for (const Part& part : parts) {
        const QString from = partName(before, part.before, language), to = partName(after, part.after, language);
        if (part.kind == DifferenceKind::Changed)
            lines.push_back({part.kind, change(changed, from, to)});
        else
            lines.push_back({part.kind, part.after ? added.arg(to) : removed.arg(from)});
    }
}

} // namespace

QString describeDifference(
    const TouchpointDifference& difference, const Journey& before, const Journey& after, const QString& language)
{
    if (difference.kind == DifferenceKind::Added)
        return Words::tr("Added: not in the as-is journey");
    if (difference.kind == DifferenceKind::Removed)
        return Words::tr("Removed: not in the to-be journey");
    QStringList lines;
    for (const Field field : difference.fields)
        lines << change(fieldName(field),
            valueOf(field, *before.touchpoints.find(difference.before), before, before.personas, language),
            valueOf(field, *after.touchpoints.find(difference.after), after, before.personas, language));
    return lines.join(u'\n');
}

std::vector<DifferenceLine> describeDifferences(
    const JourneyDifference& difference, const Journey& before, const Journey& after, const QString& language)
{
    std::vector<DifferenceLine> lines;
    for (const TouchpointDifference& each : difference.touchpoints)
        lines.push_back(lineOf(each, before, after, language));
    for (const TransitionDifference& each : difference.transitions) {
        const Journey& journey = each.after ? after : before;
        const Transition& shown = *journey.transitions.find(each.after ? each.after : each.before);
        const QString name
            = Words::tr("%1 → %2").arg(endName(shown.from, journey, language), endName(shown.to, journey, language));
        const TouchpointId at = journey.touchpoints.contains(shown.from) ? shown.from : shown.to;
        if (each.kind != DifferenceKind::Changed) {
            lines.push_back({each.kind, name, at});
            continue;
        }
        const auto count = before.transitions.find(each.before)->count;
        lines.push_back({each.kind,
            count == shown.count
                ? Words::tr("%1 – %2").arg(name, fieldName(Field::PainPoints))
                : Words::tr("%1 – %2").arg(name, change(Words::tr("Count"), number(count), number(shown.count))),
            at});
    }
    addParts(lines, difference.stages, before.stages, after.stages, language, Words::tr("Stage “%1” is new"),
        Words::tr("Stage “%1” is gone"), Words::tr("Stage"));
    addParts(lines, difference.channels, before.channels, after.channels, language, Words::tr("Channel “%1” is new"),
        Words::tr("Channel “%1” is gone"), Words::tr("Channel"));
    return lines;
}

QStringList describeFigures(const JourneyFigures& before, const JourneyFigures& after)
{
    const auto whole = [](const QString& what, int from, int to) {
        return change(what, QString::number(from), QString::number(to));
    };
    const auto mean = [](const std::optional<double>& value) {
        return value ? QLocale(QLocale::English).toString(*value, 'f', 1) : QString();
    };
    QStringList figures = {whole(Words::tr("Touchpoints"), before.touchpoints, after.touchpoints),
        whole(Words::tr("Handovers between channels"), before.handovers, after.handovers),
        whole(Words::tr("Pain points"), before.painPoints, after.painPoints)};
    if (before.digitalLevel || after.digitalLevel)
        figures << change(Words::tr("Mean digital level"), mean(before.digitalLevel), mean(after.digitalLevel));
    return figures;
}

} // namespace touchstone
