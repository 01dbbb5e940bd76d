// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/EdgeScroll.h"
#include "views/map/FlowText.h"
#include "views/map/InlineEditor.h"
#include "views/map/MapEdits.h"
#include "views/map/MapHeader.h"
#include "views/map/MapPainter.h"
#include "views/map/MapScene.h"
#include "views/map/MapTiles.h"
#include "views/map/MapTools.h"

#include <QGraphicsView>
#include <QPointer>

class QMenu;
class QMimeData;

namespace touchstone {

class EdgeNames;
class EndsBar;
class MapBubble;

/// The window onto the map: zoom, pan, selection, the keys of capture, and editing in place.
class MapView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit MapView(Workspace& workspace, QWidget* parent = nullptr);
    ~MapView() override;

    MapScene& map() { return *m_scene; }
    MapEdits& edits() { return m_edits; }
    /// What others offer in the context menu of a touchpoint.
    void addToTouchpointMenu(QAction* action) { m_touchpointMenu.append(action); }

    MapTiles& tiles() { return m_tiles; }
    /// Whether so much is in sight that the map comes from tiles.
    bool isTiled() const { return m_isTiled; }

    void zoomBy(double factor, ViewportAnchor anchor = AnchorUnderMouse);
    void zoomToFit();
    void zoomToSelection();
    /// Brings a touchpoint to the middle, near enough to read its name.
    void centreOn(TouchpointId id);
    /// Brings a point of the map to the middle.
    void panTo(const QPointF& centre);
    /// So many pixels to the right and down.
    void panBy(const QPoint& pixels);

    /// Where the next touchpoint goes, seen from the current one.
    enum class Next { InLane, NextLane, PreviousLane, NextStage, Branch };
    /// Opens a line at the place where the new touchpoint will be; it is made when the line is left.
    void beginAdd(Next next, const QString& text = {});
    void beginAddIn(const MapCell& cell, const QString& text = {});
    /// The same for a touchpoint that is put into a transition.
    void beginAddInto(TransitionId id);
    void beginRename();
    void beginRename(StageId id);
    void beginRename(ChannelId id);
    void beginAddStage(StageId after);
    void beginAddChannel(ChannelId after);
    /// Opens a line for a transition's count or share; `text` takes the place of the count that it has.
    void beginEditCount(TransitionId id, const QString& text = {});
    /// The same for the current touchpoint's transition from the start, or to an end; it is made if there is none.
    void beginEnd(TouchpointId end);
    void beginConnect();
    /// New, rename and delete mean what has the keyboard: touchpoints, a transition, or a header.
    void insert();
    void rename();
    void deleteSelected();
    void duplicateSelected();
    /// With the notes named, on the clipboard; false where nothing was copied.
    bool copySelected(const QSet<NoteId>& notes = {});
    void cutSelected();
    /// What the clipboard holds, behind the current touchpoint; as a chain also linked in order.
    void paste(bool asChain);
    /// Opens a line for a tag that the selected touchpoints get.
    void beginTag();
    void selectAll();
    void reverseSelected();
    /// Moves the selection to the card that the arrow points at: along a transition where there is one, else the
    /// nearest; at the border to the headers.
    void walk(int key, bool extend);
    /// Selects the next (or, with -1, previous) transition of the touchpoint that is or was current.
    void nextTransition(int by);
    /// The header that has the keyboard, or none.
    const MapHeader& header() const { return m_header; }
    void setHeader(const MapHeader& header);
    /// From the touchpoints to their stage's header, then to the channel's, then back.
    void goToHeaders();
    /// The line that is being typed in, nullptr if none.
    InlineEditor* editor() const { return m_editor && !m_editor->isFinished() ? m_editor.data() : nullptr; }
    MapBubble& bubble() { return *m_bubble; }
    EndsBar& ends() { return *m_ends; }

