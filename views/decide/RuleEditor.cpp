// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/RuleEditor.h"

#include "model/scoring/ErrorFloors.h"
#include "views/common/ExactValue.h"
#include "views/common/Workspace.h"
#include "views/decide/LossCurve.h"

#include <cmath>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr double UsualConvex = 2, UsualConcave = .5;
constexpr double Smallest = .001; ///< between two anchors
constexpr size_t LevelsInAColumn = 6;

QDoubleSpinBox* makeShare(QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(0, 1);
    box->setDecimals(3);
    box->setSingleStep(.05);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

RuleEditor::RuleEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_counts(new QCheckBox(this))
    , m_reversed(new QCheckBox(this))
    , m_hasAnchors(new QCheckBox(this))
    , m_okLabel(new QLabel(this))
    , m_ok(makeShare(this))
    , m_badLabel(new QLabel(this))
    , m_bad(makeShare(this))
    , m_shapeLabel(new QLabel(this))
    , m_shape(new QComboBox(this))
    , m_exponentLabel(new QLabel(this))
    , m_exponent(new QDoubleSpinBox(this))
    , m_levelBox(new QWidget(this))
    , m_levelGrid(new QGridLayout(m_levelBox))
    , m_curve(new LossCurve(workspace, this))
    , m_curveNote(new QLabel(this))
    , m_floorLabel(new QLabel(this))
    , m_floor(makeShare(this))
    , m_message(new QLabel(this))
    , m_reset(new QPushButton(this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_about->setProperty("role", QStringLiteral("muted"));
    m_about->setWordWrap(true);
    m_curveNote->setProperty("role", QStringLiteral("caption"));
    m_curveNote->setWordWrap(true);
    m_message->setProperty("role", QStringLiteral("warning"));
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("ruleMessage"));
    m_counts->setObjectName(QStringLiteral("ruleCounts"));
    m_reversed->setObjectName(QStringLiteral("ruleReversed"));
    m_hasAnchors->setObjectName(QStringLiteral("ruleHasAnchors"));
    m_ok->setObjectName(QStringLiteral("ruleOk"));
    m_bad->setObjectName(QStringLiteral("ruleBad"));
    m_shape->setObjectName(QStringLiteral("ruleShape"));
    m_exponent->setObjectName(QStringLiteral("ruleExponent"));
    m_reset->setObjectName(QStringLiteral("ruleReset"));
    m_exponent->setDecimals(2);
    m_exponent->setSingleStep(.25);
    m_exponent->setKeyboardTracking(false);
    m_shape->addItems({{}, {}, {}, {}});
    m_floor->setObjectName(QStringLiteral("errorFloor"));
    m_floor->setRange(0, MostErrorFloor);
    m_floor->setSingleStep(.01);
    m_floorLabel->setWordWrap(true);
    m_floorLabel->setBuddy(m_floor);
    m_okLabel->setBuddy(m_ok);
    m_badLabel->setBuddy(m_bad);
    m_shapeLabel->setBuddy(m_shape);
    m_exponentLabel->setBuddy(m_exponent);
    m_levelGrid->setContentsMargins(0, 0, 0, 0);

    auto* grid = new QGridLayout;
    grid->setColumnStretch(4, 1);
    grid->addWidget(m_okLabel, 0, 0);
    grid->addWidget(m_ok, 0, 1);
    grid->addWidget(m_badLabel, 0, 2);
    grid->addWidget(m_bad, 0, 3);
    auto* shape = new QGridLayout;
    shape->setColumnStretch(1, 1);
    shape->addWidget(m_shapeLabel, 0, 0);
    shape->addWidget(m_shape, 0, 1);
    shape->addWidget(m_exponentLabel, 0, 2);
    shape->addWidget(m_exponent, 0, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_counts);
    layout->addWidget(m_hasAnchors);
    layout->addLayout(grid);
    layout->addWidget(m_reversed);
    layout->addLayout(shape);
    layout->addWidget(m_levelBox);
    layout->addWidget(m_curve);
    layout->addWidget(m_curveNote);
    auto* floorRow = new QHBoxLayout;
    floorRow->addWidget(m_floorLabel, 1);
    floorRow->addWidget(m_floor);
    layout->addLayout(floorRow);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);

    for (QCheckBox* box : {m_counts, m_reversed, m_hasAnchors})
        connect(box, &QCheckBox::clicked, this, &RuleEditor::take);
    for (QDoubleSpinBox* box : {m_ok, m_bad, m_exponent})
        connect(box, &QDoubleSpinBox::valueChanged, this, &RuleEditor::take);
    connect(m_floor, &QDoubleSpinBox::valueChanged, this, [this](double floor) {
        if (m_isFilling)
            return;
        m_subject.floor = floor;
        emit floorChanged(floor);
    });
    connect(m_shape, &QComboBox::activated, this, &RuleEditor::chooseShape);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_rule = {};
        fill();
        emit ruleChanged(m_rule);
    });
    retranslate();
}

void RuleEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RuleEditor::retranslate()
{
    m_counts->setText(tr("&Counts in the score"));
    m_reversed->setText(tr("Its levels run the &other way"));
    m_reversed->setToolTip(tr("The table is read from the other end: where a question lists best first."));
    m_hasAnchors->setText(tr("&Anchors of its own"));
    m_hasAnchors->setToolTip(tr("Between the two, a mean loss turns into pain from 0 to 1."));
    m_okLabel->setText(tr("No pain &up to"));
    m_badLabel->setText(tr("&Full pain from"));
    m_shapeLabel->setText(tr("&Loss table"));
    m_shape->setItemText(Own, tr("As the scale has it"));
    m_shape->setItemText(Convex, tr("Convex: slight trouble weighs less"));
    m_shape->setItemText(Concave, tr("Concave: slight trouble weighs more"));
    m_shape->setItemText(Listed, tr("A loss for each level"));
    m_exponentLabel->setText(tr("&Exponent"));
    m_curveNote->setText(tr("Loss from 0 (best) to 1 (worst) of each level; dashed: as the scale has it."));
    m_floorLabel->setText(tr("Error of the mean loss that &no number of answers makes smaller"));
    m_floor->setToolTip(
        tr("A standard deviation that widens the ranges: who was asked, when and how is no matter of chance."));
    m_reset->setText(tr("&Reset this"));
    m_reset->setToolTip(tr("Back to what the model does"));
    for (size_t level = 0; level < m_levels.size(); ++level)
        m_levels[level]->setAccessibleName(
            tr("Loss of level “%1”").arg(m_subject.levels.value(static_cast<qsizetype>(level))));
    tell();
}

void RuleEditor::setRule(const RuleSubject& subject, const SignalRule& rule)
{
    if (subject == m_subject && rule == m_rule)
        return; // so that what is being typed stays
    const bool isOther = subject.levels != m_subject.levels || subject.own.size() != m_levels.size();
    m_subject = subject;
    m_rule = rule;
    if (isOther)
        makeLevels();
    fill();
}

