// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

namespace touchstone {

/// Which columns of a survey are counted, and as what: derived from its mapping, whose score columns name touchpoint
/// keys.
struct TallyLayout
{
    struct Score
    {
        int column = 0; ///< index in the mapping's columns
        int levels = 0;
        std::vector<double> satisfaction; ///< per level; empty where it does not enter the drivers
        int driver = -1; ///< index in `drivers`, -1: none
    };
    struct Group
    {
        int column = 0; ///< index in the mapping's columns
        QString header; ///< of a segment; empty for the wave column
    };

    std::vector<Score> scores;
    QStringList drivers; ///< touchpoint keys, in the order of the columns
    int outcomeColumn = -1; ///< index in the mapping's columns
    QString outcome; ///< its header
    QStringList outcomeLevels; ///< worst first
    std::vector<Group> groups;
    int weightColumn = -1;

    /// The filter of one value of a group.
    TallyFilter filterOf(const Group& group, const QString& value) const;
};

/// The layout of a mapping as the project keeps it (levels worst first, not reversed).
TallyLayout tallyLayout(const SurveyMapping& mapping);

/// Number of levels that a score column's answers are counted on.
int levelCount(const ColumnMapping& column);

} // namespace touchstone
