// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PlanTable.h"

#include "app/cli/TableWords.h"
#include "app/cli/TextTable.h"
#include "model/base/PlainNumber.h"
#include "model/report/CertaintyWords.h"
#include "model/report/InitiativeWords.h"
#include "views/common/DescribeChoice.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Align = TextTable::Align;

const QString None = QStringLiteral("-");

class PlanText
{
public:
    PlanText(const Choice& choice, const RankedProject& ranked, const QString& language)
        : m_choice(choice)
        , m_journey(ranked.data.journey)
        , m_plan(ranked.data.plan)
        , m_ranking(ranked.ranking)
        , m_language(language)
        , m_words(language)
    { }

    QString write()
    {
        addHead();
        addSolutions();
        for (const QString& line : describeChoice(m_choice, m_journey, m_plan, m_language))
            addLine(line);
        addLine(CommandWords::tr(
            "Core: share of %n draw(s) in which a solution is part of the best plan.", nullptr, m_choice.coreDraws));
        addBusinessCase();
        addRoadmap();
        addVerdicts();
        addLine({});
        addLine(modelLine(m_ranking));
        return m_text;
    }

private:
    void addLine(const QString& line) { m_text += line + QLatin1Char('\n'); }
    void addTable(const TextTable& table) { m_text += table.toString(); }

    QString nameOf(SolutionId id) const { return m_plan.solutions.find(id)->name.in(m_language); }

    void addHead()
    {
        for (const QString& line : describeChosen(m_choice, m_journey))
            addLine(line);
        addLine({});
    }

    void addSolutions()
    {
        TextTable table;
        table.addColumn(CommandWords::tr("Plan"), Align::Left);
        table.addColumn(CommandWords::tr("Core"), Align::Right);
        table.addColumn(CommandWords::tr("Advice"), Align::Left);
        table.addColumn(CommandWords::tr("Takes away"), Align::Right);
        table.addColumn(CommandWords::tr("Cost"), Align::Right);
        table.addColumn(CommandWords::tr("Solution"), Align::Left);
        table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
        for (const ChoiceOption& option : m_choice.options) {
            const Place place{.touchpoint = m_plan.solutions.find(option.solution)->touchpoint};
            table.addRow({option.isChosen ? CommandWords::tr("yes") : None, probabilityText(option.coreIndex, m_words),
                termOf(option.advice), decimals(option.value, 1), roundedNumber(option.cost), nameOf(option.solution),
                m_journey.nameOf(place, m_language)});
        }
        addTable(table);
        addLine({});
    }

    void addBusinessCase()
    {
        const auto all = m_choice.businessCase();
        if (!all)
            return;
        addLine({});
        addLine(describeAssumptions(m_choice, m_journey));
        TextTable table;
        table.addColumn(CommandWords::tr("Solution"), Align::Left);
        table.addColumn(CommandWords::tr("Journeys saved a year"), Align::Right);
        table.addColumn(CommandWords::tr("Benefit a year"), Align::Right);
        table.addColumn(CommandWords::tr("Net present value"), Align::Right);
        const auto addCase = [&](const QString& name, const BusinessCase& business) {
            table.addRow({name, casesText(business.journeysSaved), casesText(business.benefit),
                casesText(business.netPresentValue)});
        };
        for (const ChoiceOption& option : m_choice.options) {
            if (option.isChosen && option.businessCase)
                addCase(nameOf(option.solution), *option.businessCase);
        }
        addCase(CommandWords::tr("Together"), *all);
        addTable(table);
    }

    void addRoadmap()
    {
        if (m_choice.roadmap.empty())
            return;
        addLine({});
        addLine(CommandWords::tr("Roadmap"));
        TextTable table;
        const bool hasDates = m_plan.starts.isValid();
        table.addColumn(CommandWords::tr("From month"), Align::Right);
        table.addColumn(CommandWords::tr("To month"), Align::Right);
        if (hasDates)
            table.addColumn(CommandWords::tr("When"), Align::Left);
        table.addColumn(CommandWords::tr("Solution"), Align::Left);
        for (const RoadmapItem& item : m_choice.roadmap) {
            QStringList cells{
                QString::number(item.start + 1), item.months > 0 ? QString::number(item.start + item.months) : None};
            if (hasDates)
                cells << whenText(item, m_plan, m_words);
            table.addRow(cells << nameOf(item.solution));
        }
        addTable(table);
    }

    void addVerdicts()
    {
        addLine({});
        addLine(CommandWords::tr("Verdicts"));
        TextTable table;
        table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
        table.addColumn(CommandWords::tr("Verdict"), Align::Left);
        table.addColumn(CommandWords::tr("Core"), Align::Right);
        table.addColumn(CommandWords::tr("Top 3 to digitise"), Align::Right);
        for (const PlaceChoice& place : m_choice.places) {
            table.addRow({m_journey.nameOf(place.place, m_language), termOf(place.verdict),
                place.coreIndex ? probabilityText(*place.coreIndex, m_words) : None,
                place.digitise ? probabilityText(place.digitise->topProbability(3), m_words) : None});
        }
        addTable(table);
    }

    const Choice& m_choice;
    const Journey& m_journey;
    const Plan& m_plan;
    const Ranking& m_ranking;
    QString m_language;
    Words m_words; ///< in that language
    QString m_text;
};

} // namespace

QString planTable(const Choice& choice, const RankedProject& ranked, const QString& language)
{
    return PlanText(choice, ranked, language).write();
}

} // namespace touchstone
