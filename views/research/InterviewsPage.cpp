// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/InterviewsPage.h"

#include "views/common/RowTable.h"
#include "views/common/Workspace.h"
#include "views/research/QuotesModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int RowHeight = 28;

} // namespace

InterviewsPage::InterviewsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_table(new QTableView(this))
    , m_text(new QTextBrowser(this))
    , m_model(new QuotesModel(workspace, this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    readByRow(*m_table, RowHeight);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("interviewRows"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showText();
        const QuotesModel::Row* row = m_model->row(m_sorted->mapToSource(m_table->currentIndex()).row());
        if (row && row->place && m_table->hasFocus())
            m_workspace.select(row->place.touchpoint);
    });
    connect(&m_workspace, &Workspace::projectChanged, this, &InterviewsPage::refresh);
    connect(&m_workspace, &Workspace::themeChanged, this, &InterviewsPage::showText);
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.everything || !changes.interviews.isEmpty() || !changes.touchpoints.isEmpty())
            refresh();
    });
    retranslate();
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
    m_table->setAccessibleName(tr("Quotes of the interviews"));
    m_text->setAccessibleName(tr("Text of the interview"));
    m_model->retranslate();
    refresh();
}

void InterviewsPage::refresh()
{
    m_model->refresh();
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (m_sorted->rowCount() > 0)
        m_table->selectRow(0);
    showText();
}

void InterviewsPage::goTo(TouchpointId touchpoint)
{
    for (int i = 0; i < m_sorted->rowCount(); ++i) {
        const QuotesModel::Row* row = m_model->row(m_sorted->mapToSource(m_sorted->index(i, 0)).row());
        if (row && (row->place.touchpoint == touchpoint || row->place.to == touchpoint)) {
            m_table->selectRow(i);
            break;
        }
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void InterviewsPage::showText()
{
    const QuotesModel::Row* row = m_model->row(m_sorted->mapToSource(m_table->currentIndex()).row());
    const Project* project = m_workspace.project();
    const Interview* interview = row && project ? project->evidence().interviews.find(row->interview) : nullptr;
    m_text->clear();
    if (!interview)
        return;
    m_text->setPlainText(interview->text);
    for (const Excerpt& excerpt : interview->excerpts) {
        if (excerpt.id != row->excerpt)
            continue;
        // Excerpts count code points, the document UTF-16 units.
        const std::u32string points = interview->text.toStdU32String();
        const auto unitsUntil = [&points](int position) {
            const auto length = std::min<size_t>(static_cast<size_t>(std::max(0, position)), points.size());
            return static_cast<int>(QString::fromStdU32String(points.substr(0, length)).size());
        };
        QTextCursor cursor(m_text->document());
        cursor.setPosition(unitsUntil(excerpt.start));
        cursor.setPosition(unitsUntil(excerpt.end), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(m_workspace.theme().accentSoft);
        format.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(format);
        QTextCursor shown(m_text->document());
        shown.setPosition(unitsUntil(excerpt.start));
        m_text->setTextCursor(shown);
        m_text->ensureCursorVisible();
    }
}

} // namespace touchstone
