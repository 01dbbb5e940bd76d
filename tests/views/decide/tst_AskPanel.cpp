// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EvidenceBuilder.h"
#include "tests/support/Example.h"
#include "tests/views/decide/DecideFixture.h"
#include "views/charts/ChartTable.h"
#include "views/common/EmptyState.h"
#include "views/decide/AskedTable.h"
#include "views/decide/AskPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// The page "Ask next": a plan that follows its numbers and the project, and the questionnaire in three forms.
class AskPanelTest : public test::DecideFixture
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void worksOnlyWhileSomebodyLooks()
    {
        open(test::quickExample());
        QTest::qWait(50);
        QVERIFY(!panel().plan());
        show();
        QVERIFY(panel().isVisible());
        QVERIFY(!panel().plan()->questions.empty());
        QCOMPARE(table().rowCount(), static_cast<int>(panel().plan()->questions.size()));
        QVERIFY(saysIn(u"Customers to ask: 40."_s));
    }

    void followsTheNumbers()
    {
        open(test::quickExample());
        show();
        const double before = panel().plan()->gain;
        const QSignalSpy planned(&panel(), &AskPanel::planned);
        panel().setSettings(2, 400);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, Waiting); // both numbers at once
        QVERIFY(panel().plan()->questions.size() <= 2);
        QCOMPARE(panel().plan()->people, 400.);
        panel().setSettings(5, 400);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 2, Waiting);
        QVERIFY(panel().plan()->gain > before);
    }

    void sharesTheSelection()
    {
        open(test::quickExample());
        show();
        const std::vector<AskedQuestion>& questions = panel().plan()->questions;
        const int last = table().rowCount() - 1;
        table().setCurrentCell(last, 0);
        QCOMPARE(m_workspace->current(), questions[static_cast<size_t>(last)].place.touchpoint);
        m_workspace->select(questions[0].place.touchpoint);
        QCOMPARE(questions[static_cast<size_t>(table().currentRow())].place.touchpoint, questions[0].place.touchpoint);
    }

    void copiesAndSavesEachForm()
    {
        open(test::quickExample());
        show();
        QStringList seen;
        for (const auto& [format, mark] : {std::pair(QuestionnaireFormat::Wjx, u"[单选题]"_s),
                 std::pair(QuestionnaireFormat::Qualtrics, u"[[AdvancedFormat]]"_s),
                 std::pair(QuestionnaireFormat::Form, u"( ) "_s)}) {
            panel().setFormat(format);
            QVERIFY2(panel().questionnaire().contains(mark), qPrintable(mark));
            panel().findChild<QPushButton*>(u"askCopy"_s)->click();
            QCOMPARE(QApplication::clipboard()->text(), panel().questionnaire());
            const QString path = m_folder->filePath(keyOf(format) + u".txt"_s);
            panel().saveTo(path);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QString::fromUtf8(file.readAll()), panel().questionnaire());
            seen << panel().questionnaire();
        }
        QCOMPARE(seen.removeDuplicates(), 0);
        const QSignalSpy said(m_workspace.get(), &Workspace::messageRaised);
        panel().saveTo(m_folder->filePath(u"no/such/folder.txt"_s));
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][1].toBool());
    }

    void speaksAnotherLanguageThanTheWindow()
    {
        open(test::quickExample());
        show();
        const QString english = panel().questionnaire();
        auto* language = panel().findChild<QComboBox*>(u"askLanguage"_s);
        language->setCurrentIndex(language->findData(u"zh_CN"_s));
        QVERIFY(panel().questionnaire() != english);
        QVERIFY(saysIn(u"Customers to ask: 40."_s));
    }

    void startsAnewWhereTheProjectChanges()
    {
        open(test::quickExample());
        show();
        // With money for everything nothing of the plan is left to decide.
        const ChartTable before = panel().table();
        m_workspace->edit(u"budget"_s, [](Edit& edit) { edit.setPlanProperties(1e9, std::nullopt); });
        QTRY_VERIFY_WITH_TIMEOUT(panel().plan() && panel().plan()->isPlanFirm, Waiting);
        QVERIFY(saysIn(u"hardly change the plan"_s));
        QVERIFY(saysIn(u"firm up which touchpoints come first"_s));
        QVERIFY(panel().table() != before);
        m_workspace->undo();
        QTRY_VERIFY_WITH_TIMEOUT(panel().plan() && !panel().plan()->isPlanFirm, Waiting);
        QCOMPARE(panel().table(), before);
    }

    /// What a project leaves out of the score is not worth asking for.
    void keepsTheRules()
    {
        open(test::quickExample());
        show();
        const Signal first = panel().plan()->questions.front().signal;
        m_workspace->edit(u"Rules"_s, [&](Edit& edit) {
            ScoreSettings settings = edit.before().settings;
            settings.rules.ofSignal[first].isOff = true;
            edit.setSettings(settings);
        });
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->ranking()->settings.rules.counts(first), Waiting);
        QTRY_VERIFY_WITH_TIMEOUT(panel().plan(), Waiting);
        for (const AskedQuestion& question : panel().plan()->questions)
            QVERIFY(question.signal != first);
    }

    void copiesTheTable()
    {
        open(test::quickExample());
        show();
        m_view->copyTable();
        const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 1 + table().rowCount());
        QVERIFY(lines[0].startsWith(u"Touchpoint\tQuestion"_s));
    }

    void asksForAFirstSurvey()
    {
        test::EvidenceBuilder room({u"a"_s, u"b"_s});
        room.vote(u"1"_s, u"a"_s, 2);
        open(room.data());
        AskPanel alone(*m_workspace, nullptr);
        alone.show();
        const auto buttons = alone.findChild<EmptyState*>()->findChildren<QPushButton*>();
        const QSignalSpy asked(&alone, &AskPanel::importRequested);
        for (QPushButton* button : buttons)
            button->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!alone.plan());
    }

    void everythingHasAName()
    {
        open(test::quickExample());
        show();
        for (const QWidget* widget : panel().findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || !widget->objectName().startsWith(u"ask"))
                continue;
            const auto* button = qobject_cast<const QPushButton*>(widget);
            const auto* label = qobject_cast<const QLabel*>(widget);
            const QString name = button ? button->text() : label ? label->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    bool saysIn(const QString& text) const
    {
        const QList<QLabel*> labels = panel().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    void show()
    {
        m_view->setPage(DecideView::Page::AskNext);
        QTRY_VERIFY_WITH_TIMEOUT(panel().plan(), Waiting);
    }

    AskPanel& panel() const { return *m_view->findChild<AskPanel*>(); }
    AskedTable& table() const { return *panel().findChild<AskedTable*>(); }
};

QTEST_MAIN(AskPanelTest)
#include "tst_AskPanel.moc"
