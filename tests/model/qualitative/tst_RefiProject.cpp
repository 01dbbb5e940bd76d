// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/qualitative/RefiFiles.h"
#include "tests/support/Archive.h"
#include "tests/support/Csv.h"
#include "tests/support/Paths.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

using Kind = QualitativeWarning::Kind;

class TestRefiProject : public QObject
{
    Q_OBJECT

private slots:
    void readsTheProjectOfAtlas();
    void findsPassagesInTexts_data();
    void findsPassagesInTexts();
    void readsRecordingsAndPdfs();
    void warnsOfWhatDoesNotFit();
    void readsCodebooks();

private:
    /// A project with these codes A, B and sources.
    Result<QualitativeFile> readSources(const QByteArray& sources, const Parts& texts = {}) const
    {
        Parts parts = {{u"Project.qde"_s,
            "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\"><CodeBook><Codes><Code guid=\"{A}\" name=\"a\" "
            "isCodable=\"true\"/><Code guid=\"b\" name=\"b\" isCodable=\"true\"/></Codes></CodeBook><Sources>"
                + sources + "</Sources></Project>"}};
        parts.insert(parts.end(), texts.begin(), texts.end());
        return readFile(writeArchive(m_folder.filePath(u"made.qdpx"_s), parts));
    }
    QTemporaryDir m_folder;
};

namespace {

/// A passage as a project.qde names it.
struct Named
{
    QString path, name;
    int start = 0, end = 0;
};

std::vector<Named> namedPassages(const QByteArray& qde)
{
    std::vector<Named> named;
    QXmlStreamReader xml(qde);
    QString path;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.attributes().hasAttribute("plainTextPath"_L1))
            path = xml.attributes().value("plainTextPath"_L1).toString();
        if (xml.name() == "PlainTextSelection"_L1)
            named.push_back({path, xml.attributes().value("name"_L1).toString(),
                xml.attributes().value("startPosition"_L1).toInt(), xml.attributes().value("endPosition"_L1).toInt()});
    }
    return named;
}

} // namespace

void TestRefiProject::readsTheProjectOfAtlas()
{
    TOUCHSTONE_SHARED_OR_SKIP(path, u"data/qualitative/refi/TestProject.qdpx"_s);
    QVERIFY(holdsInterviews(path));
    const auto file = readFile(path);
    QVERIFY(file);
    QCOMPARE(file->format, u"qdpx"_s);
    QCOMPARE(file->codes.size(), size_t(14));
    QCOMPARE(file->codes[4].name, u"Coke::full-fat Coke"_s);
    QCOMPARE(file->codes[4].colour, u"#966450"_s);
    QCOMPARE(file->codes[4].note, u"aka regular"_s);
    QCOMPARE(codingsOf(*file), 16);
    // The texts are not in the archive: what was coded is.
    for (const FileInterview& interview : file->interviews) {
        QVERIFY(interview.isQuotes);
        QVERIFY(!interview.passages.empty());
    }
    const QStringList codings = codingsIn(*file);
    QVERIFY2(
        codings.contains(u"1994 Diet Coke-Diet Coke Break.docx|Oh, that was great. See you tomorrow? Eleven thirty. "
                         "Mm.|Coke::diet Coke"_s),
        qPrintable(codings.join(u'\n')));
    QVERIFY(codings.join(u'\n').contains("Simon.docx|damage done by fatty foods|"_L1));
    QCOMPARE(file->warnings.count(Kind::TextMissing), 7);
    QCOMPARE(file->warnings.count(Kind::NothingInSource), 5);
    // Those who coded are nobody's business.
    QString all;
    for (const FileInterview& interview : file->interviews)
        all += interview.title + interview.text + interview.person;
    for (const QualitativeWarning& warning : file->warnings.list())
        all += warning.source + warning.arguments.join(u' ');
    QVERIFY(!all.contains("Petrausch"_L1) && !all.contains("Markgraf"_L1));
    // A project.qde alone is the same.
    const auto bare = readFile(sharedFile(u"data/qualitative/refi/Project.qde"_s));
    QVERIFY(bare);
    QCOMPARE(codingsIn(*bare), codings);
}

void TestRefiProject::findsPassagesInTexts_data()
{
    QTest::addColumn<QString>("lineEnd"); // of which the other program counts
    QTest::addColumn<int>("counted"); // code points
    QTest::newRow("LF") << u"\n"_s << 1;
    QTest::newRow("CRLF counted as two") << u"\r\n"_s << 2;
    QTest::newRow("CRLF counted as one") << u"\r\n"_s << 1;
}

