// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/Reweighed.h"
#include "tests/support/Example.h"
#include "views/charts/FigureChart.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/decide/DriversDialog.h"
#include "views/decide/LossCurve.h"
#include "views/decide/ModelLine.h"
#include "views/decide/ModelSettingsDialog.h"
#include "views/decide/RuleEditor.h"
#include "views/decide/WeightSlider.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace touchstone;

namespace {

constexpr int Waiting = 20000;

} // namespace

/// The settings of the model in the window: one step a gesture, undoable, live, sound; and the drivers.
class ModelSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>();
        ProjectData data = test::example();
        data.settings.draws = 200;
        const QString path = m_folder->filePath(u"example.journey"_s);
        auto project = Project::create(path, data);
        QVERIFY(project);
        m_workspace->setProject(std::move(*project));
        m_dialog = std::make_unique<ModelSettingsDialog>(*m_workspace);
        m_dialog->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->ranking()->basis == Basis::Evidence, Waiting);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_workspace.reset();
    }

    void changesAWeight()
    {
        const auto before = m_workspace->ranking();
        auto* box = find<QDoubleSpinBox>("weight_voiced");
        QCOMPARE(box->value(), .25);
        box->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(box, Qt::Key_Up);
        QTRY_COMPARE(settings().painWeights[3], .4);
        QCOMPARE(steps(), 1); // three presses, one gesture
        QCOMPARE(m_workspace->project()->undoName(), ModelSettingsDialog::tr("Change weights"));
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->ranking() != before, Waiting);
        QVERIFY(m_workspace->ranking()->places.front().score != before->places.front().score);
        QVERIFY(m_workspace->undo());
        QCOMPARE(box->value(), .25);
    }

    void slidersShowHowFarWeightsCanGo()
    {
        const auto* slider = find<WeightSlider>("slider_dissatisfied");
        const auto stabilityOf = [this] {
            const auto all = reweigh(*m_workspace->ranking(), m_workspace->project()->journey(), settings()).stability;
            return *std::find_if(
                all.begin(), all.end(), [](const auto& each) { return each.family == Family::Dissatisfied; });
        };
        QTRY_VERIFY(slider->marks());
        // Where the weight itself stands when its share, with the others as they are, is at an end.
        const auto weightAt = [](double share, double others) { return std::min(1., others * share / (1 - share)); };
        WeightStability stability = stabilityOf();
        QVERIFY(stability.order.low > stability.first.low || stability.order.high < stability.first.high);
        for (const auto& [mark, share] :
            {std::pair(slider->marks()->first, stability.first), {slider->marks()->order, stability.order}}) {
            QVERIFY(std::abs(mark.low - weightAt(share.low, .75)) < 1e-9);
            QVERIFY(std::abs(mark.high - weightAt(share.high, .75)) < 1e-9);
        }
        QVERIFY(slider->accessibleDescription().startsWith(u"Identity check stays first "_s));
        QVERIFY(slider->accessibleDescription().contains(u"The whole order stays while "_s));
        QCOMPARE(slider->toolTip(), slider->accessibleDescription());

        // With more on another weight the ends are elsewhere, at once.
        const WeightSlider::Marks before = *slider->marks();
        auto* other = find<WeightSlider>("slider_voiced");
        other->setFocus();
        QTest::keyClick(other, Qt::Key_End);
        QCOMPARE(find<QDoubleSpinBox>("weight_voiced")->value(), 1.);
        QVERIFY(*slider->marks() != before);
        QTRY_COMPARE(settings().painWeights[3], 1.);
        stability = stabilityOf();
        QVERIFY(std::abs(slider->marks()->order.high - weightAt(stability.order.high, 1.5)) < 1e-9); // .25 + .25 + 1
        QCOMPARE(steps(), 1);
    }

    void firstPlacesFollowAtOnce()
    {
        const auto* chart = m_dialog->findChild<FigureChart*>();
        QTRY_VERIFY(chart->isVisible());
        const std::vector<QStringList> before = chart->table().rows;
        QCOMPARE(before.size(), size_t(5));
        QCOMPARE(before[0], (QStringList{u"1"_s, u"Identity check"_s, u"200.7"_s, u"1"_s}));
        for (const char* name : {"slider_dissatisfied", "slider_effort", "slider_failed"}) {
            find<WeightSlider>(name)->setFocus();
            QTest::keyClick(find<WeightSlider>(name), Qt::Key_Home);
        }
        const std::vector<QStringList> now = chart->table().rows; // nothing has been stored or ranked yet
        QVERIFY(now != before);
        QTRY_COMPARE(settings().painWeights, (std::array<double, FamilyCount>{0, 0, 0, .25}));
        ScoreSettings voicedOnly = settings();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->ranking()->settings.painWeights == voicedOnly.painWeights, Waiting);
        const Ranking& ranked = *m_workspace->ranking();
        for (size_t row = 0; row < now.size(); ++row) {
            const RankedPlace& place = ranked.places[row];
            QCOMPARE(now[row][1], m_workspace->project()->journey().nameOf(place.place, u"en"_s));
            QCOMPARE(now[row][2], QString::number(place.index, 'f', 1));
        }
        QTest::mouseClick(const_cast<FigureChart*>(chart), Qt::LeftButton, {}, chart->rowRect(1).center());
        QCOMPARE(m_workspace->current(), ranked.places[1].place.touchpoint);
    }

    void slidersFollowTheMouse()
    {
        auto* slider = find<WeightSlider>("slider_effort");
        const QPoint at(static_cast<int>(slider->xOf(.6)), slider->height() / 2);
        QTest::mouseClick(slider, Qt::LeftButton, {}, at);
        QVERIFY(std::abs(slider->weight() - .6) < .01);
        QCOMPARE(find<QDoubleSpinBox>("weight_effort")->value(), slider->weight());
        QTRY_COMPARE(settings().painWeights[1], slider->weight());
    }

    void saysWhereTheFocusIs()
    {
        QTRY_VERIFY(find<WeightSlider>("slider_reach")->marks());
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        find<WeightSlider>("slider_reach")->setFocus();
        QTRY_COMPARE(find<QLabel>("weightsStay")->text(), find<WeightSlider>("slider_reach")->toolTip());
    }

    void refusesNothing()
    {
        for (const char* name : {"weight_importance", "weight_reach", "weight_dropoff"})
            find<QDoubleSpinBox>(name)->setValue(0);
        QVERIFY(find<QLabel>("weightsMessage")->isVisible());
        m_dialog->close();
        QCOMPARE(settings().impactWeights, (ByImpact<double>{0, 0, .25})); // the last one was not taken
    }

    void makesATableConvex()
    {
        m_dialog->showSignal(Signal::Csat);
        choose(1);
        QTRY_COMPARE(settings().rules.of(Signal::Csat).exponent, 2.);
        const auto* curve = m_dialog->findChild<LossCurve*>();
        QCOMPARE(curve->losses().loss, std::vector<double>({1, .5625, .25, .0625, 0}));
        find<QDoubleSpinBox>("ruleExponent")->setValue(3);
        QTRY_COMPARE(settings().rules.of(Signal::Csat).exponent, 3.);
        find<QPushButton>("ruleReset")->click();
        QTRY_VERIFY(settings().rules.isEmpty());
        QCOMPARE(settings(), exampleSettings());
    }

    void takesALossForEachLevel()
    {
        m_dialog->showSignal(Signal::Csat);
        choose(2);
        choose(3);
        const QList<QDoubleSpinBox*> levels = levelBoxes();
        QCOMPARE(levels.size(), 5);
        QCOMPARE(levels[2]->value(), .707);
        levels[1]->setValue(.1);
        const auto* message = find<QLabel>("ruleMessage");
        QVERIFY(message->isVisible()); // uneven, said but taken
        QTRY_COMPARE(settings().rules.of(Signal::Csat).loss.size(), size_t(5));
        QCOMPARE(settings().rules.of(Signal::Csat).loss[1], .1);
        levels[2]->setValue(.05);
        levels[3]->setValue(.05);
        QVERIFY(!message->isVisible());
        QTRY_COMPARE(settings().rules.of(Signal::Csat).loss, std::vector<double>({1, .1, .05, .05, 0}));
    }

    void refusesAnchorsTheWrongWayRound()
    {
        m_dialog->showSignal(Signal::Completion);
        QCOMPARE(find<QDoubleSpinBox>("ruleOk")->value(), .02);
        QVERIFY(!find<QDoubleSpinBox>("ruleOk")->isEnabled());
        find<QCheckBox>("ruleHasAnchors")->click();
        find<QDoubleSpinBox>("ruleBad")->setValue(.3);
        QTRY_COMPARE(settings().rules.of(Signal::Completion).anchors, std::optional(Anchors{.02, .3}));
        find<QDoubleSpinBox>("ruleOk")->setValue(.4);
        QVERIFY(find<QLabel>("ruleMessage")->isVisible());
        m_dialog->close();
        QCOMPARE(settings().rules.of(Signal::Completion).anchors, std::optional(Anchors{.02, .3}));
    }

    void setsAnErrorFloor()
    {
        m_dialog->showSignal(Signal::Ces);
        find<QDoubleSpinBox>("errorFloor")->setValue(.03);
        QTRY_COMPARE(floorOf(settings().errorFloors, Signal::Ces), .03);
        QVERIFY(settings().rules.isEmpty());
        find<QDoubleSpinBox>("errorFloor")->setValue(0);
        QTRY_VERIFY(settings().errorFloors.empty());
    }

    void leavesASignalOut()
    {
        m_dialog->showSignal(Signal::Voice);
        QTest::keyClick(find<QCheckBox>("ruleCounts"), Qt::Key_Space);
        QTRY_VERIFY(!settings().rules.counts(Signal::Voice));
        QVERIFY(m_dialog->findChild<QTreeWidget*>()->currentItem()->text(0) != termOf(Signal::Voice));
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->ranking()->places.front().families[3], Waiting);
        QVERIFY(!find<QComboBox>("ruleShape")->isEnabled());
        find<QPushButton>("resetAll")->click();
        QCOMPARE(settings(), exampleSettings());
        QVERIFY(find<QCheckBox>("ruleCounts")->isChecked());
    }

    void undoesFromTheKeyboard()
    {
        m_dialog->showSignal(Signal::Csat);
        choose(1);
        QTest::keyClick(m_dialog->findChild<QTreeWidget*>(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(settings().rules.isEmpty());
        QTRY_COMPARE(find<QComboBox>("ruleShape")->currentIndex(), 0);
    }

    void keepsOneWindow()
    {
        ModelLine line(*m_workspace);
        line.show();
        auto* button = line.findChild<QPushButton*>(u"showModelSettings"_s);
        button->click();
        button->click();
        QCOMPARE(line.findChildren<ModelSettingsDialog*>().size(), 1);
    }

    void showsDrivers()
    {
        DriversDialog dialog(*m_workspace);
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.analysis().isEmpty(), Waiting);
        auto* table = dialog.findChild<QTableWidget*>();
        const DriverAnalysis& analysis = dialog.analysis();
        QCOMPARE(table->rowCount(), static_cast<int>(analysis.touchpoints.size()));
        QCOMPARE(analysis.relativeWeights, m_workspace->ranking()->relativeWeights);
        QCOMPARE(analysis.lmg, m_workspace->ranking()->dominanceWeights);
        QCOMPARE(table->columnCount(), 5);
        dialog.findChild<QPushButton*>(u"showDominance"_s)->click();
        QCOMPARE(table->columnCount(), 6 + table->rowCount());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(m_workspace->current());
    }

private:
    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_dialog->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no such control: %s", name);
        return found;
    }
    const ScoreSettings& settings() const { return m_workspace->project()->settings(); }
    static ScoreSettings exampleSettings()
    {
        ScoreSettings settings = test::example().settings;
        settings.draws = 200;
        return settings;
    }
    int steps() const { return static_cast<int>(m_workspace->project()->history().size()); }
    /// As a person does: the signal of the list, not a set index alone.
    void choose(int shape) const
    {
        auto* list = find<QComboBox>("ruleShape");
        list->setCurrentIndex(shape);
        emit list->activated(shape);
    }
    QList<QDoubleSpinBox*> levelBoxes() const
    {
        QList<QDoubleSpinBox*> boxes;
        for (QDoubleSpinBox* box : m_dialog->findChild<RuleEditor*>()->findChildren<QDoubleSpinBox*>()) {
            if (box->objectName().isEmpty())
                boxes << box;
        }
        return boxes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ModelSettingsDialog> m_dialog;
};

QTEST_MAIN(ModelSettingsTest)
#include "tst_ModelSettings.moc"
