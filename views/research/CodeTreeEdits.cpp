// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/CodeTreeEdits.h"

#include "model/evidence/CodeTree.h"
#include "model/project/CodeEdits.h"

#include <algorithm>

namespace touchstone {

/// The codes directly below one, in order.
struct CodeTreeEdits::Siblings
{
    std::vector<CodeId> ids;

    int indexOf(CodeId id) const { return static_cast<int>(std::ranges::find(ids, id) - ids.begin()); }
};

CodeTreeEdits::Siblings CodeTreeEdits::siblingsOf(const QString& above) const
{
    Siblings siblings;
    for (const Code& code : codes()) {
        if (code.above == above)
            siblings.ids.push_back(code.id);
    }
    return siblings;
}

CodeId CodeTreeEdits::add(const QString& name, CodeId above)
{
    if (!m_workspace.project() || name.trimmed().isEmpty())
        return {};
    Code code{newId<CodeId>(), {}, codes().nextPosition(), LocalizedText(name.simplified())};
    if (const Code* parent = codes().find(above))
        code.above = parent->key;
    const QString step = tr("Add the code “%1”").arg(name.simplified());
    return m_workspace.edit(step, [&](Edit& edit) { edit.put(code); }) ? code.id : CodeId{};
}

bool CodeTreeEdits::rename(CodeId id, const QString& name)
{
    if (name.trimmed().isEmpty())
        return false;
    return change(tr("Rename the code “%1”").arg(nameOf(id)), id,
        [&](Code& code) { code.name = code.name.with(m_workspace.language(), name.simplified()); });
}

bool CodeTreeEdits::setColour(CodeId id, const QString& colour)
{
    return change(tr("Colour the code “%1”").arg(nameOf(id)), id, [&](Code& code) { code.colour = colour; });
}

bool CodeTreeEdits::setNote(CodeId id, const QString& note)
{
    return change(tr("Note on the code “%1”").arg(nameOf(id)), id, [&](Code& code) { code.note = note.trimmed(); });
}

bool CodeTreeEdits::remove(CodeId id)
{
    return codes().contains(id)
        && m_workspace.edit(tr("Delete the code “%1”").arg(nameOf(id)), [&](Edit& edit) { edit.remove(id); });
}

bool CodeTreeEdits::merge(CodeId from, CodeId into)
{
    if (!codes().contains(into) || !canStandBelow(codes(), from, into))
        return false;
    return m_workspace.edit(tr("Merge the code “%1” into “%2”").arg(nameOf(from), nameOf(into)),
        [&](Edit& edit) { mergeCode(edit, from, into); });
}

bool CodeTreeEdits::moveUp(CodeId id)
{
    const Code* code = codes().find(id);
    if (!code)
        return false;
    const int index = siblingsOf(code->above).indexOf(id);
    const Code* above = codeOf(codes(), code->above);
    return index > 0 && move(id, above ? above->id : CodeId{}, index - 1);
}

bool CodeTreeEdits::moveDown(CodeId id)
{
    const Code* code = codes().find(id);
    if (!code)
        return false;
    const Siblings siblings = siblingsOf(code->above);
    const Code* above = codeOf(codes(), code->above);
    const int index = siblings.indexOf(id);
    return index + 1 < static_cast<int>(siblings.ids.size()) && move(id, above ? above->id : CodeId{}, index + 1);
}

bool CodeTreeEdits::moveIn(CodeId id)
{
    const Code* code = codes().find(id);
    if (!code)
        return false;
    const Siblings siblings = siblingsOf(code->above);
    const int index = siblings.indexOf(id);
    if (index == 0)
        return false;
    const CodeId above = siblings.ids[static_cast<size_t>(index - 1)];
    return move(id, above, static_cast<int>(siblingsOf(codes().find(above)->key).ids.size()));
}

bool CodeTreeEdits::moveOut(CodeId id)
{
    const Code* code = codes().find(id);
    const Code* above = code ? codeOf(codes(), code->above) : nullptr;
    if (!above)
        return false;
    const Code* higher = codeOf(codes(), above->above);
    return move(id, higher ? higher->id : CodeId{}, siblingsOf(above->above).indexOf(above->id) + 1);
}

bool CodeTreeEdits::move(CodeId id, CodeId above, int index)
{
    return m_workspace.edit(
        tr("Move the code “%1”").arg(nameOf(id)), [&](Edit& edit) { moveCode(edit, id, above, index); });
}

bool CodeTreeEdits::change(const QString& name, CodeId id, const std::function<void(Code&)>& change)
{
    const Code* before = codes().find(id);
    if (!before)
        return false;
    Code changed = *before;
    change(changed);
    return changed != *before && m_workspace.edit(name, [&](Edit& edit) { edit.put(changed); });
}

const Collection<Code>& CodeTreeEdits::codes() const
{
    static const Collection<Code> none;
    return m_workspace.project() ? m_workspace.project()->evidence().codes : none;
}

QString CodeTreeEdits::nameOf(CodeId id) const
{
    const Code* code = codes().find(id);
    return code ? code->name.in(m_workspace.language()) : QString();
}

} // namespace touchstone
