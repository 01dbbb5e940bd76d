// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/MapContent.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace touchstone {

/// The map as square images, drawn by a thread of its own and only copied when painted: a frame costs the same however
/// much there is to see. What is not drawn yet shows as it was before, or as coarse blocks.
class MapTiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int Edge = 512; ///< pixels

    explicit MapTiles(QObject* parent = nullptr);
    ~MapTiles() override;

    /// Shows another picture, which differs in `areas` (map units) only; no areas: everywhere.
    void setPicture(const MapContent& picture, const QList<QRectF>& areas = {});
    /// Paints `exposed` of a viewport, in its pixels, that `view` maps the map onto; asks for what is missing.
    void paint(QPainter& painter, const QRect& exposed, const QRect& viewport, const QTransform& view);
    /// The whole map as blocks, at most some 1,000 pixels wide; drawn when asked for.
    const QImage& overview();
    /// Whether all that was painted last is there and up to date.
    bool isComplete() const;
    /// Whether nothing is being drawn, in sight or around it.
    bool isIdle() const { return !m_isBusy && !m_rest.isActive(); }
    /// Images drawn so far.
    int drawn() const { return m_drawn; }

signals:
    /// An area (map units) can be painted better than before.
    void ready(const QRectF& area);
    void overviewChanged();

private:
    struct Tile
    {
        QImage image;
        bool isStale = false;
    };
    /// All tiles of one scale, in pixels of the screen a map unit.
    struct Level
    {
        double scale = 0;
        QHash<QPoint, Tile> tiles;
    };
    void begin(double scale);
    void drawNext();
    void take();
    void forgetFarTiles();
    QRect tilesIn(const QRectF& pixels, double scale) const;
    void paintBackdrop(QPainter& painter, const QRectF& pixels, double scale);
    /// What there is instead of tiles that are not drawn yet: those of another scale, else blocks.
    void paintStandIn(QPainter& painter, const Level& level, const QRectF& pixels, double scale);

    MapContent m_picture;
    Level m_level, m_before; ///< m_before: shown where m_level has nothing yet
    double m_ratio = 1; ///< screen pixels a viewport pixel
    QRectF m_visible; ///< of m_level, in its pixels
    double m_wantedScale = 0;
    QTimer m_rest; ///< a new scale is drawn once zooming rests
    QImage m_overview;
    double m_overviewScale = 1;
    bool m_isOverviewStale = true; ///< all of it
    QList<QRectF> m_overviewAreas; ///< parts of it
    QThreadPool m_pool;
    QFutureWatcher<QImage> m_watcher;
    QPoint m_inWork;
    double m_workScale = 0;
    bool m_isBusy = false, m_isWorkStale = false;
    int m_drawn = 0;
};

} // namespace touchstone
