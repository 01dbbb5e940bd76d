// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/AskPanel.h"

#include "model/base/WriteFile.h"
#include "model/report/QuestionnaireWords.h"
#include "model/scoring/DrawCost.h"
#include "views/common/DescribeAsking.h"
#include "views/common/EmptyState.h"
#include "views/common/Workspace.h"
#include "views/decide/AskedTable.h"
#include "views/decide/DecideParts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>

namespace touchstone {
namespace {

constexpr int TypingPause = 300; ///< milliseconds

/// What a task brings: the plan, and what the next one can begin with.
struct Worked
{
    std::shared_ptr<const EvidencePlanner> planner;
    EvidencePlan plan;
};

} // namespace

AskPanel::AskPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_peopleLabel(new QLabel(this))
    , m_people(new QSpinBox(this))
    , m_questionsLabel(new QLabel(this))
    , m_questions(new QSpinBox(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(workspace, QStringLiteral("decide"), this))
    , m_import(m_empty->addButton({}))
    , m_content(new QWidget(this))
    , m_sentences(makeText(m_content))
    , m_table(new AskedTable(m_content))
    , m_formatLabel(new QLabel(m_content))
    , m_format(new QComboBox(m_content))
    , m_language(new QComboBox(m_content))
    , m_copy(new QPushButton(m_content))
    , m_save(new QPushButton(m_content))
    , m_pasting(makeText(m_content, true))
    , m_text(new QPlainTextEdit(m_content))
{
    m_people->setObjectName(QStringLiteral("askPeople"));
    m_people->setRange(1, 1'000'000);
    m_questions->setObjectName(QStringLiteral("askQuestions"));
    m_questions->setRange(1, 50);
    const AskSettings usual;
    m_people->setValue(static_cast<int>(usual.people));
    m_questions->setValue(usual.questions);
    m_peopleLabel->setBuddy(m_people);
    m_questionsLabel->setBuddy(m_questions);
    m_sentences->setObjectName(QStringLiteral("askSentences"));
    m_format->setObjectName(QStringLiteral("askFormat"));
    for (const QuestionnaireFormat format : AllQuestionnaireFormats)
        m_format->addItem({}, static_cast<int>(format));
    m_formatLabel->setBuddy(m_format);
    m_language->setObjectName(QStringLiteral("askLanguage"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->setCurrentIndex(m_language->findData(workspace.language()));
    m_copy->setObjectName(QStringLiteral("askCopy"));
    m_save->setObjectName(QStringLiteral("askSave"));
    m_text->setObjectName(QStringLiteral("askText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_later.setSingleShot(true);
    m_later.setInterval(TypingPause);

    auto* head = new QHBoxLayout;
    head->addWidget(m_peopleLabel);
    head->addWidget(m_people);
    head->addSpacing(12);
    head->addWidget(m_questionsLabel);
    head->addWidget(m_questions);
    head->addStretch();
    auto* formats = new QHBoxLayout;
    formats->addWidget(m_formatLabel);
    formats->addWidget(m_format);
    formats->addWidget(m_language);
    formats->addStretch();
    formats->addWidget(m_copy);
    formats->addWidget(m_save);
    auto* below = new QWidget(m_content);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addLayout(formats);
    belowLayout->addWidget(m_pasting);
    belowLayout->addWidget(m_text, 1);
    auto* rows = new QSplitter(Qt::Vertical, m_content);
    rows->setObjectName(QStringLiteral("askRows"));
    rows->addWidget(m_table);
    rows->addWidget(below);
    rows->setStretchFactor(0, 1);
    rows->setStretchFactor(1, 1);
    rows->setChildrenCollapsible(false);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_sentences);
    content->addWidget(rows, 1);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    for (QSpinBox* box : {m_people, m_questions})
        connect(box, &QSpinBox::valueChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, &AskPanel::work);
    connect(m_format, &QComboBox::currentIndexChanged, this, &AskPanel::fillQuestionnaire);
    connect(m_language, &QComboBox::currentIndexChanged, this, &AskPanel::fillQuestionnaire);
    connect(m_copy, &QPushButton::clicked, this, &AskPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &AskPanel::askPath);
    connect(m_import, &QPushButton::clicked, this, &AskPanel::importRequested);
    connect(m_table, &AskedTable::touchpointChosen, this, [this](TouchpointId id) { m_workspace.select(id); });
    connect(&m_workspace, &Workspace::projectChanged, this, &AskPanel::outdate);
    connect(&m_workspace, &Workspace::rankingChanged, this, &AskPanel::outdate);
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (!changes.solutions.isEmpty() || changes.planProperties)
            outdate();
        else if (!changes.touchpoints.isEmpty() || changes.journeyProperties)
            refresh();
    });
    connect(&m_workspace, &Workspace::selectionChanged, this,
        [this] { m_table->setCurrentTouchpoint(m_workspace.current()); });
    retranslate();
}

AskPanel::~AskPanel() = default;

AskSettings AskPanel::settings() const
{
    return {.questions = m_questions->value(), .people = static_cast<double>(m_people->value())};
}

void AskPanel::setSettings(int questions, int people)
{
    m_questions->setValue(questions);
    m_people->setValue(people);
}

QuestionnaireFormat AskPanel::format() const
{
    return static_cast<QuestionnaireFormat>(m_format->currentData().toInt());
}

void AskPanel::setFormat(QuestionnaireFormat format)
{
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
}

QString AskPanel::questionnaire() const { return m_text->toPlainText(); }

ChartTable AskPanel::table() const { return m_table->table(); }

QWidget* AskPanel::view() const { return m_table; }

void AskPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AskPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        work();
}

void AskPanel::retranslate()
{
    m_peopleLabel->setText(tr("Cus&tomers to ask"));
    m_people->setAccessibleName(tr("Customers to ask"));
    m_questionsLabel->setText(tr("&Questions at most"));
    m_questions->setAccessibleName(tr("Questions at most"));
    m_formatLabel->setText(tr("Q&uestionnaire for"));
    m_format->setAccessibleName(tr("Where the questionnaire is pasted"));
    for (int index = 0; index < m_format->count(); ++index)
        m_format->setItemText(index, termOf(static_cast<QuestionnaireFormat>(m_format->itemData(index).toInt())));
    m_language->setAccessibleName(tr("Language of the questionnaire"));
    m_copy->setText(tr("Cop&y the questionnaire"));
    m_save->setText(tr("&Save…"));
    m_save->setToolTip(tr("Saves the questionnaire as a text file"));
    m_text->setAccessibleName(tr("The questionnaire"));
    m_import->setText(tr("Import a survey…"));
    refresh();
}

void AskPanel::outdate()
{
    m_isOutdated = true;
    m_task.cancel();
    m_planner.reset();
    m_plan.reset();
    refresh();
    if (isVisible())
        work();
}

void AskPanel::work()
{
    m_later.stop();
    m_task.cancel();
    const Project* project = m_workspace.project();
    if (!project || m_workspace.isRanking() || m_workspace.ranking()->basis != Basis::Evidence)
        return refresh();
    m_isOutdated = false;
    const auto running = m_task.run(
        [data = project->data(), evidence = m_workspace.rankedEvidence(), ranking = m_workspace.ranking(),
            planner = m_planner, settings = settings()](Progress& progress) -> Result<Worked> {
            Worked worked{planner, {}};
            if (!worked.planner) {
                const Tallies tallies
                    = assembleTallies(data.journey, *evidence, ranking->filter, ranking->settings.rules);
                progress.setTotal(2 * certaintyCost(data.journey, tallies, ranking->settings));
                const ScoreDraws draws(data.journey, tallies, ranking->settings, progress);
                const auto made = EvidencePlanner::create(*ranking, draws, data.journey, tallies, data.plan, progress);
                if (!made)
                    return failure(made.error());
                worked.planner = *made;
            }
            Result<EvidencePlan> plan = worked.planner->plan(settings, progress);
            if (!plan)
                return failure(plan.error());
            worked.plan = std::move(*plan);
            return worked;
        },
        [this](Result<Worked> worked) {
            if (worked) {
                m_planner = std::move(worked->planner);
                m_plan = std::make_unique<const EvidencePlan>(std::move(worked->plan));
            } else {
                m_plan.reset();
                if (worked.error().code != ErrorCode::Cancelled)
                    m_workspace.sayError(worked.error());
            }
            refresh();
            emit planned();
        });
    m_workspace.watch(tr("Working out what to ask"), running);
    refresh();
}

void AskPanel::refresh()
{
    const Project* project = m_workspace.project();
    const bool hasEvidence = project && m_workspace.ranking()->basis == Basis::Evidence;
    const bool hasPlan = hasEvidence && m_plan && !m_plan->questions.empty();
    m_pages->setCurrentWidget(hasPlan ? m_content : static_cast<QWidget*>(m_empty));
    m_import->hide();
    if (!hasEvidence) {
        m_empty->setTexts(tr("Nothing to ask about yet"),
            tr("What is worth asking can be told once customers have answered something: import a first survey."));
        m_import->setVisible(project != nullptr);
        m_import->setEnabled(project && !project->isReadOnly());
    } else if (!m_plan) {
        m_empty->setTexts(m_task.isRunning() ? tr("Working out what to ask…") : tr("Not worked out"), {});
    } else if (!hasPlan) {
        m_empty->setTexts(
            tr("Nothing worth asking"), describeAsking(*m_plan, m_workspace.language()).join(QLatin1Char(' ')));
    }
    if (!hasPlan) {
        m_table->setTouchpoints({});
        m_text->clear();
        return;
    }
    m_sentences->setText(describeAsking(*m_plan, m_workspace.language()).join(QLatin1Char(' ')));
    m_table->setQuestions(m_plan->questions, project->data().journey, project->data().plan, m_workspace.language());
    m_table->setCurrentTouchpoint(m_workspace.current());
    fillQuestionnaire();
}

void AskPanel::fillQuestionnaire()
{
    const Project* project = m_workspace.project();
    m_pasting->setText(describePasting(format()));
    if (!project || !m_plan) {
        m_text->clear();
        return;
    }
    const ProjectData& data = project->data();
    const Words words(m_language->currentData().toString());
    m_text->setPlainText(questionnaireText(questionnaireOf(*m_plan, data.journey, data.evidence, words), format()));
}

void AskPanel::copy()
{
    QApplication::clipboard()->setText(questionnaire());
    m_workspace.say(tr("The questionnaire is copied. %1").arg(describePasting(format())));
}

void AskPanel::askPath()
{
    if (!m_workspace.project())
        return;
    const QFileInfo file(m_workspace.project()->path());
    auto* dialog = new QFileDialog(this, tr("Save the questionnaire"), file.absolutePath(), tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("%1-%2.txt").arg(file.completeBaseName(), keyOf(format())));
    connect(dialog, &QFileDialog::fileSelected, this, &AskPanel::saveTo);
    dialog->open();
}

void AskPanel::saveTo(const QString& path)
{
    if (const Result<void> saved = writeFile(path, questionnaire().toUtf8()); !saved)
        return m_workspace.sayError(saved.error());
    m_workspace.say(tr("The questionnaire was written to %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace touchstone
