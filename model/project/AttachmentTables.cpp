// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/RowFields.h"

namespace touchstone {

template <>
inline constexpr const char* TableOf<Attachment> = "attachment";
template <>
inline constexpr std::array ColumnsOf<Attachment> = {
    "id", "position", "touchpoint", "note", "name", "media_type", "size"};

template <typename A>
requires std::same_as<std::remove_const_t<A>, Attachment>
auto fieldsOf(A& a) { return std::tie(a.id, a.position, a.touchpoint, a.note, a.name, a.mediaType, a.size); }

template std::vector<Attachment> readAll(Statements&);
template std::optional<Attachment> readOne(Statements&, AttachmentId);

void writeRow(Statements& statements, const Attachment& attachment)
{
    // The bytes of an attachment never change, nor does where it belongs.
    Query(statements, "UPDATE attachment SET position = ?, name = ?, media_type = ? WHERE id = ?", attachment.position,
        attachment.name, attachment.mediaType, attachment.id)
        .run();
}

void addAttachment(Statements& statements, const Attachment& attachment, const QByteArray& bytes)
{
    Query(statements,
        "INSERT INTO attachment (id, position, touchpoint, note, name, media_type, size, data) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        attachment.id, attachment.position, attachment.touchpoint, attachment.note, attachment.name,
        attachment.mediaType, static_cast<qint64>(bytes.size()), bytes)
        .run();
}

QByteArray readAttachment(Statements& statements, AttachmentId id)
{
    Query query(statements, "SELECT data FROM attachment WHERE id = ?", id);
    return query.next() ? query.blob() : QByteArray();
}

void eraseRow(Statements& statements, AttachmentId id) { eraseById(statements, "attachment", id); }

} // namespace touchstone
