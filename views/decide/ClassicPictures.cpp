// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ClassicPictures.h"

#include "views/common/DescribeClassics.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::ClassicPictures)
};

/// From whole number to whole number around the values, with room at the ends.
std::pair<double, double> around(double low, double high, double least, double most)
{
    const double room = std::max(.04 * (high - low), .05);
    return {std::max(least, std::floor(low - room)), std::min(most, std::ceil(high + room))};
}

QString figure(double number) { return QString::number(number, 'g', 9); }

} // namespace

QString ClassicPictures::number(double value, int digits) const
{
    return QLocale(m_language).toString(value, 'f', digits).replace(u'-', QChar(0x2212));
}

QString ClassicPictures::rangeText(const std::optional<Interval>& range, int digits) const
{
    return range ? Words::tr("90 % range %1 to %2").arg(number(range->low, digits), number(range->high, digits))
                 : QString();
}

ClassicPicture<ScatterChart::Data> ClassicPictures::importancePerformance() const
{
    const ImportancePerformance& ipa = m_classics.importancePerformance;
    const bool isStated = ipa.importance == ImportancePerformance::Importance::Stated;
    ClassicPicture<ScatterChart::Data> picture;
    ScatterChart::Data& data = picture.data;
    data.title = termOf(ClassicMethod::ImportancePerformance);
    data.x = {.label = Words::tr("performance (0 to 10)"), .low = 10, .high = 0, .cut = ipa.performanceCut};
    data.y = {.label = isStated ? Words::tr("importance (stated, 0 to 10)") : Words::tr("importance (derived, %)"),
        .low = 100,
        .high = 0,
        .cut = ipa.importanceCut};
    data.fields = {termOf(Quadrant::Concentrate), termOf(Quadrant::KeepUp), termOf(Quadrant::LowPriority),
        termOf(Quadrant::Overkill)};
    data.table.header = {Words::tr("Touchpoint"), Words::tr("Importance"), Words::tr("Performance"),
        Words::tr("Answers"), Words::tr("Field")};
    for (const ImportancePerformance::Point& at : ipa.points) {
        const QString name = nameOf(at.touchpoint), field = termOf(at.quadrant);
        ScatterChart::Point point{.name = name, .x = at.performance, .y = at.importance};
        point.color = at.quadrant == Quadrant::Concentrate ? m_theme.danger : m_theme.accent;
        point.hollow = !at.isFirm;
        if (at.performanceRange)
            point.xRange = std::pair(at.performanceRange->low, at.performanceRange->high);
        QStringList lines{Words::tr("%1: %2", "touchpoint: field").arg(name, field),
            Words::tr("importance %1, performance %2 (n = %3)")
                .arg(number(at.importance, 1), number(at.performance, 1), number(at.n, 0)),
            rangeText(at.performanceRange, 1)};
        if (point.hollow)
            lines << Words::tr("The range reaches over the line: it may belong to the other field.");
        lines.removeAll(QString());
        point.toolTip = lines.join(u'\n');
        data.x.low = std::min(data.x.low, at.performance);
        data.x.high = std::max(data.x.high, at.performance);
        data.y.low = std::min(data.y.low, at.importance);
        data.y.high = std::max(data.y.high, at.importance);
        data.table.rows.push_back({name, figure(at.importance), figure(at.performance), number(at.n, 0), field});
        data.points.push_back(std::move(point));
        picture.touchpoints.push_back(at.touchpoint);
    }
    std::tie(data.x.low, data.x.high) = around(data.x.low, data.x.high, 0, 10);
    std::tie(data.y.low, data.y.high) = around(data.y.low, data.y.high, 0, isStated ? 10 : 100);
    return picture;
}

ClassicPicture<ScatterChart::Data> ClassicPictures::kano() const
{
    ClassicPicture<ScatterChart::Data> picture;
    ScatterChart::Data& data = picture.data;
    data.title = termOf(ClassicMethod::Kano);
    data.x = {.label = Words::tr("worse: would be annoyed by its lack (share of people)")};
    data.y = {.label = Words::tr("better: would be pleased by it (share of people)")};
    data.fields = {termOf(KanoClass::Attractive), termOf(KanoClass::OneDimensional), termOf(KanoClass::Indifferent),
        termOf(KanoClass::MustBe)};
    data.table.header = {Words::tr("Feature"), Words::tr("Touchpoint"), Words::tr("Class"), Words::tr("Better"),
        Words::tr("Worse"), Words::tr("Answers")};
    for (int index = 0; index < KanoClassCount; ++index)
        data.table.header << termOf(static_cast<KanoClass>(index));
    for (const KanoView::Feature& feature : m_classics.kano.features) {
        const KanoFeature& result = feature.result;
        if (!feature.isShown() || !result.better)
            continue;
        const QString mode
            = result.isClear ? termOf(result.mode) : Words::tr("%1 ?", "not sure").arg(termOf(result.mode));
        ScatterChart::Point point{.name = feature.name, .x = -*result.worse, .y = *result.better};
        point.color = m_theme.accent;
        point.hollow = !result.isClear;
        QStringList lines{Words::tr("%1: %2", "feature: class").arg(feature.name, mode),
            Words::tr("better %1, worse %2 (n = %3)")
                .arg(number(*result.better, 2), number(*result.worse, 2), number(result.n, 0))};
        if (feature.touchpoint)
            lines << nameOf(feature.touchpoint);
        point.toolTip = lines.join(u'\n');
        QStringList cells{feature.name, feature.touchpoint ? nameOf(feature.touchpoint) : QString(), mode,
            figure(*result.better), figure(*result.worse), number(result.n, 0)};
        for (const double count : result.counts)
            cells << number(count, 0);
        data.table.rows.push_back(cells);
        data.points.push_back(std::move(point));
        picture.touchpoints.push_back(feature.touchpoint);
    }
    return picture;
}

