// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/QuestionsModel.h"

#include "views/common/Terms.h"

#include <QLocale>

namespace touchstone {

void QuestionsModel::setQuestions(std::vector<Question> questions)
{
    // The same columns with other figures (another segment) must not lose the selected row.
    if (questions.size() == m_questions.size()) {
        m_questions = std::move(questions);
        if (!m_questions.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_questions = std::move(questions);
    endResetModel();
}

const Question* QuestionsModel::question(int row) const
{
    return row >= 0 && row < rowCount() ? &m_questions[static_cast<size_t>(row)] : nullptr;
}

void QuestionsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_questions.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int QuestionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int QuestionsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString QuestionsModel::text(const Question& question, int column) const
{
    const QLocale locale;
    switch (column) {
    case Header:
        return question.header;
    case Role:
        return termOf(question.role);
    case Touchpoint:
        return question.touchpoint;
    case SignalColumn:
        return question.signal ? termOf(*question.signal) : QString();
    case Answered:
        return question.isCounted ? locale.toString(question.answered) : QString();
    case Missing:
        return question.isCounted ? locale.toString(question.missing + question.unknown) : QString();
    case Mean:
        if (!question.isCounted)
            return {};
        return question.signal ? summaryOf(*question.signal, question.scale, question.answered)
                               : outcomeSummaryOf(question.scale, question.answered);
    default:
        return {};
    }
}

QVariant QuestionsModel::data(const QModelIndex& index, int role) const
{
    const Question& question = m_questions[static_cast<size_t>(index.row())];
    const bool isNumber = index.column() == Answered || index.column() == Missing || index.column() == Mean;
    switch (role) {
    case Qt::DisplayRole:
        return text(question, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Missing && question.isCounted)
            return tr("%1 empty or missing code, %2 no level of the scale")
                .arg(QLocale().toString(question.missing), QLocale().toString(question.unknown));
        return index.column() == Shape ? QVariant() : text(question, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() != Shape)
            return text(question, index.column());
        return [&] {
            QStringList parts;
            for (size_t i = 0; i < question.scale.counts.size(); ++i)
                parts << question.scale.levels[static_cast<qsizetype>(i)] + QStringLiteral(": ")
                        + QLocale().toString(std::llround(question.scale.counts[i]));
            return parts.join(QStringLiteral(", "));
        }();
    case CountsRole:
        return QVariant::fromValue(QList<double>(question.scale.counts.begin(), question.scale.counts.end()));
    case LossRole:
        return QVariant::fromValue(QList<double>(question.scale.loss.begin(), question.scale.loss.end()));
    default:
        return {};
    }
}

QVariant QuestionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant::fromValue<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter)
                                             : QAbstractTableModel::headerData(section, orientation, role);
    const QStringList names{tr("Question"), tr("Role"), tr("Touchpoint"), tr("Signal"), tr("n"), tr("Missing"),
        tr("Mean"), tr("Distribution")};
    return names.value(section);
}

} // namespace touchstone
