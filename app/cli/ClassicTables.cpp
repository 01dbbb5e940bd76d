// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ClassicTables.h"

#include "app/cli/TableWords.h"
#include "app/cli/TextTable.h"
#include "views/common/DescribeClassics.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Align = TextTable::Align;

const QString None = QStringLiteral("-");

QString rangeText(const std::optional<Interval>& range, int digits)
{
    return range ? CommandWords::tr("%1 to %2").arg(decimals(range->low, digits), decimals(range->high, digits)) : None;
}
QString countText(double n) { return n > 0 ? decimals(n, 0) : None; }

class ClassicText
{
public:
    ClassicText(const Classics& classics, const RankedProject& ranked, const QString& language)
        : m_classics(classics)
        , m_journey(ranked.data.journey)
        , m_plan(ranked.data.plan)
        , m_language(language)
    { }

    QString write(std::span<const ClassicMethod> methods)
    {
        for (const ClassicMethod method : methods) {
            if (!m_text.isEmpty())
                addLine({});
            addLine(termOf(method));
            addLine(describeMethod(method));
            if (method != ClassicMethod::Opportunity) {
                addView(method, Opportunities::Input::Means, tableOf(method));
                continue;
            }
            for (const Opportunities* shown : {&m_classics.byMeans, &m_classics.byTopTwoBoxes}) {
                addLine({});
                addLine(termOf(shown->input));
                addView(method, shown->input, shown->rows.empty() ? QString() : opportunityTable(*shown));
            }
        }
        return m_text;
    }

private:
    void addLine(const QString& line) { m_text += line + QLatin1Char('\n'); }

    void addView(ClassicMethod method, Opportunities::Input input, const QString& table)
    {
        for (const QString& line : describeInputs(m_classics, method, input))
            addLine(line);
        if (!table.isEmpty()) {
            addLine({});
            m_text += table;
        }
        const QStringList missing = describeMissing(m_classics, method, input, m_journey, m_plan, m_language);
        if (missing.isEmpty())
            return;
        addLine({});
        addLine(table.isEmpty() ? CommandWords::tr("Nothing to show yet.") : CommandWords::tr("Not shown:"));
        for (const QString& line : missing)
            addLine(line);
    }

    QString nameOf(TouchpointId id) const { return id ? m_journey.nameOf({.touchpoint = id}, m_language) : None; }

    QString tableOf(ClassicMethod method) const
    {
        if (!hasAnything(m_classics, method))
            return {};
        switch (method) {
        case ClassicMethod::ImportancePerformance:
            return quadrantTable();
        case ClassicMethod::Kano:
            return kanoTable();
        case ClassicMethod::PenaltyReward:
            return penaltyRewardTable();
        case ClassicMethod::Rice:
            return riceTable();
        default:
            return {};
        }
    }

    QString quadrantTable() const
    {
        const ImportancePerformance& ipa = m_classics.importancePerformance;
        TextTable table;
        table.addColumn(CommandWords::tr("Importance"), Align::Right);
        table.addColumn(CommandWords::tr("Performance"), Align::Right);
        table.addColumn(CommandWords::tr("90 % range"), Align::Right);
        table.addColumn(CommandWords::tr("Answers"), Align::Right);
        table.addColumn(CommandWords::tr("Field"), Align::Left);
        table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
        for (const ImportancePerformance::Point& point : ipa.points) {
            const QString field = termOf(point.quadrant);
            table.addRow({decimals(point.importance, 1), decimals(point.performance, 1),
                rangeText(point.performanceRange, 1), countText(point.n),
                point.isFirm ? field : CommandWords::tr("%1 (may be another)").arg(field), nameOf(point.touchpoint)});
        }
        table.addRow({decimals(ipa.importanceCut, 1), decimals(ipa.performanceCut, 1), None, None,
            CommandWords::tr("(lines)"), None});
        return table.toString();
    }

    QString opportunityTable(const Opportunities& shown) const
    {
        TextTable table;
        table.addColumn(CommandWords::tr("Opportunity"), Align::Right);
        table.addColumn(CommandWords::tr("90 % range"), Align::Right);
        table.addColumn(CommandWords::tr("Importance"), Align::Right);
        table.addColumn(CommandWords::tr("Satisfaction"), Align::Right);
        table.addColumn(CommandWords::tr("Answers (importance)"), Align::Right);
        table.addColumn(CommandWords::tr("Answers (satisfaction)"), Align::Right);
        table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
        for (const Opportunities::Row& row : shown.rows) {
            table.addRow({decimals(row.score, 1), rangeText(row.range, 1), decimals(row.importance, 1),
                decimals(row.satisfaction, 1), countText(row.importanceN), countText(row.satisfactionN),
                nameOf(row.touchpoint)});
        }
        return table.toString();
    }

