// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/QuotesModel.h"

#include "model/base/CodePoints.h"
#include "model/evidence/CodeTree.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"

#include <algorithm>

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
        const Evidence& evidence = project->evidence();
        for (const Interview& interview : evidence.interviews) {
            const CodePoints points(interview.text); // once for a text with many excerpts
            const auto quote = [&](const Excerpt& excerpt) {
                const int from = points.unitOf(excerpt.start);
                return interview.text.mid(from, points.unitOf(excerpt.end) - from).simplified();
            };
            for (const Excerpt& excerpt : interview.excerpts) {
                if (!isListed(interview, excerpt))
                    continue;
                const QStringList cells{interview.title.in(language), quote(excerpt),
                    excerpt.place ? project->journey().nameOf(excerpt.place, language) : QString(),
                    codeName(evidence.codes, excerpt.code, language),
                    excerpt.severity ? termOfSeverity(*excerpt.severity) : QString(),
                    excerpt.stance ? termOf(*excerpt.stance) : QString(), termOf(interview.informant)};
                if (!holdsWords(cells))
                    continue;
                m_rows.push_back({interview.id, excerpt.id, excerpt.place});
                m_cells.push_back(cells);
            }
        }
    }
    endResetModel();
}

bool QuotesModel::isListed(const Interview& interview, const Excerpt& excerpt) const
{
    if (m_filter.informant && interview.informant != *m_filter.informant)
        return false;
    if (m_filter.place && excerpt.place != m_filter.place)
        return false;
    if (!m_filter.code || excerpt.code == *m_filter.code)
        return true;
    return !m_filter.code->isEmpty() && isWithin(m_workspace.project()->evidence().codes, excerpt.code, *m_filter.code);
}

bool QuotesModel::holdsWords(const QStringList& cells) const
{
    const QStringList words = m_filter.words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) {
        return std::ranges::any_of(
            cells, [&](const QString& cell) { return cell.contains(word, Qt::CaseInsensitive); });
    });
}

void QuotesModel::retranslate()
{
    refresh();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void QuotesModel::setFilter(const QuoteFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

const QuotesModel::Row* QuotesModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows[static_cast<size_t>(index)] : nullptr;
}

int QuotesModel::rowOf(ExcerptId excerpt) const
{
    const auto found = std::ranges::find(m_rows, excerpt, &Row::excerpt);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
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
        tr("Interview"), tr("Quote"), tr("Touchpoint"), tr("Code"), tr("Severity"), tr("Stance"), tr("Informant")};
    return names.value(section);
}

} // namespace touchstone
