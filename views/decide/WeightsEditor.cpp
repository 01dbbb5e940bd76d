// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/WeightsEditor.h"

#include "views/common/ExactValue.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"

#include <cmath>
#include <numeric>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace touchstone {
namespace {

QDoubleSpinBox* makeBox(QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(0, 1);
    box->setDecimals(3);
    box->setSingleStep(.05);
    box->setKeyboardTracking(false);
    return box;
}

QLabel* makeTitle(QWidget* parent)
{
    auto* title = new QLabel(parent);
    title->setProperty("role", QStringLiteral("title"));
    return title;
}

template <typename Weights>
double sumOf(const Weights& weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0.);
}

} // namespace

WeightsEditor::WeightsEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_painTitle(makeTitle(this))
    , m_impactTitle(makeTitle(this))
    , m_tiedTitle(makeTitle(this))
    , m_tiedName(new QLabel(this))
    , m_tied(makeBox(this))
    , m_message(new QLabel(this))
    , m_reset(new QPushButton(this))
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(3, 1);
    grid->setHorizontalSpacing(12);
    int line = 0;
    const auto addRow = [&](Row& row, const QString& name) {
        row = {new QLabel(this), makeBox(this), new QLabel(this)};
        row.weight->setObjectName(QStringLiteral("weight_") + name);
        row.name->setBuddy(row.weight);
        row.share->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(row.name, line, 0);
        grid->addWidget(row.weight, line, 1);
        grid->addWidget(row.share, line++, 2);
        connect(row.weight, &QDoubleSpinBox::valueChanged, this, &WeightsEditor::take);
    };
    grid->addWidget(m_painTitle, line++, 0, 1, 4);
    for (size_t family = 0; family < FamilyCount; ++family)
        addRow(m_pain[family], keyOf(static_cast<Family>(family)));
    grid->setRowMinimumHeight(line++, 10);
    grid->addWidget(m_impactTitle, line++, 0, 1, 4);
    for (size_t part = 0; part < impactCount(); ++part)
        addRow(m_impact[part], keyOf(static_cast<Impact>(part)));
    grid->setRowMinimumHeight(line++, 10);
    grid->addWidget(m_tiedTitle, line++, 0, 1, 4);
    grid->addWidget(m_tiedName, line, 0);
    grid->addWidget(m_tied, line, 1);
    m_tiedName->setBuddy(m_tied);
    m_tied->setObjectName(QStringLiteral("signalCorrelation"));
    connect(m_tied, &QDoubleSpinBox::valueChanged, this, &WeightsEditor::take);
    m_message->setProperty("role", QStringLiteral("warning"));
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("weightsMessage"));
    m_reset->setObjectName(QStringLiteral("weightsReset"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addLayout(grid);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const ScoreSettings usual;
        m_settings.painWeights = usual.painWeights;
        m_settings.impactWeights = usual.impactWeights;
        m_settings.signalCorrelation = usual.signalCorrelation;
        fill();
        emit settingsChanged(m_settings);
    });
    fill();
    retranslate();
}

void WeightsEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WeightsEditor::retranslate()
{
    m_painTitle->setText(tr("Weights of pain"));
    m_impactTitle->setText(tr("Weights of impact"));
    m_tiedTitle->setText(tr("Ranges"));
    m_tiedName->setText(tr("Signals of one touchpoint hang &together by"));
    m_tied->setToolTip(tr("A correlation from 0 to 1, a judgement: the higher, the wider the ranges."));
    m_reset->setText(tr("&Reset the weights"));
    for (size_t family = 0; family < FamilyCount; ++family)
        m_pain[family].name->setText(termOf(static_cast<Family>(family)));
    for (size_t part = 0; part < impactCount(); ++part)
        m_impact[part].name->setText(termOf(static_cast<Impact>(part)));
    for (const auto& rows : {std::span<Row>(m_pain), std::span<Row>(m_impact)}) {
        for (const Row& row : rows)
            row.weight->setAccessibleName(tr("Weight of %1").arg(row.name->text()));
    }
    tell();
}

void WeightsEditor::setSettings(const ScoreSettings& settings)
{
    const bool isSame = settings.painWeights == m_settings.painWeights
        && settings.impactWeights == m_settings.impactWeights
        && settings.signalCorrelation == m_settings.signalCorrelation;
    m_settings = settings;
    if (!isSame)
        fill();
}

void WeightsEditor::fill()
{
    m_isFilling = true;
    for (size_t family = 0; family < FamilyCount; ++family)
        m_pain[family].weight->setValue(m_settings.painWeights[family]);
    for (size_t part = 0; part < impactCount(); ++part)
        m_impact[part].weight->setValue(m_settings.impactWeights[part]);
    m_tied->setValue(m_settings.signalCorrelation);
    m_isFilling = false;
    tell();
}

void WeightsEditor::take()
{
    if (m_isFilling)
        return;
    ScoreSettings settings = m_settings;
    const auto read = [](const QDoubleSpinBox* box, double& value) { value = exactValue(box, value); };
    for (size_t family = 0; family < FamilyCount; ++family)
        read(m_pain[family].weight, settings.painWeights[family]);
    for (size_t part = 0; part < impactCount(); ++part)
        read(m_impact[part].weight, settings.impactWeights[part]);
    read(m_tied, settings.signalCorrelation);
    if (sumOf(settings.painWeights) > 0 && sumOf(settings.impactWeights) > 0 && settings != m_settings) {
        m_settings = settings;
        tell();
        emit settingsChanged(m_settings);
        return;
    }
    tell();
}

void WeightsEditor::tell()
{
    const Project* project = m_workspace.project();
    const bool isOpen = project && !project->isReadOnly();
    bool isNothing = false;
    for (const auto& rows : {std::span<Row>(m_pain), std::span<Row>(m_impact)}) {
        double sum = 0;
        for (const Row& row : rows)
            sum += row.weight->value();
        isNothing = isNothing || sum <= 0;
        for (const Row& row : rows) {
            row.weight->setEnabled(isOpen);
            row.share->setText(
                sum > 0 ? tr("%1 %").arg(QLocale().toString(100 * row.weight->value() / sum, 'f', 0)) : QString());
        }
    }
    m_tied->setEnabled(isOpen);
    const ScoreSettings usual;
    m_reset->setEnabled(isOpen
        && (m_settings.painWeights != usual.painWeights || m_settings.impactWeights != usual.impactWeights
            || m_settings.signalCorrelation != usual.signalCorrelation));
    m_message->setText(isNothing ? tr("At least one weight must be above 0: not taken over.") : QString());
    m_message->setVisible(isNothing);
}

} // namespace touchstone
