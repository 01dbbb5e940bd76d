// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/card/CardFixture.h"
#include "views/card/CardFields.h"
#include "views/card/Chip.h"
#include "views/card/DigitalLevelBar.h"

#include <QCheckBox>

using namespace touchstone;
using namespace touchstone::test;

/// Several touchpoints on one card: where they differ it says so, and each change is one step for all, by keyboard.
class tst_BulkCard : public QObject
{
    Q_OBJECT

    std::unique_ptr<CardFixture> m_card;
    ProjectData m_data;

    QComboBox* choice(const QString& name) { return m_card->field<QComboBox>(name); }
    QCheckBox* flag(const QString& name) { return m_card->field<QCheckBox>(name); }
    Chip* persona(const QString& name) { return m_card->field<Chip>(QStringLiteral("Persona %1").arg(name)); }
    QStringList tags()
    {
        QStringList words;
        for (const Chip* chip : m_card->shown<Chip>()) {
            if (!chip->isCheckable())
                words << chip->text();
        }
        return words;
    }

private slots:
    void init()
    {
        m_data = accountProject();
        Touchpoint check = *m_data.journey.touchpoints.find(touchpointId(3));
        check.tags = {QStringLiteral("identity"), QStringLiteral("legal")};
        check.personas = {QStringLiteral("mover")};
        check.card.owner = QStringLiteral("Risk");
        m_data.journey.touchpoints.put(check);
        Touchpoint login = *m_data.journey.touchpoints.find(touchpointId(4));
        login.tags = {QStringLiteral("Identity")};
        m_data.journey.touchpoints.put(login);
        m_data.journey.personas.put({PersonaId{1}, QStringLiteral("saver"), 0, QStringLiteral("Saver"), {}});
        m_data.journey.personas.put({PersonaId{2}, QStringLiteral("mover"), 1, QStringLiteral("Mover"), {}});
        m_card = std::make_unique<CardFixture>(m_data);
        m_card->workspace.setSelection({touchpointId(3), touchpointId(4)}, touchpointId(3));
    }
    void cleanup() { m_card.reset(); }

    void whereTheyDifferItSaysSo()
    {
        QVERIFY(m_card->says(QStringLiteral("2 touchpoints selected")));
        QVERIFY(m_card->says(QStringLiteral("Identity check · First login")));
        QCOMPARE(choice(QStringLiteral("Stage"))->currentIndex(), -1);
        QCOMPARE(choice(QStringLiteral("Stage"))->placeholderText(), QStringLiteral("mixed"));
        QCOMPARE(choice(QStringLiteral("Channel"))->currentText(), QStringLiteral("App"));
        QCOMPARE(tags(), (QStringList{QStringLiteral("identity"), QStringLiteral("legal (1 of 2)")}));
        QCOMPARE(m_card->field<LineField>(QStringLiteral("Owner"))->placeholderText(), QStringLiteral("mixed"));
        QVERIFY(m_card->says(QStringLiteral("mixed"))); // the digital level
        QCOMPARE(flag(QStringLiteral("Moment of truth (1 of 2)"))->checkState(), Qt::PartiallyChecked);
        QCOMPARE(flag(QStringLiteral("Keep human"))->checkState(), Qt::Unchecked);
        QVERIFY(persona(QStringLiteral("Mover"))->isChecked());
        QVERIFY(!persona(QStringLiteral("Saver (1 of 2)"))->isChecked());
    }

    void stageAndChannelAreOneStepForAll()
    {
        QComboBox* stage = choice(QStringLiteral("Stage"));
        stage->setFocus();
        QTest::keyClick(stage, Qt::Key_Down); // the first one
        QVERIFY(m_card->stored(3).stage == stageId(0) && m_card->stored(4).stage == stageId(0));
        QCOMPARE(m_card->project().undoName(), QStringLiteral("Move 2 touchpoints"));
        QCOMPARE(stage->currentText(), QStringLiteral("Awareness"));
        QVERIFY(stage->hasFocus());
        QComboBox* channel = choice(QStringLiteral("Channel"));
        channel->setFocus();
        QTest::keyClick(channel, Qt::Key_Up);
        QVERIFY(m_card->stored(3).channel == channelId(1) && m_card->stored(4).channel == channelId(1));
        QVERIFY(m_card->undoesTo(m_data, 2));
    }

