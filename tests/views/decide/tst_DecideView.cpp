// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Example.h"
#include "tests/views/decide/DecideFixture.h"
#include "views/charts/TermsChart.h"
#include "views/decide/RankingModel.h"
#include "views/decide/RoomTable.h"
#include "views/decide/WhyPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace touchstone;

namespace {

bool hasLabel(const QWidget& parent, const QString& text)
{
    const QList<QLabel*> labels = parent.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
}

} // namespace

class DecideViewTest : public test::DecideFixture
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void ranksTheExample()
    {
        open(test::example());
        const RankingModel& model = ranked();
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(text(0, RankingModel::TouchpointColumn), u"Identity check"_s);
        QCOMPARE(text(0, RankingModel::Index), u"201"_s);
        QCOMPARE(text(0, RankingModel::Pain), u"67 %"_s);
        QCOMPARE(text(0, RankingModel::ImpactColumn), u"60 %"_s);
        QVERIFY(model.row(0).momentOfTruth);
        for (const RankingRow& row : model.rows()) {
            const double pain = std::accumulate(row.painTerms.begin(), row.painTerms.end(), 0.);
            const double impact = std::accumulate(row.impactTerms.begin(), row.impactTerms.end(), 0.);
            QVERIFY(std::abs(pain - row.index) < 1e-9);
            QVERIFY(std::abs(impact - row.index) < 1e-9);
        }
    }

    void saysWhy()
    {
        open(test::example());
        const auto* why = m_view->findChild<WhyPanel*>();
        m_workspace->select(ranked().row(0).place.touchpoint);
        QTRY_VERIFY_WITH_TIMEOUT(why->explanation().has_value(), Waiting);
        QVERIFY(hasLabel(*why, u"Identity check · index 201 = pain 67\u00a0% × impact 60\u00a0%"_s));
        QVERIFY(hasLabel(*why, u"Why is it number 1 of 6?"_s));
        QVERIFY(hasLabel(*why, u"not completed"_s));
        QVERIFY(hasLabel(*why, u"people had trouble"_s));
        const Explanation& explanation = *why->explanation();
        QVERIFY(std::abs(explanation.average + explanation.severityVersusAverage + explanation.impactVersusAverage
                    - explanation.ranked->score)
            < 1e-9);
    }

    void selectionIsShared()
    {
        open(test::example());
        auto* table = m_view->findChild<QTableView*>(u"rankedTable"_s);
        table->setFocus();
        table->setCurrentIndex(ranked().index(0, 1));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(m_workspace->current(), ranked().row(1).place.touchpoint);
        m_workspace->select(ranked().row(4).place.touchpoint);
        QCOMPARE(table->currentIndex().row(), 4);
        auto* chart = m_view->findChild<TermsChart*>();
        QCOMPARE(chart->selectedRow(), 4);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->rowRect(2).center());
        QCOMPARE(m_workspace->current(), ranked().row(2).place.touchpoint);
        QCOMPARE(table->currentIndex().row(), 2);
    }

    void digitiseFirstIsAnOrderOfItsOwn()
    {
        open(test::example());
        m_view->setPage(DecideView::Page::DigitiseFirst);
        const auto* table = m_view->findChild<QTableView*>(u"rankedTable"_s);
        QVERIFY(!table->isColumnHidden(RankingModel::Removes));
        QVERIFY(!table->isColumnHidden(RankingModel::Value));
        QCOMPARE(text(0, RankingModel::Rank), u"1"_s);
        for (int row = 1; row < ranked().rowCount(); ++row)
            QVERIFY(ranked().row(row - 1).value >= ranked().row(row).value);
        QVERIFY(std::abs(ranked().row(0).value - 28.1186) < 1e-3);
        m_view->setPage(DecideView::Page::Pain);
        QVERIFY(table->isColumnHidden(RankingModel::Removes));
    }

    void sortsByAnyColumnAndKeepsTheSelection()
    {
        open(test::example());
        auto* table = m_view->findChild<QTableView*>(u"rankedTable"_s);
        const TouchpointId chosen = ranked().row(0).place.touchpoint;
        m_workspace->select(chosen);
        table->sortByColumn(RankingModel::Index, Qt::AscendingOrder);
        QCOMPARE(table->currentIndex().row(), 5);
        QCOMPARE(m_workspace->current(), chosen);
        QVERIFY(ranked().row(0).index < ranked().row(5).index);
        table->sortByColumn(RankingModel::TouchpointColumn, Qt::AscendingOrder);
        QCOMPARE(text(0, RankingModel::TouchpointColumn), u"Branch advice"_s);
    }

    void copiesTheTable()
    {
        open(test::example());
        auto* table = m_view->findChild<QTableView*>(u"rankedTable"_s);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines[1].startsWith(u"1\tIdentity check\t"_s));
        QCOMPARE(lines[0].count(u'\t'), lines[1].count(u'\t'));
    }

    void whatHasNoEvidenceIsListedApart()
    {
        ProjectData data = test::example();
        Touchpoint touchpoint = data.journey.touchpoints[0];
        touchpoint.id = newId<TouchpointId>();
        touchpoint.key = u"flyer"_s;
        touchpoint.name = u"Flyer"_s;
        touchpoint.position = data.journey.touchpoints.nextPosition();
        data.journey.touchpoints.put(touchpoint);
        open(data);
        QCOMPARE(ranked().rowCount(), 6);
        QVERIFY(hasLabel(*m_view, u"their own evidence: Flyer."_s));
    }

    void theRoomsOrderIsShownWithoutEvidence()
    {
        ProjectData data = test::example();
        data.evidence = {};
        data.journey.votes = {};
        for (const auto& [voter, touchpoint] : {std::pair{u"v1"_s, 0}, {u"v1"_s, 2}, {u"v2"_s, 2}}) {
            Vote vote;
            vote.id = newId<VoteId>();
            vote.position = data.journey.votes.nextPosition();
            vote.voter = voter;
            vote.touchpoint = data.journey.touchpoints[touchpoint].id;
            data.journey.votes.put(vote);
        }
        open(data, Basis::Room);
        QCOMPARE(m_view->page(), DecideView::Page::Room);
        const auto* room = m_view->findChild<RoomTable*>();
        QVERIFY(room->isVisible());
        QCOMPARE(room->item(0, 1)->text(), data.journey.touchpoints[2].name.english());
        QCOMPARE(room->item(0, 2)->text(), u"2 of 2"_s);
        QCOMPARE(room->item(1, 2)->text(), u"1 of 2"_s);
        m_view->copyTable();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Room\tTouchpoint\tVoters"_s));
    }

    void roomAndCustomersAreCompared()
    {
        ProjectData data = test::example();
        if (data.journey.votes.isEmpty()) {
            Vote vote;
            vote.id = newId<VoteId>();
            vote.voter = u"v1"_s;
            vote.touchpoint = data.journey.touchpoints[1].id;
            data.journey.votes.put(vote);
        }
        open(data);
        m_view->setPage(DecideView::Page::Room);
        const auto* room = m_view->findChild<RoomTable*>();
        QVERIFY(room->isVisible());
        QVERIFY(!room->isColumnHidden(6));
        for (int row = 0; row < room->rowCount(); ++row) {
            const int difference = room->item(row, 0)->text().toInt() - room->item(row, 6)->text().toInt();
            QCOMPARE(difference == 0, room->item(row, 7)->text() == u"agree"_s);
        }
    }

    void emptyStateLeadsOn()
    {
        ProjectData data;
        data.journey.name = u"New"_s;
        open(data, Basis::Nothing);
        const QSignalSpy asked(m_view.get(), &DecideView::importRequested);
        for (QPushButton* button : m_view->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == u"Import a survey…"_s)
                button->click();
        }
        QCOMPARE(asked.size(), 1);
    }

private:
    void open(const ProjectData& data, Basis basis = Basis::Evidence)
    {
        DecideFixture::open(data);
        QCOMPARE(m_workspace->ranking()->basis, basis);
    }

    const RankingModel& ranked() const { return *m_view->findChild<RankingModel*>(); }
    QString text(int row, int column) const { return ranked().index(row, column).data().toString(); }
};

QTEST_MAIN(DecideViewTest)
#include "tst_DecideView.moc"
