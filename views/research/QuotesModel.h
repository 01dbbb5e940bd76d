// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

#include <QAbstractTableModel>

namespace touchstone {

class Workspace;

/// All passages of the interviews that were coded.
class QuotesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { InterviewTitle, InformantColumn, Touchpoint, Severity, Code, Quote, ColumnCount };

    /// One passage.
    struct Row
    {
        InterviewId interview;
        ExcerptId excerpt;
        Place place;

        friend bool operator==(const Row&, const Row&) = default;
    };

    QuotesModel(Workspace& workspace, QObject* parent);

    void refresh();
    void retranslate();
    const Row* row(int index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Workspace& m_workspace;
    std::vector<Row> m_rows;
    std::vector<QStringList> m_cells;
};

} // namespace touchstone
