// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/UnrankedLine.h"

#include "views/common/Workspace.h"

namespace touchstone {
namespace {

constexpr int MostNamed = 12;

} // namespace

UnrankedLine::UnrankedLine(Workspace& workspace, QWidget* parent)
    : QLabel(parent)
    , m_workspace(workspace)
{
    setWordWrap(true);
    setProperty("role", QStringLiteral("muted"));
    setTextFormat(Qt::PlainText);
}

bool UnrankedLine::refresh()
{
    const Project* project = m_workspace.project();
    const Ranking& ranking = *m_workspace.ranking();
    QStringList names;
    int count = 0;
    if (project && ranking.basis == Basis::Evidence) {
        for (const RankedPlace& place : ranking.places) {
            if (!place.rank && ++count <= MostNamed)
                names << project->journey().nameOf(place.place, m_workspace.language());
        }
    }
    if (count > MostNamed)
        names << tr("… and %n more", nullptr, count - MostNamed);
    setText(tr("Not ranked, since under 10 % of the score would be their own evidence: %1. A question in the "
               "next survey or a coded interview about each would rank them.")
                .arg(names.join(tr(", ", "between names in a list"))));
    return count > 0;
}

} // namespace touchstone
