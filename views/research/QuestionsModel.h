// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"
#include "views/research/Question.h"

#include <QAbstractTableModel>

namespace touchstone {

/// The questions of a survey: what each is, and what was answered.
class QuestionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Header, Role, Touchpoint, SignalColumn, Answered, Missing, Mean, Shape, ColumnCount };
    enum DataRole {
        CountsRole = Qt::UserRole, ///< QList<double>, for the shape
        LossRole, ///< QList<double>
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setQuestions(std::vector<Question> questions);
    const Question* question(int row) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Question& question, int column) const;

    std::vector<Question> m_questions;
};

} // namespace touchstone
