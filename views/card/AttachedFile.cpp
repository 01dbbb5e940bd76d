// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/AttachedFile.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>

namespace touchstone {

Result<AttachedFile> readAttachedFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure({.code = ErrorCode::FileMissing, .file = path});
    if (info.isFile() && info.size() > LargestAttachment)
        return failure({.code = ErrorCode::FileTooLarge,
            .arguments = {QString::number(LargestAttachment / (1024 * 1024))},
            .file = path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.code = ErrorCode::FileUnreadable, .arguments = {file.errorString()}, .file = path});
    AttachedFile result{info.fileName(), {}, file.readAll()};
    if (file.error() != QFileDevice::NoError)
        return failure({.code = ErrorCode::FileUnreadable, .arguments = {file.errorString()}, .file = path});
    result.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(result.name, result.bytes).name();
    return result;
}

QString fileNameOf(const Attachment& attachment)
{
    static const QRegularExpression forbidden(QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1f]"));
    QString name = QString(attachment.name).replace(forbidden, QStringLiteral("_")).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        name = QStringLiteral("attachment");
    const QString ending = QMimeDatabase().mimeTypeForName(attachment.mediaType).preferredSuffix();
    if (QFileInfo(name).suffix().isEmpty() && !ending.isEmpty())
        name += u'.' + ending;
    return name;
}

bool isProgram(const QString& fileName)
{
    static const QSet<QString> endings = {QStringLiteral("app"), QStringLiteral("bat"), QStringLiteral("chm"),
        QStringLiteral("cmd"), QStringLiteral("com"), QStringLiteral("command"), QStringLiteral("cpl"),
        QStringLiteral("desktop"), QStringLiteral("exe"), QStringLiteral("hta"), QStringLiteral("jar"),
        QStringLiteral("js"), QStringLiteral("jse"), QStringLiteral("lnk"), QStringLiteral("msc"),
        QStringLiteral("msi"), QStringLiteral("pif"), QStringLiteral("ps1"), QStringLiteral("py"),
        QStringLiteral("reg"), QStringLiteral("run"), QStringLiteral("scr"), QStringLiteral("sh"),
        QStringLiteral("url"), QStringLiteral("vb"), QStringLiteral("vbe"), QStringLiteral("vbs"),
        QStringLiteral("wsf"), QStringLiteral("wsh")};
    return endings.contains(QFileInfo(fileName).suffix().toLower());
}

} // namespace touchstone
