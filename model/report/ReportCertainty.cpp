// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/CertaintyWords.h"
#include "model/report/ReportWriter.h"

namespace touchstone {
namespace {

ReportTable rankTable(const ReportWriter& writer)
{
    const Words& words = writer.words;
    const Sensitivity& sensitivity = writer.certainty.sensitivity;
    ReportTable table;
    table.columns = {{words.translate("Report", "Rank"), .7, true}, {words.translate("Report", "Touchpoint"), 3},
        {words.translate("Report", "Index, 90 % range"), 1.6, true}, {words.translate("Report", "First"), 1.5, true},
        {words.translate("Report", "Among the first three"), 1.5, true},
        {words.translate("Report", "Possible ranks"), 1.2, true},
        {words.translate("Report", "Ranks, all at once"), 1.3, true},
        {words.translate("Report", "First under weightings"), 1.5, true}};
    for (size_t i = 0; i < writer.ranked.size(); ++i) {
        const RankedPlace& place = *writer.ranked[i];
        const PlaceUncertainty& sure = *writer.sureness(place);
        const double byWeights = i < sensitivity.acceptability.size() ? sensitivity.acceptability[i].front() : 0;
        table.rows.push_back({{.text = QString::number(*place.rank)}, {.text = writer.nameOf(place.place)},
            {.text = indexRangeText(sure)}, {.text = probabilityText(sure.topProbability(1), words)},
            {.text = probabilityText(sure.topProbability(3), words)}, {.text = rankIntervalText(sure)},
            {.text = simultaneousText(sure)}, {.text = probabilityText(byWeights, words)}});
        if (i + 1 < writer.ranked.size() && writer.sureness(*writer.ranked[i + 1])->tier > sure.tier)
            table.tierEnds.push_back(i);
    }
    return table;
}

ReportTable weightTable(const ReportWriter& writer)
{
    const Words& words = writer.words;
    ReportTable table;
    table.columns = {{words.translate("Report", "Weight"), 4}, {words.translate("Report", "Now"), 2, true},
        {words.translate("Report", "First place stays within"), 3, true},
        {words.translate("Report", "Whole order stays within"), 3, true}};
    for (const WeightStability& weight : writer.certainty.sensitivity.stability) {
        table.rows.push_back({{.text = weight.family ? writer.term(*weight.family) : writer.term(*weight.impact)},
            {.text = reportNumber(weight.weight, 2)}, {.text = weightRangeText(weight.first)},
            {.text = weightRangeText(weight.order)}});
    }
    return table;
}

} // namespace

ReportSection writeCertainty(const ReportWriter& writer)
{
    const Words& words = writer.words;
    ReportSection section;
    section.anchor = QStringLiteral("certainty");
    section.title = words.translate("Report", "How sure the order is");
    section.pages = ReportSection::Pages::OneIfLegible;
    if (writer.isSuppressed || writer.ranked.empty() || !writer.sureness(*writer.ranked.front()))
        return section;
    section.blocks.push_back(ReportParagraph{
        words.translate("Report",
            "Probabilities are given these answers. Possible ranks: pair by pair, with 90 %. All at once: the sets "
            "that hold "
            "for all touchpoints together with 90 %, and are wider. First under weightings: the share of all possible "
            "weights that put the touchpoint first."),
        ReportParagraph::Style::Muted});
    section.blocks.push_back(rankTable(writer));
    if (ReportTable weights = weightTable(writer); !weights.rows.empty()) {
        section.blocks.push_back(ReportHeading{words.translate("Report", "How far the weights may move")});
        section.blocks.push_back(std::move(weights));
        section.blocks.push_back(
            ReportParagraph{words.translate("Report", "One weight at a time, the others of its set in proportion."),
                ReportParagraph::Style::Muted});
    }
    return section;
}

} // namespace touchstone
