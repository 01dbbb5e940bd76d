// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SharedStrings.h"

#include "model/exchange/CellText.h"
#include "model/exchange/XmlPart.h"

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr size_t MostBytes = size_t(512) << 20;

} // namespace

Result<SharedStrings> SharedStrings::read(const ZipArchive& archive, const QString& part, const Progress& progress)
{
    auto opened = XmlPart::open(archive, part);
    if (!opened)
        return failure(std::move(opened).error());
    XmlPart& xml = **opened;
    SharedStrings strings;
    while (xml.nextStart()) {
        if (xml.name() != u"si" && xml.name() != u"sstItem") // as the first programs wrote
            continue;
        // Runs of rich text follow each other; how a word is spoken (rPh) is no part of it.
        appendUtf8(withoutEscapes(xml.textOfElement(u"rPh")), strings.m_text);
        strings.m_ends.push_back(strings.m_text.size());
        if (strings.m_text.size() + strings.m_ends.size() * sizeof(size_t) > MostBytes)
            return failure({ErrorCode::SourceHostile, {u"more shared text than fits"_s}, archive.path(), part});
        if (strings.m_ends.size() % 4096 == 0 && progress.isCancelled())
            return failure({ErrorCode::Cancelled});
    }
    if (xml.error())
        return failure(*xml.error());
    return strings;
}

} // namespace touchstone
