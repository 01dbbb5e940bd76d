// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/DriversDialog.h"

#include "model/report/DriverWords.h"
#include "model/scoring/SharedRanks.h"
#include "views/charts/ChartTable.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"

#include <numeric>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int Name = 0; ///< the first column

QString percent(double share) { return DriversDialog::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1)); }

} // namespace

DriversDialog::DriversDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_words(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_note(new QLabel(this))
    , m_dominance(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_dominance->setObjectName(QStringLiteral("showDominance"));
    m_dominance->setCheckable(true);
    m_dominance->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_dominance);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    resize(760, 460);
    connect(m_dominance, &QPushButton::toggled, this, &DriversDialog::fill);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        const QTableWidgetItem* item = row >= 0 ? m_table->item(row, Name) : nullptr;
        if (item)
            m_workspace.select(TouchpointId{item->data(Qt::UserRole).toLongLong()});
    });
    connect(&workspace, &Workspace::projectChanged, this, &QDialog::reject);
    connect(&workspace, &Workspace::rankingChanged, this, &DriversDialog::analyse);
    retranslate();
    analyse();
}

void DriversDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DriversDialog::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QDialog::keyPressEvent(event);
        return;
    }
    ChartTable table;
    for (int column = 0; column < m_table->columnCount(); ++column)
        table.header << m_table->horizontalHeaderItem(column)->text();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << m_table->item(row, column)->text();
        table.rows.push_back(cells);
    }
    QApplication::clipboard()->setText(table.toTsv());
}

void DriversDialog::retranslate()
{
    setWindowTitle(tr("What drives the outcome"));
    m_table->setAccessibleName(tr("Drivers of the outcome"));
    m_dominance->setText(tr("Show &dominance"));
    m_dominance->setToolTip(tr("What each touchpoint adds where so many others are known already"));
    m_close->setText(tr("Clos&e"));
    fill();
}

void DriversDialog::analyse()
{
    const Project* project = m_workspace.project();
    const std::shared_ptr<const Ranking> ranking = m_workspace.ranking();
    if (!project)
        return;
    const auto progress = runTask(
        this,
        [ranking, evidence = m_workspace.rankedEvidence(), journey = project->journey()](Progress&) {
            return analyseDrivers(assembleTallies(journey, *evidence, ranking->filter, ranking->settings.rules));
        },
        [this, job = ++m_job](DriverAnalysis analysis) {
            if (job != m_job)
                return;
            m_analysis = std::move(analysis);
            fill();
            emit analysed();
        });
    m_workspace.watch(tr("Analysing what drives the outcome"), progress);
}

void DriversDialog::fill()
{
    const Project* project = m_workspace.project();
    if (!project)
        return;
    const bool hasLmg = !m_analysis.lmg.empty();
    const bool isDominance = hasLmg && m_dominance->isChecked();
    m_dominance->setEnabled(hasLmg);
    const QStringList lines = describeDrivers(m_analysis, Words(m_workspace.language()));
    m_words->setText(lines.isEmpty()
            ? tr("There are no drivers: importance needs answers to an outcome beside those to "
                 "the touchpoints, from at least three people more than touchpoints.")
            : lines.join(u'\n'));
    QStringList headers = {tr("Touchpoint"), tr("Relative weight"), tr("Place", "by relative weight or LMG")};
    if (hasLmg)
        headers << tr("LMG") << tr("Place", "by relative weight or LMG");
    if (isDominance) {
        for (size_t size = 0; size < m_analysis.touchpoints.size(); ++size)
            headers << tr("beside %1", "so many other touchpoints").arg(size);
        headers << tr("Dominates");
    }
    const QSignalBlocker blocker(m_table);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setRowCount(static_cast<int>(m_analysis.touchpoints.size()));
    std::vector<size_t> order(m_analysis.touchpoints.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [&](size_t a, size_t b) { return m_analysis.relativeWeights[a] > m_analysis.relativeWeights[b]; });
    const std::vector<int> places = sharedRanks(m_analysis.relativeWeights), lmgPlaces = sharedRanks(m_analysis.lmg);
    const auto nameOf = [&](TouchpointId id) { return project->journey().nameOf({id}, m_workspace.language()); };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const size_t driver = order[static_cast<size_t>(row)];
        int column = 0;
        const auto put = [&](const QString& text, Qt::Alignment side = Qt::AlignRight) {
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(side | Qt::AlignVCenter);
            item->setToolTip(text);
            m_table->setItem(row, column++, item);
        };
        put(nameOf(m_analysis.touchpoints[driver]), Qt::AlignLeft);
        m_table->item(row, Name)->setData(Qt::UserRole, m_analysis.touchpoints[driver].value);
        put(percent(m_analysis.relativeWeights[driver]));
        put(QString::number(places[driver]));
        if (hasLmg) {
            put(percent(m_analysis.lmg[driver]));
            put(QString::number(lmgPlaces[driver]));
        }
        if (!isDominance)
            continue;
        for (const double added : m_analysis.dominance.conditional[driver])
            put(percent(added));
        QStringList dominated;
        for (size_t other = 0; other < m_analysis.touchpoints.size(); ++other) {
            if (m_analysis.dominance.complete[driver][other])
                dominated << nameOf(m_analysis.touchpoints[other]);
        }
        put(dominated.join(tr(", ", "between names in a list")), Qt::AlignLeft);
    }
    m_table->resizeColumnsToContents();
    m_note->setVisible(isDominance);
    m_note->setText(
        tr("“Beside 2”: what the touchpoint explains more, on average, where 2 others are known already. It "
           "dominates another where it explains more beside every set of the rest."));
}

} // namespace touchstone
