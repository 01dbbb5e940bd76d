// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapHarness.h"
#include "views/map/ComparePanel.h"
#include "views/map/JourneyBar.h"
#include "views/map/MapStrips.h"

#include <QListWidget>

using namespace touchstone;
using namespace touchstone::test;

using Side = Comparison::Side;

/// As-is and to-be side by side.
class tst_ComparePanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapHarness> m;
    JourneyId m_variant;

    ComparePanel& panel() { return m->panel.comparison(); }
    const Journey& toBe() { return *m->workspace.project()->data().journeyOf(m_variant); }
    TouchpointId toBe(int i) { return toBe().findTouchpoint(QStringLiteral("t%1").arg(i))->id; }
    QStringList texts()
    {
        QStringList result;
        for (const DifferenceLine& line : panel().lines())
            result << differenceSign(line.kind) + u' ' + line.text;
        return result;
    }
    void change(int i, const std::function<void(Touchpoint&)>& change)
    {
        Touchpoint touchpoint = *toBe().touchpoints.find(toBe(i));
        change(touchpoint);
        QVERIFY(m->workspace.edit(QStringLiteral("change"), [&](Edit& edit) { edit.put(touchpoint); }));
    }
    /// The variant without the phone, with the branch's advice online and one touchpoint more.
    void changeTheVariant()
    {
        QVERIFY(m->view().edits().remove(QSet<TouchpointId>{toBe(5)}, {}));
        change(1, [&](Touchpoint& advice) {
            advice.channel = toBe().channels[2].id;
            advice.digitalLevel = 3;
        });
        QVERIFY(m->view().edits().connect(toBe(2), SuccessNode));
    }

