// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/scoring/RankingChanges.h"

#include <memory>
#include <optional>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace touchstone {

class MovesTable;
class Workspace;

/// What changed since a kept result, or against another file: which touchpoints moved, by which term and cause, beyond
/// noise or not. Compares off the GUI thread, and only while it is shown.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    ChangesPanel(Workspace& workspace, QWidget* parent);

    /// Keeps the present result; also for a menu.
    QAction* keepAction() const { return m_keepAction; }
    QWidget* table() const; ///< of what moved
    /// Compares with another file from now on.
    void setFile(const QString& path);
    void setCurrentPlace(const Place& place);
    QString toTsv() const;
    /// What is shown; none while it is being made or where there is nothing to compare with.
    const std::optional<RankingChanges>& changes() const { return m_changes; }

signals:
    void placeChosen(const touchstone::Place& place);
    void compared(); ///< changes() is new

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void fillChoices();
    void updateEnabled();
    void askFile();
    void removeChosen();
    void compareLater();
    void present(const Result<RankingChanges>& changes);
    void showDetail();
    const KeptResult* chosen() const;

    Workspace& m_workspace;
    QLabel* m_since;
    QComboBox* m_choices;
    QPushButton *m_file, *m_keep, *m_remove;
    QAction* m_keepAction;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    QWidget* m_content;
    QLabel* m_summary;
    MovesTable* m_table;
    QLabel* m_detail;
    QString m_path; ///< of another file; empty: none
    Place m_place;
    std::optional<RankingChanges> m_changes;
    int m_job = 0; ///< the newest comparison; older ones come too late
    std::shared_ptr<Progress> m_progress; ///< of the newest one
    bool m_isFilling = false;
};

} // namespace touchstone
