// SPDX-License-Identifier: GPL-3.0-or-later
// What runs after each edit and on each frame beside the map, at 10,000 touchpoints and 15,000 transitions. The rivals
// are what it could not do without: building the graph once, and drawing every point of the line.
#include "model/journey/JourneyGraph.h"
#include "model/journey/JourneyProblems.h"
#include "views/map/EmotionPainter.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace touchstone;

namespace {

constexpr int Touchpoints = 10'000, Transitions = 15'000, Stages = 40;

const Journey& largeJourney()
{
    static const Journey journey = [] {
        Journey made;
        for (int i = 0; i < Touchpoints; ++i) {
            Touchpoint touchpoint;
            touchpoint.id = {i + 1};
            touchpoint.position = i;
            touchpoint.name
                = LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("Touchpoint %1").arg(i)},
                    {QStringLiteral("zh_CN"), QStringLiteral("触点 %1").arg(i)}});
            made.touchpoints.put(touchpoint);
        }
        for (int i = 0; i < Transitions; ++i) {
            Transition transition;
            transition.id = {i + 1};
            transition.position = i;
            // A chain through all of them that everybody follows, and ways that nobody took: nothing is odd.
            const bool isChain = i <= Touchpoints;
            transition.from = i == 0 ? StartNode : TouchpointId{isChain ? i : (i * 7919) % Touchpoints + 1};
            transition.to
                = i == Touchpoints ? SuccessNode : TouchpointId{isChain ? i + 1 : (i * 27644437LL) % Touchpoints + 1};
            transition.count = isChain ? 1000 : 0;
            made.transitions.put(transition);
        }
        return made;
    }();
    return journey;
}

EmotionPicture largePicture()
{
    EmotionLine line;
    for (int i = 0; i < Touchpoints; ++i) {
        CurvePoint point{.touchpoint = {i + 1}, .value = .5 + .4 * std::sin(i * .9), .n = 100};
        point.low = point.value - .05;
        point.high = point.value + .05;
        line.x.push_back(i * Stages * 264. / Touchpoints);
        line.points.push_back(point);
    }
    EmotionLine rated = line;
    rated.measure = CurveMeasure::Rated;
    return {.lines = {line, rated}, .stageEdges = {}};
}

/// Scale in hundredths: 15 shows all of it in 1,600 pixels.
void paintCurve(benchmark::State& state)
{
    const EmotionPicture picture = largePicture();
    const Theme theme = Theme::of(ThemeMode::Light);
    const EmotionWords words(QStringLiteral("en"));
    QImage image(1600, 190, QImage::Format_ARGB32_Premultiplied);
    double offset = 0;
    for (auto _ : state) {
        QPainter painter(&image);
        paintEmotionCurve(painter, picture,
            {.target = QRectF(image.rect()), .scale = static_cast<double>(state.range(0)) / 100, .offset = offset},
            theme, words);
        offset -= 1; // panning
    }
}

void paintEveryPoint(benchmark::State& state)
{
    const EmotionPicture picture = largePicture();
    QImage image(1600, 190, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const EmotionLine& line : picture.lines) {
            QPolygonF points;
            for (size_t i = 0; i < line.x.size(); ++i)
                points << QPointF(line.x[i] * static_cast<double>(state.range(0)) / 100, 190 * line.points[i].value);
            painter.drawPolyline(points);
        }
    }
}

void findProblems(benchmark::State& state)
{
    NameNumbers names;
    journeyProblems(largeJourney(), names);
    for (auto _ : state)
        benchmark::DoNotOptimize(journeyProblems(largeJourney(), names).size());
}

void buildGraph(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(JourneyGraph(largeJourney()).components().size());
}

} // namespace

BENCHMARK(findProblems)->Unit(benchmark::kMillisecond);
BENCHMARK(buildGraph)->Unit(benchmark::kMillisecond);
BENCHMARK(paintCurve)->Arg(15)->Arg(50)->Arg(100)->Arg(400)->Unit(benchmark::kMillisecond);
BENCHMARK(paintEveryPoint)->Arg(15)->Arg(100)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
