// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeChoice.h"

#include "model/base/PlainNumber.h"
#include "model/report/TermWords.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::DescribeChoice)
};

QString number(double value) { return QString::number(value, 'f', 1); }

QString namesOf(const std::vector<SolutionId>& solutions, const Plan& plan, const QString& language)
{
    QStringList names;
    for (const SolutionId id : solutions)
        names << plan.solutions.find(id)->name.in(language);
    return names.join(ChoiceWords::tr(", "));
}

} // namespace

QString termOf(Verdict verdict) { return QCoreApplication::translate("touchstone::DescribeChoice", nameOf(verdict)); }

QString termOf(Advice advice) { return QCoreApplication::translate("touchstone::DescribeChoice", nameOf(advice)); }

QString describeReason(AsideReason reason)
{
    switch (reason) {
    case AsideReason::NotRanked:
        return ChoiceWords::tr("its touchpoint is not ranked");
    case AsideReason::KeepHuman:
        return ChoiceWords::tr("its touchpoint is to stay human");
    case AsideReason::NoCost:
        return ChoiceWords::tr("nothing is known of its cost");
    case AsideReason::Prerequisite:
        return ChoiceWords::tr("it requires a solution that is left out");
    case AsideReason::Done:
        return ChoiceWords::tr("it is done");
    case AsideReason::Stopped:
        return ChoiceWords::tr("it was stopped");
    case AsideReason::RuledOut:
        return ChoiceWords::tr("a solution that is done rules it out");
    }
    return {};
}

QString amountText(double amount, const Choice& choice, const Journey& journey)
{
    const QString text = roundedNumber(amount);
    if (choice.countsSizes)
        return ChoiceWords::tr("%1 points").arg(text);
    return journey.currency.isEmpty() ? text : ChoiceWords::tr("%1 %2").arg(text, journey.currency);
}

QStringList describeChosen(const Choice& choice, const Journey& journey)
{
    QStringList lines;
    const QString value = ChoiceWords::tr("%1 (90 % range %2 to %3)")
                              .arg(number(choice.value), number(choice.valueRange.low), number(choice.valueRange.high));
    const QString cost = amountText(choice.cost, choice, journey);
    if (choice.budget) {
        lines << ChoiceWords::tr("The best plan takes away %1 points of score for %2 of %3.")
                     .arg(value, cost, amountText(*choice.budget, choice, journey));
    } else {
        lines << ChoiceWords::tr("Without a budget, the best plan takes away %1 points of score for %2.")
                     .arg(value, cost);
    }
    if (choice.capacity) {
        lines << ChoiceWords::tr("It takes %1 of %2 person-months.")
                     .arg(number(choice.capacityUsed), number(*choice.capacity));
    }
    return lines;
}

QString describeAssumptions(const Choice& choice, const Journey& journey)
{
    return ChoiceWords::tr("Business case over %n year(s) at %1 %, in %2", nullptr, choice.assumptions.years)
        .arg(QString::number(100 * choice.assumptions.discount, 'f', 0), journey.currency);
}

QString casesText(const ThreePoint& cases)
{
    const auto whole = [](double value) { return QString::number(value, 'f', 0); };
    return ChoiceWords::tr("%1 (%2 to %3)").arg(whole(cases.mid), whole(cases.low), whole(cases.high));
}

QStringList describeChoice(const Choice& choice, const Journey& journey, const Plan& plan, const QString& language)
{
    QStringList lines;
    if (choice.countsSizes && choice.budget)
        lines << ChoiceWords::tr("Costs are sizes: S counts 1 point, M 3 and L 9, and so does the budget.");
    if (choice.value > choice.greedyValue + 1e-9) {
        lines << ChoiceWords::tr("Picking by value for money alone would give %1 instead of %2.")
                     .arg(number(choice.greedyValue), number(choice.value));
    }
    if (const auto& step = choice.nextStep) {
        lines << ChoiceWords::tr("At %1 you could have: %2 (%3 instead of %4).")
                     .arg(amountText(step->budget, choice, journey), namesOf(step->chosen, plan, language),
                         number(step->value), number(choice.value));
    }
    for (const ChoiceOption& option : choice.options) {
        if (option.isFromRest) {
            lines << ChoiceWords::tr("%1 is paid from what is left: it earns its cost even in the low case.")
                         .arg(plan.solutions.find(option.solution)->name.in(language));
        }
    }
    for (const PlanRules::Aside& aside : choice.leftOut) {
        lines << ChoiceWords::tr("Left out: %1; %2.")
                     .arg(plan.solutions.find(aside.solution)->name.in(language), describeReason(aside.reason));
    }
    if (choice.coreUnproven > 0) {
        lines << ChoiceWords::tr("In %n of the draws the search was cut short: there the best that was found counts.",
            nullptr, choice.coreUnproven);
    }
    return lines;
}

} // namespace touchstone
