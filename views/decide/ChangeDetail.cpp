// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ChangeDetail.h"

#include "model/report/ChangeWords.h"
#include "views/common/Terms.h"

#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace touchstone {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::ChangeDetail)
};

/// Below this much a part is written as 0.0 and left out of a list.
constexpr double LeastShown = .05;

template <typename Part, typename Terms>
QStringList partsOf(const Terms& terms)
{
    QStringList parts;
    for (size_t part = 0; part < terms.size(); ++part) {
        if (std::abs(terms[part]) >= LeastShown)
            parts << Text::tr("%1 %2", "name of a term, its points")
                         .arg(termOf(static_cast<Part>(part)), signedPoints(terms[part]));
    }
    return parts;
}

/// "pain +4.5 (dissatisfied +1.2, effort +3.3)"
QString withParts(const QString& whole, const QStringList& parts)
{
    return parts.isEmpty()
        ? whole
        : Text::tr("%1 (%2)", "a change, its parts").arg(whole, parts.join(Text::tr(", ", "between parts of a list")));
}

} // namespace

QString changeDetail(const PlaceChange& change, const QString& language)
{
    const QString name = change.name.in(language);
    if (!change.before)
        return Text::tr("%1 was not there before.").arg(name);
    if (!change.after)
        return Text::tr("%1 is no longer there.").arg(name);
    if (!change.score)
        return Text::tr("%1: only ranks can be compared.").arg(name);
    const QLocale locale(language);
    const auto number = [&](double value) { return locale.toString(value, 'f', 1); };
    const ScoreChange& score = *change.score;
    QStringList impact = partsOf<Impact>(score.impactTerms);
    if (std::abs(score.otherImpact) >= LeastShown)
        impact << Text::tr("became known or unknown %1", "impact").arg(signedPoints(score.otherImpact));
    QStringList lines;
    lines << Text::tr("%1: score %2 → %3 (%4)")
                 .arg(name, number(change.before->figures->score), number(change.after->figures->score),
                     signedPoints(score.total));
    lines << Text::tr("Terms: %1; %2")
                 .arg(withParts(Text::tr("pain %1").arg(signedPoints(score.pain())), partsOf<Family>(score.painTerms)),
                     withParts(Text::tr("impact %1").arg(signedPoints(score.impact())), impact));
    lines << Text::tr("Causes: map %1, evidence %2, settings and moments of truth %3")
                 .arg(signedPoints(score.byMap), signedPoints(score.byEvidence), signedPoints(score.bySettings));
    if (score.directionProbability > 0) {
        lines << Text::tr("By the evidence %1 to %2 with 90 %; its direction is %3 % sure, beyond noise from 95 %.")
                     .arg(signedPoints(score.evidenceRange.low), signedPoints(score.evidenceRange.high),
                         locale.toString(std::floor(100 * score.directionProbability), 'f', 0));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace touchstone
