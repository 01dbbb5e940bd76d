// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/MappingModel.h"

#include "views/common/Terms.h"
#include "views/research/Question.h"
#include "views/research/ReasonWords.h"

#include <algorithm>
#include <QSet>

namespace touchstone {
namespace {

constexpr int SampleValues = 4;

QString joined(const QStringList& list) { return list.join(QStringLiteral(" | ")); }

QStringList separated(const QString& text)
{
    QStringList list;
    for (const QString& part : text.split(u'|')) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            list << trimmed;
    }
    return list;
}

bool hasLevels(ColumnRole role)
{
    return role == ColumnRole::Score || role == ColumnRole::Outcome || role == ColumnRole::Importance || isKano(role);
}

/// Whether a column of this role makes a touchpoint of what it names.
bool needsTouchpoint(ColumnRole role) { return role == ColumnRole::Score || role == ColumnRole::Importance; }

} // namespace

void MappingModel::setSuggestion(const SurveySuggestion& suggestion, const Journey& journey, const QString& language)
{
    beginResetModel();
    m_journey = journey;
    m_language = language;
    m_suggested = suggestion.mapping;
    m_rows.clear();
    for (int i = 0; i < suggestion.headers.size(); ++i) {
        const QString& header = suggestion.headers[i];
        Row row;
        row.mapping.header = header;
        for (const ColumnMapping& column : suggestion.mapping.columns) {
            if (column.header == header)
                row.mapping = column;
        }
        QStringList values;
        for (const QStringList& cells : suggestion.firstRows) {
            if (const QString cell = cells.value(i).simplified(); !cell.isEmpty() && !values.contains(cell))
                values << cell;
            if (values.size() == SampleValues)
                break;
        }
        row.sample = values.join(QStringLiteral(", "));
        if (const auto reason = suggestion.reasons.find(header); reason != suggestion.reasons.end())
            row.reason = reason->second;
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    emit mappingChanged();
}

SurveyMapping MappingModel::mapping() const
{
    SurveyMapping mapping = m_suggested;
    mapping.columns.clear();
    for (const Row& row : m_rows) {
        if (row.mapping.role != ColumnRole::Ignore)
            mapping.columns.push_back(row.mapping);
    }
    return mapping;
}

MappingModel::Count MappingModel::count() const
{
    Count count;
    QSet<QString> touchpoints, fresh;
    for (const Row& row : m_rows) {
        count.questions += isKano(row.mapping.role) ? 1 : 0;
        if (needsTouchpoint(row.mapping.role)) {
            ++count.questions;
            for (const QString& part : row.mapping.touchpoint.split(u'>')) {
                const Touchpoint* known = m_journey.findTouchpoint(part.trimmed());
                touchpoints.insert(known ? known->key : part.trimmed().toCaseFolded());
                if (!known)
                    fresh.insert(part.trimmed().toCaseFolded());
            }
        }
        count.segments += row.mapping.role == ColumnRole::Segment ? 1 : 0;
        if (row.mapping.role == ColumnRole::Outcome)
            count.outcome = row.mapping.header;
    }
    count.touchpoints = static_cast<int>(touchpoints.size());
    count.newTouchpoints = static_cast<int>(fresh.size());
    return count;
}

void MappingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MappingModel::setCommonMissing(const QStringList& missing)
{
    m_suggested.missing = missing;
    if (!m_rows.empty())
        emit dataChanged(index(0, Missing), index(rowCount() - 1, Missing));
}

QStringList MappingModel::touchpointNames() const
{
    QStringList names;
    for (const Touchpoint& touchpoint : m_journey.touchpoints)
        names << touchpoint.name.in(m_language);
    for (const Row& row : m_rows) {
        if (!row.mapping.touchpoint.isEmpty())
            names << touchpointName(row.mapping.touchpoint, m_journey, m_language);
    }
    names.removeDuplicates();
    return names;
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool MappingModel::isUsed(const Row& row, int column) const
{
    const ColumnRole role = row.mapping.role;
    switch (column) {
    case TouchpointColumn:
        return needsTouchpoint(role) || role == ColumnRole::Text || isKano(role);
    case SignalColumn:
        return role == ColumnRole::Score || isKano(role);
    case Levels:
    case Direction:
        return hasLevels(role) && !(row.mapping.signal && infoOf(*row.mapping.signal).isBinned());
    case Missing:
        return role != ColumnRole::Ignore;
    default:
        return true;
    }
}

QString MappingModel::text(const Row& row, int column) const
{
    if (!isUsed(row, column))
        return {};
    switch (column) {
    case Header:
        return row.mapping.header;
    case Sample:
        return row.sample;
    case Role:
        return termOf(row.mapping.role);
    case TouchpointColumn:
        return touchpointName(row.mapping.touchpoint, m_journey, m_language);
    case SignalColumn:
        return row.mapping.signal ? termOf(*row.mapping.signal) : row.mapping.feature;
    case Levels:
        return row.mapping.levels.isEmpty() && row.mapping.signal ? joined(infoOf(*row.mapping.signal).levels)
                                                                  : joined(row.mapping.levels);
    case Direction:
        return row.mapping.reversed ? tr("best first") : tr("worst first");
    case Missing:
        return joined(row.mapping.missing.value_or(m_suggested.missing));
    case Reason:
        return row.isChosen ? tr("chosen by you") : reasonInWords(row.reason);
    default:
        return {};
    }
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::EditRole:
        switch (index.column()) {
        case Role:
            return static_cast<int>(row.mapping.role);
        case SignalColumn:
            return isKano(row.mapping.role) ? QVariant(row.mapping.feature)
                : row.mapping.signal        ? QVariant(static_cast<int>(*row.mapping.signal))
                                            : QVariant(-1);
        case Direction:
            return row.mapping.reversed ? 1 : 0;
        default:
            return text(row, index.column());
        }
    default:
        return {};
    }
}

void MappingModel::completeKano(Row& row) const
{
    ColumnMapping& mapping = row.mapping;
    if (mapping.feature.isEmpty())
        mapping.feature = mapping.header;
    for (const Row& above : m_rows) {
        if (&above == &row)
            return;
        if (!isKano(above.mapping.role))
            continue;
        if (mapping.levels.isEmpty()) {
            mapping.levels = above.mapping.levels;
            mapping.reversed = above.mapping.reversed;
        }
        if (mapping.role == ColumnRole::KanoDysfunctional && above.mapping.role == ColumnRole::KanoFunctional)
            mapping.feature = above.mapping.feature;
    }
}

bool MappingModel::put(Row& row, int column, const QVariant& value) const
{
    ColumnMapping& mapping = row.mapping;
    switch (column) {
    case Role: {
        const auto role = static_cast<ColumnRole>(value.toInt());
        if (role == mapping.role)
            return false;
        mapping.role = role;
        if (role == ColumnRole::Score) {
            mapping.signal = mapping.signal.value_or(Signal::Csat);
            if (mapping.touchpoint.isEmpty())
                mapping.touchpoint = mapping.header;
        } else {
            mapping.signal.reset();
        }
        if (role == ColumnRole::Importance && mapping.touchpoint.isEmpty())
            mapping.touchpoint = mapping.header;
        if (isKano(role))
            completeKano(row);
        if (!hasLevels(role))
            mapping.levels.clear();
        return true;
    }
    case TouchpointColumn: {
        const QString typed = value.toString().trimmed();
        const Touchpoint* known = m_journey.findTouchpoint(typed);
        const QString wanted = known ? known->key : typed;
        if (wanted == mapping.touchpoint || (wanted.isEmpty() && needsTouchpoint(mapping.role)))
            return false;
        mapping.touchpoint = wanted;
        return true;
    }
    case SignalColumn: {
        if (isKano(mapping.role)) {
            const QString feature = value.toString().trimmed();
            const bool isNew = feature != mapping.feature;
            mapping.feature = feature;
            return isNew;
        }
        const auto signal = static_cast<Signal>(value.toInt());
        if (mapping.signal == signal)
            return false;
        mapping.signal = signal;
        mapping.levels.clear();
        mapping.loss.clear();
        return true;
    }
    case Levels:
        if (separated(value.toString()) == separated(text(row, Levels)))
            return false;
        mapping.levels = separated(value.toString());
        mapping.loss.clear();
        return true;
    case Direction:
        if (mapping.reversed == (value.toInt() == 1))
            return false;
        mapping.reversed = value.toInt() == 1;
        // Without levels of its own the signal's are read in the other direction.
        if (mapping.levels.isEmpty() && mapping.signal)
            mapping.levels = infoOf(*mapping.signal).levels;
        return true;
    case Missing:
        if (separated(value.toString()) == mapping.missing.value_or(m_suggested.missing))
            return false;
        mapping.missing = separated(value.toString());
        return true;
    default:
        return false;
    }
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole)
        return false;
    Row& row = m_rows[static_cast<size_t>(index.row())];
    if (!put(row, index.column(), value))
        return false;
    row.isChosen = true;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit mappingChanged();
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isFixed = index.column() == Header || index.column() == Sample || index.column() == Reason;
    return isFixed || !isUsed(m_rows[static_cast<size_t>(index.row())], index.column()) ? plain
                                                                                        : plain | Qt::ItemIsEditable;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Levels)
        return tr("The cell texts in order, with | between them");
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == SignalColumn)
        return tr("What a score measures; of the two questions of a Kano pair, the feature that both ask about");
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Missing)
        return tr("Cell texts that are no answer, with | between them");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList names{tr("Column"), tr("First answers"), tr("Role"), tr("Touchpoint"), tr("Signal or feature"),
        tr("Levels"), tr("Direction"), tr("Missing codes"), tr("Reason")};
    return names.value(section);
}

} // namespace touchstone
