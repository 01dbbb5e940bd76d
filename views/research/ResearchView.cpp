// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ResearchView.h"

#include "model/qualitative/QualitativeFormat.h"
#include "views/common/DescribeImport.h"
#include "views/common/DescribeQualitative.h"
#include "views/common/EmptyState.h"
#include "views/common/Icons.h"
#include "views/common/Workspace.h"
#include "views/research/AggregatesPage.h"
#include "views/research/ExplorePage.h"
#include "views/research/GroupsPage.h"
#include "views/research/ImportAssistant.h"
#include "views/research/ImportInterviews.h"
#include "views/research/InterviewsPage.h"
#include "views/research/PersonalDataPage.h"
#include "views/research/SurveyPage.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

enum ItemKind {
    SurveyItem = QTreeWidgetItem::UserType,
    InterviewsItem,
    AggregatesItem,
    ExploreItem,
    GroupsItem,
    PersonalDataItem
};
constexpr int SourcesWidth = 250;
constexpr int ReportLines = 12;

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

ResearchView::ResearchView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_left(new QFrame(this))
    , m_sources(new QTreeWidget(this))
    , m_title(new QLabel(this))
    , m_import(new QPushButton(this))
    , m_addInterview(new QPushButton(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(workspace, QStringLiteral("survey"), this))
    , m_emptyImport(m_empty->addButton({}, true))
    , m_emptyInterview(m_empty->addButton({}))
    , m_survey(new SurveyPage(workspace, this))
    , m_interviews(new InterviewsPage(workspace, this))
    , m_aggregates(new AggregatesPage(workspace, this))
    , m_explore(new ExplorePage(workspace, this))
    , m_groups(new GroupsPage(workspace, this))
    , m_personal(new PersonalDataPage(workspace, this))
    , m_assistant(new ImportAssistant(workspace, this))
    , m_reportPanel(new QFrame(this))
    , m_reportText(new QLabel(m_reportPanel))
    , m_reportClose(new QToolButton(m_reportPanel))
{
    setAcceptDrops(true);
    m_title->setProperty("role", QStringLiteral("title"));
    m_sources->setObjectName(QStringLiteral("sources"));
    m_sources->setHeaderHidden(true);
    m_sources->setRootIsDecorated(false);
    m_sources->setIndentation(0);
    m_sources->setWordWrap(true);
    m_sources->setMinimumWidth(180);
    for (QWidget* page : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_survey),
             static_cast<QWidget*>(m_interviews), static_cast<QWidget*>(m_aggregates), static_cast<QWidget*>(m_explore),
             static_cast<QWidget*>(m_groups), static_cast<QWidget*>(m_personal), static_cast<QWidget*>(m_assistant)})
        m_pages->addWidget(page);
    m_reportPanel->setProperty("panel", true);
    m_reportText->setWordWrap(true);
    m_reportText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* reportLayout = new QHBoxLayout(m_reportPanel);
    reportLayout->addWidget(m_reportText, 1);
    reportLayout->addWidget(m_reportClose, 0, Qt::AlignTop);
    m_reportPanel->hide();

    m_left->setProperty("panel", true);
    auto* leftLayout = new QVBoxLayout(m_left);
    leftLayout->addWidget(m_title);
    leftLayout->addWidget(m_sources, 1);
    leftLayout->addWidget(m_import);
    leftLayout->addWidget(m_addInterview);
    auto* right = new QFrame(this);
    right->setProperty("panel", true);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->addWidget(m_reportPanel);
    rightLayout->addWidget(m_pages, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("researchColumns"));
    splitter->addWidget(m_left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({SourcesWidth, 4 * SourcesWidth});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(splitter);

    connect(m_import, &QPushButton::clicked, this, &ResearchView::askAndImport);
    connect(m_emptyImport, &QPushButton::clicked, this, &ResearchView::askAndImport);
    for (const QPushButton* button : {m_addInterview, m_emptyInterview})
        connect(button, &QPushButton::clicked, m_interviews, &InterviewsPage::askForInterview);
    for (const auto shown : {&InterviewsPage::added, &InterviewsPage::reopened})
        connect(m_interviews, shown, this, [this] { choose(InterviewsItem); });
    connect(m_reportClose, &QToolButton::clicked, this, [this] {
        m_report = nullptr;
        tellReport();
    });
    connect(m_sources, &QTreeWidget::currentItemChanged, this, &ResearchView::showPage);
    connect(m_groups, &GroupsPage::questionChosen, this,
        [this](SurveyId survey, int column) { showQuestion(survey, column); });
    connect(m_personal, &PersonalDataPage::removed, this, [this] { choose(PersonalDataItem); });
    connect(m_assistant, &ImportAssistant::imported, this, &ResearchView::showReport);
    connect(m_assistant, &ImportAssistant::closed, this, &ResearchView::goOn);
    connect(&m_workspace, &Workspace::projectChanged, this, [this] {
        m_report = nullptr;
        m_waiting.clear();
        tellReport();
        refresh();
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.surveys.isEmpty() || !changes.interviews.isEmpty()
            || !changes.aggregates.isEmpty())
            refresh();
    });
    connect(&m_workspace, &Workspace::themeChanged, this, &ResearchView::retranslate);
    retranslate();
}

