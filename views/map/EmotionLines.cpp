// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EmotionLines.h"

#include "model/evidence/FilterChoices.h"
#include "model/exchange/FilteredEvidence.h"
#include "views/common/MenuText.h"
#include "views/common/Task.h"

#include <QMenu>

namespace touchstone {
namespace {

/// What the computation gives back: a curve a filter, in the order asked for, and the first thing that went wrong.
struct Answer
{
    std::vector<EmotionCurve> curves;
    std::optional<Error> error;
};

} // namespace

EmotionLines::EmotionLines(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::projectChanged, this, &EmotionLines::reset);
    connect(&workspace, &Workspace::rankingChanged, this, [this] {
        m_isOutdated = true;
        compute();
    });
    connect(&workspace, &Workspace::journeyShown, this, [this] {
        m_measured.clear();
        m_isOutdated = true;
        compute();
        emit changed();
    });
    connect(&workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (m_isActive && (changes.everything || !changes.touchpoints.isEmpty()))
            emit this->changed();
    });
    connect(&workspace, &Workspace::languageChanged, this, &EmotionLines::changed);
}

void EmotionLines::reset()
{
    m_groups = {CurveGroup{}};
    m_colours = {0};
    m_measured.clear();
    m_isOutdated = true;
    emit changed();
}

void EmotionLines::setActive(bool on)
{
    m_isActive = on;
    if (!on)
        return;
    compute();
    emit changed();
}

TallyFilter EmotionLines::filterOf(const CurveGroup& group) const
{
    // Another segment within the wave that the window shows, and the other way round.
    TallyFilter filter = m_workspace.ranking()->filter;
    if (const Persona* persona = personaOf(group))
        filter.segment = persona->segment;
    if (!group.segment.isEmpty())
        filter.segment = group.segment;
    if (!group.wave.isEmpty())
        filter.wave = group.wave;
    return filter;
}

const Persona* EmotionLines::personaOf(const CurveGroup& group) const
{
    return group.persona && m_workspace.project() ? m_workspace.project()->journey().personas.find(group.persona)
                                                  : nullptr;
}

/// Answers speak of what is, not of what is to be; those of a persona are found by their segment.
bool EmotionLines::isMeasurable(const CurveGroup& group) const
{
    const Persona* persona = personaOf(group);
    return !m_workspace.journey().isVariant() && (!group.persona || (persona && !persona->segment.isEmpty()));
}

std::optional<std::optional<PersonaId>> EmotionLines::ratedPersona() const
{
    for (const CurveGroup& group : m_groups) {
        if (m_showsRated && group.segment.isEmpty() && group.wave.isEmpty())
            return std::make_optional(group.persona ? std::optional(group.persona) : std::nullopt);
    }
    return std::nullopt;
}

QString EmotionLines::nameOf(const CurveGroup& group) const
{
    if (const Persona* persona = personaOf(group))
        return persona->name.in(m_workspace.language());
    const TallyFilter filter = group == CurveGroup{} ? m_workspace.ranking()->filter
                                                     : TallyFilter{.segment = group.segment, .wave = group.wave};
    const QString segment = filter.segment.section(u'=', 1);
    const QString wave = filter.wave.isEmpty() || !m_workspace.project()
        ? QString()
        : waveName(m_workspace.project()->evidence(), filter.wave, m_workspace.language());
    if (!segment.isEmpty() && !wave.isEmpty())
        return tr("%1, %2", "segment and wave").arg(segment, wave);
    return segment.isEmpty() ? wave : segment;
}

void EmotionLines::compute()
{
    if (!m_isActive || m_isRunning || !m_isOutdated || !m_workspace.project())
        return;
    m_isOutdated = false;
    m_isRunning = true;
    struct Question
    {
        CurveGroup group;
        TallyFilter filter;
        std::optional<Persona> persona;
    };
    std::vector<Question> questions;
    for (const CurveGroup& group : m_groups) {
        if (!isMeasurable(group))
            continue;
        const Persona* persona = personaOf(group);
        questions.push_back({group, filterOf(group), persona ? std::optional(*persona) : std::nullopt});
    }
    const Project* project = m_workspace.project();
    runTask(
        this,
        [questions, journey = m_workspace.journey(), settings = project->settings(), path = project->path(),
            evidence = m_workspace.rankedEvidence(), seen = visitsOf(*m_workspace.ranking())](Progress&) {
            Answer answer;
            for (const Question& question : questions) {
                const Result<Evidence> filtered = evidenceFor(path, *evidence, question.filter);
                if (!filtered && !answer.error)
                    answer.error = filtered.error();
                answer.curves.push_back(filtered
                        ? measuredCurve(journey, assembleTallies(journey, *filtered, question.filter, settings.rules),
                            settings, seen, question.persona ? &*question.persona : nullptr)
                        : EmotionCurve{});
            }
            return answer;
        },
        [this, questions, asked = project, shown = m_workspace.shownJourney()](const Answer& answer) {
            m_isRunning = false;
            if (asked == m_workspace.project() && shown == m_workspace.shownJourney()) {
                m_measured.clear();
                for (size_t i = 0; i < questions.size(); ++i)
                    m_measured.push_back({questions[i].group, questions[i].filter, answer.curves[i]});
                if (answer.error)
                    m_workspace.sayError(*answer.error);
                emit changed();
            }
            compute();
        });
}

