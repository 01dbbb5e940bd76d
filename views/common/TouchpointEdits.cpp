// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/TouchpointEdits.h"

#include "model/base/TextFold.h"
#include "model/journey/MapLayout.h"
#include "model/journey/Tags.h"
#include "views/common/Terms.h"

#include <QMap>

namespace touchstone {

const Journey* TouchpointEdits::journeyOf(const QSet<TouchpointId>& ids) const
{
    if (!m_workspace.project())
        return nullptr;
    for (const TouchpointId id : ids) {
        if (const Journey* journey = m_workspace.project()->data().journeyWith(id))
            return journey;
    }
    return nullptr;
}

std::vector<TouchpointId> TouchpointEdits::inOrder(const QSet<TouchpointId>& ids) const
{
    std::vector<TouchpointId> result;
    const Journey* journey = journeyOf(ids);
    if (journey && ids.size() == 1)
        return {*ids.begin()};
    if (journey) {
        for (const Touchpoint& touchpoint : journey->touchpoints) {
            if (ids.contains(touchpoint.id))
                result.push_back(touchpoint.id);
        }
    }
    return result;
}

QString TouchpointEdits::named(const QSet<TouchpointId>& ids, const QString& one, const QString& many) const
{
    const Journey* journey = ids.size() == 1 ? journeyOf(ids) : nullptr;
    return journey ? one.arg(journey->nameOf(Place{*ids.begin()}, m_workspace.language())) : many;
}

bool TouchpointEdits::changeEach(
    const QString& name, const QSet<TouchpointId>& ids, const std::function<void(Touchpoint&)>& change)
{
    std::vector<Touchpoint> changed;
    const Journey* journey = journeyOf(ids);
    for (const TouchpointId id : inOrder(ids)) {
        const Touchpoint& before = *journey->touchpoints.find(id);
        Touchpoint after = before;
        change(after);
        if (!(after == before))
            changed.push_back(std::move(after));
    }
    return !changed.empty() && m_workspace.edit(name, [&](Edit& edit) {
        for (const Touchpoint& touchpoint : changed)
            edit.put(touchpoint);
    });
}

bool TouchpointEdits::setMomentOfTruth(const QSet<TouchpointId>& ids, bool on)
{
    return changeEach(on ? tr("Flag as moment of truth") : tr("Unflag as moment of truth"), ids,
        [on](Touchpoint& touchpoint) { touchpoint.momentOfTruth = on; });
}

bool TouchpointEdits::setKeepHuman(const QSet<TouchpointId>& ids, bool on)
{
    return changeEach(on ? tr("Keep human") : tr("No longer keep human"), ids,
        [on](Touchpoint& touchpoint) { touchpoint.keepHuman = on; });
}

bool TouchpointEdits::setDigitalLevel(const QSet<TouchpointId>& ids, std::optional<int> level)
{
    return changeEach(
        level ? tr("Set the digital level to %1").arg(termOfDigitalLevel(*level)) : tr("Clear the digital level"), ids,
        [level](Touchpoint& touchpoint) { touchpoint.digitalLevel = level; });
}

bool TouchpointEdits::setReach(const QSet<TouchpointId>& ids, std::optional<Reach> reach)
{
    return changeEach(reach ? tr("Set the reach to %1").arg(termOf(*reach)) : tr("Clear the reach"), ids,
        [reach](Touchpoint& touchpoint) { touchpoint.reach = reach; });
}

bool TouchpointEdits::setOwner(const QSet<TouchpointId>& ids, const QString& owner)
{
    const QString text = owner.trimmed(), language = m_workspace.language();
    return changeEach(text.isEmpty() ? tr("Clear the owner") : tr("Set the owner to “%1”").arg(text), ids,
        [&](Touchpoint& touchpoint) {
            if (touchpoint.card.owner.in(language) != text)
                touchpoint.card.owner = touchpoint.card.owner.with(language, text);
        });
}

bool TouchpointEdits::moveEach(const QSet<TouchpointId>& ids, const std::function<void(Touchpoint&)>& move)
{
    QSet<TouchpointId> moved;
    const Journey* journey = journeyOf(ids);
    for (const TouchpointId id : inOrder(ids)) {
        Touchpoint touchpoint = *journey->touchpoints.find(id);
        move(touchpoint);
        if (!(touchpoint == *journey->touchpoints.find(id)))
            moved.insert(id);
    }
    const QString name
        = named(moved, tr("Move “%1”"), tr("Move %n touchpoints", nullptr, static_cast<int>(moved.size())));
    return changeEach(name, moved, [&](Touchpoint& touchpoint) {
        move(touchpoint);
        touchpoint.mapX.reset();
        touchpoint.mapY.reset();
        touchpoint.pinned = false;
    });
}

bool TouchpointEdits::setStage(const QSet<TouchpointId>& ids, StageId stage)
{
    return moveEach(ids, [stage](Touchpoint& touchpoint) { touchpoint.stage = stage; });
}

bool TouchpointEdits::setChannel(const QSet<TouchpointId>& ids, ChannelId channel)
{
    return moveEach(ids, [channel](Touchpoint& touchpoint) { touchpoint.channel = channel; });
}

bool TouchpointEdits::setPinned(const QSet<TouchpointId>& ids, bool on)
{
    const Journey* journey = journeyOf(ids);
    if (!journey)
        return false;
    const MapLayout layout = on ? layoutMap(*journey) : MapLayout();
    const QString name = on ? tr("Pin to the map") : tr("Unpin from the map");
    return changeEach(name, ids, [&](Touchpoint& touchpoint) {
        const auto card = layout.cards.constFind(touchpoint.id);
        if (on && card == layout.cards.constEnd())
            return; // in a collapsed stage or channel
        touchpoint.pinned = on;
        if (on) {
            const QPointF place = card->topLeft()
                - layout.cellOrigin(layout.columnAt(card->center().x()), layout.laneAt(card->center().y()));
            touchpoint.mapX = place.x();
            touchpoint.mapY = place.y();
        }
    });
}

bool TouchpointEdits::setTag(const QSet<TouchpointId>& ids, const QString& tag, bool on)
{
    const QStringList texts = on ? tagsIn(tag) : QStringList(tag.simplified());
    const QString name = (on ? tr("Tag “%1”") : tr("Remove the tag “%1”")).arg(texts.join(QStringLiteral(", ")));
    return changeEach(name, ids, [&](Touchpoint& touchpoint) {
        for (const QString& text : texts) {
            if (on && !hasTag(touchpoint, text))
                touchpoint.tags << text;
            else if (!on)
                touchpoint.tags.removeIf([&](const QString& other) { return foldText(other) == foldText(text); });
        }
    });
}

QStringList TouchpointEdits::tagsOf(const Journey& journey)
{
    QMap<QString, QString> tags; // in order of their letters
    QSet<QString> seen; // folding thousands anew would take its time
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        for (const QString& tag : touchpoint.tags) {
            if (seen.contains(tag))
                continue;
            seen.insert(tag);
            if (const QString folded = foldText(tag); !tags.contains(folded))
                tags.insert(folded, tag);
        }
    }
    return tags.values();
}

bool TouchpointEdits::hasTag(const Touchpoint& touchpoint, const QString& tag)
{
    const QString folded = foldText(tag);
    return std::any_of(touchpoint.tags.begin(), touchpoint.tags.end(),
        [&](const QString& other) { return foldText(other) == folded; });
}

} // namespace touchstone
