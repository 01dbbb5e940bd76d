// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ExploreOverview.h"

#include "views/charts/FigureChart.h"
#include "views/common/DescribeDifferences.h"
#include "views/common/Scale.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"

#include <cmath>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace touchstone {
namespace {

QString numberText(double value, int digits)
{
    const QString text = QLocale().toString(std::abs(value), 'f', digits);
    return value < 0 && text.contains(QRegularExpression(QStringLiteral("[1-9]"))) ? u'\u2212' + text : text;
}

/// The part of the scale that the readings and their ranges lie on, with a little room: dots need no zero.
Interval shownPart(const std::vector<SignalReading>& readings, const Interval& scale)
{
    Interval part{scale.high, scale.low};
    for (const SignalReading& reading : readings) {
        const bool hasRange = reading.range && reading.n >= FewestForPercent;
        part.low = std::min(part.low, hasRange ? reading.range->low : reading.value);
        part.high = std::max(part.high, hasRange ? reading.range->high : reading.value);
    }
    const double room = (scale.high - scale.low) / 20;
    return {std::max(scale.low, part.low - room), std::min(scale.high, part.high + room)};
}

} // namespace

ExploreOverview::ExploreOverview(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_assembling(this)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_signalLabel(new QLabel(this))
    , m_signal(new QComboBox(this))
    , m_chart(new FigureChart(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_signalLabel->setBuddy(m_signal);
    m_signal->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_signal->setObjectName(QStringLiteral("overviewSignal"));
    m_chart->setExportPalette(Theme::print().palette());
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_signalLabel);
    choice->addWidget(m_signal);
    choice->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(choice);
    layout->addWidget(m_note);
    layout->addWidget(scroll, 1);
    connect(m_signal, &QComboBox::activated, this, &ExploreOverview::show);
    connect(m_chart, &RowChart::rowChosen, this, [this](int row) {
        if (row >= 0 && static_cast<size_t>(row) < m_readings.size())
            m_workspace.select(m_readings[static_cast<size_t>(row)].place.touchpoint);
    });
    connect(m_chart, &Chart::saveFailed, this, [this](const Error& error) { m_workspace.sayError(error); });
    connect(&m_workspace, &Workspace::rankingChanged, this, &ExploreOverview::refresh);
    connect(&m_workspace, &Workspace::themeChanged, this, &ExploreOverview::show);
    retranslate();
}

void ExploreOverview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExploreOverview::retranslate()
{
    m_title->setText(tr("All touchpoints by one signal"));
    m_signalLabel->setText(tr("&Signal:"));
    m_signal->setAccessibleName(tr("Signal"));
    for (int i = 0; i < m_signal->count(); ++i)
        m_signal->setItemText(i, termOf(static_cast<Signal>(m_signal->itemData(i).toInt())));
    show();
}

void ExploreOverview::refresh()
{
    const Project* project = m_workspace.project();
    if (!project) {
        m_tallies = {};
        show();
        return;
    }
    m_assembling.run([journey = project->journey(), evidence = m_workspace.rankedEvidence(),
                         filter = m_workspace.ranking()->filter, rules = project->settings().rules](
                         Progress&) { return assembleTallies(journey, *evidence, filter, rules); },
        [this](Tallies tallies) {
            m_tallies = std::move(tallies);
            const QVariant chosen = m_signal->currentData();
            const QSignalBlocker quiet(m_signal);
            m_signal->clear();
            for (const SignalInfo& info : allSignals()) {
                if (!readingsOf(m_tallies, info.signal).empty())
                    m_signal->addItem(termOf(info.signal), static_cast<int>(info.signal));
            }
            m_signal->setCurrentIndex(std::max(0, m_signal->findData(chosen)));
            show();
        });
}

void ExploreOverview::show()
{
    const Project* project = m_workspace.project();
    m_readings.clear();
    m_signal->setEnabled(m_signal->count() > 0);
    if (!project || m_signal->currentIndex() < 0) {
        m_note->setText(tr("No answers yet that say how a touchpoint is."));
        FigureChart::Data nothing;
        nothing.title = m_title->text();
        m_chart->setData(std::move(nothing));
        return;
    }
    const auto signal = static_cast<Signal>(m_signal->currentData().toInt());
    m_readings = readingsOf(m_tallies, signal);
    const QLocale locale(m_workspace.language());
    const SignalFigure figure = infoOf(signal).figure;
    const int digits = figure == SignalFigure::Mean ? 2 : 0;
    const Interval scale = scaleOfReadings(signal);
    FigureChart::Data data;
    data.title = tr("%1 of all touchpoints").arg(termOf(signal));
    data.axis = figure == SignalFigure::Mean
        ? tr("mean, from %1 to %2").arg(locale.toString(scale.low), locale.toString(scale.high))
        : figure == SignalFigure::Nps   ? tr("net promoter score")
        : figure == SignalFigure::Share ? tr("people with trouble, %")
                                        : tr("mean loss, %: 0 best, 100 worst");
    data.range = shownPart(m_readings, scale);
    data.table.header = {tr("Touchpoint"), termOf(signal), tr("From"), tr("To"), tr("n")};
    for (const SignalReading& reading : m_readings) {
        ChartRow row;
        row.label = project->journey().nameOf(reading.place, m_workspace.language());
        row.start = reading.value;
        row.dot = m_workspace.theme().heat(reading.loss);
        const auto people = std::llround(reading.n);
        const bool isFew = people < FewestForPercent;
        if (isFew) {
            row.figure = tr("%1 of %2 had trouble")
                             .arg(locale.toString(std::llround(reading.affected)), locale.toString(people));
        } else {
            row.range = reading.range;
            row.figure
                = tr("%1, n = %2", "figure, people").arg(numberText(reading.value, digits), locale.toString(people));
        }
        row.toolTip = row.range
            ? tr("%1: %2 (%3 to %4), n = %5", "touchpoint, figure, its range, people")
                  .arg(row.label, numberText(reading.value, digits), numberText(row.range->low, digits),
                      numberText(row.range->high, digits), locale.toString(people))
            : tr("%1: %2", "touchpoint: figure").arg(row.label, row.figure);
        data.table.rows.push_back({row.label, isFew ? QString() : QString::number(reading.value, 'f', 2),
            row.range ? QString::number(row.range->low, 'f', 2) : QString(),
            row.range ? QString::number(row.range->high, 'f', 2) : QString(), QString::number(people)});
        data.rows.push_back(std::move(row));
    }
    const TallyFilter& filter = m_tallies.filter;
    m_note->setText(tr("Answers of %1, the worst first, with ranges of 95 %. All surveys, figures and interviews are "
                       "counted together.")
                        .arg(groupName(filter, project->evidence(), m_workspace.language())));
    m_chart->setData(std::move(data));
}

} // namespace touchstone
