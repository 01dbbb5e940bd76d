// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

namespace touchstone {

/// A code in its tree.
struct CodeNode
{
    CodeId id;
    int depth = 0; ///< 0: at the top

    friend bool operator==(const CodeNode&, const CodeNode&) = default;
};

/// Every code once: by position, those below a code right behind it. A code whose code above is not there, or that
/// would stand below itself, is at the top.
std::vector<CodeNode> codeTree(const Collection<Code>& codes);

/// The code of a key; nullptr if there is none.
const Code* codeOf(const Collection<Code>& codes, const QString& key);

/// Whether the code `key` is `above` or stands anywhere below it.
bool isWithin(const Collection<Code>& codes, const QString& key, const QString& above);

/// The name to show for what an excerpt names: the key itself where no code has it, empty for none.
QString codeName(const Collection<Code>& codes, const QString& key, const QString& language);

} // namespace touchstone
