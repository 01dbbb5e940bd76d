// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/Verdict.h"

namespace touchstone {
namespace {

constexpr double Sure = .8, Unlikely = .2;
constexpr double EnoughEvidence = .5;

} // namespace

QString keyOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::KeepHuman:
        return QStringLiteral("keep_human");
    case Verdict::NoEvidence:
        return QStringLiteral("no_evidence");
    case Verdict::Validate:
        return QStringLiteral("validate");
    case Verdict::Digitise:
        return QStringLiteral("digitise");
    case Verdict::Improve:
        return QStringLiteral("improve");
    case Verdict::FixWithoutDigital:
        return QStringLiteral("fix_without_digital");
    case Verdict::CloseCall:
        return QStringLiteral("close_call");
    case Verdict::Leave:
        break;
    }
    return QStringLiteral("leave");
}

QString keyOf(Advice advice)
{
    switch (advice) {
    case Advice::Do:
        return QStringLiteral("do");
    case Advice::MeasureFirst:
        return QStringLiteral("measure_first");
    case Advice::NotNow:
        break;
    }
    return QStringLiteral("not_now");
}

Advice adviceOf(double coreIndex)
{
    return coreIndex >= Sure ? Advice::Do : coreIndex >= Unlikely ? Advice::MeasureFirst : Advice::NotNow;
}

Verdict verdictOf(const VerdictGrounds& grounds)
{
    const bool isSure = grounds.decisiveShare >= Sure;
    const bool isOpen = !isSure && grounds.decisiveShare >= Unlikely;
    if (grounds.keepHuman)
        return Verdict::KeepHuman;
    if (!grounds.isRanked)
        return Verdict::NoEvidence;
    if (isOpen && grounds.evidenceShare < EnoughEvidence)
        return Verdict::Validate;
    if (isSure)
        return Verdict::Digitise;
    if (grounds.isFullyDigital)
        return Verdict::Improve;
    if (grounds.isBestNotDigital)
        return Verdict::FixWithoutDigital;
    return isOpen ? Verdict::CloseCall : Verdict::Leave;
}

} // namespace touchstone
