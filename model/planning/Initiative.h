// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/LocalizedText.h"

#include <array>
#include <QDate>

namespace touchstone {

/// How far an initiative is.
enum class InitiativeState { Idea, Planned, Running, Done, Stopped };
inline constexpr std::array InitiativeStateKeys = {"idea", "planned", "running", "done", "stopped"};

/// Whether there is still something to decide. What is done is taken to show in the evidence, not in the plan.
constexpr bool isOpen(InitiativeState state)
{
    return state != InitiativeState::Done && state != InitiativeState::Stopped;
}

/// What makes an initiative of a solution: who does it, when, and how it will be seen that it worked.
struct Initiative
{
    InitiativeState state = InitiativeState::Idea;
    LocalizedText owner = {};
    QDate starts = {}, due = {}; ///< null: not said
    LocalizedText firstStep = {};
    LocalizedText measure = {}; ///< how it will be seen that it worked

    friend bool operator==(const Initiative&, const Initiative&) = default;
};

} // namespace touchstone
