// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/QualitativeFormat.h"
#include "model/qualitative/RefiCodes.h"
#include "model/qualitative/RefiGuids.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Match = QualitativeFormat::Match;
constexpr qint64 MostMegabytes = 64;

Match recognises(const QualitativeProbe& probe)
{
    return probe.head.contains("QDA-XML:codebook"_L1) ? Match::Sure : Match::None;
}

Result<QualitativeFile> read(const QualitativeProbe& probe, Progress&)
{
    const QString& path = probe.source.path;
    QualitativeFile file;
    file.format = u"qdc"_s;
    if (QFile(path).size() > MostMegabytes << 20)
        return failure({ErrorCode::FileTooLarge, {QString::number(MostMegabytes)}, path});
    auto opened = XmlPart::open(path);
    if (!opened)
        return failure(std::move(opened).error());
    XmlPart& xml = **opened;
    if (xml.nextStart()) {
        int sets = 0;
        xml.eachChild([&] {
            if (xml.name() == u"Codes")
                readRefiCodes(xml, file.codes);
            else if (xml.name() == u"Sets")
                xml.eachChild([&] { ++sets; });
        });
        if (sets > 0) {
            file.warnings.add(
                {QualitativeWarning::Kind::LeftOut, {}, 0, {u"groups of codes or sources"_s, QString::number(sets)}});
        }
    }
    while (xml.next()) { }
    if (xml.error())
        return failure(*xml.error());
    if (file.codes.empty())
        return failure({ErrorCode::UnsupportedSource, {u"no-text"_s}, path});
    return file;
}

} // namespace

const QualitativeFormat refiCodebook = {recognises, read};

} // namespace touchstone
