// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

#include <QAbstractTableModel>

namespace touchstone {

class Workspace;

/// Which passages are listed.
struct QuoteFilter
{
    std::optional<QString> code = {}; ///< key: with it or a code below it; empty: without any code
    Place place = {}; ///< none: all
    std::optional<Informant> informant = {};
    QString words = {}; ///< somewhere in the quote, the code or the place

    friend bool operator==(const QuoteFilter&, const QuoteFilter&) = default;
};

/// The passages of the interviews that were coded.
class QuotesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { InterviewTitle, Quote, Touchpoint, CodeColumn, Severity, StanceColumn, InformantColumn, ColumnCount };

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
    void setFilter(const QuoteFilter& filter);
    const QuoteFilter& filter() const { return m_filter; }
    const Row* row(int index) const;
    int rowOf(ExcerptId excerpt) const; ///< -1: not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isListed(const Interview& interview, const Excerpt& excerpt) const;
    bool holdsWords(const QStringList& cells) const;

    Workspace& m_workspace;
    QuoteFilter m_filter;
    std::vector<Row> m_rows;
    std::vector<QStringList> m_cells;
};

} // namespace touchstone
