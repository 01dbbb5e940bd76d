// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/ScenarioStepRow.h"

#include "views/common/ExactValue.h"
#include "views/common/FlowLayout.h"
#include "views/common/Icons.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace touchstone {
namespace {

constexpr int Gap = 6;
constexpr int ShortestBox = 14; ///< characters of a name that are shown
constexpr double Percent = 100;

double shareOf(const QDoubleSpinBox* box, double exact) { return exactValue(box, Percent * exact) / Percent; }

QString keyIn(const QComboBox* box) { return box->currentData().toString(); }

void addItem(QComboBox* box, const QString& name, const QString& key)
{
    box->addItem(name, key);
    box->setItemData(box->count() - 1, name, Qt::ToolTipRole);
}

/// Chooses a key, which may be one that there is not any more.
void choose(QComboBox* box, const QString& key)
{
    if (box->findData(key) < 0)
        addItem(box, key, key);
    box->setCurrentIndex(box->findData(key));
}

} // namespace

ScenarioStepRow::ScenarioStepRow(const Workspace& workspace, const ScenarioStep& step, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_step(step)
    , m_flow(new FlowLayout(Gap))
{
    auto* kind = new QLabel(kindOfStep(step.index()), this);
    QFont bold = kind->font();
    bold.setWeight(QFont::DemiBold);
    kind->setFont(bold);
    m_flow->addWidget(kind);
    auto* remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("removeStep"));
    remove->setIcon(themedIcon(QStringLiteral("close"), workspace.theme().mutedText));
    remove->setToolTip(tr("Remove this change"));
    remove->setAccessibleName(tr("Remove: %1").arg(kind->text()));
    connect(remove, &QToolButton::clicked, this, &ScenarioStepRow::removeRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addLayout(m_flow, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    std::visit([this](const auto& each) { build(each); }, step);
}

void ScenarioStepRow::addControl(const QString& name, QWidget* control)
{
    control->setAccessibleName(name.isEmpty() ? kindOfStep(m_step.index()) : name);
    if (name.isEmpty()) {
        m_flow->addWidget(control);
        return;
    }
    // A name and its control go to the next line together.
    auto* both = new QWidget(this);
    auto* label = new QLabel(name, both);
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(control);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Gap);
    row->addWidget(label);
    row->addWidget(control);
    m_flow->addWidget(both);
}

QComboBox* ScenarioStepRow::addPlace(const QString& name, const QString& key, int ends)
{
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(ShortestBox);
    const Journey& journey = m_workspace.project()->journey();
    for (const auto& [end, text, node] : {std::tuple(Start, tr("Start"), StartNode),
             std::tuple(Success, tr("Success"), SuccessNode), std::tuple(Lost, tr("Lost"), LostNode)}) {
        if (ends & end)
            addItem(box, text, journey.keyOf(node));
    }
    for (const Touchpoint& touchpoint : journey.touchpoints)
        addItem(box, touchpoint.name.in(m_workspace.language()), touchpoint.key);
    choose(box, key);
    addControl(name, box);
    return box;
}

QDoubleSpinBox* ScenarioStepRow::addShare(const QString& name, double share)
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(0, Percent);
    box->setDecimals(0);
    box->setSingleStep(5);
    box->setSuffix(tr(" %"));
    box->setKeyboardTracking(false);
    box->setValue(Percent * share);
    addControl(name, box);
    return box;
}

void ScenarioStepRow::tell(const ScenarioStep& step)
{
    m_step = step;
    emit stepChanged();
}

void ScenarioStepRow::build(const DeliveredSolution& step)
{
    auto* box = new QComboBox(this);
    for (const Solution& solution : m_workspace.project()->data().plan.solutions)
        addItem(box, solution.name.in(m_workspace.language()), solution.key);
    choose(box, step.solution);
    addControl({}, box);
    connect(box, &QComboBox::activated, this, [this, box] { tell(DeliveredSolution{keyIn(box)}); });
}