void ResearchView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResearchView::retranslate()
{
    m_title->setText(tr("Evidence"));
    m_sources->setAccessibleName(tr("Sources of evidence"));
    m_import->setText(tr("&Import a survey…"));
    m_emptyImport->setText(tr("Import a survey…"));
    m_addInterview->setText(tr("Add an inter&view…"));
    m_addInterview->setToolTip(tr("Type or paste a transcript, to be coded here"));
    m_emptyInterview->setText(tr("Type or paste an interview…"));
    m_empty->setTexts(tr("Drop a survey or an interview here"),
        tr("A CSV, Excel, ODS or SPSS file as it comes from Qualtrics, SurveyMonkey, LimeSurvey, Google Forms, 问卷星 "
           "or a spreadsheet. Touchstone suggests which columns are scores, the overall outcome and segments; you see "
           "and change everything before "
           "anything is imported. Transcripts (text, Word, subtitles) and interviews that were coded in NVivo, "
           "ATLAS.ti, "
           "MAXQDA or QualCoder (REFI-QDA) come in the same way. Nothing leaves this computer."));
    m_reportClose->setIcon(themedIcon(QStringLiteral("close"), m_workspace.theme().mutedText));
    m_reportClose->setToolTip(tr("Close the import report"));
    m_reportClose->setAccessibleName(tr("Close the import report"));
    tellReport();
    refresh();
}

bool ResearchView::hasEvidence() const
{
    const Project* project = m_workspace.project();
    return project
        && !(project->evidence().surveys.isEmpty() && project->evidence().interviews.isEmpty()
            && project->evidence().aggregates.isEmpty());
}

void ResearchView::refresh()
{
    const Project* project = m_workspace.project();
    m_import->setEnabled(project && !project->isReadOnly());
    for (QPushButton* button : {m_emptyImport, m_addInterview, m_emptyInterview})
        button->setEnabled(m_import->isEnabled());
    const QTreeWidgetItem* current = m_sources->currentItem();
    const int kind = current ? current->type() : SurveyItem;
    const SurveyId shown = m_survey->survey();
    QTreeWidgetItem* chosen = nullptr;
    {
        const QSignalBlocker blocker(m_sources);
        m_sources->clear();
        if (project) {
            const QLocale locale(m_workspace.language());
            const auto add = [&](ItemKind itemKind, const QString& name, const QString& detail) {
                auto* item = new QTreeWidgetItem(m_sources, itemKind);
                item->setText(0, name + u'\n' + detail);
                item->setToolTip(0, name);
                return item;
            };
            for (const Survey& survey : project->evidence().surveys) {
                QStringList detail{tr("%Ln response(s)", nullptr, static_cast<int>(survey.rows))};
                if (!survey.mapping.wave.isEmpty())
                    detail.prepend(survey.mapping.wave);
                QTreeWidgetItem* item
                    = add(SurveyItem, survey.mapping.survey.isEmpty() ? survey.sourceFile : survey.mapping.survey,
                        detail.join(QStringLiteral(" · ")));
                item->setData(0, Qt::UserRole, survey.id.value);
                if (kind == SurveyItem && survey.id == shown)
                    chosen = item;
            }
            int excerpts = 0;
            for (const Interview& interview : project->evidence().interviews)
                excerpts += static_cast<int>(interview.excerpts.size());
            if (const int interviews = project->evidence().interviews.size()) {
                QTreeWidgetItem* item = add(InterviewsItem, tr("Interviews"),
                    tr("%n interview(s)", nullptr, interviews) + QStringLiteral(" · ")
                        + tr("%n quote(s)", nullptr, excerpts));
                chosen = kind == InterviewsItem ? item : chosen;
            }
            if (const int aggregates = project->evidence().aggregates.size()) {
                QTreeWidgetItem* item
                    = add(AggregatesItem, tr("Aggregated figures"), tr("%n figure(s)", nullptr, aggregates));
                chosen = kind == AggregatesItem ? item : chosen;
            }
            if (ExplorePage::hasAnswers(project->evidence())) {
                QTreeWidgetItem* item = add(ExploreItem, tr("Explore"), tr("questions and free text"));
                chosen = kind == ExploreItem ? item : chosen;
            }
            if (GroupsPage::hasGroups(project->evidence())) {
                QTreeWidgetItem* item = add(GroupsItem, tr("Compare groups"), tr("waves and segments, with tests"));
                chosen = kind == GroupsItem ? item : chosen;
            }
            if (hasEvidence()) {
                QTreeWidgetItem* item = add(PersonalDataItem, tr("Personal data"), tr("what leads to persons"));
                chosen = kind == PersonalDataItem ? item : chosen;
            }
        }
        m_sources->setCurrentItem(chosen ? chosen : m_sources->topLevelItem(0));
    }
    showPage();
}

