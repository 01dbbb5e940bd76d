// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/PrintedCard.h"

#include <algorithm>

namespace touchstone {

std::vector<PrintedCard> printedCards(const Journey& journey, const Collection<Attachment>& attachments,
    const Ranking& ranking, const QSet<TouchpointId>& ids, const QString& language)
{
    std::vector<PrintedCard> cards;
    QHash<TouchpointId, const RankedPlace*> places;
    for (const RankedPlace& place : ranking.places) {
        if (!place.place.isHandover())
            places.insert(place.place.touchpoint, &place);
    }
    QHash<TouchpointId, std::vector<PrintedAttachment>> attached;
    for (const Attachment& attachment : attachments)
        attached[attachment.touchpoint].push_back(
            {attachment.id, attachment.name, attachment.mediaType.startsWith(QLatin1String("image/"))});
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        if (!ids.isEmpty() && !ids.contains(touchpoint.id))
            continue;
        PrintedCard card{.touchpoint = touchpoint, .attachments = attached.value(touchpoint.id)};
        if (const Stage* stage = journey.stages.find(touchpoint.stage))
            card.stage = stage->name.in(language);
        if (const Channel* channel = journey.channels.find(touchpoint.channel))
            card.channel = channel->name.in(language);
        const RankedPlace* place = places.value(touchpoint.id);
        if (ranking.basis == Basis::Evidence && place && place->rank) {
            card.index = place->index;
            card.rank = place->rank;
            card.people = place->answers();
            card.isHollow = card.people <= 0;
        }
        cards.push_back(std::move(card));
    }
    // A touchpoint without a stage comes last.
    const auto stageOf = [&](const PrintedCard& card) {
        const int index = journey.stages.indexOf(card.touchpoint.stage);
        return index < 0 ? journey.stages.size() : index;
    };
    std::stable_sort(cards.begin(), cards.end(),
        [&](const PrintedCard& a, const PrintedCard& b) { return stageOf(a) < stageOf(b); });
    return cards;
}

std::vector<PrintedCard> blankCards(int count)
{
    return std::vector<PrintedCard>(static_cast<size_t>(std::max(0, count)), PrintedCard{.isBlank = true});
}

} // namespace touchstone
