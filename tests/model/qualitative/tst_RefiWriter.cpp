// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/QualitativeImport.h"
#include "model/qualitative/RefiWriter.h"
#include "tests/model/qualitative/CodedProject.h"
#include "tests/model/qualitative/RefiFiles.h"
#include "tests/support/Csv.h"
#include "tests/support/Paths.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

class TestRefiWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatTheSchemaAllows();
    void comesBackWhole_data();
    void comesBackWhole();
    void givesTheSameBytes();
    void passesAtlasOn();

private:
    QString written(const QString& name, const QByteArray& bytes) const
    {
        return writeFile(m_folder.filePath(name), bytes);
    }
    QTemporaryDir m_folder;
};

namespace {

/// Empty where xmllint finds a document valid against the schema.
QByteArray invalidity(const QString& schema, const QString& path)
{
    QProcess process;
    process.start(u"xmllint"_s, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema, path});
    if (!process.waitForFinished())
        return "xmllint does not end";
    return process.exitCode() == 0 ? QByteArray() : process.readAllStandardError();
}

QByteArray partOf(const QString& path, const QString& part)
{
    const auto archive = ZipArchive::open(path);
    return archive ? (*archive)->start(part, 64 << 20) : QByteArray();
}

/// All of an evidence that does not depend on ids and the keys of codes and interviews.
QStringList sayingsOf(const ProjectData& data)
{
    QStringList lines;
    QHash<QString, QString> names;
    for (const Code& code : data.evidence.codes) {
        names.insert(code.key, names.value(code.above) + u'/' + code.name.english());
        lines << u"%1 %2 %3"_s.arg(names.value(code.key), code.colour, code.note);
    }
    const auto nameOf = [&](const Place& place) {
        const auto one = [&](TouchpointId id) {
            const Touchpoint* found = data.journey.touchpoints.find(id);
            return found ? found->key : QString();
        };
        return one(place.touchpoint) + u'>' + one(place.to);
    };
    for (const Interview& interview : data.evidence.interviews) {
        lines << u"%1 %2 %3 %4 %5 %6"_s.arg(interview.title.english(), interview.text, interview.person, interview.wave,
            interview.sourceFile, QString::number(static_cast<int>(interview.informant)));
        for (const Place& place : interview.covers)
            lines << u"covers "_s + nameOf(place);
        for (const Excerpt& excerpt : interview.excerpts)
            lines << u"%1-%2 %3 %4 %5 %6"_s.arg(excerpt.start)
                         .arg(excerpt.end)
                         .arg(nameOf(excerpt.place))
                         .arg(excerpt.severity.value_or(-1))
                         .arg(names.value(excerpt.code))
                         .arg(excerpt.stance ? static_cast<int>(*excerpt.stance) : -1);
    }
    return lines;
}

} // namespace

void TestRefiWriter::writesWhatTheSchemaAllows()
{
    TOUCHSTONE_SHARED_OR_SKIP(schema, u"data/qualitative/refi/Project.xsd"_s);
    if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
        QSKIP("xmllint is missing: install libxml2-utils");
    // The tool finds faults at all.
    QVERIFY(!invalidity(schema, written(u"bad.qde"_s, "<Project xmlns=\"urn:QDA-XML:project:1.0\"/>")).isEmpty());
    ProjectData odd = codedProject();
    Interview control = odd.evidence.interviews[0];
    control.id = InterviewId{5000};
    control.title = u"a\x01"
                    u"b\xD800"_s;
    odd.evidence.interviews.put(control);
    for (const ProjectData& data : {codedProject(), odd, ProjectData()}) {
        for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
            const auto writing = writeRefiProject(data, language);
            QVERIFY(writing);
            const QString path = written(u"a.qdpx"_s, writing->bytes);
            const QByteArray fault = invalidity(schema, written(u"a.qde"_s, partOf(path, u"project.qde"_s)));
            QVERIFY2(fault.isEmpty(), fault.constData());
        }
    }
    // And what came from elsewhere.
    TOUCHSTONE_SHARED_OR_SKIP(atlas, u"data/qualitative/refi/TestProject.qdpx"_s);
    ProjectData data;
    planQualitative(*readFile(atlas), atlas, data).applyTo(data.evidence);
    const QString path = written(u"a.qdpx"_s, writeRefiProject(data, u"en"_s)->bytes);
    const QByteArray fault = invalidity(schema, written(u"a.qde"_s, partOf(path, u"project.qde"_s)));
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestRefiWriter::comesBackWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("keepsGuids");
    QTest::newRow("same project") << u"en"_s << true;
    QTest::newRow("same project, Chinese") << u"zh_CN"_s << true;
    QTest::newRow("by name") << u"en"_s << false;
    QTest::newRow("by name, Chinese") << u"zh_CN"_s << false;
}

