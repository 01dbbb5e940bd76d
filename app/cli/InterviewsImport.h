// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "model/qualitative/QualitativeImport.h"

#include <string>

namespace touchstone {

class Project;

/// What a command line says of interviews.
struct InterviewOptions
{
    std::string informant, person, wave;

    void declare(CLI::App& options);
    bool isGiven() const { return !informant.empty() || !person.empty() || !wave.empty(); }
};

/// Imports interviews and codes, or shows how they would be.
class InterviewsImport
{
public:
    InterviewsImport(const InterviewOptions& options, bool onlyCodes)
        : m_options(options)
        , m_onlyCodes(onlyCodes)
    { }

    Result<ExitCode> dryRun(const Project& project, const QString& source, Console& console) const;
    Result<ExitCode> import(Project& project, const QString& source, Console& console) const;

private:
    Result<QualitativeImport> plan(const Project& project, const QString& source, Console& console) const;

    const InterviewOptions& m_options;
    bool m_onlyCodes;
};

} // namespace touchstone
