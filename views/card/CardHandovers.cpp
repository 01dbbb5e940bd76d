// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/CardHandovers.h"

#include "views/card/CardTerms.h"
#include "views/card/PainPointsEditor.h"
#include "views/common/ElidedLabel.h"
#include "views/common/MenuText.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchstone {

CardHandovers::CardHandovers(Workspace& workspace, QWidget* parent)
    : CardSection(workspace, parent)
    , m_heading(addHeading())
    , m_none(new QLabel)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton)
{
    m_none->setProperty("role", QStringLiteral("muted"));
    m_none->setWordWrap(true);
    m_list->setSpacing(5);
    m_add->setMenu(new QMenu(this));
    column()->addWidget(m_none);
    column()->addLayout(m_list);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &CardHandovers::fillMenu);
    retranslate();
}

std::vector<const Transition*> CardHandovers::transitions() const
{
    std::vector<const Transition*> away, here;
    const Journey* journey = workspace().project() ? workspace().project()->data().journeyWith(id()) : nullptr;
    if (!journey)
        return away;
    for (const Transition& transition : journey->transitions) {
        if (transition.from == id())
            away.push_back(&transition);
        else if (transition.to == id())
            here.push_back(&transition);
    }
    away.insert(away.end(), here.begin(), here.end());
    return away;
}

QString CardHandovers::nameOf(TouchpointId end) const
{
    return end == StartNode  ? tr("the start")
        : end == SuccessNode ? tr("the goal")
        : end == LostNode    ? tr("the exit")
                          : workspace().project()->data().journeyWith(end)->nameOf(Place{end}, workspace().language());
}

QString CardHandovers::nameOf(const Transition& transition) const
{
    if (transition.from == transition.to)
        return tr("↻ here again");
    return transition.from == id() ? tr("→ to %1").arg(nameOf(transition.to))
                                   : tr("← from %1").arg(nameOf(transition.from));
}

void CardHandovers::addGroup(TransitionId transition)
{
    Group group{transition, new ElidedLabel, new PainPointsEditor(workspace())};
    group.name->setProperty("role", QStringLiteral("caption"));
    group.editor->setAddable(false);
    m_list->addWidget(group.name);
    m_list->addWidget(group.editor);
    group.name->setVisible(true);
    group.editor->setVisible(true);
    connect(group.editor, &PainPointsEditor::changed, this,
        [this, transition](const std::vector<PainPoint>& painPoints) { changePainPoints(transition, painPoints); });
    m_groups.push_back(group);
}

void CardHandovers::showTouchpoint(const Touchpoint&)
{
    const std::vector<const Transition*> all = transitions();
    std::vector<const Transition*> shown;
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown),
        [this](const Transition* each) { return !each->painPoints.empty() || each->id == m_opened; });
    const bool isSame = std::equal(m_groups.begin(), m_groups.end(), shown.begin(), shown.end(),
        [](const Group& group, const Transition* each) { return group.transition == each->id; });
    if (!isSame) {
        for (const Group& group : m_groups) {
            for (QWidget* widget : {static_cast<QWidget*>(group.name), static_cast<QWidget*>(group.editor)}) {
                widget->hide();
                widget->deleteLater();
            }
        }
        m_groups.clear();
        for (const Transition* each : shown)
            addGroup(each->id);
    }
    for (size_t i = 0; i < shown.size(); ++i) {
        m_groups[i].name->setText(nameOf(*shown[i]));
        m_groups[i].editor->setPainPoints(shown[i]->painPoints);
    }
    m_none->setVisible(all.empty());
    m_add->setVisible(!all.empty());
}

void CardHandovers::changePainPoints(TransitionId id, const std::vector<PainPoint>& painPoints)
{
    for (const Transition* before : transitions()) {
        if (before->id != id)
            continue;
        Transition after = *before;
        after.painPoints = painPoints;
        const QString place = tr("%1 → %2").arg(nameOf(before->from), nameOf(before->to));
        const QString name = tr("Change “%1” of “%2”").arg(cardTerm(CardTerm::PainPoints), place);
        settle(workspace().edit(name, [&](Edit& edit) { edit.put(after); }));
        return;
    }
}

void CardHandovers::fillMenu()
{
    QMenu& menu = *m_add->menu();
    menu.clear();
    for (const Transition* transition : transitions()) {
        const QString name = menu.fontMetrics().elidedText(nameOf(*transition), Qt::ElideRight, 260);
        menu.addAction(menuText(name), this, [this, id = transition->id] { addPainPoint(id); });
    }
}

void CardHandovers::addPainPoint(TransitionId id)
{
    m_opened = id;
    const Touchpoint* touchpoint = workspace().journey().touchpoints.find(this->id());
    if (!touchpoint)
        return;
    showTouchpoint(*touchpoint);
    m_opened = {};
    for (const Group& group : m_groups) {
        if (group.transition == id) {
            group.editor->add();
            return;
        }
    }
}

void CardHandovers::flush()
{
    for (const Group& group : m_groups)
        group.editor->flush();
}

void CardHandovers::retranslate()
{
    m_heading->setText(tr("Handovers"));
    m_none->setText(tr("No transition leads here or away yet: connect the touchpoint on the map."));
    m_add->setText(tr("Add pain point to…"));
    m_add->setAccessibleName(tr("Add pain point of a handover"));
}

} // namespace touchstone
