// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/MapScene.h"
#include "views/map/NoteEdits.h"
#include "views/map/NotePictures.h"

namespace touchstone {

class NoteItem;

/// The notes of the shown journey as items of the map's scene, found by id: what they look like, and where they are
/// while they are dragged.
class NoteLayer : public QObject
{
    Q_OBJECT

public:
    NoteLayer(Workspace& workspace, MapScene& scene, QObject* parent = nullptr);

    NoteEdits& edits() { return m_edits; }
    const NotePictures& pictures() const { return *m_pictures; }
    NoteItem* item(NoteId id) const { return m_items.value(id); }
    const Theme& theme() const { return m_workspace.theme(); }
    NoteLook lookOf(NoteId id) const;

    QSet<NoteId> selected() const;
    void select(NoteId id); ///< only that one, and no touchpoint

    /// Shows the selected ones moved, or one resized, until commitPreview() makes it so in one step. They keep to a
    /// grid.
    void previewMove(const QPointF& by);
    void previewResize(NoteId id, const QPointF& by);
    void commitPreview();
    void cancelPreview();
    bool isMoving(NoteId id) const { return m_preview.contains(id); }

private:
    void sync();
    /// Puts the notes that lie still into the map's picture.
    void show();

    Workspace& m_workspace;
    MapScene& m_scene;
    NoteEdits m_edits;
    NotePictures* m_pictures;
    QHash<NoteId, NoteItem*> m_items;
    QHash<NoteId, QRectF> m_preview;
};

} // namespace touchstone
