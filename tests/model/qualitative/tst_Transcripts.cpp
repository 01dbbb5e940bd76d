// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/Cues.h"
#include "model/qualitative/QualitativeFormat.h"
#include "model/qualitative/SpeakerTurns.h"
#include "tests/support/Paths.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

class TestTranscripts : public QObject
{
    Q_OBJECT

private slots:
    void readsTimes_data();
    void readsTimes();
    void readsTexts_data();
    void readsTexts();
    void readsEncodings();
    void keepsToMinutes();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void tellsSurveysApart();
    void saysTheSameInAllFormats();
    void readsSpeakersOfRealInterviews_data();
    void readsSpeakersOfRealInterviews();

private:
    QString written(const QString& name, const QByteArray& bytes);
    QTemporaryDir m_folder;
};

QString TestTranscripts::written(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void TestTranscripts::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected"); // -1: none
    QTest::newRow("minutes") << u"02:03.450"_s << qint64(123'450);
    QTest::newRow("hours") << u"1:02:03,4"_s << qint64(3'723'400);
    QTest::newRow("short") << u" 0:22 "_s << qint64(22'000);
    QTest::newRow("micro") << u"00:00:01.123456"_s << qint64(1'123);
    QTest::newRow("a number") << u"12"_s << qint64(-1);
    QTest::newRow("71 minutes") << u"1:71:00"_s << qint64(-1);
    QTest::newRow("words") << u"Mark 3:16 says"_s << qint64(-1);
    QTest::newRow("negative") << u"-1:10"_s << qint64(-1);
    QTest::newRow("endless") << u"99999999999:10"_s << qint64(-1);
    QTest::newRow("nothing") << u":"_s << qint64(-1);
}

void TestTranscripts::readsTimes()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, expected);
    QCOMPARE(cueTime(text).value_or(-1), expected);
}

void TestTranscripts::readsTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("\r\nAnna: I waited.\r\nFor days.\rTom: Why?\r\n\r\n") << u"txt"_s
                           << u"Anna: I waited.\nFor days.\nTom: Why?"_s;
    QTest::newRow("speakers above") << QByteArray(
        "Anna Berg  0:02  \nI waited.\nFor days.\n\nTom  1:00:05\nWhy?\n\nAnna Berg  1:00:09\n\nNobody said.\n")
                                    << u"txt"_s
                                    << u"[00:00:02] Anna Berg: I waited.\nFor days.\n\n[01:00:05] Tom: Why?\n\n"
                                       "[01:00:09] Anna Berg: Nobody said."_s;
    QTest::newRow("markdown") << QByteArray(
        "# Interview *one*\n\n**Anna:** I _really_ waited \\*for\\* "
        "[days](http://x.y).\n\n> **Tom:** snake_case 2 * 3 * 4\n\n```\na*b*c\n```\n")
                              << u"md"_s
                              << u"Interview one\n\nAnna: I really waited *for* days.\n\nTom: snake_case 2 * 3 * "
                                 "4\n\na*b*c"_s;
    QTest::newRow("vtt") << QByteArray(
        "WEBVTT - made by hand\nKind: captions\n\nNOTE nobody\nsees this\n\nSTYLE\n::cue {}\n\n1\n00:01.000 --> "
        "00:02.000 align:start\n<v Anna Berg>I <i>waited</i> &amp; waited</v>\n\n00:02.000 --> 00:03.000\n<v Anna "
        "Berg>for days.\n\nx\n00:59:03.000 --> 01:00:00.000\n<v.loud Tom>Why?<00:59:04.000> a < b\n")
                         << u"vtt"_s
                         << u"[00:00:01] Anna Berg: I waited & waited for days.\n\n[00:59:03] Tom: Why? a < b"_s;
    QTest::newRow("srt") << QByteArray(
        "\xEF\xBB\xBF"
        "1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}Anna: I waited\r\n\r\n2\r\n00:00:02,000 "
        "--> 00:00:03,000\r\nAnna: for {days}.\r\n3\r\n00:00:04,000 --> "
        "00:00:05,000\r\nWell: <b>that</b> is long\r\n")
                         << u"srt"_s << u"[00:00:01] Anna: I waited for {days}.\n\n[00:00:04] Well: that is long"_s;
    QTest::newRow("rolling captions") << QByteArray(
        "WEBVTT\n\n00:01.000 --> 00:02.000\nI waited\n\n00:02.000 --> 00:03.000\nI waited\nfor "
        "days\n\n00:03.000 --> 00:04.000\nfor days\nand nights.\n")
                                      << u"vtt"_s << u"[00:00:01] I waited for days and nights."_s;
    QTest::newRow("chinese") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n我等了\n\n2\n00:00:02,000 --> "
                                           "00:00:03,000\n三天。\n")
                             << u"srt"_s << u"[00:00:01] 我等了三天。"_s;
    QTest::newRow("whisper") << QByteArray("[00:01.000 --> 00:02.000]  I waited\n[00:02.000 --> 00:03.000]  for "
                                           "days.\n[00:03.000 --> 00:04.000]  Yes.\n")
                             << u"timed"_s << u"[00:00:01] I waited for days. Yes."_s;
    QTest::newRow("lyrics") << QByteArray("[by:Anybody]\n[00:01.00]I waited\n[00:02.00]\n[00:02.50]for days.\n"
                                          "[00:03.00]Yes.\n[00:04.00]\n")
                            << u"timed"_s << u"[00:00:01] I waited for days. Yes."_s;
    QTest::newRow("table of times") << QByteArray("start\tend\ttext\n1000\t2000\tI waited\n2000\t3000\tfor days.\n")
                                    << u"timed"_s << u"[00:00:01] I waited for days."_s;
}

