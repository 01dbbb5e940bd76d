// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/InterviewsPage.h"

#include "views/common/Terms.h"
#include "views/research/CodeMatrix.h"
#include "views/research/CodesPanel.h"
#include "views/research/InterviewForm.h"
#include "views/research/InterviewReader.h"
#include "views/research/NewInterviewDialog.h"
#include "views/research/QuotesPanel.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

enum Page { Reading, Quotes, Matrix };
enum Side { Codes, About };
constexpr int LeftWidth = 230, InterviewsHeight = 190;

} // namespace

InterviewsPage::InterviewsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edits(workspace)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_delete(new QPushButton(this))
    , m_pages(new QTabWidget(this))
    , m_interviews(new QListWidget(this))
    , m_sides(new QTabWidget(this))
    , m_reader(new InterviewReader(workspace, this))
    , m_codes(new CodesPanel(workspace, this))
    , m_form(new InterviewForm(workspace, this))
    , m_quotes(new QuotesPanel(workspace, this))
    , m_matrix(new CodeMatrix(workspace, this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addInterview"));
    m_delete->setObjectName(QStringLiteral("deleteInterview"));
    m_interviews->setObjectName(QStringLiteral("interviews"));
    m_interviews->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long titles end in "…"
    m_pages->setObjectName(QStringLiteral("interviewPages"));
    m_sides->setObjectName(QStringLiteral("interviewSides"));
    m_pages->addTab(makeReading(), QString());
    m_pages->addTab(m_quotes, QString());
    m_pages->addTab(m_matrix, QString());
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_delete);
    top->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addWidget(m_pages, 1);

    connect(m_interviews, &QListWidget::currentRowChanged, this, &InterviewsPage::showChosen);
    connect(m_interviews, &QListWidget::activated, this, [this] { m_reader->read(); });
    connect(m_add, &QPushButton::clicked, this, &InterviewsPage::askForInterview);
    connect(m_delete, &QPushButton::clicked, this, &InterviewsPage::removeInterview);
    const auto showQuotes = [this](const QuoteFilter& filter) {
        m_quotes->show(filter);
        m_pages->setCurrentIndex(Quotes);
    };
    connect(m_codes, &CodesPanel::quotesAsked, this, showQuotes);
    connect(m_matrix, &CodeMatrix::quotesAsked, this, showQuotes);
    connect(m_quotes, &QuotesPanel::quoteOpened, this, &InterviewsPage::showInterview);
    connect(m_reader, &InterviewReader::reopened, this, [this](InterviewId interview, int start) {
        emit reopened();
        showInterview(interview);
        m_reader->goTo(start);
    });
    connect(&m_workspace, &Workspace::projectChanged, this, &InterviewsPage::refreshLater);
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.interviews.isEmpty() || !changes.codes.isEmpty()
            || !changes.touchpoints.isEmpty() || !changes.waves.isEmpty())
            refreshLater();
    });
    retranslate();
}

QWidget* InterviewsPage::makeReading()
{
    m_sides->addTab(m_codes, QString());
    m_sides->addTab(m_form, QString());
    auto* left = new QSplitter(Qt::Vertical, this);
    left->setObjectName(QStringLiteral("interviewLists"));
    left->addWidget(m_interviews);
    left->addWidget(m_sides);
    left->setSizes({InterviewsHeight, 2 * InterviewsHeight});
    left->setChildrenCollapsible(false);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("interviewColumns"));
    splitter->addWidget(left);
    splitter->addWidget(m_reader);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({LeftWidth, 3 * LeftWidth});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void InterviewsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InterviewsPage::retranslate()
{
    m_title->setText(tr("Interviews"));
    m_hint->setText(tr("Only customers feed the score; what frontline and management say stands beside it. "
                       "One person counts once at a touchpoint, at the worst severity."));
    m_add->setText(tr("&Add an interview…"));
    m_delete->setText(tr("&Delete"));
    m_delete->setToolTip(tr("Delete the interview that is shown"));
    m_pages->setTabText(Reading, tr("Read and code"));
    m_pages->setTabText(Quotes, tr("Quotes"));
    m_pages->setTabText(Matrix, tr("Codes by touchpoints"));
    m_sides->setTabText(Codes, tr("Codes"));
    m_sides->setTabText(About, tr("This interview"));
    m_interviews->setAccessibleName(tr("Interviews"));
    refresh();
}

void InterviewsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void InterviewsPage::refreshLater()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void InterviewsPage::refresh()
{
    m_isStale = false;
    fillInterviews();
    m_codes->refresh();
    m_quotes->refresh();
    m_matrix->refresh();
    showChosen();
}

void InterviewsPage::fillInterviews()
{
    const Project* project = m_workspace.project();
    const InterviewId shown = chosenInterview();
    const QSignalBlocker blocker(m_interviews);
    m_interviews->clear();
    int chosen = 0;
    if (project) {
        for (const Interview& interview : project->evidence().interviews) {
            QStringList detail{termOf(interview.informant)};
            if (!interview.person.isEmpty())
                detail << interview.person;
            detail << tr("%n quote(s)", nullptr, static_cast<int>(interview.excerpts.size()));
            const QString title = interview.title.in(m_workspace.language());
            auto* item = new QListWidgetItem(
                (title.isEmpty() ? interview.key : title) + u'\n' + detail.join(QStringLiteral(" · ")), m_interviews);
            item->setData(Qt::UserRole, interview.id.value);
            item->setToolTip(interview.sourceFile.isEmpty() ? title : title + u'\n' + interview.sourceFile);
            if (interview.id == shown)
                chosen = m_interviews->count() - 1;
        }
    }
    m_interviews->setCurrentRow(chosen);
    const bool isWritable = project && !project->isReadOnly();
    m_add->setEnabled(isWritable);
    m_delete->setEnabled(isWritable && m_interviews->count() > 0);
}

InterviewId InterviewsPage::chosenInterview() const
{
    const QListWidgetItem* item = m_interviews->currentItem();
    return item ? InterviewId{item->data(Qt::UserRole).toLongLong()} : InterviewId{};
}

void InterviewsPage::showChosen()
{
    const InterviewId id = chosenInterview();
    m_reader->showInterview(id);
    m_form->showInterview(id);
}

void InterviewsPage::goTo(TouchpointId touchpoint)
{
    if (m_isStale)
        refresh();
    m_pages->setCurrentIndex(Quotes);
    m_quotes->goTo(touchpoint);
}

void InterviewsPage::showInterview(InterviewId interview, ExcerptId excerpt)
{
    if (m_isStale)
        refresh();
    m_pages->setCurrentIndex(Reading);
    for (int row = 0; row < m_interviews->count(); ++row) {
        if (m_interviews->item(row)->data(Qt::UserRole).toLongLong() == interview.value)
            m_interviews->setCurrentRow(row);
    }
    m_reader->read(excerpt);
}

void InterviewsPage::askForInterview()
{
    const Project* project = m_workspace.project();
    if (!project || project->isReadOnly())
        return;
    auto* dialog = new NewInterviewDialog(project->evidence().interviews.size() + 1, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const InterviewId id = m_edits.add(dialog->interview())) {
            emit added();
            showInterview(id);
        }
    });
    dialog->open();
}

void InterviewsPage::removeInterview()
{
    const Project* project = m_workspace.project();
    const Interview* interview = project ? project->evidence().interviews.find(chosenInterview()) : nullptr;
    if (!interview)
        return;
    const QString title = interview->title.in(m_workspace.language());
    if (m_edits.remove(interview->id))
        m_workspace.sayUndoable(tr("The interview “%1” is deleted.").arg(title));
}

} // namespace touchstone
