// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExplanationText.h"

#include "app/cli/ModelLines.h"
#include "app/cli/TableWords.h"
#include "app/cli/TextTable.h"
#include "model/base/PlainNumber.h"
#include "views/common/Terms.h"

#include <algorithm>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Align = TextTable::Align;

/// Counts as they stand in the tables, without a needless ".0".
QString counted(const std::vector<double>& counts)
{
    QStringList list;
    for (const double count : counts)
        list << roundedNumber(count);
    return list.join(QLatin1Char(' '));
}

class Writer
{
public:
    Writer(const Explanation& explanation, const Ranking& ranking, const FlowFigures& flow,
        const DriverAnalysis& drivers, const Journey& journey, const QString& language)
        : m_explanation(explanation)
        , m_ranking(ranking)
        , m_flow(flow)
        , m_drivers(drivers)
        , m_journey(journey)
        , m_language(language)
    { }

    QString write()
    {
        const Place& place = m_explanation.place;
        line(Words::tr("%1 (%2)").arg(m_journey.nameOf(place, m_language), m_journey.keyOf(place)));
        if (m_explanation.ranked) {
            addScore(*m_explanation.ranked);
            addTerms();
            addEvidence();
            addLines(Words::tr("What drives the outcome"),
                driverLines(m_drivers, m_explanation.impactOf, m_journey, m_language));
            if (m_explanation.ranked->rank && !place.isHandover())
                addAverage();
        }
        if (const auto losses = m_flow.at.constFind(place.touchpoint);
            losses != m_flow.at.constEnd() && !place.isHandover())
            addLosses(*losses);
        if (m_explanation.room)
            addRoom(*m_explanation.room);
        addLines(Words::tr("Set otherwise than by default"), settingLines(m_ranking.settings, m_language));
        addQuotes(Words::tr("What customers said"), m_explanation.quotes);
        addQuotes(Words::tr("What frontline and management said (not in the score)"), m_explanation.otherQuotes);
        return m_text;
    }

private:
    void line(const QString& text) { m_text += text + QLatin1Char('\n'); }
    void section(const QString& heading) { m_text += QLatin1Char('\n') + heading + QLatin1Char('\n'); }

    void addScore(const RankedPlace& place)
    {
        const auto count = std::count_if(m_ranking.places.begin(), m_ranking.places.end(),
            [](const RankedPlace& other) { return other.rank.has_value(); });
        if (!place.rank) {
            line(Words::tr("Not ranked: under 10 % of the score is its own evidence."));
        } else if (m_ranking.isExploratory) {
            line(Words::tr("Rank %1 of %2, exploratory: a few interviews only")
                     .arg(QString::number(*place.rank), QString::number(count)));
        } else {
            line(Words::tr("Rank %1 of %2, index %3 (average touchpoint = 100)")
                     .arg(QString::number(*place.rank), QString::number(count), decimals(place.index, 0)));
        }
        line(Words::tr("Score %1 = 100 x pain %2 x impact %3; %4 of it is its own evidence.")
                 .arg(decimals(place.score, 2), decimals(place.severity, 4), decimals(place.impact, 4),
                     shareText(place.evidenceShare)));
        if (place.rankWithoutFlag)
            line(Words::tr("A moment of truth; without that flag: rank %1").arg(*place.rankWithoutFlag));
        if (m_explanation.place.isHandover()) {
            line(Words::tr("Its impact is that of its weaker end: %1")
                     .arg(m_journey.nameOf({.touchpoint = m_explanation.impactOf}, m_language)));
        }
    }

    void addTerms()
    {
        section(Words::tr("Pain, as shares of the score"));
        TextTable pains;
        addTermColumns(pains);
        for (const ExplainedFamily& family : m_explanation.families) {
            pains.addRow({termOf(family.family), decimals(family.weight, 2), decimals(family.pain, 4),
                decimals(family.term, 2)});
        }
        m_text += pains.toString();
        section(Words::tr("Impact, as shares of the score"));
        TextTable impacts;
        addTermColumns(impacts);
        for (const ExplainedImpact& impact : m_explanation.impacts) {
            impacts.addRow(
                {termOf(impact.part), decimals(impact.weight, 2), decimals(impact.value, 4), decimals(impact.term, 2)});
        }
        m_text += impacts.toString();
        for (const ExplainedImpact& impact : m_explanation.impacts)
            addOrigin(impact);
    }

