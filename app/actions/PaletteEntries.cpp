// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/PaletteEntries.h"

#include "views/common/MenuText.h"
#include "views/common/Workspace.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::PaletteEntries)
};

QString allNames(const LocalizedText& text)
{
    return text.plain() + u' ' + QStringList(text.byLanguage().values()).join(u' ');
}

/// The main journey and those beside it.
std::vector<const Journey*> allJourneys(const Workspace& workspace)
{
    std::vector<const Journey*> journeys = {&workspace.project()->journey()};
    for (const Journey& side : workspace.project()->data().sideJourneys)
        journeys.push_back(&side);
    return journeys;
}

/// Of a journey beside the main one its name comes first.
QString detailIn(const Journey& journey, QStringList parts, const QString& language)
{
    if (journey.id)
        parts.prepend(journey.name.in(language));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void addTouchpoints(std::vector<PaletteEntry>& entries, const Workspace& workspace, const PaletteTargets& targets)
{
    const QString& language = workspace.language();
    for (const Journey* journey : allJourneys(workspace)) {
        for (const Touchpoint& touchpoint : journey->touchpoints) {
            const Stage* stage = journey->stages.find(touchpoint.stage);
            const Channel* channel = journey->channels.find(touchpoint.channel);
            entries.push_back({.kind = PaletteEntry::Kind::Touchpoint,
                .title = touchpoint.name.in(language),
                .detail = detailIn(*journey,
                    {stage ? stage->name.in(language) : QString(), channel ? channel->name.in(language) : QString()},
                    language),
                .keywords = allNames(touchpoint.name),
                .run = [run = targets.touchpoint, id = touchpoint.id] { run(id); }});
        }
    }
}

void addOthers(std::vector<PaletteEntry>& entries, const Workspace& workspace, const PaletteTargets& targets)
{
    for (const Journey* journey : allJourneys(workspace)) {
        for (const Stage& stage : journey->stages) {
            entries.push_back({.kind = PaletteEntry::Kind::Stage,
                .title = stage.name.in(workspace.language()),
                .detail = detailIn(*journey, {Words::tr("stage")}, workspace.language()),
                .keywords = allNames(stage.name),
                .run = [run = targets.stage, in = journey->id, id = stage.id] { run(in, id); }});
        }
    }
    for (const Survey& survey : workspace.project()->evidence().surveys) {
        entries.push_back({.kind = PaletteEntry::Kind::Survey,
            .title = survey.mapping.survey.isEmpty() ? survey.sourceFile : survey.mapping.survey,
            .detail = Words::tr("survey · %n answer(s)", nullptr, static_cast<int>(survey.rows)),
            .keywords = survey.sourceFile,
            .run = [run = targets.survey, id = survey.id] { run(id); }});
    }
}

void addCommand(std::vector<PaletteEntry>& entries, QAction* action, const QString& group)
{
    const QString title = withoutShortcut(action->text()).remove(u'…');
    if (!action->isEnabled() || title.isEmpty())
        return;
    if (QMenu* menu = action->menu()) {
        emit menu->aboutToShow(); // it may fill itself only then
        for (QAction* choice : menu->actions())
            addCommand(entries, choice, QStringLiteral("%1 · %2").arg(group, title));
        return;
    }
    entries.push_back({.kind = PaletteEntry::Kind::Command,
        .title = title,
        .detail = group,
        .shortcut = action->shortcut().toString(QKeySequence::NativeText),
        .run = [action = QPointer<QAction>(action)] {
            if (action)
                action->trigger();
        }});
}

} // namespace

std::vector<PaletteEntry> collectPaletteEntries(
    const Workspace& workspace, const std::vector<ActionGroup>& groups, const PaletteTargets& targets)
{
    std::vector<PaletteEntry> entries;
    if (workspace.project()) {
        addTouchpoints(entries, workspace, targets);
        addOthers(entries, workspace, targets);
    }
    for (const ActionGroup& group : groups) {
        for (QAction* action : group.actions)
            addCommand(entries, action, group.title);
    }
    return entries;
}

} // namespace touchstone
