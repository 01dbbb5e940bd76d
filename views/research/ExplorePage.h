// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

#include <QWidget>

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace touchstone {

class ExploreOverview;
class ExploreQuestion;
class ExploreTexts;
class Workspace;

/// What people answered, question by question: all questions by the touchpoint that they ask about, and beside them the
/// chosen one's answers, counted or in words.
class ExplorePage : public QWidget
{
    Q_OBJECT

public:
    ExplorePage(Workspace& workspace, QWidget* parent);

    /// Whether there is anything to explore.
    static bool hasAnswers(const Evidence& evidence);
    void goTo(SurveyId survey, int column); ///< chooses the question of that column of the mapping
    void find(); ///< searches the answers: those of the chosen question, else all

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Kind { Overview = 1000, AllTexts, Heading, Counted, Text };
    void retranslate();
    void refresh();
    void addQuestions(const QString& name, const QString& touchpoint, TouchpointId id);
    void showChosen();
    QTreeWidgetItem* itemOf(int kind, SurveyId survey, int column) const;

    Workspace& m_workspace;
    QTreeWidget* m_questions;
    QStackedWidget* m_pages;
    ExploreOverview* m_overview;
    ExploreQuestion* m_question;
    ExploreTexts* m_texts;
};

} // namespace touchstone
