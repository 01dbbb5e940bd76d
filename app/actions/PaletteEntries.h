// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/HelpActions.h"
#include "model/base/Id.h"

#include <functional>
#include <QString>
#include <vector>

namespace touchstone {

class Workspace;

/// One line of the command palette.
struct PaletteEntry
{
    enum class Kind { Command, Touchpoint, Stage, Survey };
    Kind kind = Kind::Command;
    QString title = {};
    QString detail = {}; ///< muted, behind the title
    QString keywords = {}; ///< matched too, not shown: the name in the other language
    QString shortcut = {};
    std::function<void()> run = {};
};

/// What choosing something that is no command does.
struct PaletteTargets
{
    std::function<void(TouchpointId)> touchpoint;
    std::function<void(JourneyId, StageId)> stage;
    std::function<void(SurveyId)> survey;
};

/// All that can be chosen now: touchpoints and stages of all journeys, and surveys of the open project, then the
/// enabled commands.
std::vector<PaletteEntry> collectPaletteEntries(
    const Workspace& workspace, const std::vector<ActionGroup>& groups, const PaletteTargets& targets);

} // namespace touchstone
