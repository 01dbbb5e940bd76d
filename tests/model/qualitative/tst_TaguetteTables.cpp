// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/QualitativeFormat.h"
#include "tests/support/Paths.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

class TestTaguetteTables : public QObject
{
    Q_OBJECT

private slots:
    void readsACodebook();
    void readsHighlights();

private:
    QTemporaryDir m_folder;
};

void TestTaguetteTables::readsACodebook()
{
    TOUCHSTONE_SHARED_OR_SKIP(path, u"data/qualitative/taguette/codebook.csv"_s);
    QVERIFY(holdsInterviews(path));
    Progress progress;
    const auto file = readQualitativeFile(path, progress);
    QVERIFY(file);
    QCOMPARE(file->format, u"taguette"_s);
    QVERIFY(file->interviews.empty());
    const std::vector<FileCode> expected
        = {{.id = {}, .name = u"interesting"_s, .above = -1, .colour = {}, .note = u"Further review required"_s},
            {.id = {}, .name = u"people"_s, .above = -1, .colour = {}, .note = u"People of interest"_s},
            {.id = {}, .name = u"places"_s, .above = 0, .colour = {}, .note = {}}};
    QCOMPARE(file->codes, expected);
}

void TestTaguetteTables::readsHighlights()
{
    QFile written(m_folder.filePath(u"highlights.csv"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("\xEF\xBB\xBFid,document,tag,content\r\n"
                  "1,a.odt,people,\"Anna, who\nwaited\"\r\n"
                  "1,a.odt,interesting.places,\"Anna, who\nwaited\"\r\n"
                  "2,a.odt,people,\xF0\x9F\x98\x80 twice\r\n"
                  "3,b.odt,,Nothing tagged\r\n"
                  "4,b.odt,people,\r\n");
    written.close();
    QVERIFY(holdsInterviews(written.fileName()));
    Progress progress;
    const auto file = readQualitativeFile(written.fileName(), progress);
    QVERIFY(file);
    QCOMPARE(file->codes.size(), size_t(3));
    QCOMPARE(file->codes[0].name, u"people"_s);
    QCOMPARE(file->codes[2].name, u"places"_s);
    QCOMPARE(file->codes[2].above, 1);
    QCOMPARE(file->interviews.size(), size_t(2));
    const FileInterview& first = file->interviews.front();
    QCOMPARE(first.title, u"a.odt"_s);
    QVERIFY(first.isQuotes);
    QCOMPARE(first.text, u"Anna, who\nwaited\n\n\U0001F600 twice"_s);
    QCOMPARE(first.passages, (std::vector<FilePassage>{{0, 16, {0, 2}}, {18, 25, {0}}}));
    QCOMPARE(file->interviews[1].passages, (std::vector<FilePassage>{{0, 14, {}}}));
    QCOMPARE(file->warnings.count(QualitativeWarning::Kind::LineUnreadable), 1);
    QCOMPARE(file->warnings.count(QualitativeWarning::Kind::TextMissing), 2);
}

QTEST_GUILESS_MAIN(TestTaguetteTables)
#include "tst_TaguetteTables.moc"