private slots:
    void init()
    {
        m = std::make_unique<MapHarness>();
        m->open(accountProject());
        m_variant = m->panel.bar().edits().addVariant();
        QVERIFY(m_variant);
    }
    void cleanup() { m.reset(); }

    void aFreshVariantDoesNotDiffer()
    {
        QTest::keyClick(&m->view(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(panel().isVisible());
        QVERIFY(!m->panel.strips().isVisible());
        QCOMPARE(panel().variant(), m_variant);
        QVERIFY(panel().lines().empty());
        QTest::keyClick(&panel(), Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
        QVERIFY(m->view().isVisible());
    }

    void namesEveryDifference()
    {
        changeTheVariant();
        m->panel.bar().compareAction()->setChecked(true);
        const QStringList lines = texts();
        QVERIFY(lines.contains(QStringLiteral("~ Branch advice – Channel: Branch → App; Digital level: 1 → 3")));
        QVERIFY(lines.contains(QStringLiteral("− Call-centre help (Service & loyalty · Phone)")));
        QVERIFY(lines.contains(QStringLiteral("− Call-centre help → Goal")));
        QVERIFY(lines.contains(QStringLiteral("− Call-centre help → Exit")));
        QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const QString& line) { return line[0] == u'−'; }),
            1 + 9); // with the transitions to and from it
        QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const QString& line) { return line[0] == u'+'; }), 1);
        // It follows what is changed and undone meanwhile.
        change(0,
            [](Touchpoint& search) { search.name = both(QStringLiteral("Ask a friend"), QStringLiteral("问朋友")); });
        QTRY_VERIFY(texts().contains(QStringLiteral("~ Search & compare – Name")));
        QVERIFY(m->workspace.undo());
        QTRY_COMPARE(texts(), lines);
    }

    void whatIsTheSameStandsAtTheSamePlace()
    {
        changeTheVariant();
        m->panel.bar().compareAction()->setChecked(true);
        const Comparison& comparison = panel().comparison();
        for (const int i : {0, 2, 3, 4})
            QCOMPARE(comparison.placeOf(touchpointId(i)), comparison.placeOf(toBe(i)));
        const QRectF gone = comparison.placeOf(touchpointId(5));
        QVERIFY(!gone.isNull());
        QCOMPARE(comparison.at(Side::After, gone.center()), touchpointId(5)); // its outline
        const QRectF before = comparison.placeOf(touchpointId(1)), after = comparison.placeOf(toBe(1));
        QVERIFY(before != after);
        QCOMPARE(comparison.at(Side::Before, before.center()), touchpointId(1));
        QCOMPARE(comparison.at(Side::Before, after.center()), TouchpointId{});
        QCOMPARE(comparison.at(Side::After, after.center()), toBe(1));
    }

    void whatIsFoldedOnTheMapIsComparedToo()
    {
        QVERIFY(m->view().edits().setCollapsed(toBe().stages[2].id, true));
        QVERIFY(m->view().edits().setCollapsed(toBe().channels[0].id, true));
        m->panel.bar().compareAction()->setChecked(true);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(!panel().comparison().placeOf(touchpointId(i)).isNull());
            QCOMPARE(panel().comparison().placeOf(toBe(i)), panel().comparison().placeOf(touchpointId(i)));
        }
    }

    void personasAreCalledByTheirNames()
    {
        Persona guest;
        guest.id = newId<PersonaId>();
        guest.key = QStringLiteral("p1");
        guest.name = both(QStringLiteral("Regular guest"), QStringLiteral("常客"));
        QVERIFY(m->workspace.edit(QStringLiteral("persona"), [&](Edit& edit) { edit.put(guest); }));
        change(1, [](Touchpoint& advice) { advice.personas = {QStringLiteral("p1")}; });
        m->panel.bar().compareAction()->setChecked(true);
        const TouchpointDifference* difference = panel().comparison().difference().of(toBe(1));
        QVERIFY(difference);
        QCOMPARE(describeDifference(*difference, m->workspace.project()->journey(), toBe(), QStringLiteral("zh_CN")),
            QStringLiteral("Personas: all → 常客"));
    }

    void bothSidesMoveTogether()
    {
        m->panel.bar().compareAction()->setChecked(true);
        ComparedMap &before = panel().side(Side::Before), &after = panel().side(Side::After);
        QTRY_VERIFY(before.shownPart().zoom < 1 || before.shownPart().centre != QPointF());
        QCOMPARE(before.shownPart(), after.shownPart());
        QTest::keyClick(&after, Qt::Key_Plus);
        QTest::keyClick(&before, Qt::Key_Right);
        QCOMPARE(before.shownPart(), after.shownPart());
        const MapWindow part = before.shownPart();
        QTest::mousePress(&before, Qt::LeftButton, {}, {100, 100});
        QMouseEvent move(QEvent::MouseMove, QPointF(160, 120), before.mapToGlobal(QPointF(160, 120)), Qt::NoButton,
            Qt::LeftButton, {});
        QApplication::sendEvent(&before, &move);
        QTest::mouseRelease(&before, Qt::LeftButton, {}, {160, 120});
        QVERIFY(before.shownPart() != part);
        QCOMPARE(before.shownPart(), after.shownPart());
    }

    void aClickSelectsAndTheListJumps()
    {
        changeTheVariant();
        m->panel.bar().compareAction()->setChecked(true);
        QTRY_VERIFY(panel().side(Side::Before).shownPart().centre != QPointF());
        ComparedMap& after = panel().side(Side::After);
        const QPointF at = after.fromMap(panel().comparison().placeOf(toBe(1)).center());
        QTest::mouseClick(&after, Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(m->workspace.current(), toBe(1));
        QCOMPARE(m->workspace.shownJourney(), m_variant);
        QVERIFY(panel().isVisible());
        auto* list = panel().findChild<QListWidget*>(QStringLiteral("differences"));
        QVERIFY(list->currentItem()->text().startsWith(QStringLiteral("Branch advice")));
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(QStringLiteral("Call-centre help (")))
                list->setCurrentRow(row);
        }
        QCOMPARE(m->workspace.current(), touchpointId(5)); // of the as-is journey: its card is shown
        QCOMPARE(panel().variant(), m_variant); // still compared
    }

    void followsWhatChangedWhileItWasHidden()
    {
        m->panel.bar().compareAction()->setChecked(true);
        QTRY_VERIFY(panel().side(Side::Before).shownPart().zoom < 1);
        const MapWindow part = panel().side(Side::Before).shownPart();
        m->panel.hide(); // another mode
        changeTheVariant();
        QTest::qWait(20);
        QVERIFY(texts().isEmpty()); // nothing is laid out for nobody
        m->panel.show();
        QTRY_VERIFY(!texts().isEmpty());
        QCOMPARE(panel().side(Side::Before).shownPart(), part);
        auto* list = panel().findChild<QListWidget*>(QStringLiteral("differences"));
        m->workspace.setLanguage(QStringLiteral("zh_CN"));
        QTRY_VERIFY(list->item(0)->text().contains(QStringLiteral("网点")));
    }

    void deletingTheVariantEndsIt()
    {
        m->panel.bar().compareAction()->setChecked(true);
        QVERIFY(m->panel.bar().edits().remove(m_variant));
        QTRY_VERIFY(!panel().isVisible());
        QVERIFY(m->view().isVisible());
    }
};

QTEST_MAIN(tst_ComparePanel)
#include "tst_ComparePanel.moc"
