// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardScore.h"

#include "views/common/Badges.h"
#include "views/common/Workspace.h"

#include <cmath>
#include <QGridLayout>
#include <QLabel>

namespace touchstone {

CardScore::CardScore(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_swatch(new HeatSwatch(workspace))
    , m_score(new QLabel)
    , m_detail(new QLabel)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_swatch, 0, 0, Qt::AlignTop);
    grid->addWidget(m_score, 0, 1);
    grid->addWidget(m_detail, 1, 0, 1, 2);
    m_score->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setProperty("role", QStringLiteral("muted"));
}

void CardScore::showTouchpoint(TouchpointId id)
{
    const Ranking& ranking = *m_workspace.ranking();
    const RankedPlace* place = ranking.find(Place{id});
    m_swatch->setIndex({});
    m_detail->setVisible(false);
    if (m_workspace.shownJourney()) {
        m_score->setText(tr("Not scored: only the touchpoints of the main journey are."));
        return;
    }
    if (ranking.basis == Basis::Room) {
        const auto room = std::find_if(
            ranking.room.begin(), ranking.room.end(), [id](const RoomPlace& each) { return each.touchpoint == id; });
        if (room == ranking.room.end()) {
            m_score->setText(tr("No votes and no evidence yet."));
            return;
        }
        m_score->setText(tr("Rank %1 in the room's order: %2 of %3 voters. An assumption until customers are asked.")
                             .arg(room->rank)
                             .arg(std::llround(room->voterShare * ranking.voters))
                             .arg(ranking.voters));
        return;
    }
    if (!place || !place->rank) {
        m_score->setText(tr("Not ranked: under 10 % of its score would be its own evidence."));
        return;
    }
    const double people = place->answers();
    m_swatch->setIndex(place->index, people <= 0);
    const auto ranked = std::count_if(ranking.places.begin(), ranking.places.end(),
        [](const RankedPlace& each) { return each.rank.has_value(); }); // handovers, too
    m_score->setText(tr("Index, average 100 · rank %1 of %2").arg(*place->rank).arg(ranked));
    QStringList details = {QStringLiteral("n=%1").arg(QLocale(QLocale::English).toString(std::llround(people))),
        tr("evidence share %1 %").arg(std::lround(place->evidenceShare * 100))};
    if (place->rankWithoutFlag && *place->rankWithoutFlag != *place->rank)
        details << tr("rank %1 without its flag").arg(*place->rankWithoutFlag);
    m_detail->setText(details.join(QStringLiteral(" · ")));
    m_detail->setVisible(true);
}

} // namespace touchstone
