// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Plan.h"

#include <QSet>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace touchstone {

class Workspace;

/// The scenarios of a project: one of them chosen, some with a tick to stand side by side. They are made, named, copied
/// and deleted here, each by one step that can be undone.
class ScenarioList : public QWidget
{
    Q_OBJECT

public:
    ScenarioList(Workspace& workspace, QWidget* parent);

    std::optional<Scenario> current() const; ///< the one that is chosen
    void setCurrent(ScenarioId id);
    /// Those with a tick, in the order of the list; at most ScenarioTable::MostScenarios.
    std::vector<Scenario> compared() const;
    void refresh();

    /// Adds one that makes the selected touchpoint hurt less, to begin with, and chooses it.
    void add();
    void offerNew(); ///< gives the keyboard to the button that does so
    void duplicate();
    void remove();

signals:
    void scenarioChosen();
    void comparisonChanged(); ///< other ones have a tick

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        ScenarioId id;
        QString name;
        bool isTicked = false;

        friend bool operator==(const Line&, const Line&) = default;
    };

    void retranslate();
    std::vector<Line> lines() const; ///< as they should be
    void fill();
    void take(ScenarioId id, const QString& name, bool isTicked); ///< what the user changed of a line
    void rename(const Scenario& scenario, const QString& name);
    const Scenario* find(ScenarioId id) const;
    bool isWritable() const;
    QString freeName(const QString& name) const;

    Workspace& m_workspace;
    QListWidget* m_list;
    QPushButton* m_new;
    QPushButton* m_duplicate;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QSet<ScenarioId> m_aside; ///< without a tick
    std::vector<Line> m_lines; ///< as they are shown
};

} // namespace touchstone
