// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ZipArchive.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr int MostParts = 20'000;
/// The emptiest sheets of real surveys pack to a hundredth; only what is large as well is refused.
constexpr qint64 MostUnpackedTimes = 250;
constexpr qint64 AlwaysUnpackedBytes = 32 << 20;
/// A cell holds 32,767 characters: a text that long is none of a table.
constexpr qint64 LongestTextBytes = 8 << 20;

} // namespace

ZipPart::ZipPart(std::unique_ptr<QuaZipFile> file, qint64 size, Error where)
    : m_file(std::move(file))
    , m_size(size)
    , m_where(std::move(where))
{ }

ZipPart::~ZipPart() = default;

qint64 ZipPart::readData(char* data, qint64 wanted)
{
    if (m_error)
        return -1;
    const qint64 got = m_file->read(data, wanted);
    if (got < 0 || m_file->getZipError() != UNZ_OK) {
        m_error = m_where;
        m_error->code = ErrorCode::SourceDamaged;
        m_error->arguments = {u"a part does not unpack"_s};
        return -1;
    }
    m_unpacked += got;
    const std::string_view bytes(data, static_cast<size_t>(got));
    const size_t tag = bytes.rfind('<');
    m_sinceTag = tag == std::string_view::npos ? m_sinceTag + got : got - static_cast<qint64>(tag);
    if (m_sinceTag > LongestTextBytes) {
        m_error = m_where;
        m_error->code = ErrorCode::SourceHostile;
        m_error->arguments = {u"a text without end"_s};
        return -1;
    }
    return got;
}

Result<void> ZipPart::finish()
{
    QByteArray rest(1 << 16, Qt::Uninitialized);
    while (!m_error && read(rest.data(), rest.size()) > 0) { }
    m_file->close(); // only now is the checksum compared
    if (!m_error && m_file->getZipError() != UNZ_OK) {
        m_error = m_where;
        m_error->code = ErrorCode::SourceDamaged;
        m_error->arguments = {u"a part does not unpack"_s};
    }
    return m_error ? Result<void>(failure(*m_error)) : Result<void>();
}

QString ZipArchive::folded(const QString& name)
{
    QString text = name;
    text.replace(u'\\', u'/');
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    return text.toLower();
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path)
{
    auto archive = std::make_unique<ZipArchive>();
    archive->m_path = path;
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return failure({ErrorCode::SourceDamaged, {u"the archive is not whole"_s}, path});
    if (zip.getEntriesCount() > MostParts)
        return failure({ErrorCode::SourceHostile, {u"its parts are too many"_s}, path});
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            break;
        const Part part = {info.name, static_cast<qint64>(info.compressedSize),
            static_cast<qint64>(info.uncompressedSize), info.isEncrypted()};
        archive->m_parts.insert(folded(info.name), part);
    }
    if (zip.getZipError() != UNZ_OK)
        return failure({ErrorCode::SourceDamaged, {u"the archive is not whole"_s}, path});
    return archive;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString& name) const
{
    Error error{ErrorCode::SourceDamaged, {u"a part is missing"_s}, m_path, name};
    const auto found = m_parts.constFind(folded(name));
    if (found == m_parts.constEnd())
        return failure(error);
    if (found->isEncrypted) {
        error.code = ErrorCode::SourceEncrypted;
        error.arguments.clear();
        return failure(error);
    }
    if (found->unpacked > AlwaysUnpackedBytes && found->unpacked / MostUnpackedTimes > found->packed) {
        error.code = ErrorCode::SourceHostile;
        error.arguments = {u"a part unpacks to hundreds of times its size"_s};
        return failure(error);
    }
    auto file = std::make_unique<QuaZipFile>(m_path, found->name, QuaZip::csSensitive);
    if (!file->open(QIODevice::ReadOnly)) {
        error.arguments = {u"a part does not unpack"_s};
        return failure(error);
    }
    std::unique_ptr<ZipPart> part(new ZipPart(std::move(file), found->unpacked, error));
    part->open(QIODevice::ReadOnly);
    return part;
}

QByteArray ZipArchive::start(const QString& name, qint64 bytes) const
{
    const auto opened = part(name);
    return opened ? (*opened)->read(bytes) : QByteArray();
}

} // namespace touchstone
