// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/CodingBar.h"

#include "model/evidence/CodeTree.h"
#include "views/common/ElidedLabel.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/research/CodeColor.h"
#include "views/research/KeyChoice.h"
#include "views/research/MatchField.h"

#include <algorithm>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace touchstone {
namespace {

/// Signs of the stances, in the enumeration's order; the same are their keys.
const QString StanceKeys = QStringLiteral("-=+");

template <typename Value>
std::optional<int> indexOf(const Value& wanted, const auto& values)
{
    const auto found = std::find(values.begin(), values.end(), wanted);
    return found == values.end() ? std::nullopt : std::optional(static_cast<int>(found - values.begin()));
}

QString everyName(const LocalizedText& name, const QString& key)
{
    return (QStringList(name.byLanguage().values()) << key).join(u' ');
}

} // namespace

CodingBar::CodingBar(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_quote(new ElidedLabel({}, this))
    , m_placeLabel(new QLabel(this))
    , m_codeLabel(new QLabel(this))
    , m_severityLabel(new QLabel(this))
    , m_stanceLabel(new QLabel(this))
    , m_place(new MatchField(this))
    , m_code(new MatchField(this))
    , m_severity(new KeyChoice(QStringLiteral("0123"), this))
    , m_stance(new KeyChoice(StanceKeys, this))
    , m_apply(new QPushButton(this))
    , m_drop(new QPushButton(this))
{
    m_place->setObjectName(QStringLiteral("codingPlace"));
    m_code->setObjectName(QStringLiteral("codingCode"));
    m_severity->setObjectName(QStringLiteral("codingSeverity"));
    m_stance->setObjectName(QStringLiteral("codingStance"));
    m_apply->setProperty("primary", true);
    for (QLabel* label : {m_placeLabel, m_codeLabel, m_severityLabel, m_stanceLabel})
        label->setProperty("role", QStringLiteral("caption"));
    m_placeLabel->setBuddy(m_place);
    m_codeLabel->setBuddy(m_code);
    m_severityLabel->setBuddy(m_severity);
    m_stanceLabel->setBuddy(m_stance);
    auto* choices = new QVBoxLayout;
    choices->setSpacing(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_severity, m_stanceLabel, m_stance})
        choices->addWidget(widget);
    choices->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_quote, 1);
    buttons->addWidget(m_drop);
    buttons->addWidget(m_apply);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_placeLabel, 0, 0);
    layout->addWidget(m_codeLabel, 0, 1);
    layout->addWidget(m_severityLabel, 0, 2);
    layout->addWidget(m_place, 1, 0);
    layout->addWidget(m_code, 1, 1);
    layout->addLayout(choices, 1, 2);
    layout->addLayout(buttons, 2, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    setTabOrder(m_place, m_code);
    setTabOrder(m_code, m_severity);
    setTabOrder(m_severity, m_stance);
    setTabOrder(m_stance, m_apply);
    setTabOrder(m_apply, m_drop);

    for (MatchField* field : {m_place, m_code})
        connect(field, &MatchField::taken, this, &CodingBar::apply);
    connect(m_apply, &QPushButton::clicked, this, &CodingBar::apply);
    connect(m_drop, &QPushButton::clicked, this, &CodingBar::dropped);
    retranslate();
}

void CodingBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CodingBar::retranslate()
{
    m_placeLabel->setText(tr("Touchpoint or handover"));
    m_codeLabel->setText(tr("Code"));
    m_severityLabel->setText(tr("Severity"));
    m_stanceLabel->setText(tr("Stance"));
    m_place->line().setAccessibleName(tr("Touchpoint or handover"));
    m_place->line().setPlaceholderText(tr("a few letters; empty: none"));
    m_code->line().setAccessibleName(tr("Code"));
    m_code->line().setPlaceholderText(tr("find or name one"));
    m_code->setNewOffered(tr("New code “%1”"));
    m_severity->setAccessibleName(tr("Severity"));
    m_stance->setAccessibleName(tr("Stance"));
    for (int severity = 0; severity <= 3; ++severity)
        m_severity->setWords(severity, QString::number(severity), termOfSeverity(severity));
    for (const Stance stance : {Stance::Negative, Stance::Neutral, Stance::Positive}) {
        const int choice = static_cast<int>(stance);
        m_stance->setWords(choice, choice == 0 ? QStringLiteral("−") : StanceKeys.mid(choice, 1), termOf(stance));
    }
    m_apply->setText(tr("Apply"));
    m_apply->setToolTip(tr("Apply (Enter)"));
    m_drop->setText(tr("Cancel"));
    m_drop->setToolTip(tr("Cancel (Esc)"));
}

