// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeChoice.h"

#include "model/base/PlainNumber.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::DescribeChoice)
};

QString number(double value) { return QString::number(value, 'f', 1); }

QString namesOf(const std::vector<SolutionId>& solutions, const Plan& plan, const QString& language)
{
    QStringList names;
    for (const SolutionId id : solutions)
        names << plan.solutions.find(id)->name.in(language);
    return names.join(Words::tr(", "));
}

} // namespace

QString termOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::KeepHuman:
        return Words::tr("Keep human");
    case Verdict::NoEvidence:
        return Words::tr("No evidence");
    case Verdict::Validate:
        return Words::tr("Validate");
    case Verdict::Digitise:
        return Words::tr("Digitise");
    case Verdict::Improve:
        return Words::tr("Improve");
    case Verdict::FixWithoutDigital:
        return Words::tr("Fix without digital");
    case Verdict::CloseCall:
        return Words::tr("Close call: the room decides");
    case Verdict::Leave:
        return Words::tr("Leave");
    }
    return {};
}

QString termOf(Advice advice)
{
    switch (advice) {
    case Advice::Do:
        return Words::tr("Do");
    case Advice::MeasureFirst:
        return Words::tr("Measure first");
    case Advice::NotNow:
        return Words::tr("Not now");
    }
    return {};
}

QString describeReason(AsideReason reason)
{
    switch (reason) {
    case AsideReason::NotRanked:
        return Words::tr("its touchpoint is not ranked");
    case AsideReason::KeepHuman:
        return Words::tr("its touchpoint is to stay human");
    case AsideReason::NoCost:
        return Words::tr("nothing is known of its cost");
    case AsideReason::Prerequisite:
        return Words::tr("it requires a solution that is left out");
    }
    return {};
}

QString amountText(double amount, const Choice& choice, const Journey& journey)
{
    const QString text = roundedNumber(amount);
    if (choice.countsSizes)
        return Words::tr("%1 points").arg(text);
    return journey.currency.isEmpty() ? text : Words::tr("%1 %2").arg(text, journey.currency);
}

QStringList describeChoice(const Choice& choice, const Journey& journey, const Plan& plan, const QString& language)
{
    QStringList lines;
    if (choice.countsSizes && choice.budget)
        lines << Words::tr("Costs are sizes: S counts 1 point, M 3 and L 9, and so does the budget.");
    if (choice.value > choice.greedyValue + 1e-9) {
        lines << Words::tr("Picking by value for money alone would give %1 instead of %2.")
                     .arg(number(choice.greedyValue), number(choice.value));
    }
    if (const auto& step = choice.nextStep) {
        lines << Words::tr("At %1 you could have: %2 (%3 instead of %4).")
                     .arg(amountText(step->budget, choice, journey), namesOf(step->chosen, plan, language),
                         number(step->value), number(choice.value));
    }
    for (const ChoiceOption& option : choice.options) {
        if (option.isFromRest) {
            lines << Words::tr("%1 is paid from what is left: it earns its cost even in the low case.")
                         .arg(plan.solutions.find(option.solution)->name.in(language));
        }
    }
    for (const PlanRules::Aside& aside : choice.leftOut) {
        lines << Words::tr("Left out: %1; %2.")
                     .arg(plan.solutions.find(aside.solution)->name.in(language), describeReason(aside.reason));
    }
    if (choice.coreUnproven > 0) {
        lines << Words::tr("In %n of the draws the search was cut short: there the best that was found counts.",
            nullptr, choice.coreUnproven);
    }
    return lines;
}

} // namespace touchstone
