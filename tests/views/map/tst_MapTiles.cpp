// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GeneratedJourney.h"
#include "views/map/MapHits.h"
#include "views/map/MapPanel.h"

#include <QApplication>
#include <QPainter>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace {

/// Gathers what of a widget is painted.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget* widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }
    QRegion region;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

int tilesUnder(const QRectF& area, double scale)
{
    const auto at = [&](double value) { return static_cast<int>(std::floor(value * scale / MapTiles::Edge)); };
    return (at(area.right()) - at(area.left()) + 1) * (at(area.bottom()) - at(area.top()) + 1);
}

} // namespace

/// Large maps come from tiles: they show what the items would, and an edit draws anew only what it touches.
class tst_MapTiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MapPanel> m_panel;
    int m_opened = 0;

    MapView& view() { return m_panel->view(); }

    void open(int touchpoints)
    {
        auto project = Project::create(
            m_folder.filePath(QStringLiteral("map%1.journey").arg(++m_opened)), generatedJourney(touchpoints));
        QVERIFY(project.has_value());
        m_workspace->setProject(std::move(*project));
        m_panel->resize(1200, 760);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QVERIFY(QTest::qWaitFor([this] { return m_workspace->ranking()->basis == Basis::Evidence; }, 30000));
        settle();
    }

    void settle()
    {
        QTest::qWait(100); // a zoom comes to rest
        QVERIFY(QTest::qWaitFor(
            [this] { return !view().isTiled() || (view().tiles().isComplete() && view().tiles().isIdle()); }, 30000));
    }

    void rename(const Touchpoint& touchpoint, const QString& name)
    {
        Touchpoint renamed = touchpoint;
        renamed.name = LocalizedText(name);
        QVERIFY(m_workspace->edit(QStringLiteral("Rename"), [&](Edit& edit) { edit.put(renamed); }));
    }

private slots:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_panel = std::make_unique<MapPanel>(*m_workspace);
    }
    void cleanup()
    {
        m_panel.reset();
        m_workspace.reset();
    }

    void fewCardsAreDrawnAtOnce()
    {
        open(30);
        QVERIFY(!view().isTiled());
    }

    void tilesShowWhatThePictureHolds()
    {
        open(1500);
        QVERIFY(view().isTiled());
        const QImage shown = view().viewport()->grab().toImage();
        QImage expected(shown.size(), QImage::Format_RGB32);
        expected.fill(m_workspace->theme().window);
        QPainter painter(&expected);
        painter.setWorldTransform(view().viewportTransform());
        view().map().picture().paint(
            painter, view().mapToScene(view().viewport()->rect()).boundingRect(), view().transform().m11());
        painter.end();
        // The names at the window's edges stand above the map.
        constexpr int names = 96;
        int different = 0;
        for (int y = names; y < shown.height(); ++y) {
            for (int x = names; x < shown.width(); ++x)
                different += shown.pixel(x, y) != expected.pixel(x, y);
        }
        QVERIFY2(different < shown.width() * shown.height() / 200, qPrintable(QString::number(different)));
    }

    void anEditDrawsOnlyTheTilesThatItTouches()
    {
        open(1500);
        view().zoomBy(.3 / view().transform().m11());
        settle();
        QVERIFY(view().isTiled());
        const std::vector<TouchpointId> visible
            = view().map().picture().index->cardsIn(view().mapToScene(view().viewport()->rect()).boundingRect());
        const Touchpoint touchpoint = *view().map().journey().touchpoints.find(visible[visible.size() / 2]);
        const int before = view().tiles().drawn();
        rename(touchpoint, QStringLiteral("Renamed"));
        settle();
        const QRectF card = view().map().layout().cards.value(touchpoint.id).adjusted(-20, -20, 20, 20);
        QVERIFY(view().tiles().drawn() > before);
        QVERIFY(view().tiles().drawn() - before <= tilesUnder(card, .3));
    }

    void anEditPaintsOnlyItsCardWhereFewAreInSight()
    {
        open(30);
        const Touchpoint touchpoint = view().map().journey().touchpoints[3];
        QSignalSpy told(&view().map(), &MapScene::pictureChanged);
        auto* painted = new PaintedRegion(view().viewport());
        rename(touchpoint, QStringLiteral("Renamed"));
        QCoreApplication::processEvents();
        QVERIFY(!painted->region.isEmpty());
        const QRect card = view().mapFromScene(view().map().layout().cards.value(touchpoint.id)).boundingRect();
        QVERIFY(card.adjusted(-30, -30, 30, 30).contains(painted->region.boundingRect()));
        QCOMPARE(told.count(), 1);
        QCOMPARE(told[0][0].value<QList<QRectF>>().size(), 1);
    }

    void aRankingThatChangesNothingPaintsNothing()
    {
        open(30);
        QSignalSpy told(&view().map(), &MapScene::pictureChanged);
        emit m_workspace->rankingChanged();
        QCOMPARE(told.count(), 0);
    }

    void aMoveTellsOnlyWhatLiesElsewhere()
    {
        open(300);
        Touchpoint last = view().map().journey().touchpoints.back();
        const MapLayout before = view().map().layout();
        QSignalSpy told(&view().map(), &MapScene::pictureChanged);
        const QHash<TouchpointId, QRectF> cards = before.cards;
        last.mapX = 40;
        last.mapY = 900;
        QVERIFY(m_workspace->edit(QStringLiteral("Move"), [&](Edit& edit) { edit.put(last); }));
        QCOMPARE(told.count(), 1);
        const QRectF now = view().map().layout().cards.value(last.id);
        QVERIFY(now != cards.value(last.id));
        QCOMPARE(cardAt(view().map().picture(), now.center()), last.id);
    }

    void theSelectionIsMarkedAboveTheTiles()
    {
        open(1500);
        const QImage plain = view().viewport()->grab().toImage();
        const int drawn = view().tiles().drawn();
        view().selectAll();
        QCoreApplication::processEvents();
        QVERIFY(view().viewport()->grab().toImage() != plain);
        QCOMPARE(view().tiles().drawn(), drawn);
        m_workspace->select({});
        QCOMPARE(view().viewport()->grab().toImage(), plain);
    }

    void whatIsDraggedLeavesAGhostAndComesBack()
    {
        open(30);
        const TouchpointId id = view().map().journey().touchpoints[5].id;
        const CardLook look = view().map().picture().cards.value(id);
        const QImage plain = view().viewport()->grab().toImage();
        view().map().previewMove({id}, QPointF(30, 30));
        QVERIFY(view().map().picture().cards.value(id).isFaded);
        QVERIFY(view().viewport()->grab().toImage() != plain);
        view().map().endPreview();
        QCOMPARE(view().map().picture().cards.value(id), look);
        QCOMPARE(view().viewport()->grab().toImage(), plain);
    }
};

QTEST_MAIN(tst_MapTiles)
#include "tst_MapTiles.moc"
