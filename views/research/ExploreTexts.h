// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers/AnswerSearch.h"
#include "model/answers/AnswerTerms.h"
#include "views/common/NewestTask.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace touchstone {

class FoundModel;
class RowTable;
class Workspace;

/// Free-text answers: a line that searches them, what was found, what it speaks of, and the way onto a card.
class ExploreTexts : public QWidget
{
    Q_OBJECT

public:
    /// One text question of a survey.
    struct Question
    {
        SurveyId survey;
        int column = 0; ///< index in the survey's mapping

        friend bool operator==(const Question&, const Question&) = default;
    };

    ExploreTexts(Workspace& workspace, QWidget* parent);
    ~ExploreTexts() override;

    /// Shows the answers to one question; none: to all, with the interviews.
    void setQuestion(std::optional<Question> question);
    void focusSearch();
    bool isSearching() const; ///< the answers are being read or gone through

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Found
    {
        std::vector<quint32> answers;
        std::vector<InterviewLine> lines;
        AnswerTerms terms;
        TextQuery query;
    };
    /// What the answers in memory were read from.
    struct Read
    {
        QString path;
        std::vector<std::pair<SurveyId, QString>> tables;
        SignalRules rules;

        friend bool operator==(const Read&, const Read&) = default;
    };
    void retranslate();
    /// Reads the answers where others are wanted than those in memory, else searches those unless that is done.
    void load(bool isSearched);
    void search();
    void show(Found found);
    void fillTerms(RowTable& table, const std::vector<AnswerTerm>& terms, bool isUnhappy) const;
    void showCurrent();
    std::optional<Place> placeOfCurrent() const; ///< whose card a quote goes to
    void quote();
    void copy() const;
    void searchFor(RowTable& table, int row);

    Workspace& m_workspace;
    std::optional<Question> m_question;
    std::shared_ptr<const AnswerTexts> m_texts;
    Read m_read;
    std::optional<Error> m_error;
    NewestTask m_reading, m_searching;
    QTimer m_typing;
    AnswerTerms m_terms;
    qsizetype m_lineCount = 0;
    QLabel* m_title;
    QLineEdit* m_line;
    QCheckBox* m_unhappyOnly;
    QLabel* m_hint;
    QLabel* m_state;
    QTableView* m_list;
    FoundModel* m_found;
    QLabel* m_noTerms;
    QLabel* m_unhappyTitle;
    RowTable* m_unhappyTerms;
    QLabel* m_frequentTitle;
    RowTable* m_frequentTerms;
    QTextBrowser* m_text;
    QLabel* m_source;
    QPushButton* m_quote;
};

} // namespace touchstone
