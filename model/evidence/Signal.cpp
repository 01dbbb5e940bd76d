// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/Signal.h"

#include "model/evidence/signals/Registration.h"

#include <algorithm>

namespace touchstone {
namespace {

std::deque<SignalInfo>& registry()
{
    static std::deque<SignalInfo> infos = [] {
        std::deque<SignalInfo> known;
#define TOUCHSTONE_SIGNAL(name) known.push_back(name##Signal());
#include "model/evidence/signals/Registration.inc"
#undef TOUCHSTONE_SIGNAL
        for (size_t number = 0; number < known.size(); ++number)
            Q_ASSERT(known[number].signal == static_cast<Signal>(number));
        return known;
    }();
    return infos;
}

} // namespace

const std::deque<SignalInfo>& allSignals() { return registry(); }

const SignalInfo& infoOf(Signal signal) { return registry()[static_cast<size_t>(signal)]; }

Signal registerSignal(SignalInfo info)
{
    info.signal = static_cast<Signal>(registry().size());
    return registry().emplace_back(std::move(info)).signal;
}

QStringList numbered(int first, int last)
{
    QStringList levels;
    for (int level = first; level <= last; ++level)
        levels << QString::number(level);
    return levels;
}

std::optional<Signal> signalFromKey(const QString& key)
{
    for (const SignalInfo& info : registry()) {
        if (info.key == key)
            return info.signal;
    }
    return std::nullopt;
}

QString keyOf(Family family)
{
    static const QStringList keys = {
        QStringLiteral("dissatisfied"), QStringLiteral("effort"), QStringLiteral("failed"), QStringLiteral("voiced")};
    return keys[static_cast<int>(family)];
}

std::vector<double> linearLoss(int count)
{
    std::vector<double> loss(static_cast<size_t>(std::max(count, 0)), 0.);
    for (int level = 0; level + 1 < count; ++level)
        loss[static_cast<size_t>(level)] = static_cast<double>(count - 1 - level) / (count - 1);
    return loss;
}

std::vector<double> waitingLoss(std::span<const double> edges, double ok, double bad)
{
    std::vector<double> loss;
    for (size_t bin = 0; bin < edges.size(); ++bin) {
        const double minutes = bin + 1 < edges.size() ? (edges[bin] + edges[bin + 1]) / 2 : edges[bin];
        loss.push_back(bad > ok ? std::clamp((minutes - ok) / (bad - ok), 0., 1.) : (minutes > ok ? 1. : 0.));
    }
    return loss;
}

} // namespace touchstone
