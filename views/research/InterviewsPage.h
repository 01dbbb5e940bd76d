// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/research/InterviewEdits.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace touchstone {

class CodeMatrix;
class CodesPanel;
class InterviewForm;
class InterviewReader;
class QuotesPanel;

/// Where interviews are read and coded: the interviews, the text of one with the bar that codes a passage, the codes,
/// all quotes, and codes by touchpoints.
class InterviewsPage : public QWidget
{
    Q_OBJECT

public:
    InterviewsPage(Workspace& workspace, QWidget* parent);

    void goTo(TouchpointId touchpoint); ///< lists the quotes, and selects the first about it or a handover of it
    void askForInterview(); ///< opens the dialog to type or paste one
    /// Shows an interview, with one of its passages where it is named.
    void showInterview(InterviewId interview, ExcerptId excerpt = {});

signals:
    void added(); ///< an interview, which is shown
    void reopened(); ///< the project, after a passage was taken out of its file

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeReading();
    void retranslate();
    void refresh();
    void refreshLater(); ///< at once where it is seen, else when it will be
    void fillInterviews();
    InterviewId chosenInterview() const;
    void showChosen();
    void removeInterview();

    Workspace& m_workspace;
    InterviewEdits m_edits;
    bool m_isStale = false;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_delete;
    QTabWidget* m_pages;
    QListWidget* m_interviews;
    QTabWidget* m_sides;
    InterviewReader* m_reader;
    CodesPanel* m_codes;
    InterviewForm* m_form;
    QuotesPanel* m_quotes;
    CodeMatrix* m_matrix;
};

} // namespace touchstone
