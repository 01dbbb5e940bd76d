// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace touchstone::test {
namespace {

QString sourceFolder() { return qEnvironmentVariable("TOUCHSTONE_SOURCE", QDir::currentPath()); }

} // namespace

QString dataFile(const QString& relative) { return sourceFolder() + QStringLiteral("/tests/data/") + relative; }

QString sharedFile(const QString& relative)
{
    QString folder = qEnvironmentVariable("TOUCHSTONE_SHARED");
    if (folder.isEmpty())
        folder = qEnvironmentVariable("TOUCHSTONE_SHARED_DEFAULT");
    if (folder.isEmpty())
        folder = sourceFolder() + QStringLiteral("/../shared");
    const QString path = QDir(folder).absoluteFilePath(relative);
    return QFileInfo::exists(path) ? path : QString();
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace touchstone::test
