// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/DecideView.h"

#include "views/charts/TermsChart.h"
#include "views/common/EmptyState.h"
#include "views/common/Icons.h"
#include "views/common/Scale.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/decide/AskPanel.h"
#include "views/decide/ChangesPanel.h"
#include "views/decide/ClassicsPanel.h"
#include "views/decide/DecideParts.h"
#include "views/decide/DecideWords.h"
#include "views/decide/HeatMap.h"
#include "views/decide/KeptNotice.h"
#include "views/decide/ModelLine.h"
#include "views/decide/PageBar.h"
#include "views/decide/PlanPanel.h"
#include "views/decide/RankingDelegate.h"
#include "views/decide/RankingModel.h"
#include "views/decide/RankMap.h"
#include "views/decide/RoomTable.h"
#include "views/decide/UnrankedLine.h"
#include "views/decide/WhatIfPanel.h"
#include "views/decide/WhyPanel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace touchstone {

DecideView::DecideView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(workspace, QStringLiteral("decide"), this))
    , m_emptyImport(m_empty->addButton({}, true))
    , m_emptyMap(m_empty->addButton({}))
    , m_content(new QWidget(this))
    , m_title(new QLabel(this))
    , m_basis(new QLabel(this))
    , m_bar(new PageBar(this))
    , m_copy(new QToolButton(this))
    , m_aboutScore(new QWidget(this))
    , m_note(new QFrame(this))
    , m_noteText(new QLabel(m_note))
    , m_noteImport(new QPushButton(m_note))
    , m_tables(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_model(new RankingModel(this))
    , m_room(new RoomTable(workspace, this))
    , m_heat(new PlaceGrid(workspace, &heatMap, this))
    , m_ranks(new PlaceGrid(workspace, &rankMap, this))
    , m_changes(new ChangesPanel(workspace, this))
    , m_classics(new ClassicsPanel(workspace, this))
    , m_ask(new AskPanel(workspace, this))
    , m_plan(new PlanPanel(workspace, this))
    , m_whatIf(new WhatIfPanel(workspace, this))
    , m_unranked(new UnrankedLine(workspace, this))
    , m_chartPanel(makePanel(this))
    , m_chartTitle(new QLabel(m_chartPanel))
    , m_painTerms(makeToggle(m_chartPanel))
    , m_impactTerms(makeToggle(m_chartPanel))
    , m_chart(new TermsChart(m_chartPanel))
    , m_why(new WhyPanel(workspace, this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_basis->setProperty("role", QStringLiteral("muted"));
    m_basis->setWordWrap(true);
    m_chartTitle->setProperty("role", QStringLiteral("title"));
    m_note->setProperty("note", true);
    m_noteText->setWordWrap(true);
    m_chart->setExportPalette(Theme::print().palette());

    m_table->setObjectName(QStringLiteral("rankedTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RankingDelegate(workspace, *m_model, this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RankingDelegate::RowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(RankingModel::Rank, Qt::AscendingOrder);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    m_room->installEventFilter(this);
    m_changes->table()->installEventFilter(this);
    m_ask->view()->installEventFilter(this);
    m_plan->view()->installEventFilter(this);
    m_whatIf->view()->installEventFilter(this);
    addPages();
    auto* terms = new QButtonGroup(this);
    terms->addButton(m_painTerms);
    terms->addButton(m_impactTerms);
    m_painTerms->setChecked(true);

    auto* titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_copy);
    auto* noteLayout = new QHBoxLayout(m_note);
    noteLayout->addWidget(m_noteText, 1);
    noteLayout->addWidget(m_noteImport);
    auto* about = new QVBoxLayout(m_aboutScore);
    about->setContentsMargins(0, 0, 0, 0);
    about->addWidget(m_basis);
    about->addWidget(new ModelLine(workspace, m_aboutScore));
    auto* kept = new KeptNotice(workspace, m_aboutScore);
    about->addWidget(kept);
    about->addWidget(m_note);
    QFrame* ranked = makePanel(this);
    auto* rankedLayout = new QVBoxLayout(ranked);
    rankedLayout->addLayout(titleRow);
    rankedLayout->addWidget(m_bar);
    rankedLayout->addWidget(m_aboutScore);
    rankedLayout->addWidget(m_tables, 1);
    rankedLayout->addWidget(m_unranked);

    auto* chartHead = new QHBoxLayout;
    chartHead->addWidget(m_chartTitle, 1);
    chartHead->addWidget(m_painTerms);
    chartHead->addWidget(m_impactTerms);
    auto* chartLayout = new QVBoxLayout(m_chartPanel);
    chartLayout->addLayout(chartHead);
    chartLayout->addWidget(makeScroll(m_chart, m_chartPanel), 1);

    QFrame* why = makePanel(this);
    auto* whyLayout = new QVBoxLayout(why);
    whyLayout->setContentsMargins(4, 4, 0, 4);
    whyLayout->addWidget(makeScroll(m_why, why));
    auto* left = new QSplitter(Qt::Vertical, this);
    left->setObjectName(QStringLiteral("decideRows"));
    left->addWidget(ranked);
    left->addWidget(m_chartPanel);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("decideColumns"));
    columns->addWidget(left);
    columns->addWidget(why);
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    columns->setSizes({660, 380});
    columns->setChildrenCollapsible(false);
    for (QSplitter* splitter : {left, columns}) {
        // The gap between the panels is the handle.
        splitter->setHandleWidth(10);
        splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    }
    auto* contentLayout = new QVBoxLayout(m_content);
    contentLayout->setContentsMargins(12, 12, 12, 12);
    contentLayout->addWidget(columns);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_emptyImport, &QPushButton::clicked, this, &DecideView::importRequested);
    connect(m_noteImport, &QPushButton::clicked, this, &DecideView::importRequested);
    connect(m_classics, &ClassicsPanel::importRequested, this, &DecideView::importRequested);
    connect(m_ask, &AskPanel::importRequested, this, &DecideView::importRequested);
    connect(m_emptyMap, &QPushButton::clicked, this, &DecideView::mapRequested);
    connect(m_copy, &QToolButton::clicked, this, &DecideView::copyTable);
    connect(kept, &KeptNotice::changesWanted, this, [this] { setPage(Page::Changes); });
    connect(m_changes, &ChangesPanel::placeChosen, this, &DecideView::choose);
    connect(m_heat, &PlaceGrid::placeChosen, this, &DecideView::choose);
    connect(m_ranks, &PlaceGrid::placeChosen, this, &DecideView::choose);
    addAction(m_changes->keepAction());
    connect(m_bar, &PageBar::pageChosen, this, [this](int page) { setPage(static_cast<Page>(page)); });
    connect(m_painTerms, &QPushButton::clicked, this, &DecideView::fillChart);
    connect(m_impactTerms, &QPushButton::clicked, this, &DecideView::fillChart);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && !m_isFollowing)
            choose(m_model->row(now.row()).place);
    });
    // The chart's rows stand in the table's order, whatever it is sorted by.
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &DecideView::fillChart);
    connect(m_room, &RoomTable::touchpointChosen, this, [this](TouchpointId id) { choose(Place{id}); });
    connect(m_chart, &RowChart::rowChosen, this, [this](int row) { choose(m_model->row(row).place); });
    connect(m_chart, &Chart::saveFailed, this, [this](const Error& error) { m_workspace.sayError(error); });
    connect(&m_workspace, &Workspace::rankingChanged, this, &DecideView::refresh);
    connect(&m_workspace, &Workspace::certaintyChanged, this, &DecideView::refresh);
    connect(&m_workspace, &Workspace::selectionChanged, this, &DecideView::followSelection);
    connect(&m_workspace, &Workspace::themeChanged, this, &DecideView::retheme);
    retranslate();
    retheme();
}

