// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/QualitativeFormat.h"
#include "tests/support/Archive.h"
#include "tests/support/Paths.h"
#include "tests/support/PeakMemory.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// Whole files as they come, damaged ones among them.
class TestQualitativeFiles : public QObject
{
    Q_OBJECT

private slots:
    void readsOrRefusesEveryFile();
    void leavesOtherFilesAlone();
    void readsWordDocuments();
    void readsTablesAndBoxesOfWord();
    void refusesBombs_data();
    void refusesBombs();
    void survivesDamage_data();
    void survivesDamage();

private:
    QTemporaryDir m_folder;
};

namespace {

/// Positions of passages and codes that a reader must keep to, whatever the file says.
QString brokenPlace(const QualitativeFile& file)
{
    const auto codes = static_cast<int>(file.codes.size());
    const auto isCode = [&](int code) { return code >= 0 && code < codes; };
    for (int code = 0; code < codes; ++code) {
        if (file.codes[static_cast<size_t>(code)].above >= code)
            return u"code %1 stands below one behind it"_s.arg(code);
    }
    for (const FileInterview& interview : file.interviews) {
        const auto length = interview.text.toUcs4().size();
        if (!std::ranges::all_of(interview.codes, isCode))
            return u"unknown code of "_s + interview.title;
        for (const FilePassage& passage : interview.passages) {
            if (passage.start < 0 || passage.start > passage.end || passage.end > length
                || !std::ranges::all_of(passage.codes, isCode))
                return u"passage %1–%2 of %3"_s.arg(passage.start).arg(passage.end).arg(interview.title);
        }
    }
    return {};
}

QByteArray wordDocument(const QByteArray& body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body
        + "</w:body></w:document>";
}

QByteArray paragraph(const QByteArray& text) { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"; }

} // namespace

void TestQualitativeFiles::readsOrRefusesEveryFile()
{
    TOUCHSTONE_SHARED_OR_SKIP(data, u"data"_s);
    QTextStream out(stdout);
    int files = 0, read = 0;
    qint64 slowest = 0;
    for (const QString& folder : {u"qualitative"_s, u"docx_suite"_s, u"malformed"_s}) {
        QStringList paths;
        QDirIterator walk(data + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths << walk.next();
        paths.sort();
        for (const QString& path : paths) {
            QElapsedTimer timer;
            timer.start();
            Progress progress;
            const Result<QualitativeFile> file = readQualitativeFile(path, progress);
            const qint64 took = timer.elapsed();
            slowest = std::max(slowest, took);
            ++files;
            const QString name = QDir(data).relativeFilePath(path);
            if (!file) {
                out << name << "\trefused\t" << static_cast<int>(file.error().code) << ' '
                    << file.error().arguments.join(u", "_s) << '\n';
                QVERIFY2(file.error().file == path, qPrintable(name));
                continue;
            }
            ++read;
            qsizetype letters = 0;
            size_t passages = 0;
            for (const FileInterview& interview : file->interviews) {
                letters += interview.text.size();
                passages += interview.passages.size();
            }
            out << name << '\t' << file->format << '\t' << file->interviews.size() << " interviews, " << letters
                << " letters, " << passages << " passages, " << file->codes.size() << " codes, "
                << file->warnings.list().size() << " warnings, " << took << " ms\n";
            QVERIFY2(brokenPlace(*file).isEmpty(), qPrintable(name + u' ' + brokenPlace(*file)));
        }
    }
    out << files << " files, " << read << " read, slowest " << slowest << " ms, " << peakMegabytes() << " MB\n";
    out.flush();
    QVERIFY(files > 80);
    QVERIFY2(slowest < 2000, qPrintable(QString::number(slowest)));
    QVERIFY2(peakMegabytes() < 400, qPrintable(QString::number(peakMegabytes())));
}

/// Surveys, logs of events and graphs are never taken for interviews.
void TestQualitativeFiles::leavesOtherFilesAlone()
{
    TOUCHSTONE_SHARED_OR_SKIP(data, u"data"_s);
    int files = 0;
    QStringList taken;
    for (const QString& folder :
        {u"survey"_s, u"eventlog"_s, u"graphs"_s, u"journeymaps"_s, u"csv_torture"_s, u"xlsx_suite"_s}) {
        QDirIterator walk(data + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            ++files;
            // A README is prose, and may be taken for a transcript.
            if (const QString path = walk.next(); !path.contains("README"_L1) && holdsInterviews(path))
                taken << QDir(data).relativeFilePath(path);
        }
    }
    QVERIFY(files > 200);
    QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u'\n')));
}

