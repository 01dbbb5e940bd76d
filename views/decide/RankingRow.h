// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/DigitalValue.h"
#include "model/scoring/Certainty.h"

namespace touchstone {

/// One touchpoint or handover in the ranked table, with its words made.
struct RankingRow
{
    Place place;
    QString name;
    QString where; ///< stage and channel
    bool momentOfTruth = false;
    int rank = 0; ///< in the order that is shown
    double index = 0;
    std::array<double, FamilyCount> painTerms = {}; ///< in index points; they sum to the index
    ByImpact<double> impactTerms = {}; ///< likewise
    double severity = 0; ///< 0..1
    double impact = 0; ///< 0..1
    double evidenceShare = 0; ///< 0..1
    double answers = 0; ///< of the most answered signal
    double removes = 0; ///< share of the pain that a digital solution takes away, 0..1
    bool isRemovesAssumed = false;
    double value = 0; ///< score x removes x delivery
    std::optional<PlaceUncertainty> uncertainty; ///< by pain; none until the draws are made

    friend bool operator==(const RankingRow&, const RankingRow&) = default;
};

/// The two orders of scoring.md 1.6.
enum class RankingOrder { Pain, DigitiseFirst };

/// The ranked places in one of the two orders; those not ranked are left out.
std::vector<RankingRow> rankingRows(const Ranking& ranking, const Certainty& certainty,
    const std::vector<DigitalValue>& values, const Journey& journey, RankingOrder order, const QString& language);

/// "Purchase · App" of a touchpoint, of a handover both ends' channels.
QString whereOf(const Place& place, const Journey& journey, const QString& language);

} // namespace touchstone
