// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/XmlPart.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// Tables of spreadsheets nest about ten deep.
constexpr int DeepestElement = 200;

} // namespace

XmlPart::XmlPart(std::unique_ptr<QIODevice> device, bool isOfArchive, Error where)
    : m_device(std::move(device))
    , m_isOfArchive(isOfArchive)
    , m_xml(m_device.get())
    , m_where(std::move(where))
{ }

Result<std::unique_ptr<XmlPart>> XmlPart::open(const ZipArchive& archive, const QString& name)
{
    auto part = archive.part(name);
    if (!part)
        return failure(std::move(part).error());
    return std::unique_ptr<XmlPart>(
        new XmlPart(*std::move(part), true, {ErrorCode::XmlSyntax, {}, archive.path(), name}));
}

Result<std::unique_ptr<XmlPart>> XmlPart::open(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure({ErrorCode::FileUnreadable, {file->errorString()}, path});
    return std::unique_ptr<XmlPart>(new XmlPart(std::move(file), false, {ErrorCode::XmlSyntax, {}, path}));
}

void XmlPart::fail(ErrorCode code, const QStringList& arguments)
{
    m_error = m_where;
    m_error->code = code;
    m_error->arguments = arguments;
}

bool XmlPart::next()
{
    if (m_error || m_xml.atEnd())
        return false;
    const auto place
        = [this] { return u"%1:%2"_s.arg(m_xml.lineNumber()).arg(std::max<qint64>(1, m_xml.columnNumber())); };
    switch (m_xml.readNext()) {
    case QXmlStreamReader::Invalid:
        if (m_isOfArchive && part().error())
            m_error = part().error();
        else
            fail(ErrorCode::XmlSyntax, {m_xml.errorString(), place()});
        return false;
    case QXmlStreamReader::DTD:
        fail(ErrorCode::XmlEntities, {place()});
        return false;
    case QXmlStreamReader::StartElement:
        if (++m_depth > DeepestElement) {
            fail(ErrorCode::SourceHostile, {u"elements nested without end"_s});
            return false;
        }
        return true;
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        return true;
    }
}

bool XmlPart::nextStart()
{
    while (next()) {
        if (isStart())
            return true;
    }
    return false;
}

QStringView XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

QString XmlPart::textOfElement(QStringView without)
{
    QString text;
    const int outside = m_depth - 1;
    int skipped = 0; // depth of the element left out; 0: none
    while (m_depth > outside && next()) {
        if (isStart() && skipped == 0 && !without.isEmpty() && name() == without)
            skipped = m_depth;
        else if (isEnd() && m_depth < skipped)
            skipped = 0;
        else if (m_xml.isCharacters() && skipped == 0)
            text += m_xml.text();
    }
    return text;
}

} // namespace touchstone
