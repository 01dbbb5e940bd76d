// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ExplorePage.h"

#include "model/evidence/FilterChoices.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/research/ExploreOverview.h"
#include "views/research/ExploreQuestion.h"
#include "views/research/ExploreTexts.h"
#include "views/research/Question.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>

namespace touchstone {
namespace {

constexpr int OfSurvey = Qt::UserRole, OfColumn = Qt::UserRole + 1, OfTouchpoint = Qt::UserRole + 2;
constexpr int QuestionsWidth = 240;
constexpr int PagesMargin = 12;

/// A question under its touchpoint's name, which many questions begin with.
QString shortHeader(const QString& header, const QString& touchpoint)
{
    if (!header.startsWith(touchpoint, Qt::CaseInsensitive))
        return header;
    const QString rest = header.mid(touchpoint.size()).trimmed();
    const bool isParted = rest.startsWith(u':') || rest.startsWith(u'：') || rest.startsWith(u'-');
    return isParted && rest.size() > 1 ? rest.mid(1).trimmed() : header;
}

bool isExplored(ColumnRole role)
{
    return role == ColumnRole::Score || role == ColumnRole::Outcome || role == ColumnRole::Text;
}

} // namespace

ExplorePage::ExplorePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_questions(new QTreeWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_overview(new ExploreOverview(workspace, this))
    , m_question(new ExploreQuestion(workspace, this))
    , m_texts(new ExploreTexts(workspace, this))
{
    m_questions->setHeaderHidden(true);
    m_questions->setObjectName(QStringLiteral("exploreQuestions"));
    m_questions->setIndentation(14);
    m_questions->setUniformRowHeights(true);
    m_questions->setTextElideMode(Qt::ElideRight);
    m_questions->setMinimumWidth(160);
    for (QWidget* page :
        {static_cast<QWidget*>(m_overview), static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_texts)})
        m_pages->addWidget(page);
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("exploreColumns"));
    columns->addWidget(m_questions);
    columns->addWidget(m_pages);
    columns->setStretchFactor(1, 1);
    columns->setSizes({QuestionsWidth, 3 * QuestionsWidth});
    columns->setChildrenCollapsible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    m_pages->setContentsMargins(PagesMargin, 0, 0, 0);

    connect(m_questions, &QTreeWidget::currentItemChanged, this, &ExplorePage::showChosen);
    connect(m_questions, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) {
        if (const TouchpointId id{item->data(0, OfTouchpoint).toLongLong()})
            m_workspace.select(id);
    });
    connect(&m_workspace, &Workspace::projectChanged, this, &ExplorePage::refresh);
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.surveys.isEmpty() || !changes.touchpoints.isEmpty())
            refresh();
    });
    retranslate();
}

bool ExplorePage::hasAnswers(const Evidence& evidence) { return !evidence.surveys.isEmpty(); }

void ExplorePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExplorePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showChosen();
}

void ExplorePage::retranslate()
{
    m_questions->setAccessibleName(tr("Questions by touchpoint"));
    refresh();
}

void ExplorePage::addQuestions(const QString& name, const QString& touchpoint, TouchpointId id)
{
    QTreeWidgetItem* heading = nullptr;
    const Evidence& evidence = m_workspace.project()->evidence();
    const QString& language = m_workspace.language();
    const Collection<Survey>& surveys = evidence.surveys;
    for (const Survey& survey : surveys) {
        for (size_t column = 0; column < survey.mapping.columns.size(); ++column) {
            const ColumnMapping& mapping = survey.mapping.columns[column];
            const QString about = mapping.role == ColumnRole::Outcome ? QString() : mapping.touchpoint;
            if (!isExplored(mapping.role) || about != touchpoint)
                continue;
            if (!heading) {
                heading = new QTreeWidgetItem(m_questions, {name}, Heading);
                heading->setData(0, OfTouchpoint, id.value);
                QFont font = heading->font(0);
                font.setWeight(QFont::DemiBold);
                heading->setFont(0, font);
                heading->setToolTip(0, name);
            }
            const QString what = mapping.signal ? termOf(*mapping.signal) : termOf(mapping.role);
            QString text = shortHeader(mapping.header, name);
            if (surveys.size() > 1)
                text = tr("%1 · %2", "question, survey wave or survey")
                           .arg(text,
                               survey.mapping.wave.isEmpty() ? nameOf(survey)
                                                             : waveName(evidence, survey.mapping.wave, language));
            auto* item = new QTreeWidgetItem(heading, {text}, mapping.role == ColumnRole::Text ? Text : Counted);
            item->setToolTip(
                0, tr("%1\n%2 · %3", "question, signal, survey").arg(mapping.header, what, nameOf(survey)));
            item->setData(0, OfSurvey, survey.id.value);
            item->setData(0, OfColumn, static_cast<int>(column));
            item->setData(0, OfTouchpoint, id.value);
        }
    }
}

