// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <utility>
#include <vector>

namespace touchstone::test {

using Parts = std::vector<std::pair<QString, QByteArray>>;

/// Writes a ZIP file with these parts; fails the program where it cannot.
inline QString writeArchive(const QString& path, const Parts& parts)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("cannot write %s", qPrintable(path));
    for (const auto& [name, bytes] : parts) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    return path;
}

/// The parts of a small XLSX workbook, each sheet given as the inside of its <sheetData>.
struct Workbook
{
    std::vector<std::pair<QByteArray, QByteArray>> sheets; ///< attributes of <sheet> beside id, rows
    QByteArray strings = {}; ///< inside of <sst>
    QByteArray styles = {}; ///< inside of <styleSheet>
    QByteArray properties = {}; ///< attributes of <workbookPr>
    bool absoluteTargets = false;

    Parts parts() const
    {
        const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const QByteArray folder = absoluteTargets ? "/xl/" : "";
        QByteArray workbook
            = head + "<workbook xmlns:r=\"" + types.chopped(1) + "\"><workbookPr " + properties + "/><sheets>";
        QByteArray relations = head + "<Relationships>";
        Parts parts = {{QStringLiteral("[Content_Types].xml"), head + "<Types/>"},
            {QStringLiteral("_rels/.rels"),
                head + "<Relationships><Relationship Id=\"a\" Type=\"" + types + "officeDocument\" Target=\""
                    + (absoluteTargets ? "/xl/" : "xl/") + "workbook.xml\"/></Relationships>"}};
        for (size_t sheet = 0; sheet < sheets.size(); ++sheet) {
            const QByteArray number = QByteArray::number(static_cast<int>(sheet) + 1);
            workbook += "<sheet sheetId=\"" + number + "\" r:id=\"r" + number + "\" " + sheets[sheet].first + "/>";
            relations += "<Relationship Id=\"r" + number + "\" Type=\"" + types + "worksheet\" Target=\"" + folder
                + "worksheets/sheet" + number + ".xml\"/>";
            parts.emplace_back(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet + 1),
                head + "<worksheet><sheetData>" + sheets[sheet].second + "</sheetData></worksheet>");
        }
        relations += "<Relationship Id=\"s\" Type=\"" + types + "sharedStrings\" Target=\"" + folder
            + "sharedStrings.xml\"/><Relationship Id=\"t\" Type=\"" + types + "styles\" Target=\"" + folder
            + "styles.xml\"/></Relationships>";
        parts.emplace_back(QStringLiteral("xl/workbook.xml"), workbook + "</sheets></workbook>");
        parts.emplace_back(QStringLiteral("xl/_rels/workbook.xml.rels"), relations);
        parts.emplace_back(QStringLiteral("xl/sharedStrings.xml"), head + "<sst>" + strings + "</sst>");
        parts.emplace_back(QStringLiteral("xl/styles.xml"), head + "<styleSheet>" + styles + "</styleSheet>");
        return parts;
    }
};

} // namespace touchstone::test
