// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/SurveyPage.h"

#include "model/exchange/SurveyImport.h"
#include "views/charts/DistributionChart.h"
#include "views/common/DescribeError.h"
#include "views/common/Task.h"
#include "views/common/Workspace.h"
#include "views/research/AnswersModel.h"
#include "views/research/QuestionsModel.h"
#include "views/research/ShapeDelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int RowHeight = 28;

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    return table;
}

QString keyOf(const TallyFilter& filter) { return filter.segment + u'\n' + filter.wave; }

} // namespace

SurveyPage::SurveyPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLabel(this))
    , m_origin(new QLabel(this))
    , m_filterNote(new QLabel(this))
    , m_answersTitle(new QLabel(this))
    , m_remove(new QPushButton(this))
    , m_questionsModel(new QuestionsModel(this))
    , m_answersModel(new AnswersModel(this))
    , m_chart(new DistributionChart(this))
{
    m_questions = makeTable(m_questionsModel, this);
    m_questions->setObjectName(QStringLiteral("questions"));
    m_questions->verticalHeader()->hide();
    m_questions->setItemDelegateForColumn(QuestionsModel::Shape, new ShapeDelegate(workspace, this));
    m_questions->horizontalHeader()->setSectionResizeMode(QuestionsModel::Header, QHeaderView::Stretch);
    m_questions->horizontalHeader()->setMinimumSectionSize(60);
    m_answers = makeTable(m_answersModel, this);
    m_name->setProperty("role", QStringLiteral("heading"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_origin->setProperty("role", QStringLiteral("muted"));
    m_origin->setWordWrap(true);
    m_filterNote->setProperty("role", QStringLiteral("warning"));
    m_filterNote->setWordWrap(true);
    m_answersTitle->setProperty("role", QStringLiteral("title"));
    m_chart->setExportPalette(Theme::print().palette());

    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_remove);
    auto* answers = new QWidget(this);
    auto* answersLayout = new QVBoxLayout(answers);
    answersLayout->setContentsMargins(0, 8, 0, 0);
    answersLayout->addWidget(m_answersTitle);
    answersLayout->addWidget(m_answers);
    auto* below = new QSplitter(Qt::Horizontal, this);
    below->setObjectName(QStringLiteral("surveyColumns"));
    below->addWidget(answers);
    below->addWidget(m_chart);
    below->setStretchFactor(0, 1);
    below->setStretchFactor(1, 1);
    below->setChildrenCollapsible(false);
    auto* rows = new QSplitter(Qt::Vertical, this);
    rows->setObjectName(QStringLiteral("surveyRows"));
    rows->addWidget(m_questions);
    rows->addWidget(below);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 2);
    rows->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_origin);
    layout->addWidget(m_filterNote);
    layout->addWidget(rows, 1);

    connect(m_remove, &QPushButton::clicked, this, &SurveyPage::remove);
    connect(m_questions->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SurveyPage::showQuestion);
    connect(m_questions, &QTableView::clicked, this, &SurveyPage::selectTouchpoint);
    connect(m_questions, &QTableView::activated, this, &SurveyPage::selectTouchpoint);
    connect(m_answersModel, &AnswersModel::failed, this, [this](const Error& error) { m_workspace.sayError(error); });
    connect(m_chart, &Chart::saveFailed, this, [this](const Error& error) { m_workspace.sayError(error); });
    connect(&m_workspace, &Workspace::filterChanged, this, &SurveyPage::refresh);
    connect(&m_workspace, &Workspace::themeChanged, this, &SurveyPage::refresh);
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || changes.surveys.contains(m_id) || !changes.touchpoints.isEmpty())
            refresh();
    });
    retranslate();
}

void SurveyPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SurveyPage::retranslate()
{
    m_remove->setText(tr("Remove the survey"));
    m_remove->setToolTip(tr("Takes the survey out of the score. It can be undone."));
    m_answersTitle->setText(tr("Answers as they were imported"));
    m_questions->setAccessibleName(tr("Questions of the survey"));
    m_answers->setAccessibleName(tr("Answers as they were imported"));
    m_questionsModel->retranslate();
    refresh();
}

void SurveyPage::setSurvey(SurveyId id)
{
    if (id != m_id) {
        m_id = id;
        m_counted.clear();
        m_counting.clear();
        m_countError.reset();
    }
    refresh();
}

void SurveyPage::goTo(int column)
{
    m_questions->selectRow(column);
    m_questions->setFocus(Qt::OtherFocusReason);
}

