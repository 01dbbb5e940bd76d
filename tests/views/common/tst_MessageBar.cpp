// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/MessageBar.h"
#include "views/common/ProgressPanel.h"
#include "views/common/Workspace.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace touchstone;

class tst_MessageBar : public QObject
{
    Q_OBJECT

private slots:
    void errorStaysInfoFades();
    void sameWordsAreSaidOnce();
    void actionRunsAndDismisses();
    void manyInfosDoNotPileUp();
    void quickTaskIsNotShown();
    void longTaskIsShownAndCancelled();
};

void tst_MessageBar::errorStaysInfoFades()
{
    Workspace workspace;
    MessageBar bar(workspace);
    bar.setInfoDuration(30);
    QVERIFY(!bar.isVisible());
    workspace.say(QStringLiteral("information"));
    workspace.sayError({.code = ErrorCode::TableEmpty, .file = QStringLiteral("a.csv")});
    QCOMPARE(bar.messages().size(), 2);
    QTRY_COMPARE(bar.messages().size(), 1);
    QVERIFY(bar.messages().first().contains(QStringLiteral("a.csv")));
    QVERIFY(bar.isVisible());
    bar.findChildren<QToolButton*>().last()->click();
    QVERIFY(bar.messages().isEmpty());
    QVERIFY(!bar.isVisible());
}

void tst_MessageBar::sameWordsAreSaidOnce()
{
    Workspace workspace;
    MessageBar bar(workspace);
    workspace.say(QStringLiteral("again"));
    workspace.say(QStringLiteral("again"));
    QCOMPARE(bar.messages(), QStringList{QStringLiteral("again")});
}

void tst_MessageBar::actionRunsAndDismisses()
{
    Workspace workspace;
    MessageBar bar(workspace);
    int runs = 0;
    bar.showMessage(QStringLiteral("deleted"), MessageBar::Kind::Info, QStringLiteral("Undo"), [&runs] { ++runs; });
    auto* button = bar.findChild<QPushButton*>();
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Undo"));
    button->click();
    QCOMPARE(runs, 1);
    QVERIFY(bar.messages().isEmpty());
}

void tst_MessageBar::manyInfosDoNotPileUp()
{
    Workspace workspace;
    MessageBar bar(workspace);
    workspace.sayError({.code = ErrorCode::TableEmpty});
    for (int i = 0; i < 20; ++i)
        workspace.say(QString::number(i));
    QCOMPARE(bar.messages().size(), 4);
    QCOMPARE(bar.messages().last(), QStringLiteral("19"));
    bar.clear();
    QVERIFY(bar.messages().isEmpty());
}

void tst_MessageBar::quickTaskIsNotShown()
{
    Workspace workspace;
    ProgressPanel panel(workspace);
    auto progress = std::make_shared<Progress>();
    workspace.watch(QStringLiteral("quick"), progress);
    QTest::qWait(200);
    progress->finish();
    QTest::qWait(600);
    QVERIFY(panel.shownTasks().isEmpty());
    QVERIFY(!panel.isVisible());
}

void tst_MessageBar::longTaskIsShownAndCancelled()
{
    Workspace workspace;
    ProgressPanel panel(workspace);
    auto progress = std::make_shared<Progress>();
    progress->setTotal(100);
    progress->setDone(40);
    workspace.watch(QStringLiteral("long"), progress);
    QTRY_COMPARE(panel.shownTasks(), QStringList{QStringLiteral("long")});
    QVERIFY(panel.isVisible());
    panel.findChild<QToolButton*>()->click();
    QVERIFY(progress->isCancelled());
    progress->finish();
    QTRY_VERIFY(!panel.isVisible());
}

QTEST_MAIN(tst_MessageBar)
#include "tst_MessageBar.moc"
