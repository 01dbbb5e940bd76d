// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace touchstone {

/// The four families of pain, in the order of every table.
enum class Family { Dissatisfied, Effort, Failed, Voiced };
inline constexpr int FamilyCount = 4;

/// The three parts of impact, in the order of every table.
enum class Impact { Importance, Reach, DropOff };
inline constexpr int ImpactCount = 3;

/// What a question or a metric measures.
enum class Signal { Csat, Review, Nps, Complaint, Ces, Contact, Waiting, Completion, Refund, Voice };
inline constexpr int SignalCount = 10;

/// A mean loss of `ok` or less is no pain, `bad` or more is full pain.
struct Anchors
{
    double ok = 0;
    double bad = 1;

    friend bool operator==(const Anchors&, const Anchors&) = default;
};

/// What is fixed about a signal (scoring.md 1.1).
struct SignalInfo
{
    Signal signal;
    QString key; ///< as in the text form: "csat", "nps" ...
    Family family;
    QStringList levels; ///< in the order of `counts`; empty for waiting, whose levels are bins of minutes
    std::vector<double> loss; ///< a loss per level, 0 best .. 1 worst; empty for waiting
    Anchors anchors;
    bool isSatisfaction; ///< enters the driver matrix: csat, nps, review, ces
};

/// All signals, in the order of the enum.
std::span<const SignalInfo> allSignals();
const SignalInfo& infoOf(Signal signal);
std::optional<Signal> signalFromKey(const QString& key);

QString keyOf(Family family); ///< "dissatisfied", "effort", "failed", "voiced"
QString keyOf(Impact impact); ///< "importance", "reach", "dropoff"

/// Losses of a scale of `count` levels listed worst first: linear from 1 to 0 (csat, ces, review and any other length);
/// count < 2 gives zeros.
std::vector<double> linearLoss(int count);

/// Losses of waiting-time bins that begin at `edges` (minutes): 0 up to `ok`, 1 from `bad`, linear between, taken at a
/// bin's midpoint, for the open last bin at its edge.
std::vector<double> waitingLoss(std::span<const double> edges, double ok, double bad);

} // namespace touchstone
