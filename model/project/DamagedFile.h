// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/project/StoredRow.h"

#include <functional>
#include <map>
#include <memory>
#include <QFile>

namespace touchstone {

/// What of a table could not be read.
struct TableDamage
{
    /// Row ids from `first` to `last` that lay behind a page that cannot be read.
    struct Gap
    {
        qint64 first = 0, last = 0;
    };
    qint64 pages = 0; ///< each with an unknown number of rows
    qint64 rows = 0; ///< rows that are there but cannot be made sense of
    std::vector<Gap> gaps; ///< tables with row ids only
};

/// A SQLite file read page by page, as sqlite.org/fileformat2.html describes it, past damage at which SQLite stops: the
/// library as it is packaged has no recovery extension. Every number in the file is taken as possibly wrong.
class DamagedFile
{
public:
    using TakeRow = std::function<void(StoredRow&&)>;

    /// FileMissing, FileUnreadable; NotAProject where it is another program's, or holds no table of a database at all.
    static Result<std::unique_ptr<DamagedFile>> open(const QString& path);

    /// The schema's number (user_version), 0 where the header cannot be read.
    int version() const { return m_version; }
    /// How many columns a table of answers has besides its row ids; 0 where that is not known.
    int columnsOf(const std::string& table) const;
    qint64 pageCount() const { return m_pageCount; }
    qint64 pagesReached() const { return m_pagesReached; }

    /// Hands over the rows of a table, in its order; once only. A table that is not listed has no rows.
    TableDamage readTable(const std::string& name, bool hasRowIds, const TakeRow& take);

    /// Offers the rows of each page that no table has led to and that is not known to be free, a page at a time, until
    /// `take` says that it took them. Of use after tables were read that have gaps.
    void readStrayPages(const std::function<bool(const std::vector<StoredRow>&)>& take);

private:
    struct Walk;

    explicit DamagedFile(const QString& path);
    Result<void> readHeader();
    void findTables();
    void addTable(const StoredRow& row);
    void markFreePages();
    QByteArray page(quint32 number);
    bool isReached(quint32 number) const { return m_reached[number]; }
    void reach(quint32 number);
    void walk(Walk& state, quint32 number, TableDamage::Gap keys, int depth);
    std::optional<QByteArray> payload(const QByteArray& page, qsizetype at, qint64 size, bool isTableLeaf);
    bool readLeaf(const QByteArray& page, qsizetype header, const TakeRow& take, qint64& damagedRows);
    std::optional<std::vector<StoredValue>> readKeyCell(const QByteArray& page, qsizetype at);

    QFile m_file;
    bool m_isHeaderSound = false;
    int m_version = 0;
    qint64 m_pageSize = 4096; ///< as new projects have it
    qint64 m_usable = 4096; ///< of a page
    qint64 m_pageCount = 0;
    qint64 m_pagesReached = 0;
    std::vector<bool> m_reached; ///< by page number, from 1
    struct Listed
    {
        quint32 root = 0; ///< its first page
        int columns = 0;
    };
    std::map<std::string, Listed> m_tables;
    bool m_isListDamaged = false; ///< tables may be missing from it
};

} // namespace touchstone
