// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/RandomStream.h"

#include <cmath>

namespace touchstone {
namespace {

constexpr std::uint64_t Golden = 0x9e3779b97f4a7c15;

std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

} // namespace

RandomStream::RandomStream(std::uint64_t seed, StreamPurpose purpose, std::uint64_t first, std::uint64_t second)
    : m_state(seed)
{
    for (const std::uint64_t part : {static_cast<std::uint64_t>(purpose) + 1, first + 1, second + 1})
        m_state = mixed(m_state + Golden) ^ mixed(part * Golden);
}

RandomStream::result_type RandomStream::operator()() { return mixed(m_state += Golden); }

double RandomStream::uniform()
{
    // 53 bits, moved half a step off the ends.
    return (static_cast<double>((*this)() >> 11) + .5) * 0x1p-53;
}

double RandomStream::gamma(double shape)
{
    if (shape < 1)
        return gamma(shape + 1) * std::pow(uniform(), 1 / shape);
    const double d = shape - 1. / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double root = 1 + c * x;
        if (root <= 0)
            continue;
        const double v = root * root * root;
        const double u = uniform();
        if (u < 1 - .0331 * x * x * x * x || std::log(u) < .5 * x * x + d * (1 - v + std::log(v)))
            return d * v;
    }
}

} // namespace touchstone
