// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/ReportContent.h"

#include "model/report/ReportWriter.h"

namespace touchstone {

ReportContent makeReportContent(
    const ProjectData& data, const Ranking& ranking, const Certainty& certainty, const ReportOptions& options)
{
    const Words words(options.language);
    const ReportWriter writer(data, ranking, certainty, options, words);

    ReportContent content;
    content.title = writer.in(data.journey.name);
    if (content.title.isEmpty())
        content.title = words.translate("Report", "Unnamed journey");
    content.subtitle = words.translate("Report", "Which touchpoints to digitise first");
    content.language = options.language;
    content.date = options.date;
    content.dateText = writer.dateText();
    content.shortFingerprint = ranking.fingerprint.left(12);
    content.footer = content.shortFingerprint.isEmpty()
        ? content.title
        : QStringLiteral("%1 · %2").arg(content.title, content.shortFingerprint);
    content.pageOf = words.translate("Report", "Page %1 of %2");
    content.andMore = words.translate("Report", "and %1 more");
    content.cover = writeCover(writer);
    content.journey = data.journey;
    content.ranking = ranking;
    content.pictures = options.pictures;
    content.curves = reportCurves(writer);

    content.sections.push_back(writeSummary(writer));
    if (!data.journey.touchpoints.isEmpty())
        content.sections.push_back(writeJourneyPicture(writer, !content.curves.empty()));
    if (ranking.basis == Basis::Evidence && !writer.isSuppressed)
        content.sections.push_back(writeRanking(writer));
    for (const RankedPlace* place : writer.ranked) {
        if (writer.hasTopPage(*place))
            content.sections.push_back(writeTopPage(writer, *place));
    }
    if (!ranking.room.empty())
        content.sections.push_back(writeRoomOrder(writer));
    if (ReportSection sureness = writeCertainty(writer); options.withMethod && !sureness.blocks.empty())
        content.sections.push_back(std::move(sureness));
    if (options.withMethod)
        content.sections.push_back(writeMethod(writer));
    return content;
}

} // namespace touchstone
