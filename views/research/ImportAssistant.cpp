// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ImportAssistant.h"

#include "model/project/Project.h"
#include "views/common/DescribeImport.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"
#include "views/research/MappingDelegate.h"
#include "views/research/MappingModel.h"
#include "views/research/PreviewModel.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int RowHeight = 30;
constexpr int WidestColumn = 180;

QStringList separated(const QString& text)
{
    QStringList list;
    for (const QString& part : text.split(u'|')) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            list << trimmed;
    }
    return list;
}

/// What the file is, as far as it tells.
QString kindOf(const ImportReport& report)
{
    const QString format = formatName(report.format);
    if (!report.sheet.isEmpty())
        return ImportAssistant::tr("%1, sheet “%2”").arg(format, report.sheet);
    if (report.separator.isEmpty())
        return ImportAssistant::tr("%1, encoding %2").arg(format, report.encoding);
    const QString separator = report.separator == QLatin1String("\t") ? ImportAssistant::tr("tab") : report.separator;
    return ImportAssistant::tr("%1, encoding %2, separator %3", "CSV, encoding UTF-8, separator ,")
        .arg(format, report.encoding, separator);
}

void limitColumns(QTableView& table)
{
    table.resizeColumnsToContents();
    for (int i = 0; i < table.model()->columnCount(); ++i)
        table.setColumnWidth(i, std::min(table.columnWidth(i) + 8, WidestColumn));
}

} // namespace

ImportAssistant::ImportAssistant(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_mapping(new MappingModel(this))
    , m_preview(new PreviewModel(this))
    , m_title(new QLabel(this))
    , m_detected(new QLabel(this))
    , m_sheetLabel(new QLabel(this))
    , m_sheet(new QComboBox(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_waveLabel(new QLabel(this))
    , m_wave(new QComboBox(this))
    , m_missingLabel(new QLabel(this))
    , m_missing(new QLineEdit(this))
    , m_columns(new QTableView(this))
    , m_previewTitle(new QLabel(this))
    , m_rows(new QTableView(this))
    , m_count(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_detected->setProperty("role", QStringLiteral("muted"));
    m_detected->setWordWrap(true);
    m_previewTitle->setProperty("role", QStringLiteral("title"));
    m_count->setWordWrap(true);
    m_import->setProperty("primary", true);
    m_wave->setEditable(true);
    m_wave->setInsertPolicy(QComboBox::NoInsert);
    m_wave->setMinimumContentsLength(10);
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_sheetLabel->setBuddy(m_sheet);
    m_nameLabel->setBuddy(m_name);
    m_waveLabel->setBuddy(m_wave);
    m_missingLabel->setBuddy(m_missing);
    m_columns->setModel(m_mapping);
    m_columns->setItemDelegate(new MappingDelegate(this));
    m_columns->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_rows->setModel(m_preview);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QTableView* table : {m_columns, m_rows}) {
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->verticalHeader()->setDefaultSectionSize(RowHeight);
        table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    }
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->verticalHeader()->hide();

    auto* fields = new QHBoxLayout;
    fields->addWidget(m_sheetLabel);
    fields->addWidget(m_sheet, 1);
    fields->addWidget(m_nameLabel);
    fields->addWidget(m_name, 3);
    fields->addWidget(m_waveLabel);
    fields->addWidget(m_wave, 1);
    fields->addWidget(m_missingLabel);
    fields->addWidget(m_missing, 1);
    auto* preview = new QWidget(this);
    auto* previewLayout = new QVBoxLayout(preview);
    previewLayout->setContentsMargins(0, 8, 0, 0);
    previewLayout->addWidget(m_previewTitle);
    previewLayout->addWidget(m_rows);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("importRows"));
    splitter->addWidget(m_columns);
    splitter->addWidget(preview);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_detected);
    layout->addLayout(fields);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);

    connect(m_mapping, &MappingModel::mappingChanged, this, &ImportAssistant::tellCount);
    connect(m_missing, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_mapping->setCommonMissing(separated(text)); });
    connect(m_sheet, &QComboBox::activated, this, &ImportAssistant::readSheet);
    connect(m_import, &QPushButton::clicked, this, &ImportAssistant::import);
    connect(m_cancel, &QPushButton::clicked, this, &ImportAssistant::cancel);
    connect(&m_workspace, &Workspace::projectChanged, this, &ImportAssistant::cancel);
    retranslate();
}

