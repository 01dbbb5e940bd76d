// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/InlineEditor.h"
#include "views/map/MapEdits.h"
#include "views/map/MapScene.h"
#include "views/map/MapTools.h"

#include <QGraphicsView>
#include <QPointer>

class QMenu;

namespace touchstone {

class TouchpointItem;

/// The window onto the map: zoom, pan, selection, the keys of capture, and editing in place.
class MapView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit MapView(Workspace& workspace, QWidget* parent = nullptr);
    ~MapView() override;

    MapScene& map() { return *m_scene; }
    MapEdits& edits() { return m_edits; }

    void zoomBy(double factor);
    void zoomToFit();

    /// Where the next touchpoint goes, seen from the current one.
    enum class Next { InLane, NextLane, PreviousLane, NextStage, Branch };
    /// Opens a line at the place where the new touchpoint will be; it is made when the line is left.
    void beginAdd(Next next, const QString& text = {});
    void beginAddIn(const MapCell& cell, const QString& text = {});
    void beginRename();
    void beginRename(StageId id);
    void beginRename(ChannelId id);
    void beginAddStage(StageId after);
    void beginAddChannel(ChannelId after);
    void beginEditCount(TransitionId id);
    void beginConnect();
    void deleteSelected();
    void duplicateSelected();
    void selectAll();
    /// Moves the selection to the card that the arrow points at: along a transition where there is one, else the
    /// nearest.
    void walk(int key, bool extend);
    /// The line that is being typed in, nullptr if none.
    InlineEditor* editor() const { return m_editor && !m_editor->isFinished() ? m_editor.data() : nullptr; }

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
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
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    bool connectKey(QKeyEvent* event);
    void openEditor(const QRectF& sceneRect, const QString& text, bool selectText, InlineEditor::Done done);
    void openAdd(const MapCell& cell, TouchpointId after, bool link, const QString& text);
    void placeEditor();
    void goOn(const InlineEditor::End& end);
    TouchpointId nearest(TouchpointId from, int key) const;
    TouchpointItem* cardAt(const QPoint& at) const;
    /// The topmost item of a type under a point of the viewport, nullptr if there is none.
    template <typename Item>
    Item* itemAtAs(const QPoint& at) const
    {
        for (QGraphicsItem* item : items(at)) {
            if (auto* wanted = qgraphicsitem_cast<Item*>(item))
                return wanted;
        }
        return nullptr;
    }
    void showContextMenu(const QPoint& at, const QPoint& globalPos);
    void fillTouchpointMenu(QMenu& menu, TouchpointId id);
    void announce();

    Workspace& m_workspace;
    MapEdits m_edits;
    MapScene* m_scene;
    MapTools m_tools;
    QPointer<InlineEditor> m_editor;
    QRectF m_editorRect;
    QPoint m_pressedAt, m_pannedAt;
    bool m_mayMove = false; ///< pressed on a card, not yet dragged
    bool m_isPanning = false, m_isSpaceHeld = false;
    bool m_mayStillBeText = false; ///< the connection was begun by a C that may be a name's first letter
    bool m_hasBeenFitted = false;
};

} // namespace touchstone
