// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/TermWords.h"

#include <algorithm>
#include <array>

namespace touchstone {

QString familyText(Family family, const Words& words)
{
    switch (family) {
    case Family::Dissatisfied:
        return words.translate("Report", "Dissatisfied");
    case Family::Effort:
        return words.translate("Report", "Effort");
    case Family::Failed:
        return words.translate("Report", "Failed");
    case Family::Voiced:
        return words.translate("Report", "Voiced");
    }
    return {};
}

QString impactText(Impact impact, const Words& words) { return words.translate("Report", infoOf(impact).longName); }

QString gradeText(Grade grade, const Words& words)
{
    switch (grade) {
    case Grade::Measured:
        return words.translate("Report", "measured");
    case Grade::Heard:
        return words.translate("Report", "heard");
    case Grade::Assumed:
        return words.translate("Report", "assumed");
    }
    return {};
}

QString digitalLevelText(int level, const Words& words)
{
    const std::array<QString, 5> names = {words.translate("Report", "manual"), words.translate("Report", "recorded"),
        words.translate("Report", "online"), words.translate("Report", "connected"),
        words.translate("Report", "intelligent")};
    return QStringLiteral("%1 %2").arg(level).arg(names[static_cast<size_t>(std::clamp(level, 0, 4))]);
}

QString informantText(Informant informant, const Words& words)
{
    switch (informant) {
    case Informant::Customer:
        return words.translate("Report", "customer");
    case Informant::Frontline:
        return words.translate("Report", "frontline");
    case Informant::Management:
        return words.translate("Report", "management");
    }
    return {};
}

QString verdictText(Verdict verdict, const Words& words)
{
    return words.translate("touchstone::DescribeChoice", nameOf(verdict));
}

QString adviceText(Advice advice, const Words& words)
{
    return words.translate("touchstone::DescribeChoice", nameOf(advice));
}

const char* nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::KeepHuman:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "Keep human");
    case Verdict::NoEvidence:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "No evidence");
    case Verdict::Validate:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "Validate");
    case Verdict::Digitise:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "Digitise");
    case Verdict::Improve:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "Improve");
    case Verdict::FixWithoutDigital:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "Fix without digital");
    case Verdict::CloseCall:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "Close call: the room decides");
    case Verdict::Leave:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "Leave");
    }
    return "";
}

const char* nameOf(Advice advice)
{
    switch (advice) {
    case Advice::Do:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "Do");
    case Advice::MeasureFirst:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "Measure first");
    case Advice::NotNow:
        return QT_TRANSLATE_NOOP("touchstone::DescribeChoice", "Not now");
    }
    return "";
}

} // namespace touchstone
