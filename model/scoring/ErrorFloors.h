// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Signal.h"

#include <map>
#include <QJsonObject>

namespace touchstone {

/// By Signal, how far a mean loss may be off however many answered: who was asked, when and how is no matter of chance
/// (scoring.md 1.8). A standard deviation on the scale of losses, 0..MostErrorFloor; 0 or not there: sampling is all
/// that is known.
using ErrorFloors = std::map<Signal, double>;

/// No mean of losses between 0 and 1 varies by more.
inline constexpr double MostErrorFloor = .5;

double floorOf(const ErrorFloors& floors, Signal signal);
bool isAnySet(const ErrorFloors& floors);

/// Those that are set, by the signal's key.
QJsonObject toJson(const ErrorFloors& floors);
/// What toJson() made; none where a key is no signal's or a number is out of range.
std::optional<ErrorFloors> errorFloorsFrom(const QJsonObject& json);

} // namespace touchstone
