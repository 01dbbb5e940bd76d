// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/PlainNumber.h"
#include "model/exchange/JourneyColumns.h"
#include "model/exchange/JourneyGraphml.h"
#include "model/exchange/LeftOut.h"
#include "model/journey/ChannelKindKeys.h"
#include "model/journey/MapLayout.h"

#include <QSet>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

const QString Namespace = u"http://graphml.graphdrawing.org/xmlns"_s;
const QString YedNamespace = u"http://www.yworks.com/xml/graphml"_s;

constexpr QSizeF EndSize(64, 64);

/// The text without the characters that XML has no way to write.
QString writable(const QString& text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        const bool isControl = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        if (!isControl && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
            result += QString::fromUcs4(&c, 1);
    }
    return result;
}

/// Those that any of the journey's texts is in, sorted.
QStringList languagesOf(const Journey& journey)
{
    QSet<QString> found;
    const auto look = [&](const LocalizedText& text) {
        for (auto it = text.byLanguage().begin(); it != text.byLanguage().end(); ++it)
            found.insert(it.key());
    };
    look(journey.name);
    for (const Stage& stage : journey.stages)
        look(stage.name);
    for (const Channel& channel : journey.channels)
        look(channel.name);
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        look(touchpoint.name);
        for (const JourneyColumn column : cardColumns())
            look(touchpoint.card.*cardTextOf(column));
    }
    QStringList languages(found.begin(), found.end());
    languages.sort();
    return languages;
}

class Writer
{
public:
    Writer(const Journey& journey, const QString& language)
        : m_journey(journey)
        , m_language(language)
        , m_layout(layoutMap(journey))
        , m_xml(&m_bytes)
        , m_languages(languagesOf(journey))
    { }

    JourneyWriting write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(Namespace);
        m_xml.writeStartElement(Namespace, u"graphml"_s);
        m_xml.writeNamespace(YedNamespace, u"y"_s);
        m_xml.writeNamespace(u"http://www.w3.org/2001/XMLSchema-instance"_s, u"xsi"_s);
        m_xml.writeAttribute(u"http://www.w3.org/2001/XMLSchema-instance"_s, u"schemaLocation"_s,
            Namespace + u" http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"_s);
        writeKeys();
        m_xml.writeStartElement(Namespace, u"graph"_s);
        m_xml.writeAttribute(u"id"_s, u"journey"_s);
        m_xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
        writeText(u"graph"_s, u"name"_s, m_journey.name);
        writeData(u"graph"_s, u"currency"_s, m_journey.currency);
        writeData(u"graph"_s, u"period"_s, m_journey.period);
        writeNodes();
        writeEdges();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return {m_bytes,
            warnLeftOut(m_journey,
                JourneyPart::Personas | JourneyPart::EmptyStages | JourneyPart::EmptyChannels | JourneyPart::Emotions
                    | JourneyPart::PainPoints | JourneyPart::Votes | JourneyPart::Notes)};
    }

