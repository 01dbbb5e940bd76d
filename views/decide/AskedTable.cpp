// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/AskedTable.h"

#include "views/common/DescribeAsking.h"
#include "views/common/Terms.h"

#include <QLocale>

namespace touchstone {
namespace {

enum Column { TouchpointColumn, QuestionColumn, AnswersColumn, GainColumn, ReasonColumn, ColumnCount };
constexpr int RowHeight = 44;

} // namespace

AskedTable::AskedTable(QWidget* parent)
    : TouchpointRows(ColumnCount, RowHeight, parent)
{
    setObjectName(QStringLiteral("askedTable"));
    setWordWrap(true);
}

void AskedTable::setQuestions(
    const std::vector<AskedQuestion>& questions, const Journey& journey, const Plan& plan, const QString& language)
{
    const QLocale locale(language);
    setAccessibleName(tr("What to ask next"));
    setHorizontalHeaderLabels({tr("Touchpoint"), tr("Question"), tr("Answers"), tr("Gain"), tr("What it firms up")});
    horizontalHeaderItem(AnswersColumn)->setToolTip(tr("Answers that there are, and how many more are expected"));
    horizontalHeaderItem(GainColumn)->setToolTip(tr("Points of the score that it adds to the questions above it"));
    std::vector<TouchpointId> touchpoints;
    for (const AskedQuestion& question : questions)
        touchpoints.push_back(question.place.touchpoint);
    setTouchpoints(std::move(touchpoints));
    for (int row = 0; row < rowCount(); ++row) {
        const AskedQuestion& question = questions[static_cast<size_t>(row)];
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
}

} // namespace touchstone
