// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/ZipArchive.h"

#include <QXmlStreamReader>

namespace touchstone {

/// Streams the XML of one part of an archive, or of a file. What makes a large thing of a small file is refused:
/// document types (entities could stand for each other), elements nested without end, texts without end.
class XmlPart
{
public:
    static Result<std::unique_ptr<XmlPart>> open(const ZipArchive& archive, const QString& name);
    /// A file that is XML itself. FileUnreadable.
    static Result<std::unique_ptr<XmlPart>> open(const QString& path);

    /// The next token; false at the end of the document, or on an error: see error().
    bool next();
    /// As next(), up to the next start of an element.
    bool nextStart();

    /// Calls `visit` at the start of each element directly inside the one that just began, up to its end. `visit` may
    /// read on inside the child; what it leaves is passed over.
    template <typename Visit>
    void eachChild(const Visit& visit)
    {
        const int inside = m_depth;
        while (next() && !(isEnd() && m_depth < inside)) {
            if (isStart() && m_depth == inside + 1)
                visit();
        }
    }

    const QXmlStreamReader& xml() const { return m_xml; }
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    QStringView name() const { return m_xml.name(); } ///< without prefix
    /// An attribute by its name without prefix; empty where there is none.
    QStringView attribute(QStringView name) const;
    /// All text inside the element that just began, up to its end; texts inside elements called `without` are left out.
    QString textOfElement(QStringView without = {});

    /// Of an archive: not to be called for a file.
    ZipPart& part() { return static_cast<ZipPart&>(*m_device); }
    const std::optional<Error>& error() const { return m_error; }

private:
    XmlPart(std::unique_ptr<QIODevice> device, bool isOfArchive, Error where);
    void fail(ErrorCode code, const QStringList& arguments);

    std::unique_ptr<QIODevice> m_device;
    bool m_isOfArchive;
    QXmlStreamReader m_xml;
    Error m_where; ///< file and part
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace touchstone
