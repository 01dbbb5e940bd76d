// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/TranscriptTurns.h"

#include <QTest>

using namespace touchstone;
using namespace Qt::StringLiterals;

/// Who speaks when in transcripts as different programs write them.
class tst_TranscriptTurns : public QObject
{
    Q_OBJECT

private slots:
    void findsTurns_data();
    void findsTurns();
    void coverTheText();

private:
    /// "speaker@time|what was said" a turn.
    static QStringList shown(const QString& text)
    {
        QStringList lines;
        const auto part = [&](TextSpan span) { return text.mid(span.start, span.end - span.start); };
        for (const TranscriptTurn& turn : transcriptTurns(text)) {
            lines << u"%1@%2|%3"_s.arg(
                turn.speaker, part(turn.time), part(turn.said).replace(u"\r\n"_s, u"/"_s).replace(u'\n', u'/'));
        }
        return lines;
    }
};

void tst_TranscriptTurns::findsTurns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("turns");
    const auto row
        = [](const char* name, const QString& text, const QStringList& turns) { QTest::newRow(name) << text << turns; };
    row("names", u"I: How was it?\nP: Slow.\nVery slow.\nI: Why?"_s,
        {u"I@|How was it?"_s, u"P@|Slow./Very slow."_s, u"I@|Why?"_s});
    row("Chinese", u"访谈者：怎么样？\n客户：太慢了。"_s, {u"访谈者@|怎么样？"_s, u"客户@|太慢了。"_s});
    row("bold", u"**Interviewer:** Why?\n\n**Ms Li**: Because.\r\n"_s, {u"Interviewer@|Why?"_s, u"Ms Li@|Because."_s});
    row("bold alone", u"**Ada**\nHello.\n**Ben**\nHi."_s, {u"Ada@|Hello."_s, u"Ben@|Hi."_s});
    row("times in brackets", u"[00:01:02] Ada: Hello.\n[00:01:10] Ben: Hi."_s,
        {u"Ada@[00:01:02]|Hello."_s, u"Ben@[00:01:10]|Hi."_s});
    row("times alone", u"00:01:02 I waited.\n(1:10) For long."_s, {u"@00:01:02|I waited."_s, u"@(1:10)|For long."_s});
    row("name and time above", u"Anna Smith   0:03\nHello there.\n\nBen  0:12\nHi."_s,
        {u"Anna Smith@0:03|Hello there."_s, u"Ben@0:12|Hi."_s});
    row("VTT",
        u"WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Ada>Hello.\n\n2\n00:00:05.000 --> 00:00:06.000\n<v Ben>Hi."_s,
        {u"@|WEBVTT"_s, u"Ada@00:00:01.000 --> 00:00:04.000|Hello."_s, u"Ben@00:00:05.000 --> 00:00:06.000|Hi."_s});
    row("SRT", u"1\n00:00:01,000 --> 00:00:04,000\nThirty\n12\n\n2\n00:00:05,000 --> 00:00:06,000\nYes."_s,
        {u"@00:00:01,000 --> 00:00:04,000|Thirty/12"_s, u"@00:00:05,000 --> 00:00:06,000|Yes."_s});
    row("words before colons", u"I went there.\nThe truth: it was slow.\nhttp://example.org\n10:30 was too early."_s,
        {u"@|I went there./The truth: it was slow./http://example.org/10:30 was too early."_s});
    row("a word before a colon among names", u"P1: Well.\nP2: Yes.\nNote: nobody laughed."_s,
        {u"P1@|Well."_s, u"P2@|Yes."_s, u"Note@|nobody laughed."_s});
    row("paragraphs", u"One.\nStill one.\n\nTwo."_s, {u"@|One./Still one."_s, u"@|Two."_s});
    row("nothing", QString(), {});
    row("blank", u"\n \n"_s, {u"@|"_s});
}

void tst_TranscriptTurns::findsTurns()
{
    QFETCH(QString, text);
    QFETCH(QStringList, turns);
    QCOMPARE(shown(text), turns);
}

/// Nothing between two turns is lost, whatever the text looks like.
void tst_TranscriptTurns::coverTheText()
{
    for (const QString& text : {u"\n\nI: a\n\n\nP: b\n\n"_s, u"x\n\n\ny"_s, u"[0:01]\n[0:02]\nA:\nB:\n"_s, u"**A:**"_s,
             u"1\n2\n00:00:01.000 --> 00:00:04.000\n"_s}) {
        int end = 0;
        for (const TranscriptTurn& turn : transcriptTurns(text)) {
            QCOMPARE(turn.all.start, end);
            QVERIFY(turn.all.end > turn.all.start);
            QVERIFY(turn.said.start >= turn.all.start && turn.said.end <= turn.all.end);
            end = turn.all.end;
        }
        QCOMPARE(end, static_cast<int>(text.size()));
    }
}

QTEST_GUILESS_MAIN(tst_TranscriptTurns)
#include "tst_TranscriptTurns.moc"
