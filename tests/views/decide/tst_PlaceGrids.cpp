// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GeneratedJourney.h"
#include "tests/views/decide/DecideFixture.h"
#include "views/charts/GridChart.h"
#include "views/common/EmptyState.h"
#include "views/common/Terms.h"
#include "views/decide/PlaceGrid.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// The pages "Heat map" and "Ranks": what their cells say, and the one selection.
class PlaceGridsTest : public test::DecideFixture
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }

    void heatMapHoldsThePainOfEachSignal()
    {
        open(test::quickExample());
        m_view->setPage(DecideView::Page::HeatMap);
        const GridData& data = chart().data();
        const Ranking& ranking = *m_workspace->ranking();
        QCOMPARE(data.rowCount(), static_cast<int>(ranking.places.size()));
        QCOMPARE(data.rows.front().name, u"Identity check"_s);
        QCOMPARE(data.rows.front().figure, u"1"_s);
        int measured = 0, heard = 0, hollow = 0;
        for (int row = 0; row < data.rowCount(); ++row) {
            for (const SignalScore& score : ranking.places[static_cast<size_t>(row)].signalScores) {
                const int column = columnOf(score.signal);
                QVERIFY(column >= 0);
                const GridCell cell = data.cell(row, column);
                QCOMPARE(cell.text, QString::number(std::lround(100 * score.pain)));
                QCOMPARE(cell.color, m_workspace->theme().heat(score.pain));
                const auto look = score.n <= 0      ? GridCell::Look::Hollow
                    : score.signal == Signal::Voice ? GridCell::Look::Tinted
                                                    : GridCell::Look::Solid;
                QCOMPARE(cell.look, look);
                measured += look == GridCell::Look::Solid;
                heard += look == GridCell::Look::Tinted;
                hollow += look == GridCell::Look::Hollow;
                if (score.n > 0)
                    QVERIFY(cell.toolTip.contains(u"n = %1"_s.arg(QLocale().toString(std::llround(score.n)))));
                else
                    QVERIFY(cell.toolTip.contains(u"Nothing measured here"_s));
            }
        }
        QVERIFY(measured > 0 && heard > 0 && hollow > 0);
        // Families stand together, in their order.
        for (int column = 1; column < data.columnCount(); ++column) {
            QVERIFY(familyOf(data.columns[static_cast<size_t>(column)].group)
                >= familyOf(data.columns[static_cast<size_t>(column - 1)].group));
        }
    }

    void sharesTheSelection()
    {
        open(test::quickExample());
        m_view->setPage(DecideView::Page::HeatMap);
        const Ranking& ranking = *m_workspace->ranking();
        m_workspace->select(ranking.places[3].place.touchpoint);
        QCOMPARE(chart().currentRow(), 3);
        chart().setFocus();
        QTest::keyClick(&chart(), Qt::Key_Up);
        QCOMPARE(m_workspace->current(), ranking.places[2].place.touchpoint);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isDrawing(), Waiting);
        m_view->setPage(DecideView::Page::RankMap);
        QCOMPARE(chart().currentRow(), 2);
        QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().cellRect(1, 0).center());
        QCOMPARE(m_workspace->current(), ranking.places[1].place.touchpoint);
    }

    void rankMapHoldsTheProbabilities()
    {
        open(test::quickExample());
        m_view->setPage(DecideView::Page::RankMap);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->certainty()->uncertainty.places.empty(), Waiting);
        const GridData& data = chart().data();
        const auto& places = m_workspace->certainty()->uncertainty.places;
        QCOMPARE(data.rowCount(), static_cast<int>(places.size()));
        QCOMPARE(data.columnCount(), static_cast<int>(places.size()));
        for (int row = 0; row < data.rowCount(); ++row) {
            const PlaceUncertainty& place = places[static_cast<size_t>(row)];
            for (int column = 0; column < data.columnCount(); ++column) {
                const GridCell cell = data.cell(row, column);
                const double probability = place.rankProbability[static_cast<size_t>(column)];
                QCOMPARE(cell.text.isEmpty(), probability < .005);
                QCOMPARE(cell.text.toInt(), cell.text.isEmpty() ? 0 : static_cast<int>(std::lround(100 * probability)));
                QCOMPARE(cell.isMarked, column + 1 >= place.rankLow && column + 1 <= place.rankHigh);
            }
            QCOMPARE(data.rows[static_cast<size_t>(row)].isApart,
                row > 0 && place.tier > places[static_cast<size_t>(row - 1)].tier);
        }
        QVERIFY(std::any_of(data.rows.begin(), data.rows.end(), [](const auto& row) { return row.isApart; }));
        QVERIFY(data.cell(0, 0).toolTip.startsWith(u"Identity check: "_s));
    }

    void copiesWhatIsShown()
    {
        open(test::quickExample());
        m_view->setPage(DecideView::Page::HeatMap);
        m_view->copyTable();
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), chart().data().rowCount() + 1);
        QCOMPARE(lines[0].split(u'\t').size(), 2 + 2 * chart().data().columnCount());
        QVERIFY(lines[1].startsWith(u"1\tIdentity check\t"_s));
    }

    void saysWhatIsMissing()
    {
        ProjectData data = test::quickExample();
        Collection<Aggregate> voices;
        for (const Aggregate& aggregate : data.evidence.aggregates) {
            if (aggregate.signal == Signal::Voice)
                voices.put(aggregate);
        }
        data.evidence.aggregates = voices;
        data.evidence.drivers.reset();
        open(data);
        QCOMPARE(m_workspace->ranking()->isExploratory, true);
        m_view->setPage(DecideView::Page::RankMap);
        const auto* empty = grid().findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        const QList<QLabel*> labels = empty->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->text() == u"Too few people for probabilities"_s; }));
    }

    void threeHundredRows()
    {
        ProjectData data = test::generatedJourney(300);
        data.settings.draws = 200;
        open(data);
        m_view->setPage(DecideView::Page::HeatMap);
        QCOMPARE(chart().data().rowCount(), static_cast<int>(m_workspace->ranking()->places.size()));
        QVERIFY(chart().data().rowCount() >= 300);
        chart().setFocus();
        QTest::keyClick(&chart(), Qt::Key_Down);
        QTest::keyClick(&chart(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_workspace->current(), m_workspace->ranking()->places.back().place.touchpoint);
    }

private:
    PlaceGrid& grid()
    {
        const QList<PlaceGrid*> grids = m_view->findChildren<PlaceGrid*>();
        return **std::find_if(grids.begin(), grids.end(), [](const PlaceGrid* each) { return each->isVisible(); });
    }
    GridChart& chart() { return *grid().chart(); }
    int columnOf(Signal signal)
    {
        const auto& columns = chart().data().columns;
        const auto found = std::find_if(
            columns.begin(), columns.end(), [&](const auto& column) { return column.name == termOf(signal); });
        return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
    }
    static int familyOf(const QString& name)
    {
        for (int family = 0; family < FamilyCount; ++family) {
            if (termOf(static_cast<Family>(family)) == name)
                return family;
        }
        return -1;
    }
};

QTEST_MAIN(PlaceGridsTest)
#include "tst_PlaceGrids.moc"
