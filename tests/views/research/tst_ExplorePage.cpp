// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/QuotedAnswer.h"
#include "tests/model/answers/CommentedProject.h"
#include "views/charts/DistributionChart.h"
#include "views/charts/FigureChart.h"
#include "views/common/Workspace.h"
#include "views/research/ExploreOverview.h"
#include "views/research/ExplorePage.h"
#include "views/research/ExploreQuestion.h"
#include "views/research/ExploreTexts.h"
#include "views/research/FoundModel.h"
#include "views/research/ResearchView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace touchstone;

namespace {

constexpr int Waiting = 20000;

/// 20 unhappy about a queue, 20 fine, and three from a region of their own.
QByteArray lines()
{
    QByteArray lines;
    int id = 0;
    const auto add = [&](int count, const QByteArray& rest) {
        for (int each = 0; each < count; ++each)
            lines += "R" + QByteArray::number(++id) + rest;
    };
    add(20, ",1,the queue was long,2,north,,\n");
    add(20, ",5,friendly staff,5,south,,\n");
    add(3, ",3,,4,west,,等待时间太长\n");
    return lines;
}

} // namespace

/// The page that explores answers, as somebody without a mouse meets it.
class ExplorePageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<test::CommentedProject>(lines());
        m_workspace = std::make_unique<Workspace>();
        m_view = std::make_unique<ResearchView>(*m_workspace);
        m_view->resize(1300, 800);
        m_workspace->setProject(m_made->take());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        QVERIFY(QTest::qWaitFor([this] { return m_workspace->ranking()->basis != Basis::Nothing; }, Waiting));
        for (int i = 0; i < sources().topLevelItemCount(); ++i) {
            if (sources().topLevelItem(i)->text(0).startsWith(u"Explore\n"_s))
                sources().setCurrentItem(sources().topLevelItem(i));
        }
        QVERIFY(page().isVisible());
    }
    void cleanup()
    {
        m_view.reset();
        m_workspace.reset();
        m_made.reset();
    }

    void listsQuestionsByTouchpoint()
    {
        QStringList shown;
        for (QTreeWidgetItemIterator it(&questions()); *it; ++it)
            shown << ((*it)->parent() ? u"- "_s : QString()) + (*it)->text(0);
        QCOMPARE(shown,
            (QStringList{u"All touchpoints"_s, u"All free text"_s, u"visit"_s, u"- visit"_s, u"- visit_comment"_s,
                u"Of no touchpoint"_s, u"- overall"_s, u"- general"_s}));
    }

    void comparesTouchpoints()
    {
        choose(u"All touchpoints"_s);
        auto* chart = page().findChild<ExploreOverview*>()->findChild<FigureChart*>();
        QVERIFY(chart->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return !chart->table().rows.empty(); }, Waiting));
        QCOMPARE(chart->table().rows.size(), size_t(1));
        QCOMPARE(chart->table().rows[0][0], u"visit"_s);
        QCOMPARE(chart->table().rows[0][1], u"3.00"_s);
        QCOMPARE(chart->table().rows[0][4], u"43"_s);
        QVERIFY(!chart->table().rows[0][2].isEmpty());
    }

    void showsHowSureADistributionIs()
    {
        choose(u"- visit"_s);
        auto* chart = question().findChild<DistributionChart*>();
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->data().answered, 43);
        QCOMPARE(chart->table().rows[0], (QStringList{u"1"_s, u"20"_s, u"47 %"_s, u"32.5"_s, u"61.1"_s})); // Wilson
        QVERIFY(says(u"3.0 / 5 ("_s));
        QVERIFY(says(u"n = 43"_s));
    }

    void comparesSegmentsButNotOfAFew()
    {
        choose(u"- visit"_s);
        auto* by = question().findChild<QComboBox*>(u"exploreBy"_s);
        by->setFocus();
        while (by->currentText() != u"region"_s)
            QTest::keyClick(by, Qt::Key_Down);
        auto* chart = question().findChild<FigureChart*>();
        QVERIFY(QTest::qWaitFor([&] { return chart->isVisible() && chart->table().rows.size() == 2; }, Waiting));
        QCOMPARE(chart->table().rows[0].mid(0, 2), (QStringList{u"north"_s, u"20"_s}));
        QCOMPARE(chart->table().rows[1].mid(0, 2), (QStringList{u"south"_s, u"20"_s}));
        QVERIFY(says(u"1 group(s) of fewer than five people are not shown."_s));
    }

    void searchesByKeyboard()
    {
        QVERIFY(m_view->find());
        auto* line = texts().findChild<QLineEdit*>(u"answerSearch"_s);
        QVERIFY(line->hasFocus());
        QVERIFY(settled());
        QCOMPARE(list().model()->rowCount(), 43);
        QTest::keyClicks(line, u"QUEUE"_s);
        QVERIFY(QTest::qWaitFor([&] { return list().model()->rowCount() == 20; }, Waiting));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(list().hasFocus());
        const QModelIndex first = list().currentIndex();
        QCOMPARE(first.data().toString(), u"the queue was long"_s);
        QCOMPARE(first.data(FoundModel::HitsRole).value<FoundModel::Hits>(), (FoundModel::Hits{{4, 5}}));
        QVERIFY(first.data(FoundModel::SourceRole).toString().contains(u"region=north"_s));
        QCOMPARE(first.data(FoundModel::MoodRole).toInt(), static_cast<int>(Mood::Unhappy));
        line->setText(u"时间"_s);
        QVERIFY(QTest::qWaitFor([&] { return list().model()->rowCount() == 3; }, Waiting));
        // Three people are too few to say where they are from.
        QVERIFY(!list().currentIndex().data(FoundModel::SourceRole).toString().contains(u"west"_s));
    }

    void narrowsToOneQuestionAndToTheUnhappy()
    {
        choose(u"- general"_s);
        QVERIFY(settled());
        QCOMPARE(list().model()->rowCount(), 3);
        choose(u"- visit_comment"_s);
        QVERIFY(settled());
        QCOMPARE(list().model()->rowCount(), 40);
        texts().findChild<QCheckBox*>()->click();
        QVERIFY(settled());
        QCOMPARE(list().model()->rowCount(), 20);
        texts().findChild<QCheckBox*>()->click();
        m_workspace->setFilter({.segment = u"region=south"_s, .wave = {}});
        QVERIFY(settled());
        QCOMPARE(list().model()->rowCount(), 20);
        QCOMPARE(list().currentIndex().data().toString(), u"friendly staff"_s);
    }

    void namesTermsAndSearchesThem()
    {
        choose(u"- visit_comment"_s);
        QVERIFY(settled());
        auto* unhappy = texts().findChild<QTableWidget*>(u"unhappyTerms"_s);
        QCOMPARE(unhappy->rowCount(), 2); // queue, long
        unhappy->setFocus();
        unhappy->setCurrentCell(1, 0);
        const QString term = unhappy->item(1, 0)->text();
        QTest::keyClick(unhappy, Qt::Key_Return);
        QCOMPARE(texts().findChild<QLineEdit*>(u"answerSearch"_s)->text(), term);
        QVERIFY(settled());
        QCOMPARE(list().model()->rowCount(), 20);
    }

    void sendsAnAnswerToTheCardAndTakesItBack()
    {
        choose(u"- visit_comment"_s);
        QVERIFY(settled());
        auto* quote = texts().findChild<QPushButton*>(u"quoteAnswer"_s);
        QCOMPARE(quote->text(), u"Send to the card of “visit”"_s);
        quote->setFocus();
        QTest::keyClick(quote, Qt::Key_Space);
        const Collection<Interview>& interviews = m_workspace->project()->evidence().interviews;
        QCOMPARE(interviews.size(), 1);
        QCOMPARE(interviews[0].text, u"the queue was long"_s);
        QCOMPARE(m_workspace->project()->journey().nameOf(interviews[0].excerpts[0].place, u"en"_s), u"visit"_s);
        QVERIFY(quotedAnswer(interviews[0]));
        QVERIFY(!quote->isEnabled());
        QVERIFY(list().currentIndex().data(FoundModel::QuotedRole).toBool());
        QVERIFY(page().isVisible());
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->project()->evidence().interviews.isEmpty());
        QVERIFY(quote->isEnabled());
    }

    void asksForATouchpointWhereTheQuestionHasNone()
    {
        choose(u"- general"_s);
        QVERIFY(settled());
        auto* quote = texts().findChild<QPushButton*>(u"quoteAnswer"_s);
        QVERIFY(!quote->isEnabled());
        m_workspace->select(m_workspace->project()->journey().findTouchpoint(u"till"_s)->id);
        QVERIFY(quote->isEnabled());
        QCOMPARE(quote->text(), u"Send to the card of “till”"_s);
    }

    void everythingHasAName()
    {
        for (const QString& item : {u"All touchpoints"_s, u"All free text"_s, u"- visit"_s}) {
            choose(item);
            for (const QWidget* widget : page().findChildren<QWidget*>()) {
                const bool isPart = qobject_cast<const QAbstractScrollArea*>(widget->parent()) != nullptr;
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&page()) || isPart
                    || widget->inherits("QScrollArea"))
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    widget->metaObject()->className());
            }
        }
    }

