// SPDX-License-Identifier: GPL-3.0-or-later
// A million people: their free text searched and counted, against SQLite's LIKE and FTS5 in the same run; and a filter
// that was not counted at import, over 20 questions.
#include "model/answers/AnswerSearch.h"
#include "model/answers/AnswerTerms.h"
#include "model/answers/WordBreaker.h"
#include "model/exchange/CodedAnswers.h"
#include "model/exchange/MappingJson.h"
#include "model/exchange/SurveyImport.h"
#include "model/project/Connection.h"
#include "model/project/Project.h"

#include <array>
#include <benchmark/benchmark.h>
#include <cmath>
#include <QTemporaryDir>
#include <random>
#include <SQLiteCpp/Statement.h>

using namespace touchstone;

namespace {

constexpr int People = 1000000;
constexpr int Questions = 20;
constexpr int EnglishWords = 20000;

const std::array Chinese{"等待", "时间", "太长", "服务员", "态度", "很好", "排队", "不好", "价格", "便宜", "退款",
    "没有", "到账", "客服", "电话", "一直", "打不通", "APP", "登录", "失败", "送货", "及时", "包装", "破损", "门店",
    "环境", "干净", "付款", "方便", "优惠券", "不能", "使用", "会员", "积分", "物流", "更新", "慢", "，", "。", "非常",
    "满意", "希望", "改进"};

/// Words as frequent as in any language: the k-th 1/k as often as the first. The rarer, the longer.
QByteArray englishWord(std::mt19937& random)
{
    const double share = std::uniform_real_distribution(0., 1.)(random);
    const int rank = static_cast<int>(std::pow(EnglishWords, share));
    if (rank == 40)
        return "waiting";
    if (rank == 400)
        return "refund";
    if (rank == 9000)
        return "turnstile";
    QByteArray word;
    for (int rest = rank; rest > 0; rest /= 20)
        word += QByteArrayView("bcdfghjklmnprstvwxyz")[rest % 20] + QByteArray(1, "aeiou"[rest % 5]);
    return word;
}

QByteArray comment(int person, std::mt19937& random)
{
    QByteArray text;
    const int words = 4 + static_cast<int>(random() % 20);
    for (int word = 0; word < words; ++word) {
        if (person % 2)
            text += Chinese[random() % Chinese.size()];
        else
            text += (word ? " " : "") + englishWord(random);
    }
    return text;
}

/// A project of one survey, made once.
class Million
{
public:
    Million()
    {
        ProjectData data;
        Touchpoint touchpoint;
        for (int number = 0; number < Questions; ++number) {
            touchpoint.id = TouchpointId{number + 1};
            touchpoint.key = QStringLiteral("t%1").arg(number);
            touchpoint.name = touchpoint.key;
            touchpoint.position = number;
            data.journey.touchpoints.put(touchpoint);
        }
        m_project = std::move(*Project::create(m_folder.filePath(QStringLiteral("million.journey")), data));
        const QString source = write();
        Progress progress;
        const auto mapping = readMappingJson(m_mapping, QStringLiteral("mapping.json"));
        const auto staged = stageSurvey(m_project->path(), m_project->journey(), source, *mapping, progress);
        if (!staged || !publishSurvey(*m_project, *staged, QStringLiteral("Import")))
            qFatal("cannot import");
        QFile::remove(source);
        m_texts = *readAnswerTexts(path(), surveys(), {}, progress);
        m_coded = *CodedAnswers::read(path(), surveys()[0]);
    }

