// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/ZipArchive.h"

#include <QXmlStreamReader>

namespace touchstone {

/// Streams the XML of one part of an archive. What makes a large thing of a small file is refused: document types
/// (entities could stand for each other), elements nested without end, texts without end.
class XmlPart
{
public:
    static Result<std::unique_ptr<XmlPart>> open(const ZipArchive& archive, const QString& name);

    /// The next token; false at the end of the document, or on an error: see error().
    bool next();
    /// As next(), up to the next start of an element.
    bool nextStart();

    const QXmlStreamReader& xml() const { return m_xml; }
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    QStringView name() const { return m_xml.name(); } ///< without prefix
    /// An attribute by its name without prefix; empty where there is none.
    QStringView attribute(QStringView name) const;
    /// All text inside the element that just began, up to its end; texts inside elements called `without` are left out.
    QString textOfElement(QStringView without = {});

    ZipPart& part() { return *m_part; }
    const std::optional<Error>& error() const { return m_error; }

private:
    XmlPart(std::unique_ptr<ZipPart> part, Error where);
    void fail(ErrorCode code, const QStringList& arguments);

    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    Error m_where; ///< file and part
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace touchstone
