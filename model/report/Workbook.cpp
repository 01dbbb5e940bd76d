// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/Workbook.h"

#include "model/evidence/CodeTree.h"
#include "model/planning/Choice.h"
#include "model/report/InitiativeWords.h"
#include "model/report/TermWords.h"
#include "model/scoring/Certainty.h"
#include "model/scoring/DrawCost.h"
#include "model/scoring/Explanation.h"

#include <algorithm>

namespace touchstone {
namespace {

using Row = std::vector<SheetCell>;
using Format = SheetFormat;

constexpr int NameWidth = 30, TextWidth = 48, FigureWidth = 11;

template <typename Number>
SheetCell cell(const std::optional<Number>& number)
{
    return number ? SheetCell(static_cast<double>(*number)) : SheetCell();
}

SheetCell cell(double number) { return number; }
SheetCell cell(const QString& text) { return text.isEmpty() ? SheetCell() : SheetCell(text); }

/// What a workbook is made of.
struct WorkbookContent
{
    const ProjectData& data;
    const Tallies& tallies;
    const Ranking& ranking;
    Certainty certainty = {};
    std::vector<DigitalValue> digitalValues = {};
    std::optional<Choice> choice = {};
};

class WorkbookWriter
{
public:
    WorkbookWriter(const WorkbookContent& content, const QString& language)
        : m_content(content)
        , m_journey(content.data.journey)
        , m_ranking(content.ranking)
        , m_words(language)
    {
        for (const RankedPlace& place : m_ranking.places) {
            if (Result<Explanation> found
                = explain(m_ranking, content.tallies, m_journey, content.data.evidence, place.place))
                m_explanations.push_back(std::move(*found));
        }
    }

    std::vector<Sheet> write() const
    {
        std::vector<Sheet> sheets;
        for (Sheet sheet : {m_ranking.basis == Basis::Room ? room() : ranking(), evidence(), answers(), quotes(),
                 plan(), touchpoints(), about()}) {
            if (!sheet.rows.empty())
                sheets.push_back(std::move(sheet));
        }
        return sheets;
    }

private:
    QString in(const LocalizedText& localized) const { return localized.in(m_words.language()); }
    QString nameOf(const Place& place) const { return m_journey.nameOf(place, m_words.language()); }
    SheetColumn figure(const QString& title, Format format) const { return {title, format, FigureWidth}; }

    QString stageOf(const Touchpoint& touchpoint) const
    {
        const Stage* stage = m_journey.stages.find(touchpoint.stage);
        return stage ? in(stage->name) : QString();
    }
    QString channelOf(const Touchpoint& touchpoint) const
    {
        const Channel* channel = m_journey.channels.find(touchpoint.channel);
        return channel ? in(channel->name) : QString();
    }

    Sheet ranking() const
    {
        Sheet sheet{.name = m_words.translate("Report", "Ranking"),
            .columns = {figure(m_words.translate("Report", "Rank"), Format::Whole),
                {m_words.translate("Report", "Touchpoint"), Format::Text, NameWidth},
                {m_words.translate("Report", "Stage"), Format::Text, 18},
                {m_words.translate("Report", "Channel"), Format::Text, 18},
                figure(m_words.translate("Report", "Index"), Format::Whole),
                figure(m_words.translate("Report", "Index, low"), Format::Whole),
                figure(m_words.translate("Report", "Index, high"), Format::Whole),
                figure(m_words.translate("Report", "Rank, from"), Format::Whole),
                figure(m_words.translate("Report", "Rank, to"), Format::Whole),
                figure(m_words.translate("Report", "Among the first three"), Format::Percent),
                figure(m_words.translate("Report", "Tier"), Format::Whole),
                figure(m_words.translate("Report", "Score"), Format::OneDecimal),
                figure(m_words.translate("Report", "Score, low"), Format::OneDecimal),
                figure(m_words.translate("Report", "Score, high"), Format::OneDecimal),
                figure(m_words.translate("Report", "Pain"), Format::TwoDecimals),
                figure(m_words.translate("Report", "Impact"), Format::TwoDecimals),
                figure(m_words.translate("Report", "Evidence share"), Format::Percent),
                figure(m_words.translate("Report", "Answers"), Format::Whole)},
            .rows = {}};
        for (int family = 0; family < FamilyCount; ++family)
            sheet.columns.push_back(
                figure(m_words.translate("Report", "Term: %1").arg(familyText(static_cast<Family>(family), m_words)),
                    Format::OneDecimal));
        for (size_t part = 0; part < impactCount(); ++part)
            sheet.columns.push_back(
                figure(m_words.translate("Report", "Term: %1").arg(impactText(static_cast<Impact>(part), m_words)),
                    Format::OneDecimal));
        sheet.columns.push_back(figure(m_words.translate("Report", "Digitise first: rank"), Format::Whole));
        sheet.columns.push_back(figure(m_words.translate("Report", "Digitise first: value"), Format::OneDecimal));
        sheet.columns.push_back({m_words.translate("Report", "Verdict"), Format::Text, 24});
        for (size_t index = 0; index < m_ranking.places.size(); ++index)
            sheet.rows.push_back(rankingRow(index));
        return sheet;
    }