    /// What its context menus offer besides what only they know.
    struct MenuActions
    {
        QList<QAction*> touchpoint, transition, ground;
    };
    void setMenuActions(const MenuActions& actions);

signals:
    void headerChanged();
    void notesPasted(const std::vector<touchstone::NoteId>& ids); ///< and no touchpoints

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool gestureKey(QKeyEvent* event);
    /// Shows an area as large as it fits; one that is smaller than the window is centred, or begins at its top left.
    void zoomTo(const QRectF& area, bool fromTopLeft);
    bool pinch(QEvent* event);
    /// Of the stages and channels, beside the map.
    EdgeNames edgeNames() const;
    void paintAddSigns(QPainter& painter, const QRectF& area) const;
    void paintMarked(QPainter& painter, const QRectF& area) const;
    void paintMarkedRoutes(QPainter& painter, const QRectF& area) const;
    void paintMarkedNotes(QPainter& painter, const QRectF& area) const;
    void paintMoving(QPainter& painter, const QRectF& area) const;
    void paintMovingRoutes(QPainter& painter, const std::vector<TouchpointId>& cards, MapDetail detail) const;
    void paintRubberBand(QPainter& painter) const;
    bool connectKey(QKeyEvent* event);
    bool headerKey(QKeyEvent* event);
    bool transitionKey(QKeyEvent* event);
    bool moveKey(QKeyEvent* event);
    void openEditor(const QRectF& sceneRect, const QString& text, bool selectText, InlineEditor::Done done);
    void openAdd(const NewTouchpoint& wanted, const QString& text);
    QRectF placeFor(const NewTouchpoint& wanted) const;
    /// Null: an empty clipboard.
    void take(const QMimeData* data, const NewTouchpoint& place, bool asChain);
    /// The cell that a point of the viewport lies in, or the nearest; with `within` only one that holds it.
    std::optional<MapCell> cellAt(const QPoint& at, bool within = false) const;
    void toggleCollapsed(const MapHeader& header);
    void openEnd(TouchpointId from, TouchpointId to, const QString& text = {});
    /// The journeys that are meant; says what is wrong where it is no count, and then is none.
    std::optional<FlowText> readCount(const QString& typed, TouchpointId from, TransitionId self);
    void placeEditor();
    /// What an empty line asks for, and its accessible name.
    void nameEditor(const QString& words);
    void goOn(const InlineEditor::End& end);
    void select(TransitionId id);
    TouchpointId nearest(TouchpointId from, int key) const;
    TouchpointId firstIn(const MapHeader& header) const;
    /// A card's edge under a point of the viewport: transitions are drawn from there.
    struct Handle
    {
        TouchpointId card;
        QPointF anchor; ///< in the scene
    };
    std::optional<Handle> handleAt(const QPoint& at) const;
    MapHeader headerAt(const QPoint& at) const;
    void setHovered(TouchpointId card, TransitionId route);
    /// The touchpoint, or the transition, under a point of the viewport; none if there is none.
    TouchpointId cardAt(const QPoint& at) const;
    TransitionId routeAt(const QPoint& at) const;
    void paintHandles(QPainter& painter) const;
    void paintHeaderFocus(QPainter& painter) const;
    void dragConnection(const QPoint& at);
    void dropConnection(const QPoint& at);
    void endConnection();
    void showHint(const QPoint& at);
    void placeEnds();
    /// Places what depends on the window's size, and shows the whole again where it was shown.
    void settle();
    bool takeMousePress(const QPoint& at, Qt::KeyboardModifiers modifiers);
    void pressCard(TouchpointId id, Qt::KeyboardModifiers modifiers);
    /// Selects what the rubber band holds: an empty one is let go.
    void selectInBand(const QRect& band);
    /// Drags on where the map was scrolled under the pointer.
    void dragOn(const QPoint& at);
    bool isDragging() const;
    void showContextMenu(const QPoint& at, const QPoint& globalPos);
    void fillTouchpointMenu(QMenu& menu, TouchpointId id);
    void fillTransitionMenu(QMenu& menu, TransitionId id);
    void fillHeaderMenu(QMenu& menu, const MapHeader& header);
    void announce();
    QString description() const;

    Workspace& m_workspace;
    MapEdits m_edits;
    MapScene* m_scene;
    MapTools m_tools;
    MapTiles m_tiles;
    bool m_isTiled = false;
    EndsBar* m_ends;
    MapBubble* m_bubble;
    MenuActions m_menuActions;
    QList<QAction*> m_touchpointMenu;
    QPointer<InlineEditor> m_editor;
    QRectF m_editorRect;
    MapHeader m_header;
    TouchpointId m_hovered; ///< its edges show where transitions begin
    TransitionId m_hoveredRoute;
    MapScene::Kept m_kept; ///< beside what the rubber band holds
    EdgeScroll m_edgeScroll;
    TouchpointId m_transitionHome; ///< whose transitions the keys go through
    QPoint m_pressedAt, m_pannedAt;
    bool m_mayMove = false; ///< pressed on a card, not yet dragged
    std::optional<Handle> m_pressedHandle;
    MapHeader m_pressedHeader;
    bool m_isPanning = false, m_isSpaceHeld = false;
    bool m_isDrawing = false; ///< the transition is drawn by mouse
    bool m_isComposing = false; ///< an input method writes into the line while the view keeps the keyboard
    bool m_mayStillBeText = false; ///< the connection was begun by a C that may be a name's first letter
    bool m_isFitted = true; ///< shows the whole, at any size of the window, until the person zooms or pans
};

} // namespace touchstone
