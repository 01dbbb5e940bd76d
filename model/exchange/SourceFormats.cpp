// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/TextFold.h"
#include "model/exchange/SourceFormat.h"

#include <array>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qint64 HeadBytes = 4096;

/// The most particular first: text is what is left.
const std::array formats = {&xlsxFormat, &odsFormat, &spssFormat, &csvFormat};

/// Office programs wrap a workbook with a password into their old format.
Result<void> refuseOldOffice(const SourceProbe& probe)
{
    static const QByteArray signature = QByteArray::fromHex("d0cf11e0a1b11ae1");
    if (!probe.head.startsWith(signature))
        return {};
    const QString wrapped = u"EncryptedPackage"_s;
    const QByteArray name(reinterpret_cast<const char*>(wrapped.utf16()), 2 * wrapped.size());
    QFile file(probe.path);
    // The list of what is in it may stand anywhere.
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray piece;
        do {
            piece = piece.right(name.size()) + file.read(1 << 20);
            if (piece.contains(name))
                return failure({ErrorCode::SourceEncrypted, {}, probe.path});
        } while (!file.atEnd() && file.pos() < (64 << 20));
    }
    return failure({ErrorCode::UnsupportedSource, {u"old Office document (XLS, DOC)"_s}, probe.path});
}

/// Which of a workbook's sheets is meant.
Result<size_t> findSheet(const QString& wanted, const QStringList& sheets, const QString& path)
{
    qsizetype found = sheets.indexOf(wanted);
    for (qsizetype sheet = 0; found < 0 && sheet < sheets.size(); ++sheet)
        found = foldText(sheets[sheet]) == foldText(wanted) ? sheet : -1;
    if (found < 0)
        found = std::clamp<qsizetype>(wanted.toInt() - 1, -1, sheets.size());
    if (found < 0 || found >= sheets.size())
        return failure({ErrorCode::SheetUnknown, {wanted, sheets.join(u", "_s)}, path});
    return static_cast<size_t>(found);
}

} // namespace

Result<SourceProbe> probeSource(const QString& path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure({ErrorCode::FileMissing, {}, path});
    if (info.isDir())
        return failure({ErrorCode::FileUnreadable, {u"is a folder"_s}, path});
    if (!file.open(QIODevice::ReadOnly))
        return failure({ErrorCode::FileUnreadable, {file.errorString()}, path});
    SourceProbe probe;
    probe.path = path;
    probe.head = file.read(HeadBytes);
    TOUCHSTONE_TRY(refuseOldOffice(probe));
    if (probe.head.startsWith("PK\x03\x04")) {
        auto archive = ZipArchive::open(path);
        if (!archive)
            return failure(std::move(archive).error());
        probe.archive = *std::move(archive);
    }
    return probe;
}

QString nameOfArchive(const ZipArchive& archive)
{
    if (archive.has(u"word/document.xml"_s))
        return u"Word document (DOCX)"_s;
    if (archive.has(u"ppt/presentation.xml"_s))
        return u"presentation (PPTX)"_s;
    if (archive.has(u"xl/workbook.bin"_s))
        return u"binary workbook (XLSB)"_s;
    if (archive.has(u"project.qde"_s))
        return u"interview project (QDPX)"_s;
    return u"ZIP archive"_s;
}

Result<OpenedTable> openTable(const QString& path, const SourceOptions& options, Progress& progress)
{
    const Result<SourceProbe> probe = probeSource(path);
    if (!probe)
        return failure(probe.error());
    for (const SourceFormat* format : formats) {
        if (!format->recognises(*probe))
            continue;
        Result<OpenedTable> table = format->open(*probe, options, progress);
        if (table && !options.sheet.isEmpty() && table->sheets.isEmpty())
            return failure({ErrorCode::NoSheets, {table->format}, path});
        return table;
    }
    return failure({ErrorCode::UnsupportedSource, {nameOfArchive(*probe->archive)}, path});
}

Result<void> chooseSheet(OpenedTable& table, const std::vector<bool>& hidden, const SourceOptions& options,
    const QString& path, const std::function<Result<std::unique_ptr<TableReader>>(size_t)>& openSheet)
{
    std::vector<size_t> candidates;
    if (!options.sheet.isEmpty()) {
        const auto found = findSheet(options.sheet, table.sheets, path);
        if (!found)
            return failure(found.error());
        candidates.push_back(*found);
    } else {
        for (const bool wanted : {false, true}) {
            for (size_t sheet = 0; sheet < hidden.size(); ++sheet) {
                if (hidden[sheet] == wanted)
                    candidates.push_back(sheet);
            }
        }
    }
    for (const size_t sheet : candidates) {
        auto reader = openSheet(sheet);
        if (!reader)
            return failure(std::move(reader).error());
        const bool holdsAnything = !(*reader)->peek(1).empty();
        if (!holdsAnything && (*reader)->error())
            return failure(*(*reader)->error());
        if (!holdsAnything)
            continue;
        table.sheet = table.sheets[static_cast<qsizetype>(sheet)];
        table.reader = *std::move(reader);
        QStringList others = table.sheets;
        others.removeAt(static_cast<qsizetype>(sheet));
        if (options.sheet.isEmpty() && !others.isEmpty())
            table.warnings.push_back({ImportWarning::Kind::OtherSheets, 0, 0, {table.sheet, others.join(u", "_s)}});
        return {};
    }
    return failure({ErrorCode::TableEmpty, {}, path, options.sheet});
}

} // namespace touchstone
