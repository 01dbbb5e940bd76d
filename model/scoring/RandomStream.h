// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/random/normal_distribution.hpp>
#include <cstdint>

namespace touchstone {

/// What a stream of random numbers is for: streams of different purposes, or of other indices, are independent.
enum class StreamPurpose : std::uint32_t {
    Strength,
    Average,
    Loss,
    Copula,
    Drivers,
    Transitions,
    ImpactIndex,
    Weights,
    Voters,
    Removes,
    ErrorFloor,
    NewAnswers
};

/// Random numbers that depend on the seed, the purpose and two indices alone, so that any number of threads draws the
/// same: a counter is mixed (SplitMix64; Steele, Lea & Flood 2014, Fast splittable pseudorandom number generators,
/// OOPSLA). The distributions are Boost's or written here, never the standard library's, which differ by platform.
class RandomStream
{
public:
    using result_type = std::uint64_t;

    RandomStream(std::uint64_t seed, StreamPurpose purpose, std::uint64_t first = 0, std::uint64_t second = 0);

    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return ~result_type(0); }
    result_type operator()();

    /// Uniform on (0, 1): neither end is ever drawn.
    double uniform();
    /// Standard normal.
    double normal() { return m_normal(*this); }
    /// Gamma of a shape above 0 and scale 1 (Marsaglia & Tsang 2000, ACM TOMS 26:363-372; below shape 1 by their
    /// boost).
    double gamma(double shape);

private:
    std::uint64_t m_state;
    boost::random::normal_distribution<double> m_normal;
};

} // namespace touchstone