    static void addTermColumns(TextTable& table)
    {
        table.addColumn(Words::tr("Part"), Align::Left);
        table.addColumn(Words::tr("Weight"), Align::Right);
        table.addColumn(Words::tr("Value"), Align::Right);
        table.addColumn(Words::tr("Term"), Align::Right);
    }

    void addOrigin(const ExplainedImpact& impact)
    {
        if (impact.relativeWeight)
            line(Words::tr("Relative weight on the outcome: %1").arg(decimals(*impact.relativeWeight, 4)));
        if (impact.own)
            line(QStringLiteral("%1: %2").arg(termOf(impact.part), decimals(*impact.own, 2)));
        if (impact.statedImportance)
            line(Words::tr("Stated importance, 1 to 7: %1").arg(decimals(*impact.statedImportance, 2)));
        if (impact.expectedVisits)
            line(Words::tr("Expected visits per journey: %1").arg(decimals(*impact.expectedVisits, 3)));
        if (impact.exitShare)
            line(Words::tr("Share of lost journeys that end here: %1").arg(shareText(*impact.exitShare)));
    }

    void addEvidence()
    {
        section(Words::tr("Evidence"));
        TextTable table;
        table.addColumn(Words::tr("Signal"), Align::Left);
        table.addColumn(Words::tr("n"), Align::Right);
        table.addColumn(Words::tr("Affected"), Align::Right);
        table.addColumn(Words::tr("Mean loss"), Align::Right);
        table.addColumn(Words::tr("Shrunken"), Align::Right);
        table.addColumn(Words::tr("Own weight"), Align::Right);
        table.addColumn(Words::tr("Pain"), Align::Right);
        QStringList sources;
        for (const ExplainedFamily& family : m_explanation.families) {
            for (const ExplainedSignal& signal : family.signalsBehind) {
                const SignalScore& score = signal.score;
                const bool measured = score.n > 0;
                const QString none = QStringLiteral("-");
                table.addRow({termOf(score.signal), measured ? roundedNumber(score.n) : none,
                    measured ? roundedNumber(score.affected) : none, measured ? decimals(score.rawLoss, 4) : none,
                    decimals(score.meanLoss, 4), shareText(score.own), decimals(score.pain, 4)});
                for (const ExplainedSource& source : signal.sources)
                    sources << sourceText(score.signal, source);
            }
        }
        m_text += table.toString();
        for (const QString& source : sources)
            line(source);
        for (const ExplainedFamily& family : m_explanation.families) {
            for (const ExplainedSignal& signal : family.signalsBehind)
                addErrorFloor(signal.score);
        }
    }

    void addErrorFloor(const SignalScore& score)
    {
        const double floor = floorOf(m_ranking.settings.errorFloors, score.signal);
        if (floor > 0 && score.n > 0) {
            line(Words::tr("%1: its ranges allow for an error of the mean loss of %2 (one standard deviation), however "
                           "many answered")
                     .arg(termOf(score.signal), QString::number(floor, 'g', 3)));
        }
    }

    static QString sourceText(Signal signal, const ExplainedSource& source)
    {
        const QString levels = source.levels.join(QStringLiteral(" | "));
        switch (source.source.kind) {
        case TallySource::Kind::Survey:
            return Words::tr("%1: survey \"%2\", column \"%3\" (%4): %5")
                .arg(termOf(signal), source.title, source.question, levels, counted(source.counts));
        case TallySource::Kind::Aggregate:
            return Words::tr("%1: counts given (%2): %3").arg(termOf(signal), levels, counted(source.counts));
        case TallySource::Kind::Interviews:
            return Words::tr("%1: customers interviewed, by worst severity (%2): %3")
                .arg(termOf(signal), levels, counted(source.counts));
        }
        return {};
    }

