// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Example.h"
#include "tests/views/map/DrawingRecorder.h"
#include "tests/views/map/MapHarness.h"
#include "views/map/JourneyPainter.h"
#include "views/map/MapPalette.h"
#include "views/map/NoteTools.h"

using namespace touchstone;
using namespace touchstone::test;

namespace {

constexpr QRectF Everywhere(-1e6, -1e6, 2e6, 2e6); ///< map units
constexpr double AllDetail = 1; ///< pixels a map unit

/// The furnished map: colours, a folded lane, notes in words and with a picture, a card that is pinned.
ProjectData everyKind()
{
    ProjectData data = example();
    Journey& journey = data.journey;
    Stage stage = journey.stages[0];
    stage.colour = mapColours().at(2).value;
    journey.stages.put(stage);
    Channel coloured = journey.channels[0], folded = journey.channels.back();
    coloured.colour = mapColours().at(4).value;
    journey.channels.put(coloured);
    folded.collapsed = true;
    journey.channels.put(folded);
    Touchpoint pinned = journey.touchpoints[1];
    pinned.mapX = 40;
    pinned.mapY = 60;
    pinned.pinned = true;
    journey.touchpoints.put(pinned);
    putNotes(journey);
    std::vector<Note> notes(journey.notes.begin(), journey.notes.end());
    for (Note& note : notes) {
        note.stage = journey.stages[0].id;
        note.channel = journey.channels[0].id;
        journey.notes.put(note);
    }
    return data;
}

} // namespace

/// What is exported and printed is what the window shows: the same shapes, words and colours at the same places.
class tst_DrawnAlike : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapHarness> m;

    void open()
    {
        m = std::make_unique<MapHarness>();
        m->open(everyKind());
        QVERIFY(m->workspace.edit(QStringLiteral("picture"), [](Edit& edit) {
            edit.put(Attachment{newId<AttachmentId>(), 0, {}, NoteId{71}, QStringLiteral("form.png")},
                noteFiles().value(NoteId{71}));
        }));
        QTRY_VERIFY(m->panel.notes().layer().pictures().of(NoteId{71}));
        QTRY_VERIFY_WITH_TIMEOUT(m->workspace.ranking()->basis == Basis::Evidence && !m->workspace.isRanking(), 30000);
    }
    JourneyPainter onPaper() const
    {
        return {m->workspace.journey(), *m->workspace.ranking(), m->workspace.language(), m->workspace.theme(),
            noteFiles()};
    }
    std::vector<Drawn> drawnOnScreen() const
    {
        DrawingRecorder recorder;
        QPainter painter(&recorder);
        m->view().map().picture().paint(painter, Everywhere, AllDetail);
        painter.end();
        return recorder.drawn;
    }
    static std::vector<Drawn> drawnOnPaper(const JourneyPainter& picture)
    {
        DrawingRecorder recorder;
        QPainter painter(&recorder);
        picture.paint(painter);
        painter.end();
        return recorder.drawn;
    }

private slots:
    void cleanup() { m.reset(); }

    void everythingLiesAtTheSamePlace()
    {
        open();
        const JourneyPainter paper = onPaper();
        const MapLayout& screen = m->view().map().layout();
        QCOMPARE(paper.layout().cards, screen.cards);
        QCOMPARE(paper.layout().routes, screen.routes);
        QCOMPARE(paper.layout().columns, screen.columns);
        QCOMPARE(paper.layout().lanes, screen.lanes);
        QCOMPARE(paper.layout().folds, screen.folds);
        QCOMPARE(paper.layout().notes, screen.notes);
        QVERIFY(!screen.folds.empty() && !screen.routes.isEmpty() && screen.notes.size() == 2);
    }

    void everyShapeAndWordIsTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("English, light") << QStringLiteral("en") << false;
        QTest::newRow("Chinese, dark") << QStringLiteral("zh_CN") << true;
    }
    void everyShapeAndWordIsTheSame()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        open();
        m->workspace.setLanguage(language);
        m->workspace.setTheme(Theme::of(isDark ? ThemeMode::Dark : ThemeMode::Light));
        QTRY_VERIFY(m->panel.notes().layer().pictures().of(NoteId{71}));
        const std::vector<Drawn> screen = drawnOnScreen(), paper = drawnOnPaper(onPaper());
        QCOMPARE(paper.size(), screen.size());
        for (size_t i = 0; i < screen.size(); ++i) {
            const auto where = [&] {
                return qPrintable(QStringLiteral("thing %1: “%2” on paper, “%3” on screen")
                                      .arg(i)
                                      .arg(paper[i].text, screen[i].text));
            };
            QVERIFY2(paper[i] == screen[i], where());
        }
    }

    void whatIsDrawnIsWhatIsOnTheMap()
    {
        open();
        const std::vector<Drawn> drawn = drawnOnPaper(onPaper());
        const MapLayout& layout = m->view().map().layout();
        const auto isWritten = [&](const QString& words, const QRectF& in) {
            QString found; // a name may stand on two lines
            for (const Drawn& each : drawn) {
                if (each.kind == Drawn::Kind::Text && in.adjusted(-1, -1, 1, 1).contains(each.place))
                    found += each.text.simplified() + u' ';
            }
            return found.contains(words);
        };
        const Journey& journey = m->workspace.journey();
        for (const Touchpoint& touchpoint : journey.touchpoints) {
            if (layout.cards.contains(touchpoint.id))
                QVERIFY2(isWritten(touchpoint.name.in(m->workspace.language()), layout.cards.value(touchpoint.id)),
                    qPrintable(touchpoint.key));
        }
        for (const MapColumn& column : layout.columns)
            QVERIFY(isWritten(journey.stages.find(column.id)->name.in(m->workspace.language()), column.header));
        for (const MapRoute& route : layout.routes) {
            const bool isDrawn = std::any_of(drawn.begin(), drawn.end(), [&](const Drawn& each) {
                return each.kind == Drawn::Kind::Path && each.path.elementCount() > 1
                    && QPointF(each.path.elementAt(0)) == route.path.front();
            });
            QVERIFY(isDrawn);
        }
        QCOMPARE(std::count_if(
                     drawn.begin(), drawn.end(), [](const Drawn& each) { return each.kind == Drawn::Kind::Picture; }),
            1);
    }
};

QTEST_MAIN(tst_DrawnAlike)
#include "tst_DrawnAlike.moc"
