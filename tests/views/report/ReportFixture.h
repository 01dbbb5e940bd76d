// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/ProjectJson.h"
#include "model/report/ReportContent.h"
#include "tests/support/Paths.h"
#include "tests/support/Pdf.h"

#include <QFile>
#include <QTest>

namespace touchstone::test {

inline const QDateTime reportDate(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);

inline ProjectData readProject(const QString& path)
{
    const auto reading = readProjectJson(readAll(path), path);
    if (!reading)
        qFatal("cannot read %s", qPrintable(path));
    return reading->data;
}

inline Ranking rankProject(const ProjectData& data, const TallyFilter& filter = {})
{
    Ranking ranking
        = rank(data.journey, assembleTallies(data.journey, data.evidence, filter, data.settings.rules), data.settings);
    ranking.filter = filter;
    return ranking;
}

inline ReportContent reportOf(const ProjectData& data, const QString& language)
{
    ReportOptions options;
    options.language = language;
    options.date = reportDate;
    const Ranking ranking = rankProject(data);
    Progress progress;
    const Certainty certainty
        = certaintyOf(ranking, data.journey, assembleTallies(data.journey, data.evidence, {}), progress);
    return makeReportContent(data, ranking, certainty, options);
}

inline QString textOfPdf(const QString& path)
{
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

} // namespace touchstone::test
