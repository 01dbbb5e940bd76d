// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence/QuotedAnswer.h"
#include "model/exchange/ProjectJson.h"
#include "model/privacy/AnonymousCopy.h"
#include "model/project/Connection.h"
#include "model/scoring/Ranking.h"
#include "tests/model/privacy/PrivateProject.h"
#include "tests/support/Paths.h"

#include <SQLiteCpp/Statement.h>

using namespace touchstone;
using namespace touchstone::test;
using namespace Qt::StringLiterals;

/// A copy that may leave the house: it ranks alike and leads to nobody.
class tst_AnonymousCopy : public QObject
{
    Q_OBJECT

private slots:
    void leadsToNobody();
    void ranksAlike();
    void rowsLeadToNoLine();
    void asTextForm();
    void refusesToOverwrite();

private:
    static QString copyOf(PrivateProject& made)
    {
        const QString target = made.file(u"copy.journey"_s);
        const auto written = writeAnonymousCopy(made.path(), made.project().data(), target);
        if (!written)
            qWarning("%d", static_cast<int>(written.error().code));
        return written ? target : QString();
    }
    static QStringList cells(const QString& path, const QString& sql)
    {
        const auto connection = openForReading(path);
        QStringList cells;
        SQLite::Statement statement(**connection, sql.toStdString());
        while (statement.executeStep())
            cells << QString::fromUtf8(statement.getColumn(0).getText());
        return cells;
    }
};

void tst_AnonymousCopy::leadsToNobody()
{
    PrivateProject made;
    const Interview quote = quoteOf({made.project().evidence().surveys[0].id, 8, 6}, u"Spring"_s, u"a Nebelhorn"_s, {});
    QVERIFY(made.project().edit(u"Quote"_s, [&](Edit& edit) { edit.put(quote); }));
    const QString target = copyOf(made);
    QVERIFY(!target.isEmpty());
    const QByteArray bytes = readAll(target);
    QVERIFY(!bytes.contains("Nebelhorn") && !bytes.contains(quote.key.toUtf8()));
    for (const QByteArray& trace : {QByteArray("r-0007"), QByteArray("R-1100"), QByteArray("fine 3"),
             PrivateProject::Comment, PrivateProject::Spoken, PrivateProject::Forgotten, PrivateProject::FileBytes,
             QByteArray("photo.txt"), QByteArray("At the till"), QByteArray("Kim"), QByteArray("Ada Example"),
             QByteArray("T10:15"), PrivateProject::Memo, QByteArray("Nightingale"), QByteArray("nightingale")})
        QVERIFY2(!bytes.contains(trace), trace.constData());
    QCOMPARE(*made.project().attachment(AttachmentId{5}), PrivateProject::FileBytes);
    const auto copy = Project::open(target);
    QVERIFY(copy && (*copy)->check()->isEmpty());
    QVERIFY(!(*copy)->canUndo());
    QCOMPARE((*copy)->journey().votes[0].voter, u"Voter 1"_s);
    QCOMPARE((*copy)->journey().votes[2].voter, (*copy)->journey().votes[1].voter);
    QCOMPARE((*copy)->evidence().interviews[0].excerpts[0].code, u"late"_s);
    QCOMPARE((*copy)->evidence().codes[0].name, LocalizedText(u"Late"_s));
    QVERIFY((*copy)->evidence().interviews[0].person.isEmpty());
    QCOMPARE((*copy)->evidence().interviews[1].person, u"Person 1"_s);
}

void tst_AnonymousCopy::ranksAlike()
{
    PrivateProject made;
    const auto copy = Project::open(copyOf(made));
    QVERIFY(copy);
    const ProjectData &data = (*copy)->data(), &own = made.project().data();
    const Ranking here = rank(own.journey, assembleTallies(own.journey, own.evidence, {}), own.settings);
    const Ranking there = rank(data.journey, assembleTallies(data.journey, data.evidence, {}), data.settings);
    QCOMPARE(there.places.size(), here.places.size());
    for (size_t place = 0; place < here.places.size(); ++place) {
        QCOMPARE(there.places[place].place, here.places[place].place);
        QCOMPARE(there.places[place].score, here.places[place].score);
    }
    // What was not counted at import can be counted in the copy.
    const TallyFilter filter{u"region=North"_s, u"2025"_s};
    const auto counted = countSurvey((*copy)->path(), data.evidence.surveys[0], filter);
    const auto before = countSurvey(made.path(), own.evidence.surveys[0], filter);
    QVERIFY(counted && before);
    QCOMPARE(counted->histograms, before->histograms);
}

void tst_AnonymousCopy::rowsLeadToNoLine()
{
    PrivateProject made;
    const QString target = copyOf(made);
    const QString sql = u"SELECT c1 || c2 || c3 || c4 || c5 FROM %1 ORDER BY row"_s;
    const QStringList there = cells(target, sql.arg(made.project().evidence().surveys[0].answersTable));
    QCOMPARE(there.size(), 40);
    QStringList sorted = there;
    sorted.sort();
    QCOMPARE(there, sorted); // by what stands in them, not by who came first
}

void tst_AnonymousCopy::asTextForm()
{
    PrivateProject made;
    const QByteArray json = writeProjectJson(anonymous(made.project().data()));
    for (const QByteArray& trace : {QByteArray("Kim"), PrivateProject::Spoken, QByteArray("Ada Example")})
        QVERIFY2(!json.contains(trace), trace.constData());
    const auto again = readProjectJson(json, u"a.json"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().place));
}

void tst_AnonymousCopy::refusesToOverwrite()
{
    PrivateProject made;
    const QString target = copyOf(made);
    const auto again = writeAnonymousCopy(made.path(), made.project().data(), target);
    QCOMPARE(again.error().code, ErrorCode::FileExists);
    QVERIFY(writeAnonymousCopy(made.path(), made.project().data(), target, true));
}

QTEST_GUILESS_MAIN(tst_AnonymousCopy)
#include "tst_AnonymousCopy.moc"
