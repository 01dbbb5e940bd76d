// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveyPlan.h"

#include "model/base/TextFold.h"
#include "model/exchange/MappingJson.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// Finds headers as they stand, then folded.
class HeaderIndex
{
public:
    explicit HeaderIndex(const QStringList& headers)
    {
        for (qsizetype column = 0; column < headers.size(); ++column) {
            m_exact.insert(headers[column], static_cast<int>(column));
            const QString folded = foldText(headers[column]);
            if (!m_folded.contains(folded))
                m_folded.insert(folded, static_cast<int>(column));
        }
    }
    int find(const QString& header) const
    {
        const auto exact = m_exact.constFind(header);
        return exact != m_exact.constEnd() ? *exact : m_folded.value(foldText(header), -1);
    }

private:
    QHash<QString, int> m_exact, m_folded;
};

/// Finds the touchpoints that a mapping names, and makes those that are not there yet.
class TouchpointNames
{
public:
    TouchpointNames(const Journey& journey, std::vector<Touchpoint>& added)
        : m_journey(journey)
        , m_added(added)
    { }

    /// The key of a touchpoint by id or name; "a>b" where the text names a handover.
    QString keyOf(const QString& text)
    {
        const QStringList ends = text.split(u'>');
        if (ends.size() == 2 && !find(text) && !ends[0].trimmed().isEmpty() && !ends[1].trimmed().isEmpty())
            return one(ends[0].trimmed()) + u'>' + one(ends[1].trimmed());
        return one(text);
    }

private:
    const Touchpoint* find(const QString& text) const
    {
        if (const Touchpoint* there = m_journey.findTouchpoint(text))
            return there;
        const QString folded = foldText(text);
        for (const Touchpoint& touchpoint : m_added) {
            if (touchpoint.key == text || foldText(touchpoint.name.plain()) == folded)
                return &touchpoint;
        }
        return nullptr;
    }
    QString one(const QString& text)
    {
        if (const Touchpoint* there = find(text))
            return there->key;
        Touchpoint touchpoint;
        touchpoint.id = newId<TouchpointId>();
        touchpoint.name = LocalizedText(text);
        touchpoint.position = m_journey.touchpoints.nextPosition() + static_cast<int>(m_added.size());
        touchpoint.key = makeKey(text, [this](const QString& key) {
            const auto hasKey = [&](const Touchpoint& other) { return other.key == key; };
            return std::any_of(m_journey.touchpoints.begin(), m_journey.touchpoints.end(), hasKey)
                || std::any_of(m_added.begin(), m_added.end(), hasKey);
        });
        m_added.push_back(touchpoint);
        return touchpoint.key;
    }

    const Journey& m_journey;
    std::vector<Touchpoint>& m_added;
};

/// Levels worst first, and those of the signal where none are listed; importance is asked from 1 to 7 where none are.
void normalise(ColumnMapping& column)
{
    if (column.levels.isEmpty() && column.role == ColumnRole::Importance) {
        for (int level = 1; level <= 7; ++level)
            column.levels << QString::number(level);
    }
    if (column.levels.isEmpty() && column.role == ColumnRole::Score && column.signal
        && !infoOf(*column.signal).isBinned())
        column.levels = infoOf(*column.signal).levels;
    if (column.reversed) {
        std::reverse(column.levels.begin(), column.levels.end());
        std::reverse(column.loss.begin(), column.loss.end());
        column.reversed = false;
    }
}

bool stoodAlone(ColumnRole role)
{
    return role == ColumnRole::Outcome || role == ColumnRole::Weight || role == ColumnRole::Respondent
        || role == ColumnRole::Wave;
}

} // namespace

int SurveyPlan::columnOf(ColumnRole role) const
{
    for (size_t index = 0; index < mapping.columns.size(); ++index) {
        if (mapping.columns[index].role == role)
            return static_cast<int>(index);
    }
    return -1;
}

std::vector<int> SurveyPlan::storedColumns() const
{
    std::vector<int> stored;
    for (size_t index = 0; index < mapping.columns.size(); ++index) {
        if (mapping.columns[index].role != ColumnRole::Ignore)
            stored.push_back(static_cast<int>(index));
    }
    return stored;
}

Result<SurveyPlan> planSurvey(const SurveyMapping& mapping, const QStringList& headers, const Journey& journey)
{
    SurveyPlan plan;
    plan.mapping = mapping;
    plan.mapping.columns.clear();

    const HeaderIndex index(headers);
    std::map<int, const ColumnMapping*> bySource;
    for (const ColumnMapping& column : mapping.columns) {
        const int source = index.find(column.header);
        if (source < 0 || bySource.contains(source))
            plan.warnings.push_back({ImportWarning::Kind::MappingColumnUnused, 0, 0, {column.header}});
        else
            bySource.emplace(source, &column);
    }
    if (bySource.empty()) {
        return failure({mapping.columns.empty() ? ErrorCode::MappingNothingToImport : ErrorCode::MappingMissingColumn,
            mapping.columns.empty() ? QStringList() : QStringList(mapping.columns.front().header)});
    }

    TouchpointNames names(journey, plan.newTouchpoints);
    QSet<int> rolesSeen;
    bool hasAnswers = false;
    for (const auto& [source, original] : bySource) {
        ColumnMapping column = *original;
        column.header = headers[source];
        if (column.role == ColumnRole::Score && !column.signal)
            return failure({ErrorCode::MappingUnknownSignal, {column.header, QString()}});
        TOUCHSTONE_TRY(checkLevels(column));
        if (stoodAlone(column.role) && rolesSeen.contains(static_cast<int>(column.role)))
            return failure({ErrorCode::MappingBadRole, {column.header, keyOf(column.role)}});
        rolesSeen.insert(static_cast<int>(column.role));
        normalise(column);
        if (column.role == ColumnRole::Score || column.role == ColumnRole::Importance)
            column.touchpoint = names.keyOf(column.touchpoint.isEmpty() ? column.header : column.touchpoint);
        else if ((column.role == ColumnRole::Text || isKano(column.role)) && !column.touchpoint.isEmpty())
            column.touchpoint = names.keyOf(column.touchpoint);
        hasAnswers = hasAnswers || column.role == ColumnRole::Score || column.role == ColumnRole::Text
            || column.role == ColumnRole::Outcome || column.role == ColumnRole::Importance || isKano(column.role);
        plan.sources.push_back(source);
        plan.mapping.columns.push_back(std::move(column));
    }
    if (!hasAnswers)
        return failure({ErrorCode::MappingNothingToImport});
    plan.layout = tallyLayout(plan.mapping);
    return plan;
}

} // namespace touchstone
