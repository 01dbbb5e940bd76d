// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/Project.h"
#include "tests/model/project/SampleData.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// What an edit does and refuses, and what goes along with what is removed.
class tst_ProjectEdit : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void failedEditLeavesNothing();
    void emptyEditLeavesNoEntry();
    void transitionRules();
    void missingStageIsRefused();
    void badValuesAreRefused();
    void keysAreMadeAndKeptApart();
    void removingATouchpoint();
    void removingAStage();
    void removingAWave();
    void changingScenarios();
    void keptResultsAreStepsOfTheirOwn();
    void removingASolution();
    void removingACode();
    void codesThatNobodyHasAreMade();
    void changesNameWhatChanged();
    void editInsideAnEdit();

private:
    Result<void> edit(const std::function<void(Edit&)>& change) { return m_project->edit(u"edit"_s, change); }
    TouchpointId at(int index) const { return m_data.journey.touchpoints[index].id; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    ProjectData m_data;
};

void tst_ProjectEdit::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = sampleData();
    m_project = Project::create(m_folder->filePath(u"a.journey"_s), m_data).value_or(nullptr);
    QVERIFY(m_project);
}

void tst_ProjectEdit::failedEditLeavesNothing()
{
    const QByteArray before = logicalDump(m_project->path());
    QSignalSpy changed(m_project.get(), &Project::changed);
    const auto done = edit([&](Edit& e) {
        e.remove(at(0));
        e.setPlanProperties(1, 2);
        e.fail({ErrorCode::Cancelled});
        e.setPlanProperties(3, 4);
        QVERIFY(e.hasFailed());
    });
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(done.error().file, m_project->path());
    QCOMPARE(m_project->data(), m_data);
    QCOMPARE(logicalDump(m_project->path()), before);
    QVERIFY(m_project->history().empty());
    QCOMPARE(changed.count(), 0);
    QVERIFY(edit([&](Edit& e) { e.remove(at(0)); }));
}

void tst_ProjectEdit::emptyEditLeavesNoEntry()
{
    QVERIFY(edit([](Edit&) {}));
    QVERIFY(edit([&](Edit& e) {
        for (const Touchpoint& touchpoint : m_data.journey.touchpoints)
            e.put(touchpoint);
        e.setSettings(m_data.settings);
        const Stage stage{newId<StageId>(), u"x"_s, 1, LocalizedText(u"x"_s)};
        e.put(stage);
        e.remove(stage.id);
    }));
    QVERIFY(m_project->history().empty());
    QCOMPARE(m_project->data(), m_data);
}

void tst_ProjectEdit::transitionRules()
{
    const auto refusal = [&](TouchpointId from, TouchpointId to) {
        const auto done = edit([&](Edit& e) { e.put(Transition{newId<TransitionId>(), 0, from, to, {}, {}}); });
        return done ? ErrorCode::Cancelled : done.error().code;
    };
    QCOMPARE(refusal(at(0), StartNode), ErrorCode::TransitionIntoStart);
    QCOMPARE(refusal(SuccessNode, at(0)), ErrorCode::TransitionOutOfEnd);
    QCOMPARE(refusal(LostNode, SuccessNode), ErrorCode::TransitionOutOfEnd);
    QCOMPARE(refusal(newId<TouchpointId>(), at(0)), ErrorCode::TransitionUnknownEnd);
    QCOMPARE(refusal(at(0), {}), ErrorCode::TransitionUnknownEnd);
    QCOMPARE(refusal(at(0), at(1)), ErrorCode::TransitionDuplicate);
    QCOMPARE(refusal(StartNode, at(0)), ErrorCode::TransitionDuplicate);
    QCOMPARE(refusal(at(2), LostNode), ErrorCode::TransitionDuplicate);
    QCOMPARE(m_project->data(), m_data);
    QCOMPARE(refusal(at(2), SuccessNode), ErrorCode::Cancelled);
    QCOMPARE(refusal(at(1), at(0)), ErrorCode::Cancelled);
    QCOMPARE(refusal(at(3), at(3)), ErrorCode::Cancelled);
}

void tst_ProjectEdit::missingStageIsRefused()
{
    Touchpoint touchpoint = m_data.journey.touchpoints[0];
    touchpoint.stage = newId<StageId>();
    QCOMPARE(edit([&](Edit& e) { e.put(touchpoint); }).error().code, ErrorCode::EditRefused);
    QCOMPARE(m_project->data(), m_data);
    // Within one edit the order does not matter.
    QVERIFY(edit([&](Edit& e) {
        e.put(touchpoint);
        e.put(Stage{touchpoint.stage, {}, 5, LocalizedText(u"New"_s)});
    }));
}

