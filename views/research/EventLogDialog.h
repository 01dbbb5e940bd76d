// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/EventLogReader.h"
#include "model/exchange/JourneyDiscovery.h"

#include <memory>
#include <QDialog>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QTableView;
class QTableWidget;

namespace touchstone {

class ActivitiesModel;
class Project;
class Workspace;

/// Discovers the main journey in a log of events: shows its activities and ways and what they make of the journey,
/// live, lets each activity be mapped, folded or called a goal, and takes it over as one step. Reads and counts off the
/// GUI thread. Open it with start(); it deletes itself.
class EventLogDialog : public QDialog
{
    Q_OBJECT

public:
    EventLogDialog(Workspace& workspace, const QString& path, QWidget* parent = nullptr);
    ~EventLogDialog() override;

    /// Opens it and reads the log.
    void start();
    /// Whether what is shown is what would be taken over.
    bool isSettled() const { return m_discovered && !m_timer.isActive(); }
    void done(int result) override;

signals:
    void settled(); ///< the figures show the newest choices

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void fillPlaces();
    void peek();
    void read();
    void show(const EventLogPeek& peek);
    void fail(const Error& error, bool closes);
    EventColumns columns() const;
    EventMapping mapping() const;
    void setFolding();
    void changed(); ///< counts again, soon
    void discover();
    void showReport();
    void showFigures();
    void showVariants();
    void take();
    std::shared_ptr<Progress> watched(const QString& what, std::shared_ptr<Progress> progress);

    Workspace& m_workspace;
    QString m_path;
    QPointer<Project> m_project; ///< the one that the log was opened for
    int m_job = 0; ///< counts what was begun: what an older job brings is dropped
    std::shared_ptr<Progress> m_progress;
    std::optional<EventLogPeek> m_peek;
    QString m_refusal; ///< why it could not be read with these columns
    EventLogReport m_report; ///< of m_log
    std::shared_ptr<const PreparedLog> m_log;
    std::shared_ptr<const DiscoveredJourney> m_discovered; ///< none while it is being counted
    QTimer m_timer;
    ActivitiesModel* m_activities;

    QLabel *m_title, *m_readAs;
    QWidget* m_columnRow;
    QLabel *m_caseLabel, *m_activityLabel, *m_timeLabel;
    QComboBox *m_case, *m_activity, *m_time;
    QTableView* m_table;
    QLabel* m_foldLabel;
    QSlider* m_fold;
    QComboBox* m_foldAs;
    QLabel *m_waitingLabel, *m_modeLabel, *m_stageLabel, *m_channelLabel;
    QComboBox *m_waiting, *m_mode, *m_stage, *m_channel;
    QLabel* m_variantsTitle;
    QTableWidget* m_variants;
    QLabel *m_figures, *m_warning;
    QPushButton *m_cancel, *m_take;
};

} // namespace touchstone
