// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/MapView.h"

#include <QWidget>

class QPushButton;

namespace touchstone {

class ComparePanel;
class EmptyState;
class MapActions;
class JourneyBar;
class MapLegend;
class MapReading;
class MapStrips;
class NoteTools;
class PersonasPanel;

/// The mode Map: the map, what belongs under it in strips, and a foot line with the legend. An empty map has words that
/// begin it. What it can do is in actions(), with shortcuts, for menus and the command palette.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MapPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~MapPanel() override;

    MapView& view() const { return *m_view; }
    JourneyBar& bar() { return *m_bar; }
    ComparePanel& comparison() { return *m_compare; }
    NoteTools& notes() { return *m_notes; }
    MapStrips& strips() { return *m_strips; }
    MapReading& reading() { return *m_reading; }

signals:
    /// The user wants to try what would change if something were otherwise at the selected touchpoint.
    void whatIfRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TouchpointId openingAt(const QPoint& at) const;
    void addPersonas();
    void addComparison();
    void retranslate();
    void updateEmptyState();
    void updateActions();

    Workspace& m_workspace;
    MapView* m_view;
    JourneyBar* m_bar;
    PersonasPanel* m_personas;
    ComparePanel* m_compare;
    MapReading* m_reading;
    MapStrips* m_strips;
    NoteTools* m_notes;
    MapLegend* m_legend;
    EmptyState* m_empty;
    QPushButton* m_emptyButton;
    MapActions* m_actions;
    QAction *m_tidy, *m_zoomIn, *m_zoomOut, *m_fit, *m_showLegend;
};

} // namespace touchstone
