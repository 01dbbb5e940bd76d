// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ExploreQuestion.h"

#include "model/evidence/AnsweredQuestion.h"
#include "model/exchange/CodedAnswers.h"
#include "views/charts/DistributionChart.h"
#include "views/charts/FigureChart.h"
#include "views/common/DescribeDifferences.h"
#include "views/common/DescribeError.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/research/AnsweredWords.h"
#include "views/research/Question.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone {
namespace {

/// A question's answers as one group gave them.
struct Answered
{
    Question question;
    std::optional<AnsweredQuestion> asked;
};

std::optional<Answered> answeredIn(
    const Survey& survey, const SurveyTally& tally, int column, const Project& project, const QString& language)
{
    const auto found = std::ranges::find(tally.histograms, column, &ColumnHistogram::column);
    const std::vector<Question> questions = questionsOf(survey, &tally, project.journey(), language);
    if (found == tally.histograms.end() || static_cast<size_t>(column) >= questions.size())
        return std::nullopt;
    return Answered{questions[static_cast<size_t>(column)], answeredQuestion(survey, *found, project.settings().rules)};
}

QScrollArea* scrolled(QWidget* chart, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

} // namespace

ExploreQuestion::ExploreQuestion(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_counting(this)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_byLabel(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_charts(new QStackedWidget(this))
    , m_distribution(new DistributionChart(this))
    , m_groups(new FigureChart(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_about->setProperty("role", QStringLiteral("muted"));
    m_about->setWordWrap(true);
    m_figure->setProperty("role", QStringLiteral("title"));
    m_figure->setWordWrap(true);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_byLabel->setBuddy(m_choice);
    m_choice->setObjectName(QStringLiteral("exploreBy"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (Chart* chart : {static_cast<Chart*>(m_distribution), static_cast<Chart*>(m_groups)}) {
        chart->setExportPalette(Theme::print().palette());
        m_charts->addWidget(scrolled(chart, this));
        connect(chart, &Chart::saveFailed, this, [this](const Error& error) { m_workspace.sayError(error); });
    }
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_byLabel);
    choice->addWidget(m_choice);
    choice->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_figure);
    layout->addLayout(choice);
    layout->addWidget(m_note);
    layout->addWidget(m_charts, 1);

    connect(m_choice, &QComboBox::activated, this, [this] {
        m_by = m_choice->currentData().toString();
        refresh();
    });
    connect(&m_workspace, &Workspace::rankingChanged, this, &ExploreQuestion::refresh); // with the filter's tallies
    connect(&m_workspace, &Workspace::themeChanged, this, &ExploreQuestion::refresh);
    retranslate();
}

void ExploreQuestion::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExploreQuestion::retranslate()
{
    m_byLabel->setText(tr("Answers &by:"));
    m_choice->setAccessibleName(tr("Whose answers stand beside each other"));
    refresh();
}

void ExploreQuestion::setQuestion(SurveyId survey, int column)
{
    m_survey = survey;
    m_column = column;
    refresh();
}

const Survey* ExploreQuestion::survey() const
{
    const Project* project = m_workspace.project();
    const Survey* survey = project ? project->evidence().surveys.find(m_survey) : nullptr;
    return survey && m_column >= 0 && static_cast<size_t>(m_column) < survey->mapping.columns.size() ? survey : nullptr;
}

void ExploreQuestion::fillChoice(const Survey& survey)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("everyone"), QString());
    for (const ColumnMapping& column : survey.mapping.columns) {
        if (column.role == ColumnRole::Segment)
            m_choice->addItem(column.header, column.header);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_by)));
    m_by = m_choice->currentData().toString();
    m_choice->setEnabled(m_choice->count() > 1);
}

void ExploreQuestion::refresh()
{
    m_counting.cancel();
    const Survey* shown = survey();
    if (!shown) {
        for (QLabel* label : {m_title, m_about, m_figure, m_note})
            label->clear();
        m_distribution->setData({});
        m_groups->setData({});
        return;
    }
    const ColumnMapping& column = shown->mapping.columns[static_cast<size_t>(m_column)];
    m_title->setText(column.header);
    QStringList about{column.signal ? termOf(*column.signal) : termOf(column.role), nameOf(*shown)};
    if (!column.touchpoint.isEmpty())
        about.prepend(touchpointName(column.touchpoint, m_workspace.project()->journey(), m_workspace.language()));
    m_about->setText(about.join(QStringLiteral(" · ")));
    fillChoice(*shown);
    showEveryone(*shown);
    if (!m_by.isEmpty())
        countGroups(*shown);
}

