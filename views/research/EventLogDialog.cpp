// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/EventLogDialog.h"

#include "model/project/Project.h"
#include "views/common/DescribeError.h"
#include "views/common/DescribeEvents.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"
#include "views/research/ActivitiesModel.h"

#include <cmath>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTableView>
#include <QTableWidget>

namespace touchstone {
namespace {

constexpr int Soon = 120; ///< milliseconds until choices are counted
constexpr int MostVariants = 200; ///< that are listed
constexpr int HeadLines = 3; ///< of the report, on one line
constexpr int ShownLines = 4;
constexpr int FoldSteps = 200;
constexpr double MostFolded = .5; ///< share of journeys at the slider's end

/// Share of journeys below which activities are folded: fine steps where activities are rare.
double foldShare(int step)
{
    const double part = static_cast<double>(step) / FoldSteps;
    return MostFolded * part * part;
}

} // namespace

EventLogDialog::EventLogDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_project(workspace.project())
    , m_activities(new ActivitiesModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    m_fold->setRange(0, FoldSteps);
    m_fold->setPageStep(FoldSteps / 10);
    m_timer.setSingleShot(true);
    m_timer.setInterval(Soon);
    connect(&m_timer, &QTimer::timeout, this, &EventLogDialog::discover);
    connect(m_activities, &ActivitiesModel::mappingChanged, this, &EventLogDialog::changed);
    connect(m_fold, &QSlider::valueChanged, this, &EventLogDialog::setFolding);
    connect(m_foldAs, &QComboBox::currentIndexChanged, this, &EventLogDialog::setFolding);
    for (QComboBox* choice : {m_waiting, m_mode, m_stage, m_channel})
        connect(choice, &QComboBox::currentIndexChanged, this, &EventLogDialog::changed);
    for (QComboBox* choice : {m_case, m_activity, m_time})
        connect(choice, &QComboBox::activated, this, &EventLogDialog::read);
    connect(m_take, &QPushButton::clicked, this, &EventLogDialog::take);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_workspace, &Workspace::projectChanged, this, &QDialog::reject);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (!m_project)
            return;
        fillPlaces();
        m_activities->setJourney(m_project->journey(), m_workspace.language());
        changed();
    });
    retranslate();
}

EventLogDialog::~EventLogDialog()
{
    if (m_progress)
        m_progress->cancel();
}

void EventLogDialog::done(int result)
{
    if (m_progress)
        m_progress->cancel();
    ++m_job;
    m_timer.stop();
    QDialog::done(result);
}

void EventLogDialog::start()
{
    open();
    peek();
}

void EventLogDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

std::shared_ptr<Progress> EventLogDialog::watched(const QString& what, std::shared_ptr<Progress> progress)
{
    m_workspace.watch(what, progress);
    return progress;
}

void EventLogDialog::peek()
{
    if (!m_project)
        return reject();
    const int job = ++m_job;
    m_progress = watched(tr("Reading the log"),
        runTask(
            this, [path = m_path](Progress& progress) { return peekEventLog(path, progress); },
            [this, job](const Result<EventLogPeek>& peek) {
                if (job != m_job)
                    return;
                if (!peek)
                    return fail(peek.error(), true);
                show(*peek);
                if (peek->columns.isComplete())
                    return read();
                m_refusal = tr("Choose which column says the case and which the activity.");
                showFigures();
                (peek->columns.caseId.isEmpty() ? m_case : m_activity)->setFocus();
            }));
}

void EventLogDialog::show(const EventLogPeek& peek)
{
    m_peek = peek;
    m_columnRow->setVisible(peek.format == EventFormat::Csv);
    for (const auto& [choice, chosen] : {std::pair(m_case, peek.columns.caseId),
             std::pair(m_activity, peek.columns.activity), std::pair(m_time, peek.columns.time)}) {
        choice->clear();
        choice->addItem(QString());
        choice->addItems(peek.headers);
        choice->setCurrentText(chosen);
    }
}

EventColumns EventLogDialog::columns() const
{
    EventColumns columns = m_peek->columns;
    if (m_peek->format == EventFormat::Csv) {
        columns.caseId = m_case->currentText();
        columns.activity = m_activity->currentText();
        columns.time = m_time->currentText();
    }
    return columns;
}

