// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/RefiCodes.h"

#include "model/qualitative/RefiGuids.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

/// "#abc" and "#AABBCC" as "#aabbcc"; empty for anything else.
QString colourOf(QStringView text)
{
    const QString colour = text.trimmed().toString().toLower();
    const bool isColour = (colour.size() == 4 || colour.size() == 7) && colour[0] == u'#'
        && std::all_of(colour.begin() + 1, colour.end(),
            [](QChar letter) { return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f'); });
    if (!isColour)
        return {};
    if (colour.size() == 7)
        return colour;
    QString full = u"#"_s;
    for (qsizetype i = 1; i < 4; ++i)
        full += QString(2, colour[i]);
    return full;
}

void readCode(XmlPart& xml, int above, std::vector<FileCode>& codes)
{
    const auto index = codes.size();
    codes.push_back({.id = foldedGuid(xml.attribute(u"guid")),
        .name = xml.attribute(u"name").toString().trimmed(),
        .above = above,
        .colour = colourOf(xml.attribute(u"color")),
        .note = {}});
    xml.eachChild([&] {
        if (xml.name() == u"Description") {
            const QString note = xml.textOfElement().trimmed();
            codes[index].note = note;
        } else if (xml.name() == u"Code") {
            readCode(xml, static_cast<int>(index), codes);
        }
    });
}

void writeCode(QXmlStreamWriter& xml, const std::vector<RefiCode>& codes, const std::vector<std::vector<size_t>>& below,
    size_t index)
{
    const FileCode& code = codes[index].code;
    xml.writeStartElement(u"Code"_s);
    xml.writeAttribute(u"guid"_s, code.id);
    xml.writeAttribute(u"name"_s, asRefiText(code.name));
    xml.writeAttribute(u"isCodable"_s, codes[index].isCodable ? u"true"_s : u"false"_s);
    if (const QString colour = colourOf(code.colour); !colour.isEmpty())
        xml.writeAttribute(u"color"_s, colour);
    if (!code.note.isEmpty())
        xml.writeTextElement(u"Description"_s, asRefiText(code.note));
    for (const size_t child : below[index])
        writeCode(xml, codes, below, child);
    xml.writeEndElement();
}

} // namespace

void readRefiCodes(XmlPart& xml, std::vector<FileCode>& codes)
{
    xml.eachChild([&] {
        if (xml.name() == u"Code")
            readCode(xml, -1, codes);
    });
}

void writeRefiCodes(QXmlStreamWriter& xml, const std::vector<RefiCode>& codes, const QString& ofNamespace)
{
    const bool isFile = !ofNamespace.isEmpty();
    if (codes.empty() && !isFile)
        return;
    std::vector<std::vector<size_t>> below(codes.size());
    for (size_t code = 0; code < codes.size(); ++code) {
        if (codes[code].code.above >= 0)
            below[static_cast<size_t>(codes[code].code.above)].push_back(code);
    }
    xml.writeStartElement(u"CodeBook"_s);
    if (isFile) {
        xml.writeDefaultNamespace(ofNamespace);
        xml.writeAttribute(u"origin"_s, u"Touchstone"_s);
    }
    xml.writeStartElement(u"Codes"_s);
    for (size_t code = 0; code < codes.size(); ++code) {
        if (codes[code].code.above < 0)
            writeCode(xml, codes, below, code);
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

QString asRefiText(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (letter.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            ++at;
            continue;
        }
        const bool isControl = letter < u' ' && letter != u'\t' && letter != u'\n' && letter != u'\r';
        if (isControl || letter.isSurrogate() || letter.unicode() >= 0xFFFE)
            text[at] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace touchstone
