// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ValueCost.h"

#include "model/report/CertaintyWords.h"
#include "views/common/DescribeChoice.h"

#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

struct ValueCostWords
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::ValueCost)
};

constexpr double Room = 1.08; ///< of the axes beyond what they hold

QColor colorOf(Advice advice, const Theme& theme)
{
    switch (advice) {
    case Advice::Do:
        return theme.accent;
    case Advice::MeasureFirst:
        return theme.warning;
    case Advice::NotNow:
        break;
    }
    return theme.mutedText;
}

QString noteOf(const Choice& choice, const ValueCostPicture& picture)
{
    QStringList lines{ValueCostWords::tr("Filled: part of the plan. Green: do, amber: measure first, grey: not now. "
                                         "Upright lines: 90 % ranges.")};
    const bool hasYearly = std::any_of(choice.options.begin(), choice.options.end(),
        [](const ChoiceOption& option) { return option.fullCost && *option.fullCost > option.cost; });
    if (hasYearly)
        lines << ValueCostWords::tr("Level lines: from what is paid once, by the budget, to all costs.");
    const auto missing = static_cast<int>(choice.options.size() - picture.solutions.size() + choice.leftOut.size());
    if (missing > 0)
        lines << ValueCostWords::tr("%n solution(s) not shown: no cost, or no score.", nullptr, missing);
    return lines.join(u' ');
}

} // namespace

ValueCostPicture valueCost(
    const Choice& choice, const Journey& journey, const Plan& plan, const Theme& theme, const QString& language)
{
    ValueCostPicture picture;
    ScatterChart::Data& data = picture.data;
    const QLocale locale(language);
    const Words words(language);
    const QString unit = choice.countsSizes ? ValueCostWords::tr("points") : journey.currency;
    data.title = ValueCostWords::tr("Value and cost of the solutions");
    data.y = {.label = ValueCostWords::tr("takes away (points of score)"), .low = 0, .high = 0, .cut = std::nullopt};
    data.x = {.label = unit.isEmpty() ? ValueCostWords::tr("cost") : ValueCostWords::tr("cost (%1)").arg(unit),
        .low = 0,
        .high = 0,
        .cut = std::nullopt};
    if (!choice.countsSizes) {
        data.x.label = unit.isEmpty()
            ? ValueCostWords::tr("cost over %n year(s)", nullptr, choice.assumptions.years)
            : ValueCostWords::tr("cost over %n year(s) (%1)", nullptr, choice.assumptions.years).arg(unit);
    }
    data.table.header
        = {ValueCostWords::tr("Solution"), ValueCostWords::tr("Touchpoint"), ValueCostWords::tr("Takes away"),
            ValueCostWords::tr("5 %"), ValueCostWords::tr("95 %"), ValueCostWords::tr("Cost once"),
            ValueCostWords::tr("Cost in all"), ValueCostWords::tr("Core"), ValueCostWords::tr("Plan")};
    for (const ChoiceOption& option : choice.options) {
        if (!option.fullCost)
            continue;
        const Solution& solution = *plan.solutions.find(option.solution);
        const QString name = solution.name.in(language), core = probabilityText(option.coreIndex, words);
        const QString touchpoint = journey.nameOf({.touchpoint = solution.touchpoint}, language);
        ScatterChart::Point point{.name = name,
            .x = *option.fullCost,
            .y = option.value,
            .yRange = std::pair(option.valueRange.low, option.valueRange.high),
            .color = colorOf(option.advice, theme),
            .hollow = !option.isChosen};
        if (option.cost < *option.fullCost)
            point.xRange = std::pair(option.cost, *option.fullCost);
        QStringList lines{name, touchpoint,
            ValueCostWords::tr("takes away %1 (%2 to %3) points of score")
                .arg(locale.toString(option.value, 'f', 1), locale.toString(option.valueRange.low, 'f', 1),
                    locale.toString(option.valueRange.high, 'f', 1)),
            ValueCostWords::tr("costs %1 in all, %2 of it once")
                .arg(amountText(*option.fullCost, choice, journey), amountText(option.cost, choice, journey)),
            ValueCostWords::tr("part of the best plan in %1 of the draws: %2", "share, advice")
                .arg(core, termOf(option.advice))};
        lines << (option.isChosen ? ValueCostWords::tr("Part of the plan.")
                                  : ValueCostWords::tr("Not part of the plan."));
        point.toolTip = lines.join(u'\n');
        data.x.high = std::max(data.x.high, point.x);
        data.y.high = std::max({data.y.high, point.y, option.valueRange.high});
        const auto figure = [](double value) { return QString::number(value, 'g', 9); };
        data.table.rows.push_back({name, touchpoint, figure(option.value), figure(option.valueRange.low),
            figure(option.valueRange.high), figure(option.cost), figure(*option.fullCost), figure(option.coreIndex),
            option.isChosen ? QStringLiteral("✓") : QString()});
        data.points.push_back(std::move(point));
        picture.solutions.push_back(option.solution);
    }
    // A budget that pays for more than everything would press the points together.
    if (choice.budget && *choice.budget > 0 && *choice.budget <= data.x.high * Room) {
        data.x.cut = choice.budget;
        data.x.cutName = ValueCostWords::tr("budget %1").arg(amountText(*choice.budget, choice, journey));
    }
    data.x.high = data.x.high > 0 ? data.x.high * Room : 1;
    data.y.high = data.y.high > 0 ? data.y.high * Room : 1;
    picture.note = noteOf(choice, picture);
    return picture;
}

} // namespace touchstone