std::vector<EmotionLines::Line> EmotionLines::lines() const
{
    std::vector<Line> lines;
    if (!m_workspace.project())
        return lines;
    for (size_t i = 0; i < m_groups.size() && m_showsMeasured; ++i) {
        const TallyFilter filter = filterOf(m_groups[i]);
        const auto found = std::find_if(
            m_measured.begin(), m_measured.end(), [&](const Measured& measured) { return measured.filter == filter; });
        if (found != m_measured.end() && !found->curve.points.empty())
            lines.push_back({m_groups[i], nameOf(m_groups[i]), m_colours[i], found->curve});
    }
    for (size_t i = 0; i < m_groups.size() && m_showsRated; ++i) {
        const Persona* persona = personaOf(m_groups[i]);
        if (!m_groups[i].segment.isEmpty() || !m_groups[i].wave.isEmpty() || (m_groups[i].persona && !persona))
            continue; // the room's ratings know personas only
        EmotionCurve curve = ratedCurve(m_workspace.journey(), visitsOf(*m_workspace.ranking()), persona);
        if (!curve.points.empty())
            lines.push_back({m_groups[i], persona ? nameOf(m_groups[i]) : QString(), m_colours[i], std::move(curve)});
    }
    return lines;
}

void EmotionLines::show(CurveMeasure measure, bool on)
{
    (measure == CurveMeasure::Measured ? m_showsMeasured : m_showsRated) = on;
    emit changed();
}

void EmotionLines::choose(const CurveGroup& group, bool on)
{
    const auto found = std::find(m_groups.begin(), m_groups.end(), group);
    if (on == (found != m_groups.end()))
        return;
    if (on && m_groups.size() >= MostGroups) {
        m_workspace.say(tr("More than %n curves cannot be told apart: take one away first.", nullptr, MostGroups));
        return;
    }
    if (on) {
        int colour = 0;
        while (std::find(m_colours.begin(), m_colours.end(), colour) != m_colours.end())
            ++colour;
        m_groups.push_back(group);
        m_colours.push_back(colour);
    } else {
        m_colours.erase(m_colours.begin() + (found - m_groups.begin()));
        m_groups.erase(found);
    }
    m_isOutdated = true;
    compute();
    emit changed();
}

void EmotionLines::addGroup(QMenu& menu, const QString& text, const CurveGroup& group)
{
    QAction* action = menu.addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(std::find(m_groups.begin(), m_groups.end(), group) != m_groups.end());
    connect(action, &QAction::toggled, this, [this, group](bool on) { choose(group, on); });
}

void EmotionLines::fill(QMenu& menu)
{
    const auto addMeasure = [&](const QString& text, CurveMeasure measure) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(shows(measure));
        connect(action, &QAction::toggled, this, [this, measure](bool on) { show(measure, on); });
    };
    addMeasure(tr("Measured satisfaction"), CurveMeasure::Measured);
    addMeasure(tr("Emotion ratings"), CurveMeasure::Rated);
    if (!m_workspace.project())
        return;
    menu.addSeparator();
    const QString filtered = nameOf({});
    addGroup(menu, filtered.isEmpty() ? tr("Everyone") : filtered, {});
    for (const Persona& persona : m_workspace.project()->journey().personas)
        addGroup(menu, persona.name.in(m_workspace.language()), {.segment = {}, .wave = {}, .persona = persona.id});
    QString column;
    QMenu* segments = nullptr;
    const Evidence& evidence = m_workspace.project()->evidence();
    for (const QString& segment : segmentChoices(evidence)) {
        if (!segments || segment.section(u'=', 0, 0) != column) {
            column = segment.section(u'=', 0, 0);
            segments = menu.addMenu(menuText(column));
        }
        addGroup(*segments, segment.section(u'=', 1), {.segment = segment, .wave = {}});
    }
    const QStringList waves = waveChoices(evidence);
    QMenu* waveMenu = waves.isEmpty() ? nullptr : menu.addMenu(tr("Survey wave"));
    for (const QString& wave : waves)
        addGroup(*waveMenu, waveName(evidence, wave, m_workspace.language()), {.segment = {}, .wave = wave});
}

} // namespace touchstone
