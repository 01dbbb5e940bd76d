// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/evidence/Evidence.h"

#include <map>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace touchstone {

class AnswersModel;
class DistributionChart;
class QuestionsModel;
class Workspace;

/// One survey: where it came from, its questions with the selected one's distribution (of the chosen segment and wave),
/// and its answers as they are stored.
class SurveyPage : public QWidget
{
    Q_OBJECT

public:
    SurveyPage(Workspace& workspace, QWidget* parent);

    void setSurvey(SurveyId id);
    void goTo(int column); ///< selects the question of that column of the mapping
    SurveyId survey() const { return m_id; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    /// The tally of the workspace's filter; counted off the GUI thread where the import did not, nullptr until then.
    const SurveyTally* currentTally(const Survey& survey);
    void showQuestion();
    void selectTouchpoint();
    void remove();

    Workspace& m_workspace;
    SurveyId m_id;
    std::map<QString, SurveyTally> m_counted; ///< of this survey's import, by segment and wave
    QString m_counting; ///< the filter that is being counted
    std::optional<Error> m_countError;
    QLabel* m_name;
    QLabel* m_origin;
    QLabel* m_filterNote;
    QLabel* m_answersTitle;
    QPushButton* m_remove;
    QTableView* m_questions;
    QTableView* m_answers;
    QuestionsModel* m_questionsModel;
    AnswersModel* m_answersModel;
    DistributionChart* m_chart;
};

} // namespace touchstone
