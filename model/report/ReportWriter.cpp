// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/ReportWriter.h"

#include "model/report/TermWords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QLocale>

namespace touchstone {
namespace {

constexpr double SmallSample = 15; ///< people; below, counts are said as counts
constexpr double SmallestGroup = 5; ///< people; below, a group's figures are not shown

/// Sum of counts whose plain loss satisfies `matches`.
template <typename Matches>
double countOf(const SignalTally& tally, Matches matches)
{
    double sum = 0;
    for (size_t i = 0; i < tally.counts.size(); ++i) {
        if (matches(tally.plain()[i]))
            sum += tally.counts[i];
    }
    return sum;
}

} // namespace

QString reportNumber(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    if (text.startsWith(QLatin1Char('-')))
        text[0] = QChar(0x2212);
    return text;
}

QString reportSigned(double value, int decimals)
{
    return value >= 0 ? QLatin1Char('+') + reportNumber(value, decimals) : reportNumber(value, decimals);
}

ReportWriter::ReportWriter(const ProjectData& project, const Ranking& result, const Certainty& sureness,
    const ReportOptions& asked, const Words& vocabulary)
    : data(project)
    , ranking(result)
    , certainty(sureness)
    , options(asked)
    , words(vocabulary)
    , tallies(assembleTallies(project.journey, project.evidence, result.filter, result.settings.rules))
{
    for (const RankedPlace& place : ranking.places)
        (place.rank ? ranked : notRanked).push_back(&place);
    isExploratory = ranking.basis == Basis::Evidence && ranking.respondents == 0
        && std::all_of(tallies.signalTallies.begin(), tallies.signalTallies.end(),
            [](const SignalTally& tally) { return tally.total() < SmallSample; });
    isSuppressed = !ranking.filter.segment.isEmpty() && ranking.respondents < qint64(SmallestGroup);
}

const PlaceUncertainty* ReportWriter::sureness(const RankedPlace& place) const
{
    const auto& places = certainty.uncertainty.places;
    const auto at = std::find(ranked.begin(), ranked.end(), &place);
    if (isExploratory || at == ranked.end() || places.size() != ranked.size())
        return nullptr;
    return &places[static_cast<size_t>(at - ranked.begin())];
}

QString ReportWriter::whereOf(const Place& place) const
{
    const auto one = [&](TouchpointId id) {
        const Touchpoint* touchpoint = journey().touchpoints.find(id);
        if (!touchpoint)
            return QString();
        QStringList parts;
        if (const Stage* stage = journey().stages.find(touchpoint->stage))
            parts << in(stage->name);
        if (const Channel* channel = journey().channels.find(touchpoint->channel))
            parts << in(channel->name);
        return parts.join(QStringLiteral(" · "));
    };
    if (!place.isHandover())
        return one(place.touchpoint);
    return QStringLiteral("%1 → %2").arg(one(place.touchpoint), one(place.to));
}

bool ReportWriter::hasTopPage(const RankedPlace& place) const
{
    return options.withTopPages && !isSuppressed && place.rank
        && std::find(ranked.begin(), ranked.begin() + std::min<std::ptrdiff_t>(3, std::ssize(ranked)), &place)
        != ranked.begin() + std::min<std::ptrdiff_t>(3, std::ssize(ranked));
}

QString ReportWriter::percent(double share) const { return reportNumber(100 * share, 0) + QStringLiteral(" %"); }

QString ReportWriter::count(double n) const
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(std::llround(n));
}

QString ReportWriter::list(const QStringList& items) const { return words.list(items); }

QString ReportWriter::dateText() const
{
    if (options.language == QLatin1String("zh_CN"))
        return options.date.toString(QStringLiteral("yyyy 年 M 月 d 日"));
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(options.date, QStringLiteral("d MMMM yyyy"));
}

QString ReportWriter::term(Family family) const { return familyText(family, words); }

QString ReportWriter::term(Impact impact) const { return impactText(impact, words); }

QString ReportWriter::term(Signal signal) const { return words.translate("Report", infoOf(signal).longName); }

Grade ReportWriter::gradeOf(const SignalTally& tally) const
{
    return tally.signal == Signal::Voice ? Grade::Heard : Grade::Measured;
}

bool ReportWriter::isWithheld(const SignalTally& tally) const
{
    // An interview is no group: each stands for itself, and its quotes are printed anyway.
    return isSuppressed || (tally.signal != Signal::Voice && tally.total() < SmallestGroup);
}

QString ReportWriter::finding(const SignalTally& tally) const
{
    const double n = tally.total();
    const auto shareOf = [&](const QString& sentence, double k) {
        const QString text = sentence.arg(count(k), count(n));
        return n < SmallSample ? text : QStringLiteral("%1 (%2)").arg(text, percent(k / n));
    };
    const double bad = countOf(tally, [](double loss) { return loss > .5; });
    const double hit = countOf(tally, [](double loss) { return loss > 0; });
    const SignalInfo& info = infoOf(tally.signal);
    const QString sentence = words.translate("Report", info.finding);
    switch (info.figure) {
    case SignalFigure::Mean: {
        const auto levels = static_cast<int>(tally.plain().size());
        if (n >= SmallSample && levels > 1 && tally.plain() == linearLoss(levels))
            return words.translate("Report", "mean %1 of %2")
                .arg(reportNumber(levels - (levels - 1) * tally.plainMeanLoss(), 1))
                .arg(levels);
        return shareOf(sentence, bad);
    }
    case SignalFigure::Nps:
        if (n >= SmallSample)
            return words.translate("Report", "NPS %1").arg(reportNumber(100 * (1 - 2 * tally.plainMeanLoss()), 0));
        return shareOf(sentence, bad);
    case SignalFigure::Share:
    case SignalFigure::Minutes:
        return shareOf(sentence, hit);
    case SignalFigure::Severity:
        return sentence.arg(count(hit), count(n));
    }
    return {};
}

QString ReportWriter::origin(const SignalTally& tally) const
{
    // The same question in several survey rounds is named once, behind the rounds' names.
    QStringList parts;
    std::vector<std::pair<QString, QStringList>> questions; // header, surveys
    for (const TallySource& source : tally.sources) {
        if (source.kind == TallySource::Kind::Survey) {
            const Survey* survey = data.evidence.surveys.find(source.survey);
            if (!survey || source.column < 0 || source.column >= static_cast<int>(survey->mapping.columns.size()))
                continue;
            const QString& header = survey->mapping.columns[static_cast<size_t>(source.column)].header;
            const auto known = std::find_if(
                questions.begin(), questions.end(), [&](const auto& question) { return question.first == header; });
            if (known == questions.end())
                questions.push_back({header, {survey->mapping.survey}});
            else if (!known->second.contains(survey->mapping.survey))
                known->second << survey->mapping.survey;
            continue;
        }
        const QString part = source.kind == TallySource::Kind::Aggregate
            ? words.translate("Report", "counted figures")
            : words.translate("Report", "coded interviews");
        if (!parts.contains(part))
            parts << part;
    }
    QStringList asked;
    for (const auto& [header, surveys] : questions)
        asked << words.translate("Report", "%1: “%2”").arg(list(surveys), header);
    return (asked + parts).join(words.translate("Report", "; "));
}

} // namespace touchstone
