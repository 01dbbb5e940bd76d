// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/InitiativeWords.h"
#include "model/report/ReportWriter.h"
#include "model/report/TermWords.h"

#include <algorithm>

namespace touchstone {
namespace {

/// Everything said here, customers first, the severest first.
ReportQuotes quotesOf(const ReportWriter& writer, const RankedPlace& place)
{
    struct Found
    {
        const Interview* interview;
        const Excerpt* excerpt;
        int number;
    };
    std::vector<Found> found;
    for (const Interview& interview : writer.data.evidence.interviews) {
        if (!writer.ranking.filter.wave.isEmpty() && !interview.wave.isEmpty()
            && interview.wave != writer.ranking.filter.wave)
            continue;
        int number = 0;
        for (const Excerpt& excerpt : interview.excerpts) {
            ++number;
            if (excerpt.place == place.place)
                found.push_back({&interview, &excerpt, number});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        const bool customerA = a.interview->informant == Informant::Customer;
        const bool customerB = b.interview->informant == Informant::Customer;
        return customerA != customerB ? customerA : a.excerpt->severity.value_or(0) > b.excerpt->severity.value_or(0);
    });
    const Words& words = writer.words;
    ReportQuotes quotes;
    for (const Found& each : found) {
        const QString who = informantText(each.interview->informant, words);
        QString source
            = words.translate("Report", "%1 · interview %2, excerpt %3").arg(who, each.interview->key).arg(each.number);
        if (each.excerpt->severity)
            source = words.translate("Report", "%1 · severity %2 of 3").arg(source).arg(*each.excerpt->severity);
        quotes.items.push_back({each.interview->quote(*each.excerpt).simplified(), source});
    }
    return quotes;
}

/// The severest first; among equals what most people meet.
ReportEntries painPointsOf(const ReportWriter& writer, std::vector<PainPoint> points)
{
    const Words& words = writer.words;
    std::stable_sort(points.begin(), points.end(), [](const PainPoint& a, const PainPoint& b) {
        return std::pair(a.severity.value_or(-1), a.frequency.value_or(0))
            > std::pair(b.severity.value_or(-1), b.frequency.value_or(0));
    });
    ReportEntries entries;
    for (const PainPoint& point : points) {
        QStringList parts;
        if (point.severity)
            parts << words.translate("Report", "severity %1 of 3").arg(*point.severity);
        if (point.frequency)
            parts << words.translate("Report", "%1 of customers meet it").arg(writer.percent(*point.frequency));
        entries.items.push_back({.text = writer.in(point.text),
            .detail = parts.join(QStringLiteral(" · ")),
            .grade = point.grade,
            .gradeText = gradeText(point.grade, writer.words)});
    }
    return entries;
}

QString costOf(const ReportWriter& writer, const Solution& solution)
{
    const Words& words = writer.words;
    if (!solution.cost)
        return {};
    QStringList parts;
    const QString currency = writer.journey().currency;
    const auto money
        = [&](double value) { return QStringLiteral("%1 %2").arg(writer.count(value), currency).trimmed(); };
    if (solution.cost->once)
        parts << words.translate("Report", "%1 once").arg(money(*solution.cost->once));
    if (solution.cost->yearly)
        parts << words.translate("Report", "%1 a year").arg(money(*solution.cost->yearly));
    if (solution.cost->months)
        parts << words.translate("Report", "%1 months").arg(reportNumber(*solution.cost->months, 0));
    if (!solution.cost->size.isEmpty())
        parts << words.translate("Report", "size %1").arg(solution.cost->size);
    return writer.list(parts);
}

/// What removes most of the pain first.
ReportEntries solutionsOf(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    std::vector<const Solution*> solutions;
    for (const Solution& solution : writer.data.plan.solutions) {
        if (solution.touchpoint == place.place.touchpoint)
            solutions.push_back(&solution);
    }
    std::stable_sort(solutions.begin(), solutions.end(), [](const Solution* a, const Solution* b) {
        return (a->removes ? a->removes->mid : -1) > (b->removes ? b->removes->mid : -1);
    });
    ReportEntries entries;
    for (const Solution* solution : solutions) {
        QStringList parts;
        if (solution->removes && solution->removes->single)
            parts << words.translate("Report", "removes %1 of the pain").arg(writer.percent(solution->removes->mid));
        else if (solution->removes)
            parts << words.translate("Report", "removes %1 of the pain (%2 to %3)")
                         .arg(writer.percent(solution->removes->mid), writer.percent(solution->removes->low),
                             writer.percent(solution->removes->high));
        if (const QString cost = costOf(writer, *solution); !cost.isEmpty())
            parts << cost;
        if (solution->digital.has_value() && !*solution->digital)
            parts << words.translate("Report", "not digital");
        else if (solution->digitalLevel)
            parts << words.translate("Report", "reaches digital level %1")
                         .arg(digitalLevelText(*solution->digitalLevel, writer.words));
        parts << initiativeTexts(solution->initiative, writer.words.language(), words);
        entries.items.push_back({.text = writer.in(solution->name), .detail = parts.join(QStringLiteral(" · "))});
    }
    return entries;
}

} // namespace

std::vector<ReportBlock> wordsAndSolutions(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    std::vector<PainPoint> points;
    if (place.place.isHandover()) {
        if (const Transition* transition = writer.journey().findTransition(place.place.touchpoint, place.place.to))
            points = transition->painPoints;
    } else if (const Touchpoint* touchpoint = writer.journey().touchpoints.find(place.place.touchpoint)) {
        points = touchpoint->painPoints;
    }
    std::vector<ReportColumn> parts;
    if (ReportQuotes quotes = quotesOf(writer, place); !quotes.items.empty())
        parts.push_back({{ReportHeading{words.translate("Report", "What was said")}, std::move(quotes)}});
    if (!points.empty())
        parts.push_back(
            {{ReportHeading{words.translate("Report", "Pain points")}, painPointsOf(writer, std::move(points))}});
    if (!place.place.isHandover()) {
        ReportColumn solutions{{ReportHeading{words.translate("Report", "Solutions")}}};
        if (ReportEntries entries = solutionsOf(writer, place); entries.items.empty())
            solutions.blocks.push_back(ReportParagraph{
                words.translate("Report", "None has been written down yet."), ReportParagraph::Style::Muted});
        else
            solutions.blocks.push_back(std::move(entries));
        parts.push_back(std::move(solutions));
    }
    if (parts.size() == 3) {
        parts[1].blocks.insert(parts[1].blocks.end(), parts[2].blocks.begin(), parts[2].blocks.end());
        parts.pop_back();
    }
    if (parts.size() == 1)
        return parts.front().blocks;
    if (parts.empty())
        return {};
    return {ReportColumns{std::move(parts)}};
}

} // namespace touchstone
