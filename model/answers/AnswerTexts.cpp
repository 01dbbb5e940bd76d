// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/answers/AnswerTexts.h"

#include "model/evidence/AnswerBlock.h"

#include <algorithm>

namespace touchstone {

bool AnswerTexts::isSamePerson(size_t one, size_t other) const
{
    return m_rows[one] == m_rows[other]
        && m_questions[m_places[one].question].survey == m_questions[m_places[other].question].survey;
}

std::optional<quint32> AnswerTexts::numberOf(const std::u16string& word) const
{
    const auto found = m_numbers.find(word);
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

std::vector<bool> AnswerTexts::admitted(const TallyFilter& filter) const
{
    if (filter.isEveryone())
        return std::vector<bool>(size(), true);
    std::vector<bool> result(size(), false);
    for (const Source& source : m_sources) {
        std::vector<bool> isIn(source.end - source.first, true);
        const auto narrow = [&](const TallyFilter& part) {
            for (const Group& group : source.groups) {
                const auto value = std::ranges::find(group.values, part);
                if (value == group.values.end())
                    continue;
                const auto code = static_cast<std::uint8_t>(value - group.values.begin());
                for (size_t at = 0; at < isIn.size(); ++at)
                    isIn[at] = isIn[at] && group.codes[at] == code;
                return;
            }
            isIn.assign(isIn.size(), false);
        };
        if (!filter.segment.isEmpty())
            narrow({.segment = filter.segment, .wave = {}});
        if (!filter.wave.isEmpty() && (source.hasWaveColumn || source.wave != filter.wave))
            narrow({.segment = {}, .wave = filter.wave});
        std::copy(isIn.begin(), isIn.end(), result.begin() + static_cast<std::ptrdiff_t>(source.first));
    }
    return result;
}

std::vector<TallyFilter> AnswerTexts::segmentsOf(size_t answer) const
{
    std::vector<TallyFilter> segments;
    for (const Source& source : m_sources) {
        if (answer < source.first || answer >= source.end)
            continue;
        for (const Group& group : source.groups) {
            const std::uint8_t code = group.codes[answer - source.first];
            if (code < group.values.size() && group.isShown[code])
                segments.push_back(group.values[code]);
        }
    }
    return segments;
}

} // namespace touchstone