/// The texts of the ATLAS.ti project, made so that each quote stands where the project says: behind a byte order mark,
/// with letters beyond 16 bits and line ends before it.
void TestRefiProject::findsPassagesInTexts()
{
    QFETCH(const QString, lineEnd);
    QFETCH(const int, counted);
    TOUCHSTONE_SHARED_OR_SKIP(source, u"data/qualitative/refi/Project.qde"_s);
    const QByteArray qde = readAll(source);
    std::map<QString, std::vector<Named>> texts;
    for (const Named& named : namedPassages(qde))
        texts[named.path].push_back(named);
    QCOMPARE(texts.size(), size_t(5));
    Parts parts = {{u"project.qde"_s, qde}};
    for (auto& [path, passages] : texts) {
        // A whole that is named in part is filled up; smaller ones stand inside.
        std::ranges::stable_sort(passages, {}, [](const Named& each) { return each.start - each.end; });
        std::vector<std::u32string> points;
        const auto put = [&](int at, const std::u32string& what) {
            while (static_cast<int>(points.size()) < at + static_cast<int>(what.size()))
                points.push_back(points.size() % 7 == 3 ? U"\U0001F600" : U"x");
            for (size_t i = 0; i < what.size(); ++i)
                points[static_cast<size_t>(at) + i] = what.substr(i, 1);
        };
        for (const Named& named : passages) {
            put(named.end, U" ");
            QString name = named.name;
            name.remove(u'…');
            if (name.size() + 1 >= named.end - named.start || name.size() > 60)
                put(named.start, name.toStdU32String().substr(0, static_cast<size_t>(named.end - named.start)));
        }
        // Line ends in front of the first passage, if there is room.
        const int first = std::ranges::min_element(passages, {}, &Named::start)->start;
        QString text;
        for (size_t at = 0; at < points.size(); ++at) {
            const bool ends = static_cast<int>(at) + 2 < first && at % 20 == 5;
            text += ends ? lineEnd : QString::fromStdU32String(points[at]);
            if (ends && counted == 2)
                ++at;
        }
        parts.emplace_back(u"sources/"_s + path.mid(11), "\xEF\xBB\xBF" + text.toUtf8());
    }
    const QString archive = writeArchive(m_folder.filePath(u"texts.qdpx"_s), parts);
    const auto file = readFile(archive);
    QVERIFY(file);
    QCOMPARE(file->codes.size(), size_t(14));
    QCOMPARE(codingsOf(*file), 16);
    QStringList found;
    for (const FileInterview& interview : file->interviews) {
        for (const FilePassage& passage : interview.passages)
            found << textOf(interview, passage);
    }
    // All but the one that its user renamed.
    const QString renamed = u"damage done by fatty foods"_s;
    for (const auto& [path, passages] : texts) {
        for (const Named& named : passages) {
            const QString quote = QString(named.name).remove(u'…');
            QCOMPARE(std::ranges::any_of(found, [&](const QString& text) { return text.startsWith(quote); }),
                quote != renamed);
        }
    }
    QCOMPARE(file->warnings.count(Kind::TextDiffers), 1);
    QCOMPARE(file->warnings.count(Kind::PassageOutside), 0);
    for (const FileInterview& interview : file->interviews)
        QVERIFY(!interview.text.startsWith(QChar(QChar::ByteOrderMark)));
}

void TestRefiProject::readsRecordingsAndPdfs()
{
    const auto file = readSources(
        "<AudioSource guid=\"1\" name=\"Call\"><Transcript guid=\"2\" name=\"x\" plainTextPath=\"internal://T.txt\">"
        "<SyncPoint guid=\"S1\" position=\"6\" timeStamp=\"1\"/><SyncPoint guid=\"s2\" position=\"14\"/>"
        "<TranscriptSelection guid=\"3\" name=\"I waited\" fromSyncPoint=\"s1\" toSyncPoint=\"S2\"><Coding guid=\"4\">"
        "<CodeRef targetGUID=\"a\"/></Coding></TranscriptSelection></Transcript><AudioSelection guid=\"5\" begin=\"1\" "
        "end=\"2\" name=\"00:01\"><Coding guid=\"6\"><CodeRef "
        "targetGUID=\"B\"/></Coding></AudioSelection></AudioSource>"
        "<TextSource guid=\"7\" name=\"T\" plainTextPath=\"internal://T.txt\"><PlainTextSelection guid=\"8\" "
        "startPosition=\"0\" endPosition=\"4\"/><Coding guid=\"9\"><CodeRef targetGUID=\"a\"/></Coding></TextSource>"
        "<PDFSource guid=\"10\" name=\"Letter\"><Representation guid=\"11\" name=\"r\"><PlainTextContent>Dear &amp; "
        "dear</PlainTextContent><PlainTextSelection guid=\"12\" startPosition=\"5\" endPosition=\"6\" "
        "name=\"&amp;\"/></Representation></PDFSource><PictureSource guid=\"13\" name=\"Photo\"/>",
        {{u"Sources/t.txt"_s, "Anna: I waited for days."}});
    QVERIFY(file);
    QCOMPARE(file->interviews.size(), size_t(3));
    const FileInterview& talk = file->interviews[0];
    QCOMPARE(talk.title, u"Call"_s);
    QCOMPARE(talk.codes, std::vector{0});
    QCOMPARE(talk.passages, (std::vector<FilePassage>{{6, 14, {0}}, {0, 4, {}}}));
    QCOMPARE(file->interviews[1].title, u"Call"_s);
    QCOMPARE(file->interviews[1].text, u"00:01"_s);
    QVERIFY(file->interviews[1].isQuotes);
    QCOMPARE(file->interviews[2].text, u"Dear & dear"_s);
    QCOMPARE(textOf(file->interviews[2], file->interviews[2].passages.front()), u"&"_s);
    QCOMPARE(file->warnings.count(Kind::NothingInSource), 1);
    QCOMPARE(file->warnings.count(Kind::TextDiffers), 0);
}

