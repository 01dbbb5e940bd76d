// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/classics/Classics.h"

#include <QByteArray>

namespace touchstone {

/// The classic views that are asked for as JSON, each under its key; touchpoints and solutions by their ids in the text
/// form. Says of what is left out why.
QByteArray classicsToJson(const Classics& classics, std::span<const ClassicMethod> methods, const Ranking& ranking,
    const Journey& journey, const Plan& plan);

} // namespace touchstone
