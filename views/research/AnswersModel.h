// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/evidence/Evidence.h"

#include <list>
#include <map>
#include <memory>
#include <QAbstractTableModel>

namespace SQLite {
class Database;
}

namespace touchstone {

/// A survey's answers as they are stored, read in pages through a read-only connection of its own: a million rows cost
/// no more than those in sight. The vertical header is the row number in the source.
class AnswersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AnswersModel(QObject* parent = nullptr);
    ~AnswersModel() override;

    /// Shows a survey of the project at `projectPath`; an empty path shows nothing.
    void setSource(const QString& projectPath, const Survey& survey);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void failed(const touchstone::Error& error);

private:
    struct Page
    {
        std::vector<qint64> rows; ///< numbers in the source
        std::vector<QStringList> cells;
    };
    const Page* page(int number) const;
    Result<Page> readPage(int number) const;

    QString m_path;
    QString m_table;
    QStringList m_headers;
    int m_rowCount = 0;
    mutable std::unique_ptr<SQLite::Database> m_connection;
    mutable std::map<int, Page> m_pages;
    mutable std::list<int> m_recent; ///< page numbers, newest first
    mutable std::map<int, qint64> m_firstRows; ///< page number -> its first row's number, for those seen
    mutable bool m_hasFailed = false;
};

} // namespace touchstone