void ExplorePage::refresh()
{
    const QTreeWidgetItem* current = m_questions->currentItem();
    const int kind = current ? current->type() : Overview;
    const SurveyId survey{current ? current->data(0, OfSurvey).toLongLong() : 0};
    const int column = current ? current->data(0, OfColumn).toInt() : 0;
    {
        const QSignalBlocker quiet(m_questions);
        m_questions->clear();
        new QTreeWidgetItem(m_questions, {tr("All touchpoints")}, Overview);
        new QTreeWidgetItem(m_questions, {tr("All free text")}, AllTexts);
        if (const Project* project = m_workspace.project()) {
            const Journey& journey = project->journey();
            QStringList placed;
            for (const Touchpoint& touchpoint : journey.touchpoints) {
                addQuestions(touchpoint.name.in(m_workspace.language()), touchpoint.key, touchpoint.id);
                placed << touchpoint.key;
            }
            for (const Survey& asked : project->evidence().surveys) {
                for (const ColumnMapping& mapping : asked.mapping.columns) {
                    if (!isExplored(mapping.role) || mapping.touchpoint.isEmpty()
                        || placed.contains(mapping.touchpoint))
                        continue;
                    placed << mapping.touchpoint;
                    addQuestions(
                        touchpointName(mapping.touchpoint, journey, m_workspace.language()), mapping.touchpoint, {});
                }
            }
            addQuestions(tr("Of no touchpoint"), {}, {});
        }
        m_questions->expandAll();
        QTreeWidgetItem* chosen = itemOf(kind, survey, column);
        m_questions->setCurrentItem(chosen ? chosen : m_questions->topLevelItem(0));
    }
    showChosen();
}

QTreeWidgetItem* ExplorePage::itemOf(int kind, SurveyId survey, int column) const
{
    for (QTreeWidgetItemIterator it(m_questions); *it; ++it) {
        if ((*it)->type() == kind && (*it)->data(0, OfSurvey).toLongLong() == survey.value
            && (*it)->data(0, OfColumn).toInt() == column)
            return *it;
    }
    return nullptr;
}

void ExplorePage::goTo(SurveyId survey, int column)
{
    for (const int kind : {Counted, Text}) {
        if (QTreeWidgetItem* item = itemOf(kind, survey, column))
            m_questions->setCurrentItem(item);
    }
}

void ExplorePage::find()
{
    const QTreeWidgetItem* current = m_questions->currentItem();
    if (!current || current->type() != Text)
        m_questions->setCurrentItem(itemOf(AllTexts, {}, 0));
    m_texts->focusSearch();
}

void ExplorePage::showChosen()
{
    const QTreeWidgetItem* item = m_questions->currentItem();
    if (!item || !isVisible())
        return;
    const SurveyId survey{item->data(0, OfSurvey).toLongLong()};
    const int column = item->data(0, OfColumn).toInt();
    switch (item->type()) {
    case AllTexts:
        m_pages->setCurrentWidget(m_texts);
        m_texts->setQuestion(std::nullopt);
        break;
    case Text:
        m_pages->setCurrentWidget(m_texts);
        m_texts->setQuestion(ExploreTexts::Question{survey, column});
        break;
    case Counted:
        m_pages->setCurrentWidget(m_question);
        m_question->setQuestion(survey, column);
        break;
    case Heading: // what is shown stays: its questions stand under it
        break;
    default:
        m_pages->setCurrentWidget(m_overview);
        m_overview->refresh();
    }
}

} // namespace touchstone
