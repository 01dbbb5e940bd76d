// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/SettingsWords.h"

#include "model/report/TermWords.h"

namespace touchstone {
namespace {

QString figure(double number) { return QString::number(number, 'g', 3); }

QString weighed(const QString& name, double weight) { return QStringLiteral("%1 %2").arg(name, figure(weight)); }

QStringList ruleInWords(const SignalRule& rule, const Words& words)
{
    if (rule.isOff)
        return {words.translate("Settings", "left out of the score")};
    QStringList lines;
    if (rule.anchors) {
        lines << words.translate("Settings", "no pain up to a mean loss of %1, full pain from %2")
                     .arg(figure(rule.anchors->ok), figure(rule.anchors->bad));
    }
    if (!rule.loss.empty()) {
        QStringList losses;
        for (const double loss : rule.loss)
            losses << figure(loss);
        return lines << words.translate("Settings", "losses of its levels: %1").arg(words.list(losses));
    }
    if (rule.isReversed)
        lines << words.translate("Settings", "its levels are read from the other end");
    if (rule.exponent > 1)
        lines << words.translate("Settings", "losses to the power of %1, so that slight trouble weighs less")
                     .arg(figure(rule.exponent));
    if (rule.exponent < 1)
        lines << words.translate("Settings", "losses to the power of %1, so that slight trouble weighs more")
                     .arg(figure(rule.exponent));
    return lines;
}

} // namespace

QStringList describeSettings(const ScoreSettings& settings, const Words& words)
{
    const ScoreSettings usual;
    QStringList lines;
    if (settings.painWeights != usual.painWeights) {
        QStringList list;
        for (size_t family = 0; family < FamilyCount; ++family)
            list << weighed(familyText(static_cast<Family>(family), words), settings.painWeights[family]);
        lines << words.translate("Settings", "Weights of pain: %1").arg(words.list(list));
    }
    if (settings.impactWeights != usual.impactWeights) {
        QStringList list;
        for (const ImpactInfo& info : allImpacts())
            list << weighed(impactText(info.impact, words), settings.impactWeights[static_cast<size_t>(info.impact)]);
        lines << words.translate("Settings", "Weights of impact: %1").arg(words.list(list));
    }
    if (settings.signalCorrelation != usual.signalCorrelation)
        lines << words.translate("Settings", "Correlation between the signals of one touchpoint: %1")
                     .arg(figure(settings.signalCorrelation));
    const auto add = [&](const QString& name, const SignalRule& rule) {
        const QStringList changes = ruleInWords(rule, words);
        if (!changes.isEmpty())
            lines << words.translate("Settings", "%1: %2", "signal or question: what is changed")
                         .arg(name, changes.join(words.translate("Report", "; ")));
    };
    for (const auto& [signal, rule] : settings.rules.ofSignal)
        add(words.translate("Report", infoOf(signal).longName), rule);
    for (const auto& [key, rule] : settings.rules.ofQuestion)
        add(words.translate("Report", "%1: “%2”").arg(key.survey, key.question), rule);
    return lines;
}

} // namespace touchstone