void tst_ProjectEdit::badValuesAreRefused()
{
    Touchpoint touchpoint = m_data.journey.touchpoints[0];
    touchpoint.emotion = {3};
    QCOMPARE(edit([&](Edit& e) { e.put(touchpoint); }).error().code, ErrorCode::EditRefused);
    touchpoint.emotion = {};
    touchpoint.digitalLevel = 5;
    QCOMPARE(edit([&](Edit& e) { e.put(touchpoint); }).error().code, ErrorCode::EditRefused);
    QCOMPARE(edit([&](Edit& e) { e.put(Touchpoint{}); }).error().code, ErrorCode::Internal);
    Aggregate aggregate = m_data.evidence.aggregates[0];
    aggregate.place.to = SuccessNode;
    QCOMPARE(edit([&](Edit& e) { e.put(aggregate); }).error().code, ErrorCode::TransitionUnknownEnd);
    QCOMPARE(m_project->data(), m_data);
}

void tst_ProjectEdit::keysAreMadeAndKeptApart()
{
    Touchpoint first{newId<TouchpointId>(), {}, 100, LocalizedText(u"Order Status!"_s)};
    Touchpoint second = first;
    second.id = newId<TouchpointId>();
    Touchpoint third = first;
    third.id = newId<TouchpointId>();
    third.key = u"t1"_s;
    QVERIFY(edit([&](Edit& e) {
        e.put(first);
        e.put(second);
        e.put(third);
    }));
    const auto& touchpoints = m_project->journey().touchpoints;
    QCOMPARE(touchpoints.find(first.id)->key, u"order-status"_s);
    QCOMPARE(touchpoints.find(second.id)->key, u"order-status-2"_s);
    QCOMPARE(touchpoints.find(third.id)->key, u"t1-2"_s);
    // A value that is put again keeps its own.
    QVERIFY(edit([&](Edit& e) { e.put(*touchpoints.find(second.id)); }));
    QCOMPARE(touchpoints.find(second.id)->key, u"order-status-2"_s);
}

void tst_ProjectEdit::removingATouchpoint()
{
    QVERIFY(edit([&](Edit& e) { e.remove(at(1)); }));
    const ProjectData& data = m_project->data();
    QVERIFY(!data.journey.touchpoints.contains(at(1)));
    QCOMPARE(data.journey.transitions.size(), m_data.journey.transitions.size() - 2);
    QCOMPARE(data.journey.votes.size(), 1);
    QCOMPARE(data.evidence.aggregates.size(), 1);
    QCOMPARE(data.evidence.interviews[0].covers, std::vector<Place>{{at(0)}});
    QCOMPARE(data.plan.solutions.size(), 2);
    QVERIFY(edit([&](Edit& e) { e.remove(at(0)); }));
    QVERIFY(!data.evidence.interviews[0].excerpts[0].place);
    const DriverMatrix expected{u"overall"_s, 420, {at(3)}, {{1, .3}, {.3, 1}}};
    QVERIFY(data.evidence.drivers == expected);
    QVERIFY(edit([&](Edit& e) { e.remove(at(3)); }));
    QVERIFY(!data.evidence.drivers);
    QCOMPARE(m_project->check().value(), QStringList());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), m_data);
}

void tst_ProjectEdit::removingAStage()
{
    QVERIFY(edit([&](Edit& e) { e.remove(m_data.journey.stages[0].id); }));
    QCOMPARE(m_project->journey().touchpoints.size(), 3);
    QCOMPARE(m_project->journey().stages.size(), 1);
    QCOMPARE(m_project->check().value(), QStringList());
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), m_data);
    QVERIFY(edit([&](Edit& e) { e.remove(m_data.journey.channels[0].id); }));
    QCOMPARE(m_project->journey().touchpoints.size(), 3);
}

void tst_ProjectEdit::removingAWave()
{
    QVERIFY(edit([&](Edit& e) { e.remove(m_data.evidence.waves[0].id); }));
    const ProjectData& data = m_project->data();
    QVERIFY(data.evidence.waves.isEmpty());
    QVERIFY(data.journey.votes[1].wave.isEmpty());
    QVERIFY(data.evidence.aggregates[1].wave.isEmpty());
    QVERIFY(data.evidence.interviews[0].wave.isEmpty());
    QVERIFY(data.evidence.surveys[0].mapping.wave.isEmpty());
    QCOMPARE(data.evidence.surveys[0].tallies.size(), size_t(1));
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), m_data);
}

void tst_ProjectEdit::keptResultsAreStepsOfTheirOwn()
{
    KeptResult result = m_data.keptResults[0];
    result.id = newId<ResultId>();
    result.key.clear();
    result.position = m_data.keptResults.nextPosition();
    QVERIFY(edit([&](Edit& e) { e.put(result); }));
    QCOMPARE(m_project->data().keptResults.size(), 3);
    // A key of its own, though the name is there.
    QCOMPARE(m_project->data().keptResults[2].key, u"spring-2"_s);
    QVERIFY(edit([&](Edit& e) { e.remove(m_data.keptResults[0].id); }));
    QVERIFY(!m_project->data().keptResults.contains(m_data.keptResults[0].id));
    // What is kept stays when the touchpoint that it tells of goes.
    QVERIFY(edit([&](Edit& e) { e.remove(m_data.journey.touchpoints[0].id); }));
    QCOMPARE(m_project->data().keptResults[0], m_data.keptResults[1]);
    for (int step = 0; step < 3; ++step)
        QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), m_data);
}

