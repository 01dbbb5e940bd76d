// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/BulkDraws.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>

namespace touchstone {
namespace {

constexpr size_t MostAtOnce = 1024; ///< what stays in the fastest cache
using Bits = std::array<std::uint32_t, MostAtOnce>;

void drawBits(RandomStream& stream, Bits& bits, size_t count)
{
    for (size_t i = 0; i < count; i += 2) {
        const std::uint64_t drawn = stream();
        bits[i] = static_cast<std::uint32_t>(drawn >> 32);
        bits[i + 1] = static_cast<std::uint32_t>(drawn);
    }
}

/// Uniform on (0, 1) from the upper 24 bits: neither end is ever reached.
float uniformOf(std::uint32_t bits)
{
    return (static_cast<float>(static_cast<std::int32_t>(bits >> 8)) + .5F) * 0x1p-24F;
}

/// Natural logarithm of a number above 0, to 2e-7: ln(2^e m) = e ln 2 + 2 artanh((m - 1) / (m + 1)), by its series for
/// m between the roots of 1/2 and 2.
float logOf(float number)
{
    constexpr auto RootOfHalf = std::bit_cast<std::uint32_t>(std::numbers::sqrt2_v<float> / 2);
    const auto bits = std::bit_cast<std::uint32_t>(number);
    const std::int32_t exponent = static_cast<std::int32_t>(bits - RootOfHalf) >> 23;
    const auto m = std::bit_cast<float>(bits - (static_cast<std::uint32_t>(exponent) << 23));
    const float s = (m - 1) / (m + 1), z = s * s;
    return static_cast<float>(exponent)
        * std::numbers::ln2_v<float> + 2 * s * (1 + z * (1.F / 3 + z * (1.F / 5 + z * (1.F / 7 + z * (1.F / 9)))));
}

/// Pairs of standard normals, one at `i` and one at `pairs + i`.
void normalsOf(const Bits& bits, size_t pairs, float* numbers)
{
    for (size_t i = 0; i < pairs; ++i) {
        const float radius = std::sqrt(-2 * logOf(uniformOf(bits[i])));
        // An angle within an eighth of the circle on either side of 0, where the series of sine and cosine are short;
        // the lowest bits turn and mirror it into the whole circle.
        const std::uint32_t turn = bits[pairs + i];
        const float angle = (static_cast<float>(static_cast<std::int32_t>(turn >> 10)) + .5F - 0x1p21F)
            * (std::numbers::pi_v<float> / 4 * 0x1p-21F);
        const float z = angle * angle;
        const float sine = angle * (1 - z / 6 * (1 - z / 20 * (1 - z / 42 * (1 - z / 72))));
        const float cosine = 1 - z / 2 * (1 - z / 12 * (1 - z / 30 * (1 - z / 56)));
        const float signedRadius = turn & 1 ? -radius : radius;
        const bool isSwapped = turn & 2;
        numbers[i] = signedRadius * (isSwapped ? sine : cosine);
        numbers[pairs + i] = signedRadius * (isSwapped ? cosine : sine);
    }
}

/// What Marsaglia & Tsang propose from a standard normal x, and whether it may be taken without a logarithm.
/// With t = x / sqrt(9 d) their test is log(u) < x^2/2 + d (1 - (1 + t)^3) + 3 d log(1 + t). The powers of t up to the
/// third cancel, and what is left is at least -(3/4) d t^4, over 1 + t where t is below 0: so is u - 1.
void propose(
    const float* shapes, const float* normals, const Bits& uniforms, size_t count, float* numbers, float* margins)
{
    for (size_t i = 0; i < count; ++i) {
        const float d = shapes[i] - 1.F / 3;
        const float t = normals[i] / std::sqrt(9 * d);
        const float root = 1 + t;
        const float least = root < 1 ? root : 1;
        numbers[i] = d * root * root * root;
        const float margin = (1 - uniformOf(uniforms[i])) * least - .75F * d * t * t * t * t;
        margins[i] = root > 0 && shapes[i] >= 1 ? margin : -1;
    }
}

/// The whole test, for what could not be taken at once.
bool isTaken(float shape, float normal, float uniform)
{
    if (shape < 1)
        return false;
    const double d = static_cast<double>(shape) - 1. / 3, x = static_cast<double>(normal);
    const double root = 1 + x / std::sqrt(9 * d);
    return root > 0
        && std::log(static_cast<double>(uniform)) < .5 * x * x + d * (1 - root * root * root + 3 * std::log(root));
}

} // namespace

void drawNormals(RandomStream& stream, std::span<float> numbers)
{
    Bits bits;
    std::array<float, MostAtOnce> drawn;
    for (size_t begin = 0; begin < numbers.size(); begin += MostAtOnce) {
        const size_t count = std::min(MostAtOnce, numbers.size() - begin), pairs = (count + 1) / 2;
        drawBits(stream, bits, 2 * pairs);
        normalsOf(bits, pairs, drawn.data());
        std::copy_n(drawn.begin(), count, numbers.begin() + static_cast<std::ptrdiff_t>(begin));
    }
}

void drawGammas(RandomStream& stream, std::span<const float> shapes, std::span<float> numbers)
{
    Bits uniforms;
    std::array<float, MostAtOnce> normals, margins;
    for (size_t begin = 0; begin < shapes.size(); begin += MostAtOnce) {
        const size_t count = std::min(MostAtOnce, shapes.size() - begin);
        drawNormals(stream, std::span(normals).first(count));
        drawBits(stream, uniforms, count);
        propose(&shapes[begin], normals.data(), uniforms, count, &numbers[begin], margins.data());
        for (size_t i = 0; i < count; ++i) {
            // What is refused, and what is of a shape below 1, is drawn apart.
            if (margins[i] <= 0 && !isTaken(shapes[begin + i], normals[i], uniformOf(uniforms[i])))
                numbers[begin + i] = static_cast<float>(stream.gamma(static_cast<double>(shapes[begin + i])));
        }
    }
}

} // namespace touchstone
