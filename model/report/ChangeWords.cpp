// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/ChangeWords.h"

#include <cmath>
#include <QLocale>

namespace touchstone {
namespace {

QString differenceText(Mismatch mismatch, const Words& words)
{
    switch (mismatch) {
    case Mismatch::Model:
        return words.translate("Changes", "the version of the model");
    case Mismatch::Settings:
        return words.translate("Changes", "the settings (weights, signals, moments of truth, draws)");
    case Mismatch::Map:
        return words.translate("Changes", "the touchpoints on the map");
    case Mismatch::Evidence:
        break;
    }
    return words.translate("Changes", "the evidence");
}

} // namespace

QString changeText(ChangeKind kind, const Words& words)
{
    switch (kind) {
    case ChangeKind::Added:
        return words.translate("Changes", "added");
    case ChangeKind::Removed:
        return words.translate("Changes", "removed");
    case ChangeKind::Restructured:
        return words.translate("Changes", "only because the map was restructured");
    case ChangeKind::Reweighed:
        return words.translate("Changes", "only because of settings or moments of truth");
    case ChangeKind::WithinNoise:
        return words.translate("Changes", "within noise");
    case ChangeKind::BeyondNoise:
        return words.translate("Changes", "moved beyond noise");
    case ChangeKind::Same:
        break;
    }
    return words.translate("Changes", "unchanged");
}

QString signedPoints(double points, bool isPlain)
{
    const QString digits = QString::number(std::abs(points), 'f', 1);
    if (digits == QLatin1String("0.0"))
        return digits;
    return (points > 0 ? QChar(u'+') : QChar(isPlain ? u'-' : u'−')) + digits;
}

QStringList describeChanges(const RankingChanges& changes, const Words& words)
{
    QStringList sentences;
    const bool hasScores = changes.basisBefore == Basis::Evidence && changes.basisAfter == Basis::Evidence;
    if (!hasScores)
        sentences << words.translate(
            "Changes", "One of the two is the room's order, which has no scores: only ranks are compared.");
    if (!changes.isReproduced)
        sentences << words.translate("Changes",
            "This version of the program scores the kept answers differently than the one that kept them: the changes "
            "are from its own scores.");
    const int beyond = changes.count(ChangeKind::BeyondNoise), within = changes.count(ChangeKind::WithinNoise);
    if (beyond + within > 0) {
        sentences << words
                         .translate("Changes", "%n touchpoint(s) moved beyond noise, %1 within noise.", nullptr, beyond)
                         .arg(within);
    }
    if (hasScores && beyond > 0)
        sentences << words.translate(
            "Changes", "Without any change in what customers live through, about one in ten would.");
    const int restructured = changes.count(ChangeKind::Restructured);
    if (restructured > 0)
        sentences << words.translate(
            "Changes", "%n moved only because the map was restructured.", nullptr, restructured);
    const int reweighed = changes.count(ChangeKind::Reweighed);
    if (reweighed > 0)
        sentences << words.translate(
            "Changes", "%n moved only because of settings or moments of truth.", nullptr, reweighed);
    if (const int added = changes.count(ChangeKind::Added); added > 0)
        sentences << words.translate("Changes", "%n added.", nullptr, added);
    if (const int removed = changes.count(ChangeKind::Removed); removed > 0)
        sentences << words.translate("Changes", "%n removed.", nullptr, removed);
    if (changes.count(ChangeKind::Same) == static_cast<int>(changes.places.size()))
        sentences << words.translate("Changes", "Nothing changed.");
    return sentences;
}

QString titleOf(const KeptResult& kept, const Words& words)
{
    const QString day = QLocale(words.language()).toString(kept.keptAt.toLocalTime().date(), QLocale::LongFormat);
    return words.translate("Changes", "%1 (%2)", "name and day of a kept result")
        .arg(kept.name.in(words.language()), day);
}

QString describeKept(const KeptCheck& check, const Words& words)
{
    const QString title = titleOf(check.kept, words);
    if (check.differs.empty())
        return words.translate("Changes", "The kept result %1 still matches.").arg(title);
    QStringList parts;
    for (const Mismatch mismatch : check.differs)
        parts << differenceText(mismatch, words);
    return words.translate("Changes", "The kept result %1 no longer matches. What differs: %2.")
        .arg(title, parts.join(words.translate("Changes", ", ", "between parts of a list")));
}

} // namespace touchstone
