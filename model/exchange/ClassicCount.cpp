// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ClassicCount.h"

#include "model/base/TextFold.h"
#include "model/evidence/ColumnLoss.h"
#include "model/exchange/StoredAnswers.h"
#include "model/project/Connection.h"

#include <algorithm>
#include <map>

namespace touchstone {
namespace {

constexpr qint64 RowsBetweenLooks = 4096;

/// Counts of people, or under weights as many as are worth as much (Kish).
struct KishSum
{
    double weight = 0, squares = 0;

    void add(double of)
    {
        weight += of;
        squares += of * of;
    }
    double scale() const { return squares > 0 ? weight / squares : 0; }
};

/// A column whose cells are read as levels.
struct Question
{
    int column = 0; ///< index in the mapping's columns
    LevelCoder coder;
};

struct ImportanceQuestion
{
    Question question;
    ImportanceAnswers answers;
    KishSum people;
};

struct KanoPair
{
    QString folded; ///< name of the feature, folded
    std::optional<Question> functional, dysfunctional;
    KanoAnswers answers;
    KishSum people;
};

/// A satisfaction question that the outcome is set against.
struct ContrastQuestion
{
    Question question;
    size_t attribute = 0;
    std::vector<Contrast> contrasts; ///< per level
};

/// Counts one survey. Where several columns ask the same of a touchpoint, the first that is answered counts as
/// contrast.
class SurveyCount
{
public:
    SurveyCount(const Survey& survey, const Journey& journey, std::optional<Signal> satisfaction,
        std::optional<ContrastAnswers>& contrasts)
        : m_survey(survey)
        , m_contrasts(contrasts)
    {
        const auto& columns = survey.mapping.columns;
        for (size_t index = 0; index < columns.size(); ++index)
            add(columns[index], static_cast<int>(index), journey, satisfaction);
        if (!m_outcome)
            m_attributes.clear();
        if (m_contrasts)
            m_row.assign(m_contrasts->touchpoints.size(), Contrast::None);
    }

    bool isNeeded() const
    {
        return !m_importance.empty() || !m_attributes.empty()
            || std::any_of(m_kano.begin(), m_kano.end(),
                [](const KanoPair& pair) { return pair.functional && pair.dysfunctional; });
    }

    void addRow(const StoredAnswers& answers)
    {
        const double weight = m_weightColumn < 0 ? 1 : parseWeight(answers.cell(m_weightColumn)).value_or(0);
        if (weight <= 0)
            return;
        const auto levelOf = [&](Question& question) { return question.coder.code(answers.cell(question.column)); };
        for (ImportanceQuestion& asked : m_importance) {
            if (const size_t level = levelOf(asked.question); level < asked.answers.counts.size()) {
                asked.answers.counts[level] += weight;
                asked.people.add(weight);
            }
        }
        for (KanoPair& pair : m_kano) {
            if (!pair.functional || !pair.dysfunctional)
                continue;
            const size_t functional = levelOf(*pair.functional), dysfunctional = levelOf(*pair.dysfunctional);
            if (functional < KanoAnswerCount && dysfunctional < KanoAnswerCount) {
                pair.answers.counts[functional][dysfunctional] += weight;
                pair.people.add(weight);
            }
        }
        if (m_attributes.empty())
            return;
        const size_t outcome = levelOf(*m_outcome);
        if (outcome >= static_cast<size_t>(m_contrasts->levels.size()))
            return;
        std::fill(m_row.begin(), m_row.end(), Contrast::None);
        for (ContrastQuestion& asked : m_attributes) {
            Contrast& contrast = m_row[asked.attribute];
            if (const size_t level = levelOf(asked.question);
                contrast == Contrast::None && level < asked.contrasts.size())
                contrast = asked.contrasts[level];
        }
        m_contrasts->sums.add(m_row, static_cast<double>(outcome), weight);
    }

    void finish(ClassicAnswers& result)
    {
        for (ImportanceQuestion& asked : m_importance) {
            for (double& count : asked.answers.counts)
                count *= asked.people.scale();
            result.importance.push_back(std::move(asked.answers));
        }
        for (KanoPair& pair : m_kano) {
            for (auto& row : pair.answers.counts) {
                for (double& count : row)
                    count *= pair.people.scale();
            }
            result.kano.push_back(std::move(pair.answers));
        }
    }

private:
    void add(const ColumnMapping& column, int index, const Journey& journey, std::optional<Signal> satisfaction)
    {
        const Touchpoint* touchpoint = journey.findTouchpoint(column.touchpoint);
        const auto question = [&] { return Question{index, LevelCoder(column, m_survey.mapping.missing)}; };
        switch (column.role) {
        case ColumnRole::Importance:
            if (touchpoint) {
                m_importance.push_back(
                    {question(), {touchpoint->id, std::vector<double>(static_cast<size_t>(column.levels.size()))}, {}});
            }
            break;
        case ColumnRole::KanoFunctional:
        case ColumnRole::KanoDysfunctional:
            addKano(column, touchpoint, question());
            break;
        case ColumnRole::Outcome:
            if (m_contrasts && column.levels == m_contrasts->levels)
                m_outcome = question();
            break;
        case ColumnRole::Weight:
            m_weightColumn = index;
            break;
        case ColumnRole::Score:
            if (m_contrasts && touchpoint && column.signal == satisfaction) {
                const auto& all = m_contrasts->touchpoints;
                ContrastQuestion asked{question(),
                    static_cast<size_t>(std::find(all.begin(), all.end(), touchpoint->id) - all.begin()), {}};
                for (const double loss : columnLoss(column))
                    asked.contrasts.push_back(contrastOf(loss));
                m_attributes.push_back(std::move(asked));
            }
            break;
        default:
            break;
        }
    }

