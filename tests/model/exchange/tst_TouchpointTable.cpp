// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/TouchpointTable.h"

#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

using Kind = FormatWarning::Kind;

/// Touchpoints out of text that was pasted or dropped, and back.
class tst_TouchpointTable : public QObject
{
    Q_OBJECT

    Journey m_journey;

    /// "name|stage|channel|importance" a row.
    static QStringList shown(const TouchpointTable& table)
    {
        QStringList lines;
        for (const TouchpointRow& row : table.rows) {
            const Touchpoint& touchpoint = row.touchpoint;
            lines << u"%1|%2|%3|%4"_s.arg(touchpoint.name.english(), row.stage, row.channel,
                touchpoint.importance ? QString::number(*touchpoint.importance) : QString());
        }
        return lines;
    }

private slots:
    void initTestCase()
    {
        const auto both = [](const QString& english, const QString& chinese) {
            return LocalizedText(QMap<QString, QString>{{u"en"_s, english}, {u"zh_CN"_s, chinese}});
        };
        m_journey.stages.put({StageId{1}, u"awareness"_s, 0, both(u"Awareness"_s, u"认知"_s)});
        m_journey.stages.put({StageId{2}, u"purchase"_s, 1, both(u"Purchase"_s, u"购买"_s)});
        m_journey.channels.put({ChannelId{3}, u"store"_s, 0, both(u"Store"_s, u"门店"_s), ChannelKind::Physical});
        m_journey.channels.put({ChannelId{4}, u"app"_s, 1, LocalizedText(u"App"_s), ChannelKind::Digital});
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char* name, const QString& text, const QStringList& rows) {
            QTest::newRow(name) << text << rows;
        };
        row("one name", u"Search"_s, {u"Search|||"_s});
        row("a column", u"Search\nPay\n"_s, {u"Search|||"_s, u"Pay|||"_s});
        row("a column with carriage returns", u"Search\r\nPay\rShip"_s, {u"Search|||"_s, u"Pay|||"_s, u"Ship|||"_s});
        row("blank lines", u"\n\nSearch\n  \n\t\t\nPay\n\n"_s, {u"Search|||"_s, u"Pay|||"_s});
        row("nothing", u" \n\t\n"_s, {});
        row("a grid", u"Search\tAwareness\tApp\t6\nPay\tPurchase\tStore\t5,5\n"_s,
            {u"Search|Awareness|App|6"_s, u"Pay|Purchase|Store|5.5"_s});
        row("a grid without importance", u"Search\tLook\tWeb\nPay\tBuy\tPhone\n"_s,
            {u"Search|Look|Web|"_s, u"Pay|Buy|Phone|"_s});
        row("names and importance", u"Search\t6\nPay\t7\n"_s, {u"Search|||6"_s, u"Pay|||7"_s});
        row("stages known, in the first column", u"Awareness\tSearch\tApp\nPurchase\tPay\tStore"_s,
            {u"Search|Awareness|App|"_s, u"Pay|Purchase|Store|"_s});
        row("channels known, beside the name", u"Search\tapp\nPay\tＡＰＰ\n"_s, {u"Search||app|"_s, u"Pay||ＡＰＰ|"_s});
        row("stages known, in Chinese", u"搜索\t认知\n付款\t购买\n"_s, {u"搜索|认知||"_s, u"付款|购买||"_s});
        row("merged cells", u"Awareness\tSearch\tApp\n\tCompare\tApp\nPurchase\tPay\t\n"_s,
            {u"Search|Awareness|App|"_s, u"Compare|Awareness|App|"_s, u"Pay|Purchase||"_s});
        row("row numbers", u"1\tSearch\t6\n2\tPay\t7\n"_s, {u"Search|||6"_s, u"Pay|||7"_s});
        row("names that are stages", u"Awareness\nPurchase\n"_s, {u"Awareness|||"_s, u"Purchase|||"_s});
        row("a header", u"Stage\tTouchpoint\tImportance\tChannel\nLook\tSearch\t6.5\tWeb\n"_s,
            {u"Search|Look|Web|6.5"_s});
        row("a Chinese header", u"触点\t渠道\t重要度\t阶段\n搜索\t小程序\t６\t认知\n"_s, {u"搜索|认知|小程序|6"_s});
        row("a header over one column", u"触点\n搜索\n"_s, {u"搜索|||"_s});
        row("a header in other case and width", u"ＮＡＭＥ\tStage Name\nSearch\tLook\n"_s, {u"Search|Look||"_s});
        row("stage headings", u"Stage\tName\nLook\t\n\tSearch\n\tCompare\nBuy\tPay\n"_s,
            {u"Search|Look||"_s, u"Compare|Look||"_s, u"Pay|Buy||"_s});
        row("quoted cells with line ends", u"\"Search\nthe shop\"\tLook\nPay\tBuy\n"_s,
            {u"Search the shop|Look||"_s, u"Pay|Buy||"_s});
        row("quotes as text", u"Say \"yes\"\nPay"_s, {u"Say \"yes\"|||"_s, u"Pay|||"_s});
        row("CSV with a header", u"name,stage,channel,importance\n\"Search, compare\",Look,Web,6\n"_s,
            {u"Search, compare|Look|Web|6"_s});
        row("CSV without a header", u"Search,Look,Web\nPay,Buy,Store\n"_s,
            {u"Search|Look|Web|"_s, u"Pay|Buy|Store|"_s});
        row("CSV with semicolons", u"触点;重要度\n搜索;5,5\n"_s, {u"搜索|||5.5"_s});
        row("names with commas", u"Look, then ask\nPay, then wait\n"_s,
            {u"Look, then ask|||"_s, u"Pay, then wait|||"_s});
        row("one name with a comma", u"Look,ask"_s, {u"Look,ask|||"_s});
        row("bullets", u"- Search\n- Pay\n"_s, {u"Search|||"_s, u"Pay|||"_s});
        row("numbered", u"1. Search\n2. Pay\n10. Ship\n"_s, {u"Search|||"_s, u"Pay|||"_s, u"Ship|||"_s});
        row("numbered in Chinese", u"1、搜索\n2、付款\n"_s, {u"搜索|||"_s, u"付款|||"_s});
        row("numbers that belong to the name", u"24-hour hotline\n3.5 mm adapter\n"_s,
            {u"24-hour hotline|||"_s, u"3.5 mm adapter|||"_s});
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, rows);
        const TouchpointTable table = parseTouchpointTable(text, m_journey);
        QCOMPARE(shown(table), rows);
        QVERIFY(table.warnings.isEmpty());
    }

    void whatCannotBeTakenIsNamed()
    {
        const TouchpointTable table = parseTouchpointTable(
            u"Name\tMood\tImportance\nSearch\tgood\t9\nPay\tbad\tvery\n\tbad\t3\nShip\tbad\t4\textra\n"_s, m_journey);
        QCOMPARE(shown(table), QStringList({u"Search|||"_s, u"Pay|||"_s, u"Ship|||4"_s}));
        const std::vector<FormatWarning> expected = {{Kind::ColumnIgnored, 1, 2, {u"Mood"_s}},
            {Kind::BadValue, 2, 3, {u"9"_s, u"importance"_s}}, {Kind::BadValue, 3, 3, {u"very"_s, u"importance"_s}},
            {Kind::NameMissing, 4, 0, {}}, {Kind::CellsBeyondColumns, 5, 0, {u"1"_s}}};
        QCOMPARE(table.warnings.list().size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(table.warnings.list()[i], expected[i]);
        const TouchpointTable wide = parseTouchpointTable(u"Search\t5\t17\nPay\t6\t18"_s, m_journey);
        QCOMPARE(wide.warnings.count(Kind::ColumnIgnored), 1);
    }

    void everyColumnOfAHeaderIsTaken()
    {
        const TouchpointTable table = parseTouchpointTable(
            u"编号\t名称\t中文名称\t关键时刻\t保留人工\t数字化等级\t覆盖面\t客户价值\t情绪\t负责人\t需求\n"
            "pay-1\tPay\t付款\t是\t否\t3\tmost\t1,200\t-2 −1 0\tSales\tQuick\n"_s,
            m_journey);
        QVERIFY(table.warnings.isEmpty());
        QCOMPARE(table.rows.size(), size_t(1));
        Touchpoint expected;
        expected.key = u"pay-1"_s;
        expected.name = LocalizedText(QMap<QString, QString>{{u"en"_s, u"Pay"_s}, {u"zh_CN"_s, u"付款"_s}});
        expected.momentOfTruth = true;
        expected.digitalLevel = 3;
        expected.reach = Reach::Most;
        expected.customerValue = 1200;
        expected.emotion = {-2, -1, 0};
        expected.card.owner = u"Sales"_s;
        expected.card.need = u"Quick"_s;
        QCOMPARE(table.rows[0].touchpoint, expected);
    }

    void headersAreWrittenAsTheyAreRead()
    {
        for (const JourneyColumn column : touchpointColumns())
            QCOMPARE(columnOf(headerOf(column)), std::optional(column));
        QCOMPARE(columnOf(u"mood"_s), std::nullopt);
    }

    void textAndBack()
    {
        Journey journey = m_journey;
        Touchpoint search, pay;
        search.id = TouchpointId{10};
        search.name = u"Search \"here\"\tand there"_s;
        search.stage = StageId{1};
        search.channel = ChannelId{4};
        pay.id = TouchpointId{11};
        pay.name = LocalizedText(QMap<QString, QString>{{u"en"_s, u"Pay"_s}, {u"zh_CN"_s, u"付款"_s}});
        pay.stage = StageId{2};
        pay.channel = ChannelId{3};
        pay.importance = 5.25;
        journey.touchpoints = {search, pay};
        const QString text = touchpointsAsText(journey, {pay.id, search.id, TouchpointId{99}}, u"zh_CN"_s);
        QCOMPARE(text, u"付款\t购买\t门店\t5.25\n\"Search \"\"here\"\"\tand there\"\t认知\tApp\t\n"_s);
        QCOMPARE(shown(parseTouchpointTable(text, journey)),
            QStringList({u"付款|购买|门店|5.25"_s, u"Search \"here\" and there|认知|App|"_s}));
        QCOMPARE(touchpointsAsText(journey, {search.id}, u"en"_s).count(u'\t'), 3); // one of them in the name
    }

    void rowsAsJourney()
    {
        const JourneyReading reading
            = journeyOf(parseTouchpointTable(u"Search\tLook\tWeb\nPay\tBuy\tStore\nAsk\tlook\tWEB\n"_s, Journey()));
        const Journey& journey = reading.journey;
        QCOMPARE(journey.stages.size(), 2);
        QCOMPARE(journey.stages[0].name.plain(), u"Look"_s);
        QCOMPARE(journey.channels.size(), 2);
        QCOMPARE(journey.touchpoints.size(), 3);
        QCOMPARE(journey.touchpoints[2].stage, journey.stages[0].id);
        QCOMPARE(journey.touchpoints[2].channel, journey.touchpoints[0].channel);
    }

    void manyRowsAreQuick()
    {
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += u"Same name\tLook\tWeb\t5\n"_s;
        const JourneyReading reading = journeyOf(parseTouchpointTable(text, m_journey));
        QCOMPARE(reading.journey.touchpoints.size(), 20'000);
    }
};

QTEST_GUILESS_MAIN(tst_TouchpointTable)
#include "tst_TouchpointTable.moc"
