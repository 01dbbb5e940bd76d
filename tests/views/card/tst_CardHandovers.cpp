// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/card/CardFixture.h"
#include "views/card/CardFields.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace touchstone;
using namespace touchstone::test;

/// Pain points of handovers, and the way from the card to the evidence.
class tst_CardHandovers : public QObject
{
    Q_OBJECT

    std::unique_ptr<CardFixture> m_card;
    ProjectData m_data;

    const Transition& transition(TouchpointId from, TouchpointId to)
    {
        return *m_card->project().journey().findTransition(from, to);
    }
    QPushButton* adder() { return m_card->field<QPushButton>(QStringLiteral("Add pain point of a handover")); }
    QList<LineField*> pains()
    {
        QList<LineField*> result;
        for (LineField* field : m_card->shown<LineField>()) {
            if (field->accessibleName() == QStringLiteral("Pain point"))
                result << field;
        }
        return result;
    }
    QLabel* link(const QString& name) { return m_card->field<QLabel>(name); }

private slots:
    void initTestCase() { qRegisterMetaType<TallySource>("touchstone::TallySource"); }
    void init()
    {
        m_data = accountProject();
        Transition on = *m_data.journey.findTransition(touchpointId(3), touchpointId(4));
        PainPoint lost;
        lost.id = {501};
        lost.text = QStringLiteral("The code does not arrive");
        lost.severity = 3;
        lost.frequency = .2;
        lost.grade = Grade::Heard;
        on.painPoints = {lost};
        m_data.journey.transitions.put(on);
        for (int voter = 0; voter < 3; ++voter)
            m_data.journey.votes.put(
                {VoteId{700 + voter}, voter, QStringLiteral("v%1").arg(voter), touchpointId(3), 1 + voter, {}});
        Survey survey;
        survey.id = {801};
        survey.mapping.survey = QStringLiteral("Spring survey");
        ColumnMapping name, score, comment, handover;
        name.header = QStringLiteral("Name");
        score.header = QStringLiteral("How was <the> check?");
        score.role = ColumnRole::Score;
        score.signal = Signal::Csat;
        score.touchpoint = QStringLiteral("t3");
        comment.header = QStringLiteral("What happened?");
        comment.role = ColumnRole::Text;
        comment.touchpoint = QStringLiteral("t3");
        handover.header = QStringLiteral("Getting the code");
        handover.role = ColumnRole::Score;
        handover.signal = Signal::Ces;
        handover.touchpoint = QStringLiteral("t3>t4");
        survey.mapping.columns = {name, score, comment, handover};
        SurveyTally tally;
        tally.histograms = {{1, {1, 2, 3, 4, 5}, 15, 0, 0}, {3, {1, 0, 0, 0, 0, 0, 6}, 7, 0, 0}};
        survey.tallies = {tally};
        m_data.evidence.surveys.put(survey);
        Aggregate figure;
        figure.id = {802};
        figure.place = {touchpointId(3)};
        figure.signal = Signal::Nps;
        figure.counts = {0, 0, 0, 0, 0, 0, 10, 10, 10, 10, 10};
        m_data.evidence.aggregates.put(figure);
        Interview interview;
        interview.id = {803};
        interview.key = QStringLiteral("i1");
        interview.title = QStringLiteral("Customer 3");
        interview.text = QStringLiteral("It said too dark but never why.");
        for (int i = 0; i < 8; ++i) {
            Excerpt excerpt;
            excerpt.id = {810 + i};
            excerpt.start = i, excerpt.end = 16;
            excerpt.place = i % 2 ? Place{touchpointId(3)} : Place{touchpointId(2), touchpointId(3)};
            interview.excerpts.push_back(excerpt);
        }
        m_data.evidence.interviews.put(interview);
        m_card = std::make_unique<CardFixture>(m_data);
        m_card->workspace.select(touchpointId(3));
    }
    void cleanup() { m_card.reset(); }

    void painPointsOfAHandoverAreShownAtBothEnds()
    {
        QCOMPARE(pains().size(), 1);
        QCOMPARE(pains().first()->text(), QStringLiteral("The code does not arrive"));
        QVERIFY(m_card->says(QStringLiteral("→ to First login")));
        m_card->workspace.select(touchpointId(4));
        QCOMPARE(pains().size(), 1);
        QVERIFY(m_card->says(QStringLiteral("← from Identity check")));
        m_card->workspace.select(touchpointId(0));
        QCOMPARE(pains().size(), 0);
        QVERIFY(adder());
    }

