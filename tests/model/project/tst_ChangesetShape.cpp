// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/ChangesetShape.h"

#include <memory>
#include <QRandomGenerator>
#include <QTest>
#include <sqlite3.h>

using namespace touchstone;
using namespace Qt::StringLiterals;

namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// What SQLite records of inserts, updates and deletes with values of every kind.
QByteArray recorded()
{
    sqlite3* opened = nullptr;
    sqlite3_open(":memory:", &opened);
    const Connection database(opened, sqlite3_close);
    const auto run = [&](const char* sql) { return sqlite3_exec(opened, sql, nullptr, nullptr, nullptr); };
    run("CREATE TABLE one (id INTEGER PRIMARY KEY, a TEXT, b REAL, c BLOB);"
        "CREATE TABLE two (x TEXT, y INTEGER, z TEXT, PRIMARY KEY (x, y)) WITHOUT ROWID;"
        "INSERT INTO one VALUES (1, 'before', 1.5, x'00ff'), (2, 'gone', NULL, NULL), (3, '', 0, x'');");
    sqlite3_session* session = nullptr;
    sqlite3session_create(opened, "main", &session);
    sqlite3session_attach(session, nullptr);
    run("INSERT INTO one VALUES (9, '\xe8\xa7\xa6\xe7\x82\xb9', -2.25, zeroblob(300));"
        "UPDATE one SET a = hex(zeroblob(9000)), b = NULL WHERE id = 1; DELETE FROM one WHERE id = 2;"
        "INSERT INTO two VALUES ('k', 1, NULL), ('k', 2, 'v');");
    int size = 0;
    void* bytes = nullptr;
    sqlite3session_changeset(session, &size, &bytes);
    const QByteArray changeset(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    sqlite3session_delete(session);
    return changeset;
}

} // namespace

/// What may be given to SQLite as a changeset: all that it records, and nothing that it would never come to an end of.
class tst_ChangesetShape : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatSqliteRecords()
    {
        const QByteArray changeset = recorded();
        QVERIFY(changeset.size() > 18000);
        QVERIFY(isChangeset(changeset));
        QVERIFY(isChangeset({}));
        int size = 0;
        void* inverse = nullptr;
        QCOMPARE(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &inverse),
            SQLITE_OK);
        QVERIFY(isChangeset(QByteArray(static_cast<const char*>(inverse), size)));
        sqlite3_free(inverse);
    }

    void refusesWhatIsCutOff()
    {
        const QByteArray changeset = recorded();
        int whole = 0;
        for (qsizetype size = 1; size < changeset.size(); ++size)
            whole += isChangeset(changeset.left(size));
        QVERIFY(whole < 12); // where a change or a table ends
        QVERIFY(!isChangeset(changeset + '\0'));
    }

    void refusesNamesWithoutEnd()
    {
        QVERIFY(!isChangeset("T\x7c" + QByteArray(200, 'x')));
        QVERIFY(!isChangeset(QByteArray("T\x01\x01", 3) + "endless"));
        QVERIFY(isChangeset(QByteArray("T\x01\x01one\0", 7)));
    }

    /// What is taken has an end for SQLite, too.
    void endsWhateverIsDamaged()
    {
        const QByteArray sound = recorded().left(700); // the first changes and a part of the next
        QRandomGenerator random(7);
        int taken = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = sound.left(random.bounded(1, static_cast<int>(sound.size())));
            for (int hit = random.bounded(4); hit > 0; --hit)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.generate());
            if (!isChangeset(bytes))
                continue;
            ++taken;
            int size = 0;
            void* inverse = nullptr;
            sqlite3changeset_invert(static_cast<int>(bytes.size()), bytes.constData(), &size, &inverse);
            sqlite3_free(inverse);
        }
        QVERIFY(taken > 0);
    }
};

QTEST_GUILESS_MAIN(tst_ChangesetShape)
#include "tst_ChangesetShape.moc"