void DecideView::addPages()
{
    const auto add = [this](Page page, auto* widget, const std::function<QString()>& toTsv) {
        m_shown[static_cast<size_t>(page)] = {widget, toTsv};
        if (m_tables->indexOf(widget) < 0)
            m_tables->addWidget(widget);
        m_bar->addPage(static_cast<int>(page));
    };
    add(Page::Pain, m_table, [this] { return m_model->table(RankingOrder::Pain).toTsv(); });
    add(Page::DigitiseFirst, m_table, [this] { return m_model->table(RankingOrder::DigitiseFirst).toTsv(); });
    add(Page::Room, m_room, [this] { return m_room->table().toTsv(); });
    add(Page::HeatMap, m_heat, [this] { return m_heat->table().toTsv(); });
    add(Page::RankMap, m_ranks, [this] { return m_ranks->table().toTsv(); });
    add(Page::Plan, m_plan, [this] { return m_plan->table().toTsv(); });
    add(Page::WhatIf, m_whatIf, [this] { return m_whatIf->table().toTsv(); });
    add(Page::AskNext, m_ask, [this] { return m_ask->table().toTsv(); });
    add(Page::OtherMethods, m_classics, [this] { return m_classics->table().toTsv(); });
    add(Page::Changes, m_changes, [this] { return m_changes->toTsv(); });
}