void EventLogDialog::read()
{
    if (!m_project || !columns().isComplete())
        return;
    if (m_progress)
        m_progress->cancel();
    const int job = ++m_job;
    m_discovered = nullptr;
    m_refusal.clear();
    struct Read
    {
        EventLogReport report;
        std::shared_ptr<const PreparedLog> log;
    };
    m_progress = watched(tr("Reading the log"),
        runTask(
            this,
            [path = m_path, wanted = columns(), journey = m_project->journey()](Progress& progress) -> Result<Read> {
                auto reading = readEventLog(path, wanted, progress);
                if (!reading)
                    return failure(reading.error());
                return Read{std::move(reading->report),
                    std::make_shared<const PreparedLog>(prepareLog(std::move(reading->log), journey, progress))};
            },
            [this, job](Result<Read> read) {
                if (job != m_job)
                    return;
                if (!read)
                    return fail(read.error(), m_peek->format != EventFormat::Csv); // of a table other columns may do
                m_report = std::move(read->report);
                m_log = read->log;
                m_activities->setLog(m_log, m_project->journey(), m_workspace.language());
                retranslate();
                m_table->setFocus();
                changed();
            }));
    showFigures();
}

void EventLogDialog::fail(const Error& error, bool closes)
{
    if (error.code == ErrorCode::Cancelled)
        return reject();
    m_workspace.sayError(error);
    if (closes)
        return reject();
    m_log = nullptr;
    m_readAs->clear();
    m_variants->setRowCount(0);
    m_activities->setLog(nullptr, {}, {});
    m_refusal = describeError(error);
    showFigures();
}

EventMapping EventLogDialog::mapping() const
{
    EventMapping mapping;
    m_activities->fill(mapping);
    mapping.waiting = static_cast<WaitPlace>(m_waiting->currentData().toInt());
    mapping.adds = m_mode->currentIndex() == 1;
    return mapping;
}

void EventLogDialog::setFolding()
{
    const double journeys = m_log ? m_log->log.journeys() : 0;
    m_activities->setFolding(std::ceil(foldShare(m_fold->value()) * journeys),
        m_foldAs->currentIndex() == 1 ? Folding::Other : Folding::Bypass);
    const QLocale locale(m_workspace.language());
    m_foldLabel->setText(
        tr("Fold activities that fewer than %1 % of journeys pass: %2 of %3")
            .arg(locale.toString(100 * foldShare(m_fold->value()), 'f', 2),
                locale.toString(m_activities->foldedCount()), locale.toString(m_activities->rowCount())));
}

void EventLogDialog::changed()
{
    if (!m_log || !m_project)
        return;
    m_discovered = nullptr;
    m_timer.start();
    showFigures();
}

void EventLogDialog::discover()
{
    if (!m_log || !m_project)
        return;
    if (m_progress)
        m_progress->cancel();
    const int job = ++m_job;
    MergeOptions where;
    where.stage = StageId{m_stage->currentData().toLongLong()};
    where.channel = ChannelId{m_channel->currentData().toLongLong()};
    m_progress = watched(tr("Counting journeys"),
        runTask(
            this,
            [log = m_log, wanted = mapping(), journey = m_project->journey(), evidence = m_project->evidence(), where](
                Progress& progress) { return discoverJourney(*log, wanted, journey, evidence, where, progress); },
            [this, job](DiscoveredJourney discovered) {
                if (job != m_job)
                    return;
                m_discovered = std::make_shared<const DiscoveredJourney>(std::move(discovered));
                showFigures();
                showVariants();
                emit settled();
            }));
}

void EventLogDialog::showReport()
{
    m_readAs->clear();
    if (!m_log)
        return;
    const QStringList lines = describeReading(m_report, m_log->log);
    QStringList shown{lines.mid(0, HeadLines).join(QStringLiteral(" · "))};
    shown += lines.mid(HeadLines, ShownLines);
    if (const auto more = static_cast<int>(lines.size()) - HeadLines - ShownLines; more > 0)
        shown << tr("… and %n more", nullptr, more);
    m_readAs->setText(shown.join(u'\n'));
    m_readAs->setToolTip(lines.join(u'\n'));
}

void EventLogDialog::showFigures()
{
    m_take->setEnabled(m_discovered && !m_discovered->flow.steps.empty() && !m_discovered->mixesEnds);
    const QString why = m_discovered ? whyNotAdded(*m_discovered) : m_refusal;
    m_warning->setText(why);
    m_warning->setVisible(!why.isEmpty());
    if (m_discovered)
        m_figures->setText(describeDiscovery(*m_discovered).join(u'\n'));
    else if (!m_log)
        m_figures->clear();
}

