// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Workspace.h"

#include "model/exchange/CodedAnswers.h"
#include "model/exchange/FilteredEvidence.h"
#include "views/common/DescribeError.h"
#include "views/common/Task.h"

#include <QTimer>

namespace touchstone {

/// The state of the computation behind ranking(). At most one runs; what comes meanwhile is done once, after it.
struct Workspace::Ranker
{
    QTimer start; ///< gathers changes that come close together
    QTimer refresh; ///< looks for edits of other windows
    bool isRunning = false;
    bool isOutdated = false; ///< something changed while it ran
    quint64 question = 0; ///< counts projects and filters: an answer to an older question is dropped
    bool isTakingIn = false; ///< changed() comes from another window's edit
    bool hasTakenIn = false;
    std::shared_ptr<Progress> draws; ///< those under way
    std::shared_ptr<CodedAnswersCache> answers = std::make_shared<CodedAnswersCache>(); ///< for the next filter
};

namespace {

constexpr int RefreshMilliseconds = 1000;
constexpr int GatherMilliseconds = 60; ///< the window is drawn meanwhile, undisturbed

struct RankingAnswer
{
    std::shared_ptr<const Ranking> ranking;
    std::shared_ptr<const Evidence> evidence;
    std::shared_ptr<const Journey> journey;
    std::shared_ptr<const Tallies> tallies;
    std::optional<Error> error;
};

/// Runs off the GUI thread, on copies. Tallies of a filter that was not counted at import are counted from the answers.
RankingAnswer computeRanking(
    const ProjectData& data, const TallyFilter& filter, const QString& path, CodedAnswersCache& answers)
{
    RankingAnswer answer;
    Result<Evidence> evidence = evidenceFor(path, data.evidence, filter, &answers);
    if (!evidence) {
        answer.error = evidence.error();
        evidence = data.evidence;
    }
    auto tallies
        = std::make_shared<const Tallies>(assembleTallies(data.journey, *evidence, filter, data.settings.rules));
    Ranking ranking = rank(data.journey, *tallies, data.settings);
    ranking.filter = filter;
    answer.journey = std::make_shared<const Journey>(data.journey);
    answer.tallies = std::move(tallies);
    answer.ranking = std::make_shared<const Ranking>(std::move(ranking));
    answer.evidence = std::make_shared<const Evidence>(std::move(*evidence));
    return answer;
}

} // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , m_ranking(std::make_shared<const Ranking>())
    , m_rankedEvidence(std::make_shared<const Evidence>())
    , m_certainty(std::make_shared<const Certainty>())
    , m_language(QStringLiteral("en"))
    , m_theme(Theme::of(ThemeMode::Light))
    , m_ranker(std::make_unique<Ranker>())
{
    m_ranker->start.setSingleShot(true);
    m_ranker->refresh.setInterval(RefreshMilliseconds);
    connect(&m_ranker->start, &QTimer::timeout, this, &Workspace::startRanking);
    connect(&m_ranker->refresh, &QTimer::timeout, this, &Workspace::refresh);
}

Workspace::~Workspace() { forgetCertainty(); }

void Workspace::setProject(std::unique_ptr<Project> project)
{
    // The old one lives until everybody has let go of it.
    const std::unique_ptr<Project> previous = std::move(m_project);
    m_project = std::move(project);
    m_ranking = std::make_shared<const Ranking>();
    m_rankedEvidence = std::make_shared<const Evidence>();
    forgetCertainty();
    m_filter = {};
    m_selection.clear();
    m_current = {};
    m_shownJourney = {};
    ++m_ranker->question;
    m_ranker->answers = std::make_shared<CodedAnswersCache>();
    if (m_project) {
        connect(m_project.get(), &Project::changed, this, &Workspace::adopt);
        m_ranker->refresh.start();
        rankLater();
    } else {
        m_ranker->start.stop();
        m_ranker->refresh.stop();
    }
    emit projectChanged();
    emit filterChanged();
    emit selectionChanged();
    emit rankingChanged();
    emit certaintyChanged();
}

bool Workspace::isDrawing() const { return m_ranker->draws != nullptr; }

bool Workspace::isRanking() const { return m_ranker->isRunning || m_ranker->start.isActive(); }

void Workspace::setFilter(const TallyFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ++m_ranker->question;
    emit filterChanged();
    rankLater();
}

void Workspace::select(TouchpointId id) { setSelection(id ? QSet<TouchpointId>{id} : QSet<TouchpointId>{}, id); }

void Workspace::setSelection(const QSet<TouchpointId>& ids, TouchpointId current)
{
    if (ids == m_selection && current == m_current)
        return;
    const Journey* with = m_project ? m_project->data().journeyWith(current) : nullptr;
    m_selection = ids;
    m_current = current;
    if (with)
        showJourney(with->id); // what is selected can be seen
    emit selectionChanged();
}

void Workspace::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    emit languageChanged();
}

void Workspace::setTheme(const Theme& theme)
{
    m_theme = theme;
    emit themeChanged();
}

bool Workspace::edit(const QString& name, const std::function<void(Edit&)>& change)
{
    if (!m_project)
        return false;
    refresh();
    const Result<void> result = m_project->edit(name, change);
    if (!result)
        sayError(result.error());
    return result.has_value();
}

