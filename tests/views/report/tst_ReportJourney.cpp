// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/report/ReportFixture.h"
#include "views/report/ReportPdf.h"

#include <algorithm>
#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

using namespace touchstone;
using test::withoutSpace;

/// The journey at a glance in the report: the map with its notes, and the emotion curve under it.
class tst_ReportJourney : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const ReportContent& content, const QString& name)
    {
        const QString path = m_folder.filePath(name);
        Progress progress;
        return writeReportPdf(content, path, progress) ? path : QString();
    }

private slots:
    void drawsTheCurveAndTheNotesInTheReportsLanguage();
};

void tst_ReportJourney::drawsTheCurveAndTheNotesInTheReportsLanguage()
{
    ProjectData data = test::readProject(test::dataFile(QStringLiteral("../../resources/sample/en/project.json")));
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const Touchpoint& first = data.journey.touchpoints[0];
    data.journey.notes.put({.id = NoteId{1},
        .journey = {},
        .text = QStringLiteral("Old form"),
        .stage = first.stage,
        .channel = first.channel,
        .x = 10,
        .y = 10,
        .width = 100,
        .height = 80});
    ReportOptions options;
    options.date = test::reportDate;
    options.pictures = {{NoteId{1}, file}};
    const auto written = [&](const QString& language) {
        options.language = language;
        return write(makeReportContent(data, test::rankProject(data), {}, options), QStringLiteral("curve.pdf"));
    };
    const QString english = withoutSpace(test::textOfPdf(written(QStringLiteral("en"))));
    for (const char* words :
        {"Emotioncurve", "measuredsatisfaction", "emotionratings", "lowpoint", "remembered", "Oldform"})
        QVERIFY2(english.contains(QString::fromUtf8(words)), words);
    const QString path = written(QStringLiteral("zh_CN"));
    QVERIFY(test::outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path})
                .contains(QLatin1String(" image ")));
    const QString chinese = withoutSpace(test::textOfPdf(path));
    for (const char16_t* words : {u"情绪曲线", u"实测满意度", u"情绪评分", u"低谷"})
        QVERIFY2(chinese.contains(QStringView(words)), qPrintable(QString::fromUtf16(words)));
    for (const char* words : {"Emotion", "satisfaction", "lowpoint", "assumed", "Nochannel"})
        QVERIFY2(!chinese.contains(QString::fromUtf8(words)), words);

    // A group too small to show is in no curve.
    ReportOptions plain;
    plain.date = test::reportDate;
    ProjectData small = data;
    small.evidence = {};
    Aggregate few;
    few.id = AggregateId{1};
    few.place = {first.id};
    few.signal = Signal::Csat;
    few.counts = {1, 1, 1, 1, 0};
    small.evidence.aggregates.put(few);
    const ReportContent content = makeReportContent(small, test::rankProject(small), {}, plain);
    QVERIFY(std::none_of(content.curves.begin(), content.curves.end(),
        [](const EmotionCurve& curve) { return curve.measure == CurveMeasure::Measured; }));
}

QTEST_MAIN(tst_ReportJourney)
#include "tst_ReportJourney.moc"