void TestQualitativeFiles::readsWordDocuments()
{
    TOUCHSTONE_SHARED_OR_SKIP(folder, u"data/docx_suite/poi"_s);
    Progress progress;
    const auto textOf = [&](const QString& name) {
        const auto file = readQualitativeFile(folder + u'/' + name, progress);
        return file ? file->interviews.front().text : u"error: "_s + file.error().arguments.join(u' ');
    };
    QVERIFY2(textOf(u"TestDocument.docx"_s).startsWith("This is a test document."_L1),
        qPrintable(textOf(u"TestDocument.docx"_s)));
    // Headers and footers are no part of what was said.
    QVERIFY(!textOf(u"ThreeColHead.docx"_s).contains("First header column"_L1));
    QVERIFY(textOf(u"ThreeColHead.docx"_s).startsWith("This is a sample word document. It has two pages. "_L1));
    const auto encrypted = readQualitativeFile(folder + u"/bug53475-password-is-pass.docx"_s, progress);
    QVERIFY(!encrypted);
    QCOMPARE(encrypted.error().code, ErrorCode::SourceEncrypted);
}

void TestQualitativeFiles::readsTablesAndBoxesOfWord()
{
    const QByteArray body = paragraph("Title")
        + "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/>"
          "<w:t>c</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>"
          "<w:ins><w:r><w:t> new</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc>" + paragraph("Anna:") + "</w:tc><w:tc>" + paragraph("one") + paragraph("two")
        + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("Tom:") + "</w:tc><w:tc>" + paragraph("&#x1F600;")
        + "</w:tc></w:tr></w:tbl>"
        + "<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("boxed")
        + "</w:txbxContent></mc:Choice><mc:Fallback>" + paragraph("boxed")
        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    const QByteArray notes
        = "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\"/><w:footnote w:id=\"1\"/></w:footnotes>";
    const QString path = writeArchive(m_folder.filePath(u"talk.docx"_s),
        {{u"word/document.xml"_s, wordDocument(body)}, {u"word/footnotes.xml"_s, notes}});
    QVERIFY(holdsInterviews(path));
    Progress progress;
    const auto file = readQualitativeFile(path, progress);
    QVERIFY(file);
    QCOMPARE(file->interviews.front().text, u"Title\na\tb\nc new\nAnna:\tone\ntwo\nTom:\t\U0001F600\nbefore\nboxed"_s);
    const QualitativeWarning expected{QualitativeWarning::Kind::LeftOut, {}, 0, {u"footnotes"_s, u"1"_s}};
    QCOMPARE(file->warnings.list(), std::vector{expected});
}