ClassicPicture<FigureChart::Data> ClassicPictures::opportunity(Opportunities::Input input) const
{
    const Opportunities& shown = input == Opportunities::Input::Means ? m_classics.byMeans : m_classics.byTopTwoBoxes;
    ClassicPicture<FigureChart::Data> picture;
    FigureChart::Data& data = picture.data;
    data.title = Words::tr("%1: %2", "method: input").arg(termOf(ClassicMethod::Opportunity), termOf(input));
    data.axis = Words::tr("opportunity (0 to 20)");
    data.key = {{Words::tr("importance"), m_theme.impactColor(static_cast<int>(Impact::Importance))},
        {Words::tr("what satisfaction lacks of it"), m_theme.danger}};
    data.table.header = {Words::tr("Touchpoint"), Words::tr("Opportunity"), Words::tr("Importance"),
        Words::tr("Satisfaction"), Words::tr("Answers (importance)"), Words::tr("Answers (satisfaction)")};
    for (const Opportunities::Row& at : shown.rows) {
        const QString name = nameOf(at.touchpoint);
        ChartRow row;
        row.label = name;
        row.figure = number(at.score, 1);
        row.segments = {{at.importance, data.key[0].color}, {at.score - at.importance, data.key[1].color}};
        if (at.range) {
            row.figure = Words::tr("%1 (%2 to %3)", "figure (range)")
                             .arg(row.figure, number(at.range->low, 1), number(at.range->high, 1));
        }
        QStringList lines{Words::tr("%1: opportunity %2").arg(name, number(at.score, 1)),
            Words::tr("importance %1, satisfaction %2 (n = %3)")
                .arg(number(at.importance, 1), number(at.satisfaction, 1), number(at.satisfactionN, 0)),
            rangeText(at.range, 1)};
        lines.removeAll(QString());
        row.toolTip = lines.join(u'\n');
        data.table.rows.push_back({name, figure(at.score), figure(at.importance), figure(at.satisfaction),
            at.importanceN > 0 ? number(at.importanceN, 0) : QString(), number(at.satisfactionN, 0)});
        data.rows.push_back(std::move(row));
        picture.touchpoints.push_back(at.touchpoint);
    }
    return picture;
}

ClassicPicture<FigureChart::Data> ClassicPictures::penaltyReward() const
{
    const PenaltyRewardView& view = m_classics.penaltyReward;
    ClassicPicture<FigureChart::Data> picture;
    FigureChart::Data& data = picture.data;
    data.title = termOf(ClassicMethod::PenaltyReward);
    data.axis = Words::tr("change of the outcome (levels)");
    data.reference = 0;
    data.key = {
        {Words::tr("penalty of a low answer"), m_theme.danger}, {Words::tr("reward of a high answer"), m_theme.good}};
    data.table.header = {Words::tr("Touchpoint"), Words::tr("Penalty"), Words::tr("Reward"),
        Words::tr("Range of impact"), Words::tr("Asymmetry"), Words::tr("Answers")};
    for (const PenaltyRewardView::Row& at : view.rows) {
        if (!at.isShown())
            continue;
        const QString name = nameOf(at.touchpoint);
        const double penalty = at.effect.penalty ? at.effect.penalty->value : 0;
        const double reward = at.effect.reward ? at.effect.reward->value : 0;
        const std::optional<double> range = at.effect.rangeOfImpact(), asymmetry = at.effect.asymmetry();
        ChartRow row;
        row.label = name;
        row.start = penalty;
        row.segments = {{-penalty, data.key[0].color}, {reward, data.key[1].color}};
        row.figure = asymmetry ? Words::tr("range %1, asymmetry %2").arg(number(*range, 1), number(*asymmetry, 2))
                               : Words::tr("one side only");
        QStringList lines{name};
        if (at.effect.penalty) {
            lines << Words::tr("penalty %1, %2").arg(number(penalty, 2), rangeText(at.effect.penalty->range, 2));
        }
        if (at.effect.reward)
            lines << Words::tr("reward %1, %2").arg(number(reward, 2), rangeText(at.effect.reward->range, 2));
        lines << Words::tr("n = %1").arg(number(at.effect.n, 0));
        row.toolTip = lines.join(u'\n');
        const auto cell = [](const std::optional<double>& value) { return value ? figure(*value) : QString(); };
        data.table.rows.push_back({name, at.effect.penalty ? figure(penalty) : QString(),
            at.effect.reward ? figure(reward) : QString(), cell(range), cell(asymmetry), number(at.effect.n, 0)});
        data.rows.push_back(std::move(row));
        picture.touchpoints.push_back(at.touchpoint);
    }
    return picture;
}

} // namespace touchstone
