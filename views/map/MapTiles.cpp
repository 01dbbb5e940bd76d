// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/MapTiles.h"

#include <cmath>
#include <QPainter>
#include <QtConcurrent/QtConcurrentRun>

namespace touchstone {
namespace {

constexpr int RestMilliseconds = 60; ///< between two turns of a wheel that belong together
constexpr int MostTiles = 32; ///< 1 MB each
constexpr QSize LargestOverview(1024, 768);
constexpr double Ring = MapTiles::Edge / 2.; ///< drawn beyond what is visible, for panning
constexpr double AreaMargin = 2; ///< pixels by which smoothed edges reach out

QRectF scaled(const QRectF& rect, double factor)
{
    return {rect.x() * factor, rect.y() * factor, rect.width() * factor, rect.height() * factor};
}

QImage drawTile(const MapContent& picture, const QPoint& tile, double scale, double ratio)
{
    QImage image(MapTiles::Edge, MapTiles::Edge, QImage::Format_RGB32);
    image.fill(picture.theme.window);
    QPainter painter(&image);
    painter.translate(-tile * MapTiles::Edge);
    painter.scale(scale, scale);
    picture.paint(painter, scaled(QRectF(tile * MapTiles::Edge, image.size()), 1 / scale), scale / ratio);
    return image;
}

} // namespace

MapTiles::MapTiles(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { begin(m_wantedScale); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MapTiles::take);
}

MapTiles::~MapTiles()
{
    m_watcher.disconnect(this);
    m_pool.waitForDone();
}

void MapTiles::setPicture(const MapContent& picture, const QList<QRectF>& areas)
{
    const bool isSameSize = picture.layout.bounds == m_picture.layout.bounds;
    m_picture = picture;
    m_before = {};
    if (areas.isEmpty() || !isSameSize) {
        m_isOverviewStale = true;
    } else if (!m_isOverviewStale) {
        m_overviewAreas += areas;
    }
    const auto spoil = [&](const QPoint& key, bool& isStale) {
        const QRectF tile
            = QRectF(key * Edge, QSizeF(Edge, Edge)).adjusted(-AreaMargin, -AreaMargin, AreaMargin, AreaMargin);
        isStale = isStale || areas.isEmpty() || std::any_of(areas.begin(), areas.end(), [&](const QRectF& area) {
            return scaled(area, m_level.scale).intersects(tile);
        });
    };
    for (auto tile = m_level.tiles.begin(); tile != m_level.tiles.end(); ++tile)
        spoil(tile.key(), tile->isStale);
    if (m_isBusy)
        spoil(m_inWork, m_isWorkStale);
    emit overviewChanged();
    drawNext();
}

const QImage& MapTiles::overview()
{
    const QRectF bounds = m_picture.layout.bounds;
    if (bounds.isEmpty()) {
        m_overview = {};
        return m_overview;
    }
    if (m_isOverviewStale) {
        m_overviewScale
            = std::min({LargestOverview.width() / bounds.width(), LargestOverview.height() / bounds.height(), .5});
        const QSizeF size = bounds.size() * m_overviewScale;
        m_overview
            = QImage(QSize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))),
                QImage::Format_RGB32);
        m_overviewAreas = {bounds};
        m_isOverviewStale = false;
    }
    if (m_overviewAreas.isEmpty())
        return m_overview;
    QPainter painter(&m_overview);
    for (const QRectF& area : std::exchange(m_overviewAreas, {})) {
        const QRect pixels
            = scaled(area.translated(-bounds.topLeft()), m_overviewScale).toAlignedRect().adjusted(-1, -1, 1, 1);
        painter.resetTransform();
        painter.setClipRect(pixels);
        painter.fillRect(pixels, m_picture.theme.window);
        painter.scale(m_overviewScale, m_overviewScale);
        painter.translate(-bounds.topLeft());
        m_picture.paintBlocks(painter, scaled(QRectF(pixels), 1 / m_overviewScale).translated(bounds.topLeft()));
    }
    return m_overview;
}

void MapTiles::begin(double scale)
{
    if (scale == m_level.scale)
        return;
    if (m_before.tiles.isEmpty() || isComplete())
        m_before = std::move(m_level);
    m_level = {scale, {}};
    m_visible = {};
    emit ready(m_picture.layout.bounds);
}

QRect MapTiles::tilesIn(const QRectF& pixels, double scale) const
{
    const auto tile = [](double at) { return static_cast<int>(std::floor(at / Edge)); };
    // Beyond the map there is nothing to draw.
    const QRectF within
        = pixels & scaled(m_picture.layout.bounds, scale).adjusted(-Edge / 2., -Edge / 2., Edge / 2., Edge / 2.);
    if (within.isEmpty())
        return {};
    return {QPoint(tile(within.left()), tile(within.top())), QPoint(tile(within.right()), tile(within.bottom()))};
}

