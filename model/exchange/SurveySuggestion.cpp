// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"
#include "model/exchange/JoinedChoices.h"
#include "model/exchange/KanoSuggestion.h"
#include "model/exchange/ScaleDetection.h"
#include "model/exchange/SurveyParser.h"
#include "model/exchange/SurveySource.h"

#include <QFileInfo>
#include <set>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr size_t PreviewRows = 50;
constexpr qsizetype MostSegmentValues = 30;

/// Looks at all columns of a source and says what each could mean.
class Suggester
{
public:
    Suggester(const QStringList& headers, const std::vector<ColumnHint>& hints, std::vector<ColumnProfile> profiles,
        qint64 rows, const Journey& journey)
        : m_headers(headers)
        , m_hints(hints)
        , m_profiles(std::move(profiles))
        , m_rows(rows)
        , m_journey(journey)
    { }

    void suggest(SurveySuggestion& suggestion)
    {
        const size_t count = m_profiles.size();
        m_columns.resize(count);
        m_reasons.resize(count);
        m_scales.resize(count);
        detectScales();
        for (size_t index = 0; index < count; ++index) {
            m_columns[index].header = m_headers[static_cast<qsizetype>(index)];
            decide(index);
        }
        chooseOutcome();
        pairKano();
        for (size_t index = 0; index < count; ++index) {
            addMissingWords(index, suggestion.mapping.missing);
            if (m_personal.contains(index))
                addWarning(suggestion.report,
                    {ImportWarning::Kind::PersonalColumn, 0, static_cast<int>(index) + 1, {m_columns[index].header}});
            suggestion.reasons[m_columns[index].header] = m_reasons[index];
        }
        suggestion.mapping.columns = std::move(m_columns);
    }

private:
    /// What the column asks, or else what it is called.
    const QString& headerOf(size_t index) const
    {
        const QString& question = m_hints[index].question;
        return question.isEmpty() ? m_headers[static_cast<qsizetype>(index)] : question;
    }

    void set(size_t index, ColumnRole role, const QString& reason)
    {
        m_columns[index].role = role;
        m_reasons[index] = reason;
    }