void EventLogDialog::showVariants()
{
    const QLocale locale(m_workspace.language());
    const std::vector<Variant>& variants = m_discovered->variants;
    const auto shown = static_cast<int>(std::min<size_t>(variants.size(), MostVariants));
    m_variantsTitle->setText(shown < static_cast<int>(variants.size())
            ? tr("Ways of the journeys: the first %1 of %2")
                  .arg(locale.toString(shown), locale.toString(variants.size()))
            : tr("Ways of the journeys: %1").arg(locale.toString(shown)));
    m_variants->setRowCount(shown);
    const double all = m_discovered->flow.total.all();
    for (int row = 0; row < shown; ++row) {
        const Variant& variant = variants[static_cast<size_t>(row)];
        QStringList names;
        for (const int node : variant.nodes)
            names << m_discovered->touchpoints[static_cast<size_t>(node)].name.in(m_workspace.language());
        const QString way = names.join(QStringLiteral(" → "));
        const double journeys = variant.journeys.all();
        const QStringList cells{locale.toString(journeys, 'f', QLocale::FloatingPointShortest),
            locale.toString(all > 0 ? 100 * journeys / all : 0, 'f', 1), way};
        for (int column = 0; column < m_variants->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column < 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setToolTip(column == 2 ? way : QString());
            m_variants->setItem(row, column, item);
        }
    }
}

void EventLogDialog::take()
{
    if (!m_discovered || !m_project || !m_take->isEnabled())
        return;
    const QString name = discoveryName(QFileInfo(m_path).fileName(), *m_log);
    const std::shared_ptr<const DiscoveredJourney> taken = m_discovered;
    const Result<void> applied = applyDiscovery(*m_project, *taken, name);
    if (!applied)
        return m_workspace.sayError(applied.error());
    m_workspace.sayUndoable(tr("The journey now has the counts of “%1”: %n touchpoint(s), %2 transitions.", nullptr,
        static_cast<int>(taken->touchpoints.size()))
                                .arg(QFileInfo(m_path).fileName(), QString::number(taken->transitions.size())));
    accept();
}

void EventLogDialog::fillPlaces()
{
    const auto fill = [this](QComboBox* choice, const QString& none, const auto& values) {
        const QSignalBlocker blocker(choice);
        const QVariant chosen = choice->currentData();
        choice->clear();
        choice->addItem(none, 0LL);
        for (const auto& value : values)
            choice->addItem(value.name.in(m_workspace.language()), value.id.value);
        choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
    };
    const Journey journey = m_project ? m_project->journey() : Journey();
    fill(m_stage, tr("the last stage"), journey.stages);
    fill(m_channel, tr("not specified"), journey.channels);
}

void EventLogDialog::retranslate()
{
    const QString file = QFileInfo(m_path).fileName();
    setWindowTitle(tr("Journey from an event log"));
    m_title->setText(m_log ? tr("The journey in “%1”").arg(file) : tr("Reading “%1” …").arg(file));
    m_caseLabel->setText(tr("&Case"));
    m_activityLabel->setText(tr("Act&ivity"));
    m_timeLabel->setText(tr("Ti&me"));
    m_waitingLabel->setText(tr("&Waiting times"));
    m_modeLabel->setText(tr("C&ounts that are there"));
    m_stageLabel->setText(tr("New touchpoints in &stage"));
    m_channelLabel->setText(tr("C&hannel"));
    m_fold->setAccessibleName(tr("Threshold for folding"));
    m_foldAs->setAccessibleName(tr("What becomes of folded activities"));
    m_table->setAccessibleName(tr("What each activity becomes"));
    m_variants->setAccessibleName(tr("Ways of the journeys"));
    m_variants->setHorizontalHeaderLabels({tr("Journeys"), tr("%"), tr("Way")});
    m_take->setText(tr("&Take over"));
    m_cancel->setText(tr("Cancel"));
    const auto rename = [](QComboBox* choice, const std::vector<std::pair<QString, int>>& items) {
        const QSignalBlocker blocker(choice);
        const int current = std::max(0, choice->currentIndex());
        choice->clear();
        for (const auto& [text, data] : items)
            choice->addItem(text, data);
        choice->setCurrentIndex(current);
    };
    rename(m_foldAs, {{tr("leave them out"), 0}, {tr("join them in “Other”"), 1}});
    rename(m_waiting,
        {{tr("at the touchpoint"), static_cast<int>(WaitPlace::Touchpoints)},
            {tr("at the handover before"), static_cast<int>(WaitPlace::Handovers)},
            {tr("leave out"), static_cast<int>(WaitPlace::None)}});
    rename(m_mode, {{tr("replace them"), 0}, {tr("add to them"), 1}});
    fillPlaces();
    m_activities->setJourney(m_project ? m_project->journey() : Journey(), m_workspace.language());
    m_activities->retranslate();
    setFolding();
    showReport();
    showFigures();
    if (m_discovered)
        showVariants();
}

} // namespace touchstone
