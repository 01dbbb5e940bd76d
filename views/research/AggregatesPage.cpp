// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/AggregatesPage.h"

#include "views/charts/DistributionChart.h"
#include "views/common/RowTable.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/research/Question.h"

#include <cmath>
#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace touchstone {
namespace {

enum Column { TouchpointColumn, SignalColumn, Answers, Mean, Segment, WaveColumn, ColumnCount };

constexpr int RowHeight = 28;

} // namespace

AggregatesPage::AggregatesPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_table(new RowTable(ColumnCount, RowHeight, this))
    , m_chart(new DistributionChart(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_chart->setExportPalette(Theme::print().palette());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("aggregates"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_chart);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(splitter, 1);

    connect(m_table, &QTableWidget::currentCellChanged, this, &AggregatesPage::showDistribution);
    connect(m_table, &QTableWidget::itemClicked, this, [this](const QTableWidgetItem* item) {
        const Project* project = m_workspace.project();
        if (project && item->row() < project->evidence().aggregates.size())
            m_workspace.select(project->evidence().aggregates[item->row()].place.touchpoint);
    });
    connect(m_chart, &Chart::saveFailed, this, [this](const Error& error) { m_workspace.sayError(error); });
    connect(&m_workspace, &Workspace::projectChanged, this, &AggregatesPage::refresh);
    connect(&m_workspace, &Workspace::themeChanged, this, &AggregatesPage::showDistribution);
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.aggregates.isEmpty() || !changes.touchpoints.isEmpty())
            refresh();
    });
    retranslate();
}

void AggregatesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AggregatesPage::retranslate()
{
    m_title->setText(tr("Aggregated figures"));
    m_table->setAccessibleName(tr("Aggregated figures"));
    m_table->setHorizontalHeaderLabels(
        {tr("Touchpoint"), tr("Signal"), tr("n"), tr("Mean"), tr("Segment"), tr("Survey wave")});
    refresh();
}

void AggregatesPage::refresh()
{
    const Project* project = m_workspace.project();
    const int current = std::max(0, m_table->currentRow());
    m_table->setRowCount(project ? project->evidence().aggregates.size() : 0);
    if (!project)
        return;
    const QLocale locale(m_workspace.language());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Aggregate& aggregate = project->evidence().aggregates[row];
        const Scale scale = countedScale(aggregate);
        const qint64 n = std::llround(scale.total());
        const QStringList cells{project->journey().nameOf(aggregate.place, m_workspace.language()),
            termOf(aggregate.signal), locale.toString(n), summaryOf(aggregate.signal, scale, n), aggregate.segment,
            aggregate.wave};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            const bool isNumber = column == Answers || column == Mean;
            item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(TouchpointColumn, QHeaderView::Stretch);
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), 0);
    showDistribution();
}

void AggregatesPage::goTo(AggregateId figure)
{
    if (const Project* project = m_workspace.project())
        m_table->setCurrentCell(project->evidence().aggregates.indexOf(figure), 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void AggregatesPage::showDistribution()
{
    const Project* project = m_workspace.project();
    const int row = m_table->currentRow();
    DistributionChart::Data data;
    if (project && row >= 0 && row < project->evidence().aggregates.size()) {
        const Aggregate& aggregate = project->evidence().aggregates[row];
        const Scale scale = countedScale(aggregate);
        data.question
            = tr("%1, %2", "touchpoint, signal")
                  .arg(project->journey().nameOf(aggregate.place, m_workspace.language()), termOf(aggregate.signal));
        data.answered = std::llround(scale.total());
        for (size_t i = 0; i < scale.counts.size(); ++i)
            data.levels.push_back(
                {scale.levels[static_cast<qsizetype>(i)], scale.counts[i], m_workspace.theme().heat(scale.loss[i])});
    }
    m_chart->setData(data);
}

} // namespace touchstone
