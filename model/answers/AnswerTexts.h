// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/evidence/Evidence.h"
#include "model/evidence/SignalRules.h"
#include "model/evidence/TallyLayout.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace touchstone {

/// How somebody judged the touchpoint that they wrote about: by the mean loss of their answers there, else by their
/// outcome. Below one half is fine, above it unhappy.
enum class Mood : std::uint8_t { Unknown, Fine, Between, Unhappy };

/// A question that was answered in words.
struct TextQuestion
{
    SurveyId survey;
    int column = 0; ///< index in the survey's mapping
    QString header;
    QString touchpoint; ///< key; "a>b" of a handover; empty: of no touchpoint

    friend bool operator==(const TextQuestion&, const TextQuestion&) = default;
};

/// What all free-text answers of a project's surveys say, as numbered words in memory: 4 bytes a word. It stands in
/// place of an index in the file, which would hold what people wrote a second time, and which erasing a person, copies
/// and undo would all have to think of; going through a million answers takes less than asking one would (RESULTS.md).
/// Answers are numbered by survey, then row, then column. Never changes once it is read: any thread.
class AnswerTexts
{
public:
    size_t size() const { return m_places.size(); }
    const std::vector<TextQuestion>& questions() const { return m_questions; }
    size_t questionOf(size_t answer) const { return m_places[answer].question; }
    qint64 rowOf(size_t answer) const { return m_rows[answer]; }
    Mood moodOf(size_t answer) const { return m_places[answer].mood; }
    bool isSamePerson(size_t one, size_t other) const;

    std::span<const quint32> wordsOf(size_t answer) const
    {
        return {m_words.data() + m_starts[answer], m_words.data() + m_starts[answer + 1]};
    }
    const std::vector<std::u16string>& vocabulary() const { return m_vocabulary; } ///< by number
    std::optional<quint32> numberOf(const std::u16string& word) const;

    /// Of each answer whether its author is meant by the filter.
    std::vector<bool> admitted(const TallyFilter& filter) const;
    /// The segments and the wave that its author belongs to, but those whose header speaks of a person and those of
    /// fewer than five people who wrote.
    std::vector<TallyFilter> segmentsOf(size_t answer) const;

private:
    friend class AnswerTextsReader;
    struct Place
    {
        std::uint16_t question = 0;
        Mood mood = Mood::Unknown;
    };
    /// A segment or wave column of a survey, with the value of each of the survey's answers.
    struct Group
    {
        TallyLayout::Group column;
        std::vector<TallyFilter> values = {};
        std::vector<bool> isShown = {}; ///< by value: enough people, and nothing that leads to one
        std::vector<std::uint8_t> codes = {}; ///< of the survey's answers, index of the value
    };
    struct Source
    {
        SurveyId survey;
        QString wave = {}; ///< of the whole survey
        bool hasWaveColumn = false;
        size_t first = 0, end = 0; ///< its answers
        std::vector<Group> groups = {};
    };

    std::vector<TextQuestion> m_questions;
    std::vector<Source> m_sources;
    std::vector<Place> m_places; ///< by answer
    std::vector<qint64> m_rows; ///< by answer
    std::vector<size_t> m_starts = {0}; ///< of the answers' words, and the end of the last one's
    std::vector<quint32> m_words;
    std::vector<std::u16string> m_vocabulary;
    std::unordered_map<std::u16string_view, quint32> m_numbers;
};

/// Reads the answers to all questions of the role `text` that are stored in the project at `projectPath`. `rules` say
/// what is unhappy. Any thread; Cancelled where it was.
Result<std::shared_ptr<const AnswerTexts>> readAnswerTexts(
    const QString& projectPath, const Collection<Survey>& surveys, const SignalRules& rules, Progress& progress);

/// The texts of some answers as they are stored, in their order.
Result<QStringList> readTexts(const QString& projectPath, const Collection<Survey>& surveys, const AnswerTexts& texts,
    std::span<const quint32> answers);

} // namespace touchstone
