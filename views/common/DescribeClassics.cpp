// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeClassics.h"

#include "views/common/Terms.h"

#include <cmath>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::Classics)
};

constexpr qsizetype MostNamed = 12;

/// The names, so many that a reader takes them in.
QString listed(QStringList names)
{
    const auto more = static_cast<int>(names.size() - MostNamed);
    if (more > 0) {
        names = names.mid(0, MostNamed);
        names << Words::tr("… and %n more", nullptr, more);
    }
    return names.join(Words::tr(", ", "between names in a list"));
}

QString whole(double number) { return QString::number(std::llround(number)); }

/// What a view lacks, sentence by sentence.
class Missing
{
public:
    Missing(const Journey& journey, const Plan& plan, const QString& language)
        : m_journey(journey)
        , m_plan(plan)
        , m_language(language)
    { }

    QStringList sentences() const { return m_sentences; }

    void addSatisfaction(const std::vector<TouchpointId>& touchpoints)
    {
        if (!touchpoints.empty())
            m_sentences << Words::tr("Needs a satisfaction question in a survey: %1.").arg(namesOf(touchpoints));
    }
    void addImportance(const std::vector<TouchpointId>& touchpoints)
    {
        if (!touchpoints.empty())
            m_sentences << Words::tr("Needs an importance, stated on the card or asked in a survey: %1.")
                               .arg(namesOf(touchpoints));
    }
    void addImportanceAnswers(const std::vector<TouchpointId>& touchpoints)
    {
        if (!touchpoints.empty())
            m_sentences << Words::tr(
                "Needs a question in a survey about how important it is (a mean alone has no top two boxes): %1.")
                               .arg(namesOf(touchpoints));
    }
    void addKano(const KanoView& kano)
    {
        if (kano.features.empty() && kano.unpaired.isEmpty()) {
            m_sentences << Words::tr(
                "Needs a pair of questions for each feature: how people would feel if it was there, "
                "and how if it was not. Give the two columns the Kano roles when you import.");
        }
        for (const KanoView::Feature& feature : kano.features) {
            if (!feature.isShown())
                addTooFew(feature.name, feature.result.n);
        }
        if (!kano.unpaired.isEmpty())
            m_sentences << Words::tr("Needs the second question of the pair: %1.").arg(listed(kano.unpaired));
    }
    void addPenaltyReward(const PenaltyRewardView& view)
    {
        if (view.outcome.isEmpty()) {
            m_sentences << Words::tr("Needs an imported survey that asks about the whole (the outcome) beside "
                                     "satisfaction with touchpoints.");
        }
        for (const PenaltyRewardView::Row& row : view.rows) {
            const QString name = nameOf(row.touchpoint);
            if (row.effect.n < FewestForClassics)
                addTooFew(name, row.effect.n);
            else if (!row.isShown())
                m_sentences << Words::tr("%1 needs answers between low and high to compare with.").arg(name);
        }
    }
    void addRice(const Rice& rice)
    {
        if (m_plan.solutions.isEmpty())
            m_sentences << Words::tr("Needs solutions with person-months in the project.");
        addSolutions(rice, RiceNeed::Rank, Words::tr("Needs a ranked touchpoint: %1."));
        addSolutions(rice, RiceNeed::Counts, Words::tr("Needs counted journeys through its touchpoint: %1."));
        addSolutions(rice, RiceNeed::Effort, Words::tr("Needs an effort in person-months: %1."));
    }

private:
    QString nameOf(TouchpointId id) const { return m_journey.nameOf({.touchpoint = id}, m_language); }

    QString namesOf(const std::vector<TouchpointId>& touchpoints) const
    {
        QStringList names;
        for (const TouchpointId id : touchpoints)
            names << nameOf(id);
        return listed(names);
    }
    void addTooFew(const QString& name, double n)
    {
        m_sentences << Words::tr("%1 needs %2 answers or more, has %3.").arg(name, whole(FewestForClassics), whole(n));
    }
    void addSolutions(const Rice& rice, RiceNeed need, const QString& sentence)
    {
        QStringList names;
        for (const Rice::LeftOut& left : rice.leftOut) {
            const Solution* solution = m_plan.solutions.find(left.solution);
            if (left.need == need && solution)
                names << solution->name.in(m_language);
        }
        if (!names.isEmpty())
            m_sentences << sentence.arg(listed(names));
    }

    const Journey& m_journey;
    const Plan& m_plan;
    QString m_language;
    QStringList m_sentences;
};

QStringList penaltyRewardInputs(const PenaltyRewardView& view)
{
    QStringList sentences = {Words::tr("Outcome: “%1”, %2 to %3.")
                                 .arg(view.outcome, view.levels.value(0), view.levels.value(view.levels.size() - 1))};
    if (view.signal)
        sentences << Words::tr("Answers: %1.").arg(termOf(*view.signal));
    sentences << (view.isJoint
            ? Words::tr("All touchpoints together, over the %1 people who answered about all.")
                  .arg(whole(view.complete))
            : Words::tr(
                "Each touchpoint by itself: %1 people answered about all of them, and %2 are needed to take them "
                "together.")
                  .arg(whole(view.complete), whole(FewestForClassics)));
    return sentences;
}

} // namespace

QString termOf(ClassicMethod method)
{
    switch (method) {
    case ClassicMethod::ImportancePerformance:
        return Words::tr("Importance-performance");
    case ClassicMethod::Opportunity:
        return Words::tr("Opportunity (Ulwick)");
    case ClassicMethod::Kano:
        return Words::tr("Kano");
    case ClassicMethod::PenaltyReward:
        return Words::tr("Penalty-reward");
    case ClassicMethod::Rice:
        return Words::tr("RICE");
    }
    return {};
}

