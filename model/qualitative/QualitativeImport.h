// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/ProjectData.h"
#include "model/qualitative/QualitativeFile.h"

namespace touchstone {

class Edit;

/// What the person who imports says of the interviews of a file.
struct QualitativeOptions
{
    bool onlyCodes = false; ///< the codes alone
    std::optional<Informant> informant; ///< where the file says none; none: customers
    QString person; ///< where the file says none
    QString wave; ///< key of a wave, where the file names none that the project has
};

/// What an import did, or would do.
struct QualitativeReport
{
    QString format; ///< as QualitativeFile has it
    QString encoding;
    QStringList newInterviews; ///< titles
    QStringList grownInterviews; ///< titles of those that were there, and got excerpts
    int knownInterviews = 0; ///< that were there, with all that is coded in them
    int newExcerpts = 0, knownExcerpts = 0;
    QStringList newCodes; ///< names
    int knownCodes = 0;
    int placeCodes = 0, severityCodes = 0, stanceCodes = 0; ///< codes read as these
    QualitativeWarnings warnings;

    bool isEmpty() const { return newInterviews.isEmpty() && grownInterviews.isEmpty() && newCodes.isEmpty(); }
};

/// What a file of interviews or codes adds to a project. Nothing that is there is lost or changed, only what it leaves
/// empty is filled.
struct QualitativeImport
{
    std::vector<Code> codes; ///< new ones, and those that got a note or a colour
    std::vector<Interview> interviews; ///< new ones, and those that got excerpts
    QualitativeReport report;

    bool isEmpty() const { return codes.empty() && interviews.empty(); }
    /// Writes it as part of an edit.
    void applyTo(Edit& edit) const;
    void applyTo(Evidence& evidence) const;
};

/// Puts a file into a project. `path`: of the file.
///
/// Codes are known again by the GUID that an export gave them, else by name in any language below the same code. Codes
/// that mean touchpoints, severities or stances (meaningsOf()) say so on the passages instead. A passage of several
/// codes becomes an excerpt for each pair of a code and a place. A code of a whole interview that is a place says what
/// the interview covers; another marks all of the text. An interview whose text is there already is that one, and gets
/// what is newly coded in it; quotes without a text are looked for in the interview of the same title.
QualitativeImport planQualitative(
    const QualitativeFile& file, const QString& path, const ProjectData& data, const QualitativeOptions& options = {});

} // namespace touchstone