    void addKano(const ColumnMapping& column, const Touchpoint* touchpoint, Question question)
    {
        // A pair without a feature of its own is about its touchpoint.
        const QString name = !column.feature.isEmpty() ? column.feature
            : touchpoint                               ? touchpoint->name.english()
                                                       : column.header;
        const QString folded = foldText(name);
        auto pair
            = std::find_if(m_kano.begin(), m_kano.end(), [&](const KanoPair& known) { return known.folded == folded; });
        if (pair == m_kano.end()) {
            pair = m_kano.emplace(m_kano.end());
            pair->folded = folded;
            pair->answers.feature = name;
        }
        if (!pair->answers.touchpoint && touchpoint)
            pair->answers.touchpoint = touchpoint->id;
        const bool isFunctional = column.role == ColumnRole::KanoFunctional;
        (isFunctional ? pair->answers.hasFunctional : pair->answers.hasDysfunctional) = true;
        std::optional<Question>& place = isFunctional ? pair->functional : pair->dysfunctional;
        if (!place)
            place = std::move(question);
    }

    const Survey& m_survey;
    std::optional<ContrastAnswers>& m_contrasts;
    std::vector<ImportanceQuestion> m_importance;
    std::vector<KanoPair> m_kano;
    std::vector<ContrastQuestion> m_attributes;
    std::optional<Question> m_outcome;
    int m_weightColumn = -1;
    std::vector<Contrast> m_row;
};

bool knows(const Survey& survey, const TallyFilter& filter) { return RowFilter::of(survey, filter).has_value(); }

/// The outcome that most rows answer, and the touchpoints that are asked about beside it, in the journey's order.
std::optional<ContrastAnswers> contrastsOf(
    const Journey& journey, const Evidence& evidence, const TallyFilter& filter, std::optional<Signal> satisfaction)
{
    struct Found
    {
        QString header;
        qint64 rows = 0;
        std::vector<bool> isAsked; ///< per touchpoint of the journey
    };
    std::map<QStringList, Found> byLevels;
    for (const Survey& survey : evidence.surveys) {
        const auto& columns = survey.mapping.columns;
        const auto outcome = std::find_if(columns.begin(), columns.end(),
            [](const ColumnMapping& column) { return column.role == ColumnRole::Outcome; });
        if (outcome == columns.end() || !satisfaction || !knows(survey, filter))
            continue;
        std::vector<bool> isAsked(static_cast<size_t>(journey.touchpoints.size()));
        for (const ColumnMapping& column : columns) {
            const Touchpoint* touchpoint = journey.findTouchpoint(column.touchpoint);
            if (column.role == ColumnRole::Score && column.signal == satisfaction && touchpoint)
                isAsked[static_cast<size_t>(journey.touchpoints.indexOf(touchpoint->id))] = true;
        }
        if (std::find(isAsked.begin(), isAsked.end(), true) == isAsked.end())
            continue;
        Found& found = byLevels[outcome->levels];
        found.isAsked.resize(isAsked.size());
        std::transform(isAsked.begin(), isAsked.end(), found.isAsked.begin(), found.isAsked.begin(), std::logical_or());
        if (found.rows == 0)
            found.header = outcome->header;
        found.rows += survey.rows;
    }
    const auto most = std::max_element(
        byLevels.begin(), byLevels.end(), [](const auto& a, const auto& b) { return a.second.rows < b.second.rows; });
    if (most == byLevels.end())
        return std::nullopt;
    std::vector<TouchpointId> touchpoints;
    for (int index = 0; index < journey.touchpoints.size(); ++index) {
        if (most->second.isAsked[static_cast<size_t>(index)])
            touchpoints.push_back(journey.touchpoints[index].id);
    }
    const size_t attributes = touchpoints.size();
    return ContrastAnswers{most->second.header, most->first, std::move(touchpoints), ContrastSums(attributes)};
}

} // namespace

Result<ClassicAnswers> countClassicAnswers(const QString& projectPath, const Journey& journey, const Evidence& evidence,
    const TallyFilter& filter, std::optional<Signal> satisfaction, Progress& progress)
{
    ClassicAnswers result;
    result.contrasts = contrastsOf(journey, evidence, filter, satisfaction);
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failure(connection.error());
    qint64 total = 0, done = 0;
    for (const Survey& survey : evidence.surveys)
        total += survey.rows;
    progress.setTotal(total);
    for (const Survey& survey : evidence.surveys) {
        Result<RowFilter> rows = RowFilter::of(survey, filter);
        SurveyCount count(survey, journey, satisfaction, result.contrasts);
        if (!rows)
            continue;
        const Result<void> counted = guarded(projectPath, [&] {
            if (!count.isNeeded())
                return;
            StoredAnswers answers(**connection, survey);
            while (!progress.isCancelled() && answers.next()) {
                if (rows->admits(answers))
                    count.addRow(answers);
                if (++done % RowsBetweenLooks == 0)
                    progress.setDone(done);
            }
        });
        if (!counted)
            return failure(counted.error());
        if (progress.isCancelled())
            return failure({.code = ErrorCode::Cancelled});
        count.finish(result);
    }
    return result;
}

} // namespace touchstone
