// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ClassicsPanel.h"

#include "model/exchange/ClassicCount.h"
#include "views/common/DescribeClassics.h"
#include "views/common/EmptyState.h"
#include "views/common/Workspace.h"
#include "views/decide/ClassicPictures.h"
#include "views/decide/DecideParts.h"
#include "views/decide/RiceTable.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace touchstone {

ClassicsPanel::ClassicsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_methodLabel(new QLabel(this))
    , m_methods(new QComboBox(this))
    , m_inputs(new QComboBox(this))
    , m_sentence(makeText(this, false))
    , m_basis(makeText(this, true))
    , m_pages(new QStackedWidget(this))
    , m_scatter(new ScatterChart(this))
    , m_bars(new FigureChart(this))
    , m_barsScroll(new QScrollArea(this))
    , m_rice(new RiceTable(this))
    , m_empty(new EmptyState(workspace, QStringLiteral("decide"), this))
    , m_import(m_empty->addButton({}))
    , m_missing(makeText(this, true))
{
    m_methods->setObjectName(QStringLiteral("classicMethod"));
    m_inputs->setObjectName(QStringLiteral("opportunityInput"));
    m_missing->setObjectName(QStringLiteral("classicMissing"));
    m_methodLabel->setBuddy(m_methods);
    for (const ClassicMethod method : AllClassicMethods)
        m_methods->addItem({}, static_cast<int>(method));
    for (const Opportunities::Input input : {Opportunities::Input::Means, Opportunities::Input::TopTwoBoxes})
        m_inputs->addItem({}, static_cast<int>(input));
    m_barsScroll->setWidgetResizable(true);
    m_barsScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_barsScroll->setFrameShape(QFrame::NoFrame);
    m_barsScroll->setWidget(m_bars);
    for (QWidget* page : {static_cast<QWidget*>(m_scatter), static_cast<QWidget*>(m_barsScroll),
             static_cast<QWidget*>(m_rice), static_cast<QWidget*>(m_empty)})
        m_pages->addWidget(page);
    for (Chart* chart : {static_cast<Chart*>(m_scatter), static_cast<Chart*>(m_bars)}) {
        chart->setExportPalette(Theme::print().palette());
        connect(chart, &Chart::saveFailed, this, [this](const Error& error) { m_workspace.sayError(error); });
    }

    auto* head = new QHBoxLayout;
    head->addWidget(m_methodLabel);
    head->addWidget(m_methods);
    head->addWidget(m_inputs);
    head->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_basis);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_missing);

    connect(m_methods, &QComboBox::currentIndexChanged, this, &ClassicsPanel::refresh);
    connect(m_inputs, &QComboBox::currentIndexChanged, this, &ClassicsPanel::refresh);
    connect(m_scatter, &ScatterChart::pointChosen, this, &ClassicsPanel::choose);
    connect(m_bars, &RowChart::rowChosen, this, &ClassicsPanel::choose);
    connect(m_rice, &RiceTable::touchpointChosen, this, [this](TouchpointId id) { m_workspace.select(id); });
    connect(m_import, &QPushButton::clicked, this, &ClassicsPanel::importRequested);
    connect(&m_workspace, &Workspace::projectChanged, this, [this] {
        m_task.cancel();
        m_classics.reset();
        outdate();
    });
    connect(&m_workspace, &Workspace::rankingChanged, this, &ClassicsPanel::outdate);
    connect(&m_workspace, &Workspace::selectionChanged, this, &ClassicsPanel::followSelection);
    connect(&m_workspace, &Workspace::themeChanged, this, &ClassicsPanel::refresh);
    retranslate();
}

ClassicsPanel::~ClassicsPanel() = default;

ClassicMethod ClassicsPanel::method() const { return static_cast<ClassicMethod>(m_methods->currentData().toInt()); }

void ClassicsPanel::setMethod(ClassicMethod method)
{
    m_methods->setCurrentIndex(m_methods->findData(static_cast<int>(method)));
}

Opportunities::Input ClassicsPanel::input() const
{
    return static_cast<Opportunities::Input>(m_inputs->currentData().toInt());
}

void ClassicsPanel::setInput(Opportunities::Input input)
{
    m_inputs->setCurrentIndex(m_inputs->findData(static_cast<int>(input)));
}

ChartTable ClassicsPanel::table() const
{
    const QWidget* page = m_pages->currentWidget();
    return page == m_scatter   ? m_scatter->table()
        : page == m_barsScroll ? m_bars->table()
        : page == m_rice       ? m_rice->table()
                               : ChartTable();
}

void ClassicsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClassicsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        count();
}

void ClassicsPanel::retranslate()
{
    m_methodLabel->setText(tr("&View:"));
    m_methods->setAccessibleName(tr("Method"));
    for (int index = 0; index < m_methods->count(); ++index)
        m_methods->setItemText(index, termOf(static_cast<ClassicMethod>(m_methods->itemData(index).toInt())));
    m_inputs->setAccessibleName(tr("What opportunity is made from"));
    for (int index = 0; index < m_inputs->count(); ++index)
        m_inputs->setItemText(index, termOf(static_cast<Opportunities::Input>(m_inputs->itemData(index).toInt())));
    m_import->setText(tr("Import a survey…"));
    refresh();
}

