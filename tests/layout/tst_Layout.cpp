// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Paths.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rules of the house that a compiler does not see: who may include whom, how a file begins, how long it may be.
class tst_Layout : public QObject
{
    Q_OBJECT

private slots:
    void rulesFindWhatBreaksThem_data();
    void rulesFindWhatBreaksThem();
    void everyFileKeepsTheRules();
    void papersKeepUpWithTheProgram();
};

namespace {

constexpr int LongestFile = 450;
const QString Spdx = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;

/// Which folders a folder may include besides itself and model/base (the table in architecture.md). A name that ends in
/// "/" stands for all folders under it.
const QHash<QString, QStringList>& allowedFolders()
{
    static const QString allOfModel = u"model/"_s;
    static const QHash<QString, QStringList> table = {
        {u"model/base"_s, {}},
        {u"model/statistics"_s, {}},
        {u"model/journey"_s, {}},
        {u"model/evidence"_s, {u"model/statistics"_s, u"model/journey"_s}},
        {u"model/scoring"_s, {u"model/statistics"_s, u"model/journey"_s, u"model/evidence"_s}},
        {u"model/planning"_s, {u"model/journey"_s, u"model/evidence"_s, u"model/scoring"_s}},
        {u"model/classics"_s, {u"model/journey"_s, u"model/evidence"_s, u"model/scoring"_s, u"model/planning"_s}},
        {u"model/project"_s, {u"model/journey"_s, u"model/evidence"_s, u"model/scoring"_s, u"model/planning"_s}},
        {u"model/exchange"_s,
            {u"model/journey"_s, u"model/evidence"_s, u"model/scoring"_s, u"model/planning"_s, u"model/classics"_s,
                u"model/project"_s}},
        {u"model/qualitative"_s, {u"model/journey"_s, u"model/evidence"_s, u"model/project"_s, u"model/exchange"_s}},
        {u"model/answers"_s,
            {u"model/statistics"_s, u"model/journey"_s, u"model/evidence"_s, u"model/project"_s, u"model/exchange"_s}},
        {u"model/privacy"_s, {u"model/journey"_s, u"model/evidence"_s, u"model/project"_s, u"model/exchange"_s}},
        {u"model/report"_s,
            {u"model/journey"_s, u"model/evidence"_s, u"model/scoring"_s, u"model/planning"_s, u"model/project"_s}},
        {u"views/common"_s, {allOfModel}},
        {u"views/charts"_s, {allOfModel}},
        {u"views/report"_s, {allOfModel, u"views/common"_s, u"views/charts"_s}},
        {u"app"_s, {allOfModel, u"views/"_s, u"app/"_s, u"translations/"_s}},
    };
    return table;
}

/// "model/journey" of "model/journey/Journey.h"; "app" of everything in app.
QString folderOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts[0] == u"app" || parts.size() < 3 ? parts[0] : parts[0] + u'/' + parts[1];
}

bool mayInclude(const QString& from, const QString& included)
{
    const QString folder = folderOf(from);
    const QString wanted = folderOf(included);
    if (wanted == folder || wanted == u"model/base")
        return true;
    // The report draws the journey with the map's painters.
    if (folder == u"views/report" && included.startsWith(u"views/map/"_s) && included.contains(u"Painter"_s))
        return true;
    static const QStringList otherViews = {u"model/"_s, u"views/common"_s, u"views/charts"_s};
    const QStringList allowed
        = folder.startsWith(u"views/"_s) ? allowedFolders().value(folder, otherViews) : allowedFolders().value(folder);
    return std::any_of(allowed.begin(), allowed.end(), [&](const QString& name) {
        return name.endsWith(u'/') ? wanted.startsWith(name) || wanted + u'/' == name : wanted == name;
    });
}

/// Whether an angle include names a class or module of Qt that draws.
bool isGuiHeader(const QString& header)
{
    static const QSet<QString> guiModules
        = {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s, u"QtOpenGL"_s};
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QString module = header.section(u'/', 0, 0);
    if (guiModules.contains(module) || header.contains(u"qcustomplot"_s))
        return true;
    return std::any_of(guiModules.begin(), guiModules.end(),
        [&](const QString& name) { return QFile::exists(headers + u'/' + name + u'/' + header); });
}

QString at(const QString& path, int line, const QString& what) { return u"%1:%2: %3"_s.arg(path).arg(line).arg(what); }

