// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/CodeCounts.h"
#include "tests/support/EvidenceBuilder.h"

#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// People counted, not mentions.
class tst_CodeCounts : public QObject
{
    Q_OBJECT

private slots:
    void countsPeopleOnce();
    void countsForCodesAbove();
    void asksOneKindOfInformant();

private:
    static void quote(EvidenceBuilder& builder, Interview& interview, const QString& at, const QString& code)
    {
        builder.quote(interview, at, {});
        interview.excerpts.back().code = code;
    }
};

void tst_CodeCounts::countsPeopleOnce()
{
    EvidenceBuilder builder({u"a"_s, u"b"_s});
    Interview& first = builder.interview(Informant::Customer, {});
    quote(builder, first, u"b"_s, u"wait"_s);
    quote(builder, first, u"b"_s, u"wait"_s);
    quote(builder, first, u"a>b"_s, u"wait"_s);
    first.person = u"P1"_s;
    Interview& again = builder.interview(Informant::Customer, {});
    quote(builder, again, u"b"_s, u"wait"_s);
    again.person = u"p1 "_s;
    Interview& other = builder.interview(Informant::Customer, {});
    quote(builder, other, u"b"_s, u"wait"_s);
    quote(builder, other, u"a"_s, {});
    const ProjectData data = builder.data();
    const CodeCounts counts = countCodes(data.evidence, data.journey, {});
    QCOMPARE(
        counts.places, (std::vector<Place>{builder.place(u"a"_s), builder.place(u"b"_s), builder.place(u"a>b"_s)}));
    QCOMPARE(counts.at(u"wait"_s, builder.place(u"b"_s)), 2);
    QCOMPARE(counts.at(u"wait"_s, builder.place(u"a>b"_s)), 1);
    QCOMPARE(counts.at(u"wait"_s, builder.place(u"a"_s)), 0);
    QCOMPARE(counts.at({}, builder.place(u"a"_s)), 1);
    QCOMPARE(counts.peopleOfCode.at(u"wait"_s), 2);
    QCOMPARE(counts.peopleOfPlace.at(builder.place(u"b"_s)), 2);
    QCOMPARE(counts.everybody, 2);
}

void tst_CodeCounts::countsForCodesAbove()
{
    EvidenceBuilder builder({u"a"_s});
    Interview& first = builder.interview(Informant::Customer, {});
    quote(builder, first, u"a"_s, u"queue"_s);
    quote(builder, first, u"a"_s, u"wait"_s);
    Interview& second = builder.interview(Informant::Customer, {});
    quote(builder, second, u"a"_s, u"queue"_s);
    ProjectData data = builder.data();
    data.evidence.codes
        = {Code{CodeId{1}, u"wait"_s, 0, {}, u"queue"_s}, Code{CodeId{2}, u"queue"_s, 1, {}, u"wait"_s}};
    // Even where the two stand below one another nobody is counted twice.
    CodeCounts counts = countCodes(data.evidence, data.journey, {});
    QCOMPARE(counts.at(u"wait"_s, builder.place(u"a"_s)), 2);
    data.evidence.codes.put(Code{CodeId{1}, u"wait"_s, 0, {}});
    counts = countCodes(data.evidence, data.journey, {});
    QCOMPARE(counts.at(u"wait"_s, builder.place(u"a"_s)), 2);
    QCOMPARE(counts.at(u"queue"_s, builder.place(u"a"_s)), 2);
    data.evidence.codes.put(Code{CodeId{2}, u"queue"_s, 1, {}});
    counts = countCodes(data.evidence, data.journey, {});
    QCOMPARE(counts.at(u"wait"_s, builder.place(u"a"_s)), 1);
}

void tst_CodeCounts::asksOneKindOfInformant()
{
    EvidenceBuilder builder({u"a"_s});
    quote(builder, builder.interview(Informant::Customer, {}), u"a"_s, u"wait"_s);
    quote(builder, builder.interview(Informant::Frontline, {}), u"a"_s, u"wait"_s);
    const ProjectData data = builder.data();
    QCOMPARE(countCodes(data.evidence, data.journey, Informant::Customer).at(u"wait"_s, builder.place(u"a"_s)), 1);
    QCOMPARE(countCodes(data.evidence, data.journey, {}).at(u"wait"_s, builder.place(u"a"_s)), 2);
    QVERIFY(countCodes(data.evidence, data.journey, Informant::Management).places.empty());
}

QTEST_GUILESS_MAIN(tst_CodeCounts)
#include "tst_CodeCounts.moc"
