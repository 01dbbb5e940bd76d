// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/research/QuotesModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace touchstone {

/// The list of quotes, of one code or place where asked.
class QuotesPanel : public QWidget
{
    Q_OBJECT

public:
    QuotesPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Lists only these.
    void show(const QuoteFilter& filter);
    void goTo(TouchpointId touchpoint); ///< lists all, and selects the first about it or a handover of it
    void refresh();

signals:
    /// Enter or a double click: read around it.
    void quoteOpened(touchstone::InterviewId interview, touchstone::ExcerptId excerpt);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tellFilter();
    const QuotesModel::Row* current() const;

    Workspace& m_workspace;
    QLineEdit* m_words;
    QLabel* m_filter;
    QPushButton* m_all;
    QTableView* m_table;
    QuotesModel* m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace touchstone
