// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/decide/DecideFixture.h"
#include "views/common/EmptyState.h"
#include "views/decide/ScenarioEditor.h"
#include "views/decide/ScenarioList.h"
#include "views/decide/ScenarioStepRow.h"
#include "views/decide/WhatIfPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// The page "What if": scenarios are made, changed and named here, kept in the project, and stand side by side.
class WhatIfPanelTest : public test::DecideFixture
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void beginsAtTheSelectedTouchpoint()
    {
        openPanel();
        QVERIFY(panel().findChild<EmptyState*>()->isVisible());
        const RankedPlace first = m_workspace->ranking()->places.front();
        m_workspace->select(first.place.touchpoint);
        m_view->tryHere();
        panel().findChild<QPushButton*>(u"firstScenario"_s)->click();
        QCOMPARE(scenarios().size(), 1);
        QCOMPARE(scenarios()[0].painCuts, std::vector<PainCut>{(PainCut{u"identity-check"_s, std::nullopt, .5})});
        QCOMPARE(scenarios()[0].name.plain(), u"Less pain: Identity check"_s);
        waitForWorked(1);

        // The same figures as without a window.
        const WhatIfResult result = *panel().worked()[0].result;
        const ProjectData& data = m_workspace->project()->data();
        const Tallies tallies = assembleTallies(data.journey, *m_workspace->rankedEvidence(), {}, data.settings.rules);
        Progress progress;
        const WhatIf whatIf(*m_workspace->ranking(), data.journey, tallies, data.plan, progress);
        QCOMPARE(result, *whatIf.effectOf(scenarios()[0]));
        QVERIFY(result.pain.after < result.pain.before);
        const ScenarioTable& table = *panel().view();
        QCOMPARE(table.horizontalHeaderItem(2)->text(), u"Less pain: Identity check"_s);
        QVERIFY(table.isColumnHidden(3));
        const PlaceEffect& place = result.places.front();
        QVERIFY(place.rankAfter > place.rankBefore);
        const int row = rowOf(u"Identity check"_s);
        QVERIFY(table.item(row, 1)->text().startsWith(u"rank 1\n"_s));
        QVERIFY(table.item(row, 2)->text().startsWith(u"%1 (was 1)\n"_s.arg(place.rankAfter)));

        QVERIFY(m_workspace->undo());
        QVERIFY(scenarios().isEmpty());
        QVERIFY(panel().findChild<EmptyState*>()->isVisible());
    }

    void changesInPlace()
    {
        openPanel();
        list().add();
        waitForWorked(1);
        const double before = panel().worked()[0].result->pain.after;
        auto* share = rows().front()->findChild<QDoubleSpinBox*>();
        share->setFocus();
        for (int press = 0; press < 3; ++press)
            QTest::keyClick(share, Qt::Key_Up);
        QTRY_COMPARE(scenarios()[0].painCuts[0].removes, .65);
        QCOMPARE(m_workspace->project()->undoName(), u"Change “Less pain: Identity check”"_s);
        QVERIFY(share == rows().front()->findChild<QDoubleSpinBox*>()); // not taken from under somebody's hands
        QTRY_VERIFY_WITH_TIMEOUT(
            panel().worked().size() == 1 && panel().worked()[0].result->pain.after < before, Waiting);
        QVERIFY(m_workspace->undo()); // one gesture
        QCOMPARE(scenarios()[0].painCuts[0].removes, .5);
        QCOMPARE(rows().front()->findChild<QDoubleSpinBox*>()->value(), 50.);
    }

    void losesNothingWhereSomebodyLeaves()
    {
        openPanel();
        list().add();
        auto* share = rows().front()->findChild<QDoubleSpinBox*>();
        share->setFocus();
        QTest::keyClick(share, Qt::Key_Up);
        QCOMPARE(scenarios()[0].painCuts[0].removes, .5); // waits for the next press
        panel().hide();
        QCOMPARE(scenarios()[0].painCuts[0].removes, .55);
        panel().show();
        share->setFocus();
        QTest::keyClick(share, Qt::Key_Up);
        share->clearFocus();
        QCOMPARE(scenarios()[0].painCuts[0].removes, .6);
    }

    void holdsEveryKindOfChange()
    {
        openPanel();
        list().add();
        for (size_t kind = 0; kind < std::variant_size_v<ScenarioStep>; ++kind)
            editor().addStep(kind);
        const Scenario now = scenarios()[0];
        QCOMPARE(now.painCuts.size(), size_t(2));
        QCOMPARE(now.solutions.size(), 1);
        QCOMPARE(now.dropOffCuts.size(), size_t(1));
        QCOMPARE(now.removed.size(), 1);
        QCOMPARE(now.reroutes.size(), size_t(1));
        QCOMPARE(now.added.size(), size_t(1));
        QCOMPARE(rows().size(), 7);
        Scenario copy = now;
        setSteps(copy, stepsOf(now));
        QCOMPARE(copy, now);
        for (const ScenarioStepRow* row : rows()) {
            for (const QWidget* widget : row->findChildren<QWidget*>()) {
                if (qobject_cast<const QComboBox*>(widget) || qobject_cast<const QDoubleSpinBox*>(widget)
                    || qobject_cast<const QToolButton*>(widget))
                    QVERIFY(!widget->accessibleName().isEmpty());
            }
        }
        rows().front()->findChild<QToolButton*>(u"removeStep"_s)->click();
        QVERIFY(scenarios()[0].solutions.isEmpty());
        QCOMPARE(scenarios()[0].painCuts.size(), size_t(2));
    }

    void saysWhatCannotBe()
    {
        openPanel();
        list().add();
        Scenario wrong = scenarios()[0];
        wrong.dropOffCuts.push_back({u"nowhere"_s, .5});
        m_workspace->edit(u"-"_s, [&](Edit& edit) { edit.put(wrong); });
        QTRY_VERIFY_WITH_TIMEOUT(panel().worked().size() == 1 && !panel().worked()[0].result, Waiting);
        QCOMPARE(panel().view()->item(0, 2)->text(), u"cannot be worked out"_s);
        QVERIFY(panel().view()->item(0, 2)->toolTip().contains(u"nowhere"_s));
    }

    void namesCopiesAndDeletes()
    {
        openPanel();
        list().add();
        auto* widget = panel().findChild<QListWidget*>(u"scenarioList"_s);
        widget->item(0)->setText(u"Quick check"_s);
        QTRY_COMPARE(scenarios()[0].name.in(u"en"_s), u"Quick check"_s);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(scenarios().size(), 2);
        QCOMPARE(scenarios()[1].name.in(u"en"_s), u"Quick check 2"_s);
        QCOMPARE(scenarios()[1].painCuts, scenarios()[0].painCuts);
        QCOMPARE(list().current()->id, scenarios()[1].id);
        QTest::keyClick(widget, Qt::Key_Delete);
        QCOMPARE(scenarios().size(), 1);
        QVERIFY(m_workspace->undo());
        QCOMPARE(scenarios().size(), 2);
    }

    void fourStandSideBySide()
    {
        openPanel();
        for (int i = 0; i < 5; ++i)
            list().add();
        QCOMPARE(list().compared().size(), size_t(4));
        waitForWorked(4);
        auto* widget = panel().findChild<QListWidget*>(u"scenarioList"_s);
        QCOMPARE(widget->item(4)->checkState(), Qt::Unchecked);
        widget->item(1)->setCheckState(Qt::Unchecked);
        QTRY_COMPARE(list().compared().size(), size_t(4)); // the fifth has room now
        QTRY_COMPARE(list().compared().back().id, scenarios()[4].id);
        widget->item(0)->setCheckState(Qt::Unchecked);
        QTRY_COMPARE(list().compared().size(), size_t(3));
        waitForWorked(3);
        m_view->copyTable();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines[0].split(u'\t').size(), 5); // the figure, today and three
    }

    void sharesTheSelection()
    {
        openPanel();
        list().add();
        waitForWorked(1);
        panel().view()->setCurrentCell(rowOf(u"Branch advice"_s), 0);
        QCOMPARE(m_workspace->current(), m_workspace->journey().findTouchpoint(u"branch-advice"_s)->id);
        m_workspace->select(m_workspace->ranking()->places.front().place.touchpoint);
        QCOMPARE(panel().view()->currentRow(), rowOf(u"Identity check"_s));
    }

