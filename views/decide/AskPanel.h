// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/QuestionnaireText.h"
#include "model/planning/EvidencePlanner.h"
#include "views/common/NewestTask.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace touchstone {

class AskedTable;
class EmptyState;
class Workspace;
struct ChartTable;

/// What to ask next: how many customers about how much, which questions firm up the decision most, and the
/// questionnaire to copy or save in the form that another program takes. Worked out off the GUI thread, and only while
/// somebody looks.
class AskPanel : public QWidget
{
    Q_OBJECT

public:
    AskPanel(Workspace& workspace, QWidget* parent);
    ~AskPanel() override;

    /// The newest plan; nullptr while there is none.
    const EvidencePlan* plan() const { return m_plan.get(); }
    AskSettings settings() const;
    void setSettings(int questions, int people);
    QuestionnaireFormat format() const;
    void setFormat(QuestionnaireFormat format);
    /// The questionnaire as it is shown, copied and saved.
    QString questionnaire() const;
    void saveTo(const QString& path);
    /// The figures of the plan.
    ChartTable table() const;
    QWidget* view() const;

signals:
    /// The user wants to bring evidence in.
    void importRequested();
    void planned();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void outdate();
    void work();
    void refresh();
    void fillQuestionnaire();
    void copy();
    void askPath();

    Workspace& m_workspace;
    QLabel* m_peopleLabel;
    QSpinBox* m_people;
    QLabel* m_questionsLabel;
    QSpinBox* m_questions;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QPushButton* m_import;
    QWidget* m_content;
    QLabel* m_sentences;
    AskedTable* m_table;
    QLabel* m_formatLabel;
    QComboBox* m_format;
    QComboBox* m_language;
    QPushButton* m_copy;
    QPushButton* m_save;
    QLabel* m_pasting;
    QPlainTextEdit* m_text;
    QTimer m_later; ///< waits until no more numbers are typed
    std::shared_ptr<const EvidencePlanner> m_planner; ///< of the present ranking; none: to be made
    std::unique_ptr<const EvidencePlan> m_plan;
    NewestTask m_task{this};
    bool m_isOutdated = true;
};

} // namespace touchstone
