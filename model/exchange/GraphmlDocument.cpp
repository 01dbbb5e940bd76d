// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/GraphmlDocument.h"

#include <QHash>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Kind = FormatWarning::Kind;

/// A <key>: what a <data> with its id means.
struct Key
{
    QString name; ///< empty for the graphics of yEd
    QString what; ///< "node", "edge", "graph", "all" ...
    QString defaultValue;
};

/// Longest value that is kept: a name of a megabyte is no name.
constexpr qsizetype LongestValue = 100'000;

class Parser
{
public:
    Parser(const QString& text, const QString& fileName)
        : m_xml(text)
        , m_file(fileName)
    { }

    Result<GraphmlDocument> parse()
    {
        while (!m_xml.atEnd() && !m_error) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                // Entities may stand for each other and blow up a small file.
                if (!m_xml.entityDeclarations().isEmpty())
                    fail(ErrorCode::XmlEntities, {place()});
                break;
            case QXmlStreamReader::StartElement:
                begin(m_xml.name().toString());
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            default:
                break;
            }
        }
        if (!m_error && m_xml.hasError())
            fail(ErrorCode::XmlSyntax, {m_xml.errorString(), place()});
        if (!m_error && m_graphs == 0)
            fail(ErrorCode::GraphmlNoGraph, {});
        if (m_error)
            return failure(*m_error);
        finish();
        return std::move(m_document);
    }

