// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/XlsxWorkbook.h"

#include "model/exchange/XmlPart.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

struct Relation
{
    QString kind; ///< last part of its type: "worksheet", "styles" ... alike in the two dialects of the format
    QString part;
};

/// The relations of a part, by id. Targets are relative to the part's folder, or absolute.
Result<QHash<QString, Relation>> relationsOf(const ZipArchive& archive, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : part.left(slash);
    const QString file
        = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
    QHash<QString, Relation> relations;
    if (!archive.has(file))
        return relations;
    auto xml = XmlPart::open(archive, file);
    if (!xml)
        return failure(std::move(xml).error());
    while ((*xml)->nextStart()) {
        if ((*xml)->name() != u"Relationship" || (*xml)->attribute(u"TargetMode") == u"External")
            continue;
        QString target = (*xml)->attribute(u"Target").toString();
        target.replace(u'\\', u'/');
        target = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + u'/' + target);
        if (target.startsWith(u'/'))
            target.remove(0, 1);
        relations.insert(
            (*xml)->attribute(u"Id").toString(), {(*xml)->attribute(u"Type").toString().section(u'/', -1), target});
    }
    if ((*xml)->error())
        return failure(*(*xml)->error());
    return relations;
}

QString partOfKind(const QHash<QString, Relation>& relations, QStringView kind)
{
    for (const Relation& relation : relations) {
        if (relation.kind == kind)
            return relation.part;
    }
    return {};
}

Result<std::vector<NumberShape>> readShapes(const ZipArchive& archive, const QString& part)
{
    std::vector<NumberShape> shapes;
    auto opened = XmlPart::open(archive, part);
    if (!opened)
        return failure(std::move(opened).error());
    XmlPart& xml = **opened;
    QHash<int, NumberShape> own;
    bool inCells = false;
    while (xml.next()) {
        if (xml.name() == u"cellXfs" && (xml.isStart() || xml.isEnd())) {
            inCells = xml.isStart();
        } else if (xml.isStart() && xml.name() == u"numFmt") {
            own.insert(xml.attribute(u"numFmtId").toInt(), shapeOfFormatCode(xml.attribute(u"formatCode")));
        } else if (xml.isStart() && inCells && xml.name() == u"xf") {
            const int id = xml.attribute(u"numFmtId").toInt();
            const auto found = own.constFind(id);
            shapes.push_back(found != own.constEnd() ? *found : shapeOfBuiltInFormat(id));
        }
    }
    if (xml.error())
        return failure(*xml.error());
    return shapes;
}

bool isTrue(QStringView text) { return text == u"1" || text == u"true" || text == u"on"; }

QString workbookPart(const QHash<QString, Relation>& relations)
{
    const QString named = partOfKind(relations, u"officeDocument");
    return named.isEmpty() ? u"xl/workbook.xml"_s : named;
}

} // namespace

bool XlsxWorkbook::isIn(const ZipArchive& archive)
{
    if (archive.has(u"xl/workbook.xml"_s))
        return true;
    const QStringList parts = archive.parts();
    return archive.has(u"[Content_Types].xml"_s) && std::any_of(parts.begin(), parts.end(), [](const QString& part) {
        return part.startsWith(u"xl/worksheets/") && part.endsWith(u".xml");
    });
}

Result<XlsxWorkbook> XlsxWorkbook::read(const ZipArchive& archive)
{
    const auto root = relationsOf(archive, {});
    if (!root)
        return failure(root.error());
    const QString part = workbookPart(*root);
    const auto relations = relationsOf(archive, part);
    if (!relations)
        return failure(relations.error());
    auto opened = XmlPart::open(archive, part);
    if (!opened)
        return failure(std::move(opened).error());
    XlsxWorkbook workbook;
    XmlPart& xml = **opened;
    while (xml.nextStart()) {
        if (xml.name() == u"workbookPr") {
            workbook.dates.from1904 = isTrue(xml.attribute(u"date1904"));
        } else if (xml.name() == u"sheet") {
            const Relation relation = relations->value(xml.attribute(u"id").toString());
            if (relation.kind == u"worksheet")
                workbook.sheets.push_back({xml.attribute(u"name").toString(), relation.part,
                    xml.attribute(u"state").startsWith(u"hidden") || xml.attribute(u"state") == u"veryHidden"});
        }
    }
    if (xml.error())
        return failure(*xml.error());
    workbook.sharedStrings = partOfKind(*relations, u"sharedStrings");
    const QString styles = partOfKind(*relations, u"styles");
    if (!styles.isEmpty() && archive.has(styles)) {
        auto shapes = readShapes(archive, styles);
        if (!shapes)
            return failure(std::move(shapes).error());
        workbook.shapes = *std::move(shapes);
    }
    return workbook;
}

} // namespace touchstone
