// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/QuotesModel.h"

#include "model/evidence/CodeTree.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"

namespace touchstone {

QuotesModel::QuotesModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{ }

void QuotesModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    m_cells.clear();
    if (const Project* project = m_workspace.project()) {
        const QString& language = m_workspace.language();
        for (const Interview& interview : project->evidence().interviews) {
            for (const Excerpt& excerpt : interview.excerpts) {
                m_rows.push_back({interview.id, excerpt.id, excerpt.place});
                m_cells.push_back({interview.title.in(language), termOf(interview.informant),
                    excerpt.place ? project->journey().nameOf(excerpt.place, language) : QString(),
                    excerpt.severity ? termOfSeverity(*excerpt.severity) : QString(),
                    codeName(project->evidence().codes, excerpt.code, language),
                    interview.quote(excerpt).simplified()});
            }
        }
    }
    endResetModel();
}

void QuotesModel::retranslate()
{
    refresh();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const QuotesModel::Row* QuotesModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows[static_cast<size_t>(index)] : nullptr;
}

int QuotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuotesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant QuotesModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_cells[static_cast<size_t>(index.row())].value(index.column());
}

QVariant QuotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList names{
        tr("Interview"), tr("Informant"), tr("Touchpoint"), tr("Severity"), tr("Code"), tr("Quote")};
    return names.value(section);
}

} // namespace touchstone
