// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/StoredRow.h"

#include <cstring>
#include <QStringDecoder>

namespace touchstone {
namespace {

quint8 byteAt(const QByteArray& bytes, qsizetype at) { return static_cast<quint8>(bytes[at]); }

/// Bytes of a value of a serial type; -1 for the two types that are reserved.
qint64 sizeOf(qint64 type)
{
    static constexpr qint64 sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    if (type < 0)
        return -1;
    return type < 12 ? sizes[type] : (type - 12) / 2;
}

qint64 integerAt(const QByteArray& bytes, qsizetype at, qint64 size)
{
    quint64 value = byteAt(bytes, at) & 0x80 ? ~quint64(0) : 0;
    for (qint64 i = 0; i < size; ++i)
        value = value << 8 | byteAt(bytes, at + i);
    return static_cast<qint64>(value);
}

StoredValue valueAt(const QByteArray& bytes, qsizetype at, qint64 type)
{
    const qint64 size = sizeOf(type);
    switch (type) {
    case 0:
        return std::monostate();
    case 7: {
        const qint64 bits = integerAt(bytes, at, size);
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }
    case 8:
        return qint64(0);
    case 9:
        return qint64(1);
    default:
        break;
    }
    if (type < 7)
        return integerAt(bytes, at, size);
    if (type % 2 == 0)
        return bytes.mid(at, size);
    return std::string(bytes.constData() + at, static_cast<size_t>(size));
}

} // namespace

std::optional<qint64> readVarint(const QByteArray& bytes, qsizetype& at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size())
            return std::nullopt;
        const quint8 byte = byteAt(bytes, at++);
        if (i == 8)
            return static_cast<qint64>(value << 8 | byte);
        value = value << 7 | (byte & 0x7F);
        if (!(byte & 0x80))
            break;
    }
    return static_cast<qint64>(value);
}

std::optional<std::vector<StoredValue>> readRecord(const QByteArray& record)
{
    qsizetype at = 0;
    const auto headerSize = readVarint(record, at);
    if (!headerSize || *headerSize < at || *headerSize > record.size())
        return std::nullopt;
    std::vector<StoredValue> values;
    qint64 body = *headerSize;
    while (at < *headerSize) {
        const auto type = readVarint(record, at);
        const qint64 size = type ? sizeOf(*type) : -1;
        if (size < 0 || size > record.size() - body)
            return std::nullopt;
        values.push_back(valueAt(record, body, *type));
        body += size;
    }
    if (at != *headerSize || body != record.size() || values.empty())
        return std::nullopt;
    return values;
}

bool isDamagedText(const std::string& text)
{
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    if (text.ends_with('\0') || text.find(std::string(2, '\0')) != std::string::npos)
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(bytes);
    return decoder.hasError();
}

} // namespace touchstone
