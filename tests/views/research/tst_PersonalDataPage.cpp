// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/privacy/RespondentErasure.h"
#include "tests/model/privacy/PrivateProject.h"
#include "views/common/Workspace.h"
#include "views/research/PersonalDataPage.h"
#include "views/research/ResearchView.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// The page of personal data: what there is, one person removed for good, and a copy that leads to nobody.
class PersonalDataPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<PrivateProject>();
        m_made->close();
        m_workspace = std::make_unique<Workspace>();
        m_view = std::make_unique<ResearchView>(*m_workspace);
        m_view->resize(1200, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_workspace->setProject(std::move(*Project::open(m_made->path())));
        choosePage();
        QVERIFY(page().isVisible());
    }
    void cleanup()
    {
        m_view.reset();
        m_workspace.reset();
        m_made.reset();
    }

    void listsWhatThereIs()
    {
        const auto& table = *page().findChild<QTableWidget*>();
        QCOMPARE(table.rowCount(), 7);
        QCOMPARE(table.item(0, 0)->text(), u"Who answered"_s);
        QCOMPARE(table.item(0, 1)->text(), u"Spring"_s);
        QCOMPARE(table.item(0, 2)->text(), u"id"_s);
        QCOMPARE(table.item(0, 3)->text(), u"40"_s);
        for (int row = 0; row < table.rowCount(); ++row)
            QVERIFY(!table.item(row, 4)->text().isEmpty());
    }

    /// By keyboard alone: the button, the id, and the button of the question.
    void removesAPersonAfterAsking()
    {
        QTest::keyClick(button(u"removePerson"_s), Qt::Key_Space);
        auto* asking = page().findChild<QInputDialog*>();
        QVERIFY(asking && asking->isVisible());
        QTest::keyClicks(asking->findChild<QLineEdit*>(), PrivateProject::Person);
        QTest::keyClick(asking->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(page().findChild<QMessageBox*>());
        auto* question = page().findChild<QMessageBox*>();
        QVERIFY(question->informativeText().contains(u"2 answer(s) in 1 survey(s), 1 interview(s), 1 vote(s)"_s));
        QVERIFY(question->informativeText().contains(u"At the till"_s)); // where they are mentioned
        QCOMPARE(m_workspace->project()->evidence().interviews.size(), 2); // not yet
        const QSignalSpy removed(&page(), &PersonalDataPage::removed);
        const QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
        QTest::keyClick(destructive(*question), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, 30000);
        QVERIFY(m_workspace->project());
        QCOMPARE(m_workspace->project()->evidence().interviews.size(), 1);
        QVERIFY(!m_workspace->project()->canUndo());
        QVERIFY(page().isVisible());
        QVERIFY(said.last()[0].toString().startsWith(u"Removed for good: 2 answer(s)"_s));
        QVERIFY(!said.last()[1].toBool());
    }

    void nothingHappensOnCancel()
    {
        const QSignalSpy found(&page(), &PersonalDataPage::found);
        page().find(PrivateProject::Person);
        QTRY_COMPARE(found.size(), 1);
        page().findChild<QMessageBox*>()->reject();
        QCOMPARE(m_workspace->project()->evidence().interviews.size(), 2);
        QVERIFY(m_workspace->project()->canUndo());
    }

    void saysThatNobodyIsFound()
    {
        const QSignalSpy found(&page(), &PersonalDataPage::found);
        const QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
        page().find(u"R-9999"_s);
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(said.last()[0].toString().contains(u"R-9999"_s));
        QVERIFY(!page().findChild<QMessageBox*>());
    }

    /// Where another window has the file, nothing is lost, and the project is open again.
    void refusesWhileAnotherWindowIsOpen()
    {
        m_made->open();
        const QSignalSpy removed(&page(), &PersonalDataPage::removed);
        const QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
        page().remove(PrivateProject::Person);
        QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, 30000);
        QVERIFY(said.last()[1].toBool());
        QCOMPARE(m_workspace->project()->evidence().interviews.size(), 2);
    }

    void writesACopyWithoutPersons()
    {
        const QSignalSpy copied(&page(), &PersonalDataPage::copied);
        const QString path = m_made->file(u"copy.journey"_s);
        page().writeCopy(path);
        QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 30000);
        QVERIFY(copied[0][0].toBool());
        const auto copy = Project::open(path);
        QVERIFY(copy);
        QCOMPARE((*copy)->evidence().interviews[0].text, QString());
        QCOMPARE(m_workspace->project()->evidence().interviews[0].text, QString::fromLatin1(PrivateProject::Spoken));
    }

    void isReadOnlyWhereTheFileIs()
    {
        m_workspace->setProject(nullptr);
        QVERIFY(!button(u"removePerson"_s)->isEnabled());
        m_workspace->setProject(std::move(*Project::open(m_made->path(), Project::Access::ReadOnly)));
        QVERIFY(!button(u"removePerson"_s)->isEnabled());
        QVERIFY(button(u"copyWithoutPersons"_s)->isEnabled());
    }

private:
    void choosePage()
    {
        auto* sources = m_view->findChild<QTreeWidget*>(u"sources"_s);
        sources->setCurrentItem(sources->topLevelItem(sources->topLevelItemCount() - 1));
    }
    PersonalDataPage& page() const { return *m_view->findChild<PersonalDataPage*>(); }
    QPushButton* button(const QString& name) const { return page().findChild<QPushButton*>(name); }
    static QAbstractButton* destructive(const QMessageBox& box)
    {
        for (QAbstractButton* button : box.buttons()) {
            if (box.buttonRole(button) == QMessageBox::DestructiveRole)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<PrivateProject> m_made;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ResearchView> m_view;
};

QTEST_MAIN(PersonalDataPageTest)
#include "tst_PersonalDataPage.moc"
