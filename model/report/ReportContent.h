// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/NoteFiles.h"
#include "model/project/ProjectData.h"
#include "model/scoring/Certainty.h"
#include "model/scoring/EmotionCurve.h"

#include <QDateTime>
#include <variant>

namespace touchstone {

/// What a report is asked for. The date comes from the caller, so that the same input gives the same bytes.
struct ReportOptions
{
    QString language = QStringLiteral("en"); ///< "en" or "zh_CN": of the report, whatever the interface speaks
    QDateTime date; ///< when it was made; printed as a date, kept as the PDF's creation date
    bool withTopPages = true; ///< a page for each of the top three
    bool withMethod = true; ///< the method appendix
    NoteFiles pictures = {}; ///< of the notes on the journey's map

    friend bool operator==(const ReportOptions&, const ReportOptions&) = default;
};

/// What a colour stands for in a bar.
enum class ReportTone { Dissatisfied, Effort, Failed, Voiced, Importance, Reach, DropOff, Base, More, Less, Loss };

/// A coloured length. `value` is in the unit of the chart; `shade` 0..1 only for ReportTone::Loss (a place on the heat
/// scale).
struct ReportBarPart
{
    ReportTone tone = ReportTone::Base;
    double value = 0;
    double shade = 0;
};

struct ReportHeading
{
    QString text;
};

struct ReportParagraph
{
    enum class Style { Body, Lead, Muted };
    QString text;
    Style style = Style::Body;
};

/// Large figures beside each other.
struct ReportKeyFigures
{
    struct Item
    {
        QString figure, label, note;
    };
    std::vector<Item> items;
};

struct ReportBullets
{
    QStringList items;
};

/// Facts as two columns: what, and what it is.
struct ReportFacts
{
    struct Item
    {
        QString name, value;
    };
    std::vector<Item> items;
};

/// What customers and employees said, with the ids that lead to it; the most telling first.
struct ReportQuotes
{
    struct Item
    {
        QString text, source;
    };
    std::vector<Item> items;
};

/// A list where a table would take too much room: what, and below it the particulars; the most telling first.
struct ReportEntries
{
    struct Item
    {
        QString text, detail;
        std::optional<Grade> grade = {}; ///< drawn as a badge with `gradeText`
        QString gradeText = {};
    };
    std::vector<Item> items;
};

/// Something to be aware of, set apart.
struct ReportNote
{
    QString text;
};

/// One recommendation on the summary page.
struct ReportPick
{
    QString rank, name, place, index, reason, founded;
    double heat = 0; ///< 0..1 on the heat scale
    bool isHollow = false; ///< rests on assumptions only
    QString target; ///< anchor of the section that gives the evidence, may be empty
};

/// A cell: text or a bar with its number, and a smaller second line.
struct ReportCell
{
    QString text = {};
    QString second = {};
    std::vector<ReportBarPart> bar = {};
    std::optional<std::pair<double, double>> range = {}; ///< drawn over the bar, in its unit
    QString target = {}; ///< anchor that the text leads to
    std::optional<Grade> grade = {}; ///< the text is the word for this grade, drawn as a badge
    bool isStrong = false;
};

/// A table whose header is repeated on each page that it reaches.
struct ReportTable
{
    struct Column
    {
        QString header;
        double share = 1; ///< of the 12-column grid
        bool isNumber = false; ///< aligned right
    };
    std::vector<Column> columns;
    std::vector<std::vector<ReportCell>> rows;
    std::vector<size_t> tierEnds = {}; ///< rows after which a stronger line stands
    double barMaximum = 0; ///< value of a bar that fills its column; 0: each bar fills it (a distribution)
    std::vector<std::pair<ReportTone, QString>> legend; ///< of the bars' parts
    bool isHollow = false; ///< bars are drawn as outlines
};

/// From the average touchpoint to this one: a foot, steps and the sum.
struct ReportWaterfall
{
    struct Step
    {
        QString label;
        double from = 0, to = 0;
        QString number;
        ReportTone tone = ReportTone::Base;
    };
    std::vector<Step> steps;
};

/// The picture of the whole journey with its emotion curve, drawn from ReportContent::journey, ::ranking and ::curves.
struct ReportJourneyPicture
{ };

struct ReportColumn;

/// Blocks side by side, each column as wide as the others.
struct ReportColumns
{
    std::vector<ReportColumn> columns;
};

using ReportBlock
    = std::variant<ReportHeading, ReportParagraph, ReportKeyFigures, ReportBullets, ReportFacts, ReportQuotes,
        ReportEntries, ReportNote, ReportPick, ReportTable, ReportWaterfall, ReportJourneyPicture, ReportColumns>;

struct ReportColumn
{
    std::vector<ReportBlock> blocks;
};

/// A part of the report with its own bookmark. Each begins on a new page.
struct ReportSection
{
    QString anchor; ///< what links lead to, unique
    QString title;
    QString subtitle = {};
    int level = 0; ///< of the bookmark, 0 or 1
    /// Any: it runs on. OneIfLegible: drawn a little smaller where that saves a second page. One: never longer, its
    /// lists are shortened, and say by how much.
    enum class Pages { Any, OneIfLegible, One };
    Pages pages = Pages::Any;
    std::vector<ReportBlock> blocks = {};
};

/// The whole report as values and words, nothing drawn: a function of project, ranking and options.
struct ReportContent
{
    QString title; ///< the journey's name
    QString subtitle; ///< what the report answers
    QString language;
    QDateTime date;
    QString dateText;
    QString shortFingerprint; ///< the first 12 digits
    QString footer; ///< left of the page number
    QString pageOf; ///< "Page %1 of %2"
    QString andMore; ///< "and %1 more", under a list that was shortened
    std::vector<ReportBlock> cover;
    std::vector<ReportSection> sections;
    Journey journey;
    Ranking ranking;
    std::vector<EmotionCurve> curves; ///< measured, then rated; only those that have a point
    NoteFiles pictures; ///< of the journey's notes
};

/// How a map is to be read, in a sentence or two under its title.
QString mapCaption(const Ranking& ranking, const QString& language);

/// Writes the report. Figures of the filter that the ranking was made with; groups under 5 people are not shown, and no
/// attribute of a person. O(touchpoints + evidence).
ReportContent makeReportContent(
    const ProjectData& data, const Ranking& ranking, const Certainty& certainty, const ReportOptions& options);

} // namespace touchstone
