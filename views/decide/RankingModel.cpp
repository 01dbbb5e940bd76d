// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/RankingModel.h"

#include "model/report/CertaintyWords.h"

#include "views/common/Terms.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

namespace touchstone {
namespace {

double sortValue(const RankingRow& row, int column)
{
    switch (column) {
    case RankingModel::Index:
        return row.index;
    case RankingModel::Ranks:
        return row.uncertainty ? row.uncertainty->rankLow + row.uncertainty->rankHigh : row.rank;
    case RankingModel::TopThree:
        return row.uncertainty ? row.uncertainty->topProbability(3) : 0;
    case RankingModel::Pain:
        return row.severity;
    case RankingModel::ImpactColumn:
        return row.impact;
    case RankingModel::Removes:
        return row.removes;
    case RankingModel::Value:
        return row.value;
    case RankingModel::Evidence:
        return row.evidenceShare;
    default:
        return row.rank;
    }
}

/// Whether the rows stand in the order of the tiers, as they do by pain.
bool isByTier(const std::vector<RankingRow>& rows)
{
    return std::is_sorted(rows.begin(), rows.end(), [](const RankingRow& a, const RankingRow& b) {
        return a.uncertainty && b.uncertainty && a.uncertainty->tier < b.uncertainty->tier;
    });
}

} // namespace

QString percentText(double share) { return RankingModel::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 0)); }

RankingModel::RankingModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

RankingModel::~RankingModel() = default;

void RankingModel::setRows(std::vector<RankingRow> rows, bool isExploratory, const QString& language)
{
    beginResetModel();
    m_words = std::make_unique<const Words>(language);
    m_rows = std::move(rows);
    m_isExploratory = isExploratory;
    m_highestIndex = 0;
    for (const RankingRow& row : m_rows)
        m_highestIndex = std::max({m_highestIndex, row.index, row.uncertainty ? row.uncertainty->indexHigh : 0});
    m_isByTier = isByTier(m_rows);
    endResetModel();
}

bool RankingModel::endsTier(int index) const
{
    const auto at = static_cast<size_t>(index);
    if (at + 1 >= m_rows.size() || !m_rows[at].uncertainty || !m_rows[at + 1].uncertainty)
        return false;
    return m_isByTier && m_rows[at].uncertainty->tier != m_rows[at + 1].uncertainty->tier;
}

int RankingModel::find(const Place& place) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const RankingRow& row) { return row.place == place; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void RankingModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RankingModel::text(const RankingRow& row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Rank:
        return locale.toString(row.rank);
    case TouchpointColumn:
        return row.name;
    case Index:
        return locale.toString(row.index, 'f', 0);
    case Ranks:
        return row.uncertainty ? rankIntervalText(*row.uncertainty) : QString();
    case TopThree:
        return row.uncertainty ? probabilityText(row.uncertainty->topProbability(3), *m_words) : QString();
    case Pain:
        return percentText(row.severity);
    case ImpactColumn:
        return percentText(row.impact);
    case Removes:
        return percentText(row.removes);
    case Value:
        return locale.toString(row.value, 'f', 1);
    case Evidence: {
        const QString n = tr("n = %1").arg(locale.toString(std::llround(row.answers)));
        return m_isExploratory ? n : tr("%1, %2", "evidence share, n").arg(percentText(row.evidenceShare), n);
    }
    default:
        return {};
    }
}

QString RankingModel::toolTip(const RankingRow& row, int column) const
{
    const QLocale locale;
    if (column == Index) {
        QStringList lines{tr("Index %1; the average touchpoint is 100").arg(text(row, Index))};
        if (row.uncertainty)
            lines << tr("90 % range: %1").arg(indexRangeText(*row.uncertainty));
        for (int i = 0; i < FamilyCount; ++i)
            lines << tr("%1: %2", "term: index points")
                         .arg(termOf(static_cast<Family>(i)),
                             locale.toString(row.painTerms[static_cast<size_t>(i)], 'f', 1));
        return lines.join(u'\n');
    }
    if (column == Ranks)
        return tr("The ranks that the answers leave open: above what it is ahead of with at least 90 %, below what is "
                  "ahead of it");
    if (column == TopThree)
        return tr("Probability to be among the three most urgent, given these answers");
    if (column == TouchpointColumn) {
        QStringList lines{row.name, row.where};
        if (row.momentOfTruth)
            lines << tr("Moment of truth");
        return lines.join(u'\n');
    }
    if (column == Removes)
        return row.isRemovesAssumed ? tr("Assumed from the digital level: no digital solution is named yet")
                                    : tr("By the best digital solution, times its probability of delivery");
    if (column == Evidence)
        return tr("Share of the score that is this touchpoint's own evidence; the rest is the journey's average");
    return text(row, column);
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    const RankingRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TouchpointColumn ? toolTip(row, TouchpointColumn).replace(u'\n', QStringLiteral(", "))
                                                  : text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            (index.column() == TouchpointColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Ranks || section == TopThree || section == Pain || section == ImpactColumn
            || section == Removes || section == Value;
        return QVariant::fromValue<Qt::Alignment>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("#"), tr("Touchpoint"), tr("Index and its terms"), tr("Ranks"), tr("Top 3"), tr("Pain"),
        tr("Impact"), tr("Removes"), tr("Value"), tr("Evidence share")};
    return names.value(section);
}

void RankingModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Place> places;
    for (const QModelIndex& index : before)
        places.push_back(row(index.row()).place);
    std::stable_sort(m_rows.begin(), m_rows.end(), [column, order](const RankingRow& a, const RankingRow& b) {
        const bool isAscending = order == Qt::AscendingOrder;
        if (column == TouchpointColumn) {
            const int compared = a.name.localeAwareCompare(b.name);
            return isAscending ? compared < 0 : compared > 0;
        }
        const double left = sortValue(a, column), right = sortValue(b, column);
        return isAscending ? left < right : left > right;
    });
    m_isByTier = isByTier(m_rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(find(places[static_cast<size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

ChartTable RankingModel::table(RankingOrder order) const
{
    ChartTable table;
    table.header = {tr("Rank"), tr("Touchpoint"), tr("Stage and channel"), tr("Moment of truth"), tr("Index")};
    for (int i = 0; i < FamilyCount; ++i)
        table.header << termOf(static_cast<Family>(i));
    table.header << tr("Pain") << tr("Impact");
    if (order == RankingOrder::DigitiseFirst)
        table.header << tr("Removes") << tr("Value");
    table.header << tr("Evidence share") << tr("n") << tr("Index, 5 %") << tr("Index, 95 %") << tr("Lowest rank")
                 << tr("Highest rank") << tr("Top 3 probability") << tr("Tier");
    const auto number = [](double value) { return QString::number(value, 'f', 4); };
    for (const RankingRow& row : m_rows) {
        QStringList cells{QString::number(row.rank), row.name, row.where, row.momentOfTruth ? tr("yes") : QString(),
            number(row.index)};
        for (const double term : row.painTerms)
            cells << number(term);
        cells << number(row.severity) << number(row.impact);
        if (order == RankingOrder::DigitiseFirst)
            cells << number(row.removes) << number(row.value);
        cells << number(row.evidenceShare) << QString::number(std::llround(row.answers));
        if (row.uncertainty) {
            const PlaceUncertainty& sure = *row.uncertainty;
            cells << number(sure.indexLow) << number(sure.indexHigh) << QString::number(sure.rankLow)
                  << QString::number(sure.rankHigh) << number(sure.topProbability(3)) << QString::number(sure.tier);
        } else {
            cells << QStringList(6);
        }
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace touchstone