void RuleEditor::makeLevels()
{
    for (QObject* child : m_levelBox->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        delete child;
    m_levels.clear();
    const size_t rows = std::min(LevelsInAColumn, m_subject.own.size());
    for (size_t level = 0; level < m_subject.own.size() && !m_subject.levels.isEmpty(); ++level) {
        auto* box = makeShare(m_levelBox);
        auto* name = new QLabel(m_subject.levels.value(static_cast<qsizetype>(level)), m_levelBox);
        name->setTextFormat(Qt::PlainText);
        name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        name->setBuddy(box);
        const auto row = static_cast<int>(level % rows), column = static_cast<int>(level / rows) * 2;
        m_levelGrid->addWidget(name, row, column);
        m_levelGrid->addWidget(box, row, column + 1);
        connect(box, &QDoubleSpinBox::valueChanged, this, &RuleEditor::take);
        m_levels.push_back(box);
    }
    retranslate();
}

std::vector<double> RuleEditor::currentLosses() const { return lossesUnder(m_rule, m_subject.own).loss; }

void RuleEditor::fill()
{
    m_isFilling = true;
    m_title->setText(m_subject.title);
    m_about->setText(m_subject.about);
    m_counts->setChecked(!m_rule.isOff);
    m_reversed->setChecked(m_rule.isReversed);
    m_hasAnchors->setChecked(m_rule.anchors.has_value());
    const Anchors anchors = m_rule.anchors.value_or(m_subject.anchors);
    m_ok->setValue(anchors.ok);
    m_bad->setValue(anchors.bad);
    const Shape shape = !m_rule.loss.empty() ? Listed
        : m_rule.exponent > 1                ? Convex
        : m_rule.exponent < 1                ? Concave
                                             : Own;
    m_floor->setValue(m_subject.floor.value_or(0));
    m_shape->setCurrentIndex(shape);
    m_exponent->setRange(shape == Concave ? LeastExponent : 1, shape == Concave ? 1 : MostExponent);
    m_exponent->setValue(m_rule.exponent);
    const std::vector<double> losses = currentLosses();
    for (size_t level = 0; level < m_levels.size(); ++level)
        m_levels[level]->setValue(losses[level]);
    m_isFilling = false;
    tell();
}

void RuleEditor::chooseShape(int shape)
{
    const std::vector<double> now = currentLosses();
    m_rule.loss.clear();
    m_rule.exponent = shape == Convex ? UsualConvex : shape == Concave ? UsualConcave : 1;
    if (shape == Listed)
        m_rule.loss = now;
    fill();
    emit ruleChanged(m_rule);
}

/// Reads the rule from the controls.
void RuleEditor::take()
{
    if (m_isFilling)
        return;
    SignalRule rule = m_rule;
    rule.isOff = !m_counts->isChecked();
    rule.isReversed = m_reversed->isChecked();
    rule.anchors.reset();
    if (m_hasAnchors->isChecked()) {
        const Anchors before = m_rule.anchors.value_or(m_subject.anchors);
        rule.anchors = Anchors{exactValue(m_ok, before.ok), exactValue(m_bad, before.bad)};
    }
    if (m_shape->currentIndex() == Convex || m_shape->currentIndex() == Concave)
        rule.exponent = exactValue(m_exponent, m_rule.exponent);
    if (m_shape->currentIndex() == Listed) {
        for (size_t level = 0; level < rule.loss.size() && level < m_levels.size(); ++level)
            rule.loss[level] = exactValue(m_levels[level], rule.loss[level]);
    }
    const bool isSound = !rule.anchors || rule.anchors->bad - rule.anchors->ok >= Smallest / 2;
    if (isSound && rule != m_rule) {
        m_rule = rule;
        fill();
        emit ruleChanged(m_rule);
        return;
    }
    tell();
}

/// What can be set, what it makes and what is wrong with it.
void RuleEditor::tell()
{
    const Project* project = m_workspace.project();
    const bool isOpen = project && !project->isReadOnly();
    const bool isUsed = isOpen && !m_rule.isOff;
    const int shape = m_shape->currentIndex();
    m_counts->setEnabled(isOpen);
    m_hasAnchors->setEnabled(isUsed);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_okLabel, m_ok, m_badLabel, m_bad})
        widget->setEnabled(isUsed && m_hasAnchors->isChecked());
    m_reversed->setEnabled(isUsed && shape != Listed);
    m_shape->setEnabled(isUsed);
    // Bins of minutes differ from question to question.
    if (auto* items = qobject_cast<QStandardItemModel*>(m_shape->model()))
        items->item(Listed)->setEnabled(!m_levels.empty());
    m_exponentLabel->setVisible(shape == Convex || shape == Concave);
    m_exponent->setVisible(shape == Convex || shape == Concave);
    m_exponent->setEnabled(isUsed);
    m_levelBox->setVisible(shape == Listed && !m_levels.empty());
    m_levelBox->setEnabled(isUsed);
    m_curve->setVisible(!m_rule.isOff);
    m_curveNote->setVisible(!m_rule.isOff);
    m_floorLabel->setVisible(m_subject.floor && !m_rule.isOff);
    m_floor->setVisible(m_subject.floor && !m_rule.isOff);
    m_floor->setEnabled(isUsed);
    m_reset->setEnabled(isOpen && !m_rule.isEmpty());
    m_curve->setLosses(m_subject.levels, lossesUnder(m_rule, m_subject.own));
    QString message;
    if (m_hasAnchors->isChecked() && m_bad->value() <= m_ok->value())
        message = tr("Full pain must begin above where pain begins: not taken over.");
    else if (!SignalRules::isMonotone(m_rule.loss))
        message = tr("The losses neither fall nor rise all along: a better answer may count as worse.");
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace touchstone
