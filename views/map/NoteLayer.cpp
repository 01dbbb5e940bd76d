// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/NoteLayer.h"

#include "model/journey/MapNotes.h"
#include "views/map/NoteItem.h"

#include <cmath>

namespace touchstone {
namespace {

constexpr double Grid = 8;

double snapped(double value) { return std::round(value / Grid) * Grid; }
QPointF snapped(const QPointF& point) { return {snapped(point.x()), snapped(point.y())}; }

} // namespace

NoteLayer::NoteLayer(Workspace& workspace, MapScene& scene, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_scene(scene)
    , m_edits(workspace)
    , m_pictures(new NotePictures(workspace, this))
{
    connect(&scene, &MapScene::layoutChanged, this, &NoteLayer::sync);
    connect(m_pictures, &NotePictures::changed, this, &NoteLayer::show);
    connect(&workspace, &Workspace::languageChanged, this, &NoteLayer::show);
    connect(&workspace, &Workspace::themeChanged, this, &NoteLayer::show);
    sync();
}

void NoteLayer::sync()
{
    m_preview.clear();
    const QHash<NoteId, QRectF>& places = m_scene.layout().notes;
    m_items.removeIf([&](const auto& entry) {
        if (places.contains(entry.key()))
            return false;
        delete entry.value();
        return true;
    });
    for (auto place = places.begin(); place != places.end(); ++place) {
        NoteItem*& item = m_items[place.key()];
        if (!item)
            m_scene.addItem(item = new NoteItem(*this, place.key()));
        item->setPlace(*place);
    }
    // Later ones lie above earlier ones.
    double height = 0;
    for (const Note& note : m_scene.journey().notes) {
        if (NoteItem* item = m_items.value(note.id))
            item->setZValue(++height);
    }
    show();
}

void NoteLayer::show()
{
    std::vector<PlacedNote> notes;
    for (const Note& note : m_scene.journey().notes) {
        if (m_items.contains(note.id) && !isMoving(note.id))
            notes.push_back({m_scene.layout().notes.value(note.id), lookOf(note.id)});
    }
    m_scene.setNotes(std::move(notes));
}

NoteLook NoteLayer::lookOf(NoteId id) const
{
    const Note* note = m_scene.journey().notes.find(id);
    return note ? touchstone::lookOf(*note, m_pictures->of(id), m_workspace.language(), theme()) : NoteLook();
}

QSet<NoteId> NoteLayer::selected() const
{
    QSet<NoteId> ids;
    for (auto item = m_items.begin(); item != m_items.end(); ++item) {
        if ((*item)->isSelected())
            ids.insert(item.key());
    }
    return ids;
}

void NoteLayer::select(NoteId id)
{
    m_scene.selectNothing();
    if (NoteItem* chosen = item(id))
        chosen->setSelected(true);
}

void NoteLayer::previewMove(const QPointF& by)
{
    for (const NoteId id : selected()) {
        const QRectF place = m_scene.layout().notes.value(id);
        m_preview.insert(id, place.translated(snapped(place.topLeft() + by) - place.topLeft()));
        item(id)->setPlace(m_preview.value(id));
    }
    show();
}

void NoteLayer::previewResize(NoteId id, const QPointF& by)
{
    const QRectF place = m_scene.layout().notes.value(id);
    QSizeF size(snapped(place.width() + by.x()), snapped(place.height() + by.y()));
    if (const auto picture = m_pictures->of(id)) { // keeps its proportions, the larger pull decides
        const double scale = std::max(size.width() / place.width(), size.height() / place.height());
        size = place.size() * scale;
    }
    m_preview = {{id, QRectF(place.topLeft(), size.expandedTo({SmallestNote, SmallestNote}))}};
    item(id)->setPlace(m_preview.value(id));
    show();
}

void NoteLayer::commitPreview()
{
    const QHash<NoteId, QRectF> places = std::exchange(m_preview, {});
    if (!places.isEmpty() && !m_edits.place(places, m_scene.layout()))
        sync();
}

void NoteLayer::cancelPreview() { sync(); }

} // namespace touchstone