ImportAssistant::~ImportAssistant()
{
    if (m_progress)
        m_progress->cancel();
}

void ImportAssistant::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportAssistant::retranslate()
{
    m_sheetLabel->setText(tr("S&heet"));
    m_nameLabel->setText(tr("Na&me"));
    m_waveLabel->setText(tr("Survey &wave"));
    m_missingLabel->setText(tr("M&issing codes"));
    m_missing->setToolTip(tr("Cell texts that are no answer, with | between them"));
    m_columns->setAccessibleName(tr("What each column becomes"));
    m_rows->setAccessibleName(tr("First rows as read"));
    m_previewTitle->setText(tr("First rows as read"));
    m_import->setText(tr("&Import"));
    m_cancel->setText(tr("Cancel"));
    m_mapping->retranslate();
    setState(m_state);
}

void ImportAssistant::setState(State state)
{
    m_state = state;
    const bool isEditing = state == State::Editing;
    m_sheetLabel->setVisible(m_suggestion.report.sheets.size() > 1);
    m_sheet->setVisible(m_suggestion.report.sheets.size() > 1);
    for (QWidget* widget :
        {static_cast<QWidget*>(m_sheet), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_wave),
            static_cast<QWidget*>(m_missing), static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_rows)})
        widget->setEnabled(isEditing);
    const QString name = QFileInfo(m_path).fileName();
    m_title->setText(state == State::Reading ? tr("Reading “%1” …").arg(name)
            : state == State::Importing      ? tr("Importing “%1” …").arg(name)
                                             : tr("Import “%1”").arg(name));
    const ImportReport& report = m_suggestion.report;
    if (state == State::Reading) {
        m_detected->clear();
    } else {
        m_detected->setText(kindOf(report) + QStringLiteral(" · ") + tr("%n header row(s)", nullptr, report.headerRows)
            + QStringLiteral(" · ") + tr("%Ln response(s)", nullptr, static_cast<int>(report.rows)));
    }
    tellCount();
}

void ImportAssistant::start(const QString& path, const QString& sheet)
{
    if (m_state != State::Idle || !m_workspace.project())
        return;
    const int job = ++m_job;
    m_path = path;
    m_project = m_workspace.project();
    m_suggestion = {};
    m_preview->setRows({}, {});
    m_mapping->setSuggestion({}, {}, {});
    m_name->clear();
    m_missing->clear();
    setState(State::Reading);
    m_progress = runTask(
        this,
        [path, sheet, journey = m_project->journey()](
            Progress& progress) { return suggestSurvey(path, journey, progress, {sheet}); },
        [this, job](Result<SurveySuggestion> suggestion) {
            if (job != m_job)
                return;
            if (suggestion)
                return showSuggestion(std::move(*suggestion));
            m_workspace.sayError(suggestion.error());
            setState(State::Idle);
            emit closed();
        });
    m_workspace.watch(tr("Reading the survey"), m_progress);
}

void ImportAssistant::showSuggestion(SurveySuggestion suggestion)
{
    m_suggestion = std::move(suggestion);
    m_name->setText(
        m_suggestion.mapping.survey.isEmpty() ? QFileInfo(m_path).completeBaseName() : m_suggestion.mapping.survey);
    m_sheet->clear();
    m_sheet->addItems(m_suggestion.report.sheets);
    m_sheet->setCurrentText(m_suggestion.report.sheet);
    m_wave->clear();
    for (const Wave& wave : m_project->evidence().waves)
        m_wave->addItem(wave.key);
    m_wave->setCurrentText(m_suggestion.mapping.wave);
    m_missing->setText(m_suggestion.mapping.missing.join(QStringLiteral(" | ")));
    m_preview->setRows(m_suggestion.headers, m_suggestion.firstRows);
    m_mapping->setSuggestion(m_suggestion, m_project->journey(), m_workspace.language());
    limitColumns(*m_columns);
    limitColumns(*m_rows);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    setState(State::Editing);
    m_columns->setFocus();
}

