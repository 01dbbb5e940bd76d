// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Journey.h"

#include <QSet>

namespace touchstone {
namespace {

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool isNamed(const Touchpoint& touchpoint, const QString& wanted)
{
    if (touchpoint.name.isPlain())
        return folded(touchpoint.name.plain()) == wanted;
    const auto& names = touchpoint.name.byLanguage();
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return folded(name) == wanted; });
}

} // namespace

std::vector<int> Touchpoint::ratings(std::optional<PersonaId> of) const
{
    std::vector<int> ratings;
    for (const EmotionRating& each : emotion) {
        if (!of || each.persona == *of)
            ratings.push_back(each.rating);
    }
    return ratings;
}

const Touchpoint* Journey::findTouchpoint(const QString& keyOrName) const
{
    for (const Touchpoint& touchpoint : touchpoints) {
        if (touchpoint.key == keyOrName)
            return &touchpoint;
    }
    const QString wanted = folded(keyOrName);
    if (wanted.isEmpty())
        return nullptr;
    for (const Touchpoint& touchpoint : touchpoints) {
        if (isNamed(touchpoint, wanted))
            return &touchpoint;
    }
    return nullptr;
}

QString Journey::keyOf(TouchpointId id) const
{
    if (id == StartNode)
        return QStringLiteral("start");
    if (id == SuccessNode)
        return QStringLiteral("success");
    if (id == LostNode)
        return QStringLiteral("lost");
    const Touchpoint* touchpoint = touchpoints.find(id);
    return touchpoint ? touchpoint->key : QString();
}

QString Journey::keyOf(const Place& place) const
{
    return place.isHandover() ? keyOf(place.touchpoint) + QLatin1Char('>') + keyOf(place.to) : keyOf(place.touchpoint);
}

QString Journey::nameOf(const Place& place, const QString& language) const
{
    const auto name = [&](TouchpointId id) {
        const Touchpoint* touchpoint = touchpoints.find(id);
        return touchpoint ? touchpoint->name.in(language) : keyOf(id);
    };
    return place.isHandover() ? name(place.touchpoint) + QStringLiteral(" → ") + name(place.to)
                              : name(place.touchpoint);
}

const Transition* Journey::findTransition(TouchpointId from, TouchpointId to) const
{
    for (const Transition& transition : transitions) {
        if (transition.from == from && transition.to == to)
            return &transition;
    }
    return nullptr;
}

QString makeKey(const QString& name, const std::function<bool(const QString&)>& isTaken)
{
    static const QSet<QString> reserved = {QStringLiteral("start"), QStringLiteral("success"), QStringLiteral("lost")};
    QString key;
    for (const char32_t c : name.normalized(QString::NormalizationForm_KC).toLower().toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            key += QString::fromUcs4(&c, 1);
        else if (!key.isEmpty() && !key.endsWith(QLatin1Char('-')))
            key += QLatin1Char('-');
    }
    while (key.endsWith(QLatin1Char('-')))
        key.chop(1);
    if (key.isEmpty())
        key = QStringLiteral("item");
    QString candidate = key;
    for (int number = 2; reserved.contains(candidate) || isTaken(candidate); ++number)
        candidate = key + QLatin1Char('-') + QString::number(number);
    return candidate;
}

} // namespace touchstone
