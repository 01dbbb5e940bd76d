// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/SvgFinish.h"

#include "views/common/TextBox.h"

#include <cmath>
#include <QFontMetricsF>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace touchstone {
namespace {

/// QSvgGenerator names the first family only. The SC family stands before the general one, which may be Japanese.
const QString families = QStringLiteral(
    "'Noto Sans', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif");
constexpr double Touching = 1.5; ///< how far a run may begin from the end of the one before, in the text's units

/// What XML cannot hold; a name may come from anywhere.
QByteArray withoutControls(QByteArray svg)
{
    svg.removeIf([](char c) { return static_cast<uchar>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
    return svg;
}

bool isDefault(const QXmlStreamAttribute& attribute)
{
    return ((attribute.name() == u"fill-opacity" || attribute.name() == u"stroke-opacity") && attribute.value() == u"1")
        || (attribute.name() == u"font-style" && attribute.value() == u"normal");
}

class Finisher
{
public:
    Finisher(const QByteArray& svg, const SvgExtras& extras)
        : m_reader(svg)
        , m_writer(&m_result)
        , m_extras(extras)
    { }

    Result<QByteArray> run()
    {
        m_writer.writeStartDocument();
        int depth = 0;
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                depth += start(depth) ? 1 : 0;
                break;
            case QXmlStreamReader::EndElement:
                end(--depth);
                break;
            default:
                break;
            }
        }
        if (m_reader.hasError())
            return failure({ErrorCode::Internal, {m_reader.errorString()}});
        m_writer.writeEndDocument();
        return m_result;
    }

private:
    /// svg > g > g, one for each state of the painter > what is drawn
    enum Depth { Root, Whole, State, Drawn };

    /// Returns false where it read the element's end, too.
    bool start(int depth)
    {
        const QStringView name = m_reader.name();
        if (depth == Root) {
            m_writer.writeStartElement(name.toString());
            m_writer.writeAttribute(QStringLiteral("xmlns"), m_reader.namespaceUri().toString());
            for (const QXmlStreamNamespaceDeclaration& declared : m_reader.namespaceDeclarations()) {
                if (!declared.prefix().isEmpty()) // pictures are linked by "xlink:href"
                    m_writer.writeAttribute(
                        QStringLiteral("xmlns:%1").arg(declared.prefix()), declared.namespaceUri().toString());
            }
            writeAttributes(m_reader.attributes());
            m_writer.writeAttribute(QStringLiteral("xml:lang"), m_extras.language);
        } else if (depth == Whole && name != u"g") {
            m_reader.skipCurrentElement(); // title, description and definitions of the generator's own
            return false;
        } else if (depth == Whole) {
            newLine();
            m_writer.writeStartElement(QStringLiteral("g"));
            writeAttributes(m_reader.attributes());
        } else if (depth == State) {
            m_state = groupAttributes();
        } else if (name == u"text") {
            text();
            return false;
        } else {
            closeText();
            openGroup();
            newLine();
            m_writer.writeEmptyElement(name.toString());
            writeAttributes(m_reader.attributes());
        }
        return true;
    }

    void end(int depth)
    {
        if (depth == Whole) {
            closeText();
            closeGroup();
            newLine();
            m_writer.writeEndElement();
            writeTitles();
        } else if (depth == Root) {
            newLine();
            m_writer.writeEndElement();
        }
    }

    QXmlStreamAttributes groupAttributes() const
    {
        // Text elements name their fonts themselves.
        QXmlStreamAttributes attributes = m_reader.attributes();
        attributes.removeIf([](const QXmlStreamAttribute& a) { return a.name().startsWith(u"font-") || isDefault(a); });
        return attributes;
    }

    void openGroup()
    {
        if (m_isGroupOpen && m_open == m_state)
            return;
        closeGroup();
        newLine();
        m_writer.writeStartElement(QStringLiteral("g"));
        writeAttributes(m_state);
        m_open = m_state;
        m_isGroupOpen = true;
    }

    void closeGroup()
    {
        if (m_isGroupOpen)
            m_writer.writeEndElement();
        m_isGroupOpen = false;
    }

    void text()
    {
        QXmlStreamAttributes attributes = m_reader.attributes();
        const double x = attributes.value(QLatin1String("x")).toDouble();
        const QString y = attributes.value(QLatin1String("y")).toString();
        const QString words = m_reader.readElementText(); // reads the end, too
        QXmlStreamAttributes look = attributes;
        look.removeIf([](const QXmlStreamAttribute& a) { return a.name() == u"x" || a.name() == u"y"; });
        const bool goesOn = m_isTextOpen && m_isGroupOpen && m_open == m_state && look == m_look && y == m_y
            && std::abs(x - m_end) < Touching;
        if (goesOn) {
            m_writer.writeStartElement(QStringLiteral("tspan"));
            m_writer.writeAttribute(QStringLiteral("x"), QString::number(x));
            m_writer.writeCharacters(words);
            m_writer.writeEndElement();
        } else {
            closeText();
            openGroup();
            newLine();
            m_writer.writeStartElement(QStringLiteral("text"));
            writeAttributes(attributes);
            m_writer.writeCharacters(words);
            m_look = look;
            m_y = y;
            m_isTextOpen = true;
        }
        QFont font = paperFont({1, static_cast<QFont::Weight>(attributes.value(QLatin1String("font-weight")).toInt())});
        font.setPixelSize(std::max(1, qRound(attributes.value(QLatin1String("font-size")).toDouble())));
        m_end = x + QFontMetricsF(font).horizontalAdvance(words);
    }

    void closeText()
    {
        if (m_isTextOpen)
            m_writer.writeEndElement();
        m_isTextOpen = false;
    }

    void writeAttributes(const QXmlStreamAttributes& attributes)
    {
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == u"font-family")
                m_writer.writeAttribute(QStringLiteral("font-family"), families);
            else if (!isDefault(attribute))
                m_writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
        }
    }

    void writeTitles()
    {
        if (m_extras.titles.empty())
            return;
        newLine();
        m_writer.writeStartElement(QStringLiteral("g"));
        m_writer.writeAttribute(QStringLiteral("fill-opacity"), QStringLiteral("0"));
        for (const SvgTitle& title : m_extras.titles) {
            newLine();
            m_writer.writeStartElement(QStringLiteral("rect"));
            const std::pair<QString, double> sides[]
                = {{QStringLiteral("x"), title.rect.x()}, {QStringLiteral("y"), title.rect.y()},
                    {QStringLiteral("width"), title.rect.width()}, {QStringLiteral("height"), title.rect.height()}};
            for (const auto& [name, value] : sides)
                m_writer.writeAttribute(name, QString::number(value));
            m_writer.writeTextElement(QStringLiteral("title"), QString::fromUtf8(withoutControls(title.text.toUtf8())));
            m_writer.writeEndElement();
        }
        newLine();
        m_writer.writeEndElement();
    }

    void newLine() { m_writer.writeCharacters(QStringLiteral("\n")); }

    QXmlStreamReader m_reader;
    QByteArray m_result;
    QXmlStreamWriter m_writer;
    const SvgExtras& m_extras;
    QXmlStreamAttributes m_state, m_open, m_look; ///< of the group read, the group written, the open text
    bool m_isGroupOpen = false, m_isTextOpen = false;
    QString m_y;
    double m_end = 0; ///< where the open text's last run ends
};

} // namespace

Result<QByteArray> finishSvg(const QByteArray& svg, const SvgExtras& extras)
{
    return Finisher(withoutControls(svg), extras).run();
}

} // namespace touchstone