    QString path() const { return m_project->path(); }
    const Collection<Survey>& surveys() const { return m_project->evidence().surveys; }
    const AnswerTexts& texts() const { return *m_texts; }
    const CodedAnswers& coded() const { return *m_coded; }
    QString textColumn() const { return QStringLiteral("c%1").arg(Questions + 3); }
    SQLite::Database& connection()
    {
        if (!m_connection)
            m_connection = std::move(*openForReading(path()));
        return *m_connection;
    }

private:
    QString write()
    {
        std::mt19937 random(1);
        QFile file(m_folder.filePath(QStringLiteral("million.csv")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the table");
        QByteArray bytes;
        m_mapping = R"({"survey": "Million", "columns": {)";
        for (int question = 0; question < Questions; ++question) {
            const QByteArray name = QByteArray::number(question);
            bytes += "q" + name + ",";
            m_mapping += "\"q" + name + R"(": {"touchpoint": "t)" + name + R"(", "signal": "csat"},)";
        }
        bytes += "region,wave,comment\n";
        m_mapping += R"("region": {"role": "segment"}, "wave": {"role": "wave"}, "comment": {"role": "text"}}})";
        for (int person = 0; person < People; ++person) {
            for (int question = 0; question < Questions; ++question)
                bytes += char('1' + random() % 5) + QByteArray(",");
            bytes += (random() % 2 ? "north," : "south,") + QByteArray(random() % 4 ? "2026," : "2025,");
            bytes += comment(person, random) + '\n';
            if (bytes.size() > 1 << 20) {
                file.write(bytes);
                bytes.clear();
            }
        }
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QByteArray m_mapping;
    std::unique_ptr<Project> m_project;
    std::shared_ptr<const AnswerTexts> m_texts;
    std::shared_ptr<const CodedAnswers> m_coded;
    std::unique_ptr<SQLite::Database> m_connection;
};

Million& million()
{
    static Million million;
    return million;
}

const std::array Searches{"turnstile", "refund", "waiting", "refund waiting", "\"waiting refund\"", "wait* -refund",
    "退款", "服务员态度", "务员态", "refund -waiting 2026"};

void search(benchmark::State& state)
{
    const QString line = QString::fromUtf8(Searches[static_cast<size_t>(state.range(0))]);
    state.SetLabel(line.toStdString());
    WordBreaker breaker;
    million();
    size_t found = 0;
    for (auto _ : state)
        found = findAnswers(million().texts(), {}, readQuery(line, breaker)).size();
    state.counters["found"] = static_cast<double>(found);
}
BENCHMARK(search)->DenseRange(0, Searches.size() - 1)->Unit(benchmark::kMillisecond);

void searchWithLike(benchmark::State& state)
{
    const std::array words{"turnstile", "refund", "waiting", "退款"};
    const char* word = words[static_cast<size_t>(state.range(0))];
    state.SetLabel(word);
    const QString sql = QStringLiteral("SELECT row FROM \"%1\" WHERE %2 LIKE '%%3%'")
                            .arg(million().surveys()[0].answersTable, million().textColumn(), QString::fromUtf8(word));
    size_t found = 0;
    for (auto _ : state) {
        SQLite::Statement statement(million().connection(), sql.toStdString());
        for (found = 0; statement.executeStep(); ++found) { }
    }
    state.counters["found"] = static_cast<double>(found);
}
BENCHMARK(searchWithLike)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

/// FTS5's own index of the same texts, in memory: for words that blanks part.
SQLite::Database& fts()
{
    static std::unique_ptr<SQLite::Database> database = [] {
        auto made = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Statement attach(*made, "ATTACH ? AS source");
        attach.bind(1, million().path().toStdString());
        attach.exec();
        made->exec("CREATE VIRTUAL TABLE found USING fts5(words, content='', columnsize=0)");
        made->exec(QStringLiteral("INSERT INTO found (rowid, words) SELECT row, %2 FROM source.\"%1\"")
                       .arg(million().surveys()[0].answersTable, million().textColumn())
                       .toStdString());
        return made;
    }();
    return *database;
}

void indexWithFts5(benchmark::State& state)
{
    million();
    for (auto _ : state)
        fts(); // is made once: it stands before what searches it
}
BENCHMARK(indexWithFts5)->Unit(benchmark::kMillisecond)->Iterations(1);

void searchWithFts5(benchmark::State& state)
{
    const std::array words{"turnstile", "refund", "waiting", "refund waiting", "\"waiting refund\"", "wait*"};
    const char* word = words[static_cast<size_t>(state.range(0))];
    state.SetLabel(word);
    fts();
    size_t found = 0;
    for (auto _ : state) {
        SQLite::Statement statement(fts(), "SELECT rowid FROM found WHERE found MATCH ?");
        statement.bind(1, word);
        for (found = 0; statement.executeStep(); ++found) { }
    }
    state.counters["found"] = static_cast<double>(found);
}
BENCHMARK(searchWithFts5)->DenseRange(0, 5)->Unit(benchmark::kMillisecond);

void readTexts(benchmark::State& state)
{
    for (auto _ : state) {
        Progress progress;
        benchmark::DoNotOptimize(readAnswerTexts(million().path(), million().surveys(), {}, progress));
    }
}
BENCHMARK(readTexts)->Unit(benchmark::kMillisecond)->Iterations(1);

/// Scrolling: a page somewhere in the list.
void readPage(benchmark::State& state)
{
    std::vector<quint32> page(100);
    quint32 at = 0;
    for (auto _ : state) {
        at = (at + 700001) % 900000;
        for (quint32& answer : page)
            answer = at++;
        benchmark::DoNotOptimize(
            ::touchstone::readTexts(million().path(), million().surveys(), million().texts(), page));
    }
}
BENCHMARK(readPage)->Unit(benchmark::kMillisecond);

void terms(benchmark::State& state)
{
    const auto answers = findAnswers(million().texts(), {}, {});
    for (auto _ : state)
        benchmark::DoNotOptimize(termsOf(million().texts(), answers));
}
BENCHMARK(terms)->Unit(benchmark::kMillisecond);

const std::array<TallyFilter, 3> Filters{{{.segment = QStringLiteral("region=north"), .wave = QStringLiteral("2025")},
    {.segment = QStringLiteral("region=north"), .wave = QStringLiteral("2026")},
    {.segment = QStringLiteral("region=north"), .wave = {}}}};

void filter(benchmark::State& state)
{
    qint64 people = 0;
    million();
    for (auto _ : state)
        people = million().coded().count(Filters[static_cast<size_t>(state.range(0))])->respondents;
    state.counters["people"] = static_cast<double>(people);
}
BENCHMARK(filter)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

void filterFromRows(benchmark::State& state)
{
    million();
    for (auto _ : state)
        benchmark::DoNotOptimize(countSurvey(million().path(), million().surveys()[0], Filters[0]));
}
BENCHMARK(filterFromRows)->Unit(benchmark::kMillisecond);

void readCoded(benchmark::State& state)
{
    million();
    for (auto _ : state)
        benchmark::DoNotOptimize(CodedAnswers::read(million().path(), million().surveys()[0]));
}
BENCHMARK(readCoded)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
