// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EvidenceBuilder.h"
#include "tests/support/Example.h"
#include "views/common/Workspace.h"
#include "views/research/GroupsPage.h"
#include "views/research/QuestionsModel.h"
#include "views/research/ResearchView.h"
#include "views/research/SurveyPage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace touchstone;
using test::tally;

namespace {

const TallyFilter Before{.segment = {}, .wave = u"2025"_s};
const TallyFilter Now{.segment = {}, .wave = u"2026"_s};
const TallyFilter North{.segment = u"Region=north"_s, .wave = {}};
const TallyFilter South{.segment = u"Region=south"_s, .wave = {}};

/// Two questions and an outcome; the visit got worse, the delivery better, and nothing differs between the regions.
ProjectData project(bool hasGroups)
{
    ProjectData data;
    data.journey.name = u"Moving house"_s;
    data.journey.stages.put({.id = StageId{1}, .key = u"s"_s, .name = u"All"_s});
    data.journey.channels.put({.id = ChannelId{1}, .key = u"c"_s, .name = u"Shop"_s});
    for (const auto& [id, key] : {std::pair(1, u"visit"_s), {2, u"delivery"_s}}) {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{id};
        touchpoint.key = key;
        touchpoint.name = key;
        touchpoint.stage = StageId{1};
        touchpoint.channel = ChannelId{1};
        data.journey.touchpoints.put(std::move(touchpoint));
    }
    Survey survey;
    survey.id = SurveyId{1};
    survey.rows = 400;
    survey.answersTable = u"answers_1"_s;
    survey.mapping.survey = u"Customers"_s;
    for (const auto& [header, key] : {std::pair(u"The visit"_s, u"visit"_s), {u"The delivery"_s, u"delivery"_s}}) {
        ColumnMapping column;
        column.header = header;
        column.role = ColumnRole::Score;
        column.signal = Signal::Csat;
        column.touchpoint = key;
        survey.mapping.columns.push_back(column);
    }
    ColumnMapping outcome;
    outcome.header = u"Again?"_s;
    outcome.role = ColumnRole::Outcome;
    outcome.levels = {u"no"_s, u"yes"_s};
    survey.mapping.columns.push_back(outcome);
    const std::vector<double> good = {10, 20, 30, 60, 80}, bad = {80, 60, 30, 20, 10};
    const std::vector<double> both = {90, 80, 60, 80, 90};
    survey.tallies = {tally({}, {both, both, {200, 200}})};
    if (hasGroups) {
        survey.tallies.push_back(tally(Before, {good, bad, {100, 100}}));
        survey.tallies.push_back(tally(Now, {bad, good, {100, 100}}));
        survey.tallies.push_back(tally(North, {both, both, {100, 100}}));
        survey.tallies.push_back(tally(South, {both, both, {100, 100}}));
    }
    data.evidence.surveys.put(std::move(survey));
    return data;
}

} // namespace