private:
    void openPanel()
    {
        open(test::quickExample());
        m_workspace->select(m_workspace->ranking()->places.front().place.touchpoint);
        m_view->setPage(DecideView::Page::WhatIf);
    }
    void waitForWorked(size_t count)
    {
        QTRY_VERIFY_WITH_TIMEOUT(panel().worked().size() == count
                && std::all_of(panel().worked().begin(), panel().worked().end(),
                    [](const WorkedScenario& each) { return each.result.has_value(); }),
            Waiting);
    }
    WhatIfPanel& panel() { return *m_view->findChild<WhatIfPanel*>(); }
    ScenarioList& list() { return *panel().list(); }
    ScenarioEditor& editor() { return *panel().editor(); }
    QList<ScenarioStepRow*> rows()
    {
        QList<ScenarioStepRow*> rows = editor().findChildren<ScenarioStepRow*>();
        rows.removeIf([](const ScenarioStepRow* row) { return row->isHidden(); });
        return rows;
    }
    const Collection<Scenario>& scenarios() { return m_workspace->project()->data().plan.scenarios; }
    int rowOf(const QString& name)
    {
        const ScenarioTable& table = *panel().view();
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.item(row, 0)->text() == name)
                return row;
        }
        return -1;
    }
};

QTEST_MAIN(WhatIfPanelTest)
#include "tst_WhatIfPanel.moc"
