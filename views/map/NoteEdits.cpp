// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/NoteEdits.h"

#include "model/journey/MapNotes.h"
#include "model/project/CarriedAttachment.h"

namespace touchstone {
namespace {

constexpr double PictureWidth = 240, PictureGap = 12; ///< of a new picture, and below it
constexpr double CopyStep = 16; ///< so far a copy lies beside its original

} // namespace

bool NoteEdits::putChanged(const QString& name, const std::vector<Note>& notes)
{
    std::vector<Note> changed;
    for (const Note& note : notes) {
        const Note* before = m_workspace.journey().notes.find(note.id);
        if (before && !(*before == note))
            changed.push_back(note);
    }
    return !changed.empty() && m_workspace.edit(name, [&](Edit& edit) {
        for (const Note& note : changed)
            edit.put(note);
    });
}

NoteId NoteEdits::add(const QString& text, const QRectF& rect, const QString& colour, const MapLayout& layout)
{
    if (!m_workspace.project() || text.trimmed().isEmpty())
        return {};
    const Journey& journey = m_workspace.journey();
    Note note{newId<NoteId>(), journey.id, journey.notes.nextPosition(), LocalizedText(text.trimmed())};
    note.colour = colour;
    note = noteAt(note, rect, layout);
    return m_workspace.edit(tr("Add a note"), [&](Edit& edit) { edit.put(note); }) ? note.id : NoteId{};
}

std::vector<NoteId> NoteEdits::addPictures(
    const std::vector<PictureFile>& pictures, const QPointF& topLeft, const MapLayout& layout)
{
    if (!m_workspace.project() || pictures.empty())
        return {};
    const Journey& journey = m_workspace.journey();
    std::vector<NoteId> ids;
    std::vector<Note> notes;
    std::vector<Attachment> attachments;
    QRectF place(topLeft, QSizeF());
    for (size_t i = 0; i < pictures.size(); ++i) {
        const QSizeF size = QSizeF(pictures[i].size).scaled(PictureWidth, PictureWidth, Qt::KeepAspectRatio);
        place.setSize(size.expandedTo({SmallestNote, SmallestNote}));
        const Note note{newId<NoteId>(), journey.id, journey.notes.nextPosition() + static_cast<int>(i), {}};
        notes.push_back(noteAt(note, place, layout));
        attachments.push_back(
            {newId<AttachmentId>(), m_workspace.project()->data().attachments.nextPosition() + static_cast<int>(i), {},
                note.id, pictures[i].name, pictures[i].mediaType});
        ids.push_back(note.id);
        place.moveTop(place.bottom() + PictureGap);
    }
    const bool done
        = m_workspace.edit(tr("Add %n picture(s)", nullptr, static_cast<int>(pictures.size())), [&](Edit& edit) {
              for (size_t i = 0; i < notes.size(); ++i) {
                  edit.put(notes[i]);
                  edit.put(attachments[i], pictures[i].bytes);
              }
          });
    return done ? ids : std::vector<NoteId>();
}

bool NoteEdits::setText(NoteId id, const QString& text)
{
    const Note* note = m_workspace.journey().notes.find(id);
    if (!note || text.trimmed() == note->text.in(m_workspace.language()))
        return false;
    Note changed = *note;
    changed.text = changed.text.with(m_workspace.language(), text.trimmed());
    return putChanged(tr("Change a note"), {changed});
}

bool NoteEdits::setColour(const QSet<NoteId>& ids, const QString& colour)
{
    std::vector<Note> changed;
    for (const Note& note : m_workspace.journey().notes) {
        if (!ids.contains(note.id))
            continue;
        changed.push_back(note);
        changed.back().colour = colour;
    }
    return putChanged(tr("Colour %n note(s)", nullptr, static_cast<int>(changed.size())), changed);
}

bool NoteEdits::place(const QHash<NoteId, QRectF>& rects, const MapLayout& layout)
{
    std::vector<Note> changed;
    bool isResized = false;
    for (const Note& note : m_workspace.journey().notes) {
        if (!rects.contains(note.id))
            continue;
        changed.push_back(noteAt(note, rects.value(note.id), layout));
        isResized = isResized || changed.back().width != note.width || changed.back().height != note.height;
    }
    const auto count = static_cast<int>(changed.size());
    return putChanged(
        isResized ? tr("Resize %n note(s)", nullptr, count) : tr("Move %n note(s)", nullptr, count), changed);
}

std::vector<NoteId> NoteEdits::duplicate(const QSet<NoteId>& ids)
{
    if (!m_workspace.project())
        return {};
    const auto pictures = carryAttachments(*m_workspace.project(), {}, ids);
    if (!pictures) {
        m_workspace.sayError(pictures.error());
        return {};
    }
    std::vector<Note> copies;
    std::vector<NoteId> made;
    CopiedIds copyOf;
    const Collection<Note>& notes = m_workspace.journey().notes;
    for (const Note& note : notes) {
        if (!ids.contains(note.id))
            continue;
        Note copy = note;
        copy.id = newId<NoteId>();
        copy.position = notes.nextPosition() + static_cast<int>(copies.size());
        copy.x += CopyStep;
        copy.y += CopyStep;
        copyOf.notes.insert(note.id, copy.id);
        made.push_back(copy.id);
        copies.push_back(std::move(copy));
    }
    const bool done = !copies.empty()
        && m_workspace.edit(tr("Duplicate %n note(s)", nullptr, static_cast<int>(copies.size())), [&](Edit& edit) {
               for (const Note& copy : copies)
                   edit.put(copy);
               putAttachments(edit, *pictures, copyOf);
           });
    return done ? made : std::vector<NoteId>();
}

bool NoteEdits::remove(const QSet<NoteId>& ids)
{
    std::vector<NoteId> there;
    for (const Note& note : m_workspace.journey().notes) {
        if (ids.contains(note.id))
            there.push_back(note.id);
    }
    return !there.empty()
        && m_workspace.edit(tr("Delete %n note(s)", nullptr, static_cast<int>(there.size())), [&](Edit& edit) {
               for (const NoteId id : there)
                   edit.remove(id);
           });
}

} // namespace touchstone
