// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Paths.h"
#include "translations/Catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace touchstone;

namespace {

/// One entry of a catalogue.
struct Entry
{
    QString context;
    QString source;
    QStringList translations; ///< one, or a plural form each
    bool plural = false;
    bool unfinished = false;
};

std::vector<Entry> readCatalogue(const QString& language)
{
    QFile file(qEnvironmentVariable("TOUCHSTONE_SOURCE") + u"/translations/touchstone_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue for %s", qPrintable(language));
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entries.push_back({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes", false});
        } else if (xml.name() == u"source") {
            entries.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            Entry& entry = entries.back();
            entry.unfinished = xml.attributes().value(QLatin1String("type")) == u"unfinished";
            if (!entry.plural) {
                entry.translations = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                entry.translations << xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return entries;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?\\d+|%L?n"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

/// The committed catalogues are complete, and what they put in place of %1 and %n is what the source has.
class CataloguesTest : public QObject
{
    Q_OBJECT

private slots:
    void compiledIn_data() { languages(); }
    void compiledIn()
    {
        QFETCH(QString, language);
        QVERIFY2(QFile::exists(cataloguePath(language)), qPrintable(cataloguePath(language)));
        QTranslator translator;
        QVERIFY(translator.load(cataloguePath(language)));
    }

    void isComplete_data() { languages(); }
    void isComplete()
    {
        QFETCH(QString, language);
        QStringList faults;
        for (const Entry& entry : readCatalogue(language)) {
            const QString where = entry.context + u": "_s + entry.source;
            if (entry.unfinished)
                faults << u"unfinished: "_s + where;
            for (const QString& translation : entry.translations) {
                if (translation.isEmpty())
                    faults << u"empty: "_s + where;
                // An English singular may say "one" instead of the number; nothing else may drop a placeholder.
                QStringList expected = placeholders(entry.source);
                QStringList got = placeholders(translation);
                if (entry.plural && language == u"en") {
                    for (const QString& number : {u"%n"_s, u"%Ln"_s}) {
                        expected.removeAll(number);
                        got.removeAll(number);
                    }
                }
                if (expected != got)
                    faults << u"placeholders differ: "_s + where + u" -> "_s + translation;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// "6 of 8" counts people; only in the find bar it is the sixth of eight.
    void countsOfPeopleAreNotPlacesInAList()
    {
        int counts = 0;
        for (const Entry& entry : readCatalogue(u"zh_CN"_s)) {
            if (entry.source != u"%1 of %2")
                continue;
            const bool isPlace = entry.context.endsWith(u"MapFindBar");
            QVERIFY2(entry.translations.front().contains(u'第') == isPlace, qPrintable(entry.context));
            counts += !isPlace;
        }
        QVERIFY(counts > 0);
    }

    void pluralFormsAreThere()
    {
        for (const Entry& entry : readCatalogue(u"en"_s)) {
            QVERIFY2(entry.plural, qPrintable(entry.source));
            QVERIFY2(entry.translations.size() == 2, qPrintable(entry.source));
        }
        for (const Entry& entry : readCatalogue(u"zh_CN"_s))
            QVERIFY2(entry.translations.size() == 1, qPrintable(entry.source));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s;
    }
};

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_Catalogues.moc"