void tst_ProjectEdit::changingScenarios()
{
    Scenario scenario = m_data.plan.scenarios[0];
    scenario.dropOffCuts[0].cut = 1;
    QVERIFY(edit([&](Edit& e) { e.put(scenario); }));
    QCOMPARE(m_project->plan().scenarios[0], scenario);
    QVERIFY(edit([&](Edit& e) { e.remove(m_data.plan.scenarios[1].id); }));
    QCOMPARE(m_project->plan().scenarios.size(), 1);
    QVERIFY(m_project->undo());
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), m_data);
    // A touchpoint takes what names it along.
    QVERIFY(edit([&](Edit& e) { e.remove(m_data.journey.touchpoints[1].id); }));
    const Scenario& left = m_project->plan().scenarios[0];
    QCOMPARE(left.painCuts.size(), size_t(1));
    QVERIFY(left.dropOffCuts.empty() && left.reroutes.empty());
    QCOMPARE(left.removed.size(), 1);
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), m_data);
}

void tst_ProjectEdit::removingASolution()
{
    QVERIFY(edit([&](Edit& e) { e.remove(m_data.plan.solutions[0].id); }));
    QVERIFY(m_project->plan().solutions[0].requires_.isEmpty());
    QCOMPARE(m_project->plan().scenarios[0].solutions, QStringList{u"form"_s});
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), m_data);
}

void tst_ProjectEdit::removingACode()
{
    QVERIFY(edit([&](Edit& e) { e.remove(m_data.evidence.codes[0].id); }));
    const Evidence& evidence = m_project->evidence();
    QCOMPARE(evidence.codes.size(), 1);
    QVERIFY(evidence.codes[0].above.isEmpty());
    QVERIFY(evidence.interviews[0].excerpts[0].code.isEmpty());
    QCOMPARE(evidence.interviews[0].excerpts[1].code, u"length"_s);
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), m_data);
}

void tst_ProjectEdit::codesThatNobodyHasAreMade()
{
    Interview interview = m_data.evidence.interviews[0];
    for (Excerpt& excerpt : interview.excerpts)
        excerpt.code = u"queue"_s;
    QVERIFY(edit([&](Edit& e) { e.put(interview); }));
    QCOMPARE(m_project->evidence().codes.size(), 3);
    const Code& made = m_project->evidence().codes[2];
    QCOMPARE(made.key, u"queue"_s);
    QCOMPARE(made.name, LocalizedText(u"queue"_s));
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->data(), m_data);
}

void tst_ProjectEdit::changesNameWhatChanged()
{
    QSignalSpy spy(m_project.get(), &Project::changed);
    Touchpoint touchpoint = m_data.journey.touchpoints[1];
    touchpoint.painPoints[0].text = LocalizedText(u"slower"_s);
    QVERIFY(edit([&](Edit& e) { e.put(touchpoint); }));
    Changes changes = spy.takeFirst()[0].value<Changes>();
    QCOMPARE(changes.touchpoints, QSet<TouchpointId>{touchpoint.id});
    QVERIFY(changes.transitions.isEmpty() && changes.stages.isEmpty() && !changes.everything);
    QVERIFY(changes.affectsRanking());

    Interview interview = m_data.evidence.interviews[0];
    interview.excerpts[0].code = u"queue"_s;
    QVERIFY(edit([&](Edit& e) { e.put(interview); }));
    changes = spy.takeFirst()[0].value<Changes>();
    QCOMPARE(changes.interviews, QSet<InterviewId>{interview.id});
    QCOMPARE(changes.codes.size(), 1); // nobody had it
    QVERIFY(changes.touchpoints.isEmpty());

    QVERIFY(edit([&](Edit& e) { e.remove(at(0)); }));
    changes = spy.takeFirst()[0].value<Changes>();
    QCOMPARE(changes.touchpoints, QSet<TouchpointId>{at(0)});
    QCOMPARE(changes.transitions.size(), 2);
    QVERIFY(changes.drivers && changes.aggregates.size() == 1 && changes.interviews.contains(interview.id));
}

void tst_ProjectEdit::editInsideAnEdit()
{
    Result<void> inner;
    QVERIFY(edit([&](Edit& e) {
        e.setPlanProperties(7, {});
        inner = edit([](Edit& nested) { nested.setPlanProperties(8, {}); });
    }));
    QCOMPARE(inner.error().code, ErrorCode::Internal);
    QCOMPARE(m_project->plan().budget, std::optional<double>(7));
    // But who hears of a change may edit at once.
    int times = 0;
    connect(m_project.get(), &Project::changed, m_project.get(), [&] {
        if (++times == 1)
            QVERIFY(edit([](Edit& e) { e.setPlanProperties(9, {}); }));
    });
    QVERIFY(edit([](Edit& e) { e.setPlanProperties(8, {}); }));
    QCOMPARE(m_project->plan().budget, std::optional<double>(9));
}

QTEST_GUILESS_MAIN(tst_ProjectEdit)
#include "tst_ProjectEdit.moc"
