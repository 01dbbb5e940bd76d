// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/LocalizedText.h"
#include "model/evidence/Impact.h"
#include "model/evidence/Signal.h"
#include "model/scoring/DrawRange.h"

#include <array>

namespace touchstone {

struct Journey;
struct Ranking;
struct Uncertainty;

/// Figures of a place that was scored by evidence.
struct PlaceFigures
{
    double score = 0, index = 0;
    double severity = 0, impact = 0; ///< 0..1
    double evidenceShare = 0; ///< 0..1
    std::array<std::optional<double>, FamilyCount> painTerms; ///< they sum to the score
    ByImpact<std::optional<double>> impactTerms; ///< likewise
    std::optional<DrawRange> scoreRange, indexRange; ///< 90 %, of those ranked

    friend bool operator==(const PlaceFigures&, const PlaceFigures&) = default;
};

/// What a ranking said about one place, apart from the journey that it stood in.
struct PlaceResult
{
    QString key; ///< of a touchpoint, "a>b" of a handover
    LocalizedText name;
    std::optional<int> rank;
    std::optional<int> rankLow, rankHigh; ///< rank interval, of those ranked with draws
    std::optional<PlaceFigures> figures; ///< none in the room's order

    friend bool operator==(const PlaceResult&, const PlaceResult&) = default;
};

/// The places of a ranking (of the room's order where there is no evidence), in its order. `uncertainty` is that
/// ranking's, or empty.
std::vector<PlaceResult> placeResults(const Ranking& ranking, const Uncertainty& uncertainty, const Journey& journey);

/// The same as JSON text, and back: how they lie in the project file. False where the text is none that
/// placeResultsText() writes.
QString placeResultsText(const std::vector<PlaceResult>& places);
bool readPlaceResults(const QString& text, std::vector<PlaceResult>& places);

} // namespace touchstone
