// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/DescribeProblem.h"

#include "model/journey/MapLayout.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::Problems)
};

QString nameOf(TouchpointId id, const Journey& journey, const QString& language)
{
    if (id == StartNode)
        return Words::tr("start");
    if (id == SuccessNode)
        return Words::tr("goal");
    if (id == LostNode)
        return Words::tr("lost");
    const Touchpoint* touchpoint = journey.touchpoints.find(id);
    const QString name = touchpoint ? touchpoint->name.in(language) : QString();
    return name.isEmpty() ? Words::tr("no name") : name;
}

QString languageName(const QString& language)
{
    if (language == QLatin1String("en"))
        return Words::tr("English");
    if (language.startsWith(QLatin1String("zh")))
        return Words::tr("Chinese");
    return language;
}

} // namespace

QString describeProblem(const JourneyProblem& problem, const Journey& journey, const QString& language)
{
    using Kind = JourneyProblem::Kind;
    const QString name
        = nameOf(problem.touchpoints.empty() ? TouchpointId{} : problem.touchpoints.front(), journey, language);
    const auto count = static_cast<int>(problem.touchpoints.size());
    const QString in = mapCountText(problem.in), out = mapCountText(problem.out);
    switch (problem.kind) {
    case Kind::NoStart:
        return Words::tr("No transition leaves the start: nobody enters the journey.");
    case Kind::NoGoal:
        return Words::tr("No transition reaches the goal: every journey counts as lost.");
    case Kind::Unreachable:
        return count == 1
            ? Words::tr("Nothing leads to “%1”: it cannot be reached from the start.").arg(name)
            : Words::tr("Nothing leads to the %n touchpoint(s) that lead to each other from “%1” on: they "
                        "cannot be reached from the start.",
                nullptr, count)
                  .arg(name);
    case Kind::Unconnected:
        return Words::tr("“%1” is not connected to anything.").arg(name);
    case Kind::DeadEnd:
        return Words::tr("“%1” leads nowhere: journeys that come here count as lost.").arg(name);
    case Kind::ClosedLoop:
        return count == 1 ? Words::tr("“%1” leads to itself only: journeys that come here count as lost.").arg(name)
                          : Words::tr("%n touchpoint(s) from “%1” on lead to each other only: journeys that come here "
                                      "count as lost.",
                              nullptr, count)
                                .arg(name);
    case Kind::ExitsExceedVisits:
        return Words::tr("%1 journeys are lost at “%2”, but only %3 come there.").arg(out, name, in);
    case Kind::MoreComeThanGo:
        return Words::tr("%1 journeys come to “%2”, but only %3 go on or are lost.").arg(in, name, out);
    case Kind::MoreGoThanCome:
        return Words::tr("%1 journeys go on from “%2” or are lost there, but only %3 come.").arg(out, name, in);
    case Kind::CountMissing: {
        const Transition* transition = journey.transitions.find(problem.transition);
        return Words::tr("“%1 → %2” has no count beside counted transitions: it counts as if nobody took it.")
            .arg(nameOf(transition ? transition->from : TouchpointId{}, journey, language),
                nameOf(transition ? transition->to : TouchpointId{}, journey, language));
    }
    case Kind::NoStage:
        return Words::tr("“%1” has no stage.").arg(name);
    case Kind::NoChannel:
        return Words::tr("“%1” has no channel.").arg(name);
    case Kind::NoName:
        return Words::tr("A touchpoint has no name.");
    case Kind::SameName:
        return Words::tr(
            "%n touchpoint(s) are called “%1”: evidence that names it finds the first one only.", nullptr, count)
            .arg(problem.text);
    case Kind::NotTranslated:
        return Words::tr("%n touchpoint(s) have no name in %1, “%2” first.", nullptr, count)
            .arg(languageName(problem.text), name);
    }
    return {};
}

QString describeFix(const ProblemFix& fix, const Journey& journey, const QString& language)
{
    using Kind = ProblemFix::Kind;
    const QString amount = mapCountText(fix.amount);
    const QString from = nameOf(fix.transition.from, journey, language);
    switch (fix.kind) {
    case Kind::CountAsLost:
        return Words::tr("Count the missing %1 as lost at “%2”").arg(amount, from);
    case Kind::CountAsStarting:
        return Words::tr("Count the missing %1 as starting at “%2”")
            .arg(amount, nameOf(fix.transition.to, journey, language));
    case Kind::SetCount:
        return Words::tr("Set the missing count to %1").arg(amount);
    case Kind::RemoveCount:
        return Words::tr("Remove the count of the exit");
    case Kind::LeadToGoal:
        return Words::tr("Let “%1” reach the goal").arg(from);
    case Kind::LeadToLost:
        return fix.amount > 0 ? Words::tr("Connect “%1” to lost with the missing %2").arg(from, amount)
                              : Words::tr("Connect “%1” to lost").arg(from);
    case Kind::StartHere:
        return Words::tr("Start at “%1”").arg(nameOf(fix.transition.to, journey, language));
    }
    return {};
}

} // namespace touchstone
