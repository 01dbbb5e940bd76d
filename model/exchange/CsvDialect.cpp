// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/CsvDialect.h"

#include "model/exchange/CsvRecordParser.h"

#include <cmath>
#include <map>

namespace touchstone {
namespace {

/// What a dialect makes of the sample.
struct Trial
{
    int records = 0;
    size_t commonCells = 0; ///< the most frequent number of cells
    int alike = 0; ///< records with that number
    bool firstAlike = false;
    int strayQuotes = 0;
    int unclosed = 0;
    int quotedRecords = 0;
    int cellsBehindFirst = 0; ///< not empty
    int cellsWithSpace = 0; ///< of those, beginning with a space

    double value() const
    {
        if (commonCells < 2)
            return 0;
        const double share = static_cast<double>(alike) / records;
        return share * share * std::sqrt(static_cast<double>(std::min<size_t>(commonCells, 16)))
            * (firstAlike ? 1.2 : 1.);
    }
    int faults() const { return strayQuotes + 5 * unclosed + (records - alike); }
};

Trial tryDialect(const CsvDialect& dialect, const std::string& sample, bool sampleIsWhole)
{
    Trial trial;
    CsvRecordParser parser(dialect);
    std::map<size_t, int> counts;
    size_t first = 0;
    const char* at = sample.data();
    const char* const end = at + sample.size();
    while (at < end) {
        at = parser.parse(at, end, sampleIsWhole || trial.records == 0);
        if (!at)
            break;
        if (parser.isBlank())
            continue;
        const auto cells = parser.fields();
        if (++trial.records == 1)
            first = cells.size();
        ++counts[cells.size()];
        trial.strayQuotes += parser.strayQuotes();
        trial.unclosed += parser.unclosedQuoteColumn() > 0;
        trial.quotedRecords += parser.anyQuoted();
        for (size_t cell = 1; cell < cells.size(); ++cell) {
            trial.cellsBehindFirst += !cells[cell].empty();
            trial.cellsWithSpace += !cells[cell].empty() && cells[cell][0] == ' ';
        }
    }
    for (const auto& [cells, count] : counts) {
        if (count > trial.alike) {
            trial.alike = count;
            trial.commonCells = cells;
        }
    }
    trial.firstAlike = first == trial.commonCells;
    return trial;
}

/// Whether record ends are line feeds: any outside of quotes, or no carriage return either.
bool hasLineFeeds(std::string_view sample)
{
    bool quoted = false, carriageReturn = false;
    for (const char byte : sample) {
        if (byte == '"')
            quoted = !quoted;
        else if (byte == '\n' && !quoted)
            return true;
        carriageReturn |= byte == '\r' && !quoted;
    }
    return !carriageReturn;
}

/// Whether cells begin and end with single quotes, and none with double ones.
bool isSingleQuoted(std::string_view sample, char separator)
{
    int openers = 0, closers = 0, doubleOpeners = 0;
    const auto isEdge = [separator](char byte) { return byte == separator || byte == '\n' || byte == '\r'; };
    for (size_t at = 0; at < sample.size(); ++at) {
        const bool begins = at == 0 || isEdge(sample[at - 1]);
        const bool ends = at + 1 == sample.size() || isEdge(sample[at + 1]);
        doubleOpeners += sample[at] == '"' && begins;
        openers += sample[at] == '\'' && begins;
        closers += sample[at] == '\'' && ends;
    }
    return doubleOpeners == 0 && openers >= 2 && std::abs(openers - closers) * 10 <= openers;
}

} // namespace

QString CsvDialect::separatorName() const
{
    return separator == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(separator));
}

CsvDialect sniffDialect(std::string_view sample, bool sampleIsWhole)
{
    const std::string text(sample); // ends with a readable zero, as the parser wants
    CsvDialect dialect;
    dialect.lineFeedEnds = hasLineFeeds(sample);

    double best = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        CsvDialect candidate = dialect;
        candidate.separator = separator;
        const double value = tryDialect(candidate, text, sampleIsWhole).value();
        if (value > best) {
            best = value;
            dialect.separator = separator;
        }
    }
    if (isSingleQuoted(sample, dialect.separator))
        dialect.quote = '\'';

    const Trial plain = tryDialect(dialect, text, sampleIsWhole);
    if (dialect.separator != '\t' && plain.cellsBehindFirst >= 2
        && plain.cellsWithSpace * 20 >= plain.cellsBehindFirst * 19)
        dialect.spaceAfterSeparator = true;

    const char escaped[] = {'\\', dialect.quote, '\0'};
    if (text.find(escaped) != std::string::npos) {
        CsvDialect escaping = dialect;
        escaping.backslashEscapes = true;
        if (tryDialect(escaping, text, sampleIsWhole).faults() < tryDialect(dialect, text, sampleIsWhole).faults())
            dialect = escaping;
    }
    return dialect;
}

} // namespace touchstone
