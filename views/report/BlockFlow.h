// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/ReportContent.h"
#include "views/report/PageFlow.h"

namespace touchstone::report {

// Each places one block of the report and draws it in print colours; long ones go on over the following pages.

void flowCover(PageFlow& flow, const ReportContent& content);
void flowTitle(PageFlow& flow, const ReportSection& section);
/// `keep`: height of what follows that must stand on the same page.
void flowHeading(PageFlow& flow, const ReportHeading& heading, double keep);
void flowParagraph(PageFlow& flow, const ReportParagraph& paragraph);
void flowKeyFigures(PageFlow& flow, const ReportKeyFigures& figures);
void flowBullets(PageFlow& flow, const ReportBullets& bullets);
void flowFacts(PageFlow& flow, const ReportFacts& facts);
void flowQuote(PageFlow& flow, const ReportQuote& quote);
void flowNote(PageFlow& flow, const ReportNote& note);
void flowPick(PageFlow& flow, const ReportPick& pick);
void flowTable(PageFlow& flow, const ReportTable& table);
void flowWaterfall(PageFlow& flow, const ReportWaterfall& waterfall);
void flowJourney(PageFlow& flow, const ReportContent& content);

/// Parts of a bar one after another from the left of `rect`; `maximum` fills it. Hollow: outlines only.
void paintBar(QPainter& painter, const Theme& theme, const QRectF& rect, const std::vector<ReportBarPart>& parts,
    double maximum, bool isHollow);

} // namespace touchstone::report
