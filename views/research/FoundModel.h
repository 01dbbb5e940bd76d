// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers/AnswerSearch.h"

#include <list>
#include <map>
#include <QAbstractListModel>

namespace touchstone {

class Workspace;
class WordBreaker;

/// What a search found: answers, then lines of interviews. Texts are read in pages: a million answers cost no more than
/// those in sight.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        HitsRole = Qt::UserRole, ///< QList<QPair<qsizetype, qsizetype>>: start and length in the text
        SourceRole, ///< where it comes from, in a line
        MoodRole, ///< a Mood as int
        QuotedRole, ///< it is on a card already
    };
    using Hits = QList<QPair<qsizetype, qsizetype>>;

    FoundModel(Workspace& workspace, QObject* parent);
    ~FoundModel() override;

    void show(std::shared_ptr<const AnswerTexts> texts, std::vector<quint32> answers, std::vector<InterviewLine> lines,
        TextQuery query);
    /// Looks anew at what is on cards, and at names.
    void refresh();
    /// The answer of a row; none where it is an interview's line.
    std::optional<quint32> answerAt(int row) const;
    const TextQuestion* questionAt(int row) const; ///< nullptr where it is an interview's line

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void failed(const touchstone::Error& error);

private:
    QString textOf(int row) const;
    QString sourceOf(int row) const;
    const QStringList* page(int number) const;

    Workspace& m_workspace;
    std::shared_ptr<const AnswerTexts> m_texts;
    std::vector<quint32> m_answers;
    std::vector<InterviewLine> m_lines;
    TextQuery m_query;
    QSet<QString> m_quoted; ///< keys of the interviews that quote answers
    std::unique_ptr<WordBreaker> m_breaker;
    mutable std::map<int, QStringList> m_pages;
    mutable std::list<int> m_recent; ///< page numbers, newest first
    mutable bool m_hasFailed = false;
};

} // namespace touchstone
