// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ActivitiesModel.h"

#include <algorithm>
#include <numeric>
#include <QLocale>

namespace touchstone {

void ActivitiesModel::setLog(std::shared_ptr<const PreparedLog> log, const Journey& journey, const QString& language)
{
    beginResetModel();
    m_log = std::move(log);
    m_journey = journey;
    m_language = language;
    m_order.resize(m_log ? static_cast<size_t>(m_log->log.activities.size()) : 0);
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
        return m_log->flow.position[static_cast<size_t>(a)] < m_log->flow.position[static_cast<size_t>(b)];
    });
    m_fates = m_log ? fatesOf(*m_log, m_mapping) : std::vector<ActivityFate>();
    endResetModel();
}

void ActivitiesModel::setJourney(const Journey& journey, const QString& language)
{
    m_journey = journey;
    m_language = language;
    update();
}

void ActivitiesModel::setFolding(double fold, Folding foldAs)
{
    if (m_mapping.fold == fold && m_mapping.foldAs == foldAs)
        return;
    m_mapping.fold = fold;
    m_mapping.foldAs = foldAs;
    update();
    emit mappingChanged();
}

void ActivitiesModel::fill(EventMapping& mapping) const
{
    mapping.success = m_mapping.success;
    mapping.activities = m_mapping.activities;
    mapping.fold = m_mapping.fold;
    mapping.foldAs = m_mapping.foldAs;
}

QStringList ActivitiesModel::touchpointNames() const
{
    QStringList names;
    for (const Touchpoint& touchpoint : m_journey.touchpoints)
        names << touchpoint.name.in(m_language);
    return names;
}

int ActivitiesModel::foldedCount() const
{
    return static_cast<int>(std::count_if(
        m_fates.begin(), m_fates.end(), [](const ActivityFate& fate) { return fate.folded.has_value(); }));
}

QString ActivitiesModel::nameOf(Folding folding) const
{
    return folding == Folding::Bypass ? tr("left out") : tr("joined in “Other”");
}

void ActivitiesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    update();
}

void ActivitiesModel::update()
{
    if (!m_log)
        return;
    m_fates = fatesOf(*m_log, m_mapping);
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ActivitiesModel::fateText(const ActivityFate& fate) const
{
    if (fate.folded)
        return nameOf(*fate.folded);
    const Touchpoint* there = m_journey.findTouchpoint(fate.touchpoint);
    return there ? there->name.in(m_language) : tr("%1 (new)").arg(fate.touchpoint);
}

int ActivitiesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ActivitiesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ActivitiesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_log)
        return {};
    const int activity = m_order[static_cast<size_t>(index.row())];
    const auto at = static_cast<size_t>(activity);
    const ActivityFate& fate = m_fates[at];
    const QString& name = m_log->log.activities[activity];
    const EventFlow& flow = m_log->flow;
    const bool isNumber = index.column() >= Events && index.column() <= Ends;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (index.column() == Goal) {
        if (role == Qt::CheckStateRole)
            return m_mapping.success.contains(name) ? Qt::Checked : Qt::Unchecked;
        return role == Qt::AccessibleTextRole
            ? QVariant(m_mapping.success.contains(name) ? tr("a goal") : tr("not a goal"))
            : QVariant();
    }
    if (role == Qt::EditRole && index.column() == Becomes) {
        if (fate.folded)
            return static_cast<int>(*fate.folded);
        const Touchpoint* there = m_journey.findTouchpoint(fate.touchpoint);
        return there ? there->name.in(m_language) : fate.touchpoint;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QLocale locale(m_language);
    const auto number = [&](double count) { return locale.toString(count, 'f', QLocale::FloatingPointShortest); };
    switch (index.column()) {
    case Activity:
        return name;
    case Events:
        return number(flow.visits[at]);
    case Journeys:
        return number(flow.journeys[at]);
    case Ends:
        return number(flow.ends[at].all());
    default:
        return fateText(fate);
    }
}

bool ActivitiesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !m_log)
        return false;
    const QString name = m_log->log.activities[m_order[static_cast<size_t>(index.row())]];
    if (index.column() == Goal && role == Qt::CheckStateRole) {
        if (value.toInt() == Qt::Checked)
            m_mapping.success << name;
        else
            m_mapping.success.removeAll(name);
    } else if (index.column() == Becomes && role == Qt::EditRole) {
        // What was only looked at says nothing: the suggestion goes on following the threshold.
        if (value == data(index, Qt::EditRole))
            return false;
        ActivityRule rule{name, {}, {}};
        if (value.typeId() == QMetaType::Int)
            rule.folded = static_cast<Folding>(value.toInt());
        else
            rule.touchpoint = value.toString().simplified();
        std::erase_if(m_mapping.activities, [&](const ActivityRule& other) { return other.activity == name; });
        if (rule.folded || !rule.touchpoint.isEmpty())
            m_mapping.activities.push_back(rule);
    } else {
        return false;
    }
    update();
    emit mappingChanged();
    return true;
}

Qt::ItemFlags ActivitiesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Becomes)
        return plain | Qt::ItemIsEditable;
    return index.column() == Goal ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant ActivitiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(
            (section >= Events && section <= Ends ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Goal)
        return tr("A journey that ends with this activity has reached its goal; all others are lost");
    if (role == Qt::ToolTipRole && section == Becomes)
        return tr("A touchpoint of the journey, a new one, or none");
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Activity"), tr("Events"), tr("Journeys"), tr("End here"), tr("Becomes"), tr("Goal")};
    return names.value(section);
}

} // namespace touchstone
