// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/AnalysisCardPanel.h"

#include "views/card/BulkCard.h"
#include "views/card/CardAttachments.h"
#include "views/card/CardEmotion.h"
#include "views/card/CardEvidence.h"
#include "views/card/CardFigures.h"
#include "views/card/CardHandovers.h"
#include "views/card/CardHead.h"
#include "views/card/CardLevel.h"
#include "views/card/CardPains.h"
#include "views/card/CardPlace.h"
#include "views/card/CardSolutions.h"
#include "views/card/CardTexts.h"
#include "views/card/TabOrder.h"
#include "views/common/EmptyState.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace touchstone {

AnalysisCardPanel::AnalysisCardPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    build();
    setAcceptDrops(true);
    connect(&workspace, &Workspace::selectionChanged, this, &AnalysisCardPanel::handIn);
    connect(&workspace, &Workspace::projectChanged, this, [this] {
        m_shown = {};
        refresh();
    });
    connect(&workspace, &Workspace::rankingChanged, this, &AnalysisCardPanel::showScores);
    connect(&workspace, &Workspace::languageChanged, this, &AnalysisCardPanel::refresh);
    connect(&workspace, &Workspace::changed, this, &AnalysisCardPanel::takeChanges);
    retranslate();
}

AnalysisCardPanel::~AnalysisCardPanel()
{
    // A field that is destroyed loses the keyboard and hands in what it holds: too late for a panel that is gone.
    m_workspace.disconnect(this);
    flush();
}

QScrollArea* AnalysisCardPanel::addPage(QWidget* content)
{
    auto* page = new QScrollArea;
    page->setWidgetResizable(true);
    page->setFrameShape(QFrame::NoFrame);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setFocusPolicy(Qt::NoFocus);
    page->setWidget(content);
    m_stack->addWidget(page);
    return page;
}

void AnalysisCardPanel::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack);
    m_none = new EmptyState(m_workspace, QStringLiteral("card"));
    m_stack->addWidget(m_none);
    m_bulk = new BulkCard(m_workspace);
    m_manyPage = addPage(m_bulk);

    m_customer = new CardTexts(m_workspace, customerTexts());
    m_attachments = new CardAttachments(m_workspace);
    auto* evidence = new CardEvidence(m_workspace);
    connect(evidence, &CardEvidence::evidenceWanted, this, &AnalysisCardPanel::evidenceWanted);
    auto* head = new CardHead(m_workspace, [this] { handIn(); });
    m_scored = {head, evidence};
    m_sections
        = {head, new CardPlace(m_workspace), m_customer, new CardPains(m_workspace), new CardHandovers(m_workspace),
            new CardLevel(m_workspace), evidence, new CardEmotion(m_workspace), new CardFigures(m_workspace),
            new CardSolutions(m_workspace), new CardTexts(m_workspace, companyTexts()), m_attachments};
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(5);
    for (CardSection* section : m_sections)
        column->addWidget(section);
    column->addStretch(1);
    m_onePage = addPage(content);
}

void AnalysisCardPanel::flush()
{
    // What is handed in leads to changes, which would show the next touchpoint before all is handed in.
    const QScopedValueRollback isFlushing(m_isFlushing, true);
    m_bulk->flush();
    for (CardSection* section : m_sections)
        section->flush();
}

void AnalysisCardPanel::handIn()
{
    flush();
    refresh();
}

void AnalysisCardPanel::takeChanges(const Changes& changes)
{
    if (changes.everything || !changes.touchpoints.isEmpty() || !changes.stages.isEmpty() || !changes.channels.isEmpty()
        || !changes.personas.isEmpty() || !changes.transitions.isEmpty() || !changes.votes.isEmpty()
        || !changes.surveys.isEmpty() || !changes.aggregates.isEmpty() || !changes.interviews.isEmpty()
        || !changes.solutions.isEmpty() || !changes.attachments.isEmpty())
        refresh();
}

void AnalysisCardPanel::refresh()
{
    if (m_isFlushing)
        return;
    const Touchpoint* touchpoint = m_workspace.journey().touchpoints.find(m_workspace.current());
    if (m_workspace.selection().size() > 1 && m_workspace.project()) {
        m_shown = {};
        m_bulk->setTouchpoints(m_workspace.selection());
        orderTabs(*m_bulk);
        m_stack->setCurrentWidget(m_manyPage);
        return;
    }
    if (!touchpoint) {
        m_shown = {};
        m_stack->setCurrentWidget(m_none);
        return;
    }
    if (m_shown != touchpoint->id)
        m_onePage->ensureVisible(0, 0);
    m_shown = touchpoint->id;
    for (CardSection* section : m_sections)
        section->setTouchpoint(*touchpoint);
    orderTabs(*m_onePage->widget());
    m_stack->setCurrentWidget(m_onePage);
}

void AnalysisCardPanel::showScores()
{
    const Touchpoint* touchpoint = m_workspace.journey().touchpoints.find(m_shown);
    if (!touchpoint)
        return;
    for (CardSection* section : m_scored)
        section->setTouchpoint(*touchpoint);
    orderTabs(*m_onePage->widget());
}

void AnalysisCardPanel::focusFirstField()
{
    if (m_stack->currentWidget() == m_onePage)
        m_customer->focusFirst();
    else if (m_stack->currentWidget() == m_manyPage)
        m_bulk->focusFirst();
}

bool AnalysisCardPanel::takes(const QMimeData* data) const
{
    return data && m_stack->currentWidget() == m_onePage && CardAttachments::takes(*data);
}

void AnalysisCardPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (takes(event->mimeData()))
        event->acceptProposedAction();
}

void AnalysisCardPanel::dropEvent(QDropEvent* event)
{
    if (!takes(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_attachments->add(*event->mimeData());
}

void AnalysisCardPanel::keyPressEvent(QKeyEvent* event)
{
    const QMimeData* clipboard
        = event->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->mimeData() : nullptr;
    if (takes(clipboard))
        m_attachments->add(*clipboard);
    else
        QWidget::keyPressEvent(event);
}

void AnalysisCardPanel::retranslate()
{
    setAccessibleName(tr("Touchpoint analysis card"));
    m_none->setTexts(tr("No touchpoint selected"),
        tr("Click a touchpoint on the map or in the ranking: its need, pain points and evidence are shown and edited "
           "here."));
    refresh();
}

void AnalysisCardPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace touchstone
