// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/DriversText.h"

namespace touchstone {

void putDrivers(JsonWriter& json, const DriverAnalysis& drivers, const Journey& journey)
{
    if (drivers.isEmpty())
        return;
    json.beginObject("drivers");
    json.put("n", drivers.n);
    json.put("r2", drivers.explained);
    if (drivers.isRepaired)
        json.put("nearest_correlation", true);
    if (!drivers.lmg.empty())
        json.put("orders_differ", drivers.doOrdersDiffer());
    json.beginArray("touchpoints");
    for (size_t driver = 0; driver < drivers.touchpoints.size(); ++driver) {
        json.beginObject();
        json.put("id", journey.keyOf(drivers.touchpoints[driver]));
        json.put("relative_weight", drivers.relativeWeights[driver]);
        if (!drivers.lmg.empty()) {
            json.put("lmg", drivers.lmg[driver]);
            json.put("conditional", drivers.dominance.conditional[driver]);
            QStringList dominated;
            for (size_t other = 0; other < drivers.touchpoints.size(); ++other) {
                if (drivers.dominance.complete[driver][other])
                    dominated << journey.keyOf(drivers.touchpoints[other]);
            }
            json.put("dominates", dominated);
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace touchstone