bool Workspace::undo()
{
    if (!m_project || !m_project->canUndo())
        return false;
    const Result<void> result = m_project->undo();
    if (!result)
        sayError(result.error());
    return result.has_value();
}

bool Workspace::redo()
{
    if (!m_project || !m_project->canRedo())
        return false;
    const Result<void> result = m_project->redo();
    if (!result)
        sayError(result.error());
    return result.has_value();
}

void Workspace::refresh()
{
    if (!m_project || m_ranker->isTakingIn)
        return;
    m_ranker->isTakingIn = true;
    m_ranker->hasTakenIn = false;
    const Result<void> result = m_project->refresh();
    m_ranker->isTakingIn = false;
    if (!result) {
        // Said once, not every second: the timer stays off until the user does something with the file again.
        m_ranker->refresh.stop();
        sayError(result.error());
        return;
    }
    m_ranker->refresh.start();
    if (m_ranker->hasTakenIn)
        say(tr("Another window changed this journey; its changes are shown here."));
}

void Workspace::watch(const QString& taskName, std::shared_ptr<Progress> progress)
{
    emit taskStarted(taskName, std::move(progress));
}

void Workspace::say(const QString& text) { emit messageRaised(text, false); }

void Workspace::sayUndoable(const QString& text) { emit undoableMessageRaised(text); }

void Workspace::sayError(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        emit messageRaised(describeError(error), true);
}

void Workspace::adopt(const Changes& changes)
{
    m_ranker->hasTakenIn = m_ranker->hasTakenIn || m_ranker->isTakingIn;
    // Before the news of it: nobody is to ask for a journey that is gone.
    const bool isGone = !m_project->data().journeyOf(m_shownJourney);
    if (isGone)
        m_shownJourney = {};
    emit changed(changes);
    if (isGone)
        emit journeyShown();
    pruneSelection();
    if (changes.affectsRanking())
        rankLater();
}

const Journey& Workspace::journey() const
{
    static const Journey nothing;
    const Journey* shown = m_project ? m_project->data().journeyOf(m_shownJourney) : nullptr;
    return shown ? *shown : nothing;
}

void Workspace::showJourney(JourneyId id)
{
    if (!m_project || !m_project->data().journeyOf(id))
        id = {};
    if (id == m_shownJourney)
        return;
    m_shownJourney = id;
    emit journeyShown();
    if (m_project)
        pruneSelection();
}

void Workspace::pruneSelection()
{
    const Collection<Touchpoint>& touchpoints = journey().touchpoints;
    QSet<TouchpointId> kept;
    for (const TouchpointId id : m_selection) {
        if (touchpoints.contains(id))
            kept.insert(id);
    }
    setSelection(kept, touchpoints.contains(m_current) ? m_current : kept.isEmpty() ? TouchpointId{} : *kept.begin());
}

void Workspace::rankLater()
{
    if (m_ranker->draws)
        m_ranker->draws->cancel(); // of what was
    if (m_ranker->isRunning)
        m_ranker->isOutdated = true;
    else
        m_ranker->start.start(GatherMilliseconds);
}

void Workspace::startRanking()
{
    if (!m_project)
        return;
    m_ranker->isRunning = true;
    m_ranker->isOutdated = false;
    const quint64 question = m_ranker->question;
    const auto progress = runTask(
        this,
        [data = m_project->data(), filter = m_filter, path = m_project->path(), answers = m_ranker->answers](
            Progress&) { return computeRanking(data, filter, path, *answers); },
        [this, question](const RankingAnswer& answer) {
            m_ranker->isRunning = false;
            if (m_ranker->isOutdated && m_project)
                rankLater();
            if (question != m_ranker->question)
                return;
            m_ranking = answer.ranking;
            m_rankedEvidence = answer.evidence;
            if (answer.error)
                sayError(*answer.error);
            forgetCertainty();
            startDraws(
                answer.journey, answer.tallies); // first: who hears of the ranking sees that they are on their way
            emit rankingChanged();
        });
    watch(tr("Ranking the touchpoints"), progress);
}

void Workspace::forgetCertainty()
{
    if (m_ranker->draws)
        m_ranker->draws->cancel();
    m_ranker->draws.reset();
    m_certainty = std::make_shared<const Certainty>();
}

void Workspace::startDraws(std::shared_ptr<const Journey> journey, std::shared_ptr<const Tallies> tallies)
{
    if (m_ranking->basis == Basis::Nothing)
        return;
    m_ranker->draws = runTask(
        this,
        [ranking = m_ranking, journey = std::move(journey), tallies = std::move(tallies)](
            Progress& progress) { return certaintyOf(*ranking, *journey, *tallies, progress); },
        [this, ranking = m_ranking](Certainty certainty) {
            if (ranking != m_ranking) // cancelled by whatever came meanwhile
                return;
            m_ranker->draws.reset();
            m_certainty = std::make_shared<const Certainty>(std::move(certainty));
            emit certaintyChanged();
        });
    watch(tr("Drawing scores"), m_ranker->draws);
}

} // namespace touchstone
