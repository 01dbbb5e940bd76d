// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/WeightsEditor.h"

#include "views/common/ExactValue.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/decide/ReweighedPicture.h"
#include "views/decide/StabilityWords.h"
#include "views/decide/WeightSlider.h"

#include <numeric>
#include <QApplication>
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
    , m_stays(new QLabel(this))
    , m_message(new QLabel(this))
    , m_firstTitle(makeTitle(this))
    , m_first(new FigureChart(this))
    , m_reset(new QPushButton(this))
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    int line = 0;
    const auto addRow = [&](Row& row, const QString& name) {
        row = {new QLabel(this), new WeightSlider(this), makeBox(this), new QLabel(this), {}};
        row.slider->setObjectName(QStringLiteral("slider_") + name);
        row.weight->setObjectName(QStringLiteral("weight_") + name);
        row.name->setBuddy(row.weight);
        row.share->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(row.name, line, 0);
        grid->addWidget(row.slider, line, 1);
        grid->addWidget(row.weight, line, 2);
        grid->addWidget(row.share, line++, 3);
        connect(row.slider, &WeightSlider::weightMoved, row.weight, &QDoubleSpinBox::setValue);
        connect(row.weight, &QDoubleSpinBox::valueChanged, row.slider, &WeightSlider::setWeight);
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
    grid->addWidget(m_tiedName, line, 0, 1, 2);
    grid->addWidget(m_tied, line, 2);
    grid->setColumnMinimumWidth(3, QFontMetrics(font()).horizontalAdvance(QStringLiteral("100 %")));
    m_tiedName->setBuddy(m_tied);
    m_tied->setObjectName(QStringLiteral("signalCorrelation"));
    connect(m_tied, &QDoubleSpinBox::valueChanged, this, &WeightsEditor::take);
    m_stays->setProperty("role", QStringLiteral("muted"));
    m_stays->setWordWrap(true);
    m_stays->setObjectName(QStringLiteral("weightsStay"));
    m_message->setProperty("role", QStringLiteral("warning"));
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("weightsMessage"));
    m_reset->setObjectName(QStringLiteral("weightsReset"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addLayout(grid);
    layout->addWidget(m_stays);
    layout->addWidget(m_message);
    layout->addWidget(m_firstTitle);
    layout->addWidget(m_first);
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
    m_first->setExportPalette(Theme::print().palette());
    connect(m_first, &RowChart::rowChosen, this,
        [this](int row) { m_workspace.select(m_firstPlaces[static_cast<size_t>(row)].touchpoint); });
    connect(m_first, &Chart::saveFailed, this, [this](const Error& error) { m_workspace.sayError(error); });
    connect(&workspace, &Workspace::rankingChanged, this, &WeightsEditor::weighAnew);
    connect(&workspace, &Workspace::themeChanged, this, &WeightsEditor::weighAnew);
    connect(qApp, &QApplication::focusChanged, this, &WeightsEditor::tellStability);
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
    m_firstTitle->setText(tr("First places under these weights"));
    for (size_t family = 0; family < FamilyCount; ++family)
        m_pain[family].name->setText(termOf(static_cast<Family>(family)));
    for (size_t part = 0; part < impactCount(); ++part)
        m_impact[part].name->setText(termOf(static_cast<Impact>(part)));
    for (const std::span<Row>& rows : sets()) {
        for (const Row& row : rows) {
            for (QWidget* control : {static_cast<QWidget*>(row.slider), static_cast<QWidget*>(row.weight)})
                control->setAccessibleName(tr("Weight of %1").arg(row.name->text()));
        }
    }
    weighAnew();
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
    weighAnew();
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
        weighAnew();
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
    for (const std::span<Row>& rows : sets()) {
        // What was measured nowhere does not count, as long as anything was.
        const bool isMeasured
            = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.slider->marks(); });
        double all = 0, sum = 0;
        for (const Row& row : rows) {
            all += row.weight->value();
            sum += !isMeasured || row.slider->marks() ? row.weight->value() : 0;
        }
        isNothing = isNothing || all <= 0;
        for (const Row& row : rows) {
            row.slider->setEnabled(isOpen);
            row.weight->setEnabled(isOpen);
            const bool isCounted = sum > 0 && (!isMeasured || row.slider->marks());
            row.share->setText(isCounted ? tr("%1 %").arg(QLocale().toString(100 * row.weight->value() / sum, 'f', 0))
                                         : QString(QChar(0x2013)));
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

void WeightsEditor::weighAnew()
{
    const Project* project = m_workspace.project();
    const Ranking& ranking = *m_workspace.ranking();
    Reweighed reweighed;
    if (project && ranking.basis == Basis::Evidence)
        reweighed = reweigh(ranking, project->journey(), m_settings);
    markStability(reweighed);
    const bool isShown = !reweighed.places.empty() && !ranking.isExploratory;
    m_firstTitle->setVisible(isShown);
    m_first->setVisible(isShown);
    m_firstPlaces = reweighed.places;
    m_first->setData(isShown
            ? reweighedPicture(reweighed, ranking, project->journey(), m_workspace.theme(), m_workspace.language())
            : FigureChart::Data());
    m_first->setFixedHeight(m_first->minimumSizeHint().height());
    tell();
    tellStability();
}

void WeightsEditor::markStability(const Reweighed& reweighed)
{
    const std::vector<WeightStability>& all = reweighed.stability;
    const auto isOf = [](const WeightStability& each, size_t set, size_t row) {
        return set == 0 ? each.family == static_cast<Family>(row) : each.impact == static_cast<Impact>(row);
    };
    for (size_t set = 0; set < sets().size(); ++set) {
        const auto weightOf
            = [&](size_t row) { return set == 0 ? m_settings.painWeights[row] : m_settings.impactWeights[row]; };
        double sum = 0; // of those that count
        for (const WeightStability& each : all) {
            if (set == 0 ? each.family.has_value() : each.impact.has_value())
                sum += weightOf(set == 0 ? static_cast<size_t>(*each.family) : static_cast<size_t>(*each.impact));
        }
        for (size_t index = 0; index < sets()[set].size(); ++index) {
            Row& row = sets()[set][index];
            const auto found = std::find_if(
                all.begin(), all.end(), [&](const WeightStability& each) { return isOf(each, set, index); });
            std::optional<WeightSlider::Marks> marks;
            row.stays = all.empty()
                ? QString()
                : tr("Nothing was measured that %1 is about: it does not count.").arg(row.name->text());
            if (found != all.end()) {
                marks = marksOf(*found, sum - weightOf(index));
                row.stays = describeStability(
                    m_workspace.project()->journey().nameOf(reweighed.places.front(), m_workspace.language()),
                    row.name->text(), *found);
            }
            row.slider->setMarks(marks);
            for (QWidget* control : {static_cast<QWidget*>(row.slider), static_cast<QWidget*>(row.weight)}) {
                control->setToolTip(row.stays);
                control->setAccessibleDescription(row.stays);
            }
        }
    }
}

void WeightsEditor::tellStability()
{
    QString text
        = tr("The line on a slider shows where the first place stays, the pale band where the whole order does.");
    bool hasMarks = false;
    for (const std::span<Row>& rows : sets()) {
        for (const Row& row : rows) {
            hasMarks = hasMarks || row.slider->marks();
            if (!row.stays.isEmpty() && (row.slider->hasFocus() || row.weight->hasFocus()))
                text = row.stays;
        }
    }
    m_stays->setText(text);
    m_stays->setVisible(hasMarks);
    m_stays->setMinimumHeight(2 * m_stays->fontMetrics().lineSpacing()); // nothing moves when it says something else
}

} // namespace touchstone
