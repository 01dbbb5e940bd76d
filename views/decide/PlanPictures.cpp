// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/PlanPictures.h"

#include "model/report/InitiativeWords.h"
#include "views/charts/RoadmapChart.h"
#include "views/charts/ScatterChart.h"
#include "views/common/EmptyState.h"
#include "views/common/Workspace.h"
#include "views/decide/DecideParts.h"
#include "views/decide/ValueCost.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace touchstone {
namespace {

constexpr int LeastHeight = 140; ///< of the matrix, in pixels: the page is to fit a window 900 high

} // namespace

PlanPictures::PlanPictures(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_showMatrix(makeToggle(this))
    , m_showRoadmap(makeToggle(this))
    , m_pages(new QStackedWidget(this))
    , m_matrixPage(new QWidget(this))
    , m_note(makeText(m_matrixPage, true))
    , m_matrix(new ScatterChart(m_matrixPage))
    , m_empty(new EmptyState(workspace, QStringLiteral("decide"), this))
    , m_roadmap(new RoadmapChart(this))
    , m_roadmapPage(makeScroll(m_roadmap, this))
{
    m_matrix->setMinimumHeight(LeastHeight);
    m_showMatrix->setObjectName(QStringLiteral("showValueCost"));
    m_showRoadmap->setObjectName(QStringLiteral("showRoadmap"));
    m_showMatrix->setChecked(true);
    auto* toggles = new QButtonGroup(this);
    toggles->addButton(m_showMatrix);
    toggles->addButton(m_showRoadmap);
    auto* head = new QHBoxLayout;
    head->addWidget(m_showMatrix);
    head->addWidget(m_showRoadmap);
    head->addStretch(1);
    auto* matrix = new QVBoxLayout(m_matrixPage);
    matrix->setContentsMargins(0, 0, 0, 0);
    matrix->addWidget(m_note);
    matrix->addWidget(m_matrix, 1);
    for (QWidget* page : {m_matrixPage, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_roadmapPage)})
        m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    for (Chart* chart : {static_cast<Chart*>(m_matrix), static_cast<Chart*>(m_roadmap)}) {
        chart->setExportPalette(Theme::print().palette());
        connect(chart, &Chart::saveFailed, this, [this](const Error& error) { m_workspace.sayError(error); });
    }
    connect(toggles, &QButtonGroup::buttonClicked, this, &PlanPictures::showChosen);
    connect(m_matrix, &ScatterChart::pointChosen, this,
        [this](int point) { emit touchpointChosen(m_onMatrix[static_cast<size_t>(point)]); });
    connect(m_roadmap, &RowChart::rowChosen, this,
        [this](int row) { emit touchpointChosen(m_onRoadmap[static_cast<size_t>(row)]); });
    retranslate();
}

void PlanPictures::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanPictures::retranslate()
{
    m_showMatrix->setText(tr("Value and cost"));
    m_showRoadmap->setText(tr("Roadmap"));
    m_empty->setTexts(tr("No costs yet"),
        tr("Say what the solutions cost, in figures or as S, M or L: then they stand by value and cost."));
}

void PlanPictures::setChoice(const Choice& choice)
{
    const Journey& journey = m_workspace.project()->journey();
    const Plan& plan = m_workspace.project()->data().plan;
    ValueCostPicture picture = valueCost(choice, journey, plan, m_workspace.theme(), m_workspace.language());
    m_onMatrix.clear();
    for (const SolutionId id : picture.solutions)
        m_onMatrix.push_back(plan.solutions.find(id)->touchpoint);
    m_note->setText(picture.note);
    m_matrix->setData(std::move(picture.data));
    const Words words(m_workspace.language());
    std::vector<RoadmapChart::Row> rows;
    m_onRoadmap.clear();
    for (const RoadmapItem& item : choice.roadmap) {
        const Solution& solution = *plan.solutions.find(item.solution);
        rows.push_back(
            {solution.name.in(m_workspace.language()), item.start, item.months, whenText(item, plan, words)});
        m_onRoadmap.push_back(solution.touchpoint);
    }
    m_roadmap->setData(std::move(rows));
    m_roadmap->setMinimumHeight(m_roadmap->minimumSizeHint().height());
    showChosen();
    setCurrentTouchpoint(m_workspace.current());
}

void PlanPictures::showChosen()
{
    const bool isMatrix = m_showMatrix->isChecked();
    m_pages->setCurrentWidget(!isMatrix ? m_roadmapPage
            : m_onMatrix.empty()        ? static_cast<QWidget*>(m_empty)
                                        : m_matrixPage);
}

void PlanPictures::setCurrentTouchpoint(TouchpointId id)
{
    // Of several solutions for one touchpoint the one that was chosen stays.
    const int now = m_matrix->selectedPoint();
    if (now >= 0 && now < static_cast<int>(m_onMatrix.size()) && m_onMatrix[static_cast<size_t>(now)] == id)
        return;
    const auto found = std::find(m_onMatrix.begin(), m_onMatrix.end(), id);
    m_matrix->setSelectedPoint(found == m_onMatrix.end() ? -1 : static_cast<int>(found - m_onMatrix.begin()));
}

} // namespace touchstone
