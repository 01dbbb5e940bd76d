// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/PdfFinish.h"

#include "model/base/Radicals.h"
#include "views/common/TextBox.h"

#include <map>
#include <QCryptographicHash>
#include <QHash>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QRegularExpression>

namespace touchstone {
namespace {

constexpr int MapBlock = 100; ///< entries that a block of a ToUnicode map may have
constexpr double LinkMargin = 2; ///< points around the words of a link
constexpr char16_t DoorRadical = 0x2f3e;
constexpr char32_t Door = 0x6237;

QPDFObjectHandle unicode(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

QByteArray unifiedHex(const QByteArray& hex)
{
    // UTF-16BE in hexadecimal; radicals lie in the basic plane.
    QString meant;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4) {
        const QChar unit(static_cast<char16_t>(hex.mid(i, 4).toUInt(nullptr, 16)));
        if (unit == QLatin1Char('\t')) {
            meant += QLatin1Char(' '); // the tab has the space's glyph, and QPdfWriter names the glyph after the tab
        } else if (unit.unicode() >= 0xfb00 && unit.unicode() <= 0xfb06) {
            meant
                += QString(unit).normalized(QString::NormalizationForm_KC); // ligatures: "fi" must be found as f and i
        } else if (unit.isSurrogate()) {
            meant += unit;
        } else {
            // The fonts' shapes are the simplified ones: there the door's radical shares its glyph with U+6237, where
            // Unicode's property names the traditional U+6236. It is the only such one in Noto Sans CJK SC.
            const char32_t ideograph = unit.unicode() == DoorRadical ? Door : unifiedIdeograph(unit.unicode());
            meant += QString::fromUcs4(&ideograph, 1);
        }
    }
    QByteArray result;
    for (const QChar c : meant)
        result += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return result.toUpper();
}

/// Height of a page in points.
double heightOf(QPDFObjectHandle page)
{
    const QPDFObjectHandle::Rectangle box
        = QPDFPageObjectHelper(page).getAttribute("/MediaBox", false).getArrayAsRectangle();
    return box.ury - box.lly;
}

/// Where a bookmark or a link leads: the page, with this height at the window's top.
QPDFObjectHandle destination(std::vector<QPDFObjectHandle>& pages, int page, double y)
{
    return QPDFObjectHandle::newArray(
        {pages[static_cast<size_t>(page)], QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newInteger(0),
            QPDFObjectHandle::newReal(heightOf(pages[static_cast<size_t>(page)]) - y / PaperUnit + 20, 1),
            QPDFObjectHandle::newNull()});
}

void addBookmarks(QPDF& pdf, std::vector<QPDFObjectHandle>& pages, const std::vector<PdfAnchor>& anchors)
{
    if (anchors.empty())
        return;
    struct Node
    {
        QPDFObjectHandle object;
        int parent; ///< index, -1: the root
        int count = 0; ///< children
    };
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<Node> nodes;
    std::map<int, int> lastChild; // parent -> index of its newest child
    int lastTop = -1;
    for (const PdfAnchor& anchor : anchors) {
        const int parent = anchor.level > 0 ? lastTop : -1;
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicode(anchor.title));
        item.replaceKey("/Dest", destination(pages, anchor.page, anchor.y));
        QPDFObjectHandle above = parent < 0 ? root : nodes[static_cast<size_t>(parent)].object;
        item.replaceKey("/Parent", above);
        const int index = static_cast<int>(nodes.size());
        if (const auto before = lastChild.find(parent); before != lastChild.end()) {
            QPDFObjectHandle previous = nodes[static_cast<size_t>(before->second)].object;
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            above.replaceKey("/First", item);
        }
        above.replaceKey("/Last", item);
        lastChild[parent] = index;
        if (parent >= 0)
            ++nodes[static_cast<size_t>(parent)].count;
        nodes.push_back({item, parent});
        if (anchor.level == 0)
            lastTop = index;
    }
    for (Node& node : nodes) {
        if (node.count > 0)
            node.object.replaceKey("/Count", QPDFObjectHandle::newInteger(node.count));
    }
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(nodes.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addLinks(QPDF& pdf, std::vector<QPDFObjectHandle>& pages, const PdfExtras& extras)
{
    QHash<QString, const PdfAnchor*> anchors;
    for (const PdfAnchor& anchor : extras.anchors)
        anchors.insert(anchor.name, &anchor);
    for (const PdfLink& link : extras.links) {
        const PdfAnchor* target = anchors.value(link.target);
        if (!target)
            continue;
        QPDFObjectHandle annotation
            = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>"));
        const double height = heightOf(pages[static_cast<size_t>(link.page)]);
        annotation.replaceKey("/Rect",
            QPDFObjectHandle::newArray({QPDFObjectHandle::newReal(link.rect.left() / PaperUnit - LinkMargin, 1),
                QPDFObjectHandle::newReal(height - link.rect.bottom() / PaperUnit - LinkMargin, 1),
                QPDFObjectHandle::newReal(link.rect.right() / PaperUnit + LinkMargin, 1),
                QPDFObjectHandle::newReal(height - link.rect.top() / PaperUnit + LinkMargin, 1)}));
        annotation.replaceKey("/Dest", destination(pages, target->page, target->y));
        QPDFObjectHandle page = pages[static_cast<size_t>(link.page)];
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(annotation);
    }
}

void mendText(QPDF& pdf)
{
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData(qpdf_dl_all);
        const QByteArray mended = withoutRadicals(
            QByteArray(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize())));
        map.replaceStreamData(mended.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

/// Subsets are told apart by six letters before the font's name. QPdfWriter takes them from object numbers, which come
/// in the order of a hash with another seed each run: take them from the glyphs instead.
void nameSubsets(QPDF& pdf)
{
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/FontName").isName() || !object.getKey("/FontFile2").isStream())
            continue;
        const auto glyphs = object.getKey("/FontFile2").getStreamData(qpdf_dl_all);
        const QByteArray hash = QCryptographicHash::hash(
            QByteArrayView(glyphs->getBuffer(), static_cast<qsizetype>(glyphs->getSize())), QCryptographicHash::Sha1);
        std::string tag;
        for (int i = 0; i < 6; ++i)
            tag += static_cast<char>('A' + static_cast<uchar>(hash[i]) % 26);
        const std::string name = object.getKey("/FontName").getName();
        const size_t plus = name.find('+');
        object.replaceKey("/FontName",
            QPDFObjectHandle::newName(
                "/" + tag + "+" + (plus == std::string::npos ? name.substr(1) : name.substr(plus + 1))));
    }
}

void describe(QPDF& pdf, const PdfExtras& extras)
{
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", unicode(extras.title));
    info.replaceKey("/Subject", unicode(extras.subject));
    info.replaceKey("/Creator", unicode(QStringLiteral("Touchstone")));
    if (extras.date.isValid()) {
        const QString date = extras.date.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date.toStdString()));
    }
    pdf.getTrailer().replaceKey("/Info", info);
    pdf.getTrailer().removeKey("/ID"); // random; the writer makes one from the content
    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata"); // holds the time and a random id of this run
    root.replaceKey("/Lang", QPDFObjectHandle::newString(extras.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

} // namespace

QByteArray withoutRadicals(const QByteArray& toUnicodeMap)
{
    static const QRegularExpression block(QStringLiteral("begin(bfrange|bfchar)(.*?)end(?:bfrange|bfchar)"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression single(QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]+)>"));

    std::map<uint, QByteArray> meanings;
    const QString text = QString::fromLatin1(toUnicodeMap);
    for (auto blocks = block.globalMatch(text); blocks.hasNext();) {
        const auto found = blocks.next();
        const bool isRange = found.captured(1) == QLatin1String("bfrange");
        for (auto entries = (isRange ? range : single).globalMatch(found.captured(2)); entries.hasNext();) {
            const auto entry = entries.next();
            const uint first = entry.captured(1).toUInt(nullptr, 16);
            if (!isRange) {
                meanings[first] = unifiedHex(entry.captured(2).toLatin1());
                continue;
            }
            const uint last = entry.captured(2).toUInt(nullptr, 16);
            if (const QString listed = entry.captured(4); !listed.isEmpty()) {
                const QStringList items = QString(listed)
                                              .remove(QRegularExpression(QStringLiteral("[<\\s]")))
                                              .split(QLatin1Char('>'), Qt::SkipEmptyParts);
                for (uint code = first; code <= last && code - first < uint(items.size()); ++code)
                    meanings[code] = unifiedHex(items[code - first].toLatin1());
                continue;
            }
            const QByteArray start = entry.captured(3).toLatin1();
            const uint lowest = start.right(4).toUInt(nullptr, 16); // a range counts in the last two bytes
            for (uint code = first; code <= last; ++code) {
                const QByteArray tail = QByteArray::number(lowest + code - first, 16).rightJustified(4, '0');
                meanings[code] = unifiedHex(start.left(start.size() - 4) + tail);
            }
        }
    }

    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (auto at = meanings.begin(); at != meanings.end();) {
        const auto count = std::min<std::ptrdiff_t>(MapBlock, std::distance(at, meanings.end()));
        map += QByteArray::number(qlonglong(count)) + " beginbfchar\n";
        for (std::ptrdiff_t i = 0; i < count; ++i, ++at)
            map += '<' + QByteArray::number(at->first, 16).rightJustified(4, '0') + "> <" + at->second + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfExtras& extras)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
        std::vector<QPDFObjectHandle> pages = document.getAllPages();
        mendText(document);
        nameSubsets(document);
        addBookmarks(document, pages, extras.anchors);
        addLinks(document, pages, extras);
        describe(document, extras);

        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable); // they would be filled in the order of the numbers that came in
        writer.setCompressStreams(true);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(
            reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& exception) {
        return failure({ErrorCode::PdfFailed, {QString::fromUtf8(exception.what())}});
    }
}

} // namespace touchstone
