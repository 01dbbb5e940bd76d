// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/report/ReportFixture.h"
#include "views/common/StyleSheet.h"
#include "views/common/Workspace.h"
#include "views/report/ReportPreview.h"
#include "views/report/ReportView.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace touchstone {

class TestReportView : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItNeedsWithoutAJourney();
    void showsAndExportsTheReport();
    void followsEdits();
    void turnsPagesByKey();

private:
    void openSample(Workspace& workspace)
    {
        const ProjectData data
            = test::readProject(test::dataFile(QStringLiteral("../../resources/sample/en/project.json")));
        const QString path = m_folder.filePath(QStringLiteral("%1.journey").arg(m_count++));
        auto project = Project::create(path, data);
        QVERIFY(project.has_value());
        workspace.setProject(std::move(*project));
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestReportView::saysWhatItNeedsWithoutAJourney()
{
    Workspace workspace;
    ReportView view(workspace);
    view.show();
    QVERIFY(!view.canExport());
    QVERIFY(!view.findChild<ReportPreview*>()->isVisible());
}

void TestReportView::showsAndExportsTheReport()
{
    Workspace workspace;
    ReportView view(workspace);
    view.resize(1100, 780);
    QSignalSpy laidOut(&view, &ReportView::laidOut);
    view.show();
    openSample(workspace);
    QVERIFY(laidOut.wait(20000));
    QTRY_VERIFY_WITH_TIMEOUT(view.canExport(), 60000); // once it can say how sure the order is
    QVERIFY(view.shownLayout()->pageCount() >= 6);

    QSignalSpy exported(&view, &ReportView::exported);
    const QString path = m_folder.filePath(QStringLiteral("out.pdf"));
    view.exportTo(path);
    QVERIFY(exported.wait(20000));
    QVERIFY(test::readAll(path).startsWith("%PDF"));

    auto* language = view.findChild<QComboBox*>();
    language->setCurrentIndex(1);
    emit language->activated(1);
    QVERIFY(laidOut.wait(20000));
    QCOMPARE(view.shownLayout()->content().language, QStringLiteral("zh_CN"));

    if (const QString keep = qEnvironmentVariable("TOUCHSTONE_KEEP_REPORTS"); !keep.isEmpty()) {
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            workspace.setTheme(Theme::of(mode));
            applyTheme(*qApp, workspace.theme());
            QTest::qWait(1500);
            view.grab().save(QStringLiteral("%1/view-%2.png").arg(keep).arg(mode == ThemeMode::Light ? 0 : 1));
        }
    }
}

void TestReportView::followsEdits()
{
    Workspace workspace;
    ReportView view(workspace);
    view.show();
    QSignalSpy laidOut(&view, &ReportView::laidOut);
    openSample(workspace);
    QVERIFY(laidOut.wait(20000));
    const Journey& journey = workspace.project()->journey();
    QVERIFY(workspace.edit(QStringLiteral("Rename"), [&](Edit& edit) {
        edit.setJourneyProperties(QStringLiteral("Another name"), journey.currency, journey.period);
    }));
    QTRY_COMPARE_WITH_TIMEOUT(view.shownLayout()->content().title, QStringLiteral("Another name"), 20000);
}

void TestReportView::turnsPagesByKey()
{
    Workspace workspace;
    ReportView view(workspace);
    view.resize(1000, 700);
    QSignalSpy laidOut(&view, &ReportView::laidOut);
    view.show();
    openSample(workspace);
    QVERIFY(laidOut.wait(20000));
    auto* preview = view.findChild<ReportPreview*>();
    QCOMPARE(preview->currentPage(), 0);
    QTest::keyClick(preview, Qt::Key_PageDown);
    QCOMPARE(preview->currentPage(), 1);
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(preview->currentPage(), view.shownLayout()->pageCount() - 1);
    QTest::keyClick(preview, Qt::Key_Home);
    QCOMPARE(preview->currentPage(), 0);
}

} // namespace touchstone

QTEST_MAIN(touchstone::TestReportView)
#include "tst_ReportView.moc"
