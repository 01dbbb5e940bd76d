// SPDX-License-Identifier: GPL-3.0-or-later
// import_once PROJECT SOURCE MAPPING: makes a project, imports a survey and ranks: what import_ratio measures.
#include "model/exchange/MappingJson.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Project.h"
#include "model/scoring/Ranking.h"

#include <cstdio>
#include <QElapsedTimer>
#include <QFile>

using namespace touchstone;

namespace {

int fail(const Error& error)
{
    std::fprintf(stderr, "error %d: %s %s\n", static_cast<int>(error.code), qPrintable(error.file),
        qPrintable(error.arguments.join(QLatin1Char(' '))));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "import_once PROJECT SOURCE MAPPING\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]), source = QString::fromLocal8Bit(argv[2]);
    QFile mappingFile(QString::fromLocal8Bit(argv[3]));
    if (!mappingFile.open(QIODevice::ReadOnly))
        return 3;
    const auto mapping = readMappingJson(mappingFile.readAll(), mappingFile.fileName());
    if (!mapping)
        return fail(mapping.error());

    QElapsedTimer timer;
    timer.start();
    auto project = Project::create(path, {}, true);
    if (!project)
        return fail(project.error());
    const qint64 created = timer.elapsed();
    Progress progress;
    const auto staged = stageSurvey(path, (*project)->journey(), source, *mapping, progress);
    if (!staged)
        return fail(staged.error());
    const qint64 stagedAt = timer.elapsed();
    if (const auto published = publishSurvey(**project, *staged, QStringLiteral("Import")); !published)
        return fail(published.error());
    const qint64 publishedAt = timer.elapsed();
    const Ranking ranking = rank((*project)->journey(),
        assembleTallies((*project)->journey(), (*project)->evidence(), {}), (*project)->settings());
    const qint64 rankedAt = timer.elapsed();
    project->reset();
    std::printf("%lld rows, %zu ranked; ms: create %lld, stage %lld, publish %lld, rank %lld, close %lld\n",
        static_cast<long long>(staged->report.rows), ranking.places.size(), static_cast<long long>(created),
        static_cast<long long>(stagedAt - created), static_cast<long long>(publishedAt - stagedAt),
        static_cast<long long>(rankedAt - publishedAt), static_cast<long long>(timer.elapsed() - rankedAt));
    return 0;
}