void ClassicsPanel::outdate()
{
    m_isOutdated = true;
    if (isVisible())
        count();
}

void ClassicsPanel::count()
{
    const Project* project = m_workspace.project();
    m_task.cancel();
    if (!project || m_workspace.isRanking())
        return refresh();
    m_isOutdated = false;
    const auto running = m_task.run(
        [data = project->data(), evidence = m_workspace.rankedEvidence(), ranking = m_workspace.ranking(),
            path = project->path()](Progress& progress) -> Result<Classics> {
            const Tallies tallies = assembleTallies(data.journey, *evidence, ranking->filter, ranking->settings.rules);
            const Result<ClassicAnswers> answers = countClassicAnswers(
                path, data.journey, *evidence, ranking->filter, satisfactionSignal(tallies), progress);
            if (!answers)
                return failure(answers.error());
            return classicsOf(data.journey, *evidence, data.plan, tallies, *ranking, *answers);
        },
        [this](Result<Classics> classics) {
            if (classics)
                m_classics = std::make_unique<const Classics>(std::move(*classics));
            else if (classics.error().code != ErrorCode::Cancelled)
                m_workspace.sayError(classics.error());
            refresh();
        });
    m_workspace.watch(tr("Counting answers"), running);
}

void ClassicsPanel::refresh()
{
    const Project* project = m_workspace.project();
    m_sentence->setText(describeMethod(method()));
    m_inputs->setVisible(method() == ClassicMethod::Opportunity);
    m_touchpoints.clear();
    if (!project || !m_classics) {
        m_basis->clear();
        m_missing->clear();
        m_empty->setTexts(tr("Counting answers…"), {});
        m_import->hide();
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const QString language = m_workspace.language();
    m_basis->setText(describeInputs(*m_classics, method(), input()).join(u' '));
    m_basis->setVisible(!m_basis->text().isEmpty());
    const QString missing
        = describeMissing(*m_classics, method(), input(), project->journey(), project->plan(), language).join(u' ');
    QWidget* page = draw();
    m_pages->setCurrentWidget(page);
    m_missing->setVisible(page != m_empty && !missing.isEmpty());
    m_missing->setText(tr("Not shown: %1").arg(missing));
    if (page == m_empty) {
        m_empty->setTexts(tr("Nothing to show yet"), missing);
        m_import->setVisible(method() != ClassicMethod::Rice);
        m_import->setEnabled(!project->isReadOnly());
    }
    followSelection();
}

QWidget* ClassicsPanel::draw()
{
    const ClassicPictures pictures(
        *m_classics, m_workspace.project()->journey(), m_workspace.theme(), m_workspace.language());
    const auto show = [&](auto picture, auto& chart, QWidget* page) -> QWidget* {
        if (picture.touchpoints.empty())
            return m_empty;
        m_touchpoints = std::move(picture.touchpoints);
        chart.setData(std::move(picture.data));
        return page;
    };
    switch (method()) {
    case ClassicMethod::ImportancePerformance:
        return show(pictures.importancePerformance(), *m_scatter, m_scatter);
    case ClassicMethod::Kano:
        return show(pictures.kano(), *m_scatter, m_scatter);
    case ClassicMethod::Opportunity:
        return show(pictures.opportunity(input()), *m_bars, m_barsScroll);
    case ClassicMethod::PenaltyReward:
        return show(pictures.penaltyReward(), *m_bars, m_barsScroll);
    case ClassicMethod::Rice:
        break;
    }
    if (m_classics->rice.rows.empty())
        return m_empty;
    m_rice->setRice(
        m_classics->rice, m_workspace.project()->journey(), m_workspace.project()->plan(), m_workspace.language());
    return m_rice;
}

void ClassicsPanel::choose(int row)
{
    if (row >= 0 && row < static_cast<int>(m_touchpoints.size()) && m_touchpoints[static_cast<size_t>(row)])
        m_workspace.select(m_touchpoints[static_cast<size_t>(row)]);
}

void ClassicsPanel::followSelection()
{
    const TouchpointId current = m_workspace.current();
    m_rice->setCurrentTouchpoint(current);
    const bool isScatter = m_pages->currentWidget() == m_scatter;
    // Of several features of one touchpoint the one that was chosen stays.
    const int now = isScatter ? m_scatter->selectedPoint() : m_bars->selectedRow();
    if (now >= 0 && now < static_cast<int>(m_touchpoints.size())
        && (m_touchpoints[static_cast<size_t>(now)] == current || !m_touchpoints[static_cast<size_t>(now)]))
        return;
    const auto found = std::find(m_touchpoints.begin(), m_touchpoints.end(), current);
    const int row = found == m_touchpoints.end() || !current ? -1 : static_cast<int>(found - m_touchpoints.begin());
    if (isScatter)
        m_scatter->setSelectedPoint(row);
    else
        m_bars->setSelectedRow(row);
}

} // namespace touchstone
