// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"
#include "model/exchange/GraphmlDocument.h"
#include "model/exchange/JourneyColumns.h"
#include "model/exchange/JourneyGraphml.h"
#include "model/journey/ChannelKindKeys.h"
#include "model/journey/TransitionAdder.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Column = JourneyColumn;
using Kind = FormatWarning::Kind;

/// What an attribute of a node means.
struct Meaning
{
    std::optional<Column> column;
    QString language; ///< of a text; empty: no particular one
};

/// Whether a column's texts may stand in several languages.
bool isText(Column column)
{
    return column == Column::Name || column == Column::Stage || column == Column::Channel || cardTextOf(column);
}

Meaning meaningOf(const QString& attribute)
{
    static const QRegularExpression localized(u"^(.+)_([a-z]{2,3}(?:_[A-Za-z]{2,4})*)$"_s);
    const auto whole = columnOf(attribute);
    if (whole == Column::NameChinese)
        return {Column::Name, u"zh_CN"_s};
    const auto match = localized.match(attribute);
    const auto column = match.hasMatch() ? columnOf(match.captured(1)) : std::nullopt;
    return column && isText(*column) ? Meaning{column, match.captured(2)} : Meaning{whole, {}};
}

/// One text, plain or in several languages, collected value by value.
struct Text
{
    QString plain;
    QMap<QString, QString> byLanguage;

    void add(const QString& language, const QString& text)
    {
        if (language.isEmpty())
            plain = text;
        else
            byLanguage.insert(language, text);
    }
    LocalizedText text() const { return byLanguage.isEmpty() ? LocalizedText(plain) : LocalizedText(byLanguage); }
};

/// A stage or channel while nodes are read: its place is known at the end only.
template <typename Value>
class NamedPlaces
{
public:
    using IdType = decltype(Value::id);

    IdType take(const LocalizedText& name, const QString& index)
    {
        if (name.isEmpty())
            return {};
        qsizetype& at = m_byName[foldText(name.english())];
        if (at == 0) {
            Value value;
            value.id = newId<IdType>();
            value.name = name;
            m_values.push_back({std::numeric_limits<int>::max(), value});
            at = static_cast<qsizetype>(m_values.size());
        }
        auto& [order, value] = m_values[static_cast<size_t>(at) - 1];
        bool isNumber = false;
        if (const int number = index.toInt(&isNumber); isNumber)
            order = std::min(order, number);
        m_last = &value;
        return value.id;
    }
    Value* last() { return m_last; } ///< the one that take() gave last

    /// In the order that their indices say, else of their first mention.
    void putInto(Collection<Value>& values)
    {
        std::stable_sort(
            m_values.begin(), m_values.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [order, value] : m_values) {
            value.position = values.nextPosition();
            values.put(value);
        }
    }

private:
    std::vector<std::pair<int, Value>> m_values;
    QHash<QString, qsizetype> m_byName; ///< index + 1
    Value* m_last = nullptr;
};

/// Makes a journey of a document.
class Maker
{
public:
    explicit Maker(GraphmlDocument document)
        : m_document(std::move(document))
    {
        m_reading.warnings = m_document.warnings;
    }

    JourneyReading make()
    {
        takeGraph();
        for (const GraphmlNode& node : m_document.nodes)
            takeNode(node);
        for (const GraphmlEdge& edge : m_document.edges)
            takeEdge(edge);
        m_stages.putInto(journey().stages);
        m_channels.putInto(journey().channels);
        for (const QString& name : m_ignoredOrder)
            warn({Kind::AttributeIgnored, 0, 0, {name.left(80), QString::number(m_ignored.value(name))}});
        return std::move(m_reading);
    }

private:
    Journey& journey() { return m_reading.journey; }
    void warn(FormatWarning warning) { m_reading.warnings.add(std::move(warning)); }
    void ignore(const QString& attribute)
    {
        if (++m_ignored[attribute] == 1)
            m_ignoredOrder << attribute;
    }

    void takeGraph()
    {
        Text name;
        for (auto it = m_document.graph.values.begin(); it != m_document.graph.values.end(); ++it) {
            const Meaning meaning = meaningOf(it.key());
            if (meaning.column == Column::Name)
                name.add(meaning.language, it->simplified());
            else if (it.key() == u"currency")
                journey().currency = *it;
            else if (it.key() == u"period")
                journey().period = *it;
        }
        journey().name = name.text();
    }

    static QString nameOf(const GraphmlNode& node)
    {
        for (const QString& attribute : {u"name"_s, u"label"_s}) {
            if (const QString name = node.values.value(attribute).simplified(); !name.isEmpty())
                return name;
        }
        return node.label.isEmpty() ? node.id.simplified() : node.label;
    }

