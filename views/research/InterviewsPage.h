// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QTextBrowser;

namespace touchstone {

class QuotesModel;
class Workspace;

/// The interviews' quotes, and the text around the selected one.
class InterviewsPage : public QWidget
{
    Q_OBJECT

public:
    InterviewsPage(Workspace& workspace, QWidget* parent);

    void goTo(TouchpointId touchpoint); ///< selects the first quote about it or a handover of it

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void showText();

    Workspace& m_workspace;
    QLabel* m_title;
    QLabel* m_hint;
    QTableView* m_table;
    QTextBrowser* m_text;
    QuotesModel* m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace touchstone
