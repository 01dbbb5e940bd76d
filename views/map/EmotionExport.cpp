// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/EmotionExport.h"

#include "views/common/PdfPages.h"
#include "views/map/DrawnPicture.h"
#include "views/map/EmotionPainter.h"

#include <QCoreApplication>

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

DrawnPicture drawn(const EmotionPicture& picture, const EmotionWords& words)
{
    const EmotionFrame frame = wholeFrame(picture);
    return {frame.target.size(), Qt::white, [&picture, &words, frame](QPainter& painter, const QRectF&) {
                paintEmotionCurve(painter, picture, frame, Theme::print(), words);
            }};
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
    Progress progress;
    const DrawnPicture curve = drawn(picture, words);
    return writeSvg(curve, 1,
        {.language = languageTag(words.language()), .titles = {{{{0, 0}, curve.size}, words.title()}}}, path, progress);
}

Result<void> saveCurvePng(const QString& path, const EmotionPicture& picture, const EmotionWords& words)
{
    Progress progress;
    return writePng(drawn(picture, words), PngScale, path, progress);
}

} // namespace touchstone