void TestQualitativeFiles::refusesBombs_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QString document = u"word/document.xml"_s, project = u"project.qde"_s;
    const QByteArray qde = "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"a\">";
    QTest::newRow("packed too well") << document << wordDocument(QByteArray(160 << 20, ' '))
                                     << ErrorCode::SourceHostile;
    QTest::newRow("a text without end") << document
                                        << wordDocument(
                                               "<w:p><w:r><w:t>" + QByteArray(9 << 20, 'x') + "</w:t></w:r></w:p>")
                                        << ErrorCode::SourceHostile;
    QTest::newRow("many paragraphs") << document << wordDocument(paragraph(QByteArray(1 << 20, 'x')).repeated(10))
                                     << ErrorCode::SourceHostile;
    QTest::newRow("entities") << document << QByteArray("<!DOCTYPE d [<!ENTITY a \"aaaa\">]>") + wordDocument("&a;")
                              << ErrorCode::XmlEntities;
    QTest::newRow("nested") << project
                            << qde + "<CodeBook><Codes>" + QByteArray("<Code guid=\"a\" name=\"b\">").repeated(100'000)
                            << ErrorCode::SourceHostile;
    QTest::newRow("cut off") << project << qde + "<CodeBook><Codes>" << ErrorCode::XmlSyntax;
    QTest::newRow("other XML") << project << QByteArray("<html/>") << ErrorCode::UnsupportedSource;
    QTest::newRow("sources") << project
                             << qde + "<Sources>" + QByteArray("<TextSource guid=\"a\"/>").repeated(6'000)
            + "</Sources></Project>"
                             << ErrorCode::SourceHostile;
    QTest::newRow("nothing") << project << qde + "</Project>" << ErrorCode::UnsupportedSource;
    QTest::newRow("another archive") << u"readme.txt"_s << QByteArray("hello") << ErrorCode::UnsupportedSource;
}

void TestQualitativeFiles::refusesBombs()
{
    QFETCH(const QString, part);
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const QString path = writeArchive(m_folder.filePath(u"bomb.zip"_s), {{part, bytes}});
    Progress progress;
    const auto file = readQualitativeFile(path, progress);
    QVERIFY(!file);
    QCOMPARE(file.error().code, code);
    QCOMPARE(file.error().file, path);
}

void TestQualitativeFiles::survivesDamage_data()
{
    QTest::addColumn<QString>("relative");
    for (const char* name : {"qualitative/refi/TestProject.qdpx", "qualitative/refi/Project.qde",
             "qualitative/refi/atlasti_valid.qdc", "qualitative/taguette/codebook.csv",
             "qualitative/interviews/Goodboy_Galaxy.vtt", "qualitative/interviews/Goodboy_Galaxy.srt",
             "qualitative/interviews/Interview_with_Matthew_Brelsford_creator_of_Betty_Earl.md",
             "docx_suite/poi/TestDocument.docx", "docx_suite/poi/60329.docx"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Bytes changed, lost, doubled and swapped at random: each file is read or refused, and what is read keeps to its own
/// bounds.
void TestQualitativeFiles::survivesDamage()
{
    QFETCH(const QString, relative);
    TOUCHSTONE_SHARED_OR_SKIP(source, u"data/"_s + relative);
    const QByteArray whole = readAll(source).left(64 << 10);
    const QString path = m_folder.filePath(u"damaged"_s);
    QRandomGenerator random(20'261'123);
    const auto below = [&](qsizetype most) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(std::max<qsizetype>(1, most))));
    };
    constexpr int Runs = 80;
    int read = 0, refused = 0;
    for (int run = 0; run < Runs; ++run) {
        QByteArray bytes = whole;
        for (qsizetype change = 1 + below(6); change > 0; --change) {
            const qsizetype at = below(bytes.size());
            switch (below(5)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, 1 + below(40));
                break;
            case 2:
                bytes.insert(at, bytes.mid(at, 1 + below(200)));
                break;
            case 3:
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
                break;
            default:
                bytes.replace(at, 1, random.bounded(2) ? "<" : "9999999999");
            }
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        Progress progress;
        const auto result = readQualitativeFile(path, progress);
        ++(result ? read : refused);
        if (result)
            QVERIFY2(brokenPlace(*result).isEmpty(), qPrintable(brokenPlace(*result)));
    }
    qInfo("%d read, %d refused", read, refused);
    QCOMPARE(read + refused, Runs);
}

QTEST_GUILESS_MAIN(TestQualitativeFiles)
#include "tst_QualitativeFiles.moc"