void TestRefiWriter::comesBackWhole()
{
    QFETCH(const QString, language);
    QFETCH(const bool, keepsGuids);
    const ProjectData data = codedProject();
    const auto writing = writeRefiProject(data, language);
    QVERIFY(writing);
    QVERIFY(writing->warnings.isEmpty());
    const QString path = written(u"back.qdpx"_s, writing->bytes);
    const auto file = readFile(path);
    QVERIFY(file);
    QVERIFY2(file->warnings.isEmpty(),
        qPrintable(file->warnings.isEmpty() ? QString() : file->warnings.list()[0].arguments.join(u' ')));
    // Into the project that it came from: nothing is new.
    const QualitativeImport again = planQualitative(*file, path, data);
    QVERIFY(again.isEmpty());
    QVERIFY(again.report.isEmpty());
    QCOMPARE(again.report.knownInterviews, 2);
    QCOMPARE(again.report.knownExcerpts, 5);
    QCOMPARE(again.report.knownCodes, 4);
    // Into one without interviews and codes, which has the same touchpoints or others of the same names.
    ProjectData empty = data;
    empty.evidence.interviews = {};
    empty.evidence.codes = {};
    if (!keepsGuids) {
        empty.journey = JourneyBuilder(500).journey();
        for (Touchpoint touchpoint : data.journey.touchpoints) {
            touchpoint.id = TouchpointId{touchpoint.id.value + 600};
            empty.journey.touchpoints.put(touchpoint);
        }
    }
    planQualitative(*file, path, empty).applyTo(empty.evidence);
    QCOMPARE(sayingsOf(empty), sayingsOf(data));
}

void TestRefiWriter::givesTheSameBytes()
{
    const ProjectData data = codedProject();
    QCOMPARE(writeRefiProject(data, u"en"_s)->bytes, writeRefiProject(data, u"en"_s)->bytes);
    const QByteArray codebook = writeRefiCodebook(data, u"en"_s).bytes;
    QCOMPARE(codebook, writeRefiCodebook(data, u"en"_s).bytes);
    const auto file = readFile(written(u"own.qdc"_s, codebook));
    QVERIFY(file);
    QCOMPARE(file->format, u"qdc"_s);
    // 4 codes, 3 groups, 2 touchpoints, a handover, 4 severities, 3 stances.
    QCOMPARE(file->codes.size(), size_t(17));
    QVERIFY(planQualitative(*file, u"own.qdc"_s, data).isEmpty());
    ProjectData empty;
    const QualitativeImport plan = planQualitative(*file, u"own.qdc"_s, empty);
    // Touchpoints that a project does not have are codes there.
    QCOMPARE(plan.report.newCodes.size(), 4 + 1 + 3);
    ProjectData translated = data;
    Code code = *translated.evidence.codes.begin();
    code.name = LocalizedText(QMap<QString, QString>{{u"en"_s, u"Waiting"_s}, {u"zh_CN"_s, u"等待"_s}});
    translated.evidence.codes.put(code);
    QCOMPARE(writeRefiProject(translated, u"en"_s)->warnings.count(FormatWarning::Kind::LeftOut), 1);
}

void TestRefiWriter::passesAtlasOn()
{
    TOUCHSTONE_SHARED_OR_SKIP(source, u"data/qualitative/refi/TestProject.qdpx"_s);
    const auto first = readFile(source);
    QVERIFY(first);
    ProjectData data;
    planQualitative(*first, source, data).applyTo(data.evidence);
    const QString path = written(u"on.qdpx"_s, writeRefiProject(data, u"en"_s)->bytes);
    const auto second = readFile(path);
    QVERIFY(second);
    QVERIFY(second->warnings.isEmpty());
    QCOMPARE(codingsIn(*second), codingsIn(*first));
    ProjectData copy;
    planQualitative(*second, path, copy).applyTo(copy.evidence);
    QCOMPARE(sayingsOf(copy), sayingsOf(data));
    QCOMPARE(copy.evidence.codes.size(), 14);
    int codings = 0;
    for (const Interview& interview : copy.evidence.interviews)
        codings += static_cast<int>(
            std::ranges::count_if(interview.excerpts, [](const Excerpt& each) { return !each.code.isEmpty(); }));
    QCOMPARE(codings, 16);
}

QTEST_GUILESS_MAIN(TestRefiWriter)
#include "tst_RefiWriter.moc"