void DecideView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool DecideView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DecideView::retranslate()
{
    m_copy->setToolTip(
        tr("Copy the table (%1)").arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    m_copy->setAccessibleName(tr("Copy the table"));
    m_table->setAccessibleName(tr("Ranked touchpoints"));
    m_painTerms->setText(tr("Terms of pain"));
    m_impactTerms->setText(tr("Terms of impact"));
    m_noteImport->setText(tr("Import a survey…"));
    m_emptyImport->setText(tr("Import a survey…"));
    m_emptyMap->setText(tr("Go to the map"));
    m_model->retranslate();
    refresh();
}

void DecideView::retheme()
{
    m_copy->setIcon(themedIcon(QStringLiteral("copy"), m_workspace.theme().mutedText));
    fillChart();
    m_room->refresh();
    m_room->setCurrentTouchpoint(m_place.isHandover() ? TouchpointId() : m_place.touchpoint);
    m_table->viewport()->update();
}

void DecideView::setPage(Page page)
{
    m_page = page;
    refresh();
}

void DecideView::tryHere()
{
    setPage(Page::WhatIf);
    m_whatIf->offerNew();
}

void DecideView::refresh()
{
    const Ranking& ranking = *m_workspace.ranking();
    const Project* project = m_workspace.project();
    const bool isEmpty = !project || ranking.basis == Basis::Nothing;
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_content);
    if (isEmpty)
        tellEmpty();
    const bool isRoomOnly = ranking.basis == Basis::Room;
    const bool isChanges = m_page == Page::Changes;
    if (isRoomOnly && !isChanges)
        m_page = Page::Room;
    else if (!isRoomOnly && m_page == Page::Room && ranking.room.empty())
        m_page = Page::Pain;
    const bool isScore = m_page == Page::Pain || m_page == Page::DigitiseFirst;
    for (int index = 0; index < DecidePageCount; ++index) {
        const auto page = static_cast<Page>(index);
        m_bar->setWords(index, nameOf(page, isRoomOnly), toolTipOf(page));
        m_bar->setOffered(index, page == Page::Changes || (page == Page::Room ? !ranking.room.empty() : !isRoomOnly));
    }
    m_bar->setCurrent(static_cast<int>(m_page));
    m_aboutScore->setVisible(isScore || isChanges || m_page == Page::Room);
    m_title->setText(titleOf(m_page, isRoomOnly));
    m_basis->setText(basisText(ranking, m_page == Page::Room));
    m_note->setVisible(isRoomOnly);
    m_noteText->setText(tr("Opinion only: everything here is assumed. Import a survey to let customers decide."));
    m_noteImport->setEnabled(project && !project->isReadOnly());
    m_tables->setCurrentWidget(m_shown[static_cast<size_t>(m_page)].widget);
    m_chartPanel->setVisible(!isRoomOnly && isScore && !ranking.isExploratory);
    m_room->refresh();
    fillTable();
    m_unranked->setVisible(m_unranked->refresh() && isScore);
    followSelection();
}

void DecideView::tellEmpty()
{
    const Project* project = m_workspace.project();
    const bool hasTouchpoints = project && !project->journey().touchpoints.isEmpty();
    m_emptyImport->setEnabled(project && !project->isReadOnly());
    m_emptyMap->setEnabled(project != nullptr);
    m_empty->setTexts(tr("Nothing to rank yet"),
        hasTouchpoints
            ? tr("The touchpoints are there; what is missing is what customers say about them. Import a survey with a "
                 "score a touchpoint (satisfaction, effort, completion), or write down pain points on the cards.")
            : tr("A ranking needs touchpoints and evidence about them. Import a survey, which makes the touchpoints "
                 "that it asks about, or begin with the map."));
}