    void takeNode(const GraphmlNode& node)
    {
        if (node.id.isEmpty() || m_ends.contains(node.id) || m_groups.contains(node.id))
            return warn({Kind::NodeRepeated, node.line, 0, {node.id.left(80)}});
        static const QHash<QString, TouchpointId> ends
            = {{u"start"_s, StartNode}, {u"success"_s, SuccessNode}, {u"lost"_s, LostNode}};
        if (const TouchpointId end = ends.value(node.values.value(u"kind"_s))) {
            m_ends.insert(node.id, end);
            return;
        }
        if (node.isGroup) {
            m_groups.insert(node.id);
            if (node.group >= 0)
                warn({Kind::NestedGraphFlattened, node.line, 0, {nameOf(node).left(80)}});
            return;
        }
        Touchpoint touchpoint;
        touchpoint.id = newId<TouchpointId>();
        touchpoint.position = journey().touchpoints.nextPosition();
        takeValues(node, touchpoint);
        if (touchpoint.name.isEmpty())
            touchpoint.name = LocalizedText(nameOf(node));
        m_ends.insert(node.id, touchpoint.id);
        journey().touchpoints.put(std::move(touchpoint));
    }

    void takeValues(const GraphmlNode& node, Touchpoint& touchpoint)
    {
        static const QSet<QString> known
            = {u"kind"_s, u"label"_s, u"stage_index"_s, u"channel_index"_s, u"channel_kind"_s};
        std::map<Column, Text> texts;
        for (auto it = node.values.begin(); it != node.values.end(); ++it) {
            const Meaning meaning = meaningOf(it.key());
            if (known.contains(it.key()))
                continue;
            if (!meaning.column || *meaning.column >= Column::From)
                ignore(it.key());
            else if (isText(*meaning.column))
                texts[*meaning.column].add(meaning.language, *it);
            else if (!setFromCell(touchpoint, *meaning.column, *it))
                warn({Kind::BadValue, node.line, 0, {it->left(80), it.key()}});
        }
        for (const auto& [column, text] : texts)
            takeText(touchpoint, column, text);
        LocalizedText stage = simplified(texts[Column::Stage].text());
        if (stage.isEmpty() && node.group >= 0)
            stage = LocalizedText(nameOf(m_document.nodes[static_cast<size_t>(node.group)]));
        touchpoint.stage = m_stages.take(stage, node.values.value(u"stage_index"_s));
        touchpoint.channel
            = m_channels.take(simplified(texts[Column::Channel].text()), node.values.value(u"channel_index"_s));
        const auto kind = channelKindKeys().indexOf(node.values.value(u"channel_kind"_s));
        if (touchpoint.channel && kind > 0)
            m_channels.last()->kind = static_cast<ChannelKind>(kind);
    }

    static LocalizedText simplified(const LocalizedText& text)
    {
        if (text.isPlain())
            return LocalizedText(text.plain().simplified());
        QMap<QString, QString> byLanguage;
        for (auto it = text.byLanguage().begin(); it != text.byLanguage().end(); ++it)
            byLanguage.insert(it.key(), it->simplified());
        return LocalizedText(byLanguage);
    }

    static void takeText(Touchpoint& touchpoint, Column column, const Text& text)
    {
        if (column == Column::Name) {
            touchpoint.name = simplified(text.text());
        } else if (const auto field = cardTextOf(column)) {
            touchpoint.card.*field = text.text();
        }
    }

    void takeEdge(const GraphmlEdge& edge)
    {
        const QStringList ends = {edge.source.left(80), edge.target.left(80)};
        if (m_groups.contains(edge.source) || m_groups.contains(edge.target))
            return warn({Kind::EdgeAtGroupIgnored, edge.line, 0, ends});
        const TouchpointId from = m_ends.value(edge.source), to = m_ends.value(edge.target);
        if (!from || !to)
            return warn({Kind::EdgeEndUnknown, edge.line, 0, ends});
        if (!mayLead(from, to))
            return warn({Kind::TransitionRefused, edge.line, 0, ends});
        if (!m_transitions.add(from, to, countOf(edge)))
            warn({Kind::TransitionRepeated, edge.line, 0, ends});
    }

    /// The count, else another number that an edge may carry, else its label where that is a number.
    std::optional<double> countOf(const GraphmlEdge& edge)
    {
        QString found;
        for (auto it = edge.values.begin(); it != edge.values.end(); ++it) {
            const bool isCount = columnOf(it.key()) == Column::Count;
            if (isCount && (found.isEmpty() || it.key() == headerOf(Column::Count)))
                found = it.key();
            else if (!isCount && it.key() != u"label")
                ignore(it.key());
        }
        const QString text = found.isEmpty() ? edge.label : edge.values.value(found);
        const std::optional<double> count = numberFromCell(text);
        if (count && *count >= 0)
            return count;
        if (!found.isEmpty())
            warn({Kind::BadValue, edge.line, 0, {text.left(80), found}});
        return std::nullopt;
    }

    GraphmlDocument m_document;
    JourneyReading m_reading;
    NamedPlaces<Stage> m_stages;
    NamedPlaces<Channel> m_channels;
    QHash<QString, TouchpointId> m_ends; ///< by node id
    QSet<QString> m_groups;
    TransitionAdder m_transitions{m_reading.journey.transitions};
    QHash<QString, int> m_ignored;
    QStringList m_ignoredOrder;
};

} // namespace

Result<JourneyReading> readGraphml(const QString& text, const QString& fileName)
{
    Result<GraphmlDocument> document = parseGraphml(text, fileName);
    if (!document)
        return failure(document.error());
    JourneyReading reading = Maker(std::move(*document)).make();
    if (reading.journey.touchpoints.isEmpty())
        return failure({.code = ErrorCode::JourneyWithoutTouchpoints, .file = fileName});
    return reading;
}

} // namespace touchstone
