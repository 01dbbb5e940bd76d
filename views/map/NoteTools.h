// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/NoteEditor.h"
#include "views/map/NoteLayer.h"
#include "views/map/WidgetActions.h"

#include <QPointer>

class QMenu;
class QMimeData;

namespace touchstone {

class MapView;

/// What one does with notes on the map: keys and mouse of the view that notes take before it, typing in place, pictures
/// that are dropped or pasted. What it can do is in actions(), with shortcuts.
class NoteTools : public QObject
{
    Q_OBJECT

public:
    NoteTools(Workspace& workspace, MapView& view, QObject* parent = nullptr);
    ~NoteTools() override;

    NoteLayer& layer() { return *m_layer; }
    const QList<QAction*>& actions() const { return m_actions->all(); }
    /// Opens a box at the pointer, or else beside the current touchpoint; the note is made when it is left with words.
    void beginAdd();
    void beginEdit(NoteId id);
    NoteEditor* editor() const { return m_editor && !m_editor->isFinished() ? m_editor.data() : nullptr; }
    /// Pictures as notes, from `topLeft` in the scene; says what is refused.
    void addPictures(const QMimeData& data, const QPointF& topLeft);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(QKeyEvent* event);
    bool takeViewportEvent(QEvent* event);
    void choosePicture();
    void selectNext(int by);
    void nudge(const QPointF& by, bool resize);
    void cut();
    void duplicate();
    void showMenu(NoteId id, const QPoint& globalPos);
    void openEditor(const QRectF& place, const QString& text, NoteEditor::Done done);
    void placeEditor();
    NoteId noteAt(const QPoint& viewportPos) const;
    QPointF freePlace() const;
    void updateActions();
    void retranslate();

    Workspace& m_workspace;
    MapView& m_view;
    QWidget* m_viewport; ///< of the view; its events still come when the view is half gone
    NoteLayer* m_layer;
    WidgetActions* m_actions;
    QAction *m_add, *m_addPicture, *m_next;
    QPointer<NoteEditor> m_editor;
    QRectF m_editorPlace;
    QString m_colour; ///< of the last one chosen, for the next note
};

} // namespace touchstone
