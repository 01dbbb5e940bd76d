// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/ReportWriter.h"

#include <algorithm>

namespace touchstone {
namespace {

constexpr size_t QuotesShown = 4;

const SignalTally* worstTally(const ReportWriter& writer, const RankedPlace& place, Family family)
{
    const SignalTally* worst = nullptr;
    double pain = -1;
    for (const SignalScore& score : place.signalScores) {
        const SignalTally* tally = writer.tallies.find(place.place, score.signal);
        if (infoOf(score.signal).family == family && tally && !writer.isWithheld(*tally) && score.pain > pain) {
            worst = tally;
            pain = score.pain;
        }
    }
    return worst;
}

ReportWaterfall waterfallOf(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    const double average = writer.ranking.averageScore;
    const double pain = place.severityVersusAverage, impact = place.impactVersusAverage;
    const auto tone = [](double step) { return step >= 0 ? ReportTone::More : ReportTone::Less; };
    return {{{words.translate("Report", "Average touchpoint"), 0, average, reportNumber(average, 1), ReportTone::Base},
        {pain >= 0 ? words.translate("Report", "Hurts more") : words.translate("Report", "Hurts less"), average,
            average + pain, reportSigned(pain, 1), tone(pain)},
        {impact >= 0 ? words.translate("Report", "More impact") : words.translate("Report", "Less impact"),
            average + pain, average + pain + impact, reportSigned(impact, 1), tone(impact)},
        {writer.nameOf(place.place), 0, place.score, reportNumber(place.score, 1), ReportTone::Failed}}};
}

std::vector<ReportBarPart> distribution(const SignalTally& tally)
{
    std::vector<ReportBarPart> parts;
    for (size_t i = 0; i < tally.counts.size() && i < tally.loss.size(); ++i)
        parts.push_back({ReportTone::Loss, tally.counts[i], tally.loss[i]});
    return parts;
}

/// Signal by signal: question, counts, n, what they say, grade.
ReportTable painTable(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    ReportTable table;
    table.columns = {{words.translate("Report", "Pain"), 1.6}, {words.translate("Report", "Evidence"), 5.3},
        {words.translate("Report", "Answers, worst first"), 2.4}, {words.translate("Report", "n"), 1, true},
        {words.translate("Report", "Grade"), 1.7}};
    for (size_t f = 0; f < FamilyCount; ++f) {
        if (!place.painTerms[f])
            continue;
        ReportCell family = {.text = writer.term(static_cast<Family>(f)), .isStrong = true};
        if (!writer.isExploratory)
            family.second = words.translate("Report", "%1 points").arg(reportNumber(*place.painTerms[f], 1));
        const auto add = [&](ReportCell evidence, ReportCell bar, const QString& n, Grade grade) {
            table.rows.push_back({family, std::move(evidence), std::move(bar), {.text = n},
                {.text = writer.term(grade), .grade = grade}});
            family = {};
        };
        QStringList notAsked;
        for (const SignalScore& score : place.signalScores) {
            if (infoOf(score.signal).family != static_cast<Family>(f))
                continue;
            const SignalTally* tally = writer.tallies.find(place.place, score.signal);
            if (!tally || score.n <= 0) {
                notAsked << writer.term(score.signal);
            } else if (writer.isWithheld(*tally)) {
                add({.text = writer.term(score.signal),
                        .second = words.translate("Report", "fewer than 5 answers: not shown")},
                    {}, words.translate("Report", "< 5"), writer.gradeOf(*tally));
            } else {
                add({.text = QStringLiteral("%1: %2").arg(writer.term(score.signal), writer.finding(*tally)),
                        .second = writer.origin(*tally)},
                    {.bar = distribution(*tally)}, writer.count(tally->total()), writer.gradeOf(*tally));
            }
        }
        if (!notAsked.isEmpty()) {
            add({.text = writer.list(notAsked),
                    .second = words.translate("Report", "nobody asked here: the journey's average is taken")},
                {}, QStringLiteral("0"), Grade::Assumed);
        }
    }
    return table;
}

QString impactFinding(const ReportWriter& writer, const RankedPlace& place, Impact impact)
{
    const Words& words = writer.words;
    const Touchpoint* touchpoint = writer.journey().touchpoints.find(place.place.touchpoint);
    QStringList parts;
    switch (impact) {
    case Impact::Importance: {
        const auto& drivers = writer.ranking.driverTouchpoints;
        const auto at = std::find(drivers.begin(), drivers.end(), place.place.touchpoint);
        const auto index = static_cast<size_t>(at - drivers.begin());
        if (at != drivers.end() && index < writer.ranking.relativeWeights.size()) {
            parts << words.translate("Report", "explains %1 of the outcome's differences (relative weight, n = %2)")
                         .arg(writer.percent(writer.ranking.relativeWeights[index]),
                             writer.count(writer.tallies.drivers.n));
        }
        if (touchpoint && touchpoint->importance)
            parts << words.translate("Report", "stated %1 of 7").arg(reportNumber(*touchpoint->importance, 1));
        break;
    }
    case Impact::Reach:
        if (touchpoint && touchpoint->momentOfTruth && !place.impactTerms[size_t(Impact::Reach)].value_or(0))
            parts << words.translate("Report", "left out: a moment of truth counts however rare it is");
        if (place.expectedVisits)
            parts << words.translate("Report", "%1 visits a journey").arg(reportNumber(*place.expectedVisits, 2));
        if (place.impacts[size_t(Impact::Reach)])
            parts << words.translate("Report", "%1 of journeys pass here")
                         .arg(writer.percent(*place.impacts[size_t(Impact::Reach)]));
        break;
    case Impact::DropOff:
        if (place.exitShare)
            parts << words.translate("Report", "%1 of lost journeys end here").arg(writer.percent(*place.exitShare));
        break;
    }
    return writer.list(parts);
}

ReportTable impactTable(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    ReportTable table;
    table.columns = {{words.translate("Report", "Impact"), 1.6}, {words.translate("Report", "Evidence"), 7.7},
        {words.translate("Report", "Points"), 1, true}, {words.translate("Report", "Grade"), 1.7}};
    for (size_t i = 0; i < ImpactCount; ++i) {
        if (!place.impactTerms[i])
            continue;
        const auto impact = static_cast<Impact>(i);
        const bool byHand = impact == Impact::Reach && !place.expectedVisits;
        const QString finding = impactFinding(writer, place, impact);
        const Grade grade = byHand || finding.isEmpty() ? Grade::Assumed : Grade::Measured;
        table.rows.push_back({{.text = writer.term(impact), .isStrong = true},
            {.text
                = finding.isEmpty() ? words.translate("Report", "nothing known here: the middle is taken") : finding},
            {.text = reportNumber(*place.impactTerms[i], 1)}, {.text = writer.term(grade), .grade = grade}});
    }
    return table;
}

void addQuotes(const ReportWriter& writer, const RankedPlace& place, ReportSection& section)
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
    if (found.empty())
        return;
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        const bool customerA = a.interview->informant == Informant::Customer;
        const bool customerB = b.interview->informant == Informant::Customer;
        return customerA != customerB ? customerA : a.excerpt->severity.value_or(0) > b.excerpt->severity.value_or(0);
    });
    const Words& words = writer.words;
    section.blocks.push_back(ReportHeading{words.translate("Report", "What was said")});
    for (size_t i = 0; i < std::min(QuotesShown, found.size()); ++i) {
        const QString who = found[i].interview->informant == Informant::Customer ? words.translate("Report", "customer")
            : found[i].interview->informant == Informant::Frontline ? words.translate("Report", "frontline")
                                                                    : words.translate("Report", "management");
        QString source = words.translate("Report", "%1 · interview %2, excerpt %3")
                             .arg(who, found[i].interview->key)
                             .arg(found[i].number);
        if (found[i].excerpt->severity)
            source = words.translate("Report", "%1 · severity %2 of 3").arg(source).arg(*found[i].excerpt->severity);
        section.blocks.push_back(ReportQuote{found[i].interview->quote(*found[i].excerpt).simplified(), source});
    }
}

