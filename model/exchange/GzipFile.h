// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QFile>

struct z_stream_s;

namespace touchstone {

/// A gzipped file as the bytes in it, to be read from front to back. Reading fails where it is damaged or ends early,
/// and where it holds far more than its size allows (isTooLarge()): such a file is a trap.
class GzipFile : public QIODevice
{
public:
    explicit GzipFile(const QString& path);
    ~GzipFile() override;

    bool open(OpenMode mode) override;
    void close() override;
    bool isSequential() const override { return true; }
    bool isTooLarge() const { return m_unpacked > m_most; }
    /// Why reading failed, in English; empty where it did not.
    const QString& fault() const { return m_fault; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    struct Closer
    {
        void operator()(z_stream_s* stream) const;
    };
    bool refill();
    qint64 fail(const QString& why);

    QFile m_file;
    std::unique_ptr<z_stream_s, Closer> m_stream;
    QByteArray m_packed; ///< what the stream still has to take
    QString m_fault;
    bool m_isAtEnd = false;
    qint64 m_unpacked = 0;
    qint64 m_most;
};

} // namespace touchstone
