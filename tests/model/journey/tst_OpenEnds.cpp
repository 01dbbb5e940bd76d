// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/Flow.h"
#include "tests/support/Compare.h"
#include "tests/support/JourneyBuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;
using namespace touchstone::test;

/// Journeys whose ends nobody classified.
class tst_OpenEnds : public QObject
{
    Q_OBJECT

private slots:
    void openEndsAreNeitherSuccessNorLost();
};

/// Nothing that was counted leads to an end: what comes in and does not go out ends, nobody knows how.
void tst_OpenEnds::openEndsAreNeitherSuccessNorLost()
{
    JourneyBuilder builder;
    builder.transition(u"start"_s, u"a"_s, 10)
        .transition(u"a"_s, u"b"_s, 8)
        .transition(u"b"_s, u"a"_s, 2)
        .transition(u"b"_s, u"c"_s, 3);
    const Flow flow = *flowOf(builder.journey());
    QCOMPARE(flow.successProbability, 0.);
    QCOMPARE(flow.lostProbability, 0.);
    QVERIFY(flow.closedParts.empty());
    COMPARE_WITHIN(flow.at[0]->expectedVisits, 1.2, 1e-12);
    COMPARE_WITHIN(flow.at[1]->expectedVisits, .8, 1e-12);
    COMPARE_WITHIN(flow.at[2]->reach, .3, 1e-12);
    QCOMPARE(flow.at[2]->exitRate, 0.);
    // One that is counted into an end classifies them all: c is a dead end then.
    builder.transition(u"a"_s, u"lost"_s, 4);
    QCOMPARE(flowOf(builder.journey())->closedParts, std::vector<std::vector<TouchpointId>>({{builder.id(u"c"_s)}}));
}

QTEST_GUILESS_MAIN(tst_OpenEnds)
#include "tst_OpenEnds.moc"
