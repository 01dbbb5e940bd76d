// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statistics/SeveralTests.h"

#include <algorithm>
#include <numeric>

namespace touchstone {
namespace {

/// Where each stands, the smallest first.
std::vector<size_t> ascending(std::span<const double> p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return p[a] < p[b]; });
    return order;
}

} // namespace

std::vector<double> holm(std::span<const double> p)
{
    const std::vector<size_t> order = ascending(p);
    std::vector<double> adjusted(p.size());
    double largest = 0;
    for (size_t at = 0; at < order.size(); ++at) {
        largest = std::max(largest, std::min(1., p[order[at]] * static_cast<double>(order.size() - at)));
        adjusted[order[at]] = largest;
    }
    return adjusted;
}

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    const std::vector<size_t> order = ascending(p);
    std::vector<double> adjusted(p.size());
    double least = 1;
    for (size_t at = order.size(); at-- > 0;) {
        least = std::min(least, p[order[at]] * static_cast<double>(order.size()) / static_cast<double>(at + 1));
        adjusted[order[at]] = least;
    }
    return adjusted;
}

} // namespace touchstone
