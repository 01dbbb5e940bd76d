// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/PlaceGrid.h"

#include "views/charts/GridChart.h"
#include "views/common/EmptyState.h"
#include "views/common/Workspace.h"
#include "views/decide/DecideParts.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone {

PlaceGrid::PlaceGrid(Workspace& workspace, Draw draw, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_draw(draw)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(workspace, QStringLiteral("decide"), this))
    , m_content(new QWidget(this))
    , m_note(makeText(m_content, true))
    , m_chart(new GridChart(m_content))
{
    m_chart->setExportPalette(Theme::print().palette());
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_note);
    content->addWidget(m_chart, 1);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_chart, &GridChart::cellChosen, this,
        [this](int row) { emit placeChosen(m_places[static_cast<size_t>(row)]); });
    connect(m_chart, &Chart::saveFailed, this, [this](const Error& error) { m_workspace.sayError(error); });
    for (const auto signal : {&Workspace::projectChanged, &Workspace::rankingChanged, &Workspace::certaintyChanged,
             &Workspace::themeChanged})
        connect(&m_workspace, signal, this, &PlaceGrid::outdate);
    refresh();
}

ChartTable PlaceGrid::table()
{
    if (m_isOutdated)
        refresh();
    return m_chart->table();
}

void PlaceGrid::setCurrentPlace(const Place& place)
{
    m_current = place;
    const auto found = std::find(m_places.begin(), m_places.end(), place);
    m_chart->setCurrentRow(found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin()));
}

void PlaceGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        outdate();
}

void PlaceGrid::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void PlaceGrid::outdate()
{
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void PlaceGrid::refresh()
{
    m_isOutdated = false;
    PlacePicture picture = m_workspace.project() ? m_draw(m_workspace) : PlacePicture();
    const bool isEmpty = picture.places.empty();
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_content);
    m_empty->setTexts(picture.emptyTitle, picture.emptyText);
    m_note->setText(picture.note);
    m_places = std::move(picture.places);
    m_chart->setData(std::move(picture.data));
    setCurrentPlace(m_current);
}

} // namespace touchstone