void MapTiles::paint(QPainter& painter, const QRect& exposed, const QRect& viewport, const QTransform& view)
{
    m_ratio = painter.device()->devicePixelRatioF();
    const double scale = view.m11() * m_ratio;
    if (m_level.scale == 0)
        m_level.scale = scale;
    const QPointF origin(view.dx() * m_ratio, view.dy() * m_ratio);
    const QRectF pixels = scaled(exposed, m_ratio).translated(-origin);
    painter.save();
    painter.scale(1 / m_ratio, 1 / m_ratio);
    painter.translate(origin);
    painter.fillRect(pixels, m_picture.theme.window);
    if (scale != m_level.scale) {
        m_wantedScale = scale;
        m_rest.start();
        painter.setClipRect(pixels);
        paintStandIn(painter, m_level, pixels, scale);
    } else {
        m_rest.stop();
        m_visible = scaled(viewport, m_ratio).translated(-origin);
        const QRect tiles = tilesIn(pixels, m_level.scale);
        for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
            for (int x = tiles.left(); x <= tiles.right(); ++x) {
                const QPoint at(x, y);
                if (const auto tile = m_level.tiles.constFind(at); tile != m_level.tiles.constEnd()) {
                    painter.drawImage(at * Edge, tile->image);
                    continue;
                }
                const QRectF gap = QRectF(at * Edge, QSizeF(Edge, Edge)) & pixels;
                painter.save();
                painter.setClipRect(gap);
                paintStandIn(painter, m_before, gap, scale);
                painter.restore();
            }
        }
    }
    painter.restore();
    drawNext();
}

void MapTiles::paintBackdrop(QPainter& painter, const QRectF& pixels, double scale)
{
    const QImage& image = overview();
    const QRectF whole = scaled(m_picture.layout.bounds, scale);
    const QRectF shown = whole & pixels;
    if (image.isNull() || shown.isEmpty())
        return;
    painter.drawImage(shown, image, scaled(shown.translated(-whole.topLeft()), m_overviewScale / scale));
}

void MapTiles::paintStandIn(QPainter& painter, const Level& level, const QRectF& pixels, double scale)
{
    const double factor = level.scale > 0 ? scale / level.scale : 1;
    const QRect tiles = tilesIn(scaled(pixels, 1 / factor), level.scale);
    bool isCovered = !tiles.isEmpty();
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
        for (int x = tiles.left(); x <= tiles.right(); ++x)
            isCovered = isCovered && level.tiles.contains({x, y});
    }
    if (!isCovered)
        paintBackdrop(painter, pixels, scale);
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
        for (int x = tiles.left(); x <= tiles.right(); ++x) {
            if (const auto tile = level.tiles.constFind({x, y}); tile != level.tiles.constEnd())
                painter.drawImage(scaled(QRectF(QPoint(x, y) * Edge, QSizeF(Edge, Edge)), factor), tile->image);
        }
    }
}

bool MapTiles::isComplete() const
{
    const QRect tiles = tilesIn(m_visible, m_level.scale);
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
        for (int x = tiles.left(); x <= tiles.right(); ++x) {
            const auto tile = m_level.tiles.constFind({x, y});
            if (tile == m_level.tiles.constEnd() || tile->isStale)
                return false;
        }
    }
    return !m_rest.isActive();
}

void MapTiles::drawNext()
{
    if (m_isBusy || m_level.scale == 0 || m_visible.isEmpty())
        return;
    // Nearest to the middle first; what is visible before what may become so, what is missing before what is old.
    std::optional<QPoint> next;
    double best = std::numeric_limits<double>::max();
    const QRect visible = tilesIn(m_visible, m_level.scale);
    const QRect around = tilesIn(m_visible.adjusted(-Ring, -Ring, Ring, Ring), m_level.scale);
    for (int y = around.top(); y <= around.bottom(); ++y) {
        for (int x = around.left(); x <= around.right(); ++x) {
            const auto tile = m_level.tiles.constFind({x, y});
            const bool isMissing = tile == m_level.tiles.constEnd();
            if (!isMissing && !tile->isStale)
                continue;
            const QPointF away = QPointF(x + .5, y + .5) * Edge - m_visible.center();
            const double cost
                = std::hypot(away.x(), away.y()) + (isMissing ? 0 : 1e6) + (visible.contains(x, y) ? 0 : 1e9);
            if (cost < best) {
                best = cost;
                next = QPoint(x, y);
            }
        }
    }
    if (!next) {
        m_before = {};
        return;
    }
    m_inWork = *next;
    m_workScale = m_level.scale;
    m_isBusy = true;
    m_isWorkStale = false;
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [picture = m_picture, tile = *next, scale = m_workScale, ratio = m_ratio] {
            return drawTile(picture, tile, scale, ratio);
        }));
}

void MapTiles::take()
{
    m_isBusy = false;
    ++m_drawn;
    if (m_workScale == m_level.scale) {
        m_level.tiles.insert(m_inWork, {m_watcher.result(), m_isWorkStale});
        forgetFarTiles();
        emit ready(scaled(QRectF(m_inWork * Edge, QSizeF(Edge, Edge)), 1 / m_workScale));
    }
    drawNext();
}

void MapTiles::forgetFarTiles()
{
    if (m_level.tiles.size() <= MostTiles)
        return;
    const QRect kept = tilesIn(m_visible.adjusted(-Edge, -Edge, Edge, Edge), m_level.scale);
    for (auto tile = m_level.tiles.begin(); tile != m_level.tiles.end();) {
        if (kept.contains(tile.key()))
            ++tile;
        else
            tile = m_level.tiles.erase(tile);
    }
}

} // namespace touchstone
