// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/CodeCounts.h"

#include "model/evidence/CodeTree.h"
#include "model/evidence/Voices.h"

#include <algorithm>
#include <QSet>

namespace touchstone {
namespace {

/// The key and those of the codes above it; the key alone where no code has it.
QStringList chainOf(const Collection<Code>& codes, const QString& key)
{
    QStringList chain = {key};
    const Code* code = codeOf(codes, key);
    while (code && !code->above.isEmpty() && !chain.contains(code->above)) {
        chain << code->above;
        code = codeOf(codes, code->above);
    }
    return chain;
}

template <typename Key>
std::map<Key, int> sizes(const std::map<Key, QSet<QString>>& voices)
{
    std::map<Key, int> counts;
    for (const auto& [key, who] : voices)
        counts[key] = static_cast<int>(who.size());
    return counts;
}

std::vector<Place> inOrder(const std::map<Place, QSet<QString>>& voices, const Journey& journey)
{
    std::vector<Place> places;
    for (const auto& [place, who] : voices)
        places.push_back(place);
    std::ranges::sort(places, {}, [&](const Place& place) {
        return std::tuple(static_cast<bool>(place.to), journey.touchpoints.indexOf(place.touchpoint),
            journey.touchpoints.indexOf(place.to));
    });
    return places;
}

} // namespace

int CodeCounts::at(const QString& code, const Place& place) const
{
    const auto found = people.find({code, place});
    return found == people.end() ? 0 : found->second;
}

CodeCounts countCodes(const Evidence& evidence, const Journey& journey, std::optional<Informant> only)
{
    QHash<QString, QStringList> chains;
    std::map<std::pair<QString, Place>, QSet<QString>> people;
    std::map<QString, QSet<QString>> ofCode;
    std::map<Place, QSet<QString>> ofPlace;
    QSet<QString> everybody;
    for (const Interview& interview : evidence.interviews) {
        if (only && interview.informant != *only)
            continue;
        const QString voice = voiceOf(interview);
        for (const Excerpt& excerpt : interview.excerpts) {
            if (!chains.contains(excerpt.code))
                chains.insert(excerpt.code, chainOf(evidence.codes, excerpt.code));
            everybody.insert(voice);
            if (excerpt.place)
                ofPlace[excerpt.place].insert(voice);
            for (const QString& code : chains.value(excerpt.code)) {
                ofCode[code].insert(voice);
                if (excerpt.place)
                    people[{code, excerpt.place}].insert(voice);
            }
        }
    }
    return {
        inOrder(ofPlace, journey), sizes(people), sizes(ofCode), sizes(ofPlace), static_cast<int>(everybody.size())};
}

} // namespace touchstone
