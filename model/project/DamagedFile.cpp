// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/DamagedFile.h"

#include "model/project/Connection.h"

#include <limits>
#include <QFileInfo>
#include <QtEndian>

namespace touchstone {
namespace {

// Types of pages, and offsets in the file's header.
constexpr quint8 InteriorIndex = 0x02, InteriorTable = 0x05, LeafIndex = 0x0A, LeafTable = 0x0D;
constexpr qsizetype HeaderSize = 100, PageSizeAt = 16, ReservedAt = 20, FreeListAt = 32, VersionAt = 60,
                    ApplicationIdAt = 68;
constexpr qint64 SmallestPage = 512;
constexpr TableDamage::Gap Everything{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
constexpr int Deepest = 30; ///< levels of a table; four hold millions of rows

quint32 wordAt(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }
quint16 shortAt(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint16>(bytes.constData() + at); }

/// Where each cell of a page begins; nothing where the page's header makes no sense.
std::optional<std::vector<qsizetype>> cellsOf(const QByteArray& page, qsizetype header, bool isInterior)
{
    const qsizetype count = shortAt(page, header + 3);
    const qsizetype list = header + (isInterior ? 12 : 8);
    if (list + 2 * count > page.size())
        return std::nullopt;
    std::vector<qsizetype> cells;
    for (qsizetype i = 0; i < count; ++i)
        cells.push_back(shortAt(page, list + 2 * i));
    return cells;
}

/// Whether a row of five values is a line of sqlite_schema: type, name, table, first page, SQL.
bool isSchemaLine(const StoredRow& row)
{
    if (row.values.size() != 5)
        return false;
    const auto* type = std::get_if<std::string>(&row.values[0]);
    return type && (*type == "table" || *type == "index") && std::holds_alternative<std::string>(row.values[1])
        && std::holds_alternative<qint64>(row.values[3]);
}

} // namespace

/// A walk through the pages of one table.
struct DamagedFile::Walk
{
    bool hasRowIds;
    const TakeRow& take;
    TableDamage damage;
};

DamagedFile::DamagedFile(const QString& path)
    : m_file(path)
{ }

Result<std::unique_ptr<DamagedFile>> DamagedFile::open(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure({ErrorCode::FileMissing, {}, path});
    if (!info.isFile())
        return failure({ErrorCode::NotAProject, {}, path});
    std::unique_ptr<DamagedFile> file(new DamagedFile(path));
    if (!file->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure({ErrorCode::FileUnreadable, {file->m_file.errorString()}, path});
    TOUCHSTONE_TRY(file->readHeader());
    file->findTables();
    if (file->m_tables.empty())
        return failure({ErrorCode::NotAProject, {}, path});
    file->markFreePages();
    return file;
}

Result<void> DamagedFile::readHeader()
{
    const QByteArray header = m_file.read(HeaderSize);
    const qint64 size = m_file.size();
    if (header.size() == HeaderSize && header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        const quint16 rawSize = shortAt(header, PageSizeAt);
        const qint64 pageSize = rawSize == 1 ? 65536 : rawSize;
        const qint64 usable = pageSize - static_cast<quint8>(header[ReservedAt]);
        m_isHeaderSound = pageSize >= SmallestPage && (pageSize & (pageSize - 1)) == 0 && usable >= 480;
        if (m_isHeaderSound) {
            if (wordAt(header, ApplicationIdAt) != ProjectApplicationId)
                return failure({ErrorCode::NotAProject, {}, m_file.fileName()});
            m_pageSize = pageSize;
            m_usable = usable;
            m_version = static_cast<int>(wordAt(header, VersionAt));
        }
    }
    m_pageCount = std::min<qint64>((size + m_pageSize - 1) / m_pageSize, std::numeric_limits<quint32>::max() - 1);
    m_reached.assign(static_cast<size_t>(m_pageCount) + 1, false);
    return {};
}

/// A page, filled up with zeros where the file ends in it; empty where it cannot be read.
QByteArray DamagedFile::page(quint32 number)
{
    if (number == 0 || number > m_pageCount || !m_file.seek((number - 1) * m_pageSize))
        return {};
    QByteArray bytes = m_file.read(m_pageSize);
    if (bytes.isEmpty())
        return {};
    bytes.append(m_pageSize - bytes.size(), '\0');
    bytes.truncate(m_usable);
    return bytes;
}

void DamagedFile::reach(quint32 number)
{
    m_reached[number] = true;
    ++m_pagesReached;
}

void DamagedFile::addTable(const StoredRow& row)
{
    const qint64 root = isSchemaLine(row) ? std::get<qint64>(row.values[3]) : 0;
    if (root <= 1 || root > m_pageCount || std::get<std::string>(row.values[0]) != "table")
        return;
    const auto* sql = std::get_if<std::string>(&row.values[4]);
    const auto commas = sql ? std::count(sql->begin(), sql->end(), ',') : 0;
    m_tables.emplace(
        std::get<std::string>(row.values[1]), Listed{static_cast<quint32>(root), static_cast<int>(commas)});
}

/// The list of tables begins in the first page. Where it is damaged, its lines are told by what they look like.
void DamagedFile::findTables()
{
    Walk schema{true, [this](StoredRow&& row) { addTable(row); }, {}};
    walk(schema, 1, Everything, 0);
    m_isListDamaged = schema.damage.pages > 0 || schema.damage.rows > 0;
    if (!m_isListDamaged)
        return;
    readStrayPages([this](const std::vector<StoredRow>& rows) {
        if (!std::all_of(rows.begin(), rows.end(), isSchemaLine))
            return false;
        for (const StoredRow& row : rows)
            addTable(row);
        return true;
    });
}

/// So that rows that were removed do not come back as stray ones.
void DamagedFile::markFreePages()
{
    if (!m_isHeaderSound)
        return;
    quint32 trunk = wordAt(page(1), FreeListAt);
    while (trunk > 0 && trunk <= m_pageCount && !isReached(trunk)) {
        reach(trunk);
        const QByteArray bytes = page(trunk);
        if (bytes.isEmpty())
            return;
        const qint64 count = std::min<qint64>(wordAt(bytes, 4), m_usable / 4 - 2);
        for (qint64 i = 0; i < count; ++i) {
            const quint32 leaf = wordAt(bytes, 8 + 4 * i);
            if (leaf > 1 && leaf <= m_pageCount && !isReached(leaf))
                reach(leaf);
        }
        trunk = wordAt(bytes, 0);
    }
}

/// The bytes of a cell's record, from `at` on in the page and from there through overflow pages.
std::optional<QByteArray> DamagedFile::payload(const QByteArray& page, qsizetype at, qint64 size, bool isTableLeaf)
{
    if (size <= 0 || size > m_pageCount * m_pageSize)
        return std::nullopt;
    const qint64 most = isTableLeaf ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    qint64 local = size;
    if (size > most) {
        const qint64 least = (m_usable - 12) * 32 / 255 - 23;
        local = least + (size - least) % (m_usable - 4);
        if (local > most)
            local = least;
    }
    const bool overflows = local < size;
    if (at + local + (overflows ? 4 : 0) > page.size())
        return std::nullopt;
    QByteArray bytes = page.mid(at, local);
    quint32 next = overflows ? wordAt(page, at + local) : 0;
    while (bytes.size() < size) {
        const QByteArray more = next == 1 ? QByteArray() : this->page(next);
        if (more.isEmpty())
            return std::nullopt;
        if (!isReached(next))
            reach(next);
        next = wordAt(more, 0);
        bytes.append(more.mid(4, std::min<qint64>(m_usable - 4, size - bytes.size())));
    }
    return bytes;
}

/// False where the page is not a leaf of a table with row ids.
bool DamagedFile::readLeaf(const QByteArray& page, qsizetype header, const TakeRow& take, qint64& damagedRows)
{
    const auto cells = cellsOf(page, header, false);
    if (static_cast<quint8>(page[header]) != LeafTable || !cells)
        return false;
    for (qsizetype at : *cells) {
        const auto size = readVarint(page, at);
        const auto rowId = readVarint(page, at);
        const auto bytes = size && rowId ? payload(page, at, *size, true) : std::nullopt;
        auto values = bytes ? readRecord(*bytes) : std::nullopt;
        if (values)
            take({*rowId, *std::move(values)});
        else
            ++damagedRows;
    }
    return true;
}

/// A row of a table without row ids, which lies in its key.
std::optional<std::vector<StoredValue>> DamagedFile::readKeyCell(const QByteArray& page, qsizetype at)
{
    const auto size = readVarint(page, at);
    const auto bytes = size ? payload(page, at, *size, false) : std::nullopt;
    return bytes ? readRecord(*bytes) : std::nullopt;
}

void DamagedFile::walk(Walk& state, quint32 number, TableDamage::Gap keys, int depth)
{
    const auto giveUp = [&] {
        ++state.damage.pages;
        state.damage.gaps.push_back(keys);
    };
    const QByteArray bytes = depth > Deepest || number > m_pageCount || isReached(number) ? QByteArray() : page(number);
    if (bytes.isEmpty())
        return giveUp();
    const qsizetype header = number == 1 ? HeaderSize : 0;
    const auto type = static_cast<quint8>(bytes[header]);
    if (type == LeafTable && state.hasRowIds) {
        if (!readLeaf(bytes, header, state.take, state.damage.rows))
            return giveUp();
        reach(number);
        return;
    }
    const bool isInterior = type == (state.hasRowIds ? InteriorTable : InteriorIndex);
    const bool isLeaf = !state.hasRowIds && type == LeafIndex;
    const auto cells = isInterior || isLeaf ? cellsOf(bytes, header, isInterior) : std::nullopt;
    if (!cells)
        return giveUp();
    reach(number);
    qint64 first = keys.first;
    for (qsizetype at : *cells) {
        if (isInterior && at + 4 > bytes.size()) {
            ++state.damage.pages;
            continue;
        }
        qint64 last = keys.last;
        qsizetype behind = at + (isInterior ? 4 : 0);
        if (state.hasRowIds)
            last = readVarint(bytes, behind).value_or(keys.last);
        if (isInterior)
            walk(state, wordAt(bytes, at), {first, last}, depth + 1);
        if (state.hasRowIds) {
            first = last < keys.last ? last + 1 : last;
        } else if (auto values = readKeyCell(bytes, behind)) {
            state.take({0, *std::move(values)});
        } else {
            ++state.damage.rows;
        }
    }
    if (isInterior)
        walk(state, wordAt(bytes, header + 8), {first, keys.last}, depth + 1);
}

TableDamage DamagedFile::readTable(const std::string& name, bool hasRowIds, const TakeRow& take)
{
    const auto listed = m_tables.find(name);
    if (listed == m_tables.end())
        return m_isListDamaged ? TableDamage{1, 0, {Everything}} : TableDamage();
    Walk state{hasRowIds, take, {}};
    walk(state, listed->second.root, Everything, 0);
    return std::move(state.damage);
}

int DamagedFile::columnsOf(const std::string& table) const
{
    const auto listed = m_tables.find(table);
    return listed == m_tables.end() ? 0 : listed->second.columns;
}

void DamagedFile::readStrayPages(const std::function<bool(const std::vector<StoredRow>&)>& take)
{
    for (quint32 number = 2; number <= m_pageCount; ++number) {
        const QByteArray bytes = isReached(number) ? QByteArray() : page(number);
        if (bytes.isEmpty() || static_cast<quint8>(bytes[0]) != LeafTable)
            continue;
        std::vector<StoredRow> rows;
        qint64 damagedRows = 0;
        readLeaf(
            bytes, 0, [&](StoredRow&& row) { rows.push_back(std::move(row)); }, damagedRows);
        if (!rows.empty() && take(rows))
            reach(number);
    }
}

} // namespace touchstone
