// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QByteArray>
#include <string>
#include <variant>
#include <vector>

namespace touchstone {

/// A value as SQLite stores it: NULL, INTEGER, REAL, TEXT in UTF-8, BLOB.
using StoredValue = std::variant<std::monostate, qint64, double, std::string, QByteArray>;

/// A row of a table as it lies in a file.
struct StoredRow
{
    qint64 rowId = 0; ///< stands for the value of an INTEGER PRIMARY KEY, which is stored as NULL
    std::vector<StoredValue> values; ///< columns added to the table later may be missing at the end
};

/// A number of 1 to 9 bytes (sqlite.org/fileformat2.html, "varint") at `at`, which moves behind it; nothing where the
/// bytes end first.
std::optional<qint64> readVarint(const QByteArray& bytes, qsizetype& at);

/// The values of a record (the same, "record format"); nothing where its lengths contradict each other.
std::optional<std::vector<StoredValue>> readRecord(const QByteArray& record);

/// Whether a text came out of damage rather than a keyboard: not UTF-8, or with what zeroed pages leave behind.
bool isDamagedText(const std::string& text);

} // namespace touchstone