void CodingBar::fill(const Place& shown)
{
    m_offeredPlaces.clear();
    m_offeredCodes.clear();
    std::vector<MatchEntry> places, codes;
    if (const Project* project = m_workspace.project()) {
        const QString& language = m_workspace.language();
        const Journey& journey = project->journey();
        for (const Touchpoint& touchpoint : journey.touchpoints) {
            m_offeredPlaces.push_back({touchpoint.id});
            places.push_back({touchpoint.name.in(language), everyName(touchpoint.name, touchpoint.key)});
        }
        for (const Transition& transition : journey.transitions) {
            const Touchpoint *from = journey.touchpoints.find(transition.from),
                             *to = journey.touchpoints.find(transition.to);
            if (!from || !to)
                continue;
            const Place place{from->id, to->id};
            m_offeredPlaces.push_back(place);
            places.push_back({journey.nameOf(place, language),
                everyName(from->name, from->key) + u' ' + everyName(to->name, to->key)});
        }
        // A place that is no transition's any more stays what it was.
        if (shown && !indexOf(shown, m_offeredPlaces)) {
            m_offeredPlaces.push_back(shown);
            places.push_back({journey.nameOf(shown, language), {}});
        }
        const Collection<Code>& all = project->evidence().codes;
        for (const CodeNode& node : codeTree(all)) {
            const Code& code = *all.find(node.id);
            m_offeredCodes << code.key;
            codes.push_back({code.name.in(language), everyName(code.name, code.key),
                codeIcon(codeColor(all, code.key, m_workspace.theme()))});
        }
    }
    m_place->setEntries(std::move(places));
    m_code->setEntries(std::move(codes));
}

void CodingBar::open(const QString& quote, const Coding& coding)
{
    fill(coding.place);
    m_quote->setText(quote);
    m_quote->setProperty("role", QStringLiteral("muted"));
    m_place->choose(indexOf(coding.place, m_offeredPlaces));
    m_code->choose(indexOf(coding.code, m_offeredCodes));
    m_severity->setValue(coding.severity);
    m_stance->setValue(coding.stance ? std::optional(static_cast<int>(*coding.stance)) : std::nullopt);
    show();
    m_place->setFocus(Qt::OtherFocusReason);
}

Coding CodingBar::coding() const
{
    Coding coding;
    if (const auto place = m_place->chosen())
        coding.place = m_offeredPlaces[static_cast<size_t>(*place)];
    if (const auto code = m_code->chosen())
        coding.code = m_offeredCodes[*code];
    else
        coding.newCode = m_code->newText();
    coding.severity = m_severity->value();
    if (const auto stance = m_stance->value())
        coding.stance = static_cast<Stance>(*stance);
    return coding;
}

void CodingBar::apply()
{
    m_place->take();
    m_code->take();
    if (!m_place->isUnknown())
        return emit applied();
    m_quote->setText(tr("No touchpoint or handover is called “%1”.").arg(m_place->line().text()));
    m_place->setFocus(Qt::OtherFocusReason);
}

void CodingBar::keyPressEvent(QKeyEvent* event)
{
    const bool isChoosing = m_severity->hasFocus() || m_stance->hasFocus();
    if (event->key() == Qt::Key_Escape)
        emit dropped();
    else if (isChoosing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        apply();
    else if (!isChoosing || !(m_severity->takeKey(event->text()) || m_stance->takeKey(event->text())))
        QFrame::keyPressEvent(event);
}

} // namespace touchstone
