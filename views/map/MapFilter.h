// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/MapFigures.h"

namespace touchstone {

/// Which touchpoints stand out; the others fade. Conditions of different kinds must all hold, of one kind any.
struct MapFilter
{
    QString text; ///< in the name in any language; case, width and accents do not matter
    QSet<StageId> stages;
    QSet<ChannelId> channels;
    QSet<QString> tags; ///< folded by foldText(): however they are written
    QSet<Grade> grades;
    QSet<QString> owners; ///< as ownerKey() gives them
    bool isMomentOfTruth = false;
    int bestRanks = 0; ///< the first so many of the ranking; 0: all

    bool isEmpty() const { return *this == MapFilter(); }
    bool matches(const Touchpoint& touchpoint, const MapFigures& figures) const;

    friend bool operator==(const MapFilter&, const MapFilter&) = default;
};

/// What makes two owners the same owner; empty if there is none.
QString ownerKey(const Touchpoint& touchpoint);
/// Whether a touchpoint's name holds a text, in any of its languages; `folded` as foldForSearch() gives it.
bool nameHolds(const Touchpoint& touchpoint, const QString& folded);

} // namespace touchstone
