// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/AbsorbingChain.h"

namespace touchstone {

AbsorbingChain solveAbsorbingChain(const Eigen::MatrixXd& transient, const Eigen::MatrixXd& absorbing)
{
    const Eigen::Index size = transient.rows();
    AbsorbingChain chain;
    chain.visits = (Eigen::MatrixXd::Identity(size, size) - transient).partialPivLu().inverse();
    chain.steps = chain.visits.rowwise().sum();
    chain.absorption = chain.visits * absorbing;
    return chain;
}

} // namespace touchstone