void ImportAssistant::readSheet(int index)
{
    const QString sheet = m_sheet->itemText(index);
    if (m_state != State::Editing || sheet == m_suggestion.report.sheet)
        return;
    m_state = State::Idle;
    start(m_path, sheet);
}

SurveyMapping ImportAssistant::mapping() const
{
    SurveyMapping mapping = m_mapping->mapping();
    mapping.survey = m_name->text().trimmed();
    mapping.wave = m_wave->currentText().trimmed();
    mapping.missing = separated(m_missing->text());
    return mapping;
}

void ImportAssistant::tellCount()
{
    const MappingModel::Count count = m_mapping->count();
    m_import->setEnabled(m_state == State::Editing && count.questions + (count.outcome.isEmpty() ? 0 : 1) > 0);
    if (m_state == State::Reading) {
        m_count->setText(tr("The file is being read; nothing is imported before you say so."));
        return;
    }
    if (m_state == State::Importing) {
        m_count->setText(tr("You can go on working meanwhile."));
        return;
    }
    if (count.questions == 0) {
        m_count->setText(tr("No column is a score yet: give one the role “score” to import it."));
        return;
    }
    QStringList parts{
        tr("%n question(s)", nullptr, count.questions), tr("%n touchpoint(s)", nullptr, count.touchpoints)};
    if (count.newTouchpoints > 0)
        parts << tr("%n of them new", nullptr, count.newTouchpoints);
    if (count.segments > 0)
        parts << tr("%n segment(s)", nullptr, count.segments);
    parts << (count.outcome.isEmpty() ? tr("no overall outcome") : tr("overall outcome “%1”").arg(count.outcome));
    parts << tr("%Ln response(s)", nullptr, static_cast<int>(m_suggestion.report.rows));
    m_count->setText(tr("Will be imported: %1").arg(parts.join(QStringLiteral(" · "))));
}

void ImportAssistant::import()
{
    if (m_state != State::Editing || !m_project)
        return;
    // An editor that is still open holds a change that would be lost.
    m_columns->setFocus();
    if (m_columns->indexWidget(m_columns->currentIndex()))
        m_columns->setCurrentIndex({});
    setState(State::Importing);
    m_progress = runTask(
        this,
        [projectPath = m_project->path(), journey = m_project->journey(), path = m_path, wanted = mapping(),
            sheet = m_suggestion.report.sheet](
            Progress& progress) { return stageSurvey(projectPath, journey, path, wanted, progress, {sheet}); },
        [this, job = m_job, projectPath = m_project->path()](const Result<StagedSurvey>& staged) {
            if (job == m_job)
                return publish(staged);
            // The project was closed meanwhile: nothing of this stays in its file.
            if (staged) {
                if (const Result<void> discarded = discardSurvey(projectPath, *staged); !discarded)
                    m_workspace.sayError(discarded.error());
            }
        });
    m_workspace.watch(tr("Importing the survey"), m_progress);
}

void ImportAssistant::publish(const Result<StagedSurvey>& staged)
{
    if (!staged) {
        const bool isCancelled = staged.error().code == ErrorCode::Cancelled;
        m_workspace.sayError(staged.error());
        setState(State::Editing);
        if (isCancelled)
            m_workspace.say(tr("The import was cancelled; nothing was changed."));
        return;
    }
    const QString name = staged->survey.mapping.survey;
    const Result<void> published = publishSurvey(*m_project, *staged, tr("import survey “%1”").arg(name));
    if (!published) {
        m_workspace.sayError(published.error());
        if (const Result<void> discarded = discardSurvey(m_project->path(), *staged); !discarded)
            m_workspace.sayError(discarded.error());
        setState(State::Editing);
        return;
    }
    setState(State::Idle);
    emit imported(staged->survey.id, staged->report);
}

void ImportAssistant::cancel()
{
    if (m_state == State::Idle)
        return;
    if (m_progress)
        m_progress->cancel();
    // A running import ends by itself, with what it staged removed; the mapping stays to be changed.
    if (m_state == State::Importing && m_project && m_project == m_workspace.project())
        return;
    ++m_job;
    setState(State::Idle);
    emit closed();
}

} // namespace touchstone