const SurveyTally* SurveyPage::currentTally(const Survey& survey)
{
    const TallyFilter filter = m_workspace.filter();
    if (const SurveyTally* tally = survey.tally(filter))
        return tally;
    const QString key = keyOf(filter);
    if (const auto found = m_counted.find(key); found != m_counted.end())
        return &found->second;
    if (m_counting == key)
        return nullptr;
    m_counting = key;
    m_countError.reset();
    const auto progress = runTask(
        this,
        [path = m_workspace.project()->path(), survey, filter](Progress&) { return countSurvey(path, survey, filter); },
        [this, key, id = m_id](Result<SurveyTally> counted) {
            if (id != m_id || key != m_counting)
                return;
            if (counted)
                m_counted[key] = std::move(*counted);
            else
                m_countError = counted.error();
            refresh();
        });
    m_workspace.watch(tr("Counting the answers of the segment"), progress);
    return nullptr;
}

void SurveyPage::refresh()
{
    const Project* project = m_workspace.project();
    const Survey* survey = project ? project->evidence().surveys.find(m_id) : nullptr;
    m_remove->setEnabled(survey && !project->isReadOnly());
    if (!survey) {
        m_questionsModel->setQuestions({});
        m_answersModel->clear();
        m_chart->setData({});
        return;
    }
    const QLocale locale(m_workspace.language());
    m_name->setText(survey->mapping.survey.isEmpty() ? survey->sourceFile : survey->mapping.survey);
    QStringList origin{tr("%Ln response(s)", nullptr, static_cast<int>(survey->rows))};
    if (!survey->mapping.wave.isEmpty())
        origin << tr("wave %1").arg(survey->mapping.wave);
    origin << tr("from %1").arg(survey->sourceFile);
    if (survey->importedAt.isValid())
        origin << tr("imported %1").arg(locale.toString(survey->importedAt.toLocalTime(), QLocale::ShortFormat));
    m_origin->setText(origin.join(QStringLiteral(" · ")));

    const SurveyTally* tally = currentTally(*survey);
    const TallyFilter& filter = m_workspace.filter();
    m_filterNote->setVisible(!filter.isEveryone());
    if (m_countError)
        m_filterNote->setText(describeError(*m_countError));
    else if (!tally)
        m_filterNote->setText(tr("The answers of this segment are being counted …"));
    else if (!filter.isEveryone())
        m_filterNote->setText(tr("Figures of %1: %Ln of the respondents", nullptr, static_cast<int>(tally->respondents))
                                  .arg(QStringList{filter.segment, filter.wave}
                                           .filter(QRegularExpression(QStringLiteral(".")))
                                           .join(QStringLiteral(", "))));
    m_questionsModel->setQuestions(questionsOf(*survey, tally, project->journey(), m_workspace.language()));
    m_questions->resizeColumnsToContents();
    m_questions->horizontalHeader()->setSectionResizeMode(QuestionsModel::Header, QHeaderView::Stretch);
    m_answersModel->setSource(project->path(), *survey);
    if (!m_questions->currentIndex().isValid()) {
        // The first question that has a distribution says more than an empty chart.
        for (int row = 0; row < m_questionsModel->rowCount(); ++row) {
            if (m_questionsModel->question(row)->isCounted) {
                m_questions->selectRow(row);
                break;
            }
        }
    }
    showQuestion();
}

void SurveyPage::showQuestion()
{
    const Question* question = m_questionsModel->question(m_questions->currentIndex().row());
    DistributionChart::Data data;
    if (question) {
        data.question = question->header;
        data.answered = question->answered;
        data.missing = question->missing + question->unknown;
        for (size_t i = 0; i < question->scale.counts.size(); ++i)
            data.levels.push_back({question->scale.levels[static_cast<qsizetype>(i)], question->scale.counts[i],
                m_workspace.theme().heat(question->scale.loss[i])});
    }
    m_chart->setData(data);
}

void SurveyPage::selectTouchpoint()
{
    const Project* project = m_workspace.project();
    const Survey* survey = project ? project->evidence().surveys.find(m_id) : nullptr;
    const int row = m_questions->currentIndex().row();
    if (!survey || row < 0 || row >= static_cast<int>(survey->mapping.columns.size()))
        return;
    const QString& key = survey->mapping.columns[static_cast<size_t>(row)].touchpoint;
    if (const Touchpoint* touchpoint = project->journey().findTouchpoint(key))
        m_workspace.select(touchpoint->id);
}

void SurveyPage::remove()
{
    const SurveyId id = m_id;
    const QString name = m_name->text();
    if (m_workspace.edit(tr("remove survey “%1”").arg(name), [id](Edit& edit) { edit.remove(id); }))
        m_workspace.sayUndoable(tr("The survey “%1” was removed.").arg(name));
}

} // namespace touchstone
