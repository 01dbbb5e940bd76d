// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/JourneyDiscovery.h"

#include <memory>
#include <QAbstractTableModel>
#include <QSet>

namespace touchstone {

/// The activities of a log in the order in which journeys come to them, and what each becomes: a touchpoint, nothing,
/// or part of "Other"; and whether a journey that ends with it has reached its goal.
class ActivitiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Activity, Events, Journeys, Ends, Becomes, Goal, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another log; what was said about activities of the same name stays.
    void setLog(std::shared_ptr<const PreparedLog> log, const Journey& journey, const QString& language);
    void setJourney(const Journey& journey, const QString& language);
    void setFolding(double fold, Folding foldAs);
    /// Puts what is said here into a mapping.
    void fill(EventMapping& mapping) const;
    /// Names of the journey's touchpoints.
    QStringList touchpointNames() const;
    int foldedCount() const;
    QString nameOf(Folding folding) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Becomes: a Folding as int, or the name of a touchpoint; an empty one lets it be suggested again.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void mappingChanged();

private:
    void update();
    QString fateText(const ActivityFate& fate) const;

    std::shared_ptr<const PreparedLog> m_log;
    Journey m_journey;
    QString m_language;
    std::vector<int> m_order; ///< activity in each row
    EventMapping m_mapping; ///< its rules, goals and folding
    std::vector<ActivityFate> m_fates; ///< by activity
};

} // namespace touchstone
