// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/PlaceResult.h"
#include "model/scoring/Ranking.h"

#include <QDateTime>

namespace touchstone {

/// A ranking as it stood when it was kept, with all that it takes to say later whether it still holds and what has
/// moved since: the answers that it came from need not be there any more.
struct KeptResult
{
    ResultId id = {};
    QString key = {}; ///< id in the text form
    int position = 0;
    LocalizedText name = {};
    QDateTime keptAt = {}; ///< UTC, whole seconds
    QString modelVersion = {};
    Basis basis = Basis::Evidence;
    TallyFilter filter = {}; ///< whose answers it counts
    QString fingerprint = {}; ///< of the input, hex
    /// canonicalInput() as compact JSON text; in the room's order without the votes, since these name persons.
    QString input = {};
    std::vector<PlaceResult> places = {}; ///< in rank order

    friend bool operator==(const KeptResult&, const KeptResult&) = default;
};

/// Keeps a ranking of `tallies` under `name`; `uncertainty` is that of the ranking. Its key is made when it is put into
/// a project.
KeptResult keepResult(const LocalizedText& name, const QDateTime& at, const Ranking& ranking,
    const Uncertainty& uncertainty, const Journey& journey, const Tallies& tallies);

/// The result of a key or of a name in any language; nullptr if there is none.
const KeptResult* findKept(const Collection<KeptResult>& results, const QString& keyOrName);
/// The newest result that counts the same people; nullptr if there is none.
const KeptResult* newestKept(const Collection<KeptResult>& results, const TallyFilter& filter);

/// Why a kept result is not what the present input leads to.
enum class Mismatch {
    Model, ///< another version of the model made it
    Settings, ///< weights, moments of truth, correlation, rules and error floors of signals, draws or seed
    Map, ///< other touchpoints, or in another order
    Evidence, ///< other answers, counts, votes or judgements of reach and importance
};
QString keyOf(Mismatch mismatch); ///< "model", "settings", "map", "evidence"

/// What differs between what a result was made from and the present input; empty where it still matches. `settings` are
/// the project's own, whatever this run was told to draw.
std::vector<Mismatch> mismatches(
    const KeptResult& kept, Basis basis, const Journey& journey, const Tallies& tallies, const ScoreSettings& settings);

} // namespace touchstone
