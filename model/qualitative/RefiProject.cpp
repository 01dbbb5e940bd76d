// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/QualitativeFormat.h"
#include "model/qualitative/RefiCodes.h"
#include "model/qualitative/RefiGuids.h"
#include "model/qualitative/RefiSources.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Kind = QualitativeWarning::Kind;
using Match = QualitativeFormat::Match;
constexpr qint64 MostMegabytes = 64; ///< of the XML

Match recognises(const QualitativeProbe& probe)
{
    const auto& archive = probe.source.archive;
    const bool isProject = archive ? archive->has(RefiProjectPart) : probe.head.contains("QDA-XML:project"_L1);
    return isProject ? Match::Sure : Match::None;
}

Error tooLarge(const QString& path) { return {ErrorCode::FileTooLarge, {QString::number(MostMegabytes)}, path}; }

Result<std::unique_ptr<XmlPart>> openXml(const QualitativeProbe& probe)
{
    const QString& path = probe.source.path;
    if (!probe.source.archive) {
        if (QFile(path).size() > MostMegabytes << 20)
            return failure(tooLarge(path));
        return XmlPart::open(path);
    }
    auto xml = XmlPart::open(*probe.source.archive, RefiProjectPart);
    if (xml && (*xml)->part().unpackedSize() > MostMegabytes << 20)
        return failure(tooLarge(path));
    return xml;
}

/// What has no place in Touchstone; its elements are counted.
QString leftOut(QStringView name)
{
    if (name == u"Cases")
        return u"cases"_s;
    if (name == u"Notes")
        return u"notes of coders"_s;
    if (name == u"Links")
        return u"links"_s;
    if (name == u"Sets")
        return u"groups of codes or sources"_s;
    return name == u"Graphs" ? u"network views"_s : QString();
}

Result<QualitativeFile> read(const QualitativeProbe& probe, Progress& progress)
{
    const QString& path = probe.source.path;
    QualitativeFile file;
    file.format = u"qdpx"_s;
    auto opened = openXml(probe);
    if (!opened)
        return failure(std::move(opened).error());
    XmlPart& xml = **opened;
    Result<void> sources;
    QHash<QString, QString> variables;
    if (!xml.nextStart() || xml.name() != u"Project")
        return failure(
            xml.error() ? *xml.error() : Error{ErrorCode::UnsupportedSource, {u"not-interviews"_s, u"XML"_s}, path});
    xml.eachChild([&] {
        const QStringView name = xml.name();
        // The people of <Users> are those who coded: their names are nobody's business here.
        if (name == u"CodeBook") {
            xml.eachChild([&] {
                if (xml.name() == u"Codes")
                    readRefiCodes(xml, file.codes);
            });
        } else if (name == u"Variables") {
            xml.eachChild(
                [&] { variables.insert(foldedGuid(xml.attribute(u"guid")), xml.attribute(u"name").toString()); });
        } else if (name == u"Sources") {
            if (sources)
                sources = RefiSources(xml, probe.source.archive.get(), variables, file, progress).read();
        } else if (const QString what = leftOut(name); !what.isEmpty()) {
            int count = 0;
            xml.eachChild([&] { ++count; });
            if (count > 0)
                file.warnings.add({Kind::LeftOut, {}, 0, {what, QString::number(count)}});
        }
    });
    if (sources) {
        while (xml.next()) { }
        if (xml.error())
            return failure(*xml.error());
    } else {
        Error error = sources.error();
        error.file = path;
        return failure(error);
    }
    if (probe.source.archive)
        TOUCHSTONE_TRY(xml.part().finish());
    if (file.codes.empty() && file.interviews.empty())
        return failure({ErrorCode::UnsupportedSource, {u"no-text"_s}, path});
    return file;
}

} // namespace

const QualitativeFormat refiProject = {recognises, read};

} // namespace touchstone
