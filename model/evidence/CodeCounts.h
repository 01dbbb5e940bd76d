// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

#include <map>

namespace touchstone {

/// How many people were heard with each code at each place. Not mentions: who says a thing five times counts once. Who
/// was heard with a code counts for the codes above it, too.
struct CodeCounts
{
    std::vector<Place> places; ///< where anything was coded, in the journey's order; handovers behind touchpoints
    std::map<std::pair<QString, Place>, int> people; ///< by a code's key ("" : passages without a code) and place
    std::map<QString, int> peopleOfCode; ///< at any place, or none
    std::map<Place, int> peopleOfPlace; ///< with any code, or none
    int everybody = 0; ///< who was heard at all

    int at(const QString& code, const Place& place) const;

    friend bool operator==(const CodeCounts&, const CodeCounts&) = default;
};

/// Of one kind of informant, or of all.
CodeCounts countCodes(const Evidence& evidence, const Journey& journey, std::optional<Informant> only);

} // namespace touchstone
