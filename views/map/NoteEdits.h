// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/MapLayout.h"
#include "views/common/PictureFile.h"
#include "views/common/Workspace.h"

#include <QCoreApplication>

namespace touchstone {

/// Every change of notes on the shown journey's map, each one named step that can be undone. Rectangles are in map
/// units; `layout` says in which cell they lie.
class NoteEdits
{
    Q_DECLARE_TR_FUNCTIONS(NoteEdits)

public:
    explicit NoteEdits(Workspace& workspace)
        : m_workspace(workspace)
    { }

    NoteId add(const QString& text, const QRectF& rect, const QString& colour, const MapLayout& layout);
    /// Notes with pictures, one below the other from `topLeft`; in one step.
    std::vector<NoteId> addPictures(
        const std::vector<PictureFile>& pictures, const QPointF& topLeft, const MapLayout& layout);
    bool setText(NoteId id, const QString& text);
    bool setColour(const QSet<NoteId>& ids, const QString& colour);
    bool place(const QHash<NoteId, QRectF>& rects, const MapLayout& layout);
    bool remove(const QSet<NoteId>& ids);
    /// Copies a little beside their originals, with their pictures; returns them.
    std::vector<NoteId> duplicate(const QSet<NoteId>& ids);

private:
    bool putChanged(const QString& name, const std::vector<Note>& notes);

    Workspace& m_workspace;
};

} // namespace touchstone
