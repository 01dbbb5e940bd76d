// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/answers/AnswerTexts.h"
#include "model/exchange/MappingJson.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Project.h"
#include "tests/support/Csv.h"
#include "tests/support/JourneyBuilder.h"

#include <QTemporaryDir>
#include <QTest>

namespace touchstone::test {

/// A project with one survey: "visit" has a score and a comment of its own, "general" is about no touchpoint and is
/// judged by the outcome; both are answered in English and Chinese.
class CommentedProject
{
public:
    /// Lines of "id,visit,visit_comment,overall,region,name,general".
    explicit CommentedProject(const QByteArray& lines)
    {
        JourneyBuilder journey;
        journey.touchpoints({QStringLiteral("visit"), QStringLiteral("till")});
        ProjectData data;
        data.journey = journey.journey();
        m_project = std::move(*Project::create(m_folder.filePath(QStringLiteral("p.journey")), data));
        const QString source = writeFile(m_folder.filePath(QStringLiteral("answers.csv")),
            "id,visit,visit_comment,overall,region,name,general\n" + lines);
        const auto mapping = readMappingJson(R"({"survey": "Spring", "missing": ["n/a"], "columns": {
            "id": {"role": "respondent"}, "visit": {"touchpoint": "visit", "signal": "csat"},
            "visit_comment": {"role": "text", "touchpoint": "visit"},
            "overall": {"role": "outcome", "levels": ["1", "2", "3", "4", "5"]},
            "region": {"role": "segment"}, "name": {"role": "segment"}, "general": {"role": "text"}}})",
            QStringLiteral("m.json"));
        Progress progress;
        const auto staged = stageSurvey(path(), m_project->journey(), source, *mapping, progress);
        QVERIFY(staged);
        QVERIFY(publishSurvey(*m_project, *staged, QStringLiteral("Import")));
    }

    QString path() const { return m_project->path(); }
    Project& project() { return *m_project; }
    std::unique_ptr<Project> take() { return std::move(m_project); } ///< this object keeps its folder
    const Collection<Survey>& surveys() const { return m_project->evidence().surveys; }
    std::shared_ptr<const AnswerTexts> texts() const
    {
        Progress progress;
        auto texts = readAnswerTexts(path(), surveys(), {}, progress);
        return texts ? *texts : nullptr;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

} // namespace touchstone::test