QString termOf(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Concentrate:
        return Words::tr("Concentrate here");
    case Quadrant::KeepUp:
        return Words::tr("Keep up the good work");
    case Quadrant::LowPriority:
        return Words::tr("Low priority");
    case Quadrant::Overkill:
        return Words::tr("Possible overkill");
    }
    return {};
}

QString termOf(KanoClass kanoClass)
{
    switch (kanoClass) {
    case KanoClass::Attractive:
        return Words::tr("Attractive");
    case KanoClass::OneDimensional:
        return Words::tr("One-dimensional");
    case KanoClass::MustBe:
        return Words::tr("Must-be");
    case KanoClass::Indifferent:
        return Words::tr("Indifferent");
    case KanoClass::Reverse:
        return Words::tr("Reverse");
    case KanoClass::Questionable:
        return Words::tr("Questionable");
    }
    return {};
}

QString termOf(Opportunities::Input input)
{
    return input == Opportunities::Input::Means ? Words::tr("Mean answers") : Words::tr("Top two boxes");
}

QString describeMethod(ClassicMethod method)
{
    switch (method) {
    case ClassicMethod::ImportancePerformance:
        return Words::tr(
            "Shows how important each touchpoint is and how satisfied people are with it. Not the score: the "
            "lines move with the sample, and a tiny change puts a touchpoint into another field.");
    case ClassicMethod::Opportunity:
        return Words::tr("Shows importance plus what satisfaction lacks of it, from 0 to 20. Not the score: it counts "
                         "importance twice, and with few answers chance looks like opportunity.");
    case ClassicMethod::Kano:
        return Words::tr(
            "Shows which features people take for granted, ask for, or are delighted by. Not the score: it "
            "speaks of features, not of touchpoints, and of wishes, not of what happened.");
    case ClassicMethod::PenaltyReward:
        return Words::tr(
            "Shows what low answers cost and what high answers bring in the overall judgement. Not the score: "
            "it reads three levels only, and what goes together is no cause.");
    case ClassicMethod::Rice:
        return Words::tr(
            "Shows what a solution brings for its effort: reach × impact × confidence ÷ effort. Not the score: "
            "it ranks solutions, its confidence is a guess, and a ratio knows no budget.");
    }
    return {};
}

QStringList describeInputs(const Classics& classics, ClassicMethod method, Opportunities::Input input)
{
    switch (method) {
    case ClassicMethod::ImportancePerformance: {
        const ImportancePerformance& ipa = classics.importancePerformance;
        if (ipa.points.empty())
            return {};
        return {ipa.importance == ImportancePerformance::Importance::Stated
                ? Words::tr("Importance: as stated, brought to 0 to 10.")
                : Words::tr("Importance: derived from the outcome, in % of what the touchpoints explain."),
            Words::tr("Performance: %1, brought to 0 to 10.").arg(termOf(*ipa.signal)),
            ipa.cut == QuadrantCut::Mean ? Words::tr("Cut at the means.") : Words::tr("Cut at the medians.")};
    }
    case ClassicMethod::Opportunity: {
        const Opportunities& shown = input == Opportunities::Input::Means ? classics.byMeans : classics.byTopTwoBoxes;
        if (shown.rows.empty())
            return {};
        return {input == Opportunities::Input::Means
                ? Words::tr("From mean answers, brought to 0 to 10; satisfaction: %1.").arg(termOf(*shown.signal))
                : Words::tr("From the share of the two best answers, times 10; satisfaction: %1.")
                      .arg(termOf(*shown.signal))};
    }
    case ClassicMethod::Kano:
        if (!hasAnything(classics, method))
            return {};
        return {Words::tr("Better: share of people whom it would please; worse: share whom its lack would annoy."),
            Words::tr("A “?” marks a class that is not ahead of the next by more than chance.")};
    case ClassicMethod::PenaltyReward:
        return classics.penaltyReward.outcome.isEmpty() ? QStringList() : penaltyRewardInputs(classics.penaltyReward);
    case ClassicMethod::Rice:
        if (classics.rice.rows.empty())
            return {};
        return {
            Words::tr("Reach: journeys a period; impact: pain taken away, 0 to 1; confidence: probability of delivery; "
                      "effort: person-months.")};
    }
    return {};
}

QStringList describeMissing(const Classics& classics, ClassicMethod method, Opportunities::Input input,
    const Journey& journey, const Plan& plan, const QString& language)
{
    Missing missing(journey, plan, language);
    switch (method) {
    case ClassicMethod::ImportancePerformance:
        missing.addSatisfaction(classics.importancePerformance.withoutPerformance);
        missing.addImportance(classics.importancePerformance.withoutImportance);
        break;
    case ClassicMethod::Opportunity:
        if (input == Opportunities::Input::Means) {
            missing.addSatisfaction(classics.byMeans.withoutSatisfaction);
            missing.addImportance(classics.byMeans.withoutImportance);
        } else {
            missing.addSatisfaction(classics.byTopTwoBoxes.withoutSatisfaction);
            missing.addImportanceAnswers(classics.byTopTwoBoxes.withoutImportance);
        }
        break;
    case ClassicMethod::Kano:
        missing.addKano(classics.kano);
        break;
    case ClassicMethod::PenaltyReward:
        missing.addPenaltyReward(classics.penaltyReward);
        break;
    case ClassicMethod::Rice:
        missing.addRice(classics.rice);
        break;
    }
    return missing.sentences();
}

} // namespace touchstone
