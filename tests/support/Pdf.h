// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace touchstone::test {

/// Output of a command-line program that the tests need.
inline QString outputOf(const QString& program, const QStringList& arguments, int* exitCode = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        qFatal("%s does not run: %s", qPrintable(program), qPrintable(process.errorString()));
    if (exitCode)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// The text of a PDF in the order in which it was drawn, pages parted by form feeds.
inline QString drawnTextOfPdf(const QString& path)
{
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
}

inline int pagesOfPdf(const QString& path)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s*(\\d+)"));
    return pages.match(outputOf(QStringLiteral("pdfinfo"), {path})).captured(1).toInt();
}

/// Empty where qpdf finds nothing wrong.
inline QString faultsOfPdf(const QString& path)
{
    int exitCode = -1;
    const QString said = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &exitCode);
    return exitCode == 0 && !said.contains(QLatin1String("WARNING")) ? QString() : said;
}

inline QString withoutSpace(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    return text.remove(space);
}

inline bool hasRadical(const QString& text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() <= 0x2fdf; });
}

} // namespace touchstone::test
