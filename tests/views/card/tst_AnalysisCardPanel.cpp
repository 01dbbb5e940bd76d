// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/map/MapFixture.h"
#include "views/card/AnalysisCardPanel.h"
#include "views/card/CardEvidence.h"
#include "views/card/CardFields.h"
#include "views/card/DigitalLevelBar.h"
#include "views/common/ElidedLabel.h"
#include "views/common/StyleSheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace touchstone;
using namespace touchstone::test;

/// The analysis card as a person fills it in: what is typed arrives in the project, in the shown language, as named
/// steps.
class tst_AnalysisCardPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AnalysisCardPanel> m_panel;
    ProjectData m_data;

    const Touchpoint& stored(int i) { return *m_workspace->project()->journey().touchpoints.find(touchpointId(i)); }

    template <typename Widget>
    Widget* field(const QString& accessibleName)
    {
        for (Widget* widget : m_panel->findChildren<Widget*>()) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool isShown(const QString& text)
    {
        const auto labels = m_panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>();
        m_panel = std::make_unique<AnalysisCardPanel>(*m_workspace);
        m_data = accountProject();
        Touchpoint check = *m_data.journey.touchpoints.find(touchpointId(3));
        check.card.need = both(QStringLiteral("Prove who I am once"), QStringLiteral("只证明一次身份"));
        PainPoint dark;
        dark.id = {77};
        dark.text = QStringLiteral("The photo is too dark");
        dark.severity = 3;
        dark.frequency = .41;
        dark.grade = Grade::Measured;
        check.painPoints = {dark};
        check.emotion = {-2, -1, 0};
        m_data.journey.touchpoints.put(check);
        Interview interview;
        interview.id = {88};
        interview.key = QStringLiteral("i1");
        interview.title = QStringLiteral("Customer 3");
        interview.text = QStringLiteral("It said too dark but never why.");
        interview.covers = {Place{touchpointId(3)}};
        Excerpt excerpt;
        excerpt.id = {89};
        excerpt.start = 8, excerpt.end = 16;
        excerpt.place = {touchpointId(3)};
        excerpt.severity = 2;
        interview.excerpts = {excerpt};
        m_data.evidence.interviews.put(interview);
        Aggregate csat;
        csat.id = {90};
        csat.place = {touchpointId(3)};
        csat.signal = Signal::Csat;
        csat.counts = {60, 55, 40, 30, 15};
        m_data.evidence.aggregates.put(csat);
        auto project = Project::create(m_folder->filePath(QStringLiteral("card.journey")), m_data);
        QVERIFY(project.has_value());
        m_workspace->setProject(std::move(*project));
        m_panel->resize(340, 1500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_workspace->select(touchpointId(3));
    }
    void cleanup()
    {
        m_panel.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void aBurstOfTypingIsOneStepInTheShownLanguage()
    {
        auto* need = field<TextField>(QStringLiteral("The need (not the function)"));
        QVERIFY(need);
        QCOMPARE(need->toPlainText(), QStringLiteral("Prove who I am once"));
        need->setFocus();
        need->moveCursor(QTextCursor::End);
        QTest::keyClicks(need, QStringLiteral(", at home"));
        QVERIFY(!m_workspace->project()->canUndo());
        QTRY_COMPARE(stored(3).card.need.in(QStringLiteral("en")), QStringLiteral("Prove who I am once, at home"));
        QCOMPARE(stored(3).card.need.in(QStringLiteral("zh_CN")), QStringLiteral("只证明一次身份"));
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->project()->data(), m_data);
        QVERIFY(!m_workspace->project()->canUndo());
        QCOMPARE(need->toPlainText(), QStringLiteral("Prove who I am once"));
    }

    void whatWasTypedStaysWithItsTouchpoint()
    {
        auto* feels = field<TextField>(QStringLiteral("Feels"));
        feels->setFocus();
        QTest::keyClicks(feels, QStringLiteral("Annoyed"));
        m_workspace->select(touchpointId(4)); // before the burst is over
        QCOMPARE(stored(3).card.feels.in(QStringLiteral("en")), QStringLiteral("Annoyed"));
        QVERIFY(stored(4).card.feels.isEmpty());
        QCOMPARE(feels->toPlainText(), QString());
    }

    void whatWasTypedLastIsNotLost()
    {
        auto* feels = field<TextField>(QStringLiteral("Feels"));
        feels->setFocus();
        QTest::keyClicks(feels, QStringLiteral("Annoyed"));
        m_panel.reset(); // before the burst is over
        QCOMPARE(stored(3).card.feels.in(QStringLiteral("en")), QStringLiteral("Annoyed"));
    }

    void flagsChoicesAndFigures()
    {
        for (QCheckBox* box : m_panel->findChildren<QCheckBox*>())
            box->click();
        QVERIFY(!stored(3).momentOfTruth);
        QVERIFY(stored(3).keepHuman);
        auto* importance = field<NumberField>(QStringLiteral("Stated importance (1 to 7)"));
        importance->setFocus();
        QTest::keyClicks(importance, QStringLiteral("6.5"));
        QTest::keyClick(importance, Qt::Key_Return);
        QCOMPARE(stored(3).importance, std::optional<double>(6.5));
        importance->selectAll();
        QTest::keyClicks(importance, QStringLiteral("9"));
        QTest::keyClick(importance, Qt::Key_Return);
        QCOMPARE(stored(3).importance, std::optional<double>(6.5)); // out of range: not taken
        auto* stage = field<QComboBox>(QStringLiteral("Stage"));
        stage->setCurrentIndex(0);
        emit stage->activated(0);
        QCOMPARE(stored(3).stage, stageId(0));
        auto* reach = field<QComboBox>(QStringLiteral("Reach"));
        emit reach->activated(3);
        QCOMPARE(stored(3).reach, std::optional(Reach::Some));
        while (m_workspace->project()->canUndo())
            QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->project()->data(), m_data);
    }

    void painPointsAreAddedEditedAndRemoved()
    {
        auto* text = field<LineField>(QStringLiteral("Pain point"));
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Too dark, no reason given"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(stored(3).painPoints[0].text.plain(), QStringLiteral("Too dark, no reason given"));
        QCOMPARE(field<LineField>(QStringLiteral("Pain point")), text); // the row stays while it is edited
        emit field<QComboBox>(QStringLiteral("Severity"))->activated(2);
        QCOMPARE(stored(3).painPoints[0].severity, std::optional<int>(1));
        emit field<QComboBox>(QStringLiteral("Evidence grade"))->activated(1);
        QCOMPARE(stored(3).painPoints[0].grade, Grade::Heard);
        for (QPushButton* button : m_panel->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Add pain point"))
                button->click();
        }
        QCOMPARE(stored(3).painPoints.size(), 2U);
        field<QToolButton>(QStringLiteral("Remove pain point"))->click();
        QCOMPARE(stored(3).painPoints.size(), 1U);
        QVERIFY(stored(3).painPoints[0].text.isEmpty());
        while (m_workspace->project()->canUndo())
            QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->project()->data(), m_data);
    }

    void emotionAndDigitalLevel()
    {
        auto* level = field<DigitalLevelBar>(QStringLiteral("Digital level"));
        QTest::keyClick(level, Qt::Key_3);
        QCOMPARE(stored(3).digitalLevel, std::optional<int>(3));
        QTest::mouseClick(level, Qt::LeftButton, {}, QPoint(level->width() - 5, level->height() / 2));
        QCOMPARE(stored(3).digitalLevel, std::optional<int>(4));
        QTest::keyClick(level, Qt::Key_Delete);
        QVERIFY(!stored(3).digitalLevel);
        QVERIFY(isShown(QStringLiteral("mean −1.0 of 3 people")));
        field<QSpinBox>(QStringLiteral("People who rated 2"))->setValue(2);
        field<QSpinBox>(QStringLiteral("People who rated -1"))->setValue(0);
        QTRY_COMPARE(stored(3).ratings(), (std::vector<int>{-2, 0, 2, 2}));
    }

    void whatIsRefusedIsTakenBack_data()
    {
        QTest::addColumn<bool>("isBulk");
        QTest::newRow("one touchpoint") << false;
        QTest::newRow("several") << true;
    }
    /// A control shows what was asked for before the edit is refused: here, as the file is open for reading only.
    void whatIsRefusedIsTakenBack()
    {
        QFETCH(bool, isBulk);
        auto project = Project::open(m_workspace->project()->path(), Project::Access::ReadOnly);
        QVERIFY(project.has_value());
        m_workspace->setProject(std::move(*project));
        m_workspace->select(touchpointId(3));
        if (isBulk)
            m_workspace->setSelection({touchpointId(2), touchpointId(3)}, touchpointId(3));
        for (const char* name : {"Stage", "Channel"}) {
            auto* choice = field<QComboBox>(QLatin1String(name));
            QVERIFY2(choice, name);
            const int before = choice->currentIndex();
            const int other = before == 0 ? 1 : 0;
            choice->setCurrentIndex(other);
            emit choice->activated(other);
            QCOMPARE(choice->currentIndex(), before);
        }
        const auto boxes = m_panel->findChildren<QCheckBox*>();
        const auto found = std::find_if(boxes.begin(), boxes.end(),
            [](const QCheckBox* box) { return box->isVisible() && box->text() == QStringLiteral("Keep human"); });
        QVERIFY(found != boxes.end());
        QCheckBox* flag = *found;
        const Qt::CheckState before = flag->checkState();
        flag->click();
        QCOMPARE(flag->checkState(), before);
        auto* level = field<DigitalLevelBar>(QStringLiteral("Digital level"));
        const auto shown = level->grab().toImage();
        level->setFocus();
        const auto focused = level->grab().toImage();
        QTest::keyClick(level, Qt::Key_4);
        QVERIFY(level->grab().toImage() == focused || level->grab().toImage() == shown);
        QVERIFY(stored(3) == *m_data.journey.touchpoints.find(touchpointId(3)));
    }

    void aNeighboursNewNameIsShown()
    {
        const Collection<Transition>& all = m_data.journey.transitions;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Transition& each) {
            return each.from == touchpointId(3) && m_data.journey.touchpoints.contains(each.to);
        });
        QVERIFY(found != all.end());
        Transition handover = *found;
        handover.painPoints.emplace_back();
        handover.painPoints[0].id = {501};
        QVERIFY(m_workspace->edit(QStringLiteral("-"), [&](Edit& edit) { edit.put(handover); }));
        Touchpoint renamed = *m_data.journey.touchpoints.find(handover.to);
        renamed.name = QStringLiteral("Sign at home");
        QVERIFY(m_workspace->edit(QStringLiteral("-"), [&](Edit& edit) { edit.put(renamed); }));
        const auto handovers = [this] {
            QStringList names;
            for (const ElidedLabel* label : m_panel->findChildren<ElidedLabel*>())
                names << label->text();
            return names;
        };
        QVERIFY2(handovers().contains(QStringLiteral("→ to Sign at home")), qPrintable(handovers().join(u'|')));
        QVERIFY(m_workspace->undo());
        QVERIFY2(!handovers().contains(QStringLiteral("→ to Sign at home")), qPrintable(handovers().join(u'|')));
    }

    void evidenceIsShownInItsOwnUnits()
    {
        QTRY_VERIFY(!m_workspace->isRanking());
        QTRY_VERIFY(isShown(QStringLiteral("2.4 / 5")));
        QVERIFY(isShown(QStringLiteral("n=200")));
        QVERIFY(isShown(QStringLiteral("“too dark”")));
        QVERIFY(isShown(QStringLiteral("Customer 3 · customer · severity 2")));
        QVERIFY(isShown(QStringLiteral("1 of 1 had trouble")));
        QVERIFY(!isShown(QStringLiteral("None yet")));
        m_workspace->select(touchpointId(1));
        QTRY_VERIFY(isShown(QStringLiteral("None yet")));
        SignalScore score;
        score.signal = Signal::Nps;
        score.n = 20;
        score.plainLoss = (1 - .25) / 2;
        QCOMPARE(signalFigure(score), QStringLiteral("25"));
        score.signal = Signal::Completion;
        score.plainLoss = .41;
        QCOMPARE(signalFigure(score), QStringLiteral("59 % completed"));
    }

    void tabGoesFromTopToBottom_data()
    {
        QTest::addColumn<bool>("isBulk");
        QTest::newRow("one touchpoint") << false;
        QTest::newRow("several") << true;
    }
    void tabGoesFromTopToBottom()
    {
        QFETCH(bool, isBulk);
        m_workspace->edit(QStringLiteral("-"), [this](Edit& edit) { // rows that come later, between others
            Touchpoint check = stored(3);
            check.painPoints.push_back({PainPointId{78}, {}, QStringLiteral("Waits"), 1, {}, Grade::Heard});
            edit.put(check);
            edit.put(Persona{PersonaId{1}, QStringLiteral("saver"), 0, QStringLiteral("Saver"), {}});
        });
        if (isBulk)
            m_workspace->setSelection({touchpointId(2), touchpointId(3)}, touchpointId(3));
        m_panel->resize(300, 3000);
        QTest::qWait(50); // until all is laid out
        QList<QWidget*> stops;
        m_panel->focusFirstField();
        QWidget* const first = QApplication::focusWidget();
        do {
            stops << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && stops.size() < 200);
        QVERIFY(stops.size() > (isBulk ? 8 : 25));
        QVERIFY(stops.size() < 200);
        int jumps = 0; // once, from the last one to the first
        for (qsizetype i = 0; i < stops.size(); ++i) {
            const QWidget* next = stops[(i + 1) % stops.size()];
            const QRect here(stops[i]->mapTo(m_panel.get(), QPoint()), stops[i]->size());
            const QRect there(next->mapTo(m_panel.get(), QPoint()), next->size());
            const bool isBelow = there.top() >= here.bottom() - 4;
            const bool isBeside = there.left() >= here.right() - 4 && there.bottom() > here.top();
            jumps += !isBelow && !isBeside;
            QVERIFY2(!next->accessibleName().isEmpty() || qobject_cast<const QAbstractButton*>(next),
                next->metaObject()->className());
        }
        QCOMPARE(jumps, 1);
    }

    void nothingAndManySelected()
    {
        m_workspace->setSelection({touchpointId(1), touchpointId(3)}, touchpointId(3));
        QVERIFY(isShown(QStringLiteral("touchpoints selected")));
        m_workspace->select({});
        QVERIFY(isShown(QStringLiteral("No touchpoint selected")));
        m_workspace->select(touchpointId(3));
        QVERIFY(m_workspace->edit(QStringLiteral("Delete"), [](Edit& edit) { edit.remove(touchpointId(3)); }));
        QVERIFY(isShown(QStringLiteral("No touchpoint selected")));
        m_workspace->setProject({});
        QVERIFY(isShown(QStringLiteral("No touchpoint selected")));
    }

    void pictures()
    {
        if (!qEnvironmentVariableIsSet("TOUCHSTONE_PICTURES"))
            QSKIP("set TOUCHSTONE_PICTURES to a folder to have pictures made");
        const QString folder = qEnvironmentVariable("TOUCHSTONE_PICTURES");
        QTRY_VERIFY(!m_workspace->isRanking());
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            m_workspace->setTheme(Theme::of(mode));
            m_workspace->setLanguage(mode == ThemeMode::Light ? QStringLiteral("en") : QStringLiteral("zh_CN"));
            applyTheme(*qApp, Theme::of(mode));
            QTest::qWait(50);
            m_panel->grab().save(folder
                + (mode == ThemeMode::Light ? QStringLiteral("/card-light.png") : QStringLiteral("/card-dark.png")));
        }
    }
};

QTEST_MAIN(tst_AnalysisCardPanel)
#include "tst_AnalysisCardPanel.moc"