void addPainPoints(const ReportWriter& writer, const std::vector<PainPoint>& points, ReportSection& section)
{
    if (points.empty())
        return;
    const Words& words = writer.words;
    section.blocks.push_back(ReportHeading{words.translate("Report", "Pain points")});
    ReportTable table;
    table.columns = {{words.translate("Report", "Pain point"), 6.3}, {words.translate("Report", "Severity"), 2, true},
        {words.translate("Report", "Frequency"), 2, true}, {words.translate("Report", "Grade"), 1.7}};
    for (const PainPoint& point : points) {
        table.rows.push_back({{.text = writer.in(point.text)},
            {.text = point.severity ? words.translate("Report", "%1 of 3").arg(*point.severity) : QStringLiteral("–")},
            {.text = point.frequency ? writer.percent(*point.frequency) : QStringLiteral("–")},
            {.text = writer.term(point.grade), .grade = point.grade}});
    }
    section.blocks.push_back(std::move(table));
}

QString costOf(const ReportWriter& writer, const Solution& solution)
{
    const Words& words = writer.words;
    if (!solution.cost)
        return QStringLiteral("–");
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

void addSolutions(const ReportWriter& writer, const RankedPlace& place, ReportSection& section)
{
    if (place.place.isHandover())
        return;
    const Words& words = writer.words;
    ReportTable table;
    table.columns = {{words.translate("Report", "Solution"), 4.6}, {words.translate("Report", "Removes"), 2.6},
        {words.translate("Report", "Cost"), 4.8}};
    for (const Solution& solution : writer.data.plan.solutions) {
        if (solution.touchpoint != place.place.touchpoint)
            continue;
        QString removes = QStringLiteral("–");
        if (solution.removes && solution.removes->single)
            removes = words.translate("Report", "%1 of the pain").arg(writer.percent(solution.removes->mid));
        else if (solution.removes)
            removes = words.translate("Report", "%1 of the pain (%2 to %3)")
                          .arg(writer.percent(solution.removes->mid), writer.percent(solution.removes->low),
                              writer.percent(solution.removes->high));
        QString second;
        if (solution.digital.has_value() && !*solution.digital)
            second = words.translate("Report", "not digital");
        else if (solution.digitalLevel)
            second = words.translate("Report", "reaches digital level %1")
                         .arg(writer.digitalLevel(*solution.digitalLevel));
        table.rows.push_back({{.text = writer.in(solution.name), .second = second, .isStrong = true}, {.text = removes},
            {.text = costOf(writer, solution)}});
    }
    section.blocks.push_back(ReportHeading{words.translate("Report", "Solutions")});
    if (table.rows.empty())
        section.blocks.push_back(ReportParagraph{
            words.translate("Report", "None has been written down yet."), ReportParagraph::Style::Muted});
    else
        section.blocks.push_back(std::move(table));
}

} // namespace

