// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/MappingJson.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Project.h"
#include "tests/support/Csv.h"
#include "tests/support/JourneyBuilder.h"

#include <QTemporaryDir>
#include <QTest>

namespace touchstone::test {

/// A project in a folder of its own that holds what persons left: answers with ids, texts and times, interviews, votes,
/// an attachment and a history.
class PrivateProject
{
public:
    static inline const QString Person = QStringLiteral("R-0007");
    static inline const QByteArray Comment = "the Zwiebelkuchen was cold";
    static inline const QByteArray Spoken = "nobody told me about the Dampfschiff";
    static inline const QByteArray Memo = "as in: the Schaffner never came"; ///< on a code
    static inline const QByteArray Forgotten = "Grunewald"; ///< only the history knows it
    static inline const QByteArray FileBytes = "a photograph of Schwalbe";

    /// The survey; `person` answers twice, and nobody else is from "Alone". Without them where asked.
    static QByteArray csv(bool withPerson = true)
    {
        QByteArray text = "id,visit,till,overall,region,wave,comment,when\n";
        for (int row = 0; row < 40; ++row) {
            const bool isPerson = row == 6 || row == 21;
            if (isPerson && !withPerson)
                continue;
            const QByteArray number = QByteArray::number(1 + (row * 7 + row / 3) % 5);
            text += (isPerson ? " r-0007 " : "R-1" + QByteArray::number(100 + row)) + ',' + number + ','
                + QByteArray::number(1 + (row * 3) % 5) + ',' + number + ','
                + (isPerson       ? "Alone"
                        : row % 2 ? "North"
                                  : "South")
                + ',' + (row % 3 ? "2025" : "2026") + ',' + (isPerson ? Comment : "fine " + QByteArray::number(row))
                + ",2026-03-" + QByteArray::number(10 + row % 18) + "T10:15\n";
        }
        return text;
    }

    explicit PrivateProject(bool withPerson = true)
    {
        JourneyBuilder journey;
        journey.touchpoints({QStringLiteral("visit"), QStringLiteral("till")});
        ProjectData data;
        data.journey = journey.journey();
        data.journey.stages.put({.id = StageId{100}, .key = QStringLiteral("all"), .name = QStringLiteral("All")});
        data.journey.channels.put(
            {.id = ChannelId{101}, .key = QStringLiteral("shop"), .name = QStringLiteral("Shop")});
        const std::vector<Touchpoint> touchpoints(data.journey.touchpoints.begin(), data.journey.touchpoints.end());
        for (Touchpoint touchpoint : touchpoints) {
            touchpoint.stage = StageId{100};
            touchpoint.channel = ChannelId{101};
            data.journey.touchpoints.put(touchpoint);
        }
        Touchpoint visit = data.journey.touchpoints[0];
        visit.card.owner = QStringLiteral("Ada Example");
        visit.card.need = QStringLiteral("To be seen; %1 said so").arg(Person);
        data.journey.touchpoints.put(visit);
        m_project = std::move(*Project::create(path(), data));
        importAnswers(withPerson);
        edit([&](Edit& edit) {
            Code late{CodeId{1}, QStringLiteral("late"), 0, QStringLiteral("Late")};
            late.note = QString::fromLatin1(Memo);
            edit.put(late);
            if (withPerson)
                edit.put(interview(1, Person, QString::fromLatin1(Spoken)));
            Interview till
                = interview(2, QStringLiteral("At the till"), QStringLiteral("A clerk on %1, twice.").arg(Person));
            till.person = QStringLiteral("Pseudonym Nightingale");
            till.sourceFile = QStringLiteral("recording-nightingale.txt");
            edit.put(till);
            int id = 0;
            for (const QString& voter : {Person, QStringLiteral("Kim"), QStringLiteral("Kim")}) {
                if (withPerson || voter != Person)
                    edit.put(Vote{VoteId{++id}, id, voter, visit.id, 1, {}});
            }
            Attachment photo;
            photo.id = AttachmentId{5};
            photo.touchpoint = visit.id;
            photo.name = QStringLiteral("photo.txt");
            edit.put(photo, FileBytes);
        });
        edit([&](Edit& edit) { edit.put(interview(3, QString::fromLatin1(Forgotten), {})); });
        edit([&](Edit& edit) { edit.remove(InterviewId{3}); });
    }

    QString path() const { return file(QStringLiteral("p.journey")); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    Project& project() { return *m_project; }
    void close() { m_project.reset(); }
    void open() { m_project = std::move(*Project::open(path())); }

private:
    static Interview interview(qint64 id, const QString& title, const QString& text)
    {
        Interview interview;
        interview.id = InterviewId{id};
        interview.key = QStringLiteral("i%1").arg(id);
        interview.position = static_cast<int>(id);
        interview.title = title;
        interview.text = text;
        Excerpt excerpt;
        excerpt.id = ExcerptId{id};
        excerpt.end = static_cast<int>(text.size());
        excerpt.severity = 2;
        excerpt.code = QStringLiteral("late");
        interview.excerpts.push_back(excerpt);
        return interview;
    }

    void importAnswers(bool withPerson)
    {
        const QString source = writeFile(file(QStringLiteral("answers.csv")), csv(withPerson));
        const auto mapping = readMappingJson(R"({"survey": "Spring", "columns": {
            "id": {"role": "respondent"}, "visit": {"touchpoint": "visit", "signal": "csat"},
            "till": {"touchpoint": "till", "signal": "csat"},
            "overall": {"role": "outcome", "levels": ["1", "2", "3", "4", "5"]},
            "region": {"role": "segment"}, "wave": {"role": "wave"}, "comment": {"role": "text"},
            "when": {"role": "date"}}})",
            QStringLiteral("m.json"));
        Progress progress;
        const auto staged = stageSurvey(path(), m_project->journey(), source, *mapping, progress);
        QVERIFY(staged);
        QVERIFY(publishSurvey(*m_project, *staged, QStringLiteral("Import")));
    }
    void edit(const std::function<void(Edit&)>& change) { QVERIFY(m_project->edit(QStringLiteral("Edit"), change)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

} // namespace touchstone::test