private:
    QTreeWidget& sources() { return *m_view->findChild<QTreeWidget*>(u"sources"_s); }
    ExplorePage& page() { return *m_view->findChild<ExplorePage*>(); }
    ExploreQuestion& question() { return *page().findChild<ExploreQuestion*>(); }
    ExploreTexts& texts() { return *page().findChild<ExploreTexts*>(); }
    QTreeWidget& questions() { return *page().findChild<QTreeWidget*>(u"exploreQuestions"_s); }
    QTableView& list() { return *texts().findChild<QTableView*>(u"foundAnswers"_s); }
    /// Walks down the questions with the arrow key; "- " stands before those under a touchpoint.
    void choose(const QString& wanted)
    {
        questions().setFocus();
        QTest::keyClick(&questions(), Qt::Key_Home);
        for (int step = 0; step < 20; ++step) {
            const QTreeWidgetItem* item = questions().currentItem();
            if ((item->parent() ? u"- "_s : QString()) + item->text(0) == wanted)
                return;
            QTest::keyClick(&questions(), Qt::Key_Down);
        }
        QFAIL(qPrintable(wanted));
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !texts().isSearching(); }, Waiting);
    }
    bool says(const QString& text)
    {
        for (const QLabel* label : page().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<test::CommentedProject> m_made;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ResearchView> m_view;
};

QTEST_MAIN(ExplorePageTest)
#include "tst_ExplorePage.moc"
