// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/DigitalValue.h"
#include "views/decide/DecidePages.h"
#include "views/decide/RankingRow.h"

#include <functional>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace touchstone {

class AskPanel;
class ChangesPanel;
class ClassicsPanel;
class EmptyState;
class PageBar;
class PlaceGrid;
class PlanPanel;
class RankingModel;
class RoomTable;
class TermsChart;
class UnrankedLine;
class WhatIfPanel;
class WhyPanel;
class Workspace;

/// The Decide mode: the ranked table in two orders, beside it the room's order, touchpoints by signals and by ranks,
/// the plan, what to ask next, the methods of others and what changed since an earlier state, a chart of the terms, and
/// why.
class DecideView : public QWidget
{
    Q_OBJECT

public:
    using Page = DecidePage;

    DecideView(Workspace& workspace, QWidget* parent = nullptr);

    void setPage(Page page);
    Page page() const { return m_page; }
    /// Goes to where a scenario is tried, at the selected touchpoint.
    void tryHere();
    /// The table that is shown, to the clipboard as tab-separated text.
    void copyTable() const;

signals:
    /// The user wants to bring evidence in.
    void importRequested();
    /// The user wants to add touchpoints or votes.
    void mapRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a page shows, and how it is copied.
    struct Shown
    {
        QWidget* widget;
        std::function<QString()> toTsv;
    };

    void addPages();
    void retranslate();
    void retheme();
    void refresh();
    void fillTable();
    void fillChart();
    void tellEmpty();
    void choose(const Place& place);
    void followSelection();

    Workspace& m_workspace;
    Page m_page = Page::Pain;
    Place m_place;
    bool m_isFollowing = false; ///< the selection comes from elsewhere: do not send it back
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QPushButton* m_emptyImport;
    QPushButton* m_emptyMap;
    QWidget* m_content;
    QLabel* m_title;
    QLabel* m_basis;
    PageBar* m_bar;
    QToolButton* m_copy;
    QWidget* m_aboutScore; ///< what is said of the score, above its tables
    QFrame* m_note;
    QLabel* m_noteText;
    QPushButton* m_noteImport;
    QStackedWidget* m_tables;
    std::array<Shown, DecidePageCount> m_shown;
    QTableView* m_table;
    RankingModel* m_model;
    RoomTable* m_room;
    PlaceGrid* m_heat;
    PlaceGrid* m_ranks;
    ChangesPanel* m_changes;
    ClassicsPanel* m_classics;
    AskPanel* m_ask;
    PlanPanel* m_plan;
    WhatIfPanel* m_whatIf;
    UnrankedLine* m_unranked;
    QFrame* m_chartPanel;
    QLabel* m_chartTitle;
    QPushButton* m_painTerms;
    QPushButton* m_impactTerms;
    TermsChart* m_chart;
    WhyPanel* m_why;
};

} // namespace touchstone