void ScenarioStepRow::build(const PainCut& step)
{
    QComboBox* place = addPlace({}, step.place, None);
    if (step.place.contains(u'>')) {
        const Journey& journey = m_workspace.project()->journey();
        const QStringList ends = step.place.split(u'>');
        const Touchpoint *from = journey.findTouchpoint(ends.value(0)), *to = journey.findTouchpoint(ends.value(1));
        if (from && to)
            place->setItemText(place->currentIndex(), journey.nameOf({from->id, to->id}, m_workspace.language()));
    }
    auto* signal = new QComboBox(this);
    signal->addItem(tr("all signals"), QString());
    for (const SignalInfo& info : allSignals())
        signal->addItem(termOf(info.signal), info.key);
    signal->setCurrentIndex(std::max(0, signal->findData(step.signal ? infoOf(*step.signal).key : QString())));
    addControl(tr("in"), signal);
    QDoubleSpinBox* share = addShare(tr("takes away"), step.removes);
    const auto changed = [this, place, signal, share, exact = step.removes] {
        tell(PainCut{keyIn(place), signalFromKey(keyIn(signal)), shareOf(share, exact)});
    };
    connect(place, &QComboBox::activated, this, changed);
    connect(signal, &QComboBox::activated, this, changed);
    connect(share, &QDoubleSpinBox::valueChanged, this, changed);
}

void ScenarioStepRow::build(const DropOffCut& step)
{
    QComboBox* place = addPlace(tr("at"), step.touchpoint, None);
    QDoubleSpinBox* share = addShare(tr("of those lost there, stay"), step.cut);
    const auto changed = [this, place, share, exact = step.cut] {
        tell(DropOffCut{keyIn(place), shareOf(share, exact)});
    };
    connect(place, &QComboBox::activated, this, changed);
    connect(share, &QDoubleSpinBox::valueChanged, this, changed);
}

void ScenarioStepRow::build(const TakenOut& step)
{
    QComboBox* place = addPlace({}, step.touchpoint, None);
    connect(place, &QComboBox::activated, this, [this, place] { tell(TakenOut{keyIn(place)}); });
}

void ScenarioStepRow::build(const Reroute& step)
{
    QComboBox* from = addPlace(tr("from"), step.from, Start);
    QComboBox* to = addPlace(tr("instead of going to"), step.to, Success | Lost);
    QComboBox* instead = addPlace(tr("go to"), step.instead, Success);
    QDoubleSpinBox* share = addShare(tr("share"), step.share);
    const auto changed = [this, from, to, instead, share, exact = step.share] {
        tell(Reroute{keyIn(from), keyIn(to), keyIn(instead), shareOf(share, exact)});
    };
    for (QComboBox* box : {from, to, instead})
        connect(box, &QComboBox::activated, this, changed);
    connect(share, &QDoubleSpinBox::valueChanged, this, changed);
}

void ScenarioStepRow::build(const AddedTouchpoint& step)
{
    const QString language = m_workspace.language();
    auto* name = new QLineEdit(step.name.in(language), this);
    addControl(tr("name"), name);
    QComboBox* from = addPlace(tr("after"), step.from, Start);
    QComboBox* to = addPlace(tr("before"), step.to, Success | Lost);
    QDoubleSpinBox* share = addShare(tr("passed by"), step.share);
    QDoubleSpinBox* lost = addShare(tr("lost there"), step.lost);
    const auto changed = [this, language, step, name, from, to, share, lost] {
        AddedTouchpoint now = step;
        if (name->text() != step.name.in(language))
            now.name = step.name.with(language, name->text());
        now.from = keyIn(from);
        now.to = keyIn(to);
        now.share = shareOf(share, step.share);
        now.lost = shareOf(lost, step.lost);
        tell(now);
    };
    connect(name, &QLineEdit::editingFinished, this, [this, changed, name, step, language] {
        if (name->text() != std::get<AddedTouchpoint>(m_step).name.in(language))
            changed();
    });
    for (QComboBox* box : {from, to})
        connect(box, &QComboBox::activated, this, changed);
    for (QDoubleSpinBox* box : {share, lost})
        connect(box, &QDoubleSpinBox::valueChanged, this, changed);
}

} // namespace touchstone
