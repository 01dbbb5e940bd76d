// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ProjectJson.h"
#include "model/project/Project.h"
#include "tests/support/Paths.h"
#include "tests/support/Pdf.h"
#include "tests/views/map/MapFixture.h"
#include "views/card/CardPages.h"
#include "views/card/PrintedPictures.h"

#include <QBuffer>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;
using namespace touchstone::test;

namespace {

const QStringList languages = {QStringLiteral("en"), QStringLiteral("zh_CN")};

ProjectData sample(const QString& language)
{
    const QString path = dataFile(QStringLiteral("../../resources/sample/%1/project.json").arg(language));
    return readProjectJson(readAll(path), path)->data;
}

QStringList textsOf(const Touchpoint& touchpoint, const QString& language)
{
    const AnalysisCard& card = touchpoint.card;
    QStringList texts = {touchpoint.name.in(language)};
    for (const LocalizedText* text : {&card.need, &card.does, &card.thinks, &card.feels, &card.expects, &card.owner,
             &card.ideas, &card.backstage, &card.systems, &card.data})
        texts << text->in(language);
    for (const PainPoint& point : touchpoint.painPoints)
        texts << point.text.in(language);
    texts.removeAll(QString());
    return texts;
}

} // namespace

class tst_CardPages : public QObject
{
    Q_OBJECT

private slots:
    void eachCardOfTheSampleTakesOnePage()
    {
        for (const QString& language : languages) {
            const ProjectData data = sample(language);
            const Ranking ranking = rank(data.journey, assembleTallies(data.journey, data.evidence, {}), data.settings);
            const auto cards = printedCards(data.journey, {}, ranking, {}, language);
            QCOMPARE(static_cast<int>(cards.size()), data.journey.touchpoints.size());
            for (const auto& [paper, pages] : {std::pair(CardPaper::A5, data.journey.touchpoints.size()),
                     std::pair(CardPaper::A4, data.journey.touchpoints.size()),
                     std::pair(CardPaper::A5OnA4, (data.journey.touchpoints.size() + 1) / 2)}) {
                const QString path = write(cards, data.journey.name.in(language), language, paper,
                    QStringLiteral("cards-%1-%2.pdf").arg(language).arg(static_cast<int>(paper)));
                QCOMPARE(pagesOfPdf(path), pages);
                QCOMPARE(faultsOfPdf(path), QString());
                const QString text = withoutSpace(drawnTextOfPdf(path));
                QVERIFY(!hasRadical(text));
                for (const Touchpoint& touchpoint : data.journey.touchpoints) {
                    for (const QString& words : textsOf(touchpoint, language))
                        QVERIFY2(text.contains(withoutSpace(words)), qPrintable(words));
                }
                for (const RankedPlace& place : ranking.places) {
                    if (place.rank && !place.place.isHandover())
                        QVERIFY(text.contains(QString::number(qRound(place.index))));
                }
            }
        }
    }

    void cardsComeStageByStage()
    {
        const ProjectData data = sample(QStringLiteral("en"));
        const auto cards = printedCards(data.journey, {}, {}, {}, QStringLiteral("en"));
        int stage = 0;
        for (const PrintedCard& card : cards) {
            const int next = data.journey.stages.indexOf(card.touchpoint.stage);
            QVERIFY(next >= stage);
            stage = next;
        }
        const TouchpointId one = data.journey.touchpoints[4].id;
        const auto chosen = printedCards(data.journey, {}, {}, {one}, QStringLiteral("en"));
        QCOMPARE(chosen.size(), 1U);
        QVERIFY(chosen[0].touchpoint.id == one);
    }

