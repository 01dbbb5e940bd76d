// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Task.h"
#include "views/common/Workspace.h"

namespace touchstone {

/// Closes the project, lets `work(path)` make its file anew off the GUI thread, opens it again, and gives the work's
/// result to `done`. Nothing happens where the project cannot be written.
template <typename Work, typename Done>
void remakeFile(Workspace& workspace, QObject* context, const QString& taskName, Work work, Done done)
{
    if (!workspace.project() || workspace.project()->isReadOnly())
        return;
    const QString path = workspace.project()->path();
    workspace.setProject(nullptr);
    const auto progress = runTask(
        context, [path, work = std::move(work)](Progress&) { return work(path); },
        [&workspace, path, done = std::move(done)](const auto& result) {
            if (!workspace.project()) { // nor has another been opened meanwhile
                Result<std::unique_ptr<Project>> project = Project::open(path);
                if (!project)
                    return workspace.sayError(project.error());
                workspace.setProject(std::move(*project));
            }
            done(result);
        });
    workspace.watch(taskName, progress);
}

} // namespace touchstone