void DecideView::fillTable()
{
    const Project* project = m_workspace.project();
    const Ranking& ranking = *m_workspace.ranking();
    const auto order = m_page == Page::DigitiseFirst ? RankingOrder::DigitiseFirst : RankingOrder::Pain;
    std::vector<RankingRow> rows;
    if (project && ranking.basis == Basis::Evidence)
        rows = rankingRows(ranking, *m_workspace.certainty(),
            digitalValues(ranking, project->journey(), project->plan()), project->journey(), order,
            m_workspace.language());
    m_isFollowing = true;
    m_model->setRows(std::move(rows), ranking.isExploratory, m_workspace.language());
    QHeaderView& header = *m_table->horizontalHeader();
    m_model->sort(header.sortIndicatorSection(), header.sortIndicatorOrder());
    m_isFollowing = false;
    const bool isDigitise = order == RankingOrder::DigitiseFirst;
    m_table->setColumnHidden(RankingModel::Removes, !isDigitise);
    m_table->setColumnHidden(RankingModel::Value, !isDigitise);
    // Room for two of the four: with draws how sure the rank is tells more than its two factors. While they are made
    // the columns stand already: under a weight that is dragged they would come and go.
    const bool hasDraws = m_workspace.isDrawing() || !m_workspace.certainty()->uncertainty.places.empty();
    for (const int column : {RankingModel::Ranks, RankingModel::TopThree})
        m_table->setColumnHidden(column, isDigitise || ranking.isExploratory || !hasDraws);
    for (const int column : {RankingModel::Pain, RankingModel::ImpactColumn})
        m_table->setColumnHidden(column, isDigitise || ranking.isExploratory || hasDraws);
    header.setMinimumSectionSize(40);
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(RankingModel::TouchpointColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(RankingModel::Index, QHeaderView::Stretch);
    header.resizeSection(RankingModel::Rank, 48);
    for (const int column : {RankingModel::Ranks, RankingModel::TopThree, RankingModel::Pain,
             RankingModel::ImpactColumn, RankingModel::Removes, RankingModel::Value})
        header.resizeSection(column, 80);
    header.resizeSection(RankingModel::Evidence, 120);
    fillChart();
}

void DecideView::fillChart()
{
    const Theme& theme = m_workspace.theme();
    const bool isPain = m_painTerms->isChecked();
    std::vector<ChartKey> key;
    if (isPain) {
        for (int i = 0; i < FamilyCount; ++i)
            key.push_back({termOf(static_cast<Family>(i)), theme.familyColor(i)});
    } else {
        for (const ImpactInfo& info : allImpacts())
            key.push_back({termOf(info.impact), theme.impactColor(static_cast<int>(info.impact))});
    }
    std::vector<TermsChart::Row> rows;
    for (const RankingRow& row : m_model->rows()) {
        TermsChart::Row term{row.name, {}, row.index};
        if (isPain)
            term.terms.assign(row.painTerms.begin(), row.painTerms.end());
        else
            term.terms.assign(row.impactTerms.begin(), row.impactTerms.end());
        rows.push_back(std::move(term));
    }
    m_chartTitle->setText(isPain ? tr("What the pain consists of") : tr("What the impact consists of"));
    m_chart->setData(m_chartTitle->text(), key, std::move(rows));
    m_chart->setMinimumHeight(m_chart->minimumSizeHint().height());
    m_chart->setSelectedRow(m_model->find(m_place));
}

void DecideView::choose(const Place& place)
{
    m_place = place;
    m_workspace.select(place.touchpoint);
    followSelection();
}

void DecideView::followSelection()
{
    const TouchpointId current = m_workspace.current();
    // A handover is chosen here only; elsewhere its first touchpoint is selected.
    if (m_place.touchpoint != current)
        m_place = Place{current};
    m_isFollowing = true;
    const int row = m_model->find(m_place);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    else
        m_table->setCurrentIndex({});
    m_chart->setSelectedRow(row);
    m_room->setCurrentTouchpoint(m_place.isHandover() ? TouchpointId() : m_place.touchpoint);
    m_changes->setCurrentPlace(m_place);
    m_heat->setCurrentPlace(m_place);
    m_ranks->setCurrentPlace(m_place);
    m_isFollowing = false;
    m_why->setPlace(m_place);
}

void DecideView::copyTable() const { QApplication::clipboard()->setText(m_shown[static_cast<size_t>(m_page)].toTsv()); }

} // namespace touchstone
