// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/SurveyImport.h"
#include "model/journey/Journey.h"

#include <QAbstractTableModel>

namespace touchstone {

/// What each column of a survey file shall become; every cell but the header, the sample and the reason can be edited.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Header,
        Sample,
        Role,
        TouchpointColumn,
        SignalColumn,
        Levels,
        Direction,
        Missing,
        Reason,
        ColumnCount
    };

    /// What the mapping as it stands would bring in.
    struct Count
    {
        int questions = 0;
        int touchpoints = 0;
        int newTouchpoints = 0;
        int segments = 0;
        QString outcome; ///< header, empty: none

        friend bool operator==(const Count&, const Count&) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSuggestion(const SurveySuggestion& suggestion, const Journey& journey, const QString& language);
    /// The mapping with the columns that are not ignored; name, wave and common missing codes are the caller's.
    SurveyMapping mapping() const;
    Count count() const;
    void retranslate();
    /// Missing codes of the columns that have none of their own.
    void setCommonMissing(const QStringList& missing);
    /// Names of the journey's touchpoints and of those that the mapping would add, for completion.
    QStringList touchpointNames() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void mappingChanged();

private:
    struct Row
    {
        ColumnMapping mapping;
        QString sample;
        QString reason; ///< the model's sentence
        bool isChosen = false; ///< by the user
    };
    bool isUsed(const Row& row, int column) const;
    QString text(const Row& row, int column) const;
    bool put(Row& row, int column, const QVariant& value) const;
    /// Takes the feature and the levels of a Kano question from the questions above it.
    void completeKano(Row& row) const;

    std::vector<Row> m_rows;
    Journey m_journey;
    QString m_language;
    SurveyMapping m_suggested;
};

} // namespace touchstone