private:
    enum class Level { Root, Graph, Node, Edge, Skipped };

    /// Where the last character read stands.
    QString place() const { return u"%1:%2"_s.arg(m_xml.lineNumber()).arg(std::max<qint64>(1, m_xml.columnNumber())); }
    void fail(ErrorCode code, const QStringList& arguments)
    {
        if (!m_error)
            m_error = Error{.code = code, .arguments = arguments, .file = m_file};
    }
    void warn(Kind kind, const QStringList& arguments = {})
    {
        m_document.warnings.add({kind, m_xml.lineNumber(), 0, arguments});
    }
    QString attribute(QLatin1String name) const { return m_xml.attributes().value(name).toString(); }

    void begin(const QString& name)
    {
        if (m_levels.empty()) {
            if (name != u"graphml")
                fail(ErrorCode::GraphmlWrongRoot, {name.left(80)});
            m_levels.push_back(Level::Root);
            return;
        }
        const Level level = m_levels.back();
        Level next = Level::Skipped;
        if (name == u"key" && level == Level::Root)
            return readKey();
        if (name == u"data" && level != Level::Skipped)
            return readData(level);
        if (name == u"graph" && level == Level::Root)
            next = beginGraph();
        else if (name == u"graph" && level == Level::Node)
            next = Level::Graph; // its nodes say what they lie in
        else if (name == u"node" && level == Level::Graph)
            next = beginNode();
        else if (name == u"edge" && level == Level::Graph)
            next = beginEdge();
        else if (name == u"hyperedge" && level == Level::Graph)
            warn(Kind::HyperedgeIgnored);
        m_levels.push_back(next);
        if (next == Level::Graph)
            m_undirected.push_back(attribute(QLatin1String("edgedefault")) == u"undirected");
    }

    void end()
    {
        if (m_levels.empty())
            return;
        if (m_levels.back() == Level::Node)
            m_open.pop_back();
        if (m_levels.back() == Level::Graph)
            m_undirected.pop_back();
        m_levels.pop_back();
    }

    Level beginGraph()
    {
        if (++m_graphs == 1)
            return Level::Graph;
        warn(Kind::OtherGraphIgnored);
        return Level::Skipped;
    }

    Level beginNode()
    {
        GraphmlNode node;
        node.id = attribute(QLatin1String("id"));
        node.line = m_xml.lineNumber();
        if (!m_open.empty()) {
            GraphmlNode& parent = m_document.nodes[static_cast<size_t>(m_open.back())];
            parent.isGroup = true;
            node.group = parent.group < 0 ? m_open.back() : parent.group;
        }
        m_open.push_back(static_cast<qsizetype>(m_document.nodes.size()));
        m_document.nodes.push_back(std::move(node));
        return Level::Node;
    }

    Level beginEdge()
    {
        GraphmlEdge edge;
        edge.source = attribute(QLatin1String("source"));
        edge.target = attribute(QLatin1String("target"));
        edge.line = m_xml.lineNumber();
        m_ports += !attribute(QLatin1String("sourceport")).isEmpty();
        m_ports += !attribute(QLatin1String("targetport")).isEmpty();
        const QString directed = attribute(QLatin1String("directed"));
        m_undirectedEdges += directed.isEmpty() ? m_undirected.back() : directed == u"false" || directed == u"0";
        m_document.edges.push_back(std::move(edge));
        return Level::Edge;
    }

    void readKey()
    {
        Key key;
        const QString id = attribute(QLatin1String("id"));
        key.name = attribute(QLatin1String("attr.name"));
        key.what = attribute(QLatin1String("for"));
        if (key.name.isEmpty() && attribute(QLatin1String("yfiles.type")).isEmpty())
            key.name = id;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"default")
                key.defaultValue = m_xml.readElementText(QXmlStreamReader::SkipChildElements).left(LongestValue);
            else
                m_xml.skipCurrentElement();
        }
        if (!key.defaultValue.isEmpty() && !key.name.isEmpty())
            m_defaults.push_back(key);
        m_keys.insert(id, std::move(key));
    }

    /// Reads a value, or the label out of yEd's graphics, up to the end of the element.
    void readData(Level level)
    {
        const QString id = attribute(QLatin1String("key"));
        QString value, label;
        qsizetype labelDepth = 0;
        for (qsizetype depth = 1; depth > 0 && !m_xml.atEnd();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                ++depth;
                const auto name = m_xml.name();
                const bool isLabel = name == u"NodeLabel" || name == u"EdgeLabel" || name == u"Label.Text";
                if (isLabel && labelDepth == 0 && label.trimmed().isEmpty())
                    labelDepth = depth;
            } else if (token == QXmlStreamReader::EndElement) {
                labelDepth = labelDepth == depth ? 0 : labelDepth;
                --depth;
            } else if (token == QXmlStreamReader::Characters) {
                QString& target = labelDepth > 0 && depth == labelDepth ? label : value;
                // What lies inside graphics but is no label says nothing here.
                if ((&target == &label || depth == 1) && target.size() < LongestValue)
                    target += m_xml.text();
            }
        }
        const auto key = m_keys.constFind(id);
        const QString name = key == m_keys.constEnd() ? id : key->name;
        keep(level, name, value.trimmed().left(LongestValue), label.simplified().left(LongestValue));
    }

    void keep(Level level, const QString& name, const QString& value, const QString& label)
    {
        const auto keepIn = [&](auto& owner) {
            if (!name.isEmpty() && !value.isEmpty())
                owner.values.insert(name, value);
            if (!label.isEmpty() && owner.label.isEmpty())
                owner.label = label;
        };
        if (level == Level::Node)
            keepIn(m_document.nodes[static_cast<size_t>(m_open.back())]);
        else if (level == Level::Edge)
            keepIn(m_document.edges.back());
        else if (level == Level::Graph && m_open.empty())
            keepIn(m_document.graph);
    }

    void finish()
    {
        const auto fill = [&](auto& owner, QStringView what) {
            for (const Key& key : m_defaults) {
                if ((key.what == what || key.what == u"all" || key.what.isEmpty()) && !owner.values.contains(key.name))
                    owner.values.insert(key.name, key.defaultValue.trimmed());
            }
        };
        for (GraphmlNode& node : m_document.nodes)
            fill(node, u"node");
        for (GraphmlEdge& edge : m_document.edges)
            fill(edge, u"edge");
        if (m_ports > 0)
            m_document.warnings.add({Kind::PortIgnored, 0, 0, {QString::number(m_ports)}});
        if (m_undirectedEdges > 0)
            m_document.warnings.add({Kind::DirectionAssumed, 0, 0, {QString::number(m_undirectedEdges)}});
    }

    QXmlStreamReader m_xml;
    QString m_file;
    std::optional<Error> m_error;
    std::vector<Level> m_levels;
    std::vector<qsizetype> m_open; ///< nodes, the innermost last
    std::vector<bool> m_undirected; ///< per open graph
    QHash<QString, Key> m_keys;
    std::vector<Key> m_defaults;
    int m_graphs = 0, m_ports = 0, m_undirectedEdges = 0;
    GraphmlDocument m_document;
};

} // namespace

Result<GraphmlDocument> parseGraphml(const QString& text, const QString& fileName)
{
    return Parser(text, fileName).parse();
}

} // namespace touchstone
