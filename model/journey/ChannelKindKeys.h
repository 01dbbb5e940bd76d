// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <array>

namespace touchstone {

/// The kinds of channels as files name them, in the order of ChannelKind.
inline constexpr std::array ChannelKindKeys = {"unspecified", "digital", "physical", "human"};

inline QString keyOf(ChannelKind kind) { return QString::fromLatin1(ChannelKindKeys[static_cast<size_t>(kind)]); }

/// The same as a list, for readers.
inline const QStringList& channelKindKeys()
{
    static const QStringList keys = [] {
        QStringList list;
        for (const char* key : ChannelKindKeys)
            list << QString::fromLatin1(key);
        return list;
    }();
    return keys;
}

} // namespace touchstone