    /// Twice: the top of the scale that most columns use tells what a column means where nobody chose the top.
    void detectScales()
    {
        std::map<int, int> highs;
        for (size_t index = 0; index < m_profiles.size(); ++index) {
            if (header::isCount(headerOf(index)))
                continue;
            m_scales[index] = detectScale(m_profiles[index], 0, m_hints[index].missing);
            if (!m_scales[index])
                m_scales[index] = declaredScale(index);
            if (m_scales[index] && m_scales[index]->high > 0)
                ++highs[m_scales[index]->high];
        }
        const auto usual = std::max_element(
            highs.begin(), highs.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        if (usual == highs.end() || usual->second < 2)
            return;
        for (size_t index = 0; index < m_profiles.size(); ++index) {
            if (m_scales[index] && m_scales[index]->high > 0)
                m_scales[index] = detectScale(m_profiles[index], usual->first, m_hints[index].missing);
        }
    }

    void decide(size_t index)
    {
        const ColumnProfile& profile = m_profiles[index];
        const QString& header = headerOf(index);
        if (profile.filled == 0)
            return set(index, ColumnRole::Ignore, u"no cell is filled"_s);
        if (const QString personal = personalKind(index); !personal.isEmpty()) {
            m_personal.insert(index);
            return set(index, ColumnRole::Ignore, u"looks personal (%1)"_s.arg(personal));
        }
        if (m_hints[index].role)
            return set(index, *m_hints[index].role, m_hints[index].reason);
        if (!m_hints[index].reason.isEmpty())
            return set(index, ColumnRole::Ignore, m_hints[index].reason);
        const auto distinct = static_cast<qsizetype>(profile.values.size());
        const bool isNumeric = profile.numbers * 20 >= profile.looked * 19;
        if (header::isWave(header) && !profile.hasTooManyValues && distinct <= MostSegmentValues)
            return set(index, ColumnRole::Wave, u"named as a wave"_s);
        if (header::isWeight(header) && isNumeric)
            return set(index, ColumnRole::Weight, u"named as a weight, and numbers"_s);
        if (header::isRespondent(header) && profile.distinctLooked * 100 >= profile.looked * 99)
            return set(index, ColumnRole::Respondent, u"named as an id, and hardly any repeats"_s);
        if (profile.dates * 10 >= std::min<qint64>(profile.looked, 2000) * 9
            || (header::isDate(header) && profile.dates > 0))
            return set(index, ColumnRole::Date, u"dates"_s);
        if (!m_scales[index] && holdsSeveralChoices(profile))
            return set(index, ColumnRole::Ignore, u"several choices in one cell"_s);
        if (header::isCount(header))
            return decideGroup(index, u"a number or a rank, no judgement"_s);
        if (m_scales[index])
            return decideScale(index);
        decideGroup(index, u"numbers that are no answer scale"_s);
    }

    QString personalKind(size_t index) const
    {
        const ColumnProfile& profile = m_profiles[index];
        if (!m_hints[index].personal.isEmpty())
            return m_hints[index].personal;
        const QString kind = header::personal(headerOf(index));
        const bool isCoarse
            = !profile.hasTooManyValues && static_cast<qsizetype>(profile.values.size()) <= MostSegmentValues;
        // A region is a segment, a place is a person.
        if (!kind.isEmpty() && !(kind == u"location" && isCoarse && m_rows > 2 * MostSegmentValues))
            return kind;
        const qint64 seen = std::min<qint64>(profile.looked, 2000);
        if (profile.emails * 10 >= seen * 6)
            return u"mail"_s;
        if (profile.phones * 10 >= seen * 6)
            return u"phone"_s;
        if (profile.addresses * 10 >= seen * 6)
            return u"internet address"_s;
        return {};
    }

    void decideScale(size_t index)
    {
        const DetectedScale& scale = *m_scales[index];
        const QString& header = headerOf(index);
        const auto levels = static_cast<int>(scale.levels.size());
        const int outcome = header::outcomeRank(header);
        if (scale.words == WordScale::Kano)
            return levels > 2 ? decideKano(index) : decideGroup(index, u"numbers that are no answer scale"_s);
        if (levels > 2 && (scale.words == WordScale::Importance || (!scale.words && header::isImportance(header))))
            return decideImportance(index);
        if (outcome > 0)
            m_outcomes.emplace_back(-outcome, index);
        const bool isCompletionWords = scale.words == WordScale::Completion;
        if (isCompletionWords && !header::isCompletion(header) && outcome == 0)
            return decideGroup(index, u"yes or no, but not whether something was completed"_s);
        if (scale.words == WordScale::Likelihood && outcome == 0)
            return decideGroup(index, u"how likely something is, no judgement of a touchpoint"_s);
        ColumnMapping& column = m_columns[index];
        column.levels = scale.levels;
        column.signal = Signal::Csat;
        if (isCompletionWords)
            column.signal = Signal::Completion;
        else if (levels == 11 && scale.low == 0 && header::isRecommendation(header))
            column.signal = Signal::Nps;
        else if (scale.words == WordScale::Ease || header::isEffort(header, levels))
            column.signal = Signal::Ces;
        column.touchpoint = touchpointOf(subjectOf(index));
        const QString shown
            = scale.words ? scale.levels.join(u", "_s) : u"%1 to %2"_s.arg(scale.levels.first(), scale.levels.last());
        QString reason = u"answers on a scale (%1)"_s.arg(shown);
        if (!scale.missing.isEmpty())
            reason += u"; taken as no answer: %1"_s.arg(scale.missing.join(u", "_s));
        set(index, ColumnRole::Score, reason);
    }

    void decideImportance(size_t index)
    {
        const DetectedScale& scale = *m_scales[index];
        m_columns[index].levels = scale.levels;
        m_columns[index].touchpoint = touchpointOf(header::withoutImportance(subjectOf(index)));
        set(index, ColumnRole::Importance, u"asks how important something is"_s);
    }

    /// The levels for now; pairKano() knows which question of its pair it is.
    void decideKano(size_t index)
    {
        m_columns[index].levels = m_scales[index]->levels;
        if (const Touchpoint* touchpoint = touchpointHeldIn(headerOf(index)))
            m_columns[index].touchpoint = touchpoint->key;
        set(index, ColumnRole::KanoFunctional, u"answers of a Kano pair"_s);
    }

    void pairKano()
    {
        std::vector<ColumnMapping*> columns;
        for (ColumnMapping& column : m_columns) {
            if (isKano(column.role))
                columns.push_back(&column);
        }
        suggestKanoPairs(columns);
    }

    /// What the column asks about: a row of a matrix, or all that it asks.
    const QString& subjectOf(size_t index) const
    {
        const QString& subject = m_hints[index].subject;
        return subject.isEmpty() ? headerOf(index) : subject;
    }

    /// The touchpoint that a header speaks of: one of the journey whose name it is or holds, else a new one of its
    /// name.
    QString touchpointOf(const QString& header) const
    {
        QString name = header::withoutNumber(header);
        for (const QString& candidate : {header, name}) {
            if (const Touchpoint* touchpoint = m_journey.findTouchpoint(candidate))
                return touchpoint->key;
        }
        const Touchpoint* held = touchpointHeldIn(header);
        return held ? held->key : name.replace(u'>', u'/');
    }

    /// The touchpoint with the longest name that the header holds; nullptr: none.
    const Touchpoint* touchpointHeldIn(const QString& header) const
    {
        const QString folded = foldText(header);
        const Touchpoint* held = nullptr;
        qsizetype longest = 0;
        for (const Touchpoint& touchpoint : m_journey.touchpoints) {
            const QStringList names = touchpoint.name.isPlain() ? QStringList(touchpoint.name.plain())
                                                                : touchpoint.name.byLanguage().values();
            for (const QString& text : names) {
                const QString wanted = foldText(text);
                if (wanted.size() >= 2 && wanted.size() > longest && folded.contains(wanted)) {
                    held = &touchpoint;
                    longest = wanted.size();
                }
            }
        }
        return held;
    }

    /// The order of levels that the file itself knows, where all answers are of it.
    std::optional<DetectedScale> declaredScale(size_t index) const
    {
        const QStringList& levels = m_hints[index].levels;
        if (levels.size() < 3)
            return std::nullopt;
        DetectedScale scale;
        for (const auto& [text, count] : m_profiles[index].values) {
            if (m_hints[index].missing.contains(text))
                scale.missing << text;
            else if (!levels.contains(text))
                return std::nullopt;
        }
        scale.levels = levels;
        return scale;
    }

    /// What is no scale: a segment, free text, or nothing that counts.
    void decideGroup(size_t index, const QString& otherwise)
    {
        const ColumnProfile& profile = m_profiles[index];
        const auto distinct = static_cast<qsizetype>(profile.values.size());
        const bool isNumeric = profile.numbers * 20 >= profile.looked * 19;
        const bool isFew = !profile.hasTooManyValues && distinct <= MostSegmentValues;
        const bool repeats = distinct * 3 <= profile.filled || (distinct <= 2 && profile.filled >= 4);
        if (!isNumeric && isFew && distinct >= 2 && repeats && profile.meanLength <= 60)
            return set(index, ColumnRole::Segment, u"%1 different texts"_s.arg(distinct));
        if (isNumeric && !profile.hasTooManyValues && distinct == 2)
            return set(index, ColumnRole::Segment, u"two different numbers"_s);
        if (isNumeric)
            return set(index, ColumnRole::Ignore, otherwise);
        if (!profile.hasTooManyValues && distinct == 1)
            return set(index, ColumnRole::Ignore, u"always the same"_s);
        if (header::isFreeText(headerOf(index)) || profile.meanLength >= 15)
            return set(index, ColumnRole::Text, u"free text"_s);
        set(index, ColumnRole::Ignore, u"neither a scale, nor a group, nor free text"_s);
    }

    /// One overall question becomes the outcome; the others are no touchpoints.
    void chooseOutcome()
    {
        std::sort(m_outcomes.begin(), m_outcomes.end());
        for (size_t rank = 0; rank < m_outcomes.size(); ++rank) {
            const size_t index = m_outcomes[rank].second;
            ColumnMapping& column = m_columns[index];
            const DetectedScale& scale = *m_scales[index];
            column.signal.reset();
            column.touchpoint.clear();
            column.levels.clear();
            if (rank > 0) {
                set(index, ColumnRole::Ignore,
                    u"asks about the whole, as \"%1\" does"_s.arg(headerOf(m_outcomes[0].second)));
                continue;
            }
            column.levels = scale.levels;
            if (header::isAdverse(column.header))
                std::reverse(column.levels.begin(), column.levels.end());
            set(index, ColumnRole::Outcome, u"asks about the whole (%1)"_s.arg(column.levels.join(u", "_s)));
        }
    }

    /// Words such as "-" hold for all columns, numbers only where they are no level.
    void addMissingWords(size_t index, QStringList& everywhere)
    {
        ColumnMapping& column = m_columns[index];
        if (column.role == ColumnRole::Segment) {
            for (const QString& text : m_hints[index].missing) {
                if (m_profiles[index].values.contains(text))
                    column.missing = column.missing.value_or(everywhere) << text;
            }
        }
        const bool isAnswer = column.role == ColumnRole::Score || column.role == ColumnRole::Outcome
            || column.role == ColumnRole::Importance || isKano(column.role);
        if (!m_scales[index] || !isAnswer)
            return;
        bool hasCodes = false;
        for (const QString& text : m_scales[index]->missing) {
            hasCodes = hasCodes || !isMissingWord(text);
            if (isMissingWord(text) && !everywhere.contains(text))
                everywhere << text;
        }
        // A column's own list replaces the survey's.
        if (hasCodes)
            column.missing = m_scales[index]->missing;
    }

    const QStringList& m_headers;
    const std::vector<ColumnHint>& m_hints;
    std::vector<ColumnProfile> m_profiles;
    qint64 m_rows;
    const Journey& m_journey;
    std::vector<std::optional<DetectedScale>> m_scales;
    std::vector<ColumnMapping> m_columns;
    std::vector<QString> m_reasons;
    std::set<size_t> m_personal;
    std::vector<std::pair<int, size_t>> m_outcomes; ///< best first once sorted
};

QStringList texts(std::span<const std::string_view> cells)
{
    QStringList row;
    for (const std::string_view cell : cells)
        row << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    return row;
}

} // namespace

