// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/MappingJson.h"
#include "model/exchange/SurveyImport.h"
#include "tests/support/Csv.h"
#include "tests/support/Example.h"
#include "tests/views/decide/DecideFixture.h"
#include "views/charts/FigureChart.h"
#include "views/charts/ScatterChart.h"
#include "views/common/EmptyState.h"
#include "views/decide/ClassicsPanel.h"
#include "views/decide/RiceTable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace touchstone;

namespace {

/// 320 people: a Kano pair whose class is clear, importance of the identity check, satisfaction beside an outcome.
QByteArray answers()
{
    QByteArray csv = "Check,Important,There,Lacking,Overall\n";
    for (int row = 0; row < 320; ++row) {
        const int check = 1 + row % 5;
        csv += QByteArray::number(check) + ',' + QByteArray::number(4 + row % 4) + ",like,"
            + (row % 4 ? "dislike" : "neutral") + ',' + QByteArray::number(check + row % 3) + '\n';
    }
    return csv;
}

const QByteArray mapping = R"({"columns": {
    "Check": {"touchpoint": "identity-check", "signal": "csat"},
    "Important": {"role": "importance", "touchpoint": "identity-check"},
    "There": {"role": "kano_functional", "feature": "One photo", "touchpoint": "identity-check",
        "levels": ["dislike", "live with", "neutral", "expect", "like"]},
    "Lacking": {"role": "kano_dysfunctional", "feature": "One photo",
        "levels": ["dislike", "live with", "neutral", "expect", "like"]},
    "Overall": {"role": "outcome", "levels": ["1", "2", "3", "4", "5", "6", "7"]}}})";

} // namespace

class ClassicsPanelTest : public test::DecideFixture
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void countsOnlyWhileSomebodyLooks()
    {
        open(test::example());
        QVERIFY(!panel().classics());
        m_view->setPage(DecideView::Page::OtherMethods);
        QTRY_VERIFY_WITH_TIMEOUT(panel().classics(), Waiting);
        QVERIFY(panel().isVisible());
        QVERIFY(!m_view->findChild<QLabel*>(u"firmness"_s)->isVisible());
        m_view->setPage(DecideView::Page::Pain);
        QVERIFY(!panel().isVisible());
    }

    void quadrantsShareTheSelection()
    {
        show(test::example(), ClassicMethod::ImportancePerformance);
        auto* chart = panel().findChild<ScatterChart*>();
        QVERIFY(chart->isVisible());
        const auto& points = panel().classics()->importancePerformance.points;
        QVERIFY(points.size() >= 2);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->centreOf(1));
        QCOMPARE(m_workspace->current(), points[1].touchpoint);
        QCOMPARE(chart->selectedPoint(), 1);
        m_workspace->select(points[0].touchpoint);
        QCOMPARE(chart->selectedPoint(), 0);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->selectedPoint() >= 0);
        QCOMPARE(m_workspace->current(), points[static_cast<size_t>(chart->selectedPoint())].touchpoint);
    }

    void opportunityByBothInputs()
    {
        show(test::example(), ClassicMethod::Opportunity);
        auto* chart = panel().findChild<FigureChart*>();
        QVERIFY(chart->isVisible());
        const Opportunities& means = panel().classics()->byMeans;
        QVERIFY(!means.rows.empty());
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->rowRect(0).center());
        QCOMPARE(m_workspace->current(), means.rows[0].touchpoint);
        // Nobody was asked how important it is: a mean has no top two boxes.
        panel().setInput(Opportunities::Input::TopTwoBoxes);
        QVERIFY(!chart->isVisible());
        const auto* empty = panel().findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(saysIn(*empty, u"a mean alone has no top two boxes"_s));
    }

    void emptyStateAsksForWhatIsMissing()
    {
        show(test::example(), ClassicMethod::Kano);
        const auto* empty = panel().findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(saysIn(*empty, u"pair of questions"_s));
        const QSignalSpy asked(m_view.get(), &DecideView::importRequested);
        for (QPushButton* button : empty->findChildren<QPushButton*>())
            button->click();
        QCOMPARE(asked.size(), 1);
        panel().setMethod(ClassicMethod::PenaltyReward);
        QVERIFY(saysIn(*empty, u"asks about the whole"_s));
    }

    void surveysBringTheRest()
    {
        show(test::example(), ClassicMethod::Kano);
        import();
        QTRY_VERIFY_WITH_TIMEOUT(hasAnything(*panel().classics(), ClassicMethod::Kano), Waiting);
        auto* scatter = panel().findChild<ScatterChart*>();
        QVERIFY(scatter->isVisible());
        QCOMPARE(scatter->table().rows.size(), 1U);
        QCOMPARE(scatter->table().rows[0][2], u"One-dimensional"_s);
        panel().setMethod(ClassicMethod::PenaltyReward);
        auto* bars = panel().findChild<FigureChart*>();
        QVERIFY(bars->isVisible());
        QVERIFY(panel().classics()->penaltyReward.isJoint);
        QCOMPARE(bars->table().rows.size(), 1U);
        panel().setMethod(ClassicMethod::Opportunity);
        panel().setInput(Opportunities::Input::TopTwoBoxes);
        QVERIFY(bars->isVisible());
        QCOMPARE(bars->table().rows.size(), 1U);
        const auto* missing = panel().findChild<QLabel*>(u"classicMissing"_s);
        QVERIFY(missing->isVisible() && missing->text().startsWith(u"Not shown: "_s));
    }

    void riceIsATable()
    {
        ProjectData data = test::example();
        Solution solution = *data.plan.solutions.begin();
        solution.capacity = 3;
        data.plan.solutions.put(solution);
        show(data, ClassicMethod::Rice);
        auto* table = panel().findChild<RiceTable*>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 1);
        table->setCurrentCell(0, 0);
        QCOMPARE(m_workspace->current(), solution.touchpoint);
        m_view->copyTable();
        const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].startsWith(solution.name.english()));
    }

    void everyMethodSaysWhyItIsNotTheScore()
    {
        show(test::example(), ClassicMethod::ImportancePerformance);
        auto* methods = panel().findChild<QComboBox*>(u"classicMethod"_s);
        QCOMPARE(methods->count(), static_cast<int>(AllClassicMethods.size()));
        QVERIFY(!methods->accessibleName().isEmpty());
        for (int index = 0; index < methods->count(); ++index) {
            methods->setCurrentIndex(index);
            QVERIFY2(saysIn(panel(), u"Not the score"_s), qPrintable(methods->currentText()));
        }
    }

private:
    static bool saysIn(const QWidget& parent, const QString& text)
    {
        const QList<QLabel*> labels = parent.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    void show(const ProjectData& data, ClassicMethod method)
    {
        open(data);
        m_view->setPage(DecideView::Page::OtherMethods);
        panel().setMethod(method);
        QTRY_VERIFY_WITH_TIMEOUT(panel().classics(), Waiting);
    }

    void import()
    {
        const QString csv = test::writeFile(m_folder->filePath(u"answers.csv"_s), answers());
        const auto read = readMappingJson(mapping, u"m.json"_s);
        QVERIFY(read);
        Progress progress;
        Project& project = *m_workspace->project();
        const auto staged = stageSurvey(project.path(), project.journey(), csv, *read, progress);
        QVERIFY(staged);
        QVERIFY(publishSurvey(project, *staged, u"import"_s));
    }

    ClassicsPanel& panel() const { return *m_view->findChild<ClassicsPanel*>(); }
};

QTEST_MAIN(ClassicsPanelTest)
#include "tst_ClassicsPanel.moc"
