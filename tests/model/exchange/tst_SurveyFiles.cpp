// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveyImport.h"
#include "tests/support/Paths.h"
#include "tests/support/PeakMemory.h"
#include "tests/support/Table.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

namespace {

/// "103905 lines x 25 cols, utf-8-sig", "150 rows x 5 cols UTF-8": records or cases, and columns.
struct Expected
{
    qint64 rows = -1;
    int columns = -1;
};

QHash<QString, Expected> manifest(const QString& path)
{
    static const QRegularExpression size(u"(-?\\d+) (?:lines|rows) x (\\d+) cols"_s);
    QHash<QString, Expected> expected;
    for (const QString& line : QString::fromUtf8(readAll(path)).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (const auto match = size.match(cells.value(7)); match.hasMatch())
            expected.insert(cells[0], {match.captured(1).toLongLong(), match.captured(2).toInt()});
    }
    return expected;
}

/// What openpyxl reads of each sheet that is read by default (tests/data/exchange/xlsx_suite.tsv says how).
QHash<QString, Expected> workbooks()
{
    QHash<QString, Expected> expected;
    for (const QString& line : QString::fromUtf8(readAll(dataFile(u"exchange/xlsx_suite.tsv"_s))).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 3 && !line.startsWith(u'#'))
            expected.insert(cells[0], {cells[1].toLongLong(), cells[2].toInt()});
    }
    return expected;
}

} // namespace

/// All files that were collected as examples of what comes in, good and bad: each is read or refused with a reason.
class tst_SurveyFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyFile_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"survey", "xlsx_suite", "csv_torture", "malformed"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }
    void everyFile()
    {
        QFETCH(QString, folder);
        TOUCHSTONE_SHARED_OR_SKIP(root, u"data/MANIFEST.tsv"_s);
        const QDir data = QFileInfo(root).dir();
        const QHash<QString, Expected> expected = manifest(root);
        QStringList files;
        for (QDirIterator it(data.filePath(folder), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files << it.next();
        files.sort();
        QVERIFY(!files.isEmpty());
        QTextStream out(stdout);
        int read = 0, refused = 0;
        for (const QString& file : files) {
            const QString name = data.relativeFilePath(file);
            Progress progress;
            QElapsedTimer timer;
            timer.start();
            const Result<SurveySuggestion> suggestion = suggestSurvey(file, {}, progress);
            const qint64 elapsed = timer.elapsed();
            out << name << '\t';
            if (suggestion) {
                ++read;
                const ImportReport& report = suggestion->report;
                out << "read as " << report.format << ", " << report.encoding << '\t' << report.rows << " rows x "
                    << suggestion->headers.size() << " columns, " << report.headerRows << " header rows\t" << elapsed
                    << " ms\n";
                checkSize(name, *suggestion, expected.value(name));
            } else {
                ++refused;
                const Error& error = suggestion.error();
                out << "refused: " << reasonOf(error) << '\t' << elapsed << " ms\n";
                QVERIFY2(error.code != ErrorCode::Internal && !error.file.isEmpty(), qPrintable(name));
                QVERIFY2(!expected.contains(name), qPrintable(name + u" should be read"_s));
            }
            // Much more than it takes, on a machine as busy as may be: this finds what hangs.
            QVERIFY2(elapsed < 20'000, qPrintable(name));
        }
        out << folder << ": " << read << " read, " << refused << " refused, peak of memory " << peakMegabytes()
            << " MB\n";
        out.flush();
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
        QVERIFY(peakMegabytes() < 600);
#endif
    }

    /// The first sheet that is shown has as many filled rows, and as many columns, as openpyxl finds in it.
    void workbooksAsOpenpyxlReadsThem()
    {
        TOUCHSTONE_SHARED_OR_SKIP(root, u"data/xlsx_suite"_s);
        const QHash<QString, Expected> expected = workbooks();
        QVERIFY(expected.size() > 100);
        QStringList differences;
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const TableContent content = readTable(QDir(root).filePath(it.key()));
            qsizetype columns = 0;
            for (const QStringList& record : content.records)
                columns = std::max(columns, record.size());
            const auto rows = static_cast<qint64>(content.records.size());
            if (rows != it->rows || columns != it->columns)
                differences
                    << u"%1: %2 x %3 instead of %4 x %5"_s.arg(it.key()).arg(rows).arg(columns).arg(it->rows).arg(
                           it->columns);
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

private:
    static QString reasonOf(const Error& error)
    {
        QStringList parts{QString::number(static_cast<int>(error.code))};
        parts += error.arguments;
        if (!error.place.isEmpty())
            parts << u"at "_s + error.place;
        return parts.join(u", "_s);
    }

    static void checkSize(const QString& name, const SurveySuggestion& suggestion, const Expected& expected)
    {
        if (expected.columns < 0)
            return;
        QVERIFY2(suggestion.headers.size() == expected.columns,
            qPrintable(u"%1: %2 columns"_s.arg(name).arg(suggestion.headers.size())));
        const qint64 records = suggestion.report.rows + suggestion.report.headerRows;
        if (expected.rows >= 0)
            QVERIFY2(records == expected.rows, qPrintable(u"%1: %2 records"_s.arg(name).arg(records)));
    }
};

QTEST_GUILESS_MAIN(tst_SurveyFiles)
#include "tst_SurveyFiles.moc"