void ResearchView::showPage()
{
    const QTreeWidgetItem* item = m_sources->currentItem();
    if (m_assistant->state() != ImportAssistant::State::Idle) {
        m_pages->setCurrentWidget(m_assistant);
    } else if (!hasEvidence() || !item) {
        m_pages->setCurrentWidget(m_empty);
    } else if (item->type() == InterviewsItem) {
        m_pages->setCurrentWidget(m_interviews);
    } else if (item->type() == AggregatesItem) {
        m_pages->setCurrentWidget(m_aggregates);
    } else if (item->type() == ExploreItem) {
        m_pages->setCurrentWidget(m_explore);
    } else if (item->type() == GroupsItem) {
        m_pages->setCurrentWidget(m_groups);
    } else if (item->type() == PersonalDataItem) {
        m_pages->setCurrentWidget(m_personal);
    } else {
        m_survey->setSurvey(SurveyId{item->data(0, Qt::UserRole).toLongLong()});
        m_pages->setCurrentWidget(m_survey);
    }
    // The mapping has many columns; the list would only take their room.
    m_left->setVisible(m_assistant->state() == ImportAssistant::State::Idle);
}

void ResearchView::askAndImport()
{
    auto* dialog = new QFileDialog(this, tr("Import a survey"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Surveys (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.sav *.zsav *.por)"),
        tr("Tables of text (*.csv *.tsv *.txt)"), tr("Workbooks (*.xlsx *.xlsm *.ods)"),
        tr("SPSS files (*.sav *.zsav *.por)"),
        tr("Interviews and codes (*.docx *.txt *.md *.vtt *.srt *.qdpx *.qdc *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        for (const QString& file : files)
            startImport(file);
    });
    dialog->open();
}

void ResearchView::startImport(const QString& path)
{
    const Project* project = m_workspace.project();
    if (!project) {
        m_workspace.say(tr("Open or make a journey first; the survey becomes part of it."));
        return;
    }
    if (project->isReadOnly()) {
        m_workspace.sayError({ErrorCode::ReadOnlyProject, {project->readOnlyReason()}, project->path()});
        return;
    }
    if (holdsInterviews(path)) {
        importInterviews(m_workspace, path, [this](const QualitativeReport& report) {
            m_report = [report] { return describeQualitative(report); };
            choose(InterviewsItem);
            tellReport();
        });
        return;
    }
    if (m_assistant->state() != ImportAssistant::State::Idle) {
        m_waiting << path;
        m_workspace.say(tr("“%1” is next, after this one.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_report = nullptr;
    tellReport();
    m_assistant->start(path);
    showPage();
}

void ResearchView::goOn()
{
    showPage();
    if (!m_waiting.isEmpty() && m_workspace.project())
        startImport(m_waiting.takeFirst());
}

void ResearchView::showReport(SurveyId survey, const ImportReport& report)
{
    m_report = [report] { return describeReport(report); };
    goTo(survey);
    if (m_waiting.isEmpty())
        tellReport();
    goOn();
}

void ResearchView::goTo(SurveyId survey) { choose(SurveyItem, survey); }

void ResearchView::goTo(const TallySource& source, TouchpointId touchpoint)
{
    switch (source.kind) {
    case TallySource::Kind::Survey:
        showQuestion(source.survey, source.column);
        break;
    case TallySource::Kind::Aggregate:
        choose(AggregatesItem);
        m_aggregates->goTo(source.aggregate);
        break;
    case TallySource::Kind::Interviews:
        choose(InterviewsItem);
        m_interviews->goTo(touchpoint);
        break;
    }
}

void ResearchView::showQuestion(SurveyId survey, int column)
{
    choose(SurveyItem, survey);
    m_survey->goTo(column);
}

bool ResearchView::find()
{
    const Project* project = m_workspace.project();
    if (!project || !ExplorePage::hasAnswers(project->evidence())
        || m_assistant->state() != ImportAssistant::State::Idle)
        return false;
    choose(ExploreItem);
    m_explore->find();
    return true;
}

void ResearchView::choose(int kind, SurveyId survey)
{
    for (int i = 0; i < m_sources->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_sources->topLevelItem(i);
        if (item->type() == kind && (!survey || item->data(0, Qt::UserRole).toLongLong() == survey.value))
            m_sources->setCurrentItem(item);
    }
}

void ResearchView::tellReport()
{
    m_reportPanel->setVisible(static_cast<bool>(m_report));
    if (!m_report)
        return;
    QStringList lines = m_report();
    const auto more = static_cast<int>(lines.size()) - ReportLines;
    if (more > 1) {
        lines = lines.mid(0, ReportLines);
        lines << tr("… and %n more", nullptr, more);
    }
    m_reportText->setText(lines.join(u'\n'));
}

void ResearchView::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_workspace.project() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ResearchView::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    for (const QString& file : localFiles(event->mimeData()))
        startImport(file);
}

} // namespace touchstone