    void longTextsFlowAndLoseNothing()
    {
        for (const QString& language : languages) {
            PrintedCard card;
            card.touchpoint = fullTouchpoint(120, language);
            card.stage = QStringLiteral("Stage");
            for (const CardPaper paper : {CardPaper::A5, CardPaper::A4}) {
                const QString path = write({card}, QStringLiteral("Journey"), language, paper,
                    QStringLiteral("long-%1-%2.pdf").arg(language).arg(static_cast<int>(paper)));
                QVERIFY(pagesOfPdf(path) > 1);
                // A sentence may go on over the page's end: its number cannot.
                const QString text = drawnTextOfPdf(path);
                static const QRegularExpression digits(QStringLiteral("\\d+"));
                QMap<QString, int> printed;
                for (auto found = digits.globalMatch(text); found.hasNext();)
                    ++printed[found.next().captured()];
                const QString all = textsOf(card.touchpoint, language).join(QLatin1Char(' '));
                QMap<QString, int> wanted;
                for (auto found = digits.globalMatch(all); found.hasNext();)
                    ++wanted[found.next().captured()];
                QVERIFY(wanted.size() > 1000);
                for (auto number = wanted.begin(); number != wanted.end(); ++number)
                    QVERIFY2(printed.value(number.key()) >= number.value(), qPrintable(number.key()));
            }
        }
    }

    void aFullCardIsMadeSmallerBeforeItTakesASecondPage()
    {
        PrintedCard card;
        card.touchpoint = fullTouchpoint(3, QStringLiteral("en"));
        const CardPages pages({card}, {}, QStringLiteral("en"), CardPaper::A5, Progress());
        QCOMPARE(pages.count(), 1);
    }

    void attachedPicturesTakeTheRoomThatIsLeft()
    {
        ProjectData data = accountProject();
        Touchpoint full = fullTouchpoint(3, QStringLiteral("en"));
        full.id = touchpointId(4);
        full.stage = stageId(3), full.channel = channelId(2);
        data.journey.touchpoints.put(full);
        const QString file = m_folder.filePath(QStringLiteral("attached.journey"));
        auto project = Project::create(file, data);
        QVERIFY(project.has_value());
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(image.save(&buffer, "PNG"));
        int position = 0;
        const auto attach = [&](Edit& edit, int touchpoint, const QString& name, const QString& type,
                                const QByteArray& bytes) {
            edit.put(Attachment{newId<AttachmentId>(), position++, touchpointId(touchpoint), {}, name, type}, bytes);
        };
        QVERIFY((*project)->edit(QStringLiteral("Attach"), [&](Edit& edit) {
            for (const int touchpoint : {3, 4}) {
                attach(edit, touchpoint, QStringLiteral("queue.png"), QStringLiteral("image/png"), png);
                attach(edit, touchpoint, QStringLiteral("broken.png"), QStringLiteral("image/png"), "nothing");
                attach(edit, touchpoint, QStringLiteral("contract.pdf"), QStringLiteral("application/pdf"), "%PDF");
            }
        }));
        const ProjectData& now = (*project)->data();
        const PrintedPictures pictures(file);
        const auto magentaOn = [](const CardPages& pages) {
            const QSize size = pages.size().toSize();
            QImage page(size, QImage::Format_RGB32);
            page.fill(Qt::white);
            QPainter painter(&page);
            painter.scale(.1, .1);
            pages.paint(painter, 0);
            painter.end();
            int count = 0;
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x)
                    count += page.pixelColor(x, y) == QColor(Qt::magenta);
            }
            return count;
        };
        for (const bool isFull : {false, true}) {
            auto cards
                = printedCards(now.journey, now.attachments, {}, {touchpointId(isFull ? 4 : 3)}, QStringLiteral("en"));
            QCOMPARE(cards[0].attachments.size(), 3U);
            pictures.addTo(cards, Progress());
            QVERIFY(!cards[0].attachments[0].picture.isNull());
            const CardPages pages(cards, {}, QStringLiteral("en"), CardPaper::A5, Progress());
            QCOMPARE(pages.count(), 1);
            const QString path = write(cards, QStringLiteral("Journey"), QStringLiteral("en"), CardPaper::A5,
                QStringLiteral("attached-%1.pdf").arg(isFull));
            const QString text = withoutSpace(drawnTextOfPdf(path));
            for (const QString& name :
                {QStringLiteral("queue.png"), QStringLiteral("broken.png"), QStringLiteral("contract.pdf")})
                QVERIFY2(text.contains(name), qPrintable(name));
            if (isFull)
                QCOMPARE(magentaOn(pages), 0); // no room: by name
            else
                QVERIFY2(magentaOn(pages) > 3000, qPrintable(QString::number(magentaOn(pages))));
        }
    }

    void emptyCardsAreForms()
    {
        const QStringList english = {QStringLiteral("Touchpoint analysis card"), QStringLiteral("The need"),
            QStringLiteral("Does"), QStringLiteral("Thinks"), QStringLiteral("Feels"), QStringLiteral("Expects"),
            QStringLiteral("Pain points"), QStringLiteral("Severity"), QStringLiteral("Frequency"),
            QStringLiteral("Ideas"), QStringLiteral("Owner"), QStringLiteral("Digital level"),
            QStringLiteral("4 intelligent"), QStringLiteral("Backstage step"), QStringLiteral("Systems"),
            QStringLiteral("Data"), QStringLiteral("Emotion"), QStringLiteral("Stage"), QStringLiteral("Channel")};
        const QStringList chinese = {QStringLiteral("触点分析卡"), QStringLiteral("需求"), QStringLiteral("痛点"),
            QStringLiteral("4 智能"), QStringLiteral("阶段"), QStringLiteral("渠道")};
        for (const QString& language : languages) {
            const QString path = write(blankCards(3), QStringLiteral("Journey"), language, CardPaper::A5,
                QStringLiteral("blank-%1.pdf").arg(language));
            QCOMPARE(pagesOfPdf(path), 3);
            const QString text = withoutSpace(drawnTextOfPdf(path));
            for (const QString& word : language == QLatin1String("en") ? english : chinese)
                QVERIFY2(text.contains(withoutSpace(word)), qPrintable(word));
        }
        QCOMPARE(CardPages(blankCards(3), {}, QStringLiteral("en"), CardPaper::A5OnA4, Progress()).count(), 2);
    }

    void saysWhatCannotBeWritten()
    {
        Progress progress;
        const CardPages none({}, {}, QStringLiteral("en"), CardPaper::A5, progress);
        const CardPages some(blankCards(1), {}, QStringLiteral("en"), CardPaper::A5, progress);
        const QString path = m_folder.filePath(QStringLiteral("no/such/cards.pdf"));
        QCOMPARE(none.write(path, {}, progress).error().code, ErrorCode::NothingToDraw);
        QCOMPARE(some.write(path, {}, progress).error().code, ErrorCode::FileUnwritable);
        progress.cancel();
        QCOMPARE(some.write(path, {}, progress).error().code, ErrorCode::Cancelled);
    }

