// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qualitative/QualitativeFile.h"
#include "model/qualitative/QualitativeWords.h"

#include <QHash>

namespace touchstone {

/// What a code of another program says in Touchstone.
struct CodeMeaning
{
    enum class Kind {
        Code, ///< itself
        Place, ///< which touchpoint or handover a passage is about
        Severity,
        Stance,
        Group ///< nothing: it holds codes of the three kinds above alone
    };
    Kind kind = Kind::Code;
    touchstone::Place place = {};
    int severity = 0; ///< 0..3
    touchstone::Stance stance = touchstone::Stance::Neutral;

    friend bool operator==(const CodeMeaning&, const CodeMeaning&) = default;
};

/// The touchpoints and handovers of a journey by what codes may call them.
class PlaceNames
{
public:
    explicit PlaceNames(const Journey& journey);

    /// By the GUID that refiGuid() gives a place, or by the name: of a touchpoint in any language, or its key; of a
    /// handover two of them with an arrow between ("Search → Pay", "Search > Pay").
    Place find(const FileCode& code) const;

private:
    TouchpointId named(const QString& name) const;

    QHash<QString, Place> m_byGuid;
    QHash<QString, TouchpointId> m_byName; ///< folded
};

/// The GUID of a code that says a place.
QString guidOf(const Place& place);
/// The GUID of a code that holds those of its group.
QString guidOf(CodeGroup group);
QString guidOfSeverity(int severity);
QString guidOf(Stance stance);

/// What each code of a file means. Where it has Touchstone's groups ("Touchpoints", "Severity", "Stance"), the codes
/// below them mean these things; else codes called like a touchpoint, "Severity 2", or "Negative", do. A code below one
/// that says a place is a code.
std::vector<CodeMeaning> meaningsOf(const std::vector<FileCode>& codes, const Journey& journey);

} // namespace touchstone