    QString kanoTable() const
    {
        TextTable table;
        table.addColumn(CommandWords::tr("Class"), Align::Left);
        table.addColumn(CommandWords::tr("Better"), Align::Right);
        table.addColumn(CommandWords::tr("Worse"), Align::Right);
        for (int index = 0; index < KanoClassCount; ++index)
            table.addColumn(keyOf(static_cast<KanoClass>(index)), Align::Right);
        table.addColumn(CommandWords::tr("Answers"), Align::Right);
        table.addColumn(CommandWords::tr("By means"), Align::Left);
        table.addColumn(CommandWords::tr("Feature"), Align::Left);
        table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
        for (const KanoView::Feature& feature : m_classics.kano.features) {
            if (!feature.isShown())
                continue;
            const KanoFeature& result = feature.result;
            const QString mode = termOf(result.mode);
            QStringList cells{result.isClear ? mode : CommandWords::tr("%1 ?", "not sure").arg(mode),
                result.better ? decimals(*result.better, 2) : None, result.worse ? decimals(*result.worse, 2) : None};
            for (const double count : result.counts)
                cells << decimals(count, 0);
            cells << decimals(result.n, 0) << termOf(result.continuous) << feature.name << nameOf(feature.touchpoint);
            table.addRow(cells);
        }
        return table.toString();
    }

    QString penaltyRewardTable() const
    {
        TextTable table;
        table.addColumn(CommandWords::tr("Penalty"), Align::Right);
        table.addColumn(CommandWords::tr("90 % range"), Align::Right);
        table.addColumn(CommandWords::tr("Reward"), Align::Right);
        table.addColumn(CommandWords::tr("90 % range"), Align::Right);
        table.addColumn(CommandWords::tr("Range of impact"), Align::Right);
        table.addColumn(CommandWords::tr("Asymmetry"), Align::Right);
        table.addColumn(CommandWords::tr("Answers"), Align::Right);
        table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
        const auto figure = [](const std::optional<double>& number) { return number ? decimals(*number, 2) : None; };
        for (const PenaltyRewardView::Row& row : m_classics.penaltyReward.rows) {
            if (!row.isShown())
                continue;
            QStringList cells;
            for (const std::optional<ContrastEffect>& effect : {row.effect.penalty, row.effect.reward}) {
                cells << (effect ? decimals(effect->value, 2) : None) << (effect ? rangeText(effect->range, 2) : None);
            }
            cells << figure(row.effect.rangeOfImpact()) << figure(row.effect.asymmetry()) << decimals(row.effect.n, 0)
                  << nameOf(row.touchpoint);
            table.addRow(cells);
        }
        return table.toString();
    }

    QString riceTable() const
    {
        TextTable table;
        table.addColumn(CommandWords::tr("RICE"), Align::Right);
        table.addColumn(CommandWords::tr("Reach (journeys)"), Align::Right);
        table.addColumn(CommandWords::tr("Impact (0 to 1)"), Align::Right);
        table.addColumn(CommandWords::tr("Confidence"), Align::Right);
        table.addColumn(CommandWords::tr("Effort (person-months)"), Align::Right);
        table.addColumn(CommandWords::tr("Solution"), Align::Left);
        table.addColumn(CommandWords::tr("Touchpoint"), Align::Left);
        for (const RiceRow& row : m_classics.rice.rows) {
            table.addRow({decimals(row.score, 0), decimals(row.reach, 0), decimals(row.impact, 2),
                decimals(row.confidence, 2), decimals(row.effort, 1),
                m_plan.solutions.find(row.solution)->name.in(m_language), nameOf(row.touchpoint)});
        }
        return table.toString();
    }

    const Classics& m_classics;
    const Journey& m_journey;
    const Plan& m_plan;
    QString m_language;
    QString m_text;
};

} // namespace

QString classicTables(const Classics& classics, std::span<const ClassicMethod> methods, const RankedProject& ranked,
    const QString& language)
{
    return ClassicText(classics, ranked, language).write(methods);
}

} // namespace touchstone