    Row rankingRow(size_t index) const
    {
        const RankedPlace& place = m_ranking.places[index];
        const Touchpoint* touchpoint = m_journey.touchpoints.find(place.place.touchpoint);
        const PlaceUncertainty* sure = place.rank ? m_content.certainty.at(index) : nullptr;
        const auto ofDraws = [&](auto member) { return sure ? cell(static_cast<double>(sure->*member)) : SheetCell(); };
        Row row = {cell(place.rank), cell(nameOf(place.place)),
            cell(touchpoint && !place.place.isHandover() ? stageOf(*touchpoint) : QString()),
            cell(touchpoint && !place.place.isHandover() ? channelOf(*touchpoint) : QString()), cell(place.index),
            ofDraws(&PlaceUncertainty::indexLow), ofDraws(&PlaceUncertainty::indexHigh),
            ofDraws(&PlaceUncertainty::rankLow), ofDraws(&PlaceUncertainty::rankHigh),
            sure ? cell(sure->topProbability(3)) : SheetCell(), ofDraws(&PlaceUncertainty::tier), cell(place.score),
            ofDraws(&PlaceUncertainty::scoreLow), ofDraws(&PlaceUncertainty::scoreHigh), cell(place.severity),
            cell(place.impact), cell(place.evidenceShare), cell(place.answers())};
        for (const auto& term : place.painTerms)
            row.push_back(cell(term));
        for (size_t part = 0; part < impactCount(); ++part)
            row.push_back(cell(place.impactTerms[part]));
        const auto value = std::ranges::find_if(
            m_content.digitalValues, [&](const DigitalValue& each) { return each.place == place.place; });
        const bool hasValue = place.rank && value != m_content.digitalValues.end();
        row.push_back(hasValue ? cell(static_cast<double>(value->rank)) : SheetCell());
        row.push_back(hasValue ? cell(value->value) : SheetCell());
        const PlaceChoice* choice = m_content.choice ? m_content.choice->find(place.place) : nullptr;
        row.push_back(choice ? cell(verdictText(choice->verdict, m_words)) : SheetCell());
        return row;
    }

    Sheet room() const
    {
        Sheet sheet{.name = m_words.translate("Report", "Ranking"),
            .columns = {figure(m_words.translate("Report", "Rank"), Format::Whole),
                {m_words.translate("Report", "Touchpoint"), Format::Text, NameWidth},
                figure(m_words.translate("Report", "Voters"), Format::Percent),
                figure(m_words.translate("Report", "Dots"), Format::Whole)},
            .rows = {}};
        for (const RoomPlace& place : m_ranking.room)
            sheet.rows.push_back({cell(static_cast<double>(place.rank)), cell(nameOf({.touchpoint = place.touchpoint})),
                cell(place.voterShare), cell(static_cast<double>(place.dots))});
        return sheet;
    }

    /// Calls `visit` for each signal at each place.
    template <typename Visit>
    void forEachSignal(const Visit& visit) const
    {
        for (const Explanation& explanation : m_explanations) {
            for (const ExplainedFamily& family : explanation.families) {
                for (const ExplainedSignal& signal : family.signalsBehind)
                    visit(explanation.place, family, signal);
            }
        }
    }
    QString signalText(Signal signal) const { return m_words.translate("Report", infoOf(signal).longName); }

