// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/BlockFlow.h"

#include "model/journey/JourneyParts.h"
#include "views/common/TextBox.h"
#include "views/map/EmotionHeadPainter.h"
#include "views/map/EmotionPainter.h"
#include "views/map/HeaderPainter.h"
#include "views/map/JourneyPainter.h"
#include "views/report/ReportStyle.h"

#include <algorithm>
#include <memory>
#include <QPainter>

namespace touchstone::report {
namespace {

constexpr double BandGap = 130; ///< between two rows of stages
constexpr double LargestScale = 9; ///< report units a map unit: a small journey is not blown up
constexpr double CurveUnit = 5.8; ///< report units a pixel of the emotion curve: its words are 7 points high
constexpr double CurveHeight = 120 * CurveUnit, TallestCurve = 210 * CurveUnit, CurveGap = 60;
constexpr double HeadUnit = 4.8, HeadHeight = EmotionFrame::HeadHeight * HeadUnit; ///< all of its words in one line

/// Stages [from, to) stand in one row; `left` and `right` in map units.
struct Band
{
    double left, right;
    bool isFirst;
};

struct Bands
{
    std::vector<Band> rows;
    double scale = 0;
};

/// A journey of many stages is far wider than a page: its stages go on in further rows, in as many as make the picture
/// largest. Below each row there is room of height `below`.
Bands breakIntoBands(const MapLayout& map, const QRectF& drawn, double width, double height, double below)
{
    const double labels = map.metrics.laneHeaderWidth + map.metrics.spacing;
    const auto bandOf = [&](size_t from, size_t to) {
        return Band{
            from == 0 ? drawn.left() : map.columns[from].header.left(), map.columns[to - 1].header.right(), from == 0};
    };
    const auto widthOf = [&](const Band& band) { return band.right - band.left + (band.isFirst ? 0 : labels); };
    Bands best;
    for (size_t first = 0; first < map.columns.size(); ++first) {
        for (size_t last = first + 1; last <= map.columns.size(); ++last) {
            const double limit = widthOf(bandOf(first, last)) + .01;
            Bands bands;
            double widest = 0;
            for (size_t from = 0; from < map.columns.size();) {
                size_t to = from + 1;
                while (to < map.columns.size() && widthOf(bandOf(from, to + 1)) <= limit)
                    ++to;
                bands.rows.push_back(bandOf(from, to));
                widest = std::max(widest, widthOf(bands.rows.back()));
                from = to;
            }
            const auto count = static_cast<double>(bands.rows.size());
            bands.scale = std::min({width / widest,
                (height - (count - 1) * BandGap - count * below) / (count * drawn.height()), LargestScale});
            if (bands.scale > best.scale + 1e-9)
                best = bands;
        }
    }
    return best;
}

void paintLaneNames(
    QPainter& painter, const Theme& theme, const JourneyPainter& picture, const QRectF& target, double scale)
{
    const MapLayout& map = picture.layout();
    for (const MapLane& lane : map.lanes) {
        const QRectF header(target.left(), target.top() + (lane.header.top() - picture.bounds().top()) * scale,
            map.metrics.laneHeaderWidth * scale, lane.header.height() * scale);
        const HeaderLook look = picture.headerOf(lane.id);
        painter.fillRect(header, headerGround(look, theme.stageFill));
        if (look.colour.isValid())
            painter.fillRect(QRectF(header.topLeft(), QSizeF(4 * scale, header.height())), look.colour);
        const TextBox name(
            look.name, {std::max(4., 1.2 * scale), QFont::DemiBold}, header.width() * .84, Qt::AlignHCenter);
        const int lines = std::max(1, name.linesWithin(header.height()));
        name.drawLines(painter,
            {header.left() + header.width() * .08,
                header.center().y() - std::min(lines, name.lineCount()) * name.lineHeight() / 2},
            theme.text, 0, lines);
    }
}

/// The emotion curve of a whole journey, in the report's language.
struct Curve
{
    Curve(const std::vector<EmotionCurve>& curves, const JourneyPainter& map, const QString& language)
        : picture(pictureOf(curves, map.journey(), map.layout()))
        , words(language)
    { }

