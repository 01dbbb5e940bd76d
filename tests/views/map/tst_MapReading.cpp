// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapHarness.h"
#include "views/common/MenuText.h"
#include "views/map/MapFindBar.h"
#include "views/map/MapReading.h"
#include "views/map/Minimap.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// What helps to read the map: lenses, filter, find, minimap.
class tst_MapReading : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapHarness> m;

    MapView& view() { return m->view(); }
    MapScene& map() { return view().map(); }
    CardLook look(int i) { return map().picture().cards.value(touchpointId(i)); }

    /// The account's journey with counted answers at the first three touchpoints.
    static ProjectData countedProject()
    {
        ProjectData data = accountProject();
        for (int i = 0; i < 3; ++i) {
            Aggregate aggregate;
            aggregate.id = AggregateId{900 + i};
            aggregate.position = i;
            aggregate.place = {touchpointId(i)};
            aggregate.counts = {10. + 20 * i, 10, 10, 20, 60. - 20 * i};
            data.evidence.aggregates.put(aggregate);
        }
        Touchpoint touchpoint = *data.journey.touchpoints.find(touchpointId(1));
        touchpoint.card.owner = both(QStringLiteral("Sales"), QStringLiteral("销售部"));
        touchpoint.importance = 6;
        touchpoint.tags = {QStringLiteral("Legal")};
        data.journey.touchpoints.put(touchpoint);
        Touchpoint other = *data.journey.touchpoints.find(touchpointId(2));
        other.tags = {QStringLiteral("ＬＥＧＡＬ")};
        data.journey.touchpoints.put(other);
        return data;
    }

    QAction* action(const QKeySequence& shortcut)
    {
        for (QAction* action : m->panel.actions()) {
            if (action->shortcut() == shortcut)
                return action;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m = std::make_unique<MapHarness>();
        m->open(countedProject());
        QVERIFY(QTest::qWaitFor([this] { return m->workspace.ranking()->basis == Basis::Evidence; }, 10000));
    }
    void cleanup() { m.reset(); }

    void painIsTheFirstLens()
    {
        QCOMPARE(map().lens(), MapLens::Pain);
        QCOMPARE(look(0).fill, Fill::Solid);
        QCOMPARE(look(4).fill, Fill::Hollow);
        QCOMPARE(look(4).figure, QStringLiteral("–"));
    }

    void digitalLevelsChannelsAndOwners()
    {
        map().setLens(MapLens::DigitalLevel);
        QCOMPARE(look(0).figure, QStringLiteral("2"));
        QCOMPARE(look(0).color, m->workspace.theme().ramp(.5));
        map().setLens(MapLens::Channel);
        QCOMPARE(look(1).figure, QStringLiteral("Branch"));
        QVERIFY(look(1).color != look(0).color);
        QCOMPARE(map().legend().swatches.size(), size_t(4));
        map().setLens(MapLens::Owner);
        QCOMPARE(look(1).figure, QStringLiteral("Sales"));
        QCOMPARE(look(1).fill, Fill::Solid);
        QCOMPARE(look(0).fill, Fill::Hollow);
        m->workspace.setLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(look(1).figure, QStringLiteral("销售部"));
    }

    void reachAndDropOffFollowTheCounts()
    {
        map().setLens(MapLens::Reach);
        QVERIFY(QTest::qWaitFor([this] { return look(0).fill == Fill::Solid; }, 5000));
        const std::optional<Flow> flow = flowOf(map().journey());
        QCOMPARE(look(3).color, m->workspace.theme().ramp(flow->at[3]->reach));
        QCOMPARE(look(3).figure, QStringLiteral("%1 %").arg(std::lround(100 * flow->at[3]->reach)));
        map().setLens(MapLens::DropOff);
        QCOMPARE(look(0).figure, QStringLiteral("%1 %").arg(std::lround(100 * flow->at[0]->exitShare)));
        QVERIFY(!map().legend().swatches.empty());
    }

    void importanceAndEvidenceAreHollowWhereUnknown()
    {
        map().setLens(MapLens::Importance);
        QCOMPARE(look(1).fill, Fill::Solid);
        QCOMPARE(look(2).fill, Fill::Hollow);
        map().setLens(MapLens::EvidenceShare);
        QCOMPARE(look(0).fill, Fill::Solid);
        QVERIFY(look(0).figure.endsWith(QLatin1Char('%')));
        QCOMPARE(look(5).fill, Fill::Hollow);
    }

    void theLensIsSwitchedByKeysAndByTheBox()
    {
        auto* box = m->panel.findChild<QComboBox*>(QStringLiteral("mapLens"));
        QVERIFY(action(QKeySequence(Qt::ALT | Qt::Key_5)));
        action(QKeySequence(Qt::ALT | Qt::Key_5))->trigger();
        QCOMPARE(map().lens(), MapLens::DigitalLevel);
        QCOMPARE(box->currentIndex(), 4);
        box->setCurrentIndex(0);
        QCOMPARE(map().lens(), MapLens::Pain);
    }

    void stateComesBack()
    {
        map().setLens(MapLens::Owner);
        action(QKeySequence(Qt::CTRL | Qt::Key_8))->trigger();
        const QByteArray state = m->panel.reading().saveState();
        MapPanel other(m->workspace);
        QVERIFY(other.reading().minimap().isHidden());
        other.reading().restoreState(state);
        QCOMPARE(other.view().map().lens(), MapLens::Owner);
        QVERIFY(!other.reading().minimap().isHidden());
        other.reading().restoreState("nonsense");
        QCOMPARE(other.view().map().lens(), MapLens::Owner);
    }

    void theFilterFadesWhatDoesNotMatch()
    {
        MapFilter filter;
        filter.text = QStringLiteral("ＢRANCH");
        map().setFilter(filter);
        QCOMPARE(map().matchCount(), 1);
        QVERIFY(!look(1).isFaded);
        QVERIFY(look(0).isFaded);
        const Transition* edge = map().journey().findTransition(touchpointId(0), touchpointId(2));
        QVERIFY(map().picture().routes.value(edge->id).isFaded);
        filter = {};
        filter.text = QStringLiteral("核验"); // found in the language that is not shown
        map().setFilter(filter);
        QVERIFY(!look(3).isFaded);
        QCOMPARE(map().matchCount(), 1);
        map().setFilter({});
        QVERIFY(!look(0).isFaded);
        QVERIFY(!map().picture().routes.value(edge->id).isFaded);
    }

    void conditionsOfTheFilter()
    {
        const auto matches = [this](auto member, const auto& value) {
            MapFilter filter;
            filter.*member = value;
            map().setFilter(filter);
            return map().matchCount();
        };
        QCOMPARE(matches(&MapFilter::stages, QSet<StageId>{stageId(2)}), 2);
        QCOMPARE(matches(&MapFilter::channels, QSet<ChannelId>{channelId(2), channelId(3)}), 4);
        QCOMPARE(matches(&MapFilter::isMomentOfTruth, true), 1);
        QCOMPARE(matches(&MapFilter::grades, QSet<Grade>{Grade::Measured}), 3);
        QCOMPARE(matches(&MapFilter::owners, QSet<QString>{QStringLiteral("sales")}), 1);
        QCOMPARE(matches(&MapFilter::tags, QSet<QString>{QStringLiteral("legal")}), 2); // however it is written
        QCOMPARE(matches(&MapFilter::bestRanks, 2), 2);
        MapFilter none;
        none.stages = {stageId(0)};
        none.isMomentOfTruth = true;
        map().setFilter(none);
        QCOMPARE(map().matchCount(), 0);
    }

    void theCountFollowsEachEdit()
    {
        MapFilter filter;
        filter.isMomentOfTruth = true;
        map().setFilter(filter);
        QStringList counts;
        QObject told; // no longer than the list
        connect(&map(), &MapScene::filterChanged, &told, [&] { counts << QString::number(map().matchCount()); });
        QCOMPARE(map().matchCount(), 1);
        QVERIFY(view().edits().setMomentOfTruth({touchpointId(0), touchpointId(1)}, true));
        QCOMPARE(map().matchCount(), 3);
        QVERIFY(!look(1).isFaded);
        QVERIFY(m->workspace.undo());
        QCOMPARE(map().matchCount(), 1);
        QVERIFY(look(1).isFaded);
        QVERIFY(view().edits().remove(QSet<TouchpointId>{touchpointId(3)}, {}));
        QCOMPARE(map().matchCount(), 0);
        QCOMPARE(counts, QStringList({u"3"_s, u"1"_s, u"0"_s})); // told once each
    }

    void aChipRemovesItsCondition()
    {
        MapFilter filter;
        filter.channels = {channelId(2)};
        map().setFilter(filter);
        QToolButton* chip = nullptr;
        for (QToolButton* button : m->panel.reading().findChildren<QToolButton*>()) {
            if (button->text() == QLatin1String("App"))
                chip = button;
        }
        QVERIFY(chip);
        chip->click();
        QVERIFY(map().filter().isEmpty());
    }

    void anAmpersandInANameIsSeen()
    {
        MapFilter filter;
        filter.stages = {stageId(3)};
        map().setFilter(filter);
        QStringList texts;
        for (const QToolButton* chip : m->panel.reading().findChildren<QToolButton*>()) {
            texts << chip->text();
            if (chip->text().startsWith(u"Service"))
                QCOMPARE(chip->accessibleName(), u"Remove “Service & loyalty” from the filter"_s);
        }
        QVERIFY(texts.contains(u"Service && loyalty"_s));
        m->workspace.select(touchpointId(0));
        for (QMenu* menu : m->panel.findChildren<QMenu*>())
            emit menu->aboutToShow();
        QStringList choices;
        for (const QMenu* menu : m->panel.findChildren<QMenu*>()) {
            for (const QAction* choice : menu->actions())
                choices << choice->text();
        }
        QCOMPARE(choices.count(u"Service && loyalty"_s), 2); // to filter by, and to move there
        QCOMPARE(choices.count(u"Legal"_s), 2); // as it was written first
        QVERIFY(!choices.contains(u"ＬＥＧＡＬ"_s));
        QVERIFY(!choices.contains(u"Service & loyalty"_s));
        QCOMPARE(withoutShortcut(menuText(u"A & B && C"_s)), u"A & B && C"_s);
        QCOMPARE(withoutShortcut(u"&Scale of A && B&"_s), u"Scale of A & B"_s);
    }

    void findWalksAndCentres()
    {
        m->panel.reading().find();
        auto* field = m->panel.reading().findBar().findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("LÒGIN"));
        QCOMPARE(m->workspace.current(), touchpointId(4));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("c"));
        const std::vector<TouchpointId> found = m->panel.reading().findBar().found();
        QVERIFY(found.size() > 2);
        m->workspace.select(found[0]);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m->workspace.current(), found[1]);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m->workspace.current(), found.back());
        const QRectF card = map().layout().cards.value(found.back());
        QVERIFY(view().mapToScene(view().viewport()->rect()).boundingRect().contains(card));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(m->panel.reading().findBar().isHidden());
        QVERIFY(view().hasFocus());
    }

    void theMinimapMovesTheWindow()
    {
        view().zoomBy(4);
        Minimap& minimap = m->panel.reading().minimap();
        action(QKeySequence(Qt::CTRL | Qt::Key_8))->trigger();
        QVERIFY(minimap.isVisible());
        QTest::mouseClick(&minimap, Qt::LeftButton, {}, QPoint(6, 6));
        const QRectF first = view().mapToScene(view().viewport()->rect()).boundingRect();
        QTest::mouseClick(&minimap, Qt::LeftButton, {}, minimap.rect().bottomRight() - QPoint(6, 6));
        const QRectF last = view().mapToScene(view().viewport()->rect()).boundingRect();
        QVERIFY(last.center().x() > first.center().x() + 100);
        QVERIFY(last.center().y() > first.center().y() + 100);
    }

    void showsTheSelection()
    {
        view().zoomBy(3);
        m->workspace.setSelection({touchpointId(0), touchpointId(5)}, touchpointId(0));
        view().zoomToSelection();
        const QRectF shown = view().mapToScene(view().viewport()->rect()).boundingRect();
        QVERIFY(shown.contains(map().layout().cards.value(touchpointId(0))));
        QVERIFY(shown.contains(map().layout().cards.value(touchpointId(5))));
    }
};

QTEST_MAIN(tst_MapReading)
#include "tst_MapReading.moc"
