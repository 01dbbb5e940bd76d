// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <string>
#include <vector>

namespace touchstone {

/// Searches free-text answers and interviews.
class SearchCommand : public Command
{
public:
    const char* name() const override { return "search"; }
    const char* summary() const override { return "Free-text answers and interview lines that hold some words"; }
    void declare(CLI::App& options) override;
    Result<ExitCode> run(Console& console) override;

private:
    std::string m_file;
    std::vector<std::string> m_words;
    std::string m_segment, m_wave;
    bool m_isUnhappyOnly = false;
    int m_limit = 20;
    std::string m_format = "table";
};

} // namespace touchstone
