// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/card/CardFixture.h"
#include "views/card/LinkLabel.h"
#include "views/common/StyleSheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTranslator>

using namespace touchstone;
using namespace touchstone::test;

namespace {

/// A language in which every text is the English one, marked and a third longer: what is not translated live stays
/// unmarked.
class MarkedWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return u'¤' + text + QString(text.contains(u'%') ? 0 : text.size() / 3, u'w');
    }
};

} // namespace

/// The card in other words and other colours while it is shown.
class tst_CardWords : public QObject
{
    Q_OBJECT

    std::unique_ptr<CardFixture> m_card;
    MarkedWords m_words;

    void fits()
    {
        for (const QScrollArea* page : m_card->shown<QScrollArea>()) {
            if (!page->widget())
                continue;
            const int wanted = page->widget()->minimumSizeHint().width();
            QVERIFY2(wanted <= page->viewport()->width(), qPrintable(QString::number(wanted)));
            QCOMPARE(page->widget()->width(), page->viewport()->width());
        }
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Theme::of(ThemeMode::Light));
        ProjectData data = accountProject();
        Touchpoint check = *data.journey.touchpoints.find(touchpointId(3));
        PainPoint pain;
        pain.id = {501};
        pain.text = QStringLiteral("The photo is too dark and nobody says why it is not taken");
        check.painPoints = {pain};
        check.tags = {QStringLiteral("a tag that is much longer than the panel is wide, whoever thought of it")};
        check.name = QStringLiteral("Identity");
        data.journey.touchpoints.put(check);
        Transition on = *data.journey.findTransition(touchpointId(3), touchpointId(4));
        pain.id = {502};
        on.painPoints = {pain};
        data.journey.transitions.put(on);
        Aggregate figure;
        figure.id = {503};
        figure.place = {touchpointId(3)};
        figure.counts = {1, 2, 3, 4, 5};
        data.evidence.aggregates.put(figure);
        data.journey.personas.put({PersonaId{1}, QStringLiteral("saver"), 0,
            QStringLiteral("Somebody with a name that does not end within one line of the panel"), {}});
        m_card = std::make_unique<CardFixture>(data);
        m_card->workspace.edit(QStringLiteral("Attach"), [](Edit& edit) {
            const QString name = QStringLiteral("A name of a file that is longer than anybody would like it to be.pdf");
            edit.put(Attachment{{504}, 0, touchpointId(3), {}, name, QStringLiteral("application/pdf")}, "%PDF");
        });
        m_card->panel.resize(300, 900); // so that it scrolls
        m_card->workspace.select(touchpointId(3));
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_words);
        m_card.reset();
    }

    void followTheLanguage_data()
    {
        QTest::addColumn<bool>("isBulk");
        QTest::newRow("one touchpoint") << false;
        QTest::newRow("several") << true;
    }
    void followTheLanguage()
    {
        QFETCH(bool, isBulk);
        if (isBulk)
            m_card->workspace.setSelection({touchpointId(2), touchpointId(3)}, touchpointId(3));
        QTRY_VERIFY(!m_card->workspace.isRanking());
        fits();
        QCoreApplication::installTranslator(&m_words);
        QTest::qWait(20);
        int found = 0;
        for (const QPushButton* button : m_card->shown<QPushButton>()) {
            QVERIFY2(button->text().startsWith(u'¤'), qPrintable(button->text()));
            ++found;
        }
        for (const QCheckBox* box : m_card->shown<QCheckBox>()) {
            QVERIFY2(box->text().contains(u'¤'), qPrintable(box->text()));
            ++found;
        }
        for (const QLabel* label : m_card->shown<QLabel>()) {
            const QString role = label->property("role").toString();
            if (role != QLatin1String("section") && label->text() != QStringLiteral("Stage"))
                continue;
            QVERIFY2(label->text().startsWith(u'¤'), qPrintable(label->text()));
            ++found;
        }
        QVERIFY(found > (isBulk ? 2 : 12));
        QVERIFY(m_card->field<QComboBox>(QStringLiteral("¤Stagew")));
        QVERIFY(!m_card->field<QComboBox>(QStringLiteral("Stage")));
        fits();
    }

    void followTheTheme()
    {
        const auto colourOf = [this] { return m_card->shown<LinkLabel>().first()->text(); };
        QVERIFY(colourOf().contains(Theme::of(ThemeMode::Light).accent.name()));
        m_card->workspace.setTheme(Theme::of(ThemeMode::Dark));
        applyTheme(*qApp, Theme::of(ThemeMode::Dark));
        QVERIFY(colourOf().contains(Theme::of(ThemeMode::Dark).accent.name()));
        fits();
    }
};

QTEST_MAIN(tst_CardWords)
#include "tst_CardWords.moc"