void TestRefiProject::warnsOfWhatDoesNotFit()
{
    const auto file = readSources(
        "<TextSource guid=\"1\" name=\"T\"><PlainTextContent>I waited for days.</PlainTextContent>"
        "<PlainTextSelection guid=\"2\" startPosition=\"2\" endPosition=\"8\" name=\"waited\"><Coding "
        "guid=\"3\"><CodeRef "
        "targetGUID=\"nobody\"/></Coding></PlainTextSelection><PlainTextSelection guid=\"4\" startPosition=\"8\" "
        "endPosition=\"2\" name=\"slept\"/><PlainTextSelection guid=\"5\" startPosition=\"3\" endPosition=\"300\"/>"
        "<PlainTextSelection guid=\"6\" startPosition=\"-3\" endPosition=\"4\"/><PlainTextSelection guid=\"7\" "
        "startPosition=\"4\" endPosition=\"4\"/><PlainTextSelection guid=\"8\" startPosition=\"x\" "
        "endPosition=\"99999999999999999999\"/></TextSource>"
        "<TextSource guid=\"9\" name=\"Elsewhere\" plainTextPath=\"relative:///../../etc/passwd\"/>"
        "<TextSource guid=\"10\" name=\"Nothing\" plainTextPath=\"internal://../../../etc/passwd\"/>");
    QVERIFY(file);
    QCOMPARE(file->interviews.size(), size_t(1));
    QCOMPARE(file->interviews[0].passages, (std::vector<FilePassage>{{2, 8, {}}, {2, 8, {}}, {4, 4, {}}}));
    QCOMPARE(file->warnings.count(Kind::TextDiffers), 1);
    QCOMPARE(file->warnings.count(Kind::PassageOutside), 3);
    QCOMPARE(file->warnings.count(Kind::CodeUnknown), 1);
    QCOMPARE(file->warnings.count(Kind::NothingInSource), 2);
    const QualitativeWarning differs{Kind::TextDiffers, u"T"_s, 0, {u"8–2"_s, u"slept"_s}};
    QVERIFY(std::ranges::find(file->warnings.list(), differs) != file->warnings.list().end());
}

void TestRefiProject::readsCodebooks()
{
    const QString path = writeFile(m_folder.filePath(u"codes.qdc"_s),
        "\xEF\xBB\xBF<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"{AB}\" "
        "name=\" Waiting \" isCodable=\"false\" color=\"#0aF\"><Description>note</Description><Code guid=\"c\" "
        "name=\"Days\" isCodable=\"true\" color=\"red\"/></Code><Code guid=\"d\" name=\"Days\" "
        "isCodable=\"true\"/></Codes><Sets><Set guid=\"e\" name=\"s\"/></Sets></CodeBook>");
    QVERIFY(holdsInterviews(path));
    const auto file = readFile(path);
    QVERIFY(file);
    const std::vector<FileCode> expected
        = {{.id = u"ab"_s, .name = u"Waiting"_s, .above = -1, .colour = u"#00aaff"_s, .note = u"note"_s},
            {.id = u"c"_s, .name = u"Days"_s, .above = 0, .colour = {}, .note = {}},
            {.id = u"d"_s, .name = u"Days"_s, .above = -1, .colour = {}, .note = {}}};
    QCOMPARE(file->codes, expected);
    QCOMPARE(file->warnings.count(Kind::LeftOut), 1);
    TOUCHSTONE_SHARED_OR_SKIP(atlas, u"data/qualitative/refi/atlasti_valid.qdc"_s);
    const auto fromAtlas = readFile(atlas);
    QVERIFY(fromAtlas);
    QCOMPARE(fromAtlas->codes.size(), size_t(1));
    QCOMPARE(fromAtlas->codes[0].note, u"description"_s);
}

QTEST_GUILESS_MAIN(TestRefiProject)
#include "tst_RefiProject.moc"
