// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/GzipFile.h"

#include <algorithm>
#include <limits>
#include <QFileInfo>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qint64 PackedBytes = 1 << 16;
/// Bytes that each byte of a file may unpack to, above the first 16 MB. XML packs to a tenth or to a hundredth.
constexpr qint64 MostUnpacked = 200;
constexpr qint64 FreelyUnpacked = 16 << 20;
constexpr int GzipOnly = 15 + 16; ///< as zlib wants it: the largest window, with a header of gzip

} // namespace

void GzipFile::Closer::operator()(z_stream_s* stream) const
{
    inflateEnd(stream);
    delete stream;
}

GzipFile::GzipFile(const QString& path)
    : m_file(path)
    , m_most(FreelyUnpacked + QFileInfo(path).size() * MostUnpacked)
{ }

GzipFile::~GzipFile() = default;

bool GzipFile::open(OpenMode mode)
{
    if (mode != ReadOnly || !m_file.open(mode)) {
        setErrorString(m_file.errorString());
        return false;
    }
    auto stream = std::make_unique<z_stream_s>();
    *stream = {};
    if (inflateInit2(stream.get(), GzipOnly) != Z_OK) {
        setErrorString(u"no memory"_s);
        return false;
    }
    m_stream.reset(stream.release());
    return QIODevice::open(mode);
}

void GzipFile::close()
{
    QIODevice::close();
    m_file.close();
    m_stream.reset();
}

/// Gets packed bytes; false at the end of the file, or where it cannot be read.
bool GzipFile::refill()
{
    m_packed.resize(PackedBytes);
    const qint64 got = m_file.read(m_packed.data(), PackedBytes);
    m_stream->next_in = reinterpret_cast<Bytef*>(m_packed.data());
    m_stream->avail_in = static_cast<uInt>(std::max<qint64>(got, 0));
    return got > 0;
}

qint64 GzipFile::fail(const QString& why)
{
    m_fault = why;
    setErrorString(why);
    return -1;
}

qint64 GzipFile::readData(char* data, qint64 most)
{
    if (isTooLarge())
        return -1;
    // A device is asked for nothing, too.
    if (most <= 0)
        return 0;
    const auto wanted = static_cast<uInt>(std::min<qint64>(most, std::numeric_limits<int>::max()));
    m_stream->next_out = reinterpret_cast<Bytef*>(data);
    m_stream->avail_out = wanted;
    while (m_stream->avail_out == wanted && !m_isAtEnd) {
        if (m_stream->avail_in == 0 && !refill())
            return fail(u"the gzipped data end too early"_s);
        const int state = inflate(m_stream.get(), Z_NO_FLUSH);
        if (state == Z_STREAM_END) {
            // Several gzipped files in one are one.
            m_isAtEnd = m_stream->avail_in == 0 && !refill();
            inflateReset(m_stream.get());
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            return fail(u"the gzipped data are damaged"_s);
        }
    }
    const qint64 got = wanted - m_stream->avail_out;
    m_unpacked += got;
    return got;
}

} // namespace touchstone
