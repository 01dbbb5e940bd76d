// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/QuotesPanel.h"

#include "model/evidence/CodeTree.h"
#include "views/common/RowTable.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace touchstone {
namespace {

constexpr int RowHeight = 28;
constexpr int WidestColumn = 130, QuoteWidth = 300;

} // namespace

QuotesPanel::QuotesPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new QLineEdit(this))
    , m_filter(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_model(new QuotesModel(workspace, this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_words->setClearButtonEnabled(true);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    readByRow(*m_table, RowHeight);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_words, 1);
    top->addWidget(m_filter);
    top->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        QuoteFilter filter = m_model->filter();
        filter.words = words;
        show(filter);
    });
    connect(m_all, &QPushButton::clicked, this, [this] { show({}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QuotesModel::Row* row = current();
        if (row && row->place && m_table->hasFocus())
            m_workspace.select(row->place.touchpoint);
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (const QuotesModel::Row* row = current())
            emit quoteOpened(row->interview, row->excerpt);
    });
    retranslate();
}

void QuotesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuotesPanel::retranslate()
{
    m_words->setPlaceholderText(tr("Search the quotes"));
    m_words->setAccessibleName(tr("Search the quotes"));
    m_all->setText(tr("Show all"));
    m_table->setAccessibleName(tr("Quotes of the interviews"));
    m_table->setToolTip(tr("Enter or a double click shows a quote in its interview."));
    m_model->retranslate();
    tellFilter();
}

void QuotesPanel::refresh()
{
    const QuotesModel::Row* row = current();
    const ExcerptId shown = row ? row->excerpt : ExcerptId();
    m_model->refresh();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < QuotesModel::ColumnCount; ++column) {
        const int widest = column == QuotesModel::Quote ? QuoteWidth : WidestColumn;
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QModelIndex same = m_sorted->mapFromSource(m_model->index(std::max(0, m_model->rowOf(shown)), 0));
    if (same.isValid())
        m_table->selectRow(same.row());
    tellFilter();
}

void QuotesPanel::show(const QuoteFilter& filter)
{
    m_model->setFilter(filter);
    const QSignalBlocker blocker(m_words);
    m_words->setText(filter.words);
    refresh();
}

void QuotesPanel::tellFilter()
{
    const QuoteFilter& filter = m_model->filter();
    QStringList parts;
    if (const Project* project = m_workspace.project()) {
        if (filter.code) {
            parts << (filter.code->isEmpty()
                    ? tr("without a code")
                    : codeName(project->evidence().codes, *filter.code, m_workspace.language()));
        }
        if (filter.place)
            parts << project->journey().nameOf(filter.place, m_workspace.language());
        if (filter.informant)
            parts << termOf(*filter.informant);
    }
    parts << tr("%n quote(s)", nullptr, m_model->rowCount());
    m_filter->setText(parts.join(QStringLiteral(" · ")));
    m_all->setVisible(filter != QuoteFilter());
}

void QuotesPanel::goTo(TouchpointId touchpoint)
{
    show({});
    for (int i = 0; i < m_sorted->rowCount(); ++i) {
        const QuotesModel::Row* row = m_model->row(m_sorted->mapToSource(m_sorted->index(i, 0)).row());
        if (row && (row->place.touchpoint == touchpoint || row->place.to == touchpoint)) {
            m_table->selectRow(i);
            break;
        }
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

const QuotesModel::Row* QuotesPanel::current() const
{
    return m_model->row(m_sorted->mapToSource(m_table->currentIndex()).row());
}

} // namespace touchstone
