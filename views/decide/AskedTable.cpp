// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/AskedTable.h"

#include "views/common/DescribeAsking.h"
#include "views/common/Terms.h"

#include <algorithm>
#include <QHeaderView>
#include <QLocale>

namespace touchstone {
namespace {

enum Column { TouchpointColumn, QuestionColumn, AnswersColumn, GainColumn, ReasonColumn, ColumnCount };
constexpr int RowHeight = 44;

} // namespace

AskedTable::AskedTable(QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("askedTable"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(RowHeight);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0 && row < static_cast<int>(m_touchpoints.size()))
            emit touchpointChosen(m_touchpoints[static_cast<size_t>(row)]);
    });
}

void AskedTable::setQuestions(
    const std::vector<AskedQuestion>& questions, const Journey& journey, const Plan& plan, const QString& language)
{
    const QLocale locale(language);
    m_isFilling = true;
    setAccessibleName(tr("What to ask next"));
    setHorizontalHeaderLabels({tr("Touchpoint"), tr("Question"), tr("Answers"), tr("Gain"), tr("What it firms up")});
    horizontalHeaderItem(AnswersColumn)->setToolTip(tr("Answers that there are, and how many more are expected"));
    horizontalHeaderItem(GainColumn)->setToolTip(tr("Points of the score that it adds to the questions above it"));
    m_touchpoints.clear();
    clearContents();
    setRowCount(static_cast<int>(questions.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const AskedQuestion& question = questions[static_cast<size_t>(row)];
        m_touchpoints.push_back(question.place.touchpoint);
        const QStringList cells{journey.nameOf(question.place, language), termOf(question.signal),
            tr("%1 + %2", "answers now and more")
                .arg(locale.toString(question.answersNow, 'f', 0), locale.toString(question.answersNew, 'f', 0)),
            gainText(question.gain), describeAskingFor(question, journey, plan, language)};
        for (int column = 0; column < ColumnCount; ++column) {
            const bool isNumber = column == AnswersColumn || column == GainColumn;
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setToolTip(column == ReasonColumn ? cells[column] : QString());
            setItem(row, column, item);
        }
    }
    QHeaderView& header = *horizontalHeader();
    for (const int column : {QuestionColumn, AnswersColumn, GainColumn})
        header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(TouchpointColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
    m_isFilling = false;
}

void AskedTable::setCurrentTouchpoint(TouchpointId touchpoint)
{
    const int now = currentRow();
    if (now >= 0 && now < static_cast<int>(m_touchpoints.size())
        && m_touchpoints[static_cast<size_t>(now)] == touchpoint)
        return;
    const auto found = std::find(m_touchpoints.begin(), m_touchpoints.end(), touchpoint);
    m_isFilling = true;
    if (found == m_touchpoints.end())
        setCurrentCell(-1, -1);
    else
        setCurrentCell(static_cast<int>(found - m_touchpoints.begin()), 0);
    m_isFilling = false;
}

ChartTable AskedTable::table() const
{
    ChartTable table;
    for (int column = 0; column < columnCount() && rowCount() > 0; ++column)
        table.header << horizontalHeaderItem(column)->text();
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << item(row, column)->text();
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace touchstone
