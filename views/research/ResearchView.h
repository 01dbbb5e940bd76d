// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/exchange/SurveyImport.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace touchstone {

class AggregatesPage;
class EmptyState;
class ExplorePage;
class GroupsPage;
class ImportAssistant;
class InterviewsPage;
class PersonalDataPage;
class SurveyPage;
class Workspace;

/// The Research mode: all evidence there is, by source, and the way in for more.
class ResearchView : public QWidget
{
    Q_OBJECT

public:
    ResearchView(Workspace& workspace, QWidget* parent = nullptr);

    void goTo(SurveyId survey); ///< shows that survey
    /// Shows where a figure or a quote comes from: the question, the figure, or the first quote about the touchpoint.
    void goTo(const TallySource& source, TouchpointId touchpoint);
    /// Takes in a file that surely holds interviews or codes, and opens the import assistant on any other; while that
    /// is busy with one, the file waits its turn.
    void startImport(const QString& path);
    /// Searches the free-text answers; false where there are none.
    bool find();
    /// Asks for files, then imports them.
    void askAndImport();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void retranslate();
    void refresh();
    void showPage();
    void showReport(SurveyId survey, const ImportReport& report);
    void tellReport();
    void goOn();
    bool hasEvidence() const;
    void showQuestion(SurveyId survey, int column);
    void choose(int kind, SurveyId survey = {}); ///< a kind of source, of surveys this one

    Workspace& m_workspace;
    QStringList m_waiting; ///< files to import after this one
    std::function<QStringList()> m_report; ///< says what the import just done did; none: nothing to say
    QFrame* m_left;
    QTreeWidget* m_sources;
    QLabel* m_title;
    QPushButton* m_import;
    QPushButton* m_addInterview;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QPushButton* m_emptyImport;
    QPushButton* m_emptyInterview;
    SurveyPage* m_survey;
    InterviewsPage* m_interviews;
    AggregatesPage* m_aggregates;
    ExplorePage* m_explore;
    GroupsPage* m_groups;
    PersonalDataPage* m_personal;
    ImportAssistant* m_assistant;
    QFrame* m_reportPanel;
    QLabel* m_reportText;
    QToolButton* m_reportClose;
};

} // namespace touchstone
