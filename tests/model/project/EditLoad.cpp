// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be killed: edits a project without end while a second thread imports a survey into it, and reports each
// edit on standard output, "id name", once Project::edit() has returned. Arguments: the project, a survey, a seed.
#include "model/exchange/SurveyImport.h"
#include "tests/model/project/RandomEdits.h"

#include <cstdio>
#include <mutex>
#include <QCoreApplication>
#include <thread>

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

/// Hands staged surveys from the importing thread to the editing one.
struct Staged
{
    std::mutex mutex;
    std::vector<StagedSurvey> surveys;
};

SurveyMapping mappingOf()
{
    ColumnMapping score;
    score.header = u"Search"_s;
    score.role = ColumnRole::Score;
    score.signal = Signal::Csat;
    score.touchpoint = u"Search"_s;
    score.levels = QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    ColumnMapping text;
    text.header = u"Comment"_s;
    text.role = ColumnRole::Text;
    return {u"Load"_s, {}, {}, {score, text}};
}

void importWithoutEnd(const std::stop_token& stop, const QString& path, const QString& source, Staged& staged)
{
    const SurveyMapping mapping = mappingOf();
    while (!stop.stop_requested()) {
        Progress progress;
        auto survey = stageSurvey(path, Journey(), source, mapping, progress);
        if (!survey) {
            std::fprintf(stderr, "import failed: %d %s\n", static_cast<int>(survey.error().code),
                qPrintable(survey.error().arguments.join(u' ')));
            continue;
        }
        const std::lock_guard lock(staged.mutex);
        staged.surveys.push_back(std::move(*survey));
    }
}

bool report(const Project& project, const Result<void>& done)
{
    if (!done) {
        std::fprintf(stderr, "edit failed: %d %s\n", static_cast<int>(done.error().code),
            qPrintable(done.error().arguments.join(u' ')));
        return false;
    }
    const HistoryEntry last = project.history().back();
    std::printf("%lld %s\n", static_cast<long long>(last.id), qPrintable(last.name));
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString path = arguments.value(1);
    test::RandomEdits edits(arguments.value(3).toUInt());
    auto project = Project::open(path);
    if (!project)
        return 1;
    Staged staged;
    const std::jthread importer(
        [&](const std::stop_token& stop) { importWithoutEnd(stop, path, arguments.value(2), staged); });
    for (int i = 0; i < 100000; ++i) {
        std::vector<StagedSurvey> surveys;
        {
            const std::lock_guard lock(staged.mutex);
            surveys.swap(staged.surveys);
        }
        for (const StagedSurvey& survey : surveys) {
            if (!report(**project, publishSurvey(**project, survey, u"import"_s)))
                return 1;
        }
        const auto done = i % 7 == 6 && (*project)->canUndo() ? (*project)->undo() : edits.apply(**project);
        if (!report(**project, done))
            return 1;
    }
    return 0;
}
