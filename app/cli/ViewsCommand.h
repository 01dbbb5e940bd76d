// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"
#include "model/classics/Classics.h"

namespace touchstone {

/// Prints the methods of others beside the score: importance-performance, opportunity, Kano, penalty-reward, RICE.
class ViewsCommand : public Command
{
public:
    const char* name() const override { return "views"; }
    const char* summary() const override { return "The same evidence as other methods see it"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    /// The method that is asked for, else all.
    std::vector<ClassicMethod> wanted() const;

    RankOptions m_options;
    std::string m_method;
    std::string m_cut = "mean";
    std::string m_format = "table";
};

} // namespace touchstone
