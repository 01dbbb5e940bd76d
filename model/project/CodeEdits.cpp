// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/CodeEdits.h"

#include "model/evidence/CodeTree.h"

namespace touchstone {

bool canStandBelow(const Collection<Code>& codes, CodeId code, CodeId above)
{
    const Code* moved = codes.find(code);
    const Code* target = codes.find(above);
    return moved && (!above || (target && !isWithin(codes, target->key, moved->key)));
}

void mergeCode(Edit& edit, CodeId from, CodeId into)
{
    const Evidence& evidence = edit.before().evidence;
    const Code *gone = evidence.codes.find(from), *kept = evidence.codes.find(into);
    if (!kept || !canStandBelow(evidence.codes, from, into))
        return;
    for (Interview interview : evidence.interviews) {
        bool isChanged = false;
        for (Excerpt& excerpt : interview.excerpts) {
            if (excerpt.code == gone->key) {
                excerpt.code = kept->key;
                isChanged = true;
            }
        }
        if (isChanged)
            edit.put(interview);
    }
    for (Code code : evidence.codes) {
        if (code.above == gone->key && code.id != into) {
            code.above = kept->key;
            edit.put(code);
        }
    }
    edit.remove(from);
}

void moveCode(Edit& edit, CodeId code, CodeId above, int index)
{
    const Collection<Code>& codes = edit.before().evidence.codes;
    if (!canStandBelow(codes, code, above))
        return;
    const QString aboveKey = above ? codes.find(above)->key : QString();
    std::vector<Code> siblings;
    for (const Code& sibling : codes) {
        if (sibling.above == aboveKey && sibling.id != code)
            siblings.push_back(sibling);
    }
    Code moved = *codes.find(code);
    moved.above = aboveKey;
    siblings.insert(siblings.begin() + std::clamp(index, 0, static_cast<int>(siblings.size())), moved);
    for (size_t i = 0; i < siblings.size(); ++i) {
        siblings[i].position = static_cast<int>(i);
        if (*codes.find(siblings[i].id) != siblings[i])
            edit.put(siblings[i]);
    }
}

} // namespace touchstone