Result<SurveySuggestion> suggestSurvey(
    const QString& path, const Journey& journey, Progress& progress, const SourceOptions& options)
{
    auto source = openSurveySource(path, options, progress);
    if (!source)
        return failure(std::move(source).error());
    TableReader& reader = source->reader();
    progress.setTotal(reader.bytesInAll());

    SurveySuggestion suggestion;
    suggestion.headers = source->headers;
    suggestion.report = reportOf(*source);
    suggestion.mapping.survey = QFileInfo(path).completeBaseName();
    if (source->table.sheets.size() > 1)
        suggestion.mapping.survey += u" "_s + source->table.sheet;
    const auto width = static_cast<size_t>(source->headers.size());
    std::vector<ColumnProfile> profiles(width);
    while (reader.next()) {
        if (reader.isBlank())
            continue;
        const auto cells = reader.fields();
        if (suggestion.firstRows.size() < PreviewRows)
            suggestion.firstRows.push_back(texts(cells));
        for (size_t column = 0; column < std::min(width, cells.size()); ++column)
            profiles[column].add(cells[column]);
        warnOfRecord(reader, width, suggestion.report);
        if (++suggestion.report.rows % 4096 == 0) {
            progress.setDone(reader.bytesRead());
            if (progress.isCancelled())
                return failure({ErrorCode::Cancelled});
        }
    }
    if (reader.error())
        return failure(*reader.error());
    if (suggestion.report.rows == 0)
        return failure({ErrorCode::TableEmpty, {}, path});
    for (ColumnProfile& profile : profiles)
        profile.finish();
    // What the file declares to be no answer is known only now that all of it is read.
    for (size_t column = 0; column < width; ++column)
        source->columns[column].missing += reader.missingTexts(column);
    Suggester(source->headers, source->columns, std::move(profiles), suggestion.report.rows, journey)
        .suggest(suggestion);
    return suggestion;
}

} // namespace touchstone
