// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/MapFilter.h"
#include "views/map/MapLens.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace touchstone {

class MapFindBar;
class MapView;
class Minimap;
class WidgetActions;
class Workspace;

/// The line above the map with what helps to read it: the lens, the filter with a chip for each of its conditions and
/// the count of what it leaves, the minimap's switch; below it, when asked for, the line that finds. What it can do is
/// in actions().
class MapReading : public QWidget
{
    Q_OBJECT

public:
    MapReading(Workspace& workspace, MapView& view, QWidget* parent = nullptr);

    /// Opens the line that finds.
    void find();
    MapFindBar& findBar() { return *m_findBar; }
    Minimap& minimap() { return *m_minimap; }

    QByteArray saveState() const; ///< lens and whether the minimap is shown
    void restoreState(const QByteArray& state);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void setFilter(const MapFilter& filter);
    void showFilter();
    void showCount();
    void addChip(const QString& text, const MapFilter& without);
    void fillMenu();
    void addChoice(QMenu* menu, const QString& text, bool isChosen, const MapFilter& toggled);
    void showLens();
    void retranslate();
    void retheme();

    Workspace& m_workspace;
    MapView& m_view;
    WidgetActions* m_actions;
    Minimap* m_minimap;
    MapFindBar* m_findBar;
    QComboBox* m_lenses;
    QLabel* m_lensLabel;
    QLineEdit* m_text;
    QToolButton *m_more, *m_showMinimapButton;
    QMenu* m_menu;
    QHBoxLayout* m_chips;
    QLabel* m_count;
    std::vector<QAction*> m_lensActions;
    QAction *m_toFilter, *m_clearFilter, *m_showMinimap, *m_toSelection;
};

} // namespace touchstone
