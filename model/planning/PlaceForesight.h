// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/SignalForesight.h"

#include <cstdint>

namespace touchstone {

/// What a place's score would be taken to be after further people were asked, in each draw of what is true: the
/// answers that they would give, and what these would tell of all its signals, which hang together as in the draws.
class PlaceForesight
{
public:
    struct Part
    {
        Signal signal = Signal::Csat;
        double answers = 0; ///< that there are
        double weight = 0; ///< points of the score that its full pain makes
        SignalForesight foresight;
    };
    /// Answers to one of the parts.
    struct Asked
    {
        size_t part = 0;
        double answers = 0;
    };

    /// `score`: what it is taken to be now. `correlation`: of the signals' normal scores, 0..1. `number`: of the place,
    /// for its random numbers.
    PlaceForesight(double score, double correlation, std::uint64_t seed, size_t number);

    void add(Part part) { m_parts.push_back(std::move(part)); }
    const std::vector<Part>& parts() const { return m_parts; }
    double score() const { return m_score; }

    /// The score that would be expected, one number for each of the first `draws` draws; their mean is score(). The
    /// same each time, and the same answers whatever else is asked.
    std::vector<float> estimates(std::span<const Asked> asked, int draws) const;

private:
    double m_score, m_correlation;
    std::uint64_t m_seed;
    size_t m_number;
    std::vector<Part> m_parts;
};

} // namespace touchstone
