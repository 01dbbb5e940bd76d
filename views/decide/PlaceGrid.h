// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"
#include "views/charts/GridData.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace touchstone {

class EmptyState;
class GridChart;
class Workspace;

/// What a PlaceGrid shows: a row a place, or why there is none.
struct PlacePicture
{
    GridData data;
    std::vector<Place> places; ///< of the rows
    QString note; ///< how to read it
    QString emptyTitle, emptyText; ///< where there are no rows
};

/// Touchpoints by something, as a grid that shares the selection; drawn only while somebody looks.
class PlaceGrid : public QWidget
{
    Q_OBJECT

public:
    using Draw = PlacePicture (*)(const Workspace&);

    PlaceGrid(Workspace& workspace, Draw draw, QWidget* parent);

    GridChart* chart() const { return m_chart; }
    ChartTable table(); ///< of what there is now
    void setCurrentPlace(const Place& place);

signals:
    void placeChosen(const touchstone::Place& place);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void outdate();
    void refresh();

    Workspace& m_workspace;
    Draw m_draw;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QWidget* m_content;
    QLabel* m_note;
    GridChart* m_chart;
    std::vector<Place> m_places;
    Place m_current;
    bool m_isOutdated = true;
};

} // namespace touchstone