void TestTranscripts::readsTexts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, format);
    QFETCH(const QString, text);
    Progress progress;
    // The ending says nothing.
    const Result<QualitativeFile> file = readQualitativeFile(written(u"Talk one.bin"_s, bytes), progress);
    QVERIFY2(file, file ? "" : qPrintable(file.error().arguments.join(u' ')));
    QCOMPARE(file->format, format);
    QCOMPARE(file->interviews.size(), size_t(1));
    const FileInterview& interview = file->interviews.front();
    QCOMPARE(interview.text, text);
    QCOMPARE(interview.title, format == "md"_L1 ? u"Interview one"_s : u"Talk one"_s);
    QCOMPARE(interview.sourceFile, u"Talk one.bin"_s);
    QVERIFY(interview.passages.empty() && file->codes.empty());
}

void TestTranscripts::readsEncodings()
{
    const QString text = u"客户：我等了三天，没人告诉我为什么。\n访谈员：然后呢？"_s;
    QByteArray utf16("\xFF\xFE", 2);
    utf16.append(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
    const QByteArray gb = QByteArray::fromHex("bfcdbba7a3baced2b5c8c1cbc8fdccecb0a1b0a1");
    Progress progress;
    for (const auto& [bytes, encoding, expected] : {std::tuple(text.toUtf8(), u"UTF-8"_s, text),
             std::tuple(utf16, u"UTF-16LE"_s, text), std::tuple(gb, u"GB18030"_s, u"客户：我等了三天啊啊"_s)}) {
        const auto file = readQualitativeFile(written(u"talk"_s, bytes), progress);
        QVERIFY(file);
        QCOMPARE(file->encoding, encoding);
        QCOMPARE(file->interviews.front().text, expected);
        QVERIFY(file->warnings.isEmpty());
    }
    const auto damaged = readQualitativeFile(written(u"talk"_s, text.toUtf8() + "\xC3\x28 and so on"), progress);
    QVERIFY(damaged);
    QCOMPARE(damaged->warnings.count(QualitativeWarning::Kind::UndecodableBytes), 1);
}

void TestTranscripts::keepsToMinutes()
{
    std::vector<Cue> cues;
    for (int cue = 0; cue < 30; ++cue)
        cues.push_back({cue * 10'000, {}, cue % 4 == 3 ? u"end."_s : u"word"_s});
    // A paragraph ends with a sentence, at the first cue of a new minute.
    QCOMPARE(readableText(cues),
        u"[00:00:00] word word word end. word word word end.\n\n[00:01:20] word word word end.\n\n"
        "[00:02:00] word word word end. word word word end.\n\n[00:03:20] word word word end.\n\n"
        "[00:04:00] word word word end. word word"_s);
    // Without any sentence it still ends.
    for (Cue& cue : cues)
        cue.text = u"word"_s;
    QCOMPARE(readableText(cues).count(u"["_s), 3);
    cues[1].speaker = u"Anna"_s;
    QVERIFY(readableText(cues).startsWith("[00:00:00] word\n\n[00:00:10] Anna: word\n\n[00:00:20] word word"_L1));
}

void TestTranscripts::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << u"no-text"_s;
    QTest::newRow("blank") << QByteArray(" \r\n\t\n") << u"no-text"_s;
    QTest::newRow("silence") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n\n") << u"no-text"_s;
    QTest::newRow("json") << QByteArray("{\"a\": 1}") << u"not-interviews"_s;
    QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?><html/>") << u"not-interviews"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n\0\1\2\3\xff\xfe\0\0", 17) << u"not-interviews"_s;
    QTest::newRow("bytes") << QByteArray("\x7f"
                                         "ELF\2\1\1\0\xff\xfe\x80\x81\0\3\0\x3e\0",
        17) << u"not-interviews"_s;
}

void TestTranscripts::refusesWhatIsNone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    Progress progress;
    const auto file = readQualitativeFile(written(u"none.txt"_s, bytes), progress);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::UnsupportedSource);
    QCOMPARE(file.error().arguments.value(0), reason);
    QCOMPARE(holdsInterviews(written(u"none.txt"_s, bytes)), bytes.startsWith("WEBVTT"));
}

