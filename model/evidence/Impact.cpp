// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/Impact.h"

#include "model/evidence/impacts/Registration.h"

namespace touchstone {
namespace {

std::deque<ImpactInfo>& registry()
{
    static std::deque<ImpactInfo> infos = [] {
        std::deque<ImpactInfo> known;
#define TOUCHSTONE_IMPACT(name) known.push_back(name##Impact());
#include "model/evidence/impacts/Registration.inc"
#undef TOUCHSTONE_IMPACT
        for (size_t number = 0; number < known.size(); ++number)
            Q_ASSERT(known[number].impact == static_cast<Impact>(number));
        return known;
    }();
    return infos;
}

} // namespace

const std::deque<ImpactInfo>& allImpacts() { return registry(); }

const ImpactInfo& infoOf(Impact impact) { return registry()[static_cast<size_t>(impact)]; }

size_t impactCount() { return registry().size(); }

const ImpactInfo* impactFromKey(const QString& key)
{
    const auto found
        = std::find_if(registry().begin(), registry().end(), [&](const ImpactInfo& info) { return info.key == key; });
    return found == registry().end() ? nullptr : &*found;
}

Impact registerImpact(ImpactInfo info)
{
    Q_ASSERT(impactCount() < MostImpacts);
    info.impact = static_cast<Impact>(registry().size());
    return registry().emplace_back(std::move(info)).impact;
}

QString keyOf(Impact impact) { return infoOf(impact).key; }

ByImpact<double> usualImpactWeights()
{
    ByImpact<double> weights;
    for (const ImpactInfo& info : registry())
        weights[static_cast<size_t>(info.impact)] = info.weight;
    return weights;
}

} // namespace touchstone