/// What an include line breaks; empty if nothing.
QString checkInclude(const QString& path, const QString& line)
{
    static const QRegularExpression quoted(uR"re(^\s*#\s*include\s*"([^"]+)")re"_s);
    static const QRegularExpression angled(uR"re(^\s*#\s*include\s*<([^>]+)>)re"_s);
    if (const auto match = quoted.match(line); match.hasMatch()) {
        const QString included = match.captured(1);
        if (included.endsWith(u".moc"_s))
            return {};
        static const QRegularExpression fromRoot(u"^(model|views|app|translations)/"_s);
        if (!fromRoot.match(included).hasMatch())
            return u"\"%1\" is not included from the repository root"_s.arg(included);
        if (!mayInclude(path, included))
            return u"%1 may not include \"%2\""_s.arg(folderOf(path), included);
    } else if (const auto system = angled.match(line); system.hasMatch()) {
        const QString header = system.captured(1);
        if (path.startsWith(u"model/"_s) && isGuiHeader(header))
            return u"the model may not include <%1>"_s.arg(header);
        if (header.contains(u"qcustomplot"_s) && folderOf(path) != u"views/charts")
            return u"only views/charts may include <%1>"_s.arg(header);
    }
    return {};
}

/// Everything that a source file breaks, "path:line: what".
QStringList checkFile(const QString& path, const QString& content)
{
    QStringList errors;
    QStringList lines = content.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    if (lines.isEmpty() || !lines[0].contains(Spdx))
        errors.append(at(path, 1, u"the first line is not \"%1\""_s.arg(Spdx)));
    if (lines.size() > LongestFile)
        errors.append(at(path, static_cast<int>(lines.size()), u"longer than %1 lines"_s.arg(LongestFile)));
    if (path.endsWith(u".h"_s) && !lines.contains(u"#pragma once"_s) && !path.endsWith(u"precompiled.h"_s))
        errors.append(at(path, 1, u"no #pragma once"_s));
    if (path.startsWith(u"tests/"_s))
        return errors;
    for (int i = 0; i < lines.size(); ++i) {
        if (const QString broken = checkInclude(path, lines[i]); !broken.isEmpty())
            errors.append(at(path, i + 1, broken));
    }
    return errors;
}

} // namespace

void tst_Layout::rulesFindWhatBreaksThem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const QString& path, const QString& lines, const QString& error) {
        QTest::newRow(name) << path << lines << error;
    };
    row("own folder", u"model/journey/A.cpp"_s, u"#include \"model/journey/Journey.h\""_s, {});
    row("base", u"model/journey/A.cpp"_s, u"#include \"model/base/Id.h\""_s, {});
    row("core", u"model/journey/A.cpp"_s, u"#include <QString>"_s, {});
    row("upwards", u"model/journey/A.cpp"_s, u"\n#include \"model/evidence/Evidence.h\""_s,
        u"model/journey/A.cpp:3: model/journey may not include \"model/evidence/Evidence.h\""_s);
    row("base upwards", u"model/base/A.cpp"_s, u"#include \"model/journey/Journey.h\""_s,
        u"model/base/A.cpp:2: model/base may not include \"model/journey/Journey.h\""_s);
    row("model to views", u"model/report/A.cpp"_s, u"#include \"views/common/Theme.h\""_s,
        u"model/report/A.cpp:2: model/report may not include \"views/common/Theme.h\""_s);
    row("exchange to report", u"model/exchange/A.cpp"_s, u"#include \"model/report/ReportContent.h\""_s,
        u"model/exchange/A.cpp:2: model/exchange may not include \"model/report/ReportContent.h\""_s);
    row("report to exchange", u"model/report/A.cpp"_s, u"#include \"model/exchange/ProjectJson.h\""_s,
        u"model/report/A.cpp:2: model/report may not include \"model/exchange/ProjectJson.h\""_s);
    row("class of QtGui", u"model/report/A.cpp"_s, u"#include <QColor>"_s,
        u"model/report/A.cpp:2: the model may not include <QColor>"_s);
    row("class of QtWidgets", u"model/report/A.cpp"_s, u"# include <QtWidgets/QLabel>"_s,
        u"model/report/A.cpp:2: the model may not include <QtWidgets/QLabel>"_s);
    row("views to model", u"views/decide/A.cpp"_s, u"#include \"model/scoring/Ranking.h\""_s, {});
    row("views to charts", u"views/decide/A.cpp"_s, u"#include \"views/charts/Chart.h\""_s, {});
    row("one mode to another", u"views/decide/A.cpp"_s, u"#include \"views/map/MapView.h\""_s,
        u"views/decide/A.cpp:2: views/decide may not include \"views/map/MapView.h\""_s);
    row("views to app", u"views/map/A.cpp"_s, u"#include \"app/MainWindow.h\""_s,
        u"views/map/A.cpp:2: views/map may not include \"app/MainWindow.h\""_s);
    row("common to charts", u"views/common/A.cpp"_s, u"#include \"views/charts/Chart.h\""_s,
        u"views/common/A.cpp:2: views/common may not include \"views/charts/Chart.h\""_s);
    row("report to painter", u"views/report/A.cpp"_s, u"#include \"views/map/JourneyPainter.h\""_s, {});
    row("report to map", u"views/report/A.cpp"_s, u"#include \"views/map/MapView.h\""_s,
        u"views/report/A.cpp:2: views/report may not include \"views/map/MapView.h\""_s);
    row("charts' library", u"views/charts/A.cpp"_s, u"#include <qcustomplot.h>"_s, {});
    row("charts' library elsewhere", u"views/map/A.cpp"_s, u"#include <qcustomplot.h>"_s,
        u"views/map/A.cpp:2: only views/charts may include <qcustomplot.h>"_s);
    row("app", u"app/cli/A.cpp"_s, u"#include \"views/map/MapView.h\"\n#include \"app/Version.h\""_s, {});
    row("not from the root", u"app/cli/A.cpp"_s, u"#include \"Version.h\""_s,
        u"app/cli/A.cpp:2: \"Version.h\" is not included from the repository root"_s);
    row("guard", u"app/cli/A.h"_s, u"#include <QString>"_s, u"app/cli/A.h:1: no #pragma once"_s);
    row("length", u"app/cli/A.cpp"_s, u"\n"_s.repeated(LongestFile + 1), u"app/cli/A.cpp:452: longer than 450 lines"_s);
}

