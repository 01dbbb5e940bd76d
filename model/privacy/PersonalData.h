// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"

namespace touchstone {

/// One place of a project that holds what may lead to a person.
struct PersonalItem
{
    enum class Kind {
        Respondent, ///< a column with ids of those who answered
        FreeText, ///< a column of texts that people wrote
        Time, ///< a column that says when somebody answered
        Header, ///< a segment whose header says that it is personal
        Interviews,
        Voters,
        Owners, ///< of touchpoints
        Attachments,
    };

    Kind kind = Kind::Respondent;
    QString where = {}; ///< name of the survey, for columns
    QString column = {};
    QString about = {}; ///< Header: "mail", "phone" ..., see header::personal()
    qint64 count = 0; ///< rows of the survey, interviews, voters, owners, files

    friend bool operator==(const PersonalItem&, const PersonalItem&) = default;
};

/// Every such place, in the order of the surveys. Only what is stored: a column that was left out at import is not in
/// the file.
std::vector<PersonalItem> personalData(const ProjectData& data);

/// Whether answers of a column stay in a copy that shall lead to nobody: only what is counted does.
bool isAnonymous(ColumnRole role);

} // namespace touchstone
