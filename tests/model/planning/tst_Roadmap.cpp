// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/Roadmap.h"

#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

using Items = std::vector<RoadmapItem>;

namespace {

Solution solution(const QString& key, double months)
{
    static qint64 id = 0;
    Solution result;
    result.id = SolutionId{++id};
    result.key = key;
    result.position = static_cast<int>(id);
    result.touchpoint = TouchpointId{1};
    result.cost = SolutionCost{.once = 1, .yearly = {}, .months = months, .size = {}};
    return result;
}

} // namespace

/// When chosen solutions are worked on.
class tst_Roadmap : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrderAndCapacity();
    void hasDates();
};

void tst_Roadmap::keepsOrderAndCapacity()
{
    Plan plan;
    const auto add = [&](const QString& key, double months, double capacity, const QStringList& required) {
        Solution each = solution(key, months);
        each.capacity = capacity;
        each.requires_ = required;
        plan.solutions.put(each);
        return each.id;
    };
    const SolutionId base = add(u"base"_s, 3, 3, {}), onTop = add(u"top"_s, 2, 2, {u"base"_s});
    const SolutionId other = add(u"other"_s, 2, 4, {}), large = add(u"large"_s, 2, 30, {});
    const std::vector<SolutionId> chosen = {onTop, base, other, large};
    const std::vector<double> values = {9, 1, 5, 3};
    QCOMPARE(roadmap(plan, chosen, values, std::nullopt),
        (Items{{other, 0, 2}, {large, 0, 2}, {base, 0, 3}, {onTop, 3, 2}}));
    // Three person-months a month: `other` takes two, `base` one beside it, `large` all of ten months.
    const Items tight = roadmap(plan, chosen, values, 3);
    QCOMPARE(tight, (Items{{other, 0, 2}, {large, 2, 10}, {base, 12, 3}, {onTop, 15, 2}}));
}

void tst_Roadmap::hasDates()
{
    Plan plan;
    Solution early = solution(u"early"_s, 2), late = solution(u"late"_s, 1.5);
    late.initiative.starts = {2027, 2, 20};
    for (Solution* each : {&early, &late})
        plan.solutions.put(*each);
    const std::vector<SolutionId> chosen = {early.id, late.id};
    const std::vector<double> values = {1, 2};
    // Nobody has said when the plan begins: a day of the calendar tells nothing.
    QCOMPARE(roadmap(plan, chosen, values, std::nullopt), (Items{{late.id, 0, 2}, {early.id, 0, 2}}));
    QVERIFY(firstMonth({late.id, 0, 2}, plan).isNull());
    plan.starts = {2026, 11, 23};
    const Items items = roadmap(plan, chosen, values, std::nullopt);
    QCOMPARE(items, (Items{{early.id, 0, 2}, {late.id, 3, 2}}));
    QCOMPARE(firstMonth(items[1], plan), QDate(2027, 2, 1));
    QCOMPARE(lastMonth(items[1], plan), QDate(2027, 3, 31));
    QVERIFY(lastMonth({late.id, 3, 0}, plan).isNull());
    // What should have begun before the plan begins with it.
    plan.starts = {2027, 6, 1};
    QCOMPARE(roadmap(plan, chosen, values, std::nullopt), (Items{{late.id, 0, 2}, {early.id, 0, 2}}));
}

QTEST_GUILESS_MAIN(tst_Roadmap)
#include "tst_Roadmap.moc"
