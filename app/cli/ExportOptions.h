// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/RankOptions.h"
#include "views/card/CardPages.h"
#include "views/map/MapExport.h"

#include <optional>
#include <string>
#include <vector>

namespace touchstone {

/// What `export` may be told: which journey, in which language, and how pictures and pages look: the map as SVG, PNG or
/// PDF, and analysis cards as PDF.
class ExportOptions
{
public:
    void declare(CLI::App& options);

    /// Whether a journey is named; else it is the main one.
    bool namesJourney() const { return !m_journey.empty(); }
    /// The journey that is named; JourneyUnknown where there is none of that id.
    Result<const Journey*> journeyOf(const ProjectData& data) const;
    /// Of names and words: as named, else the console's.
    QString language(const Console& console) const;

    /// Whether cards are asked for rather than the map.
    bool wantsCards() const { return m_cards || m_blank > 0; }
    /// Whether anything is said that only pictures and pages have.
    bool isOfPictures() const;
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

    Result<Chosen> chosen(const ProjectData& data) const;

    std::string m_language, m_journey, m_paper, m_theme;
    std::optional<double> m_scale;
    bool m_tiled = false, m_keepEmpty = false, m_cards = false;
    int m_blank = 0;
    std::vector<std::string> m_touchpoints;
};

} // namespace touchstone
