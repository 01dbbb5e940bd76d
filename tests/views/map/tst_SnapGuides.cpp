// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/SnapGuides.h"
#include "views/map/SpacingGuides.h"

#include <algorithm>
#include <cmath>
#include <QTest>

using namespace touchstone;

namespace {

constexpr double Near = 7;

TouchpointId card(int i) { return {i}; }

/// One wide cell whose origin is (0, 0), with cards of 200 x 80.
MapLayout layoutOf(const QList<QPointF>& places)
{
    MapLayout layout;
    layout.metrics.padX = layout.metrics.padTop = 0;
    MapColumn column;
    column.rect = QRectF(0, 0, 4000, 3000);
    layout.columns.push_back(column);
    MapLane lane;
    lane.rect = column.rect;
    layout.lanes.push_back(lane);
    for (int i = 0; i < places.size(); ++i)
        layout.cards.insert(card(i), QRectF(places[i], QSizeF(200, 80)));
    return layout;
}

/// Where card 0 comes to stand when it is let go at a place.
SnapGuides::Snapped dragged(const MapLayout& layout, const QPointF& to)
{
    const QPointF from = layout.cards.value(card(0)).topLeft();
    SnapGuides::Snapped snapped = SnapGuides(layout, {card(0)}, card(0)).snap(to - from, Near);
    snapped.offset += from;
    return snapped;
}

bool contains(const std::vector<QLineF>& guides, const QLineF& line)
{
    return std::find(guides.begin(), guides.end(), line) != guides.end();
}

} // namespace

class tst_SnapGuides : public QObject
{
    Q_OBJECT

private slots:
    void inTheMiddleBetweenTwo()
    {
        const MapLayout layout = layoutOf({{0, 2000}, {1000, 500}, {1601, 511}});
        // From 1200 to 1601 there is room for 200.5 and a card.
        const SnapGuides::Snapped there = dragged(layout, {1304, 530});
        QCOMPARE(there.offset.x(), 1300.5);
        const double y = there.offset.y();
        QVERIFY(contains(there.guides, QLineF(1200, (y + 580) / 2, 1300.5, (y + 580) / 2)));
        QVERIFY(contains(there.guides, QLineF(1500.5, (y + 591) / 2, 1601, (y + 591) / 2)));
        QCOMPARE(dragged(layout, {1316, 530}).offset.x(), 1320.); // out of reach: on steps of 8
    }

    void asFarAsTheOnesBeside()
    {
        const MapLayout layout = layoutOf({{0, 2000}, {500, 500}, {743, 500}});
        QCOMPARE(dragged(layout, {990, 530}).offset.x(), 986.); // 43 between each two
        QCOMPARE(dragged(layout, {260, 530}).offset.x(), 257.);
        QVERIFY(contains(dragged(layout, {990, 530}).guides, QLineF(700, 540, 743, 540)));
    }

    void inAStackToo()
    {
        const MapLayout layout = layoutOf({{0, 2000}, {500, 500}, {530, 617}});
        const SnapGuides::Snapped below = dragged(layout, {517, 738});
        QCOMPARE(below.offset.y(), 734.); // 37 between each two
        QVERIFY(contains(below.guides, QLineF(615, 580, 615, 617)));
        QCOMPARE(dragged(layout, {517, 380}).offset.y(), 383.);
        const MapLayout apart = layoutOf({{0, 2000}, {500, 500}, {530, 717}});
        QCOMPARE(dragged(apart, {517, 606}).offset.y(), 608.5);
    }

    void theNearerOfLineAndSpacing()
    {
        // Below, a card whose left edge is at 990, 4 right of the equal distance at 986.
        const MapLayout layout = layoutOf({{0, 2000}, {500, 500}, {743, 500}, {990, 1000}});
        QCOMPARE(dragged(layout, {989, 530}).offset.x(), 990.);
        QCOMPARE(dragged(layout, {987, 530}).offset.x(), 986.);
    }

    void onlyWhatIsInTheRowAndNearCounts()
    {
        const std::vector<QRectF> far = {QRectF(0, 0, 200, 80), QRectF(243, 0, 200, 80)};
        QVERIFY(!std::isnan(wayToEqualSpacing(far, QRectF(490, 0, 200, 80), Near, true)));
        QVERIFY(std::isnan(wayToEqualSpacing(far, QRectF(490, 80, 200, 80), Near, true))); // just below the row
        QVERIFY(std::isnan(wayToEqualSpacing(far, QRectF(2490, 0, 200, 80), Near, true)));
        QVERIFY(std::isnan(wayToEqualSpacing({}, QRectF(0, 0, 200, 80), Near, true)));
        QVERIFY(std::isnan(wayToEqualSpacing({QRectF(0, 0, 200, 80)}, QRectF(210, 0, 200, 80), Near, true)));
        // Two that touch are no measure, nor is a space too narrow for the card.
        QVERIFY(std::isnan(
            wayToEqualSpacing({QRectF(0, 0, 200, 80), QRectF(200, 0, 200, 80)}, QRectF(403, 0, 200, 80), Near, true)));
        QVERIFY(std::isnan(
            wayToEqualSpacing({QRectF(0, 0, 200, 80), QRectF(390, 0, 200, 80)}, QRectF(197, 0, 200, 80), Near, true)));
    }

    void onTopOfACardThereIsNoSpacing()
    {
        std::vector<QRectF> others = {QRectF(0, 0, 200, 80), QRectF(600, 0, 200, 80)};
        QVERIFY(!std::isnan(wayToEqualSpacing(others, QRectF(303, 0, 200, 80), Near, true)));
        others.push_back(QRectF(310, 20, 200, 80));
        QVERIFY(std::isnan(wayToEqualSpacing(others, QRectF(303, 0, 200, 80), Near, true)));
    }

    void guidesShowEqualDistancesOnly()
    {
        const std::vector<QRectF> others = {QRectF(0, 0, 200, 80), QRectF(243, 0, 200, 80)};
        std::vector<QLineF> guides;
        addSpacingGuides(others, QRectF(486, 10, 200, 80), guides);
        QCOMPARE(guides.size(), size_t(6)); // two distances, each with two ticks
        QVERIFY(contains(guides, QLineF(200, 40, 243, 40)));
        QVERIFY(contains(guides, QLineF(443, 45, 486, 45)));
        guides.clear();
        addSpacingGuides(others, QRectF(489, 10, 200, 80), guides);
        QVERIFY(guides.empty());
    }
};

QTEST_GUILESS_MAIN(tst_SnapGuides)
#include "tst_SnapGuides.moc"