    void tagsAreGivenToAllAndTakenFromAll()
    {
        auto* line = m_card->field<QLineEdit>(QStringLiteral("Tags"));
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("legal"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(m_card->stored(4).tags.contains(QStringLiteral("legal")));
        QCOMPARE(m_card->stored(3).tags.size(), 2);
        QCOMPARE(tags(), (QStringList{QStringLiteral("identity"), QStringLiteral("legal")}));
        QTest::keyClick(line, Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete); // however it is written
        QCOMPARE(m_card->stored(3).tags, QStringList{QStringLiteral("legal")});
        QCOMPARE(m_card->stored(4).tags, QStringList{QStringLiteral("legal")});
        QVERIFY(m_card->undoesTo(m_data, 2));
    }

    void personasOwnerLevelAndFlags()
    {
        QTest::keyClick(persona(QStringLiteral("Saver (1 of 2)")), Qt::Key_Space);
        QVERIFY(m_card->stored(3).personas.isEmpty() && m_card->stored(4).personas.isEmpty());
        auto* owner = m_card->field<LineField>(QStringLiteral("Owner"));
        owner->setFocus();
        QTest::keyClicks(owner, QStringLiteral("Digital"));
        QTest::keyClick(owner, Qt::Key_Return);
        QCOMPARE(m_card->stored(3).card.owner.in(QStringLiteral("en")), QStringLiteral("Digital"));
        QCOMPARE(m_card->stored(4).card.owner.in(QStringLiteral("en")), QStringLiteral("Digital"));
        QCOMPARE(m_card->project().undoName(), QStringLiteral("Set the owner to “Digital”"));
        auto* level = m_card->field<DigitalLevelBar>(QStringLiteral("Digital level"));
        QTest::keyClick(level, Qt::Key_3);
        QCOMPARE(m_card->stored(3).digitalLevel, std::optional<int>(3));
        QCOMPARE(m_card->stored(4).digitalLevel, std::optional<int>(3));
        QTest::keyClick(flag(QStringLiteral("Moment of truth (1 of 2)")), Qt::Key_Space);
        QVERIFY(m_card->stored(3).momentOfTruth && m_card->stored(4).momentOfTruth);
        QTest::keyClick(flag(QStringLiteral("Moment of truth")), Qt::Key_Space);
        QVERIFY(!m_card->stored(3).momentOfTruth && !m_card->stored(4).momentOfTruth);
        QTest::keyClick(flag(QStringLiteral("Pinned on the map")), Qt::Key_Space);
        QVERIFY(m_card->stored(3).pinned && m_card->stored(4).pinned && m_card->stored(3).mapX);
        QVERIFY(m_card->undoesTo(m_data, 6));
    }

    void aMixedLevelIsCleared()
    {
        auto* level = m_card->field<DigitalLevelBar>(QStringLiteral("Digital level"));
        QTest::keyClick(level, Qt::Key_Delete);
        QVERIFY(!m_card->stored(3).digitalLevel && !m_card->stored(4).digitalLevel);
        QVERIFY(m_card->undoesTo(m_data, 1));
    }

    void whatWasTypedStaysWithItsTouchpoints()
    {
        auto* owner = m_card->field<LineField>(QStringLiteral("Owner"));
        owner->setFocus();
        QTest::keyClicks(owner, QStringLiteral("Digital"));
        m_card->workspace.setSelection({touchpointId(0), touchpointId(1)}, touchpointId(0));
        QCOMPARE(m_card->stored(4).card.owner.in(QStringLiteral("en")), QStringLiteral("Digital"));
        QVERIFY(m_card->stored(0).card.owner.isEmpty());
        QVERIFY(owner->text().isEmpty());
    }

    void theFirstFieldTakesTheKeyboard()
    {
        m_card->panel.focusFirstField();
        QVERIFY(choice(QStringLiteral("Stage"))->hasFocus());
        m_card->workspace.select(touchpointId(3));
        m_card->panel.focusFirstField();
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("The need (not the function)"));
    }
};

QTEST_MAIN(tst_BulkCard)
#include "tst_BulkCard.moc"
