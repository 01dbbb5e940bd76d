// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ProjectJson.h"
#include "views/common/Workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

namespace {

constexpr int Patience = 10000; ///< milliseconds; a slow machine may take its time

ProjectData threeTouchpoints()
{
    ProjectData data;
    data.journey.name = LocalizedText(QStringLiteral("Test"));
    const Stage stage{newId<StageId>(), QStringLiteral("s"), 0, LocalizedText(QStringLiteral("Stage"))};
    const Channel channel{newId<ChannelId>(), QStringLiteral("c"), 0, LocalizedText(QStringLiteral("Channel"))};
    data.journey.stages.put(stage);
    data.journey.channels.put(channel);
    for (int i = 0; i < 3; ++i) {
        Touchpoint touchpoint;
        touchpoint.id = newId<TouchpointId>();
        touchpoint.key = QStringLiteral("t%1").arg(i);
        touchpoint.position = i;
        touchpoint.name = LocalizedText(touchpoint.key);
        touchpoint.stage = stage.id;
        touchpoint.channel = channel.id;
        data.journey.touchpoints.put(touchpoint);
        Aggregate aggregate;
        aggregate.id = newId<AggregateId>();
        aggregate.position = i;
        aggregate.place = {touchpoint.id};
        aggregate.counts = {10. * (i + 1), 10, 10, 10, 40. - 10 * i};
        data.evidence.aggregates.put(aggregate);
    }
    return data;
}

} // namespace

class tst_Workspace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ranksAfterOpening();
    void coalescesChanges();
    void dropsTheAnswerToAnOlderFilter();
    void forgetsVanishedSelection();
    void saysWhatFails();
    void takesInAnotherWindowsEdits();
    void isQuietAboutItsOwnEdits();

private:
    void open();
    TouchpointId id(int index) const { return m_workspace->project()->journey().touchpoints[index].id; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QString m_path;
};

void tst_Workspace::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.journey"));
    open();
}

void tst_Workspace::open()
{
    auto project = Project::create(m_path, threeTouchpoints());
    QVERIFY(project);
    m_workspace->setProject(std::move(*project));
}

void tst_Workspace::ranksAfterOpening()
{
    QCOMPARE(m_workspace->ranking()->basis, Basis::Nothing);
    QVERIFY(m_workspace->isRanking());
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->ranking()->basis, Basis::Evidence, Patience);
    QCOMPARE(m_workspace->ranking()->places.size(), size_t(3));
    // The third has the most unhappy answers.
    QCOMPARE(m_workspace->ranking()->places.front().place.touchpoint, id(2));
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRanking(), Patience);
}

void tst_Workspace::coalescesChanges()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->ranking()->basis, Basis::Evidence, Patience);
    QSignalSpy ranked(m_workspace.get(), &Workspace::rankingChanged);
    for (int i = 0; i < 20; ++i) {
        ScoreSettings settings;
        settings.impactWeights = {.5 + .01 * i, .25, .25 - .01 * i};
        QVERIFY(m_workspace->edit(QStringLiteral("weigh"), [&](Edit& edit) { edit.setSettings(settings); }));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRanking(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->ranking()->settings.impactWeights[0] > .68, Patience);
    QVERIFY2(ranked.size() <= 2, qPrintable(QString::number(ranked.size())));
}

void tst_Workspace::dropsTheAnswerToAnOlderFilter()
{
    m_workspace->setFilter({.segment = QStringLiteral("Home=New"), .wave = {}});
    QSignalSpy ranked(m_workspace.get(), &Workspace::rankingChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRanking() && !ranked.isEmpty(), Patience);
    QCOMPARE(m_workspace->ranking()->filter.segment, QStringLiteral("Home=New"));
    m_workspace->setFilter({});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->ranking()->filter.isEveryone(), Patience);
}

void tst_Workspace::forgetsVanishedSelection()
{
    const TouchpointId first = id(0), second = id(1);
    m_workspace->setSelection({first, second}, first);
    QSignalSpy selected(m_workspace.get(), &Workspace::selectionChanged);
    QVERIFY(m_workspace->edit(QStringLiteral("delete"), [&](Edit& edit) { edit.remove(first); }));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_workspace->selection(), QSet<TouchpointId>{second});
    QCOMPARE(m_workspace->current(), second);
    QVERIFY(m_workspace->edit(QStringLiteral("delete"), [&](Edit& edit) { edit.remove(second); }));
    QVERIFY(m_workspace->selection().isEmpty());
    QVERIFY(!m_workspace->current());
    QVERIFY(m_workspace->undo());
    QVERIFY(m_workspace->project()->journey().touchpoints.contains(second));
}

void tst_Workspace::saysWhatFails()
{
    QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
    QVERIFY(!m_workspace->edit(
        QStringLiteral("fail"), [](Edit& edit) { edit.fail({.code = ErrorCode::TransitionIntoStart}); }));
    QCOMPARE(said.size(), 1);
    QVERIFY(!said[0][0].toString().isEmpty());
    QCOMPARE(said[0][1].toBool(), true);
    m_workspace->sayError({.code = ErrorCode::Cancelled});
    QCOMPARE(said.size(), 1);
}

void tst_Workspace::takesInAnotherWindowsEdits()
{
    auto other = Project::open(m_path);
    QVERIFY(other);
    QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
    Touchpoint renamed = (*other)->journey().touchpoints[0];
    renamed.name = LocalizedText(QStringLiteral("From the other window"));
    QVERIFY((*other)->edit(QStringLiteral("rename"), [&](Edit& edit) { edit.put(renamed); }));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_workspace->project()->journey().touchpoints[0].name.english(), renamed.name.english(), Patience);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0][1].toBool(), false);
}

void tst_Workspace::isQuietAboutItsOwnEdits()
{
    QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
    QVERIFY(m_workspace->edit(QStringLiteral("name it"), [](Edit& edit) {
        edit.setJourneyProperties(LocalizedText(QStringLiteral("New name")), QStringLiteral("CNY"), {});
    }));
    m_workspace->refresh();
    QCOMPARE(said.size(), 0);
}

QTEST_MAIN(tst_Workspace)
#include "tst_Workspace.moc"