QString reasonInWords(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    QStringList sentences;
    size_t strongest = FamilyCount;
    for (size_t i = 0; i < FamilyCount; ++i) {
        if (place.painTerms[i] && (strongest == FamilyCount || *place.painTerms[i] > *place.painTerms[strongest]))
            strongest = i;
    }
    if (strongest < FamilyCount) {
        const auto family = static_cast<Family>(strongest);
        if (const SignalTally* tally = worstTally(writer, place, family)) {
            sentences << words.translate("Report", "Most of its pain: %1 (%2, n = %3).")
                             .arg(writer.term(family), writer.finding(*tally), writer.count(tally->total()));
        } else {
            sentences << words.translate("Report", "Most of its pain: %1.").arg(writer.term(family));
        }
    }
    const bool hurts = place.severityVersusAverage >= 0, counts = place.impactVersusAverage >= 0;
    sentences << (hurts && counts
            ? words.translate("Report", "It hurts more and matters more than the average touchpoint.")
            : hurts  ? words.translate("Report", "It hurts more than the average touchpoint.")
            : counts ? words.translate("Report", "It matters more than the average touchpoint.")
                     : words.translate("Report", "It hurts and matters no more than the average touchpoint."));
    return sentences.join(QLatin1Char(' '));
}

ReportSection writeTopPage(const ReportWriter& writer, const RankedPlace& place)
{
    const Words& words = writer.words;
    ReportSection section;
    section.anchor = writer.anchorOf(place.place);
    section.title = QStringLiteral("%1. %2").arg(*place.rank).arg(writer.nameOf(place.place));
    section.subtitle = writer.whereOf(place.place);
    section.level = 1;

    ReportKeyFigures figures;
    figures.items.push_back({reportNumber(place.index, 0), words.translate("Report", "index"),
        words.translate("Report", "average touchpoint = 100")});
    if (!writer.isExploratory) {
        figures.items.push_back({writer.percent(place.severity), words.translate("Report", "pain"),
            words.translate("Report", "0 none, 100 worst")});
        figures.items.push_back({writer.percent(place.impact), words.translate("Report", "impact"),
            words.translate("Report", "importance, reach, drop-off")});
        figures.items.push_back({writer.percent(place.evidenceShare), words.translate("Report", "evidence share"),
            words.translate("Report", "n up to %1").arg(writer.count(writer.answersAt(place)))});
    }
    section.blocks.push_back(figures);

    const Touchpoint* touchpoint = writer.journey().touchpoints.find(place.place.touchpoint);
    if (touchpoint && !place.place.isHandover()) {
        ReportFacts facts;
        if (!touchpoint->card.need.isEmpty())
            facts.items.push_back({words.translate("Report", "The customer's need"), writer.in(touchpoint->card.need)});
        if (!touchpoint->card.expects.isEmpty())
            facts.items.push_back({words.translate("Report", "Expectation"), writer.in(touchpoint->card.expects)});
        if (touchpoint->digitalLevel)
            facts.items.push_back(
                {words.translate("Report", "Digital level"), writer.digitalLevel(*touchpoint->digitalLevel)});
        if (!touchpoint->card.owner.isEmpty())
            facts.items.push_back({words.translate("Report", "Owner"), writer.in(touchpoint->card.owner)});
        if (place.rankWithoutFlag)
            facts.items.push_back({words.translate("Report", "Moment of truth"),
                words.translate("Report", "without the flag it would be number %1").arg(*place.rankWithoutFlag)});
        if (!facts.items.empty())
            section.blocks.push_back(facts);
    }
    if (!writer.isExploratory) {
        section.blocks.push_back(
            ReportHeading{words.translate("Report", "Against the average touchpoint (points of score)")});
        section.blocks.push_back(waterfallOf(writer, place));
    }
    section.blocks.push_back(ReportHeading{words.translate("Report", "Evidence behind the pain")});
    section.blocks.push_back(painTable(writer, place));
    if (ReportTable impacts = impactTable(writer, place); !impacts.rows.empty() && !writer.isExploratory) {
        section.blocks.push_back(ReportHeading{words.translate("Report", "Evidence behind the impact")});
        section.blocks.push_back(std::move(impacts));
    }
    addQuotes(writer, place, section);
    if (place.place.isHandover()) {
        if (const Transition* transition = writer.journey().findTransition(place.place.touchpoint, place.place.to))
            addPainPoints(writer, transition->painPoints, section);
    } else if (touchpoint) {
        addPainPoints(writer, touchpoint->painPoints, section);
    }
    addSolutions(writer, place, section);
    return section;
}

} // namespace touchstone
