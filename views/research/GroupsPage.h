// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/GroupDifferences.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace touchstone {

class Workspace;

/// Two groups of people, waves or segments, compared question by question.
class GroupsPage : public QWidget
{
    Q_OBJECT

public:
    GroupsPage(Workspace& workspace, QWidget* parent);

    /// Whether the evidence has two groups that can be compared.
    static bool hasGroups(const Evidence& evidence);
    void setGroups(const TallyFilter& before, const TallyFilter& after);
    const GroupDifferences& differences() const { return m_differences; }

signals:
    /// The user wants to see the question.
    void questionChosen(touchstone::SurveyId survey, int column);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void refresh(); ///< the groups to choose from, and what they answered
    void chooseFirst(); ///< the groups that most people would want to compare
    void compare();
    void fill();
    const QuestionDifference& questionAt(int row) const;
    const QuestionDifference* current() const; ///< nullptr where none is chosen
    void openCurrent();
    void copy() const;

    Workspace& m_workspace;
    std::vector<TallyFilter> m_groups; ///< as the boxes list them
    GroupDifferences m_differences;
    QLabel* m_title;
    QLabel* m_beforeLabel;
    QLabel* m_afterLabel;
    QComboBox* m_before;
    QComboBox* m_after;
    QPushButton* m_swap;
    QPushButton* m_copy;
    QLabel* m_found;
    QTableWidget* m_table;
    QLabel* m_notes;
};

} // namespace touchstone
