// SPDX-License-Identifier: GPL-3.0-or-later
// libxlsxwriter would write this, but not beside QuaZip, which reads workbooks: both bring functions of minizip under
// the same names, and the one ends up in the other's.
#include "model/exchange/XlsxWriter.h"

#include "model/exchange/ZipWriter.h"

#include <array>
#include <QSet>
#include <QXmlStreamWriter>

namespace touchstone {
namespace {

constexpr qsizetype MostLetters = 32767; ///< in a cell, says the format
constexpr qsizetype LongestName = 31; ///< of a sheet

const QString Main = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString Relations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString Packages = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString Kind = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.%1+xml");

/// What is put into a cell's "s": the header's style, then those of SheetFormat in their order.
int styleOf(SheetFormat format) { return 1 + static_cast<int>(format); }

QString columnName(size_t column)
{
    QString name;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return name;
}

bool isName(const QString& name)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\");
    return !name.isEmpty() && name.size() <= LongestName && !name.startsWith(u'\'') && !name.endsWith(u'\'')
        && std::ranges::none_of(name, [](QChar letter) { return forbidden.contains(letter); });
}

/// What XML cannot hold: control characters and halves of surrogate pairs.
QString asXml(const QString& text)
{
    QString kept = text.left(MostLetters);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    kept.removeIf([](QChar letter) { return letter < u' ' && letter != u'\t' && letter != u'\n' && letter != u'\r'; });
    return kept;
}

template <typename Write>
QByteArray part(const Write& write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

void writeEmpty(QXmlStreamWriter& xml, const char* name, std::initializer_list<std::pair<const char*, QString>> values)
{
    xml.writeEmptyElement(QLatin1String(name));
    for (const auto& [key, value] : values)
        xml.writeAttribute(QLatin1String(key), value);
}

QByteArray contentTypes(size_t sheets)
{
    return part([&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("Types"));
        xml.writeDefaultNamespace(Packages + QStringLiteral("content-types"));
        writeEmpty(xml, "Default",
            {{"Extension", QStringLiteral("rels")},
                {"ContentType", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
        writeEmpty(xml, "Override",
            {{"PartName", QStringLiteral("/xl/workbook.xml")},
                {"ContentType", Kind.arg(QStringLiteral("sheet.main"))}});
        writeEmpty(xml, "Override",
            {{"PartName", QStringLiteral("/xl/styles.xml")}, {"ContentType", Kind.arg(QStringLiteral("styles"))}});
        for (size_t sheet = 1; sheet <= sheets; ++sheet)
            writeEmpty(xml, "Override",
                {{"PartName", QStringLiteral("/xl/worksheets/sheet%1.xml").arg(sheet)},
                    {"ContentType", Kind.arg(QStringLiteral("worksheet"))}});
    });
}

/// Relations by their kind and target, with ids rId1, rId2 ...
QByteArray relations(const std::vector<std::pair<QString, QString>>& targets)
{
    return part([&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("Relationships"));
        xml.writeDefaultNamespace(Packages + QStringLiteral("relationships"));
        int id = 0;
        for (const auto& [kind, target] : targets)
            writeEmpty(xml, "Relationship",
                {{"Id", QStringLiteral("rId%1").arg(++id)}, {"Type", Relations + u'/' + kind}, {"Target", target}});
    });
}

QByteArray workbook(const std::vector<Sheet>& sheets)
{
    return part([&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("workbook"));
        xml.writeDefaultNamespace(Main);
        xml.writeNamespace(Relations, QStringLiteral("r"));
        xml.writeStartElement(QStringLiteral("sheets"));
        for (size_t sheet = 0; sheet < sheets.size(); ++sheet)
            writeEmpty(xml, "sheet",
                {{"name", sheets[sheet].name}, {"sheetId", QString::number(sheet + 1)},
                    {"r:id", QStringLiteral("rId%1").arg(sheet + 1)}});
        xml.writeEndElement();
    });
}

/// A style each of the header and of SheetFormat.
QByteArray styles()
{
    struct Style
    {
        int format, font, border;
        bool wraps;
    };
    // 0, 1, 2, 9 are formats that every spreadsheet knows: general, 0, 0.00, 0%; 164 is the first of one's own.
    static constexpr std::array<Style, 6> all = {
        {{0, 1, 1, true}, {0, 0, 0, false}, {1, 0, 0, false}, {164, 0, 0, false}, {2, 0, 0, false}, {9, 0, 0, false}}};
    return part([&](QXmlStreamWriter& xml) {
        const auto begin = [&](const char* name, int count) {
            xml.writeStartElement(QLatin1String(name));
            xml.writeAttribute(QStringLiteral("count"), QString::number(count));
        };
        xml.writeStartElement(QStringLiteral("styleSheet"));
        xml.writeDefaultNamespace(Main);
        begin("numFmts", 1);
        writeEmpty(xml, "numFmt", {{"numFmtId", QStringLiteral("164")}, {"formatCode", QStringLiteral("0.0")}});
        xml.writeEndElement();
        begin("fonts", 2);
        for (const bool isBold : {false, true}) {
            xml.writeStartElement(QStringLiteral("font"));
            if (isBold)
                xml.writeEmptyElement(QStringLiteral("b"));
            writeEmpty(xml, "sz", {{"val", QStringLiteral("11")}});
            writeEmpty(xml, "name", {{"val", QStringLiteral("Calibri")}});
            xml.writeEndElement();
        }
        xml.writeEndElement();
        begin("fills", 2); // these two have to be there
        for (const char* pattern : {"none", "gray125"}) {
            xml.writeStartElement(QStringLiteral("fill"));
            writeEmpty(xml, "patternFill", {{"patternType", QLatin1String(pattern)}});
            xml.writeEndElement();
        }
        xml.writeEndElement();
        begin("borders", 2);
        for (const bool hasLine : {false, true}) {
            xml.writeStartElement(QStringLiteral("border"));
            for (const char* side : {"left", "right", "top"})
                xml.writeEmptyElement(QLatin1String(side));
            xml.writeEmptyElement(QStringLiteral("bottom"));
            if (hasLine)
                xml.writeAttribute(QStringLiteral("style"), QStringLiteral("thin"));
            xml.writeEmptyElement(QStringLiteral("diagonal"));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        begin("cellStyleXfs", 1);
        writeEmpty(xml, "xf", {{"numFmtId", QStringLiteral("0")}});
        xml.writeEndElement();
        begin("cellXfs", static_cast<int>(all.size()));
        for (const Style& style : all) {
            xml.writeStartElement(QStringLiteral("xf"));
            xml.writeAttribute(QStringLiteral("numFmtId"), QString::number(style.format));
            xml.writeAttribute(QStringLiteral("fontId"), QString::number(style.font));
            xml.writeAttribute(QStringLiteral("fillId"), QStringLiteral("0"));
            xml.writeAttribute(QStringLiteral("borderId"), QString::number(style.border));
            xml.writeAttribute(QStringLiteral("xfId"), QStringLiteral("0"));
            for (const char* applied : {"applyNumberFormat", "applyFont", "applyBorder", "applyAlignment"})
                xml.writeAttribute(QLatin1String(applied), QStringLiteral("1"));
            writeEmpty(
                xml, "alignment", {{"vertical", QStringLiteral("top")}, {"wrapText", QString::number(style.wraps)}});
            xml.writeEndElement();
        }
        xml.writeEndElement();
        begin("cellStyles", 1);
        writeEmpty(xml, "cellStyle",
            {{"name", QStringLiteral("Normal")}, {"xfId", QStringLiteral("0")}, {"builtinId", QStringLiteral("0")}});
        xml.writeEndElement();
    });
}

void writeCell(QXmlStreamWriter& xml, const QString& at, const SheetCell& cell, int style)
{
    if (std::holds_alternative<std::monostate>(cell))
        return;
    xml.writeStartElement(QStringLiteral("c"));
    xml.writeAttribute(QStringLiteral("r"), at);
    xml.writeAttribute(QStringLiteral("s"), QString::number(style));
    if (const auto* text = std::get_if<QString>(&cell)) {
        xml.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
        xml.writeStartElement(QStringLiteral("is"));
        xml.writeStartElement(QStringLiteral("t"));
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(asXml(*text));
        xml.writeEndElement();
        xml.writeEndElement();
    } else {
        xml.writeTextElement(QStringLiteral("v"), QString::number(std::get<double>(cell), 'g', 17));
    }
    xml.writeEndElement();
}

QByteArray worksheet(const Sheet& sheet)
{
    return part([&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("worksheet"));
        xml.writeDefaultNamespace(Main);
        xml.writeStartElement(QStringLiteral("sheetViews"));
        xml.writeStartElement(QStringLiteral("sheetView"));
        xml.writeAttribute(QStringLiteral("workbookViewId"), QStringLiteral("0"));
        writeEmpty(xml, "pane",
            {{"ySplit", QStringLiteral("1")}, {"topLeftCell", QStringLiteral("A2")},
                {"activePane", QStringLiteral("bottomLeft")}, {"state", QStringLiteral("frozen")}});
        xml.writeEndElement();
        xml.writeEndElement();
        if (!sheet.columns.empty()) {
            xml.writeStartElement(QStringLiteral("cols"));
            for (size_t column = 0; column < sheet.columns.size(); ++column) {
                const QString number = QString::number(column + 1);
                writeEmpty(xml, "col",
                    {{"min", number}, {"max", number}, {"width", QString::number(sheet.columns[column].width)},
                        {"customWidth", QStringLiteral("1")}});
            }
            xml.writeEndElement();
        }
        xml.writeStartElement(QStringLiteral("sheetData"));
        for (size_t row = 0; row <= sheet.rows.size(); ++row) {
            const QString number = QString::number(row + 1);
            xml.writeStartElement(QStringLiteral("row"));
            xml.writeAttribute(QStringLiteral("r"), number);
            for (size_t column = 0; column < sheet.columns.size(); ++column) {
                const QString at = columnName(column) + number;
                if (row == 0)
                    writeCell(xml, at, sheet.columns[column].title, 0);
                else if (column < sheet.rows[row - 1].size())
                    writeCell(xml, at, sheet.rows[row - 1][column], styleOf(sheet.columns[column].format));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        if (!sheet.rows.empty() && !sheet.columns.empty()) {
            const QString last = columnName(sheet.columns.size() - 1) + QString::number(sheet.rows.size() + 1);
            writeEmpty(xml, "autoFilter", {{"ref", QStringLiteral("A1:") + last}});
        }
    });
}

} // namespace

Result<QByteArray> writeXlsx(const std::vector<Sheet>& sheets)
{
    QSet<QString> names;
    for (const Sheet& sheet : sheets) {
        if (!isName(sheet.name) || names.contains(sheet.name.toLower()))
            return failure(
                {.code = ErrorCode::Internal, .arguments = {QStringLiteral("no name of a sheet: ") + sheet.name}});
        names.insert(sheet.name.toLower());
    }
    std::vector<std::pair<QString, QString>> targets;
    std::vector<std::pair<QString, QByteArray>> sheetParts;
    for (size_t sheet = 0; sheet < sheets.size(); ++sheet) {
        const QString path = QStringLiteral("worksheets/sheet%1.xml").arg(sheet + 1);
        targets.emplace_back(QStringLiteral("worksheet"), path);
        sheetParts.emplace_back(QStringLiteral("xl/") + path, worksheet(sheets[sheet]));
    }
    targets.emplace_back(QStringLiteral("styles"), QStringLiteral("styles.xml"));
    std::vector<std::pair<QString, QByteArray>> parts
        = {{QStringLiteral("[Content_Types].xml"), contentTypes(sheets.size())},
            {QStringLiteral("_rels/.rels"),
                relations({{QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml")}})},
            {QStringLiteral("xl/workbook.xml"), workbook(sheets)},
            {QStringLiteral("xl/_rels/workbook.xml.rels"), relations(targets)},
            {QStringLiteral("xl/styles.xml"), styles()}};
    std::ranges::move(sheetParts, std::back_inserter(parts));
    return packParts(parts);
}

} // namespace touchstone
