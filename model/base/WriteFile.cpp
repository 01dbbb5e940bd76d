// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/WriteFile.h"

#include <QSaveFile>

namespace touchstone {

Result<void> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    // A full disk may show only in commit().
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure({.code = ErrorCode::FileUnwritable, .arguments = {file.errorString()}, .file = path});
    return {};
}

} // namespace touchstone
