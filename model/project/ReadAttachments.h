// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Id.h"

#include <functional>
#include <QByteArray>
#include <vector>

namespace touchstone {

/// Hands the bytes of attachments to `take`, one after another, through a connection of its own: for any thread beside
/// the one that has the project open. What is not there is left out. Errors: those of openForReading().
Result<void> readAttachments(const QString& projectPath, const std::vector<AttachmentId>& ids,
    const std::function<void(AttachmentId, const QByteArray&)>& take);

} // namespace touchstone
