// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/ReportContent.h"
#include "views/common/TextBox.h"
#include "views/report/PageFlow.h"

namespace touchstone::report {

/// Places the blocks one below the other; long ones go on over the following pages.
void flowBlocks(PageFlow& flow, const ReportContent& content, const std::vector<ReportBlock>& blocks);
/// A part of the report with its title. One that must fit the page that it begins on shows the most telling and says how
/// much is left out; in the end it is drawn smaller.
void flowSection(PageFlow& flow, const ReportContent& content, const ReportSection& section);

// Each places one block of the report and draws it in print colours.

void flowCover(PageFlow& flow, const ReportContent& content);
void flowTitle(PageFlow& flow, const ReportSection& section);
/// `keep`: height of what follows that must stand on the same page.
void flowHeading(PageFlow& flow, const ReportHeading& heading, double keep);
void flowParagraph(PageFlow& flow, const ReportParagraph& paragraph);
void flowKeyFigures(PageFlow& flow, const ReportKeyFigures& figures);
void flowBullets(PageFlow& flow, const ReportBullets& bullets);
void flowFacts(PageFlow& flow, const ReportFacts& facts);
void flowQuotes(PageFlow& flow, const ReportQuotes& quotes, const QString& andMore);
void flowEntries(PageFlow& flow, const ReportEntries& entries, const QString& andMore);
void flowNote(PageFlow& flow, const ReportNote& note);
void flowPick(PageFlow& flow, const ReportPick& pick);
void flowTable(PageFlow& flow, const ReportTable& table);
void flowWaterfall(PageFlow& flow, const ReportWaterfall& waterfall);
void flowJourney(PageFlow& flow, const ReportContent& content);
void flowColumns(PageFlow& flow, const ReportContent& content, const ReportColumns& columns);

/// Draws text at a place, going on over pages line by line, never with a single line on one of them; the flow ends
/// below it.
void flowText(PageFlow& flow, const TextBox& box, double x, QColor Theme::*color);
/// An evidence grade's word in a box: measured solid, heard tinted, assumed hollow. `topLeft` is the word's line.
void paintGrade(QPainter& painter, const Theme& theme, const TextBox& word, Grade grade, QPointF topLeft);
double gradeWidth(const TextBox& word);
/// Parts of a bar one after another from the left of `rect`; `maximum` fills it. Hollow: outlines only.
void paintBar(QPainter& painter, const Theme& theme, const QRectF& rect, const std::vector<ReportBarPart>& parts,
    double maximum, bool isHollow);

} // namespace touchstone::report
