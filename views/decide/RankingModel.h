// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/Words.h"
#include "views/charts/ChartTable.h"
#include "views/decide/RankingRow.h"

#include <memory>
#include <QAbstractTableModel>

namespace touchstone {

/// The ranked touchpoints as a table; sorts itself.
class RankingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        TouchpointColumn,
        Index,
        Ranks,
        TopThree,
        Pain,
        ImpactColumn,
        Removes,
        Value,
        Evidence,
        ColumnCount
    };

    explicit RankingModel(QObject* parent = nullptr);
    ~RankingModel() override;

    /// `isExploratory`: interviews alone, so no percentages. Probabilities are said in `language`.
    void setRows(std::vector<RankingRow> rows, bool isExploratory, const QString& language);
    const RankingRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    const std::vector<RankingRow>& rows() const { return m_rows; }
    int find(const Place& place) const; ///< -1 where it is not ranked
    bool isExploratory() const { return m_isExploratory; }
    double highestIndex() const { return m_highestIndex; } ///< ranges included
    /// Whether the answers tell this row, and all above it, from the next and all below: only while the rows stand in
    /// the order of pain.
    bool endsTier(int index) const;
    /// All columns and each term of its own, as a spreadsheet wants them.
    ChartTable table(RankingOrder order) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const RankingRow& row, int column) const;
    QString toolTip(const RankingRow& row, int column) const;

    std::vector<RankingRow> m_rows;
    std::unique_ptr<const Words> m_words;
    bool m_isExploratory = false;
    double m_highestIndex = 0;
    bool m_isByTier = false; ///< no row stands above one of a better tier
};

/// "67 %" of a share from 0 to 1.
QString percentText(double share);

} // namespace touchstone
