// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ErrorFloors.h"

#include <algorithm>

namespace touchstone {

double floorOf(const ErrorFloors& floors, Signal signal)
{
    const auto found = floors.find(signal);
    return found == floors.end() ? 0 : found->second;
}

bool isAnySet(const ErrorFloors& floors)
{
    return std::any_of(floors.begin(), floors.end(), [](const auto& entry) { return entry.second > 0; });
}

QJsonObject toJson(const ErrorFloors& floors)
{
    QJsonObject json;
    for (const auto& [signal, floor] : floors) {
        if (floor > 0)
            json.insert(infoOf(signal).key, floor);
    }
    return json;
}

std::optional<ErrorFloors> errorFloorsFrom(const QJsonObject& json)
{
    ErrorFloors floors;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const std::optional<Signal> signal = signalFromKey(entry.key());
        const double floor = entry->toDouble(-1);
        if (!signal || floor < 0 || floor > MostErrorFloor)
            return std::nullopt;
        floors[*signal] = floor;
    }
    return floors;
}

} // namespace touchstone
