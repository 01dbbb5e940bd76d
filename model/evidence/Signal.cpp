// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/Signal.h"

#include <algorithm>

namespace touchstone {
namespace {

QStringList numbered(int first, int last)
{
    QStringList levels;
    for (int level = first; level <= last; ++level)
        levels << QString::number(level);
    return levels;
}

const std::vector<SignalInfo>& registry()
{
    const QStringList event = { QStringLiteral("happened"), QStringLiteral("did not") };
    static const std::vector<SignalInfo> signalInfos = {
        { Signal::Csat, QStringLiteral("csat"), Family::Dissatisfied, numbered(1, 5), linearLoss(5), {}, true },
        { Signal::Review, QStringLiteral("review"), Family::Dissatisfied, numbered(1, 5), linearLoss(5), {}, true },
        { Signal::Nps, QStringLiteral("nps"), Family::Dissatisfied, numbered(0, 10),
            { 1, 1, 1, 1, 1, 1, 1, .5, .5, 0, 0 }, {}, true },
        { Signal::Complaint, QStringLiteral("complaint"), Family::Dissatisfied, event, { 1, 0 }, { 0, .05 }, false },
        { Signal::Ces, QStringLiteral("ces"), Family::Effort, numbered(1, 7), linearLoss(7), {}, true },
        { Signal::Contact, QStringLiteral("contact"), Family::Effort, event, { 1, 0 }, { 0, .20 }, false },
        { Signal::Waiting, QStringLiteral("waiting"), Family::Effort, {}, {}, {}, false },
        { Signal::Completion, QStringLiteral("completion"), Family::Failed,
            { QStringLiteral("not completed"), QStringLiteral("completed") }, { 1, 0 }, { .02, .50 }, false },
        { Signal::Refund, QStringLiteral("refund"), Family::Failed, event, { 1, 0 }, { 0, .10 }, false },
        { Signal::Voice, QStringLiteral("voice"), Family::Voiced, numbered(0, 3), { 0, 1. / 3, 2. / 3, 1 }, {}, false },
    };
    return signalInfos;
}

} // namespace

std::span<const SignalInfo> allSignals() { return registry(); }

const SignalInfo& infoOf(Signal signal) { return registry()[static_cast<size_t>(signal)]; }

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
    static const QStringList keys
        = { QStringLiteral("dissatisfied"), QStringLiteral("effort"), QStringLiteral("failed"), QStringLiteral("voiced") };
    return keys[static_cast<int>(family)];
}

QString keyOf(Impact impact)
{
    static const QStringList keys = { QStringLiteral("importance"), QStringLiteral("reach"), QStringLiteral("dropoff") };
    return keys[static_cast<int>(impact)];
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
