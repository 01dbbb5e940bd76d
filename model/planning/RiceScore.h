// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touchstone {

/// Reach x impact x confidence / effort (McBride 2016, RICE: simple prioritization for product managers, Intercom):
/// a view beside the model's score, not the score. The effort must be above 0.
inline double riceScore(double reach, double impact, double confidence, double effort)
{
    return reach * impact * confidence / effort;
}

} // namespace touchstone
