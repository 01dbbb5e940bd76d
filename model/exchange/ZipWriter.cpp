// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ZipWriter.h"

#include <QBuffer>
#include <QDateTime>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace touchstone {

Result<QByteArray> packParts(const ZipParts& parts)
{
    QBuffer buffer;
    QuaZip archive(&buffer);
    bool isWritten = archive.open(QuaZip::mdCreate);
    for (const auto& [name, bytes] : parts) {
        QuaZipNewInfo info(name);
        info.dateTime = QDateTime(QDate(2000, 1, 1), QTime(0, 0));
        QuaZipFile file(&archive);
        isWritten = isWritten && file.open(QIODevice::WriteOnly, info) && file.write(bytes) == bytes.size();
        file.close();
        isWritten = isWritten && file.getZipError() == UNZ_OK;
    }
    archive.close();
    if (!isWritten || archive.getZipError() != UNZ_OK)
        return failure({.code = ErrorCode::Internal, .arguments = {QStringLiteral("the archive cannot be packed")}});
    return buffer.data();
}

} // namespace touchstone
