// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/evidence/Evidence.h"
#include "views/common/NewestTask.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace touchstone {

class DistributionChart;
class FigureChart;
class Workspace;

/// One counted question: how often each level was answered and how sure that is, of everyone or of the values of a
/// segment beside each other. Groups of fewer than five people are not shown.
class ExploreQuestion : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 FewestShown = 5; ///< people in a group

    ExploreQuestion(Workspace& workspace, QWidget* parent);

    /// A score or outcome column: index in the survey's mapping.
    void setQuestion(SurveyId survey, int column);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void fillChoice(const Survey& survey);
    void showEveryone(const Survey& survey);
    void countGroups(const Survey& survey);
    void showGroups(const Survey& survey, std::vector<SurveyTally> tallies);
    const Survey* survey() const;

    Workspace& m_workspace;
    SurveyId m_survey;
    int m_column = -1;
    QString m_by; ///< header of the column whose values are shown; empty: everyone
    NewestTask m_counting;
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_figure;
    QLabel* m_byLabel;
    QComboBox* m_choice;
    QLabel* m_note;
    QStackedWidget* m_charts;
    DistributionChart* m_distribution;
    FigureChart* m_groups;
};

} // namespace touchstone