/// The page that compares two groups, as somebody without a mouse meets it.
class GroupsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_view.reset();
        m_workspace.reset();
    }

    void isOfferedWhereThereAreGroups()
    {
        open(project(false));
        QVERIFY(!item());
        open(project(true));
        QVERIFY(item());
    }

    void comparesTheLastTwoWaves()
    {
        open(project(true));
        show();
        QCOMPARE(page().differences().before, Before);
        QCOMPARE(page().differences().after, Now);
        QCOMPARE(table().rowCount(), 3);
        QCOMPARE(text(0, u"Finding"_s), u"worse"_s);
        QCOMPARE(text(1, u"Finding"_s), u"within noise"_s);
        QCOMPARE(text(2, u"Finding"_s), u"better"_s);
        QVERIFY(text(0, u"Difference (95 % range)"_s).startsWith(u"−1.80 (−2."_s));
        QCOMPARE(text(0, u"First → second"_s), u"3.90 → 2.10 of 5"_s);
        QCOMPARE(text(1, u"First → second"_s), u"50 % → 50 % “yes”"_s);
        QCOMPARE(text(0, u"n"_s), u"200 → 200"_s);
        QVERIFY(says(u"3 question(s) compared: 1 worse, 1 better"_s));
    }

    void sortsWhatGotWorseFirst()
    {
        open(project(true));
        show();
        table().sortByColumn(column(u"Finding"_s), Qt::DescendingOrder);
        QCOMPARE(text(0, u"Finding"_s), u"better"_s);
        table().sortByColumn(column(u"Finding"_s), Qt::AscendingOrder);
        QCOMPARE(text(0, u"Finding"_s), u"worse"_s);
        QCOMPARE(text(2, u"Finding"_s), u"better"_s);
        table().setCurrentCell(2, 0);
        QCOMPARE(m_workspace->current(), TouchpointId{2});
    }

    void comparesOthersByKeyboard()
    {
        open(project(true));
        show();
        auto* before = page().findChild<QComboBox*>(u"groupBefore"_s);
        auto* now = page().findChild<QComboBox*>(u"groupAfter"_s);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_End);
        QVERIFY(says(u"People may be in both groups"_s)); // a region and a wave
        QCOMPARE(table().rowCount(), 0);
        now->setFocus();
        QTest::keyClick(now, Qt::Key_Down);
        QCOMPARE(page().differences().before, South);
        QCOMPARE(page().differences().after, North);
        QCOMPARE(table().rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(text(row, u"Finding"_s), u"within noise"_s);
        // The choice stays when the project changes.
        Touchpoint renamed = *m_workspace->project()->journey().findTouchpoint(u"visit"_s);
        renamed.name = u"Visit"_s;
        QVERIFY(m_workspace->edit(u"Rename"_s, [&](Edit& edit) { edit.put(renamed); }));
        QCOMPARE(page().differences().after, North);
        QVERIFY(table().item(0, column(u"Question"_s))->toolTip().endsWith(u"Visit"_s));
    }

    void swaps()
    {
        open(project(true));
        show();
        button(u"Swap"_s)->click();
        QCOMPARE(page().differences().before, Now);
        QVERIFY(text(2, u"Difference (95 % range)"_s).startsWith(u"+1.80"_s));
        QCOMPARE(text(2, u"Finding"_s), u"better"_s);
    }

    void leadsToTheQuestion()
    {
        open(project(true));
        show();
        table().setFocus();
        table().setCurrentCell(2, 0);
        QTest::keyClick(&table(), Qt::Key_Return);
        auto* survey = m_view->findChild<SurveyPage*>();
        QVERIFY(survey->isVisible());
        QCOMPARE(survey->survey(), SurveyId{1});
        const QList<QTableView*> tables = survey->findChildren<QTableView*>();
        const auto questions = std::find_if(tables.begin(), tables.end(),
            [](const QTableView* table) { return qobject_cast<const QuestionsModel*>(table->model()); });
        QVERIFY(questions != tables.end());
        QCOMPARE((*questions)->currentIndex().row(), 1);
    }

    void copiesForASpreadsheet()
    {
        open(project(true));
        show();
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(u"Question\tTouchpoint\tFigure"_s));
        QVERIFY(lines[2].startsWith(u"Again?\toutcome\t% “yes”\t200\t200\t50\t50\t0"_s));
        QVERIFY(lines[1].startsWith(u"The visit\tvisit\tmean of 5\t200\t200\t3.90\t2.10\t−1.80"_s));
    }

    void everythingHasAName()
    {
        open(project(true));
        for (const QWidget* widget : page().findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page()))
                continue;
            const auto* push = qobject_cast<const QPushButton*>(widget);
            const auto* label = qobject_cast<const QLabel*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || push || label || qobject_cast<const QHeaderView*>(widget),
                widget->metaObject()->className());
        }
    }

private:
    void open(const ProjectData& data)
    {
        m_view.reset();
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Project::create(m_folder->filePath(u"test.journey"_s), data, true);
        QVERIFY(created);
        m_workspace = std::make_unique<Workspace>();
        m_view = std::make_unique<ResearchView>(*m_workspace);
        m_view->resize(1200, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_workspace->setProject(std::move(*created));
    }
    QTreeWidgetItem* item() const
    {
        auto* sources = m_view->findChild<QTreeWidget*>(u"sources"_s);
        for (int i = 0; i < sources->topLevelItemCount(); ++i) {
            if (sources->topLevelItem(i)->text(0).startsWith(u"Compare groups"_s))
                return sources->topLevelItem(i);
        }
        return nullptr;
    }
    void show()
    {
        m_view->findChild<QTreeWidget*>(u"sources"_s)->setCurrentItem(item());
        QVERIFY(page().isVisible());
    }
    GroupsPage& page() const { return *m_view->findChild<GroupsPage*>(); }
    QTableWidget& table() const { return *page().findChild<QTableWidget*>(); }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* candidate : page().findChildren<QPushButton*>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    int column(const QString& header) const
    {
        for (int at = 0; at < table().columnCount(); ++at) {
            if (table().horizontalHeaderItem(at)->text() == header)
                return at;
        }
        return -1;
    }
    QString text(int row, const QString& header) const { return table().item(row, column(header))->text(); }
    bool says(const QString& text) const
    {
        const QList<QLabel*> labels = page().findChildren<QLabel*>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ResearchView> m_view;
};

QTEST_MAIN(GroupsPageTest)
#include "tst_GroupsPage.moc"