private:
    /// All fields filled with so many sentences.
    static Touchpoint fullTouchpoint(int sentences, const QString& language)
    {
        int number = 0;
        const auto text = [&](const QString& field) {
            QString all;
            for (int i = 0; i < sentences; ++i)
                all += (language == QLatin1String("en") ? QStringLiteral("In %1 sentence %2 tells what happens here; ")
                                                        : QStringLiteral("%1第%2句说明这里发生的事情; "))
                           .arg(field)
                           .arg(++number);
            return LocalizedText(all.trimmed());
        };
        Touchpoint touchpoint;
        touchpoint.name = QStringLiteral("A touchpoint with a rather long name");
        AnalysisCard& card = touchpoint.card;
        card.need = text(QStringLiteral("need"));
        card.does = text(QStringLiteral("does"));
        card.thinks = text(QStringLiteral("thinks"));
        card.feels = text(QStringLiteral("feels"));
        card.expects = text(QStringLiteral("expects"));
        card.ideas = text(QStringLiteral("ideas"));
        card.backstage = text(QStringLiteral("backstage"));
        card.systems = text(QStringLiteral("systems"));
        card.data = text(QStringLiteral("data"));
        for (int i = 0; i < sentences; ++i)
            touchpoint.painPoints.push_back(
                {PainPointId{1 + i}, {}, QStringLiteral("Pain point %1 hurts").arg(i), i % 4, .25, Grade::Heard});
        return touchpoint;
    }

    QString write(const std::vector<PrintedCard>& cards, const QString& title, const QString& language, CardPaper paper,
        const QString& name)
    {
        Progress progress;
        const QString path = m_folder.filePath(name);
        if (!CardPages(cards, title, language, paper, progress).write(path, {}, progress))
            QTest::qFail("not written", __FILE__, __LINE__);
        if (const QString keep = qEnvironmentVariable("TOUCHSTONE_PICTURES"); !keep.isEmpty()) {
            QFile::remove(keep + QLatin1Char('/') + name);
            QFile::copy(path, keep + QLatin1Char('/') + name);
        }
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_CardPages)
#include "tst_CardPages.moc"
