// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QColor>

namespace touchstone {

/// How a figure's colour is laid on: its certainty at a glance.
enum class Fill { Solid, Tinted, Hollow };

/// All that a card on the map shows, ready to draw.
struct CardLook
{
    QString name; ///< in the shown language
    QString figure; ///< what the lens says: "201", "#2", "38 %", "Web"; an en dash where it is missing
    QString note; ///< beside it: "#1 · n=200"; may be empty
    QColor color, onColor; ///< of the bar, the figure's box and the block from afar; of text on it
    Fill fill = Fill::Hollow;
    Grade grade = Grade::Assumed; ///< of the evidence; assumed has a dashed frame
    bool isMomentOfTruth = false;
    bool isPinned = false; ///< stays where the user placed it
    bool isFaded = false; ///< the filter does not match
    std::optional<int> digitalLevel;
    std::optional<int> inside; ///< touchpoints in the journey that it opens; none: it opens none

    friend bool operator==(const CardLook&, const CardLook&) = default;
};

/// What the header of a stage or channel shows, ready to draw.
struct HeaderLook
{
    QString name; ///< in the shown language
    QColor colour = {}; ///< invalid: the theme's own

    friend bool operator==(const HeaderLook&, const HeaderLook&) = default;
};

/// What a transition shows besides its way.
struct RouteLook
{
    double width = 1; ///< map units, by flow
    std::optional<double> count;
    bool isFaded = false; ///< one of its ends is

    friend bool operator==(const RouteLook&, const RouteLook&) = default;
};

} // namespace touchstone
