// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/CodeTree.h"

#include <QHash>
#include <QSet>

namespace touchstone {
namespace {

/// Walks the codes below one another.
class Walk
{
public:
    explicit Walk(const Collection<Code>& codes)
    {
        for (const Code& code : codes)
            m_below[code.above].push_back(&code);
    }

    void addBelow(const QString& above, int depth)
    {
        for (const Code* code : m_below.value(above))
            add(*code, depth);
    }

    void add(const Code& code, int depth)
    {
        if (m_seen.contains(code.id))
            return;
        m_seen.insert(code.id);
        m_nodes.push_back({code.id, depth});
        if (!code.key.isEmpty())
            addBelow(code.key, depth + 1);
    }

    const std::vector<CodeNode>& nodes() const { return m_nodes; }

private:
    QHash<QString, std::vector<const Code*>> m_below;
    QSet<CodeId> m_seen;
    std::vector<CodeNode> m_nodes;
};

} // namespace

std::vector<CodeNode> codeTree(const Collection<Code>& codes)
{
    Walk walk(codes);
    walk.addBelow({}, 0);
    for (const Code& code : codes) {
        if (!codeOf(codes, code.above))
            walk.add(code, 0);
    }
    for (const Code& code : codes) // of a ring whichever is first
        walk.add(code, 0);
    return walk.nodes();
}

const Code* codeOf(const Collection<Code>& codes, const QString& key)
{
    if (key.isEmpty())
        return nullptr;
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const Code& code) { return code.key == key; });
    return found == codes.end() ? nullptr : &*found;
}

bool isWithin(const Collection<Code>& codes, const QString& key, const QString& above)
{
    const Code* code = codeOf(codes, key);
    for (int steps = 0; code && steps <= codes.size(); ++steps) { // a ring ends, too
        if (code->key == above)
            return true;
        code = codeOf(codes, code->above);
    }
    return false;
}

QString codeName(const Collection<Code>& codes, const QString& key, const QString& language)
{
    const Code* code = codeOf(codes, key);
    return code ? code->name.in(language) : key;
}

} // namespace touchstone
