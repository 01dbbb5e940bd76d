// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/EventTime.h"

#include <array>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchstone;

/// Times as logs write them.
class tst_EventTime : public QObject
{
    Q_OBJECT

private slots:
    void readsTimes_data();
    void readsTimes();
    void findsTheOrderOfDates();
};

void tst_EventTime::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc"); // empty: no time
    const auto row = [](const char* text, const QString& utc) { QTest::newRow(text) << QByteArray(text) << utc; };
    const QString moment = u"2010-12-30T13:32:05.000Z"_s;
    row("2010-12-30T14:32:05+01:00", moment);
    row("2010-12-30 14:32:05.000000+01:00", moment);
    row("2010-12-30T14:32:05.000+0100", moment);
    row("2010-12-30T14:32:05+01", moment);
    row("2010-12-30 13:32:05 UTC", moment);
    row("2010-12-30 13:32:05Z", moment);
    row("2010/12/30 13:32:05.000", moment);
    row("20101230T13:32:05", moment);
    row("30.12.2010 13:32:05", moment);
    row("30/12/2010 1:32:05 PM", moment);
    row("30-12-10 13:32:05", moment);
    row("2010年12月30日 13时32分5秒", moment);
    row("2010-12-30 下午 1:32:05", moment);
    row("2010年12月30日 13:32:05", moment);
    row("1293715925", moment);
    row("1293715925000", moment);
    row("2010-12-30", u"2010-12-30T00:00:00.000Z"_s);
    row("2010-12-30 24:00", u"2010-12-31T00:00:00.000Z"_s);
    row("2012-02-29 12:00 AM", u"2012-02-29T00:00:00.000Z"_s);
    row("1969-12-31T23:59:59.5Z", u"1969-12-31T23:59:59.500Z"_s);
    for (const char* text :
        {"", "yesterday", "2010-13-01", "2011-02-29", "2010-12-30 25:00", "2010-12-30 12:60", "2010-12-30 12",
            "2010-12-30T12:00+1x", "12:30", "42", "2010-12-30 13:00 PM", "1/2", "2010-12-30 12:00:00 x"})
        row(text, {});
}

void tst_EventTime::readsTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto time = parseEventTime(text.toStdString(), DateOrder::DayFirst);
    QCOMPARE(time ? QDateTime::fromMSecsSinceEpoch(*time / 1000, Qt::UTC).toString(Qt::ISODateWithMs) : QString(), utc);
}

/// A number above 12 must be the day; where dates contradict each other, or none tells, there is no order.
void tst_EventTime::findsTheOrderOfDates()
{
    const auto order = [](const std::vector<std::string_view>& texts) {
        const FoundDateOrder found = findDateOrder(texts);
        return std::pair(found.order, found.hasDoubt);
    };
    QCOMPARE(order({"3/4/2020", "20/1/2020"}), std::pair(std::optional(DateOrder::DayFirst), false));
    QCOMPARE(order({"3/4/2020", "1/20/2020"}), std::pair(std::optional(DateOrder::MonthFirst), false));
    QCOMPARE(order({"3/4/2020"}), std::pair(std::optional<DateOrder>(), true));
    QCOMPARE(order({"1/20/2020", "20/1/2020"}), std::pair(std::optional<DateOrder>(), true));
    QCOMPARE(order({"2020-03-04", "soon"}), std::pair(std::optional<DateOrder>(), false));
}

QTEST_GUILESS_MAIN(tst_EventTime)
#include "tst_EventTime.moc"
