// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace touchstone {

class Workspace;

/// Whether there is a ranking, with its draws, that the open project could keep.
bool canKeepResult(const Workspace& workspace);

/// Asks for a name, without waiting for the answer, and keeps the present ranking under it.
void askKeepResult(Workspace& workspace, QWidget* window);

/// Keeps the present ranking as one step that can be undone; says so, or that the name is taken. Returns whether it was
/// done.
bool keepPresentResult(Workspace& workspace, const QString& name);

} // namespace touchstone