    void addLines(const QString& heading, const QStringList& lines)
    {
        if (lines.isEmpty())
            return;
        section(heading);
        for (const QString& each : lines)
            line(each);
    }

    static QString figureText(const DrawnFigure& figure, int digits, double scale = 1)
    {
        return withRange(figure.value, figure.range, digits, scale);
    }

    void addLosses(const LossFigures& losses)
    {
        section(Words::tr("What is lost here"));
        line(Words::tr("Journeys lost a period: %1").arg(figureText(losses.journeysLost, 0)));
        if (losses.revenueAtRisk) {
            line(Words::tr("Revenue at risk a period, %1: %2")
                     .arg(m_journey.currency, figureText(*losses.revenueAtRisk, 0)));
        }
        if (losses.fixEffect) {
            line(Words::tr("If half as many were lost, the success rate would rise by so many points: %1")
                     .arg(figureText(*losses.fixEffect, 2, 100)));
        }
        if (losses.isUnavoidable)
            line(Words::tr("Every way from the start to the goal passes here."));
        for (const LoopFigures& loop : m_flow.loops) {
            if (std::find(loop.touchpoints.begin(), loop.touchpoints.end(), m_explanation.place.touchpoint)
                == loop.touchpoints.end())
                continue;
            QStringList names;
            for (const TouchpointId id : loop.touchpoints)
                names << m_journey.nameOf({.touchpoint = id}, m_language);
            line(Words::tr("Journeys go back among %1; repeated visits a journey: %2")
                     .arg(names.join(QStringLiteral(", ")), figureText(loop.repeats, 2)));
        }
    }

    void addAverage()
    {
        section(Words::tr("Against the average touchpoint"));
        line(Words::tr("Average %1, pain %2, impact %3, score %4")
                 .arg(decimals(m_explanation.average, 2), signedText(m_explanation.severityVersusAverage),
                     signedText(m_explanation.impactVersusAverage), decimals(m_explanation.ranked->score, 2)));
    }

    static QString signedText(double number)
    {
        return number < 0 ? decimals(number, 2) : QLatin1Char('+') + decimals(number, 2);
    }

    void addRoom(const RoomPlace& place)
    {
        section(Words::tr("The room"));
        line(Words::tr("Rank %1 of %2 by the room's votes")
                 .arg(QString::number(place.rank), QString::number(m_ranking.room.size())));
        line(Words::tr("Voters with a dot here: %1 of %2, dots: %3")
                 .arg(QString::number(place.voterShare * m_ranking.voters, 'f', 0), QString::number(m_ranking.voters),
                     QString::number(place.dots)));
        line(Words::tr("Pain points, severity x frequency: %1").arg(decimals(place.painPoints, 2)));
        if (place.worstEmotion)
            line(Words::tr("Mean emotion, -2 to 2: %1").arg(decimals(*place.worstEmotion, 2)));
    }

    void addQuotes(const QString& heading, const std::vector<ExplainedQuote>& quotes)
    {
        if (quotes.empty())
            return;
        section(heading);
        for (const ExplainedQuote& quote : quotes) {
            const QString severity = quote.severity ? termOfSeverity(*quote.severity) : QStringLiteral("-");
            line(Words::tr("%1 (%2), severity %3: \"%4\"")
                     .arg(quote.interviewKey, quote.title.in(m_language), severity, quote.text.simplified()));
        }
    }

    const Explanation& m_explanation;
    const Ranking& m_ranking;
    const FlowFigures& m_flow;
    const DriverAnalysis& m_drivers;
    const Journey& m_journey;
    QString m_language;
    QString m_text;
};

} // namespace

QString explanationText(const Explanation& explanation, const Ranking& ranking, const FlowFigures& flow,
    const DriverAnalysis& drivers, const Journey& journey, const QString& language)
{
    return Writer(explanation, ranking, flow, drivers, journey, language).write();
}

} // namespace touchstone