    Sheet evidence() const
    {
        Sheet sheet{.name = m_words.translate("Report", "Evidence"),
            .columns = {{m_words.translate("Report", "Touchpoint"), Format::Text, NameWidth},
                {m_words.translate("Report", "Signal"), Format::Text, 24},
                {m_words.translate("Report", "Family"), Format::Text, 14},
                figure(m_words.translate("Report", "Answers"), Format::Whole),
                figure(m_words.translate("Report", "Mean loss"), Format::TwoDecimals),
                figure(m_words.translate("Report", "Average of the journey"), Format::TwoDecimals),
                figure(m_words.translate("Report", "Drawn together"), Format::TwoDecimals),
                figure(m_words.translate("Report", "Weight of its own"), Format::Percent),
                figure(m_words.translate("Report", "Pain"), Format::TwoDecimals)},
            .rows = {}};
        forEachSignal([&](const Place& place, const ExplainedFamily& family, const ExplainedSignal& signal) {
            const SignalScore& score = signal.score;
            sheet.rows.push_back(
                {cell(nameOf(place)), cell(signalText(score.signal)), cell(familyText(family.family, m_words)),
                    cell(score.n), score.n > 0 ? cell(score.rawLoss) : SheetCell(), cell(score.average),
                    cell(score.meanLoss), cell(score.own), cell(score.pain)});
        });
        return sheet;
    }

    Sheet answers() const
    {
        Sheet sheet{.name = m_words.translate("Report", "Answers"),
            .columns = {{m_words.translate("Report", "Touchpoint"), Format::Text, NameWidth},
                {m_words.translate("Report", "Signal"), Format::Text, 24},
                {m_words.translate("Report", "Source"), Format::Text, 24},
                {m_words.translate("Report", "Question"), Format::Text, TextWidth},
                {m_words.translate("Report", "Level"), Format::Text, 24},
                figure(m_words.translate("Report", "Loss"), Format::TwoDecimals),
                figure(m_words.translate("Report", "Answers"), Format::OneDecimal)},
            .rows = {}};
        forEachSignal([&](const Place& place, const ExplainedFamily&, const ExplainedSignal& signal) {
            for (const ExplainedSource& source : signal.sources) {
                for (size_t level = 0; level < source.counts.size(); ++level)
                    sheet.rows.push_back(
                        {cell(nameOf(place)), cell(signalText(signal.score.signal)), cell(sourceText(source)),
                            cell(source.question), cell(source.levels.value(static_cast<qsizetype>(level))),
                            cell(source.loss[level]), cell(source.counts[level])});
            }
        });
        return sheet;
    }
    QString sourceText(const ExplainedSource& source) const
    {
        switch (source.source.kind) {
        case TallySource::Kind::Survey:
            return source.title;
        case TallySource::Kind::Aggregate:
            return m_words.translate("Report", "aggregated figures");
        case TallySource::Kind::Interviews:
            return m_words.translate("Report", "interviews");
        }
        return {};
    }

    Sheet quotes() const
    {
        Sheet sheet{.name = m_words.translate("Report", "Quotes"),
            .columns = {{m_words.translate("Report", "Interview"), Format::Text, 14},
                {m_words.translate("Report", "Who speaks"), Format::Text, 14},
                {m_words.translate("Report", "Touchpoint"), Format::Text, NameWidth},
                {m_words.translate("Report", "Code"), Format::Text, 18},
                figure(m_words.translate("Report", "Severity"), Format::Whole),
                {m_words.translate("Report", "Text"), Format::Text, 2 * TextWidth}},
            .rows = {}};
        const Evidence& evidence = m_content.data.evidence;
        for (const Interview& interview : evidence.interviews) {
            for (const Excerpt& excerpt : interview.excerpts)
                sheet.rows.push_back({cell(interview.key), cell(informantText(interview.informant, m_words)),
                    excerpt.place.touchpoint ? cell(nameOf(excerpt.place)) : SheetCell(),
                    cell(codeName(evidence.codes, excerpt.code, m_words.language())), cell(excerpt.severity),
                    cell(interview.quote(excerpt).simplified())});
        }
        return sheet;
    }

