// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ErrorFloors.h"

#include <algorithm>

namespace touchstone {

bool isAnySet(const ErrorFloors& floors)
{
    return std::any_of(floors.begin(), floors.end(), [](double floor) { return floor > 0; });
}

QJsonObject toJson(const ErrorFloors& floors)
{
    QJsonObject json;
    for (const SignalInfo& info : allSignals()) {
        if (const double floor = floors[static_cast<size_t>(info.signal)]; floor > 0)
            json.insert(info.key, floor);
    }
    return json;
}

std::optional<ErrorFloors> errorFloorsFrom(const QJsonObject& json)
{
    ErrorFloors floors = {};
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const std::optional<Signal> signal = signalFromKey(entry.key());
        const double floor = entry->toDouble(-1);
        if (!signal || floor < 0 || floor > MostErrorFloor)
            return std::nullopt;
        floors[static_cast<size_t>(*signal)] = floor;
    }
    return floors;
}

} // namespace touchstone
