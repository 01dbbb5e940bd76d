// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/SettingsWords.h"

#include <QCoreApplication>

namespace touchstone {
namespace {

constexpr std::array FamilyNames = {QT_TRANSLATE_NOOP("Report", "Dissatisfied"), QT_TRANSLATE_NOOP("Report", "Effort"),
    QT_TRANSLATE_NOOP("Report", "Failed"), QT_TRANSLATE_NOOP("Report", "Voiced")};
constexpr std::array ImpactNames = {QT_TRANSLATE_NOOP("Report", "Importance"), QT_TRANSLATE_NOOP("Report", "Reach"),
    QT_TRANSLATE_NOOP("Report", "Drop-off")};

QString figure(double number) { return QString::number(number, 'g', 3); }

template <size_t Count>
QString weighed(
    const std::array<double, Count>& weights, const std::array<const char*, Count>& names, const Words& words)
{
    QStringList list;
    for (size_t part = 0; part < Count; ++part)
        list << QStringLiteral("%1 %2").arg(words.translate("Report", names[part]), figure(weights[part]));
    return words.list(list);
}

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
    if (settings.painWeights != usual.painWeights)
        lines << words.translate("Settings", "Weights of pain: %1")
                     .arg(weighed(settings.painWeights, FamilyNames, words));
    if (settings.impactWeights != usual.impactWeights)
        lines << words.translate("Settings", "Weights of impact: %1")
                     .arg(weighed(settings.impactWeights, ImpactNames, words));
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