private:
    void writeKeys()
    {
        writeTextKeys(u"graph"_s, u"name"_s);
        for (const QString& name : {u"currency"_s, u"period"_s})
            writeKey(u"graph"_s, name, u"string"_s);
        for (const QString& name : {u"kind"_s, headerOf(JourneyColumn::Key), u"label"_s})
            writeKey(u"node"_s, name, u"string"_s);
        for (const QString& name : {u"name"_s, u"stage"_s, u"channel"_s})
            writeTextKeys(u"node"_s, name);
        for (const QString& name : {u"stage_index"_s, u"channel_index"_s, u"digital_level"_s})
            writeKey(u"node"_s, name, u"int"_s);
        for (const QString& name : {u"moment_of_truth"_s, u"keep_human"_s})
            writeKey(u"node"_s, name, u"boolean"_s);
        for (const QString& name : {u"channel_kind"_s, u"reach"_s, u"tags"_s})
            writeKey(u"node"_s, name, u"string"_s);
        for (const QString& name : {u"importance"_s, u"customer_value"_s})
            writeKey(u"node"_s, name, u"double"_s);
        for (const JourneyColumn column : cardColumns())
            writeTextKeys(u"node"_s, headerOf(column));
        for (const QString& name : {u"count"_s, u"weight"_s})
            writeKey(u"edge"_s, name, u"double"_s);
        for (const QString& what : {u"node"_s, u"edge"_s}) {
            m_xml.writeEmptyElement(Namespace, u"key"_s);
            m_xml.writeAttribute(u"id"_s, what + u"_graphics"_s);
            m_xml.writeAttribute(u"for"_s, what);
            m_xml.writeAttribute(u"yfiles.type"_s, what + u"graphics"_s);
        }
    }
    void writeTextKeys(const QString& what, const QString& name)
    {
        writeKey(what, name, u"string"_s);
        for (const QString& language : m_languages)
            writeKey(what, name + u'_' + language, u"string"_s);
    }
    void writeKey(const QString& what, const QString& name, const QString& type)
    {
        m_xml.writeEmptyElement(Namespace, u"key"_s);
        m_xml.writeAttribute(u"id"_s, what + u'_' + name);
        m_xml.writeAttribute(u"for"_s, what);
        m_xml.writeAttribute(u"attr.name"_s, name);
        m_xml.writeAttribute(u"attr.type"_s, type);
    }

    void writeData(const QString& what, const QString& name, const QString& value)
    {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(Namespace, u"data"_s);
        m_xml.writeAttribute(u"key"_s, what + u'_' + name);
        m_xml.writeCharacters(writable(value));
        m_xml.writeEndElement();
    }
    void writeText(const QString& what, const QString& name, const LocalizedText& text)
    {
        writeData(what, name, text.english());
        for (auto it = text.byLanguage().begin(); it != text.byLanguage().end(); ++it)
            writeData(what, name + u'_' + it.key(), *it);
    }

    void writeNodes()
    {
        for (const Touchpoint& touchpoint : m_journey.touchpoints) {
            const QString id = u"n%1"_s.arg(m_ids.size());
            m_ids.insert(touchpoint.id, id);
            m_xml.writeStartElement(Namespace, u"node"_s);
            m_xml.writeAttribute(u"id"_s, id);
            writeTouchpoint(touchpoint);
            m_xml.writeEndElement();
        }
        QSet<TouchpointId> used;
        for (const Transition& transition : m_journey.transitions)
            used << transition.from << transition.to;
        const QRectF bounds = m_layout.bounds;
        const double right = bounds.right() + EndSize.width();
        for (const auto& [end, place] :
            {std::pair(StartNode, QPointF(bounds.left() - 2 * EndSize.width(), bounds.top())),
                std::pair(SuccessNode, QPointF(right, bounds.top())),
                std::pair(LostNode, QPointF(right, bounds.bottom() - EndSize.height()))}) {
            if (!used.contains(end))
                continue;
            const QString key = m_journey.keyOf(end);
            m_ids.insert(end, key);
            m_xml.writeStartElement(Namespace, u"node"_s);
            m_xml.writeAttribute(u"id"_s, key);
            writeData(u"node"_s, u"kind"_s, key);
            writeData(u"node"_s, u"label"_s, key);
            writeShape(QRectF(place, EndSize), u"ellipse"_s, key);
            m_xml.writeEndElement();
        }
    }

    void writeTouchpoint(const Touchpoint& touchpoint)
    {
        const QString node = u"node"_s;
        writeData(node, u"kind"_s, u"touchpoint"_s);
        writeData(node, headerOf(JourneyColumn::Key), touchpoint.key);
        writeData(node, u"label"_s, touchpoint.name.in(m_language));
        writeText(node, u"name"_s, touchpoint.name);
        if (const Stage* stage = m_journey.stages.find(touchpoint.stage)) {
            writeText(node, u"stage"_s, stage->name);
            writeData(node, u"stage_index"_s, QString::number(m_journey.stages.indexOf(stage->id)));
        }
        if (const Channel* channel = m_journey.channels.find(touchpoint.channel)) {
            writeText(node, u"channel"_s, channel->name);
            writeData(node, u"channel_index"_s, QString::number(m_journey.channels.indexOf(channel->id)));
            if (channel->kind != ChannelKind::Unspecified)
                writeData(node, u"channel_kind"_s, keyOf(channel->kind));
        }
        writeData(node, u"moment_of_truth"_s, touchpoint.momentOfTruth ? u"true"_s : u"false"_s);
        writeData(node, u"keep_human"_s, touchpoint.keepHuman ? u"true"_s : u"false"_s);
        for (const JourneyColumn column : {JourneyColumn::DigitalLevel, JourneyColumn::Reach, JourneyColumn::Importance,
                 JourneyColumn::CustomerValue, JourneyColumn::Tags})
            writeData(node, headerOf(column), cellOf(touchpoint, column, m_journey, m_language));
        for (const JourneyColumn column : cardColumns())
            writeText(node, headerOf(column), touchpoint.card.*cardTextOf(column));
        writeShape(m_layout.cards.value(touchpoint.id), u"roundrectangle"_s, touchpoint.name.in(m_language));
    }

    void writeShape(const QRectF& rect, const QString& shape, const QString& label)
    {
        m_xml.writeStartElement(Namespace, u"data"_s);
        m_xml.writeAttribute(u"key"_s, u"node_graphics"_s);
        m_xml.writeStartElement(YedNamespace, u"ShapeNode"_s);
        m_xml.writeEmptyElement(YedNamespace, u"Geometry"_s);
        m_xml.writeAttribute(u"x"_s, plainNumber(rect.x()));
        m_xml.writeAttribute(u"y"_s, plainNumber(rect.y()));
        m_xml.writeAttribute(u"width"_s, plainNumber(rect.width()));
        m_xml.writeAttribute(u"height"_s, plainNumber(rect.height()));
        m_xml.writeEmptyElement(YedNamespace, u"Fill"_s);
        m_xml.writeAttribute(u"color"_s, u"#FFFFFF"_s);
        m_xml.writeAttribute(u"transparent"_s, u"false"_s);
        m_xml.writeTextElement(YedNamespace, u"NodeLabel"_s, writable(label));
        m_xml.writeEmptyElement(YedNamespace, u"Shape"_s);
        m_xml.writeAttribute(u"type"_s, shape);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeEdges()
    {
        int number = 0;
        for (const Transition& transition : m_journey.transitions) {
            m_xml.writeStartElement(Namespace, u"edge"_s);
            m_xml.writeAttribute(u"id"_s, u"e%1"_s.arg(number++));
            m_xml.writeAttribute(u"source"_s, m_ids.value(transition.from));
            m_xml.writeAttribute(u"target"_s, m_ids.value(transition.to));
            const QString count = transition.count ? plainNumber(*transition.count) : QString();
            writeData(u"edge"_s, u"count"_s, count);
            writeData(u"edge"_s, u"weight"_s, count); // what Gephi takes for an edge's width
            m_xml.writeStartElement(Namespace, u"data"_s);
            m_xml.writeAttribute(u"key"_s, u"edge_graphics"_s);
            m_xml.writeStartElement(YedNamespace, u"PolyLineEdge"_s);
            m_xml.writeEmptyElement(YedNamespace, u"Arrows"_s);
            m_xml.writeAttribute(u"source"_s, u"none"_s);
            m_xml.writeAttribute(u"target"_s, u"standard"_s);
            if (transition.count)
                m_xml.writeTextElement(YedNamespace, u"EdgeLabel"_s, count);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
    }

    const Journey& m_journey;
    const QString& m_language;
    const MapLayout m_layout;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QHash<TouchpointId, QString> m_ids;
    const QStringList m_languages;
};

} // namespace

JourneyWriting writeGraphml(const Journey& journey, const QString& language)
{
    return Writer(journey, language).write();
}

} // namespace touchstone
