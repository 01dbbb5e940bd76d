// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GraphFile.h"

#include "tests/support/Paths.h"

#include <algorithm>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace touchstone::test {
namespace {

/// Statements of the DOT language (graphviz.org/doc/info/lang.html) as far as nodes and edges go.
class DotReader
{
public:
    DotReader(const QString& text, GraphFile& graph)
        : m_text(text)
        , m_graph(graph)
    { }

    void read()
    {
        next();
        while (m_token.compare(u"strict", Qt::CaseInsensitive) == 0
            || m_token.compare(u"graph", Qt::CaseInsensitive) == 0
            || m_token.compare(u"digraph", Qt::CaseInsensitive) == 0)
            next();
        if (m_kind == Kind::Name)
            next();
        if (m_token != u"{" || m_kind != Kind::Sign) {
            m_graph.problem = QStringLiteral("no graph");
            return;
        }
        next();
        statements();
    }

private:
    enum class Kind { Name, Sign, End };

    void next()
    {
        skipBlanks();
        m_isQuoted = false;
        m_token.clear();
        if (m_at >= m_text.size()) {
            m_kind = Kind::End;
            return;
        }
        const QChar c = m_text[m_at];
        if (c == u'"') {
            readQuoted();
        } else if (c == u'<') {
            readHtml();
        } else if (isNameCharacter(c)
            || (c == u'-' && m_at + 1 < m_text.size() && (m_text[m_at + 1].isDigit() || m_text[m_at + 1] == u'.'))) {
            do {
                m_token += m_text[m_at++];
            } while (m_at < m_text.size() && isNameCharacter(m_text[m_at]));
            m_kind = Kind::Name;
        } else {
            m_kind = Kind::Sign;
            m_token = c;
            ++m_at;
            if (c == u'-' && m_at < m_text.size() && (m_text[m_at] == u'>' || m_text[m_at] == u'-'))
                m_token += m_text[m_at++];
        }
    }

    static bool isNameCharacter(QChar c)
    {
        return c.isLetterOrNumber() || c == u'_' || c == u'.' || c.unicode() >= 128;
    }

    void skipBlanks()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const bool isLineStart = m_at == 0 || m_text[m_at - 1] == u'\n';
            if (m_text.mid(m_at, 2) == u"//" || (m_text[m_at] == u'#' && isLineStart)) {
                while (m_at + 1 < m_text.size() && m_text[m_at + 1] != u'\n')
                    ++m_at;
            } else if (m_text.mid(m_at, 2) == u"/*") {
                const qsizetype end = m_text.indexOf(QStringLiteral("*/"), m_at + 2);
                m_at = end < 0 ? m_text.size() : end + 1;
            } else if (!m_text[m_at].isSpace()) {
                return;
            }
        }
    }

    void readQuoted()
    {
        m_kind = Kind::Name;
        m_isQuoted = true;
        for (;;) {
            for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
                if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                    m_token += m_text[m_at++];
                m_token += m_text[m_at];
            }
            ++m_at;
            const qsizetype behind = m_at;
            skipBlanks();
            if (m_at >= m_text.size() || m_text[m_at] != u'+') {
                m_at = behind;
                return;
            }
            ++m_at;
            skipBlanks();
        }
    }

    void readHtml()
    {
        m_kind = Kind::Name;
        m_isQuoted = true;
        int depth = 0;
        do {
            depth += m_text[m_at] == u'<' ? 1 : m_text[m_at] == u'>' ? -1 : 0;
            m_token += m_text[m_at++];
        } while (depth > 0 && m_at < m_text.size());
    }

    bool is(QStringView sign) const { return m_kind == Kind::Sign && m_token == sign; }
    bool isWord(QStringView word) const
    {
        return m_kind == Kind::Name && !m_isQuoted && m_token.compare(word, Qt::CaseInsensitive) == 0;
    }

    QSet<int> statements()
    {
        QSet<int> all;
        while (m_kind != Kind::End && !is(u"}")) {
            if (is(u";") || is(u",")) {
                next();
            } else if (isWord(u"node") || isWord(u"edge") || isWord(u"graph")) {
                next();
                attributes();
            } else {
                all.unite(chain());
            }
        }
        next();
        return all;
    }

    /// a -> {b c} -> d [attributes]
    QSet<int> chain()
    {
        QSet<int> all, before = end();
        all = before;
        while (is(u"->") || is(u"--")) {
            next();
            const QSet<int> after = end();
            QList<int> froms(before.begin(), before.end()), tos(after.begin(), after.end());
            std::sort(froms.begin(), froms.end());
            std::sort(tos.begin(), tos.end());
            for (const int from : froms) {
                for (const int to : tos)
                    connect(from, to);
            }
            all.unite(after);
            before = after;
        }
        attributes();
        return all;
    }

    QSet<int> end()
    {
        if (isWord(u"subgraph")) {
            next();
            if (m_kind == Kind::Name)
                next();
            if (!is(u"{"))
                return {};
        }
        if (is(u"{")) {
            next();
            return statements();
        }
        if (m_kind != Kind::Name) {
            m_graph.problem = QStringLiteral("unexpected “%1” at %2").arg(m_token).arg(m_at);
            m_kind = Kind::End;
            m_at = m_text.size();
            return {};
        }
        const QString name = m_token;
        next();
        if (is(u"=")) { // an attribute of the graph
            next();
            next();
            return {};
        }
        while (is(u":")) {
            next();
            next();
        }
        return {node(name)};
    }

    void attributes()
    {
        while (is(u"[")) {
            while (m_kind != Kind::End && !is(u"]"))
                next();
            next();
        }
    }

    int node(const QString& name)
    {
        const auto found = m_indexOf.constFind(name);
        if (found != m_indexOf.constEnd())
            return *found;
        m_graph.nodes.append(name);
        m_indexOf.insert(name, static_cast<int>(m_graph.nodes.size()) - 1);
        return static_cast<int>(m_graph.nodes.size()) - 1;
    }

    void connect(int from, int to)
    {
        if (from != to && !m_pairs.contains(std::minmax(from, to))) {
            m_pairs.insert(std::minmax(from, to));
            m_graph.edges.emplace_back(from, to);
        }
    }

    const QString& m_text;
    GraphFile& m_graph;
    qsizetype m_at = 0;
    QString m_token;
    Kind m_kind = Kind::End;
    bool m_isQuoted = false;
    QHash<QString, int> m_indexOf;
    QSet<std::pair<int, int>> m_pairs;
};

