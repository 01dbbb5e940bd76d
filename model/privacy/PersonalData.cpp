// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/privacy/PersonalData.h"

#include "model/evidence/SignalRules.h"
#include "model/exchange/ScaleWords.h"
#include "model/exchange/StoredAnswers.h"

#include <algorithm>
#include <QSet>

namespace touchstone {
namespace {

using Kind = PersonalItem::Kind;

std::optional<Kind> kindOf(const ColumnMapping& column)
{
    switch (column.role) {
    case ColumnRole::Respondent:
        return Kind::Respondent;
    case ColumnRole::Text:
        return Kind::FreeText;
    case ColumnRole::Date:
        return Kind::Time;
    case ColumnRole::Segment: // answers on a scale say nothing of who gave them
        if (!header::personal(column.header).isEmpty())
            return Kind::Header;
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

void addColumns(const Survey& survey, std::vector<PersonalItem>& items)
{
    for (const ColumnMapping& column : survey.mapping.columns) {
        const auto kind = kindOf(column);
        if (kind && storedColumn(survey, column)) {
            items.push_back({.kind = *kind,
                .where = nameOf(survey),
                .column = column.header,
                .about = *kind == Kind::Header ? header::personal(column.header) : QString(),
                .count = survey.rows});
        }
    }
}

} // namespace

std::vector<PersonalItem> personalData(const ProjectData& data)
{
    std::vector<PersonalItem> items;
    for (const Survey& survey : data.evidence.surveys)
        addColumns(survey, items);
    const auto add = [&](Kind kind, qint64 count) {
        if (count > 0)
            items.push_back({.kind = kind, .count = count});
    };
    add(Kind::Interviews, data.evidence.interviews.size());
    QSet<QString> voters;
    for (const Vote& vote : data.journey.votes)
        voters.insert(vote.voter);
    add(Kind::Voters, voters.size());
    QSet<QString> owners;
    const auto addOwners = [&](const Journey& journey) {
        for (const Touchpoint& touchpoint : journey.touchpoints) {
            if (!touchpoint.card.owner.isEmpty())
                owners.insert(touchpoint.card.owner.toColumn());
        }
    };
    addOwners(data.journey);
    std::ranges::for_each(data.sideJourneys, addOwners);
    for (const Solution& solution : data.plan.solutions) {
        if (!solution.initiative.owner.isEmpty())
            owners.insert(solution.initiative.owner.toColumn());
    }
    add(Kind::Owners, owners.size());
    add(Kind::Attachments, data.attachments.size());
    return items;
}

bool isAnonymous(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Respondent:
    case ColumnRole::Text:
    case ColumnRole::Date:
    case ColumnRole::Ignore:
        return false;
    default:
        return true;
    }
}

} // namespace touchstone
