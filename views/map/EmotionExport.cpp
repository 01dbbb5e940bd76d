// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EmotionExport.h"

#include "model/base/WriteFile.h"
#include "views/map/EmotionPainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace touchstone {
namespace {

constexpr double Height = 300, NarrowestWidth = 800, WidestWidth = 4000;
constexpr double Margin = 60; ///< beside the first and the last point
constexpr double PngScale = 2;

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::EmotionCurve)
};

/// All of the journey, at the size that it has on the map at 100 % where that fits.
EmotionFrame wholeFrame(const EmotionPicture& picture)
{
    double left = 0, right = 0;
    bool isFirst = true;
    for (const EmotionLine& line : picture.lines) {
        if (line.x.empty())
            continue;
        left = isFirst ? line.x.front() : std::min(left, line.x.front());
        right = isFirst ? line.x.back() : std::max(right, line.x.back());
        isFirst = false;
    }
    const double width = std::clamp(right - left + 2 * Margin, NarrowestWidth, WidestWidth);
    const double scale = right > left ? std::min(1., (width - 2 * Margin) / (right - left)) : 1;
    return {.target = QRectF(0, 0, width, Height),
        .scale = scale,
        .offset = (width - scale * (right - left)) / 2 - scale * left};
}

QString numberText(CurveMeasure measure, double value)
{
    return measure == CurveMeasure::Measured ? QString::number(100 * value, 'f', 1) : QString::number(value, 'f', 2);
}

} // namespace

ChartTable curveTable(const EmotionPicture& picture, const Journey& journey, const EmotionWords& words)
{
    ChartTable table{
        {TableWords::tr("Touchpoint"), TableWords::tr("Curve"), TableWords::tr("Value"), TableWords::tr("Low"),
            TableWords::tr("High"), TableWords::tr("n"), TableWords::tr("Evidence"), TableWords::tr("Mark")},
        {}};
    for (const EmotionLine& line : picture.lines) {
        for (const CurvePoint& point : line.points) {
            const Touchpoint* touchpoint = journey.touchpoints.find(point.touchpoint);
            table.rows.push_back({touchpoint ? touchpoint->name.in(words.language()) : QString(), words.name(line),
                numberText(line.measure, point.value),
                point.hasRange() ? numberText(line.measure, point.low) : QString(),
                point.hasRange() ? numberText(line.measure, point.high) : QString(),
                QString::number(std::llround(point.n)), words.grade(point.grade),
                words.marks(point).join(QStringLiteral(", "))});
        }
    }
    return table;
}

Result<void> saveCurveSvg(const QString& path, const EmotionPicture& picture, const EmotionWords& words)
{
    const EmotionFrame frame = wholeFrame(picture);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(frame.target.size().toSize());
    generator.setViewBox(frame.target);
    generator.setTitle(words.title());
    QPainter painter(&generator);
    paintEmotionCurve(painter, picture, frame, Theme::print(), words);
    painter.end();
    return writeFile(path, content);
}

Result<void> saveCurvePng(const QString& path, const EmotionPicture& picture, const EmotionWords& words)
{
    const EmotionFrame frame = wholeFrame(picture);
    QImage image((frame.target.size() * PngScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(PngScale, PngScale);
    paintEmotionCurve(painter, picture, frame, Theme::print(), words);
    painter.end();
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeFile(path, content);
}

} // namespace touchstone