    EmotionPicture picture;
    EmotionWords words;
};

/// The part of the curve that lies under a row of the map, its points under their cards. `left`: where the row's
/// `band.left` stands on the page.
void flowCurve(PageFlow& flow, const std::shared_ptr<const Curve>& curve, const Band& band, double left, double scale,
    double height)
{
    // The right axis lies in the page's margin, so that it hides no point.
    const double axis = curve->picture.has(CurveMeasure::Rated) ? EmotionFrame::AxisWidth * CurveUnit : 0;
    const QRectF target(flow.left(), flow.y(), left + (band.right - band.left) * scale - flow.left() + axis, height);
    flow.paint([=](QPainter& painter, const Theme& theme) {
        painter.save();
        painter.translate(target.topLeft());
        painter.scale(CurveUnit, CurveUnit);
        const EmotionFrame frame{.target = QRectF(QPointF(), target.size() / CurveUnit),
            .scale = scale / CurveUnit,
            .offset = (left - target.left() - band.left * scale) / CurveUnit,
            .hasHead = false};
        paintEmotionCurve(painter, curve->picture, frame, theme, curve->words);
        painter.restore();
    });
    flow.advance(height);
}

void flowCurveHead(PageFlow& flow, const std::shared_ptr<const Curve>& curve)
{
    flow.paint([=, at = QPointF(flow.left(), flow.y()), width = flow.width()](QPainter& painter, const Theme& theme) {
        painter.save();
        painter.translate(at);
        painter.scale(HeadUnit, HeadUnit);
        paintEmotionHead(
            painter, QRectF(0, 0, width / HeadUnit, EmotionFrame::HeadHeight), curve->picture, theme, curve->words);
        painter.restore();
    });
    flow.advance(HeadHeight);
}

} // namespace

void flowJourney(PageFlow& flow, const ReportContent& content)
{
    const auto picture = std::make_shared<const JourneyPainter>(withoutEmptyParts(unfolded(content.journey)),
        content.ranking, content.language, Theme::print(), content.pictures);
    const QRectF drawn = picture->bounds();
    if (drawn.isEmpty())
        return;
    const MapLayout& map = picture->layout();
    const auto curve
        = content.curves.empty() ? nullptr : std::make_shared<const Curve>(content.curves, *picture, content.language);
    const Bands bands = breakIntoBands(
        map, drawn, flow.width(), flow.room() - 80 - (curve ? HeadHeight : 0), curve ? CurveGap + CurveHeight : 0);
    const auto count = static_cast<double>(bands.rows.size());
    const double spare = flow.room() - 80 - HeadHeight - (count - 1) * BandGap
        - count * (drawn.height() * bands.scale + CurveGap + CurveHeight);
    const double curveHeight = std::clamp(CurveHeight + spare / count, CurveHeight, TallestCurve);
    const double labels = map.metrics.laneHeaderWidth + map.metrics.spacing;
    for (const Band& band : bands.rows) {
        const QRectF target(flow.left(), flow.y(), (band.right - band.left + (band.isFirst ? 0 : labels)) * bands.scale,
            drawn.height() * bands.scale);
        const double pictureLeft = target.left() + (band.isFirst ? 0 : labels * bands.scale);
        const QRectF shown(band.left, drawn.top(), band.right - band.left, drawn.height());
        flow.paint([=, scale = bands.scale, isFirst = band.isFirst](QPainter& painter, const Theme& theme) {
            if (!isFirst)
                paintLaneNames(painter, theme, *picture, target, scale);
            painter.save();
            painter.translate(pictureLeft, target.top());
            painter.scale(scale, scale);
            painter.translate(-shown.topLeft());
            painter.setClipRect(shown);
            picture->paint(painter, shown);
            painter.restore();
        });
        flow.advance(target.height());
        if (curve) {
            flow.advance(CurveGap);
            if (band.isFirst)
                flowCurveHead(flow, curve);
            flowCurve(flow, curve, band, pictureLeft, bands.scale, curveHeight);
        }
        flow.advance(BandGap);
    }
}

} // namespace touchstone::report
