// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ScaleDetection.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone {
namespace {

/// Numbers that survey programs write where nobody answered.
constexpr std::array<int, 9> missingCodes = {-1, -2, -3, -9, -77, -88, -99, 99, 999};

struct NumberLevel
{
    QString text;
    qint64 count = 0;
};

/// The values as whole numbers with their usual text; nothing where one is none.
std::optional<std::map<int, NumberLevel>> wholeNumbers(
    const ColumnProfile& profile, const QStringList& declared, QStringList& missing)
{
    std::map<int, NumberLevel> numbers;
    for (const auto& [text, count] : profile.values) {
        if (isMissingWord(text) || declared.contains(text)) {
            missing << text;
            continue;
        }
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (!isNumber || number != std::floor(number) || std::abs(number) > 1000)
            return std::nullopt;
        NumberLevel& level = numbers[static_cast<int>(number)];
        if (count > level.count)
            level = {text, count};
    }
    return numbers;
}

std::optional<DetectedScale> numberScale(const ColumnProfile& profile, int usualHigh, const QStringList& declared)
{
    DetectedScale scale;
    auto numbers = wholeNumbers(profile, declared, scale.missing);
    if (!numbers)
        return std::nullopt;
    for (const int code : missingCodes) {
        if (const auto found = numbers->find(code); found != numbers->end()) {
            scale.missing << found->second.text;
            numbers->erase(found);
        }
    }
    if (numbers->size() < 3)
        return std::nullopt;
    const int lowest = numbers->begin()->first;
    int high = numbers->rbegin()->first;
    if (lowest < 0 || high > 10 || high < 3)
        return std::nullopt;
    if (high < usualHigh && usualHigh - high <= 2)
        high = usualHigh;
    if (high == 8 || high == 9)
        high = 10;
    // 0..10 begins at 0, as do 0..3, 0..4 and 0..6; on a scale up to 5 or 7 a zero means that it was not applicable.
    int low = lowest == 0 ? 0 : 1;
    if (lowest == 0 && (high == 5 || high == 7)) {
        low = 1;
        scale.missing << numbers->at(0).text;
    }
    const QString sample = numbers->rbegin()->second.text;
    const qsizetype point = sample.indexOf(QLatin1Char('.'));
    const QString tail = point < 0 ? QString() : sample.mid(point);
    for (int level = low; level <= high; ++level) {
        const auto found = numbers->find(level);
        scale.levels << (found != numbers->end() ? found->second.text : QString::number(level) + tail);
    }
    scale.low = low;
    scale.high = high;
    return scale;
}

std::optional<DetectedScale> wordScale(const ColumnProfile& profile, const QStringList& declared)
{
    DetectedScale scale;
    std::vector<std::pair<double, QString>> levels;
    for (const auto& [text, count] : profile.values) {
        const auto word = levelWord(text);
        if (declared.contains(text)) {
            scale.missing << text;
        } else if (word) {
            // "neutral" belongs to any scale.
            if (word->value != 0) {
                if (scale.words && *scale.words != word->scale)
                    return std::nullopt;
                scale.words = word->scale;
            }
            levels.emplace_back(word->value, text);
        } else if (isMissingWord(text)) {
            scale.missing << text;
        } else {
            return std::nullopt;
        }
    }
    if (levels.size() < 2 || !scale.words)
        return std::nullopt;
    std::sort(levels.begin(), levels.end());
    for (const auto& [value, text] : levels)
        scale.levels << text;
    return scale;
}

} // namespace

std::optional<DetectedScale> detectScale(
    const ColumnProfile& profile, int usualHigh, const QStringList& declaredMissing)
{
    if (profile.hasTooManyValues || profile.values.size() > 20)
        return std::nullopt;
    if (auto numbers = numberScale(profile, usualHigh, declaredMissing))
        return numbers;
    return wordScale(profile, declaredMissing);
}

} // namespace touchstone