void TestTranscripts::tellsSurveysApart()
{
    QVERIFY(!holdsInterviews(dataFile(u"cli/answers.csv"_s)));
    QVERIFY(!holdsInterviews(dataFile(u"projects/every-key.json"_s)));
    QVERIFY(!holdsInterviews(written(u"a.mmd"_s, "journey\n title A\n section B\n  C: 3: Me\n")));
    QVERIFY(!holdsInterviews(written(u"a.txt"_s, "id;score\n1;5\n2;4\n3;5\n")));
    QVERIFY(!holdsInterviews(written(u"a.txt"_s, "Just some words.\n")));
    QVERIFY(holdsInterviews(written(u"a.csv"_s, "WEBVTT\n\n00:01.000 --> 00:02.000\nI waited\n")));
    QVERIFY(holdsInterviews(written(u"a.csv"_s, "Anna: I waited, for days, really.\nTom: Why?\nAnna: No idea.\n")));
    QVERIFY(!holdsInterviews(m_folder.filePath(u"missing"_s)));
    QVERIFY(!holdsInterviews(m_folder.path()));
}

void TestTranscripts::saysTheSameInAllFormats()
{
    TOUCHSTONE_SHARED_OR_SKIP(folder, u"data/qualitative/interviews"_s);
    Progress progress;
    QString text;
    for (const QString& ending : {u"srt"_s, u"vtt"_s, u"lrc"_s, u"tsv"_s, u"txt"_s}) {
        const auto file = readQualitativeFile(folder + u"/Goodboy_Galaxy."_s + ending, progress);
        QVERIFY2(file, qPrintable(ending));
        QVERIFY(file->warnings.isEmpty());
        const QString& read = file->interviews.front().text;
        QVERIFY(read.startsWith("[00:00:43] Hello everyone and welcome to yet another Hit Save podcast. I'm"_L1));
        if (text.isEmpty())
            text = read;
        QCOMPARE(read, text);
    }
    // As many words as the 753 cues have.
    QByteArray srt = readAll(folder + u"/Goodboy_Galaxy.srt"_s);
    qsizetype words = 0, cues = 0;
    for (const QByteArray& line : srt.split('\n')) {
        const QString said = QString::fromUtf8(line).simplified();
        cues += said.contains("-->"_L1) ? 1 : 0;
        bool isNumber = false;
        said.toInt(&isNumber);
        if (!isNumber && !said.contains("-->"_L1))
            words += said.split(u' ', Qt::SkipEmptyParts).size();
    }
    QCOMPARE(cues, 753);
    const qsizetype marks = text.count(u"\n\n"_s) + 1;
    QCOMPARE(text.simplified().split(u' ').size() - marks, words);
}

void TestTranscripts::readsSpeakersOfRealInterviews_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("turns");
    QTest::newRow("Interview_with_Danny_Silvers_of_Lantana_Games_2020_11_19.md")
        << u"[00:00:00] Jonas Rosland: Hi, folks, and welcome"_s << 50;
    QTest::newRow("Interview_with_Matthew_Brelsford_creator_of_Betty_Earl.md")
        << u"[00:00:22] Jonas Rosland: Hello, everyone and"_s << 30;
    QTest::newRow("Wintermoor_Tactics_Club_interview_transcription.md")
        << u"Jonas Rosland: [00:00:00] hi everyone. And welcome"_s << 80;
}

void TestTranscripts::readsSpeakersOfRealInterviews()
{
    QFETCH(const QString, start);
    QFETCH(const int, turns);
    TOUCHSTONE_SHARED_OR_SKIP(path, u"data/qualitative/interviews/"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(holdsInterviews(path));
    Progress progress;
    const auto file = readQualitativeFile(path, progress);
    QVERIFY(file);
    QCOMPARE(file->format, u"md"_s);
    const QString& text = file->interviews.front().text;
    QVERIFY2(text.contains(start), qPrintable(text.left(600)));
    QVERIFY(!text.contains("**"_L1));
    QVERIFY2(
        text.count(u"Jonas Rosland: "_s) * 2 > turns, qPrintable(QString::number(text.count(u"Jonas Rosland: "_s))));
}

QTEST_GUILESS_MAIN(TestTranscripts)
#include "tst_Transcripts.moc"
