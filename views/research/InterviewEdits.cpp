// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/InterviewEdits.h"

#include <algorithm>

namespace touchstone {

InterviewId InterviewEdits::add(Interview interview)
{
    const Project* project = m_workspace.project();
    if (!project)
        return {};
    interview.id = newId<InterviewId>();
    interview.key.clear();
    interview.position = project->evidence().interviews.nextPosition();
    const QString name = tr("Add the interview “%1”").arg(interview.title.in(m_workspace.language()));
    return m_workspace.edit(name, [&](Edit& edit) { edit.put(interview); }) ? interview.id : InterviewId{};
}

bool InterviewEdits::remove(InterviewId id)
{
    return m_workspace.edit(tr("Delete the interview “%1”").arg(titleOf(id)), [&](Edit& edit) { edit.remove(id); });
}

bool InterviewEdits::setTitle(InterviewId id, const QString& title)
{
    return change(tr("Rename the interview “%1”").arg(titleOf(id)), id,
        [&](Interview& interview) { interview.title = interview.title.with(m_workspace.language(), title); });
}

bool InterviewEdits::setInformant(InterviewId id, Informant informant)
{
    return change(tr("Change who speaks in “%1”").arg(titleOf(id)), id,
        [&](Interview& interview) { interview.informant = informant; });
}

bool InterviewEdits::setPerson(InterviewId id, const QString& person)
{
    return change(tr("Name the person of “%1”").arg(titleOf(id)), id,
        [&](Interview& interview) { interview.person = person.simplified(); });
}

bool InterviewEdits::setWave(InterviewId id, const QString& wave)
{
    return change(
        tr("Change the wave of “%1”").arg(titleOf(id)), id, [&](Interview& interview) { interview.wave = wave; });
}

bool InterviewEdits::setCovered(InterviewId id, const std::vector<Place>& places, bool isCovered)
{
    return change(tr("Change what “%1” covers").arg(titleOf(id)), id, [&](Interview& interview) {
        for (const Place& place : places) {
            const auto found = std::ranges::find(interview.covers, place);
            if (isCovered && found == interview.covers.end())
                interview.covers.push_back(place);
            else if (!isCovered && found != interview.covers.end())
                interview.covers.erase(found);
        }
    });
}

ExcerptId InterviewEdits::putExcerpt(InterviewId interview, Excerpt excerpt, const QString& newCode)
{
    const bool isNew = !excerpt.id;
    if (isNew)
        excerpt.id = newId<ExcerptId>();
    const auto put = [&](Edit& edit) {
        if (!newCode.isEmpty()) {
            const Collection<Code>& codes = edit.before().evidence.codes;
            const auto isTaken = [&](const QString& key) {
                return std::ranges::any_of(codes, [&](const Code& code) { return code.key == key; });
            };
            const Code made{newId<CodeId>(), makeKey(newCode, isTaken), codes.nextPosition(), LocalizedText(newCode)};
            edit.put(made);
            excerpt.code = made.key;
        }
        const Interview* before = edit.before().evidence.interviews.find(interview);
        if (!before)
            return; // another window was quicker
        Interview changed = *before;
        const auto found = std::ranges::find(changed.excerpts, excerpt.id, &Excerpt::id);
        if (found != changed.excerpts.end())
            *found = excerpt;
        else
            changed.excerpts.push_back(excerpt);
        std::ranges::stable_sort(changed.excerpts, {}, &Excerpt::start);
        edit.put(changed);
    };
    const QString name = isNew ? tr("Code a passage of “%1”").arg(titleOf(interview))
                               : tr("Change a passage of “%1”").arg(titleOf(interview));
    return m_workspace.edit(name, put) ? excerpt.id : ExcerptId{};
}

bool InterviewEdits::setSeverity(InterviewId interview, ExcerptId excerpt, std::optional<int> severity)
{
    return changeExcerpt(tr("Set a severity in “%1”").arg(titleOf(interview)), interview, excerpt,
        [&](Excerpt& each) { each.severity = severity; });
}

bool InterviewEdits::setStance(InterviewId interview, ExcerptId excerpt, std::optional<Stance> stance)
{
    return changeExcerpt(tr("Set a stance in “%1”").arg(titleOf(interview)), interview, excerpt,
        [&](Excerpt& each) { each.stance = stance; });
}

bool InterviewEdits::removeExcerpt(InterviewId interview, ExcerptId excerpt)
{
    return change(tr("Delete a passage's coding in “%1”").arg(titleOf(interview)), interview, [&](Interview& each) {
        std::erase_if(each.excerpts, [&](const Excerpt& coded) { return coded.id == excerpt; });
    });
}

bool InterviewEdits::change(const QString& name, InterviewId id, const std::function<void(Interview&)>& change)
{
    const Project* project = m_workspace.project();
    const Interview* before = project ? project->evidence().interviews.find(id) : nullptr;
    if (!before)
        return false;
    Interview changed = *before;
    change(changed);
    return changed != *before && m_workspace.edit(name, [&](Edit& edit) { edit.put(changed); });
}

bool InterviewEdits::changeExcerpt(
    const QString& name, InterviewId interview, ExcerptId id, const std::function<void(Excerpt&)>& change)
{
    return this->change(name, interview, [&](Interview& each) {
        const auto found = std::ranges::find(each.excerpts, id, &Excerpt::id);
        if (found != each.excerpts.end())
            change(*found);
    });
}

QString InterviewEdits::titleOf(InterviewId id) const
{
    const Project* project = m_workspace.project();
    const Interview* interview = project ? project->evidence().interviews.find(id) : nullptr;
    return interview ? interview->title.in(m_workspace.language()) : QString();
}

} // namespace touchstone
