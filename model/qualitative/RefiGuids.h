// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace touchstone {

// REFI-QDA (qdasoftware.org): a project is a ZIP archive of project.qde and Sources/, a codebook a file of XML.
inline const QString RefiProjectNamespace = QStringLiteral("urn:QDA-XML:project:1.0");
inline const QString RefiCodebookNamespace = QStringLiteral("urn:QDA-XML:codebook:1.0");
inline const QString RefiProjectPart = QStringLiteral("project.qde");
inline const QString RefiSourceFolder = QStringLiteral("Sources/");
inline const QString RefiInternalScheme = QStringLiteral("internal://");

/// The GUID of something in Touchstone's files, always the same for the same thing (RFC 4122, version 5): what comes
/// back from another program is known again, whatever it is called then. `what`: "code:ID", "group:severity" ...
inline QString refiGuid(const QString& what)
{
    static const QUuid own(QStringLiteral("{6f3c2a4e-8d0b-4f57-9a51-2b7d6e10c9f4}"));
    return QUuid::createUuidV5(own, what).toString(QUuid::WithoutBraces);
}

/// A GUID as two files of different programs would write it alike.
inline QString foldedGuid(QStringView guid)
{
    QStringView inner = guid.trimmed();
    if (inner.startsWith(u'{') && inner.endsWith(u'}'))
        inner = inner.mid(1, inner.size() - 2);
    return inner.toString().toLower();
}

} // namespace touchstone
