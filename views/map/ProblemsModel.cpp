// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/ProblemsModel.h"

#include "views/common/DescribeProblem.h"
#include "views/common/Icons.h"

namespace touchstone {
namespace {

/// The same problem at the same place, whatever its figures are.
bool isSame(const JourneyProblem& a, const JourneyProblem& b)
{
    return a.kind == b.kind && a.touchpoints == b.touchpoints && a.transition == b.transition;
}

} // namespace

ProblemsModel::ProblemsModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ProblemsModel::refresh);
    connect(&workspace, &Workspace::projectChanged, this, &ProblemsModel::refresh);
    connect(&workspace, &Workspace::changed, this, &ProblemsModel::take);
    connect(&workspace, &Workspace::journeyShown, this, &ProblemsModel::refresh);
    connect(&workspace, &Workspace::languageChanged, this, &ProblemsModel::retranslate);
    connect(&workspace, &Workspace::themeChanged, this, &ProblemsModel::retranslate);
    refresh();
}

const Journey* ProblemsModel::journey() const { return m_workspace.project() ? &m_workspace.journey() : nullptr; }

const JourneyProblem* ProblemsModel::problem(int row) const
{
    return row >= 0 && row < size() ? &m_problems[static_cast<size_t>(row)] : nullptr;
}

void ProblemsModel::take(const Changes& changes)
{
    if (changes.everything || !changes.touchpoints.isEmpty() || !changes.transitions.isEmpty()
        || !changes.stages.isEmpty() || !changes.channels.isEmpty())
        m_timer.start();
}

void ProblemsModel::refresh()
{
    m_timer.stop();
    std::vector<JourneyProblem> found = journey() ? journeyProblems(*journey(), m_names) : std::vector<JourneyProblem>();
    // What is the same at both ends stays; an edit touches little between.
    size_t head = 0, tail = 0;
    const size_t shorter = std::min(found.size(), m_problems.size());
    while (head < shorter && isSame(found[head], m_problems[head]))
        ++head;
    while (tail < shorter - head && isSame(found[found.size() - 1 - tail], m_problems[m_problems.size() - 1 - tail]))
        ++tail;
    const size_t removed = m_problems.size() - head - tail, added = found.size() - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + removed) - 1);
        m_problems.erase(m_problems.begin() + static_cast<qsizetype>(head),
            m_problems.begin() + static_cast<qsizetype>(head + removed));
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + added) - 1);
        m_problems.insert(m_problems.begin() + static_cast<qsizetype>(head),
            found.begin() + static_cast<qsizetype>(head), found.begin() + static_cast<qsizetype>(head + added));
        endInsertRows();
    }
    m_problems = std::move(found);
    retranslate();
    emit counted();
}

void ProblemsModel::retranslate()
{
    if (size() > 0)
        emit dataChanged(index(0), index(size() - 1));
}

int ProblemsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : size(); }

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    const JourneyProblem* problem = this->problem(index.row());
    if (!problem || !journey())
        return {};
    const Theme& theme = m_workspace.theme();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return describeProblem(*problem, *journey(), m_workspace.language());
    case Qt::AccessibleDescriptionRole:
        return problem->affectsFigures() ? tr("makes figures wrong") : tr("untidy");
    case Qt::DecorationRole:
        return problem->affectsFigures() ? themedIcon(QStringLiteral("warning"), theme.warning)
                                         : themedIcon(QStringLiteral("info"), theme.mutedText);
    default:
        return {};
    }
}

} // namespace touchstone
