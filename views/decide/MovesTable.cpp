// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/MovesTable.h"

#include "model/report/ChangeWords.h"
#include "views/charts/ChartTable.h"
#include "views/common/Workspace.h"
#include "views/decide/DumbbellDelegate.h"

#include <QLocale>

namespace touchstone {
namespace {

enum Column { TouchpointColumn, RankColumn, IndexColumn, ScoreColumn, KindColumn, ColumnCount };
constexpr int RowHeight = 44;
const QString None = QStringLiteral("–");

QString rankOf(const std::optional<PlaceResult>& place, const QLocale& locale)
{
    return place && place->rank ? locale.toString(*place->rank) : None;
}

std::optional<double> indexOf(const std::optional<PlaceResult>& place)
{
    return place && place->figures ? std::optional(place->figures->index) : std::nullopt;
}

} // namespace

MovesTable::MovesTable(Workspace& workspace, QWidget* parent)
    : RowTable(ColumnCount, RowHeight, parent)
    , m_workspace(workspace)
    , m_dumbbells(new DumbbellDelegate(workspace, this))
{
    setObjectName(QStringLiteral("movesTable"));
    setWordWrap(true);
    setItemDelegateForColumn(IndexColumn, m_dumbbells);
    connect(this, &QTableWidget::currentCellChanged, this, [this] {
        const PlaceChange* change = m_isFilling ? nullptr : currentChange();
        // What was removed has no place to choose.
        if (const Place place = change ? placeOf(*change) : Place())
            emit placeChosen(place);
    });
}

Place MovesTable::placeOf(const PlaceChange& change) const
{
    const Project* project = m_workspace.project();
    if (!project)
        return {};
    const Journey& journey = project->journey();
    for (const RankedPlace& ranked : m_workspace.ranking()->places) {
        if (journey.keyOf(ranked.place) == change.key)
            return ranked.place;
    }
    const Touchpoint* touchpoint = journey.findTouchpoint(change.key);
    return touchpoint && touchpoint->key == change.key ? Place{touchpoint->id} : Place{};
}

const PlaceChange* MovesTable::currentChange() const
{
    const int row = currentRow();
    return row >= 0 && row < static_cast<int>(m_changes.places.size()) ? &m_changes.places[static_cast<size_t>(row)]
                                                                       : nullptr;
}

void MovesTable::setChanges(const RankingChanges& changes)
{
    m_isFilling = true;
    m_changes = changes;
    setAccessibleName(tr("What changed"));
    setHorizontalHeaderLabels(
        {tr("Touchpoint"), tr("Rank"), tr("Index, before ○ and now ●"), tr("Score"), tr("Change")});
    horizontalHeaderItem(ScoreColumn)->setToolTip(tr("Points of the score gained or lost"));
    clearContents();
    setRowCount(static_cast<int>(changes.places.size()));
    double highest = 0;
    for (const PlaceChange& change : changes.places)
        highest = std::max({highest, indexOf(change.before).value_or(0), indexOf(change.after).value_or(0)});
    m_dumbbells->setHighest(highest);
    const Words words(m_workspace.language());
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row, changes.places[static_cast<size_t>(row)], words);
    const bool hasScores = changes.basisBefore == Basis::Evidence && changes.basisAfter == Basis::Evidence;
    setColumnHidden(IndexColumn, !hasScores);
    setColumnHidden(ScoreColumn, !hasScores);
    QHeaderView& header = *horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(TouchpointColumn, QHeaderView::Stretch);
    header.resizeSection(RankColumn, 72);
    header.resizeSection(
        IndexColumn, std::max(150, header.sectionSizeHint(IndexColumn))); // its head says how to read it
    header.resizeSection(ScoreColumn, 64);
    header.resizeSection(KindColumn, hasScores ? 116 : 240); // longer words take a second line
    m_isFilling = false;
}

void MovesTable::fillRow(int row, const PlaceChange& change, const Words& words)
{
    const Theme& theme = m_workspace.theme();
    const QLocale locale(m_workspace.language());
    const QString before = rankOf(change.before, locale), after = rankOf(change.after, locale);
    const bool isSure = change.kind == ChangeKind::BeyondNoise;
    const auto put = [&](int column, const QString& text, Qt::Alignment align) {
        auto* item = new QTableWidgetItem(text);
        item->setTextAlignment(align | Qt::AlignVCenter);
        if (!isSure && column != TouchpointColumn)
            item->setForeground(theme.mutedText);
        setItem(row, column, item);
        return item;
    };
    put(TouchpointColumn, change.name.in(m_workspace.language()), Qt::AlignLeft);
    put(RankColumn, before == after ? after : tr("%1 → %2", "rank before and now").arg(before, after), Qt::AlignRight);
    const std::optional<double> was = indexOf(change.before), is = indexOf(change.after);
    const auto figure
        = [&](const std::optional<double>& index) { return index ? locale.toString(*index, 'f', 0) : None; };
    QTableWidgetItem* index
        = put(IndexColumn, tr("%1 → %2", "index before and now").arg(figure(was), figure(is)), Qt::AlignLeft);
    index->setData(DumbbellDelegate::Role, QVariant::fromValue(Dumbbell{was, is, isSure}));
    put(ScoreColumn, change.score ? signedPoints(change.score->total) : None, Qt::AlignRight);
    put(KindColumn, changeText(change.kind, words), Qt::AlignLeft);
}

void MovesTable::setCurrentPlace(const Place& place)
{
    const Project* project = m_workspace.project();
    const QString key = project && place ? project->journey().keyOf(place) : QString();
    const auto found = std::find_if(
        m_changes.places.begin(), m_changes.places.end(), [&](const PlaceChange& change) { return change.key == key; });
    m_isFilling = true;
    if (found != m_changes.places.end())
        setCurrentCell(static_cast<int>(found - m_changes.places.begin()), 0);
    else
        setCurrentCell(-1, -1);
    m_isFilling = false;
}

QString MovesTable::toTsv() const
{
    const Words words(m_workspace.language());
    ChartTable table{
        {tr("Touchpoint"), tr("Rank before"), tr("Rank now"), tr("Index before"), tr("Index now"), tr("Score"),
            tr("By pain"), tr("By impact"), tr("By map"), tr("By evidence"), tr("By settings"), tr("Change")},
        {}};
    const auto number
        = [](const std::optional<double>& value) { return value ? QString::number(*value, 'f', 2) : QString(); };
    for (const PlaceChange& change : m_changes.places) {
        const auto rank = [](const std::optional<PlaceResult>& side) {
            return side && side->rank ? QString::number(*side->rank) : QString();
        };
        QStringList cells{change.name.in(m_workspace.language()), rank(change.before), rank(change.after),
            number(indexOf(change.before)), number(indexOf(change.after))};
        if (const std::optional<ScoreChange>& score = change.score) {
            for (const double part :
                {score->total, score->pain(), score->impact(), score->byMap, score->byEvidence, score->bySettings})
                cells << number(part);
        } else {
            cells << QStringList(6);
        }
        table.rows.push_back(cells << changeText(change.kind, words));
    }
    return table.toTsv();
}

} // namespace touchstone
