// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeAsking.h"

#include "model/report/CertaintyWords.h"

#include <cmath>
#include <QCoreApplication>

namespace touchstone {
namespace {

struct AskingWords
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::DescribeAsking)
};

} // namespace

QString termOf(QuestionnaireFormat format)
{
    switch (format) {
    case QuestionnaireFormat::Wjx:
        return AskingWords::tr("Wenjuanxing (text import)");
    case QuestionnaireFormat::Qualtrics:
        return AskingWords::tr("Qualtrics (Advanced TXT)");
    case QuestionnaireFormat::Form:
        break;
    }
    return AskingWords::tr("Plain form");
}

QStringList describeAsking(const EvidencePlan& plan, const QString& language)
{
    const Words words(language);
    const bool isPlan = plan.decides == EvidencePlan::Decides::Solutions;
    if (!isPlan && plan.top == 0)
        return {AskingWords::tr("There is nothing to decide between yet: fewer than two touchpoints are ranked.")};
    if (plan.considered == 0)
        return {
            AskingWords::tr("A questionnaire can ask for satisfaction, effort, completion and the like where one of "
                            "them was measured at another touchpoint. Nothing of the kind was measured yet.")};
    QStringList lines;
    if (isPlan ? plan.questions.empty() : plan.isPlanFirm)
        lines << AskingWords::tr("More answers would hardly change the plan: no question is worth asking for it.");
    if (plan.questions.empty()) {
        if (!isPlan)
            lines << AskingWords::tr(
                "More answers would hardly change what comes first: no question is worth asking for it.");
        return lines;
    }
    if (plan.isPlanFirm)
        lines << AskingWords::tr("These would firm up which touchpoints come first.");
    const QString gain = gainText(plan.gain), all = gainText(std::max(plan.expectedLoss, plan.gain));
    if (isPlan) {
        lines << AskingWords::tr("With these answers the plan is expected to take away %1 more points of score, of the "
                                 "%2 that knowing everything would add.")
                     .arg(gain, all);
    } else {
        lines << (plan.top == 1
                ? AskingWords::tr(
                    "The first place is right with a probability of %1 now, and of %2 with these answers.")
                      .arg(probabilityText(plan.rightNow, words), probabilityText(plan.rightThen, words))
                : AskingWords::tr(
                    "The first %1 are the right ones with a probability of %2 now, and of %3 with these answers.")
                      .arg(QString::number(plan.top), probabilityText(plan.rightNow, words),
                          probabilityText(plan.rightThen, words)));
        lines << AskingWords::tr("On average these answers avoid a mistake of %1 points of score, of the %2 that "
                                 "knowing everything would avoid.")
                     .arg(gain, all);
    }
    lines << AskingWords::tr("Customers to ask: %1. Each answers the questions about what they passed.")
                 .arg(QString::number(std::ceil(plan.people - 1e-9), 'f', 0));
    if (!plan.isReachKnown) {
        lines << AskingWords::tr(
            "How many customers pass each touchpoint is not known, so all are taken to pass everywhere.");
    }
    return lines;
}

QString describeAskingFor(
    const AskedQuestion& question, const Journey& journey, const Plan& plan, const QString& language)
{
    if (question.changes <= 0)
        return AskingWords::tr("Tells only together with the questions above");
    const QString share = probabilityText(question.changes, Words(language));
    if (const Solution* solution = plan.solutions.find(question.solution)) {
        return AskingWords::tr("Whether “%1” belongs to the plan: changes it in %2 of cases")
            .arg(solution->name.in(language), share);
    }
    if (question.rival) {
        return AskingWords::tr("Its place against “%1”: they swap in %2 of cases")
            .arg(journey.nameOf(question.rival, language), share);
    }
    return AskingWords::tr("Changes the decision in %1 of cases").arg(share);
}

QString gainText(double gain) { return QString::number(gain, 'f', 2); }

QString describePasting(QuestionnaireFormat format)
{
    switch (format) {
    case QuestionnaireFormat::Wjx:
        return AskingWords::tr("In Wenjuanxing choose to create a survey from text, and paste it there.");
    case QuestionnaireFormat::Qualtrics:
        return AskingWords::tr("Save it as a *.txt file; in Qualtrics import it under Tools, Import survey.");
    case QuestionnaireFormat::Form:
        break;
    }
    return AskingWords::tr("For paper, a message, or any form that takes no text import.");
}

} // namespace touchstone
