// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and counting of answers, apart from storing them.
#include "model/evidence/TallyCounter.h"
#include "model/exchange/CsvReader.h"

#include <benchmark/benchmark.h>
#include <QTemporaryDir>
#include <random>

using namespace touchstone;

namespace {

constexpr int Rows = 100000;
constexpr int Questions = 17;

/// A table of 17 ratings and two groups, quoted or not.
QString writeTable(const QTemporaryDir& folder, bool quoted)
{
    std::mt19937 random(1);
    QByteArray bytes = "id";
    for (int column = 0; column < Questions; ++column)
        bytes += ",q" + QByteArray::number(column);
    bytes += ",class,region\n";
    const QByteArray quote = quoted ? "\"" : "";
    for (int row = 0; row < Rows; ++row) {
        bytes += quote + QByteArray::number(row) + quote;
        for (int column = 0; column < Questions; ++column)
            bytes += ',' + quote + QByteArray::number(random() % 5 + 1) + quote;
        bytes += ',' + quote + "class " + QByteArray::number(random() % 3) + quote;
        bytes += ',' + quote + "region " + QByteArray::number(random() % 8) + quote + '\n';
    }
    QFile file(folder.filePath(QStringLiteral("bench.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the table");
    return file.fileName();
}

void readTable(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = writeTable(folder, state.range(0) != 0);
    Progress progress;
    qint64 cells = 0, bytes = 0;
    for (auto _ : state) {
        const auto format = detectCsvFormat(path, progress);
        auto reader = CsvReader::open(path, *format);
        while ((*reader)->next())
            cells += static_cast<qint64>((*reader)->fields().size());
        bytes += (*reader)->bytesRead();
    }
    benchmark::DoNotOptimize(cells);
    state.SetBytesProcessed(bytes);
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * Rows);
}
BENCHMARK(readTable)->ArgName("quoted")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void countTallies(benchmark::State& state)
{
    const bool weighted = state.range(0) != 0;
    SurveyMapping mapping;
    for (int column = 0; column < Questions; ++column) {
        ColumnMapping score;
        score.header = score.touchpoint = QStringLiteral("q%1").arg(column);
        score.role = column == 0 ? ColumnRole::Outcome : ColumnRole::Score;
        score.signal = Signal::Csat;
        score.levels = infoOf(Signal::Csat).levels;
        mapping.columns.push_back(score);
    }
    for (const auto& header : {QStringLiteral("class"), QStringLiteral("region")}) {
        ColumnMapping segment;
        segment.header = header;
        segment.role = ColumnRole::Segment;
        mapping.columns.push_back(segment);
    }
    std::mt19937 random(1);
    AnswerBlock block;
    block.rows = 4096;
    block.scores.resize(Questions - 1);
    block.groups.resize(2);
    const auto fill = [&](std::vector<std::uint8_t>& column, unsigned values) {
        for (size_t row = 0; row < block.rows; ++row)
            column.push_back(static_cast<std::uint8_t>(random() % values));
    };
    for (auto& column : block.scores)
        fill(column, 5);
    fill(block.outcome, 5);
    fill(block.groups[0], 3);
    fill(block.groups[1], 8);
    if (weighted)
        block.weights.assign(block.rows, 1.5);
    TallyCounter counter(tallyLayout(mapping), weighted);
    for (auto _ : state)
        counter.add(block);
    state.SetItemsProcessed(static_cast<qint64>(state.iterations() * block.rows));
}
BENCHMARK(countTallies)->ArgName("weighted")->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
