// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/TableReader.h"

#include "model/base/Sha256.h"

#include <QFile>

namespace touchstone {
namespace {

/// More than this is not held ready: a header is no book.
constexpr size_t MostBytesAhead = 4 << 20;

} // namespace

QStringList TableReader::missingTexts(size_t) const { return {}; }

const std::deque<TableReader::Record>& TableReader::peek(size_t count)
{
    size_t bytes = 0;
    // What next() gives is behind what was read ahead before.
    while (m_ahead.size() < count && bytes < MostBytesAhead && advance()) {
        if (m_isBlank)
            continue;
        Record& record = m_ahead.emplace_back();
        for (const std::string_view cell : m_fields) {
            record.cells.emplace_back(cell);
            bytes += cell.size();
        }
        record.row = m_row;
        if (!m_isSound)
            record.faults = findFaults();
    }
    return m_ahead;
}

bool TableReader::replay()
{
    m_replayed = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_isReplayed = true;
    m_replayedFields.assign(m_replayed.cells.begin(), m_replayed.cells.end());
    m_fields = m_replayedFields;
    m_isBlank = false;
    return true;
}

std::vector<ImportWarning> TableReader::faults() const
{
    if (m_isReplayed)
        return m_replayed.faults;
    return m_isSound ? std::vector<ImportWarning>() : findFaults();
}

QString hashOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    Sha256 hash;
    QByteArray piece(1 << 18, Qt::Uninitialized);
    for (qint64 got = 0; (got = file.read(piece.data(), piece.size())) > 0;)
        hash.add(QByteArrayView(piece.constData(), got));
    return hash.hex();
}

} // namespace touchstone