void readGml(const QString& text, GraphFile& graph)
{
    static const QRegularExpression part(
        QStringLiteral(R"(\bnode\s*\[\s*id\s+(\d+)|\bedge\s*\[[^\]]*?\bsource\s+(\d+)[^\]]*?\btarget\s+(\d+))"));
    QHash<QString, int> indexOf;
    QSet<std::pair<int, int>> pairs;
    for (auto match = part.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        if (!found.captured(1).isEmpty()) {
            indexOf.insert(found.captured(1), static_cast<int>(graph.nodes.size()));
            graph.nodes.append(found.captured(1));
            continue;
        }
        const int from = indexOf.value(found.captured(2), -1), to = indexOf.value(found.captured(3), -1);
        if (from >= 0 && to >= 0 && from != to && !pairs.contains(std::minmax(from, to))) {
            pairs.insert(std::minmax(from, to));
            graph.edges.emplace_back(from, to);
        }
    }
    if (graph.nodes.isEmpty())
        graph.problem = QStringLiteral("no node");
}

} // namespace

GraphFile readGraphFile(const QString& path)
{
    GraphFile graph;
    const QString text = QString::fromUtf8(readAll(path));
    if (path.endsWith(QStringLiteral(".gv")))
        DotReader(text, graph).read();
    else
        readGml(text, graph);
    return graph;
}

std::vector<int> stagesOf(const GraphFile& graph)
{
    const auto size = static_cast<size_t>(graph.nodes.size());
    std::vector<std::vector<int>> after(size);
    for (const auto& [from, to] : graph.edges)
        after[static_cast<size_t>(from)].push_back(to);
    // Depth first; what comes back to an open node closes a loop. Ends in the reverse of an order of all edges.
    enum State : char { New, Open, Closed };
    std::vector<State> state(size, New);
    std::vector<int> closed, stage(size, 0);
    QSet<std::pair<int, int>> back;
    std::vector<std::pair<int, size_t>> path;
    for (size_t root = 0; root < size; ++root) {
        if (state[root] != New)
            continue;
        path.assign(1, {static_cast<int>(root), 0});
        state[root] = Open;
        while (!path.empty()) {
            const auto node = static_cast<size_t>(path.back().first);
            if (path.back().second == after[node].size()) {
                state[node] = Closed;
                closed.push_back(static_cast<int>(node));
                path.pop_back();
                continue;
            }
            const int next = after[node][path.back().second++];
            if (state[static_cast<size_t>(next)] == Open) {
                back.insert({static_cast<int>(node), next});
            } else if (state[static_cast<size_t>(next)] == New) {
                state[static_cast<size_t>(next)] = Open;
                path.emplace_back(next, 0);
            }
        }
    }
    for (auto node = closed.rbegin(); node != closed.rend(); ++node) {
        for (const int next : after[static_cast<size_t>(*node)]) {
            if (!back.contains({*node, next}))
                stage[static_cast<size_t>(next)]
                    = std::max(stage[static_cast<size_t>(next)], stage[static_cast<size_t>(*node)] + 1);
        }
    }
    return stage;
}

Journey journeyOf(const GraphFile& graph, const std::vector<int>& stages)
{
    Journey journey;
    const int last = stages.empty() ? 0 : *std::max_element(stages.begin(), stages.end());
    for (int i = 0; i <= last; ++i)
        journey.stages.put({.id = {1 + i}, .key = {}, .position = i, .name = QStringLiteral("Stage %1").arg(i + 1)});
    journey.channels.put({.id = {1}, .key = {}, .position = 0, .name = QStringLiteral("Channel")});
    for (int i = 0; i < graph.nodes.size(); ++i) {
        Touchpoint touchpoint;
        touchpoint.id = {1000 + i};
        touchpoint.position = i;
        touchpoint.name = graph.nodes[i];
        touchpoint.stage = {1 + stages[static_cast<size_t>(i)]};
        touchpoint.channel = {1};
        journey.touchpoints.put(touchpoint);
    }
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        Transition transition;
        transition.id = {static_cast<qint64>(1'000'000 + i)};
        transition.position = static_cast<int>(i);
        transition.from = {1000 + graph.edges[i].first};
        transition.to = {1000 + graph.edges[i].second};
        transition.count = 10 + static_cast<double>(i % 7) * 1000;
        journey.transitions.put(transition);
    }
    return journey;
}

} // namespace touchstone::test