void ExploreQuestion::showEveryone(const Survey& shown)
{
    m_charts->setCurrentIndex(0);
    m_note->show();
    const Survey* counted = m_workspace.rankedEvidence()->surveys.find(m_survey);
    const SurveyTally* tally = (counted ? *counted : shown).tally(m_workspace.ranking()->filter);
    const auto answered
        = tally ? answeredIn(shown, *tally, m_column, *m_workspace.project(), m_workspace.language()) : std::nullopt;
    m_note->setText(
        tr("Answers of %1, with ranges of 95 %.")
            .arg(groupName(m_workspace.ranking()->filter, m_workspace.project()->evidence(), m_workspace.language())));
    DistributionChart::Data data;
    m_figure->clear();
    if (answered) {
        const Question& question = answered->question;
        m_figure->setText(describeAnswered(question, answered->asked));
        data = {question.header, {}, question.answered, question.missing + question.unknown, true};
        for (size_t level = 0; level < question.scale.counts.size(); ++level)
            data.levels.push_back({question.scale.levels[static_cast<qsizetype>(level)], question.scale.counts[level],
                m_workspace.theme().heat(question.scale.loss[level])});
    } else {
        m_note->setText(tr("Nobody of this group was asked."));
    }
    m_distribution->setData(data);
}

void ExploreQuestion::countGroups(const Survey& shown)
{
    // A value of the segment within the wave of the filter; one column at a time narrows.
    const QString wave = m_workspace.ranking()->filter.wave;
    std::vector<TallyFilter> wanted;
    for (const SurveyTally& tally : shown.tallies) {
        if (tally.filter.wave.isEmpty() && tally.filter.segment.startsWith(m_by + u'='))
            wanted.push_back({.segment = tally.filter.segment, .wave = wave});
    }
    const auto progress = m_counting.run(
        [path = m_workspace.project()->path(), shown, wanted](Progress& counting) -> Result<std::vector<SurveyTally>> {
            std::vector<SurveyTally> tallies;
            std::shared_ptr<const CodedAnswers> coded; // read once for all values
            for (const TallyFilter& filter : wanted) {
                if (counting.isCancelled())
                    break;
                if (const SurveyTally* known = shown.tally(filter)) {
                    tallies.push_back(*known);
                    continue;
                }
                if (!coded) {
                    auto read = CodedAnswers::read(path, shown);
                    if (!read)
                        return failure(read.error());
                    coded = std::move(*read);
                }
                Result<SurveyTally> counted = coded->count(filter);
                if (!counted)
                    return failure(counted.error());
                tallies.push_back(std::move(*counted));
            }
            return tallies;
        },
        [this](const Result<std::vector<SurveyTally>>& tallies) {
            const Survey* counted = survey();
            if (tallies && counted)
                showGroups(*counted, *tallies);
            else if (!tallies)
                m_note->setText(describeError(tallies.error()));
        });
    m_workspace.watch(tr("Counting the answers of the segment"), progress);
}

void ExploreQuestion::showGroups(const Survey& shown, std::vector<SurveyTally> tallies)
{
    const Project* project = m_workspace.project();
    FigureChart::Data data;
    data.title = tr("“%1” by %2", "question, segment").arg(m_title->text(), m_by);
    data.axis = tr("share of the answers, %");
    data.range = Interval{0, 100};
    data.table.header = {m_by, tr("n"), tr("Figure")};
    int hidden = 0;
    std::ranges::sort(tallies, [](const SurveyTally& a, const SurveyTally& b) {
        return QString::localeAwareCompare(a.filter.segment, b.filter.segment) < 0;
    });
    for (const SurveyTally& tally : tallies) {
        const auto answered = answeredIn(shown, tally, m_column, *project, m_workspace.language());
        if (!answered || answered->question.answered < FewestShown) {
            hidden += answered && answered->question.answered > 0;
            continue;
        }
        const Question& question = answered->question;
        const double total = question.scale.total();
        ChartRow row;
        row.label = tally.filter.segment.section(u'=', 1);
        QStringList cells{row.label, QString::number(question.answered), {}};
        QStringList lines{row.label};
        for (size_t level = 0; level < question.scale.counts.size(); ++level) {
            const QString& name = question.scale.levels[static_cast<qsizetype>(level)];
            const double count = question.scale.counts[level];
            row.segments.push_back({100 * count / total, m_workspace.theme().heat(question.scale.loss[level])});
            lines << tr("%1: %2", "level: figure").arg(name, QLocale().toString(std::llround(count)));
            if (data.rows.empty()) {
                data.key.push_back({name, m_workspace.theme().heat(question.scale.loss[level])});
                data.table.header << name;
            }
            cells << QString::number(std::llround(count));
        }
        row.figure = describeAnswered(question, answered->asked);
        cells[2] = row.figure;
        row.toolTip = lines.join(u'\n');
        data.rows.push_back(std::move(row));
        data.table.rows.push_back(cells);
    }
    QStringList notes;
    if (const QString& wave = m_workspace.ranking()->filter.wave; !wave.isEmpty())
        notes << tr("Answers of %1.")
                     .arg(groupName({.segment = {}, .wave = wave}, project->evidence(), m_workspace.language()));
    if (hidden > 0)
        notes << tr("%n group(s) of fewer than five people are not shown.", nullptr, hidden);
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_groups->setData(std::move(data));
    m_charts->setCurrentIndex(1);
}

} // namespace touchstone
