// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportOptions.h"

#include "views/card/PrintedPictures.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

MapFormat formatOf(const QString& output)
{
    return output.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) ? MapFormat::Svg
        : output.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)  ? MapFormat::Png
                                                                       : MapFormat::Pdf;
}

} // namespace

void ExportOptions::declare(CLI::App& options)
{
    options.add_option("--language", m_language, "Of names and words: en or zh_CN; the system's if left out")
        ->check(CLI::IsMember({"en", "zh_CN"}));
    options.add_option("--journey", m_journey, "A sub-journey or variant, by its id; the main journey if left out");
    const auto group = "Maps and cards";
    options.add_option("--touchpoint", m_touchpoints, "Only this touchpoint, id or name; may be repeated")
        ->allow_extra_args(false)
        ->group(group);
    options.add_option("--scale", m_scale, "Of a map: 1 is 96 pixels to the inch")
        ->check(CLI::Range(.05, 20.))
        ->group(group);
    options.add_option("--paper", m_paper, "Of a PDF: a3, a4 or a5; for cards also a5-on-a4, two on a sheet")
        ->check(CLI::IsMember({"a3", "a4", "a5", "a5-on-a4"}))
        ->group(group);
    options.add_flag("--tiled", m_tiled, "A map on as many sheets as its scale needs, with cut marks")->group(group);
    options.add_option("--theme", m_theme, "Of a map: light or dark")
        ->check(CLI::IsMember({"light", "dark"}))
        ->group(group);
    options.add_flag("--keep-empty", m_keepEmpty, "Draw stages and channels without touchpoints, too")->group(group);
    options.add_flag("--cards", m_cards, "The analysis cards instead of the map")->group(group);
    options.add_option("--blank", m_blank, "So many empty cards to fill in by hand")
        ->check(CLI::Range(1, 1000))
        ->group(group);
}

QString ExportOptions::language(const Console& console) const
{
    return m_language.empty() ? console.language() : QString::fromStdString(m_language);
}

Result<const Journey*> ExportOptions::journeyOf(const ProjectData& data) const
{
    const QString key = QString::fromStdString(m_journey);
    if (key.isEmpty())
        return &data.journey;
    for (const Journey& journey : data.sideJourneys) {
        if (journey.key == key)
            return &journey;
    }
    return failure({.code = ErrorCode::JourneyUnknown, .arguments = {key}});
}

bool ExportOptions::isOfPictures() const
{
    return m_tiled || m_keepEmpty || m_scale || !m_paper.empty() || !m_theme.empty() || !m_touchpoints.empty();
}

Result<ExportOptions::Chosen> ExportOptions::chosen(const ProjectData& data) const
{
    const Result<const Journey*> journey = journeyOf(data);
    if (!journey)
        return failure(journey.error());
    Chosen result{.journey = *journey, .only = {}};
    for (const std::string& name : m_touchpoints) {
        const Touchpoint* touchpoint = result.journey->findTouchpoint(QString::fromStdString(name));
        if (!touchpoint)
            return failure({.code = ErrorCode::TouchpointUnknown, .arguments = {QString::fromStdString(name)}});
        result.only.insert(touchpoint->id);
    }
    return result;
}

Result<ExitCode> ExportOptions::writeMap(const RankedProject& project, const QString& output, Console& console) const
{
    if (m_paper == "a5" || m_paper == "a5-on-a4") {
        console.say(CommandWords::tr("A map goes on a3 or a4; a5 is for cards (--cards)."));
        return ExitCode::Usage;
    }
    const MapFormat format = formatOf(output);
    if ((m_tiled || !m_paper.empty()) && format != MapFormat::Pdf) {
        console.say(CommandWords::tr("--paper and --tiled need a PDF: let the output end in .pdf."));
        return ExitCode::Usage;
    }
    const Result<Chosen> what = chosen(project.data);
    if (!what)
        return failure(what.error());
    MapExportOptions options{
        .format = format, .scale = m_scale.value_or(1), .isTiled = m_tiled, .date = QDateTime::currentDateTime()};
    if (!m_paper.empty())
        options.paper = m_paper == "a3" ? A3Size : A4Size;
    const Result<NoteFiles> pictures = noteFilesOf(project.project->path(), project.data.attachments, *what->journey);
    if (!pictures)
        return failure(pictures.error());
    const ProgressLine line(console, CommandWords::tr("Drawing the map"));
    const MapPicture picture(*what->journey, project.ranking,
        {.language = language(console),
            .theme = m_theme == "dark" ? ThemeMode::Dark : ThemeMode::Light,
            .keepsEmpty = m_keepEmpty,
            .only = what->only},
        *pictures);
    TOUCHSTONE_TRY(exportMap(picture, options, output, console.progress()));
    return ExitCode::Done;
}

Result<ExitCode> ExportOptions::writeCards(
    const RankedProject& project, const QString& projectPath, const QString& output, Console& console) const
{
    if (!output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        console.say(CommandWords::tr("Cards are written as PDF: let the output end in .pdf."));
        return ExitCode::Usage;
    }
    if (m_paper == "a3") {
        console.say(CommandWords::tr("Cards go on a5, a4 or a5-on-a4."));
        return ExitCode::Usage;
    }
    const Result<Chosen> what = chosen(project.data);
    if (!what)
        return failure(what.error());
    const QString words = language(console);
    std::vector<PrintedCard> cards;
    if (m_cards)
        cards = printedCards(*what->journey, project.data.attachments, project.ranking, what->only, words);
    PrintedPictures(projectPath).addTo(cards, console.progress());
    for (PrintedCard& card : blankCards(m_blank))
        cards.push_back(std::move(card));
    const CardPaper paper = m_paper == "a4" ? CardPaper::A4 : m_paper == "a5-on-a4" ? CardPaper::A5OnA4 : CardPaper::A5;
    const ProgressLine line(console, CommandWords::tr("Drawing the cards"));
    const CardPages pages(cards, what->journey->name.in(words), words, paper, console.progress());
    TOUCHSTONE_TRY(pages.write(output, QDateTime::currentDateTime(), console.progress()));
    return ExitCode::Done;
}

} // namespace touchstone
