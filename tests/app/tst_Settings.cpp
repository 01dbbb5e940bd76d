// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace touchstone;

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsSet();
    void answersDefaults();
    void refusesWhatIsOutOfRange();
    void startsAnewAtAnotherVersion();
};

void tst_Settings::keepsWhatIsSet()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    {
        Settings settings(path);
        settings.set(Setting::Language, QStringLiteral("zh_CN"));
        settings.set(Setting::InterfaceScale, 150);
        settings.set(Setting::RecentFiles, QStringList{QStringLiteral("a"), QStringLiteral("b, c")});
        settings.set(Setting::WindowGeometry, QByteArray("\x01\x00\xff", 3));
        settings.set(Setting::SelectedTouchpoint, qlonglong(9007199254740993));
        settings.sync();
    }
    const Settings settings(path);
    QCOMPARE(settings.get<QString>(Setting::Language), QStringLiteral("zh_CN"));
    QCOMPARE(settings.get<int>(Setting::InterfaceScale), 150);
    QCOMPARE(
        settings.get<QStringList>(Setting::RecentFiles), (QStringList{QStringLiteral("a"), QStringLiteral("b, c")}));
    QCOMPARE(settings.get<QByteArray>(Setting::WindowGeometry), QByteArray("\x01\x00\xff", 3));
    QCOMPARE(settings.get<qlonglong>(Setting::SelectedTouchpoint), qlonglong(9007199254740993));
}

void tst_Settings::answersDefaults()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("s.ini")));
    QCOMPARE(settings.get<QString>(Setting::ThemeChoice), QStringLiteral("system"));
    QCOMPARE(settings.get<int>(Setting::InterfaceScale), 100);
    QVERIFY(settings.get<QStringList>(Setting::RecentFiles).isEmpty());
}

void tst_Settings::refusesWhatIsOutOfRange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    {
        QSettings raw(path, QSettings::IniFormat);
        raw.setValue(QStringLiteral("version"), 1);
        raw.setValue(QStringLiteral("interfaceScale"), 9000);
        raw.setValue(QStringLiteral("theme"), QStringLiteral("purple"));
        raw.setValue(QStringLiteral("window/mode"), QStringLiteral("many"));
        raw.setValue(QStringLiteral("language"), QStringLiteral("zh_CN"));
    }
    const Settings settings(path);
    QCOMPARE(settings.get<int>(Setting::InterfaceScale), 100);
    QCOMPARE(settings.get<QString>(Setting::ThemeChoice), QStringLiteral("system"));
    QCOMPARE(settings.get<int>(Setting::Mode), 1);
    QCOMPARE(settings.get<QString>(Setting::Language), QStringLiteral("zh_CN"));
}

void tst_Settings::startsAnewAtAnotherVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    {
        QSettings raw(path, QSettings::IniFormat);
        raw.setValue(QStringLiteral("version"), 99);
        raw.setValue(QStringLiteral("language"), QStringLiteral("zh_CN"));
    }
    const Settings settings(path);
    QVERIFY(settings.get<QString>(Setting::Language).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_Settings.moc"
