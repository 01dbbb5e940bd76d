// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "model/evidence/GroupDifferences.h"

#include <string>

namespace touchstone {

/// Compares two waves or segments question by question, with tests.
class DifferencesCommand : public Command
{
public:
    const char* name() const override { return "differences"; }
    const char* summary() const override
    {
        return "What two waves or segments answered, question by question, beyond noise or not";
    }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    TallyFilter after() const;
    TallyFilter before() const;

    std::string m_file;
    std::string m_segment, m_wave, m_beforeSegment, m_beforeWave;
    std::string m_format = "table";
};

} // namespace touchstone
