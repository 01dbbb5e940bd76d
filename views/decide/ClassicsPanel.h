// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/classics/Classics.h"
#include "views/common/NewestTask.h"

#include <memory>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace touchstone {

class EmptyState;
class FigureChart;
class RiceTable;
class ScatterChart;
class Workspace;
struct ChartTable;

/// The methods of others, one at a time: what it shows and why it is not the score, its picture, and what it would need
/// for the rest. Counts the answers off the GUI thread, and only while somebody looks.
class ClassicsPanel : public QWidget
{
    Q_OBJECT

public:
    ClassicsPanel(Workspace& workspace, QWidget* parent);
    ~ClassicsPanel() override;

    ClassicMethod method() const;
    void setMethod(ClassicMethod method);
    Opportunities::Input input() const;
    void setInput(Opportunities::Input input);
    /// Of the newest count; nullptr while there is none.
    const Classics* classics() const { return m_classics.get(); }
    /// The figures behind what is shown.
    ChartTable table() const;

signals:
    /// The user wants to bring evidence in.
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void outdate();
    void count();
    void refresh();
    /// Draws the chosen view; returns the page that shows it.
    QWidget* draw();
    void choose(int row);
    void followSelection();

    Workspace& m_workspace;
    QLabel* m_methodLabel;
    QComboBox* m_methods;
    QComboBox* m_inputs;
    QLabel* m_sentence;
    QLabel* m_basis;
    QStackedWidget* m_pages;
    ScatterChart* m_scatter;
    FigureChart* m_bars;
    QScrollArea* m_barsScroll;
    RiceTable* m_rice;
    EmptyState* m_empty;
    QPushButton* m_import;
    QLabel* m_missing;
    std::unique_ptr<const Classics> m_classics;
    std::vector<TouchpointId> m_touchpoints; ///< of the chart's points or rows
    NewestTask m_task{this};
    bool m_isOutdated = true;
};

} // namespace touchstone
