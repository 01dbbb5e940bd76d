// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"
#include "views/card/CardPages.h"
#include "views/map/MapExport.h"

#include <string>
#include <vector>

namespace touchstone {

/// What `export` may be told about pictures and pages: the map as SVG, PNG or PDF, and analysis cards as PDF.
class DrawingOptions
{
public:
    void declare(CLI::App& options);

    /// Whether cards are asked for rather than the map.
    bool wantsCards() const { return m_cards || m_blank > 0; }
    Result<ExitCode> writeMap(const RankedProject& project, const QString& output, Console& console) const;
    /// `projectPath`: where the pictures on the cards are read.
    Result<ExitCode> writeCards(
        const RankedProject& project, const QString& projectPath, const QString& output, Console& console) const;

private:
    /// What is to be drawn: a journey, and which of its touchpoints (none named: all).
    struct Chosen
    {
        const Journey* journey = nullptr;
        QSet<TouchpointId> only;
    };

    Result<const Journey*> journeyOf(const ProjectData& data) const;
    Result<Chosen> chosen(const ProjectData& data) const;
    QString language(const Console& console) const;

    std::string m_language, m_journey, m_paper, m_theme = "light";
    double m_scale = 1;
    bool m_tiled = false, m_keepEmpty = false, m_cards = false;
    int m_blank = 0;
    std::vector<std::string> m_touchpoints;
};

} // namespace touchstone
