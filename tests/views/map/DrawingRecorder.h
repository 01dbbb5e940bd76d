// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace touchstone::test {

/// Something that was drawn: where, how, and which words.
struct Drawn
{
    enum class Kind { Path, Text, Picture };
    Kind kind;
    QPainterPath path; ///< in the device's units; of a text a point, its baseline's left end
    QRectF place; ///< around it; of a text its advance and height
    QString text = {};
    QColor pen = {}, brush = {}; ///< invalid for none
    double opacity = 1;
    QSizeF pixels = {}; ///< of a picture

    friend bool operator==(const Drawn&, const Drawn&) = default;
};

/// Takes down what a painter draws instead of drawing it, so that two drawings can be compared without pixels.
class DrawingRecorder : public QPaintDevice, private QPaintEngine
{
public:
    DrawingRecorder()
        : QPaintEngine(AllFeatures)
    { }

    std::vector<Drawn> drawn;

    QPaintEngine* paintEngine() const override { return const_cast<DrawingRecorder*>(this); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 20000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    using QPaintEngine::drawPolygon;

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    Type type() const override { return User; }

    QTransform toDevice() const { return painter()->combinedTransform(); }
    void take(const QPainterPath& path)
    {
        const QPen pen = painter()->pen();
        const QBrush brush = painter()->brush();
        const QPainterPath placed = toDevice().map(path);
        drawn.push_back(
            {Drawn::Kind::Path, placed, placed.boundingRect(), {}, pen.style() == Qt::NoPen ? QColor() : pen.color(),
                brush.style() == Qt::NoBrush ? QColor() : brush.color(), painter()->opacity()});
    }
    void drawPath(const QPainterPath& path) override { take(path); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        QPolygonF polygon(QList<QPointF>(points, points + count));
        path.addPolygon(polygon);
        if (mode != PolylineMode)
            path.closeSubpath();
        take(path);
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        QPainterPath point;
        point.moveTo(toDevice().map(at));
        const QRectF place(at - QPointF(0, item.ascent()), QSizeF(item.width(), item.ascent() + item.descent()));
        drawn.push_back({Drawn::Kind::Text, point, toDevice().mapRect(place), item.text(), painter()->pen().color(), {},
            painter()->opacity()});
    }
    void drawPixmap(const QRectF& rect, const QPixmap&, const QRectF& part) override { takePicture(rect, part.size()); }
    void drawImage(const QRectF& rect, const QImage&, const QRectF& part, Qt::ImageConversionFlags) override
    {
        takePicture(rect, part.size());
    }
    void takePicture(const QRectF& rect, const QSizeF& pixels)
    {
        drawn.push_back({Drawn::Kind::Picture, {}, toDevice().mapRect(rect), {}, {}, {}, painter()->opacity(), pixels});
    }
};

} // namespace touchstone::test
