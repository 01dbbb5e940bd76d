// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleProject.h"

#include "model/exchange/MappingJson.h"
#include "model/exchange/ProjectJson.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Project.h"

#include <QCoreApplication>
#include <QFile>

namespace touchstone {
namespace {

Result<QByteArray> readResource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.code = ErrorCode::FileUnreadable, .arguments = {file.errorString()}, .file = path});
    return file.readAll();
}

Result<void> importWave(Project& project, const QString& folder, const QString& year, Progress& progress)
{
    const QString mappingPath = folder + QStringLiteral("mapping-%1.json").arg(year);
    const Result<QByteArray> json = readResource(mappingPath);
    TOUCHSTONE_TRY(json);
    const Result<SurveyMapping> mapping = readMappingJson(*json, mappingPath);
    TOUCHSTONE_TRY(mapping);
    const Result<StagedSurvey> staged = stageSurvey(
        project.path(), project.journey(), folder + QStringLiteral("survey-%1.csv").arg(year), *mapping, progress);
    TOUCHSTONE_TRY(staged);
    return publishSurvey(
        project, *staged, QCoreApplication::translate("touchstone::SampleProject", "import “%1”").arg(mapping->survey));
}

Result<void> fill(const QString& path, const QString& folder, Progress& progress)
{
    const Result<QByteArray> json = readResource(folder + QStringLiteral("project.json"));
    TOUCHSTONE_TRY(json);
    const Result<ProjectJsonReading> reading = readProjectJson(*json, folder + QStringLiteral("project.json"));
    TOUCHSTONE_TRY(reading);
    const Result<std::unique_ptr<Project>> project = Project::create(path, reading->data);
    if (!project)
        return failure(project.error());
    for (const QString& year : {QStringLiteral("2025"), QStringLiteral("2026")}) {
        if (progress.isCancelled())
            return failure({.code = ErrorCode::Cancelled});
        TOUCHSTONE_TRY(importWave(**project, folder, year, progress));
    }
    return {};
}

} // namespace

Result<void> createSample(const QString& path, const QString& language, Progress& progress)
{
    if (QFile::exists(path))
        return failure({.code = ErrorCode::FileExists, .file = path});
    const QString folder = QStringLiteral(":/touchstone/sample/%1/")
                               .arg(language == QLatin1String("zh_CN") ? language : QStringLiteral("en"));
    Result<void> result = fill(path, folder, progress);
    if (!result)
        QFile::remove(path);
    return result;
}

} // namespace touchstone
