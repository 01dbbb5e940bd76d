// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Tallies.h"
#include "model/report/ReportContent.h"
#include "model/report/Words.h"
#include "model/scoring/Certainty.h"

namespace touchstone {

/// What the parts of the report are written with: the input, the words and how figures are put.
struct ReportWriter
{
    const ProjectData& data;
    const Ranking& ranking;
    const Certainty& certainty;
    const ReportOptions& options;
    const Words& words;
    Tallies tallies; ///< of the ranking's filter
    std::vector<const RankedPlace*> ranked = {}; ///< in rank order
    std::vector<const RankedPlace*> notRanked = {};
    /// Fewer than 15 people behind every figure and no survey: counts in words, no decimals, no percentages.
    bool isExploratory = false;
    /// Why figures of people are withheld: the filter leaves fewer than 5.
    bool isSuppressed = false;

    ReportWriter(const ProjectData& project, const Ranking& result, const Certainty& sureness,
        const ReportOptions& asked, const Words& vocabulary);

    const Journey& journey() const { return data.journey; }
    QString in(const LocalizedText& text) const { return text.in(options.language); }
    QString nameOf(const Place& place) const { return data.journey.nameOf(place, options.language); }
    /// "Purchase · App", or both ends' stages of a handover.
    QString whereOf(const Place& place) const;
    QString anchorOf(const Place& place) const { return QStringLiteral("touchpoint-") + data.journey.keyOf(place); }
    bool hasTopPage(const RankedPlace& place) const;

    QString percent(double share) const; ///< "42 %"
    QString count(double n) const; ///< "103,904"
    QString list(const QStringList& items) const; ///< with this language's comma
    QString dateText() const;
    QString term(Family family) const;
    QString term(Impact impact) const;
    QString term(Signal signal) const;

    /// How sure a ranked place is; none where nothing was drawn, or interviews are all there is.
    const PlaceUncertainty* sureness(const RankedPlace& place) const;
    Grade gradeOf(const SignalTally& tally) const;
    /// "82 of 200 did not complete (41 %)", "mean 2.4 of 5": never a percentage under 15 people.
    QString finding(const SignalTally& tally) const;
    /// Which questions, counted figures or interviews the counts came from.
    QString origin(const SignalTally& tally) const;
    bool isWithheld(const SignalTally& tally) const; ///< a group under 5
};

/// "12" of a figure with one decimal, "−41" with a real minus.
QString reportNumber(double value, int decimals);
QString reportSigned(double value, int decimals);

// The parts, each in its own file.
std::vector<ReportBlock> writeCover(const ReportWriter& writer);
ReportSection writeSummary(const ReportWriter& writer);
ReportSection writeJourneyPicture(const ReportWriter& writer, bool hasCurve);
ReportSection writeRanking(const ReportWriter& writer);
ReportSection writeRoomOrder(const ReportWriter& writer);
ReportSection writeTopPage(const ReportWriter& writer, const RankedPlace& place);
/// Ranks, probabilities and weights at length. No blocks where nothing was drawn.
ReportSection writeCertainty(const ReportWriter& writer);
ReportSection writeMethod(const ReportWriter& writer);
/// The emotion curves that have a point: measured, without groups too small to show, and rated.
std::vector<EmotionCurve> reportCurves(const ReportWriter& writer);
/// Of a top page: what was said, what hurts and what would help, in two columns.
std::vector<ReportBlock> wordsAndSolutions(const ReportWriter& writer, const RankedPlace& place);
/// Why the figure is what it is, in one or two sentences.
QString reasonInWords(const ReportWriter& writer, const RankedPlace& place);
/// What is missing for a score, one line each.
QStringList missingInputs(const ReportWriter& writer);
/// What to know about the result: the score's warnings in words.
QStringList warningsInWords(const ReportWriter& writer);

} // namespace touchstone
