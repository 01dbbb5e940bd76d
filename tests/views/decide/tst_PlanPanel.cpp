// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Example.h"
#include "tests/views/decide/DecideFixture.h"
#include "views/charts/RoadmapChart.h"
#include "views/charts/ScatterChart.h"
#include "views/common/EmptyState.h"
#include "views/common/OptionalDate.h"
#include "views/decide/PlannedTable.h"
#include "views/decide/PlanPanel.h"
#include "views/decide/PlanPictures.h"
#include "views/decide/SolutionDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// The page "Plan": the best choice follows the budget; solutions are written down here.
class PlanPanelTest : public test::DecideFixture
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void worksOnlyWhileSomebodyLooks()
    {
        open(test::quickExample());
        QTest::qWait(150);
        QVERIFY(!panel().choice());
        show();
        QVERIFY(panel().isVisible());
        QCOMPARE(panel().budget(), m_workspace->project()->data().plan.budget);
        QCOMPARE(table().rowCount(), static_cast<int>(panel().choice()->options.size()));
        QVERIFY(table().rowCount() > 2);
        // What is part of the plan stands first.
        bool isOver = false;
        for (int row = 0; row < table().rowCount(); ++row) {
            isOver |= table().item(row, 0)->text().isEmpty();
            QCOMPARE(table().item(row, 0)->text().isEmpty(), isOver);
        }
    }

    void followsTheBudget()
    {
        open(test::quickExample());
        show();
        const double all = panel().findChild<QDoubleSpinBox*>(u"planBudget"_s)->maximum();
        QVERIFY(all > 0);
        double last = -1;
        for (const double budget : {0., all / 2, all}) {
            tryBudget(budget);
            QCOMPARE(panel().choice()->budget, budget);
            QVERIFY(panel().choice()->cost <= budget);
            QVERIFY(panel().choice()->value >= last);
            last = panel().choice()->value;
        }
        QVERIFY(last > 0);
        tryBudget(std::nullopt);
        QVERIFY(!panel().choice()->budget);
        QVERIFY(says(u"Without a budget"_s));
    }

    void slides()
    {
        open(test::quickExample());
        show();
        tryBudget(0);
        auto* slider = panel().findChild<QSlider*>(u"planSlider"_s);
        const QSignalSpy chosen(&panel(), &PlanPanel::chosen);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(!chosen.isEmpty(), Waiting);
        QCOMPARE(panel().budget(), panel().findChild<QDoubleSpinBox*>(u"planBudget"_s)->maximum());
        QVERIFY(panel().choice()->value > 0);
    }

    void keepsTheBudget()
    {
        open(test::quickExample());
        show();
        auto* keep = panel().findChild<QPushButton*>(u"planKeep"_s);
        QVERIFY(!keep->isEnabled());
        const auto before = m_workspace->project()->data().plan.budget;
        tryBudget(1);
        QVERIFY(keep->isEnabled());
        QCOMPARE(m_workspace->project()->data().plan.budget, before); // only tried
        keep->click();
        QCOMPARE(m_workspace->project()->data().plan.budget, 1.);
        QVERIFY(!keep->isEnabled());
        QVERIFY(m_workspace->undo());
        QCOMPARE(panel().budget(), before);
    }

    void showsWhatIsDoneAndWhen()
    {
        open(test::quickExample());
        show();
        const int rows = table().rowCount();
        Solution first = m_workspace->project()->data().plan.solutions[0];
        first.initiative = {.state = InitiativeState::Done, .owner = u"Branch office"_s};
        m_workspace->edit(u"done"_s, [&](Edit& edit) { edit.put(first); });
        QTRY_VERIFY_WITH_TIMEOUT(panel().choice() && panel().choice()->leftOut.size() == 1, Waiting);
        // It stands last, and can still be changed.
        QCOMPARE(table().rowCount(), rows);
        table().setCurrentCell(rows - 1, 1);
        QCOMPARE(static_cast<PlannedTable&>(table()).currentSolution(), first.id);
        QVERIFY(panel().table().toTsv().contains(u"Branch office"_s));
        QVERIFY(panel().table().toTsv().contains(u"left out: it is done"_s));

        auto* roadmap = panel().findChild<RoadmapChart*>();
        QVERIFY(roadmap->table().toTsv().contains(u"month"_s));
        auto* starts = panel().findChild<OptionalDate*>(u"planStarts"_s);
        starts->findChild<QDateEdit*>()->setDate({2027, 1, 1});
        starts->findChild<QCheckBox*>()->click();
        QCOMPARE(m_workspace->project()->data().plan.starts, QDate(2027, 1, 1));
        QTRY_VERIFY_WITH_TIMEOUT(roadmap->table().toTsv().contains(u"Jan 2027"_s), Waiting);
        QVERIFY(m_workspace->undo());
        QVERIFY(starts->date().isNull());
    }

    void writesSolutionsDown()
    {
        ProjectData data = test::quickExample();
        data.plan = {};
        open(data);
        show(false);
        QVERIFY(emptySays(u"No solutions yet"_s));
        button(u"Add a solution…"_s)->click();
        SolutionDialog* dialog = panel().findChild<SolutionDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* buttons = dialog->findChild<QDialogButtonBox*>();
        QVERIFY(!buttons->button(QDialogButtonBox::Ok)->isEnabled()); // it needs a name
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"solutionName"_s), u"Call back"_s);
        dialog->findChild<QDoubleSpinBox*>(u"solutionRemoves"_s)->setValue(40);
        dialog->findChild<QComboBox*>(u"solutionCost"_s)->setCurrentIndex(1);
        dialog->findChild<QDoubleSpinBox*>(u"solutionOnce"_s)->setValue(30);
        dialog->findChild<QComboBox*>(u"initiativeState"_s)->setCurrentIndex(1);
        dialog->findChild<QLineEdit*>(u"initiativeOwner"_s)->setText(u"Service team"_s);
        buttons->button(QDialogButtonBox::Ok)->click();
        const Plan& plan = m_workspace->project()->data().plan;
        QCOMPARE(plan.solutions.size(), 1);
        const Solution made = plan.solutions[0];
        QCOMPARE(made.key, u"call-back"_s);
        QCOMPARE(made.removes->mid, .4);
        QVERIFY(made.removes->single);
        QCOMPARE(made.cost->once, 30.);
        QCOMPARE(made.initiative, (Initiative{.state = InitiativeState::Planned, .owner = u"Service team"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(panel().choice() && table().rowCount() == 1, Waiting);

        table().setCurrentCell(0, 1);
        button(u"Change…"_s)->click();
        dialog = panel().findChild<SolutionDialog*>();
        // Nothing was touched: nothing changes.
        QCOMPARE(dialog->solution(), made);
        dialog->findChild<QLineEdit*>(u"solutionName"_s)->setText(u"Call back at once"_s);
        dialog->accept();
        QCOMPARE(m_workspace->project()->data().plan.solutions[0].name.in(u"en"_s), u"Call back at once"_s);
        QCOMPARE(m_workspace->project()->data().plan.solutions[0].key, made.key);
        QTRY_VERIFY_WITH_TIMEOUT(panel().choice() && table().rowCount() == 1, Waiting);
        table().setCurrentCell(0, 1);
        button(u"Remove"_s)->click();
        QVERIFY(m_workspace->project()->data().plan.solutions.isEmpty());
        QVERIFY(emptySays(u"No solutions yet"_s));
        QVERIFY(m_workspace->undo());
        QTRY_VERIFY_WITH_TIMEOUT(panel().choice() && table().rowCount() == 1, Waiting);
    }

    /// Every solution of the example goes through the dialog unharmed.
    void dialogKeepsWhatItDoesNotTouch()
    {
        const ProjectData data = test::quickExample();
        QVERIFY(!data.plan.solutions.isEmpty());
        for (const Solution& solution : data.plan.solutions) {
            const SolutionDialog dialog(solution, data.journey, data.plan, u"en"_s, nullptr);
            QCOMPARE(dialog.solution(), solution);
        }
    }

    void saysWhyThereIsNoPlan()
    {
        ProjectData data = test::quickExample();
        Solution first = data.plan.solutions[0], second = data.plan.solutions[1];
        first.requires_ = {second.key};
        second.requires_ = {first.key};
        data.plan.solutions.put(first);
        data.plan.solutions.put(second);
        open(data);
        show(false);
        QTRY_VERIFY_WITH_TIMEOUT(emptySays(u"No plan can be made"_s), Waiting);
    }

    /// Figures with more digits than a box shows survive a change of the name.
    void keepsWhatItDoesNotShow()
    {
        ProjectData data = test::quickExample();
        Solution solution = data.plan.solutions[0];
        solution.removes = ThreePoint{.low = .30125, .mid = 1. / 3, .high = .98765, .single = false};
        solution.cutsExit = .07777;
        solution.delivery = 2. / 3;
        solution.cost = SolutionCost{.once = 99.505, .yearly = 1e9 / 7, .months = 1.25, .size = {}};
        solution.capacity = 12345.678;
        const auto read = [&](auto&& change) {
            SolutionDialog dialog(solution, data.journey, data.plan, u"en"_s, nullptr);
            change(*dialog.findChild<QDoubleSpinBox*>(u"solutionRemoves"_s),
                *dialog.findChild<QLineEdit*>(u"solutionName"_s));
            return dialog.solution();
        };
        Solution renamed = solution;
        renamed.name = renamed.name.with(u"en"_s, u"Another name"_s);
        QCOMPARE(read([](QDoubleSpinBox&, QLineEdit& name) { name.setText(u"Another name"_s); }), renamed);
        solution.removes->mid = .335;
        QCOMPARE(read([](QDoubleSpinBox& removes, QLineEdit&) {
            QCOMPARE(removes.value(), 33.5);
            removes.setValue(40.5);
        }).removes->mid,
            .405);
    }

    void sharesTheSelection()
    {
        open(test::quickExample());
        show();
        const int last = table().rowCount() - 1;
        table().setCurrentCell(last, 0);
        const Solution* solution = m_workspace->project()->data().plan.solutions.find(table().currentSolution());
        QVERIFY(solution);
        QCOMPARE(m_workspace->current(), solution->touchpoint);
        const auto* roadmap = panel().findChild<RoadmapChart*>();
        QCOMPARE(roadmap->table().rows.size(), panel().choice()->roadmap.size());
    }

    void showsValueAndCost()
    {
        open(test::quickExample());
        show();
        ScatterChart& matrix = *panel().findChild<PlanPictures*>()->matrix();
        QVERIFY(matrix.isVisible());
        const auto& options = panel().choice()->options;
        QCOMPARE(matrix.table().rows.size(), options.size());
        QTRY_COMPARE(matrix.data().points.size(), options.size());
        for (size_t index = 0; index < options.size(); ++index) {
            const ScatterChart::Point& point = matrix.data().points[index];
            QCOMPARE(point.x, *options[index].fullCost);
            QCOMPARE(point.y, options[index].value);
            QCOMPARE(
                point.yRange, std::optional(std::pair(options[index].valueRange.low, options[index].valueRange.high)));
            QCOMPARE(point.hollow, !options[index].isChosen);
        }
        QVERIFY(!matrix.data().x.cut); // the budget pays for more than any one
        const double before = options[0].cost;
        tryBudget(before);
        QCOMPARE(matrix.data().x.cut, before);
        QVERIFY(!matrix.data().y.cut);

        // One selection, and what is filled follows the budget.
        const auto& after = panel().choice()->options;
        QVERIFY(std::any_of(after.begin(), after.end(), [](const ChoiceOption& option) { return !option.isChosen; }));
        for (size_t index = 0; index < after.size(); ++index)
            QCOMPARE(matrix.data().points[index].hollow, !after[index].isChosen);
        matrix.setFocus();
        QTest::keyClick(&matrix, Qt::Key_Right);
        const Plan& plan = m_workspace->project()->data().plan;
        const auto chosen = static_cast<size_t>(matrix.selectedPoint());
        QCOMPARE(m_workspace->current(), plan.solutions.find(after[chosen].solution)->touchpoint);
        m_workspace->select(plan.solutions.find(after[2].solution)->touchpoint);
        QCOMPARE(matrix.selectedPoint(), 2);

        panel().findChild<QPushButton*>(u"showRoadmap"_s)->click();
        QVERIFY(!matrix.isVisible());
        QVERIFY(panel().findChild<RoadmapChart*>()->isVisible());
    }

    void saysThatCostsAreMissing()
    {
        ProjectData data = test::quickExample();
        data.plan.budget.reset();
        for (const Solution& solution : std::vector<Solution>(data.plan.solutions.begin(), data.plan.solutions.end())) {
            Solution free = solution;
            free.cost.reset();
            data.plan.solutions.put(free);
        }
        open(data);
        show();
        const auto* pictures = panel().findChild<PlanPictures*>();
        QVERIFY(!pictures->matrix()->isVisible());
        QVERIFY(pictures->findChild<EmptyState*>()->isVisible());
    }

    void copiesTheTable()
    {
        open(test::quickExample());
        show();
        m_view->copyTable();
        const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), table().rowCount() + 1);
        QVERIFY(lines[0].startsWith(u"Plan\tSolution\tTouchpoint"_s));
    }

    void everythingHasAName()
    {
        open(test::quickExample());
        show();
        for (const QWidget* widget : panel().findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->parent() == &table()
                || qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractScrollArea*>(widget)
                || qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

private:
    void show(bool hasChoice = true)
    {
        m_view->setPage(DecideView::Page::Plan);
        if (hasChoice)
            QTRY_VERIFY_WITH_TIMEOUT(panel().choice(), Waiting);
    }
    void tryBudget(std::optional<double> budget)
    {
        const QSignalSpy chosen(&panel(), &PlanPanel::chosen);
        panel().setBudget(budget);
        QTRY_VERIFY_WITH_TIMEOUT(!chosen.isEmpty(), Waiting);
        QVERIFY(panel().choice());
    }
    bool says(const QString& text) const
    {
        return panel().findChild<QLabel*>(u"planSentences"_s)->text().contains(text);
    }
    bool emptySays(const QString& text) const
    {
        const QList<QLabel*> labels = panel().findChild<EmptyState*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* candidate : panel().findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    PlanPanel& panel() const { return *m_view->findChild<PlanPanel*>(); }
    PlannedTable& table() const { return *panel().findChild<PlannedTable*>(); }
};

QTEST_MAIN(PlanPanelTest)
#include "tst_PlanPanel.moc"