void tst_Layout::rulesFindWhatBreaksThem()
{
    QFETCH(QString, path);
    QFETCH(QString, lines);
    QFETCH(QString, error);
    const QStringList expected = error.isEmpty() ? QStringList() : QStringList(error);
    QCOMPARE(checkFile(path, u"// "_s + Spdx + u'\n' + lines), expected);
    QCOMPARE(checkFile(path, lines).size(), expected.size() + 1); // its first line does not name the licence
}

void tst_Layout::everyFileKeepsTheRules()
{
    QVERIFY2(QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtGui/QColor"_s),
        "Qt's headers are needed to know which classes draw");
    const QDir root(qEnvironmentVariable("TOUCHSTONE_SOURCE", QDir::currentPath()));
    QStringList errors;
    int files = 0;
    for (const QString& folder : {u"model"_s, u"views"_s, u"app"_s, u"tests"_s}) {
        QDirIterator walk(
            root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = walk.next();
            errors += checkFile(root.relativeFilePath(file), QString::fromUtf8(touchstone::test::readAll(file)));
            ++files;
        }
    }
    QVERIFY2(files > 100, "run it in the source folder, or set TOUCHSTONE_SOURCE");
    errors.sort();
    QVERIFY2(errors.isEmpty(), qPrintable(u'\n' + errors.join(u'\n')));
}

/// The manual page, the software centre's page and the change log speak of the version that CMake builds, and the
/// manual page of every command.
void tst_Layout::papersKeepUpWithTheProgram()
{
    const QDir root(qEnvironmentVariable("TOUCHSTONE_SOURCE", QDir::currentPath()));
    const auto text
        = [&](const QString& name) { return QString::fromUtf8(touchstone::test::readAll(root.filePath(name))); };
    static const QRegularExpression version(uR"(project\(Touchstone VERSION (\S+))"_s);
    const QString now = version.match(text(u"CMakeLists.txt"_s)).captured(1);
    QVERIFY(!now.isEmpty());
    const QString manual = text(u"packaging/desktop/touchstone.1"_s);
    QVERIFY(manual.contains(u"\"Touchstone %1\""_s.arg(now)));
    static const QRegularExpression newest(u"<releases>\\s*<release version=\"([^\"]+)\""_s);
    const QString page = text(u"packaging/desktop/io.github.touchstone.Touchstone.metainfo.xml"_s);
    QCOMPARE(newest.match(page).captured(1), now);
    static const QRegularExpression heading(u"^## (\\S+)"_s, QRegularExpression::MultilineOption);
    QCOMPARE(heading.match(text(u"CHANGELOG.md"_s)).captured(1), now);
    static const QRegularExpression command(uR"re(name\(\) const override \{ return "(\w+)")re"_s);
    int commands = 0;
    QDirIterator walk(root.filePath(u"app/cli"_s), {u"*Command.h"_s}, QDir::Files);
    while (walk.hasNext()) {
        const auto match = command.match(QString::fromUtf8(touchstone::test::readAll(walk.next())));
        if (!match.hasMatch())
            continue;
        ++commands;
        QVERIFY2(manual.contains(u"\n.TP\n.B %1\n"_s.arg(match.captured(1))), qPrintable(match.captured(1)));
    }
    QVERIFY(commands > 5);
}

QTEST_GUILESS_MAIN(tst_Layout)
#include "tst_Layout.moc"
