// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/JourneyProblems.h"
#include "views/common/Workspace.h"

#include <QAbstractListModel>
#include <QTimer>

namespace touchstone {

/// The problems of the journey that is shown, found anew after each change of it (once for all changes of one turn of
/// the event loop). Rows keep their identity where they can, so that a selected problem stays selected while others
/// come and go.
class ProblemsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ProblemsModel(Workspace& workspace, QObject* parent = nullptr);

    const JourneyProblem* problem(int row) const;
    int size() const { return static_cast<int>(m_problems.size()); }
    /// Looks now rather than in the next turn of the event loop.
    void refresh();
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void counted(); ///< size() may be another

private:
    void take(const Changes& changes);
    const Journey* journey() const;

    Workspace& m_workspace;
    std::vector<JourneyProblem> m_problems;
    NameNumbers m_names;
    QTimer m_timer;
};

} // namespace touchstone
