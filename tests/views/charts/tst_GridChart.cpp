// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/GridChart.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <set>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// A grid of shaded numbers: what it asks for, how it is walked and what it saves.
class GridChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_asked.clear();
        m_chart = std::make_unique<GridChart>();
        m_chart->resize(400, 300);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }

    void drawsOnlyWhatIsInSight()
    {
        m_chart->setData(data(300, 40));
        m_asked.clear();
        QTRY_VERIFY(!m_asked.empty());
        QVERIFY(m_asked.size() < 300);
        QVERIFY(m_asked.contains({0, 0}));
        QVERIFY(!m_asked.contains({299, 39}));
        QVERIFY(m_chart->cellRect(299, 39).isEmpty());
        const QList<QScrollBar*> bars = m_chart->findChildren<QScrollBar*>();
        QVERIFY(std::all_of(bars.begin(), bars.end(), [](const QScrollBar* bar) { return bar->isVisible(); }));
    }

    void isWalkedWithTheKeys()
    {
        m_chart->setData(data(300, 40));
        const QSignalSpy chosen(m_chart.get(), &GridChart::cellChosen);
        QTest::keyClick(m_chart.get(), Qt::Key_Down);
        QCOMPARE(at(), QPoint(0, 0));
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QTest::keyClick(m_chart.get(), Qt::Key_Down);
        QCOMPARE(at(), QPoint(1, 1));
        QCOMPARE(chosen.last(), QVariantList({1, 1}));
        QTest::keyClick(m_chart.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(at(), QPoint(1, 299));
        QVERIFY(!m_chart->cellRect(299, 1).isEmpty()); // scrolled into sight
        QTest::keyClick(m_chart.get(), Qt::Key_End);
        QCOMPARE(at(), QPoint(39, 299));
        QVERIFY(!m_chart->cellRect(299, 39).isEmpty());
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(at(), QPoint(39, 299)); // the end
        QTest::keyClick(m_chart.get(), Qt::Key_PageUp);
        QVERIFY(m_chart->currentRow() < 299);
        QTest::keyClick(m_chart.get(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_chart.get(), Qt::Key_Home);
        QCOMPARE(at(), QPoint(0, 0));
        QCOMPARE(m_chart->accessibleDescription(), u"row 0, column 0"_s);
    }

    void isChosenWithTheMouse()
    {
        m_chart->setData(data(5, 4));
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, m_chart->cellRect(3, 2).center());
        QCOMPARE(at(), QPoint(2, 3));
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, {10, m_chart->cellRect(1, 0).center().y()});
        QCOMPARE(at(), QPoint(2, 1)); // a name: the row, in the same column
        QCOMPARE(m_chart->rowAt({10, 1}), -1);
        QCOMPARE(m_chart->columnAt(m_chart->cellRect(0, 3).center()), 3);
        m_chart->setData(data(2, 1));
        QCOMPARE(at(), QPoint(0, 1)); // of what is left
        m_chart->setData(data(0, 0));
        QTest::keyClick(m_chart.get(), Qt::Key_Down);
        QCOMPARE(at(), QPoint(-1, -1));
    }

    void scrollsWithTheWheel()
    {
        m_chart->setData(data(300, 3));
        const int first = m_chart->rowAt(m_chart->rect().center());
        QWheelEvent wheel(m_chart->rect().center(), m_chart->mapToGlobal(m_chart->rect().center()), {}, {0, -240},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_chart.get(), &wheel);
        QVERIFY(m_chart->rowAt(m_chart->rect().center()) > first);
    }

    void savesAllOfIt()
    {
        m_chart->setData(data(60, 30));
        QTemporaryDir folder;
        m_asked.clear();
        QVERIFY(m_chart->savePng(folder.filePath(u"grid.png"_s)));
        QCOMPARE(m_asked.size(), size_t(60 * 30));
        const QImage image(folder.filePath(u"grid.png"_s));
        QVERIFY(image.height() > 2 * 60 * QFontMetrics(m_chart->font()).height());
        QVERIFY(m_chart->saveSvg(folder.filePath(u"grid.svg"_s)));
        QFile svg(folder.filePath(u"grid.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        QVERIFY(text.contains(u"Row 59"_s));
        QVERIFY(text.contains(u"C29"_s));
        m_asked.clear();
        QTRY_VERIFY(!m_asked.empty()); // on the screen as it was
        QVERIFY(m_asked.size() < size_t(60 * 30));
    }

    void copiesItsTable()
    {
        m_chart->setData(data(2, 2));
        QTest::keyClick(m_chart.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"h\n2\n"_s);
    }

private:
    QPoint at() const { return {m_chart->currentColumn(), m_chart->currentRow()}; }
    GridData data(int rows, int columns)
    {
        GridData data;
        data.title = u"Grid"_s;
        for (int row = 0; row < rows; ++row)
            data.rows.push_back({.figure = QString::number(row + 1), .name = u"Row %1"_s.arg(row)});
        for (int column = 0; column < columns; ++column)
            data.columns.push_back({.name = u"C%1"_s.arg(column)});
        data.cell = [this](int row, int column) {
            m_asked.insert({row, column});
            return GridCell{.text = QString::number(row),
                .look = GridCell::Look::Solid,
                .toolTip = u"row %1, column %2"_s.arg(row).arg(column)};
        };
        data.table = [rows] { return ChartTable{{u"h"_s}, {{QString::number(rows)}}}; };
        return data;
    }

    std::set<std::pair<int, int>> m_asked;
    std::unique_ptr<GridChart> m_chart;
};

QTEST_MAIN(GridChartTest)
#include "tst_GridChart.moc"
