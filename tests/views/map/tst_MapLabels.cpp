// SPDX-License-Identifier: GPL-3.0-or-later
// The layout gives counts their room without knowing a font; here is whether they keep to it as they are drawn.
#include "model/exchange/ProjectJson.h"
#include "model/journey/MapLayout.h"
#include "tests/support/Paths.h"
#include "tests/support/RandomJourney.h"
#include "views/common/Theme.h"

#include <cmath>
#include <QFontMetricsF>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace {

/// The first label whose text is wider or higher than its room; empty if there is none. `labels` counts them.
QString tooLarge(const Journey& journey, double scale, int& labels)
{
    QFont font = themeFont(TextSize::Small);
    font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * scale)));
    const QFontMetricsF metrics(font);
    const MapLayout layout = layoutMap(journey, MapMetrics().scaled(scale));
    for (const MapRoute& route : layout.routes) {
        if (route.label.isEmpty() || !route.count)
            continue;
        const QString text
            = (route.kind == RouteKind::Exit ? QStringLiteral("−") : QString()) + mapCountText(*route.count);
        const QRectF drawn = metrics.tightBoundingRect(text);
        if (drawn.width() > route.label.width() || drawn.height() > route.label.height())
            return text;
        ++labels;
    }
    return {};
}

} // namespace

class tst_MapLabels : public QObject
{
    Q_OBJECT

private slots:
    void countsOfTheSampleFit()
    {
        const QString path = QString::fromLocal8Bit(qgetenv("TOUCHSTONE_SOURCE"))
            + QStringLiteral("/resources/sample/%1/project.json");
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
            const auto reading = readProjectJson(readAll(path.arg(language)), path.arg(language));
            QVERIFY(reading);
            for (const double scale : {1., 1.5, 2.}) {
                int labels = 0;
                QCOMPARE(tooLarge(reading->data.journey, scale, labels), QString());
                QVERIFY(labels > 20);
            }
        }
    }

    void countsOfEverySizeFit()
    {
        for (const double count : {1., 88., 888., 8888., 88888., 888888., 8888888., 12345678., 888888888.}) {
            Journey journey = randomJourney(12, 4, 3, 2);
            for (Transition edge : std::vector<Transition>(journey.transitions.begin(), journey.transitions.end())) {
                edge.count = count;
                journey.transitions.put(edge);
            }
            for (const double scale : {1., 2.}) {
                int labels = 0;
                QCOMPARE(tooLarge(journey, scale, labels), QString());
                QVERIFY(labels > 10);
            }
        }
    }
};

QTEST_MAIN(tst_MapLabels)
#include "tst_MapLabels.moc"
