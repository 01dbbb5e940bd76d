// SPDX-License-Identifier: GPL-3.0-or-later
// What the analysis card shows of a touchpoint.
#include "views/card/AnalysisCardPanel.h"
#include "views/card/CardEvidence.h"
#include "views/card/CardFields.h"
#include "views/card/DigitalLevelBar.h"
#include "views/card/EmotionEditor.h"
#include "views/card/PainPointsEditor.h"
#include "views/common/Badges.h"
#include "views/common/Terms.h"

#include <cmath>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace touchstone {

void AnalysisCardPanel::showTouchpoint(const Touchpoint& touchpoint)
{
    const QString& language = m_workspace.language();
    m_name->setShown(touchpoint.name.in(language));
    QStringList others;
    for (const QString& name : touchpoint.name.byLanguage()) {
        if (!name.isEmpty() && name != touchpoint.name.in(language))
            others << name;
    }
    m_otherName->setText(others.join(QStringLiteral(" · ")));
    m_otherName->setVisible(!others.isEmpty());
    m_momentOfTruth->setChecked(touchpoint.momentOfTruth);
    m_keepHuman->setChecked(touchpoint.keepHuman);
    showChoices(touchpoint);
    for (const CardText& entry : m_texts)
        entry.field->setShown((touchpoint.card.*entry.text).in(language));
    m_pains->setPainPoints(touchpoint.painPoints);
    m_level->setLevel(touchpoint.digitalLevel);
    m_levelWord->setText(touchpoint.digitalLevel
            ? QStringLiteral("%1 · %2").arg(*touchpoint.digitalLevel).arg(termOfDigitalLevel(*touchpoint.digitalLevel))
            : tr("Not judged yet: click a segment, or press 0 to 4."));
    m_emotion->setRatings(touchpoint.ratings(PersonaId{}));
    m_importance->setNumber(touchpoint.importance);
    m_customerValue->setNumber(touchpoint.customerValue);
    showScore(touchpoint.id);
    m_evidence->show(touchpoint.id);
    showSolutions(touchpoint.id);
}

void AnalysisCardPanel::showChoices(const Touchpoint& touchpoint)
{
    const Journey& journey = m_workspace.journey();
    const QString& language = m_workspace.language();
    m_stage->clear();
    m_channel->clear();
    for (const Stage& stage : journey.stages)
        m_stage->addItem(stage.name.in(language), QVariant::fromValue(stage.id.value));
    for (const Channel& channel : journey.channels)
        m_channel->addItem(channel.name.in(language), QVariant::fromValue(channel.id.value));
    m_stage->setCurrentIndex(journey.stages.indexOf(touchpoint.stage));
    m_channel->setCurrentIndex(journey.channels.indexOf(touchpoint.channel));
    m_reach->clear();
    m_reach->addItem(tr("not stated"));
    for (const Reach reach : {Reach::All, Reach::Most, Reach::Some, Reach::Few})
        m_reach->addItem(termOf(reach));
    m_reach->setCurrentIndex(touchpoint.reach ? static_cast<int>(*touchpoint.reach) + 1 : 0);
}

void AnalysisCardPanel::showScore(TouchpointId id)
{
    const Ranking& ranking = *m_workspace.ranking();
    const RankedPlace* place = ranking.find(Place{id});
    m_swatch->setIndex({});
    m_scoreDetail->setVisible(false);
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
    const bool isHollow = std::all_of(
        place->signalScores.begin(), place->signalScores.end(), [](const SignalScore& score) { return score.n <= 0; });
    m_swatch->setIndex(place->index, isHollow);
    const auto ranked = std::count_if(ranking.places.begin(), ranking.places.end(),
        [](const RankedPlace& each) { return each.rank && !each.place.isHandover(); });
    m_score->setText(tr("Index, average 100 · rank %1 of %2").arg(*place->rank).arg(ranked));
    double n = 0;
    for (const SignalScore& score : place->signalScores)
        n = std::max(n, score.n);
    QStringList details = {QStringLiteral("n=%1").arg(QLocale(QLocale::English).toString(std::llround(n))),
        tr("evidence share %1 %").arg(std::lround(place->evidenceShare * 100))};
    if (place->rankWithoutFlag && *place->rankWithoutFlag != *place->rank)
        details << tr("rank %1 without its flag").arg(*place->rankWithoutFlag);
    m_scoreDetail->setText(details.join(QStringLiteral(" · ")));
    m_scoreDetail->setVisible(true);
}

void AnalysisCardPanel::showSolutions(TouchpointId id)
{
    QStringList lines;
    for (const Solution& solution : m_workspace.project()->plan().solutions) {
        if (solution.touchpoint != id)
            continue;
        QStringList parts = {solution.name.in(m_workspace.language())};
        if (solution.removes)
            parts << tr("removes %1 % of the pain").arg(std::lround(solution.removes->mid * 100));
        if (solution.digitalLevel)
            parts << tr("to level %1, %2")
                         .arg(QString::number(*solution.digitalLevel), termOfDigitalLevel(*solution.digitalLevel));
        lines << parts.join(QStringLiteral(" · "));
    }
    m_solutions->setText(lines.join(u'\n'));
    m_solutions->setVisible(!lines.isEmpty());
    m_solutionHeading->setVisible(!lines.isEmpty());
}

} // namespace touchstone