    void theyAreEditedInPlace()
    {
        LineField* text = pains().first();
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("The code comes late"));
        QTest::keyClick(text, Qt::Key_Return);
        const auto stored = [this] { return transition(touchpointId(3), touchpointId(4)).painPoints; };
        QCOMPARE(stored()[0].text.plain(), QStringLiteral("The code comes late"));
        QCOMPARE(
            m_card->project().undoName(), QStringLiteral("Change “Pain points” of “Identity check → First login”"));
        QCOMPARE(pains().first(), text); // the row stays while it is edited
        auto* severity = m_card->field<QComboBox>(QStringLiteral("Severity"));
        severity->setFocus();
        QTest::keyClick(severity, Qt::Key_Up);
        QCOMPARE(stored()[0].severity, std::optional<int>(2));
        auto* frequency = m_card->field<NumberField>(QStringLiteral("Frequency in percent"));
        frequency->setFocus();
        frequency->selectAll();
        QTest::keyClicks(frequency, QStringLiteral("35"));
        QTest::keyClick(frequency, Qt::Key_Return);
        QCOMPARE(stored()[0].frequency, std::optional<double>(.35));
        auto* grade = m_card->field<QComboBox>(QStringLiteral("Evidence grade"));
        grade->setFocus();
        QTest::keyClick(grade, Qt::Key_Up);
        QCOMPARE(stored()[0].grade, Grade::Measured);
        QTest::keyClick(m_card->field<QToolButton>(QStringLiteral("Remove pain point")), Qt::Key_Space);
        QVERIFY(stored().empty());
        QCOMPARE(pains().size(), 0);
        QVERIFY(m_card->undoesTo(m_data, 5));
        QCOMPARE(pains().size(), 1);
    }

    void oneIsAddedToAnyHandover()
    {
        QMenu* menu = adder()->menu();
        adder()->setFocus();
        QTimer::singleShot(0, menu, [menu] {
            QStringList names;
            for (const QAction* action : menu->actions())
                names << action->text();
            QVERIFY(names.value(0).startsWith(QStringLiteral("→ to Online")));
            QVERIFY(names.contains(QStringLiteral("→ to the exit")));
            QVERIFY(names.contains(QStringLiteral("← from Call-centre help")));
            menu->setActiveAction(
                menu->actions()[static_cast<qsizetype>(names.indexOf(QStringLiteral("→ to the exit")))]);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(adder(), Qt::Key_Space);
        QTRY_COMPARE(transition(touchpointId(3), LostNode).painPoints.size(), 1U);
        QCOMPARE(pains().size(), 2);
        auto* text = qobject_cast<LineField*>(m_card->panel.focusWidget());
        QVERIFY(text && text->text().isEmpty()); // the keyboard goes into it
        QTest::keyClicks(text, QStringLiteral("Gives up"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(transition(touchpointId(3), LostNode).painPoints[0].text.plain(), QStringLiteral("Gives up"));
        QVERIFY(m_card->undoesTo(m_data, 2));
    }

    void everySourceIsNamedWithItsCount()
    {
        QTRY_VERIFY(!m_card->workspace.isRanking());
        QVERIFY(link(QStringLiteral("How was <the> check?")));
        QVERIFY(link(QStringLiteral("How was <the> check?"))
                    ->text()
                    .contains(QStringLiteral("Spring survey, CSAT · n=15")));
        QVERIFY(link(QStringLiteral("What happened?"))->text().contains(QStringLiteral("Spring survey, comments")));
        QVERIFY(link(QStringLiteral("Getting the code"))->text().contains(QStringLiteral("n=7")));
        QVERIFY(link(QStringLiteral("Aggregated figures"))->text().contains(QStringLiteral("NPS · n=50")));
        QVERIFY(link(QStringLiteral("Interviews"))->text().contains(QStringLiteral("8 quote")));
        QVERIFY(m_card->says(QStringLiteral("Votes: 6 dot")));
        QVERIFY(link(QStringLiteral("and 2 more")));
        m_card->workspace.select(touchpointId(0));
        QVERIFY(!link(QStringLiteral("Show all answers and quotes")));
        QVERIFY(m_card->says(QStringLiteral("None yet")));
    }

    void linksLeadToTheEvidence()
    {
        QSignalSpy wanted(&m_card->panel, &AnalysisCardPanel::evidenceWanted);
        const auto follow = [&](const QString& name) {
            QLabel* label = link(name);
            label->setFocus(Qt::TabFocusReason);
            QTest::keyClick(label, Qt::Key_Return);
            return wanted.isEmpty() ? TallySource{} : qvariant_cast<TallySource>(wanted.takeFirst()[0]);
        };
        QCOMPARE(follow(QStringLiteral("How was <the> check?")), (TallySource{TallySource::Kind::Survey, {801}, 1}));
        QCOMPARE(follow(QStringLiteral("Getting the code")), (TallySource{TallySource::Kind::Survey, {801}, 3}));
        QCOMPARE(
            follow(QStringLiteral("Aggregated figures")), (TallySource{TallySource::Kind::Aggregate, {}, -1, {802}}));
        QCOMPARE(follow(QStringLiteral("Interviews")), (TallySource{TallySource::Kind::Interviews}));
        QCOMPARE(
            follow(QStringLiteral("Show all answers and quotes")), (TallySource{TallySource::Kind::Survey, {801}, 1}));
    }
};

QTEST_MAIN(tst_CardHandovers)
#include "tst_CardHandovers.moc"
