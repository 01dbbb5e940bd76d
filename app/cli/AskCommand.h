// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"
#include "model/planning/EvidencePlan.h"

namespace touchstone {

/// Says which further answers would firm up the decision most, and writes the questionnaire that asks for them.
class AskCommand : public Command
{
public:
    const char* name() const override { return "ask"; }
    const char* summary() const override { return "Which further answers would firm up the decision most"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    Result<EvidencePlan> planFor(const RankedProject& ranked, Console& console) const;

    RankOptions m_options;
    AskSettings m_asked;
    std::string m_format = "table";
    std::string m_target = "form";
    std::string m_language;
};

} // namespace touchstone
