// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/SurveyImport.h"

#include <memory>
#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace touchstone {

class MappingModel;
class PreviewModel;
class Project;
class Workspace;

/// Brings a survey file in: reads it, shows its first rows and what each column would become, lets everything be
/// changed in place, then imports off the GUI thread. One file at a time.
class ImportAssistant : public QWidget
{
    Q_OBJECT

public:
    enum class State { Idle, Reading, Editing, Importing };

    ImportAssistant(Workspace& workspace, QWidget* parent);
    ~ImportAssistant() override;

    /// Reads a file, of a workbook the sheet that is named or else the first, and offers its mapping.
    void start(const QString& path, const QString& sheet = {});
    State state() const { return m_state; }
    const QString& path() const { return m_path; }

signals:
    void imported(touchstone::SurveyId survey, const touchstone::ImportReport& report);
    /// Given up, by the user or by an error that was said.
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void setState(State state);
    void showSuggestion(SurveySuggestion suggestion);
    void tellCount();
    void readSheet(int index);
    SurveyMapping mapping() const;
    void import();
    void publish(const Result<StagedSurvey>& staged);
    void cancel();

    Workspace& m_workspace;
    State m_state = State::Idle;
    int m_job = 0; ///< counts starts and cancels: what an older job brings is dropped
    QString m_path;
    QPointer<Project> m_project; ///< the one that the file was read for
    SurveySuggestion m_suggestion;
    std::shared_ptr<Progress> m_progress;
    MappingModel* m_mapping;
    PreviewModel* m_preview;
    QLabel* m_title;
    QLabel* m_detected;
    QLabel* m_sheetLabel;
    QComboBox* m_sheet; ///< shown where there is a choice
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_waveLabel;
    QComboBox* m_wave;
    QLabel* m_missingLabel;
    QLineEdit* m_missing;
    QTableView* m_columns;
    QLabel* m_previewTitle;
    QTableView* m_rows;
    QLabel* m_count;
    QPushButton* m_cancel;
    QPushButton* m_import;
};

} // namespace touchstone
