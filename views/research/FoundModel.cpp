// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/FoundModel.h"

#include "model/answers/WordBreaker.h"
#include "model/evidence/FilterChoices.h"
#include "model/evidence/QuotedAnswer.h"
#include "views/common/Workspace.h"
#include "views/research/Question.h"

namespace touchstone {
namespace {

constexpr int PageRows = 100;
constexpr size_t PagesKept = 40;

} // namespace

FoundModel::FoundModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_breaker(std::make_unique<WordBreaker>())
{ }

FoundModel::~FoundModel() = default;

void FoundModel::show(std::shared_ptr<const AnswerTexts> texts, std::vector<quint32> answers,
    std::vector<InterviewLine> lines, TextQuery query)
{
    beginResetModel();
    m_texts = std::move(texts);
    m_answers = std::move(answers);
    m_lines = std::move(lines);
    m_query = std::move(query);
    m_pages.clear();
    m_recent.clear();
    m_hasFailed = false;
    endResetModel();
    refresh();
}

void FoundModel::refresh()
{
    m_quoted.clear();
    if (const Project* project = m_workspace.project()) {
        for (const Interview& interview : project->evidence().interviews) {
            if (quotedAnswer(interview))
                m_quoted.insert(interview.key);
        }
    }
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::optional<quint32> FoundModel::answerAt(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_answers.size() ? std::optional(m_answers[static_cast<size_t>(row)])
                                                                   : std::nullopt;
}

const TextQuestion* FoundModel::questionAt(int row) const
{
    const auto answer = answerAt(row);
    return answer ? &m_texts->questions()[m_texts->questionOf(*answer)] : nullptr;
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size() + m_lines.size());
}

const QStringList* FoundModel::page(int number) const
{
    if (const auto found = m_pages.find(number); found != m_pages.end())
        return &found->second;
    const Project* project = m_workspace.project();
    if (m_hasFailed || !project)
        return nullptr;
    const auto first = static_cast<size_t>(number) * PageRows;
    const auto answers = std::span(m_answers).subspan(first, std::min<size_t>(PageRows, m_answers.size() - first));
    Result<QStringList> texts = readTexts(project->path(), project->evidence().surveys, *m_texts, answers);
    if (!texts) {
        // Told once; the view asks for every row.
        m_hasFailed = true;
        auto* model = const_cast<FoundModel*>(this);
        QMetaObject::invokeMethod(
            model, [model, error = texts.error()] { emit model->failed(error); }, Qt::QueuedConnection);
        return nullptr;
    }
    if (m_pages.size() >= PagesKept) {
        m_pages.erase(m_recent.back());
        m_recent.pop_back();
    }
    m_recent.push_front(number);
    return &m_pages.emplace(number, std::move(*texts)).first->second;
}

QString FoundModel::textOf(int row) const
{
    if (!answerAt(row))
        return m_lines[static_cast<size_t>(row) - m_answers.size()].text;
    const QStringList* found = page(row / PageRows);
    return found ? found->value(row % PageRows) : QString();
}

QString FoundModel::sourceOf(int row) const
{
    const Project* project = m_workspace.project();
    if (!project)
        return {};
    const Evidence& evidence = project->evidence();
    const QString& language = m_workspace.language();
    const auto answer = answerAt(row);
    if (!answer) {
        const Interview* interview
            = evidence.interviews.find(m_lines[static_cast<size_t>(row) - m_answers.size()].interview);
        return interview ? tr("Interview “%1”").arg(interview->title.in(language)) : QString();
    }
    const TextQuestion& question = *questionAt(row);
    const Survey* survey = evidence.surveys.find(question.survey);
    QStringList parts;
    if (!question.touchpoint.isEmpty())
        parts << touchpointName(question.touchpoint, project->journey(), language);
    parts << question.header;
    if (survey)
        parts << nameOf(*survey);
    parts << tr("row %1").arg(QLocale(language).toString(m_texts->rowOf(*answer)));
    for (const TallyFilter& segment : m_texts->segmentsOf(*answer))
        parts << (segment.wave.isEmpty() ? segment.segment : waveName(evidence, segment.wave, language));
    return parts.join(QStringLiteral(" · "));
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row);
    case Qt::AccessibleTextRole:
        return tr("%1\n%2", "answer, where it comes from").arg(textOf(row), sourceOf(row));
    case HitsRole: {
        Hits hits;
        for (const TextHit& hit : hitsIn(textOf(row), m_query, *m_breaker))
            hits.append({hit.start, hit.length});
        return QVariant::fromValue(hits);
    }
    case SourceRole:
        return sourceOf(row);
    case MoodRole:
        return static_cast<int>(answerAt(row) ? m_texts->moodOf(*answerAt(row)) : Mood::Unknown);
    case QuotedRole: {
        const TextQuestion* question = questionAt(row);
        return question
            && m_quoted.contains(
                keyOf(QuotedAnswer{question->survey, m_texts->rowOf(*answerAt(row)), question->column}));
    }
    default:
        return {};
    }
}

} // namespace touchstone
