// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone {

class Workspace;

/// Reads a journey from a file, off the GUI thread, and adds it to the journey that is shown, as one step that can be
/// undone: stages, channels and touchpoints are matched by name, what is there stays as it is. What was added is then
/// selected; what could not be taken is said in the message bar. For a file that the user chose, or dropped where
/// holdsJourney() says yes.
void importJourney(Workspace& workspace, const QString& path);

/// What did not get in, as lines behind a message, with what can be done about it; "" where there is nothing.
QString notTaken(const QStringList& lines);

/// At most three of the lines, and how many more there are; "" for none. For the message bar.
QString firstOf(const QStringList& lines);

} // namespace touchstone
