// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ScenarioTable.h"

#include "views/common/DescribeError.h"
#include "views/common/Workspace.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

namespace touchstone {
namespace {

constexpr int RowHeight = 42; ///< two lines
constexpr int Name = 0, Today = 1, FirstScenario = 2;

QString number(double value, int digits) { return QLocale().toString(value, 'f', digits).replace(u'-', QChar(0x2212)); }

QString signedNumber(double value, int digits)
{
    const QString text = number(value, digits);
    return value > 0 && std::abs(value) >= .5 * std::pow(10., -digits) ? u'+' + text : text;
}

QString between(const DrawRange& range, int digits = 0)
{
    const QString low = number(range.low, digits), high = number(range.high, digits);
    return low == high ? low : low + QChar(0x2013) + high;
}

} // namespace

ScenarioTable::ScenarioTable(const Workspace& workspace, QWidget* parent)
    : TouchpointRows(FirstScenario + MostScenarios, RowHeight, parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("scenarioTable"));
    setWordWrap(true);
    QHeaderView& header = *horizontalHeader();
    header.setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    header.setTextElideMode(Qt::ElideRight);
    header.setFixedHeight(RowHeight); // names of scenarios take two lines
}

QTableWidgetItem* ScenarioTable::put(int row, int column, const QString& text, const QString& toolTip)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    item->setToolTip(toolTip.isEmpty() ? text : toolTip);
    setItem(row, column, item);
    return item;
}

void ScenarioTable::addEffect(int row, int column, const std::optional<Effect>& effect, const Format& format)
{
    if (!effect) {
        put(row, column, QString(QChar(0x2013)));
        return;
    }
    const auto scaled = [&](double value) { return format.scale * value; };
    const auto with = [&](const QString& text) { return format.unit.isEmpty() ? text : format.unit.arg(text); };
    const QString after = with(number(scaled(effect->after), format.digits));
    const QString range = tr("%1 to %2")
                              .arg(number(scaled(effect->rangeAfter.low), format.digits),
                                  number(scaled(effect->rangeAfter.high), format.digits));
    if (column == Today) {
        put(row, column, after + u'\n' + range, tr("%1, 90 % range %2").arg(after, range));
        return;
    }
    const DrawRange change{scaled(effect->change.low), scaled(effect->change.high)};
    const QString moved = signedNumber(scaled(effect->after - effect->before), format.digits);
    const QString movedRange
        = tr("%1 to %2").arg(signedNumber(change.low, format.digits), signedNumber(change.high, format.digits));
    QTableWidgetItem* item = put(row, column, tr("%1 (%2)", "figure (change)").arg(after, moved) + u'\n' + movedRange,
        tr("%1, 90 % range %2").arg(after, range) + u'\n'
            + tr("change against today %1, 90 % range %2").arg(moved, movedRange));
    // Only a change that chance does not explain has a colour.
    if (change.low > 0 || change.high < 0)
        item->setForeground(
            (change.low > 0) == format.isBetterMore ? m_workspace.theme().good : m_workspace.theme().danger);
}

void ScenarioTable::addFigure(int row, const QString& name, const Format& format, const Figure& figure,
    const WhatIfResult& today, const std::vector<WorkedScenario>& worked)
{
    put(row, Name, name);
    addEffect(row, Today, figure(today), format);
    for (size_t index = 0; index < worked.size(); ++index) {
        const Result<WhatIfResult>& result = worked[index].result;
        const int column = FirstScenario + static_cast<int>(index);
        if (result)
            addEffect(row, column, figure(*result), format);
        else
            put(row, column, row == 0 ? tr("cannot be worked out") : QString(QChar(0x2013)),
                describeError(result.error()));
    }
}

void ScenarioTable::addPlace(int row, const PlaceEffect& today, const std::vector<WorkedScenario>& worked)
{
    const QString name = m_workspace.project()->journey().nameOf(today.place, m_workspace.language());
    put(row, Name, name);
    put(row, Today, tr("rank %1").arg(today.rankBefore) + u'\n' + between(today.ranksBefore),
        tr("%1: rank %2, in 90 % of the draws %3").arg(name).arg(today.rankBefore).arg(between(today.ranksBefore)));
    for (size_t index = 0; index < worked.size(); ++index) {
        const int column = FirstScenario + static_cast<int>(index);
        const Result<WhatIfResult>& result = worked[index].result;
        if (!result) {
            put(row, column, QString(QChar(0x2013)), describeError(result.error()));
            continue;
        }
        const auto found = std::find_if(result->places.begin(), result->places.end(),
            [&](const PlaceEffect& place) { return place.place == today.place; });
        if (found == result->places.end() || found->isGone) {
            put(row, column, tr("gone"));
            continue;
        }
        const QString ranks = between(found->ranksAfter);
        QTableWidgetItem* item = put(row, column,
            (found->rankAfter == found->rankBefore
                    ? tr("rank %1").arg(found->rankAfter)
                    : tr("%1 (was %2)", "ranks").arg(found->rankAfter).arg(found->rankBefore))
                + u'\n' + ranks,
            tr("%1: rank %2, in 90 % of the draws %3").arg(name).arg(found->rankAfter).arg(ranks) + u'\n'
                + tr("score %1, was %2").arg(number(found->score.after, 1), number(found->score.before, 1)));
        if (found->rankAfter != found->rankBefore) {
            QFont bold = item->font();
            bold.setWeight(QFont::DemiBold);
            item->setFont(bold);
        }
    }
}

void ScenarioTable::setScenarios(const WhatIfResult& today, const std::vector<WorkedScenario>& worked)
{
    const Journey& journey = m_workspace.project()->journey();
    setAccessibleName(tr("Scenarios side by side"));
    QStringList names{tr("Figure"), tr("Today")};
    for (const WorkedScenario& each : worked)
        names << each.scenario.name.in(m_workspace.language());
    setHorizontalHeaderLabels(names);
    for (int column = 0; column < columnCount(); ++column)
        setColumnHidden(column, column >= names.size());
    for (int column = 0; column < names.size(); ++column)
        horizontalHeaderItem(column)->setToolTip(names[column]);
    const QString percent = tr("%1 %"),
                  money = journey.currency.isEmpty() ? QString() : QStringLiteral("%1 ") + journey.currency;
    struct Line
    {
        QString name;
        Format format;
        Figure figure;
    };
    std::vector<Line> lines{
        {tr("Success"), {100, 1, percent, true}, [](const WhatIfResult& result) { return result.success; }},
        {tr("Satisfaction"), {100, 1, percent, true}, [](const WhatIfResult& result) { return result.satisfaction; }},
        {tr("Revenue at risk a period"), {1, 0, money, false},
            [](const WhatIfResult& result) { return result.moneyLost; }},
        {tr("Pain"), {100, 1, percent, false}, [](const WhatIfResult& result) { return std::optional(result.pain); }}};
    std::erase_if(lines, [&](const Line& line) { return !line.figure(today); });
    std::vector<TouchpointId> touchpoints(lines.size());
    for (const PlaceEffect& place : today.places)
        touchpoints.push_back(place.place.touchpoint);
    setTouchpoints(std::move(touchpoints));
    int row = 0;
    for (const Line& line : lines)
        addFigure(row++, line.name, line.format, line.figure, today, worked);
    for (const PlaceEffect& place : today.places)
        addPlace(row++, place, worked);
    horizontalHeaderItem(Name)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setCurrentTouchpoint(m_workspace.current());
}

} // namespace touchstone
