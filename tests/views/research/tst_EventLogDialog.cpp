// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Csv.h"
#include "views/common/Workspace.h"
#include "views/research/ActivitiesModel.h"
#include "views/research/EventLogDialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

namespace {

const QByteArray Log = "case,activity,time\n1,search,2025-01-01\n1,pay,2025-01-02\n1,ship,2025-01-04\n"
                       "2,search,2025-01-01\n2,help,2025-01-02\n3,search,2025-01-01\n3,pay,2025-01-05\n";

} // namespace

/// The journey from an event log, as a user makes it.
class tst_EventLogDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsTheRulesOfItemModels();
    void showsWhatTheLogMakes();
    void takesOverByKeyboardAlone();
    void mapsActivities();
    void foldsWithTheSlider();
    void asksWhereItIsNotSure();
    void closesOnWhatIsNoLog();
    void speaksBothLanguages();

private:
    void open(const QByteArray& content);
    template <typename Widget>
    Widget* named(const QString& accessibleName) const
    {
        for (Widget* widget : m_dialog->findChildren<Widget*>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    QTableView* activities() const { return named<QTableView>(u"What each activity becomes"_s); }
    QString cell(int row, int column) const { return activities()->model()->index(row, column).data().toString(); }
    bool set(int row, int column, const QVariant& value, int role = Qt::EditRole)
    {
        return activities()->model()->setData(activities()->model()->index(row, column), value, role);
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return m_dialog && m_dialog->isSettled(); }, 10000);
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* found : m_dialog->findChildren<QPushButton*>()) {
            if (found->text().remove(u'&') == text)
                return found;
        }
        return nullptr;
    }
    const Journey& journey() const { return m_workspace->project()->journey(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QPointer<EventLogDialog> m_dialog;
};

void tst_EventLogDialog::init()
{
    m_workspace = std::make_unique<Workspace>();
    ProjectData data;
    Stage stage;
    stage.id = newId<StageId>();
    stage.key = u"buying"_s;
    stage.name = u"Buying"_s;
    data.journey.stages.put(stage);
    Channel channel;
    channel.id = newId<ChannelId>();
    channel.key = u"app"_s;
    channel.name = u"App"_s;
    data.journey.channels.put(channel);
    Touchpoint payment;
    payment.id = newId<TouchpointId>();
    payment.key = u"payment"_s;
    payment.name = LocalizedText(QMap<QString, QString>{{u"en"_s, u"Payment"_s}, {u"zh_CN"_s, u"付款"_s}});
    payment.stage = stage.id;
    payment.channel = channel.id;
    data.journey.touchpoints.put(payment);
    auto project = Project::create(m_folder.filePath(u"a.journey"_s), data, true);
    QVERIFY(project);
    m_workspace->setProject(*std::move(project));
    m_workspace->setLanguage(u"en"_s);
}

void tst_EventLogDialog::cleanup()
{
    delete m_dialog;
    m_workspace.reset();
}

void tst_EventLogDialog::open(const QByteArray& content)
{
    m_dialog = new EventLogDialog(*m_workspace, writeFile(m_folder.filePath(u"log.csv"_s), content));
    m_dialog->start();
}

void tst_EventLogDialog::keepsTheRulesOfItemModels()
{
    open(Log);
    const QAbstractItemModelTester tester(
        activities()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(settle());
    QVERIFY(set(0, ActivitiesModel::Becomes, u"Search"_s));
    QVERIFY(set(0, ActivitiesModel::Goal, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!set(0, ActivitiesModel::Events, u"5"_s));
}

void tst_EventLogDialog::showsWhatTheLogMakes()
{
    open(Log);
    QVERIFY(settle());
    QCOMPARE(activities()->model()->rowCount(), 4);
    QCOMPARE(cell(0, ActivitiesModel::Activity), u"search"_s);
    QCOMPARE(cell(0, ActivitiesModel::Journeys), u"3"_s);
    QCOMPARE(cell(0, ActivitiesModel::Becomes), u"search (new)"_s);
    QCOMPARE(cell(1, ActivitiesModel::Activity), u"pay"_s);
    QCOMPARE(cell(1, ActivitiesModel::Becomes), u"Payment"_s);
    auto* ways = named<QTableWidget>(u"Ways of the journeys"_s);
    QCOMPARE(ways->rowCount(), 3);
    QCOMPARE(ways->item(0, 2)->text(), u"search → Payment → ship"_s);
    QVERIFY(button(u"Take over"_s)->isEnabled());
    QVERIFY(journey().transitions.isEmpty());
}

/// The goal is set with the space bar in its row, then Enter in the dialog takes it over; one undo brings all back.
void tst_EventLogDialog::takesOverByKeyboardAlone()
{
    open(Log);
    QVERIFY(settle());
    activities()->setCurrentIndex(activities()->model()->index(2, ActivitiesModel::Goal));
    QCOMPARE(cell(2, ActivitiesModel::Activity), u"ship"_s);
    QTest::keyClick(activities(), Qt::Key_Space);
    QCOMPARE(activities()->currentIndex().data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(settle());
    QTest::keyClick(button(u"Take over"_s), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return !m_dialog; }));
    QCOMPARE(journey().touchpoints.size(), 4);
    QCOMPARE(journey().findTransition(journey().findTouchpoint(u"ship"_s)->id, SuccessNode)->count, 1.);
    QCOMPARE(journey().findTransition(StartNode, journey().findTouchpoint(u"search"_s)->id)->count, 3.);
    QVERIFY(m_workspace->project()->undoName().contains(u"log.csv"));
    QVERIFY(m_workspace->undo());
    QCOMPARE(journey().touchpoints.size(), 1);
    QVERIFY(journey().transitions.isEmpty());
}

void tst_EventLogDialog::mapsActivities()
{
    open(Log);
    QVERIFY(settle());
    QVERIFY(set(0, ActivitiesModel::Becomes, u"Find it"_s));
    QVERIFY(set(3, ActivitiesModel::Becomes, static_cast<int>(Folding::Bypass)));
    QVERIFY(!m_dialog->isSettled());
    QCOMPARE(cell(3, ActivitiesModel::Activity), u"help"_s);
    QCOMPARE(cell(3, ActivitiesModel::Becomes), u"left out"_s);
    QVERIFY(settle());
    QTest::mouseClick(button(u"Take over"_s), Qt::LeftButton);
    QVERIFY(journey().findTouchpoint(u"Find it"_s));
    QVERIFY(!journey().findTouchpoint(u"help"_s));
    QVERIFY(!journey().findTouchpoint(u"search"_s));
}

void tst_EventLogDialog::foldsWithTheSlider()
{
    open(Log);
    QVERIFY(settle());
    auto* slider = named<QSlider>(u"Threshold for folding"_s);
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(settle());
    QCOMPARE(cell(0, ActivitiesModel::Becomes), u"search (new)"_s);
    QCOMPARE(cell(1, ActivitiesModel::Becomes), u"Payment"_s);
    QCOMPARE(cell(2, ActivitiesModel::Becomes), u"left out"_s);
    named<QComboBox>(u"What becomes of folded activities"_s)->setCurrentIndex(1);
    QCOMPARE(cell(2, ActivitiesModel::Becomes), u"joined in “Other”"_s);
    // What the user said stays whatever the threshold is.
    QVERIFY(set(2, ActivitiesModel::Becomes, u"Help desk"_s));
    QCOMPARE(cell(2, ActivitiesModel::Becomes), u"Help desk (new)"_s);
    QVERIFY(set(2, ActivitiesModel::Becomes, QString()));
    QCOMPARE(cell(2, ActivitiesModel::Becomes), u"joined in “Other”"_s);
}

void tst_EventLogDialog::asksWhereItIsNotSure()
{
    QByteArray table = "a,b,activity,time\n";
    for (int i = 0; i < 12; ++i)
        table += QByteArray::number(i / 3) + ',' + QByteArray::number(100 + i / 2) + ",x" + QByteArray::number(i % 3)
            + ",2020-01-01\n";
    open(table);
    QComboBox* choice = nullptr;
    QVERIFY(QTest::qWaitFor([&] {
        for (QComboBox* box : m_dialog->findChildren<QComboBox*>()) {
            if (box->isVisible() && box->findText(u"b"_s) >= 0 && box->currentText().isEmpty())
                choice = box;
        }
        return choice != nullptr;
    }));
    QVERIFY(!button(u"Take over"_s)->isEnabled());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(settle());
    QCOMPARE(activities()->model()->rowCount(), 3);
    QVERIFY(button(u"Take over"_s)->isEnabled());
}

void tst_EventLogDialog::closesOnWhatIsNoLog()
{
    const QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
    open("<graphml/>");
    QVERIFY(QTest::qWaitFor([this] { return !m_dialog; }));
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][1].toBool());
    QVERIFY(said[0][0].toString().contains(u"graphml"));
}

void tst_EventLogDialog::speaksBothLanguages()
{
    open(Log);
    QVERIFY(settle());
    m_workspace->setLanguage(u"zh_CN"_s);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_dialog, &event);
    QCOMPARE(cell(1, ActivitiesModel::Becomes), u"付款"_s);
    QCOMPARE(named<QTableWidget>(u"Ways of the journeys"_s)->item(0, 2)->text(), u"search → 付款 → ship"_s);
}

QTEST_MAIN(tst_EventLogDialog)
#include "tst_EventLogDialog.moc"
