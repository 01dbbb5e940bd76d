// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QByteArray>
#include <string>
#include <vector>

namespace touchstone {

class Project;

/// What the command line says about logs of events beside their mapping, which it overrides.
struct EventsOptions
{
    std::vector<std::string> success; ///< activities, or touchpoints, that are the goal
    double fold = -1; ///< journeys; below 0: not said
    std::string foldAs;
    std::string waiting;
    bool adds = false;

    void declare(CLI::App& options);
    bool isGiven() const;
};

/// Discovers the journey in logs and takes it into a project, one step a source. `mapping` is JSON as
/// readEventMapping() takes it; empty: suggested.
class EventsImport
{
public:
    EventsImport(const EventsOptions& options, QString mappingFile, QByteArray mapping)
        : m_options(options)
        , m_mappingFile(std::move(mappingFile))
        , m_mapping(std::move(mapping))
    { }

    /// Prints as JSON how a source would be read and what it would become.
    Result<ExitCode> dryRun(const Project& project, const QString& source, Console& console) const;
    Result<ExitCode> import(Project& project, const QString& source, Console& console) const;

private:
    struct Discovery;
    Result<Discovery> discover(const Project& project, const QString& source, Console& console) const;

    const EventsOptions& m_options;
    QString m_mappingFile;
    QByteArray m_mapping;
};

} // namespace touchstone