    Sheet plan() const
    {
        Sheet sheet{.name = m_words.translate("Report", "Plan"),
            .columns = {{m_words.translate("Report", "Solution"), Format::Text, NameWidth},
                {m_words.translate("Report", "Touchpoint"), Format::Text, NameWidth},
                {m_words.translate("Report", "In the plan"), Format::Text, FigureWidth},
                {m_words.translate("Report", "Advice"), Format::Text, 16},
                figure(m_words.translate("Report", "In the best plan"), Format::Percent),
                figure(m_words.translate("Report", "Takes away"), Format::OneDecimal),
                figure(m_words.translate("Report", "Removes, low"), Format::Percent),
                figure(m_words.translate("Report", "Removes, likely"), Format::Percent),
                figure(m_words.translate("Report", "Removes, high"), Format::Percent),
                figure(m_words.translate("Report", "Probability of delivery"), Format::Percent),
                figure(m_words.translate("Report", "Cost once"), Format::Whole),
                figure(m_words.translate("Report", "Cost a year"), Format::Whole),
                {m_words.translate("Report", "Size"), Format::Text, 8},
                figure(m_words.translate("Report", "Months"), Format::OneDecimal),
                figure(m_words.translate("Report", "Person-months"), Format::OneDecimal),
                figure(m_words.translate("Report", "Benefit a year"), Format::Whole),
                figure(m_words.translate("Report", "Net present value"), Format::Whole),
                {m_words.translate("Report", "State"), Format::Text, FigureWidth},
                {m_words.translate("Report", "Owner"), Format::Text, 18},
                {m_words.translate("Report", "Starts"), Format::Text, FigureWidth},
                {m_words.translate("Report", "Due"), Format::Text, FigureWidth},
                {m_words.translate("Report", "First step"), Format::Text, TextWidth},
                {m_words.translate("Report", "Measured by"), Format::Text, TextWidth}},
            .rows = {}};
        for (const ChoiceOption& option : m_content.choice ? m_content.choice->options : std::vector<ChoiceOption>()) {
            const Solution& solution = *m_content.data.plan.solutions.find(option.solution);
            const SolutionCost cost = solution.cost.value_or(SolutionCost());
            const Initiative& initiative = solution.initiative;
            const ThreePoint removes = removesOf(solution, m_journey);
            sheet.rows.push_back({cell(in(solution.name)), cell(nameOf({.touchpoint = solution.touchpoint})),
                cell(option.isChosen ? m_words.translate("Report", "yes") : m_words.translate("Report", "no")),
                cell(adviceText(option.advice, m_words)), cell(option.coreIndex), cell(option.value), cell(removes.low),
                cell(removes.mid), cell(removes.high), cell(solution.delivery), cell(cost.once), cell(cost.yearly),
                cell(cost.size), cell(cost.months), cell(solution.capacity),
                option.businessCase ? cell(option.businessCase->benefit.mid) : SheetCell(),
                option.businessCase ? cell(option.businessCase->netPresentValue.mid) : SheetCell(),
                cell(stateText(initiative.state, m_words)), cell(in(initiative.owner)),
                cell(initiative.starts.toString(Qt::ISODate)), cell(initiative.due.toString(Qt::ISODate)),
                cell(in(initiative.firstStep)), cell(in(initiative.measure))});
        }
        return sheet;
    }

    Sheet touchpoints() const
    {
        Sheet sheet{.name = m_words.translate("Report", "Touchpoints"),
            .columns = {{m_words.translate("Report", "Id"), Format::Text, 18},
                {m_words.translate("Report", "Touchpoint"), Format::Text, NameWidth},
                {m_words.translate("Report", "Stage"), Format::Text, 18},
                {m_words.translate("Report", "Channel"), Format::Text, 18},
                {m_words.translate("Report", "Moment of truth"), Format::Text, FigureWidth},
                {m_words.translate("Report", "Keep human"), Format::Text, FigureWidth},
                {m_words.translate("Report", "Digital level"), Format::Text, 16},
                figure(m_words.translate("Report", "Visits per journey"), Format::TwoDecimals),
                figure(m_words.translate("Report", "Share of the lost journeys"), Format::Percent),
                {m_words.translate("Report", "Owner"), Format::Text, 18},
                {m_words.translate("Report", "Need"), Format::Text, TextWidth},
                {m_words.translate("Report", "Pain points"), Format::Text, TextWidth}},
            .rows = {}};
        for (const Touchpoint& touchpoint : m_journey.touchpoints) {
            const RankedPlace* ranked = m_ranking.find({.touchpoint = touchpoint.id});
            QStringList pains;
            for (const PainPoint& pain : touchpoint.painPoints)
                pains << in(pain.text);
            sheet.rows.push_back({cell(touchpoint.key), cell(in(touchpoint.name)), cell(stageOf(touchpoint)),
                cell(channelOf(touchpoint)),
                touchpoint.momentOfTruth ? cell(m_words.translate("Report", "yes")) : SheetCell(),
                touchpoint.keepHuman ? cell(m_words.translate("Report", "yes")) : SheetCell(),
                touchpoint.digitalLevel ? cell(digitalLevelText(*touchpoint.digitalLevel, m_words)) : SheetCell(),
                ranked ? cell(ranked->expectedVisits) : SheetCell(), ranked ? cell(ranked->exitShare) : SheetCell(),
                cell(in(touchpoint.card.owner)), cell(in(touchpoint.card.need)), cell(pains.join(QLatin1Char('\n')))});
        }
        return sheet;
    }

