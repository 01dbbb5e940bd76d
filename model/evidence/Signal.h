// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <QString>
#include <QStringList>
#include <span>
#include <vector>

namespace touchstone {

/// The four families of pain, in the order of every table.
enum class Family { Dissatisfied, Effort, Failed, Voiced };
inline constexpr int FamilyCount = 4;

/// What a question or a metric measures: a number in the registry. Those below have a name because the program itself
/// refers to them; a further one needs none (see SignalInfo).
enum class Signal : int { Csat, Review, Nps, Complaint, Ces, Contact, Waiting, Completion, Refund, Voice };

/// A mean loss of `ok` or less is no pain, `bad` or more is full pain.
struct Anchors
{
    double ok = 0;
    double bad = 1;

    friend bool operator==(const Anchors&, const Anchors&) = default;
};

/// How the answers to a signal are put in one figure.
enum class SignalFigure {
    Mean, ///< "3.2 / 5"
    Nps, ///< "NPS -41"
    Share, ///< "41 % not completed", under 15 people "6 of 8"
    Minutes, ///< none: bins have no mean
    Severity, ///< a mean severity, or how many had trouble
};

/// A text to be translated and what it is about, as QT_TRANSLATE_NOOP3 gives it.
struct CommentedText
{
    const char* text = nullptr;
    const char* comment = nullptr;
};

/// All that is particular about a signal (scoring.md 1.1): what the score, the text form, the window, the terminal and
/// the report know of it. A new signal is one file in model/evidence/signals/ and one line in Registration.inc there.
///
/// Texts are English sources; who shows them translates them in the context that is named.
struct SignalInfo
{
    Signal signal = Signal::Csat; ///< where it stands in allSignals(); registerSignal() gives it
    QString key = {}; ///< as in the text form: "csat", "nps" ...
    Family family = Family::Dissatisfied;
    QStringList levels = {}; ///< in the order of `counts`; empty where the levels are bins of minutes
    std::vector<double> loss = {}; ///< a loss per level, 0 best .. 1 worst; empty where the levels are bins of minutes
    Anchors anchors = {};
    bool isSatisfaction = false; ///< enters the driver matrix: csat, nps, review, ces
    std::vector<double> satisfaction = {}; ///< what each level counts there, 0..1; empty: 1 - loss
    SignalFigure figure = SignalFigure::Mean;
    const char* name = nullptr; ///< "CSAT" (touchstone::Terms)
    const char* longName = nullptr; ///< in a report: "Satisfaction (CSAT)" (Report)
    const char* finding = nullptr; ///< in a report, of those with trouble: "%1 of %2 complained" (Report)
    CommentedText share = {}; ///< Share: "%1 complained" (touchstone::Scale)
    const char* cardShare = nullptr; ///< Share, on the card (CardWords)
    bool isCardShareOfRest = false; ///< `cardShare` says how many had no trouble

    bool isBinned() const { return levels.isEmpty(); } ///< its levels are bins of minutes
};

/// All signals, in the order of their numbers.
const std::deque<SignalInfo>& allSignals();
const SignalInfo& infoOf(Signal signal);
std::optional<Signal> signalFromKey(const QString& key);

/// Adds a signal behind those that are known and returns its number. Only while the program starts, in one thread;
/// references to what was registered stay good.
Signal registerSignal(SignalInfo info);

QString keyOf(Family family); ///< "dissatisfied", "effort", "failed", "voiced"

/// Losses of a scale of `count` levels listed worst first: linear from 1 to 0 (csat, ces, review and any other length);
/// count < 2 gives zeros.
std::vector<double> linearLoss(int count);

/// Losses of waiting-time bins that begin at `edges` (minutes): 0 up to `ok`, 1 from `bad`, linear between, taken at a
/// bin's midpoint, for the open last bin at its edge.
std::vector<double> waitingLoss(std::span<const double> edges, double ok, double bad);

} // namespace touchstone
