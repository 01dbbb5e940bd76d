// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

#include <memory>
#include <QHash>
#include <QIODevice>
#include <QStringList>

class QuaZipFile;

namespace touchstone {

/// One part of an archive while it is unpacked. Reading fails, and error() says why, where the part is damaged or
/// holds a text without end.
class ZipPart : public QIODevice
{
public:
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    qint64 unpackedSize() const { return m_size; } ///< bytes, as the archive says
    qint64 unpacked() const { return m_unpacked; } ///< bytes so far
    const std::optional<Error>& error() const { return m_error; }
    /// Unpacks what is left and compares the checksum.
    Result<void> finish();

protected:
    qint64 readData(char* data, qint64 wanted) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipPart(std::unique_ptr<QuaZipFile> file, qint64 size, Error where);

    std::unique_ptr<QuaZipFile> m_file;
    qint64 m_size;
    qint64 m_unpacked = 0;
    qint64 m_sinceTag = 0; ///< bytes without "<"
    Error m_where; ///< file and place of an error
    std::optional<Error> m_error;
};

/// What lies in a ZIP file. Parts are told apart without case, and "\" is taken for "/", as some programs write.
class ZipArchive
{
public:
    /// SourceDamaged; SourceHostile where it holds parts without number.
    static Result<std::unique_ptr<ZipArchive>> open(const QString& path);

    const QString& path() const { return m_path; }
    bool has(const QString& part) const { return m_parts.contains(folded(part)); }
    /// Names of the parts, folded.
    QStringList parts() const { return m_parts.keys(); }
    /// Opens a part to read. SourceDamaged where there is none or it cannot be unpacked; SourceEncrypted; SourceHostile
    /// where it would unpack to hundreds of times its size.
    Result<std::unique_ptr<ZipPart>> part(const QString& name) const;
    /// The first bytes of a part; empty where it cannot be read.
    QByteArray start(const QString& name, qint64 bytes) const;

private:
    struct Part
    {
        QString name; ///< in the archive
        qint64 packed = 0, unpacked = 0; ///< bytes
        bool isEncrypted = false;
    };

    static QString folded(const QString& name);

    QString m_path;
    QHash<QString, Part> m_parts;
};

} // namespace touchstone