    Sheet about() const
    {
        const TallyFilter& filter = m_ranking.filter;
        Sheet sheet{.name = m_words.translate("Report", "About"),
            .columns = {{m_words.translate("Report", "What"), Format::Text, NameWidth},
                {m_words.translate("Report", "Value"), Format::Text, 2 * TextWidth}},
            .rows = {}};
        const auto add = [&](const QString& what, const QString& value) {
            sheet.rows.push_back({cell(what), cell(value)});
        };
        add(m_words.translate("Report", "Journey"), in(m_journey.name));
        add(m_words.translate("Report", "Model"), QString::fromLatin1(Ranking::ModelVersion));
        add(m_words.translate("Report", "Segment"),
            filter.segment.isEmpty() ? m_words.translate("Report", "everyone") : filter.segment);
        add(m_words.translate("Report", "Wave"),
            filter.wave.isEmpty() ? m_words.translate("Report", "all") : filter.wave);
        add(m_words.translate("Report", "Respondents"), QString::number(m_ranking.respondents));
        add(m_words.translate("Report", "Customers interviewed"), QString::number(m_ranking.customersInterviewed));
        add(m_words.translate("Report", "Draws"), QString::number(m_content.certainty.uncertainty.draws));
        add(m_words.translate("Report", "Seed"), QString::number(m_ranking.settings.seed));
        add(m_words.translate("Report", "Fingerprint of evidence and settings"), m_ranking.fingerprint);
        add(m_words.translate("Report", "How to read it"),
            m_words.translate("Report",
                "Index: the average touchpoint is 100. Low and high: 90 % of the draws lie between. The terms add up "
                "to "
                "the score, those of pain and those of impact each. Loss: 0 best, 1 worst. Drawn together: the mean "
                "loss "
                "after it is drawn towards the journey's average, the more so the fewer have answered."));
        return sheet;
    }

    const WorkbookContent& m_content;
    const Journey& m_journey;
    const Ranking& m_ranking;
    Words m_words;
    std::vector<Explanation> m_explanations; ///< one a place of the ranking
};

} // namespace

Result<Workbook> workbookOf(
    const ProjectData& data, const TallyFilter& filter, const QString& language, Progress& progress)
{
    const Tallies tallies = assembleTallies(data.journey, data.evidence, filter, data.settings.rules);
    const Ranking ranking = rank(data.journey, tallies, data.settings, progress);
    WorkbookContent content{.data = data, .tallies = tallies, .ranking = ranking};
    Workbook workbook;
    content.digitalValues = digitalValues(ranking, data.journey, data.plan);
    if (ranking.basis == Basis::Evidence) {
        progress.setTotal(certaintyCost(data.journey, tallies, data.settings));
        const ScoreDraws draws(data.journey, tallies, data.settings, progress);
        content.certainty = certaintyOf(ranking, data.journey, draws, progress);
        if (!progress.isCancelled()) {
            if (Result<Choice> choice = choose(ranking, draws, data.journey, data.plan, progress))
                content.choice = std::move(*choice);
            else
                workbook.withoutPlan = choice.error();
        }
    }
    if (progress.isCancelled())
        return failure({.code = ErrorCode::Cancelled});
    workbook.sheets = WorkbookWriter(content, language).write();
    return workbook;
}

} // namespace touchstone
