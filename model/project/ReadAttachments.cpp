// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/ReadAttachments.h"

#include "model/project/Connection.h"
#include "model/project/Query.h"
#include "model/project/Tables.h"

namespace touchstone {

Result<void> readAttachments(const QString& projectPath, const std::vector<AttachmentId>& ids,
    const std::function<void(AttachmentId, const QByteArray&)>& take)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failure(connection.error());
    return guarded(projectPath, [&] {
        Statements statements(**connection);
        for (const AttachmentId id : ids) {
            const QByteArray bytes = readAttachment(statements, id);
            if (!bytes.isNull())
                take(id, bytes);
        }
    });
}

} // namespace touchstone
