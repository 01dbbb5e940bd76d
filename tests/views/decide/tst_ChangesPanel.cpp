// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Example.h"
#include "tests/views/decide/DecideFixture.h"
#include "views/decide/ChangesPanel.h"
#include "views/decide/KeepResult.h"
#include "views/decide/KeptNotice.h"
#include "views/decide/MovesTable.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// What changed since a kept result, in the window.
class ChangesPanelTest : public test::DecideFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        ProjectData data = test::example();
        data.settings.draws = 1000;
        open(data);
        waitForDraws();
    }
    void cleanup() { close(); }

    void teachesWhileNothingIsKept()
    {
        m_view->setPage(DecideView::Page::Changes);
        QVERIFY(panel().isVisible());
        QVERIFY(!panel().changes());
        QVERIFY(!panel().findChild<QComboBox*>()->isEnabled());
        QVERIFY(panel().keepAction()->isEnabled());
        QVERIFY(m_view->actions().contains(panel().keepAction()));
    }

    void keepsUnderANameAsOneStep()
    {
        panel().keepAction()->trigger();
        auto* dialog = m_view->findChild<QInputDialog*>(u"keepResult"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->setTextValue(u"Spring"_s);
        dialog->accept();
        QCOMPARE(m_workspace->project()->data().keptResults.size(), 1);
        QCOMPARE(m_workspace->project()->undoName(), u"Keep result Spring"_s);
        // The draws are kept with it.
        QVERIFY(m_workspace->project()->data().keptResults[0].places.front().figures->indexRange);
        const QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
        QVERIFY(!keepPresentResult(*m_workspace, u" SPRING "_s));
        QCOMPARE(said.size(), 1);
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->project()->data().keptResults.isEmpty());
    }

    void saysWhatMoved()
    {
        QVERIFY(keepPresentResult(*m_workspace, u"Spring"_s));
        m_view->setPage(DecideView::Page::Changes);
        compare();
        QCOMPARE(panel().changes()->count(ChangeKind::Same), 6);

        answerMuch();
        QTRY_VERIFY_WITH_TIMEOUT(panel().changes() && panel().changes()->count(ChangeKind::BeyondNoise) > 0, Waiting);
        auto& table = *panel().findChild<MovesTable*>();
        const Touchpoint& login = *m_workspace->project()->journey().findTouchpoint(u"first-login"_s);
        m_workspace->select(login.id);
        QVERIFY(table.currentChange());
        QCOMPARE(table.currentChange()->key, u"first-login"_s);
        QCOMPARE(table.currentChange()->kind, ChangeKind::BeyondNoise);
        const QString detail = panel().findChild<QLabel*>(u"changeDetail"_s)->text();
        QVERIFY2(detail.startsWith(u"First login: score"_s) && detail.contains(u"Causes: map"_s), qPrintable(detail));
        QVERIFY(panel().toTsv().contains(u"moved beyond noise"_s));
        // And the other way: a row chosen by the keyboard is selected everywhere.
        table.setFocus();
        table.setCurrentCell(0, 0);
        QTest::keyClick(&table, Qt::Key_Down);
        const QString key = m_workspace->project()->journey().keyOf(m_workspace->current());
        QCOMPARE(table.currentChange()->key, key);
        QCOMPARE(table.currentRow(), 1);
    }

    void noticesWhenItNoLongerMatches()
    {
        QVERIFY(keepPresentResult(*m_workspace, u"Spring"_s));
        auto& notice = *m_view->findChild<KeptNotice*>();
        answerMuch();
        QTRY_VERIFY_WITH_TIMEOUT(notice.isVisible(), Waiting);
        QVERIFY(notice.text().contains(u"no longer matches"_s));
        emit notice.linkActivated(u"changes"_s);
        QCOMPARE(m_view->page(), DecideView::Page::Changes);
        QVERIFY(m_workspace->undo());
        QTRY_VERIFY_WITH_TIMEOUT(!notice.isVisible(), Waiting);
    }

    void comparesWithAnotherFile()
    {
        const QString path = m_folder->filePath(u"other.journey"_s);
        ProjectData other = test::example();
        other.settings.impactWeights = {.1, .1, .8};
        QVERIFY(Project::create(path, other));
        m_view->setPage(DecideView::Page::Changes);
        panel().setFile(path);
        compare();
        QCOMPARE(panel().changes()->count(ChangeKind::Reweighed), 6);
        QCOMPARE(panel().findChild<QComboBox*>()->currentText(), u"other.journey"_s);
        // A file that is none is said, and nothing is shown.
        const QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
        panel().setFile(m_folder->filePath(u"none.journey"_s));
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, Waiting);
        QVERIFY(!panel().changes());
    }

    void removesAKeptResult()
    {
        QVERIFY(keepPresentResult(*m_workspace, u"Spring"_s));
        m_view->setPage(DecideView::Page::Changes);
        compare();
        for (QPushButton* button : panel().findChildren<QPushButton*>()) {
            if (button->text() == u"Remove"_s)
                button->click();
        }
        QVERIFY(m_workspace->project()->data().keptResults.isEmpty());
        QCOMPARE(m_workspace->project()->undoName(), u"Remove result Spring"_s);
        QVERIFY(!panel().changes());
        QVERIFY(m_workspace->undo());
        compare();
    }

private:
    ChangesPanel& panel() const { return *m_view->findChild<ChangesPanel*>(); }

    void waitForDraws()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isRanking() && !m_workspace->isDrawing(), Waiting);
        QVERIFY(!m_workspace->certainty()->uncertainty.places.empty());
    }
    void compare() { QTRY_VERIFY_WITH_TIMEOUT(panel().changes().has_value(), Waiting); }

    /// Many bad answers at one touchpoint.
    void answerMuch()
    {
        const Journey& journey = m_workspace->project()->journey();
        Aggregate aggregate;
        aggregate.id = newId<AggregateId>();
        aggregate.position = 1000;
        aggregate.place = {journey.findTouchpoint(u"first-login"_s)->id};
        aggregate.signal = Signal::Completion;
        aggregate.counts = {600, 400};
        QVERIFY(m_workspace->edit(u"Answers"_s, [&](Edit& edit) { edit.put(aggregate); }));
    }
};

QTEST_MAIN(ChangesPanelTest)
#include "tst_ChangesPanel.moc"
