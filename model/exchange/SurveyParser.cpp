// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SurveyParser.h"

#include <string_view>

namespace touchstone {
namespace {

constexpr size_t BlockRows = 4096;
constexpr size_t BlockTextBytes = 4 << 20;
constexpr qint64 WarningsOfAKind = 100;

QString toText(std::string_view cell)
{
    constexpr size_t Longest = 200;
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(std::min(cell.size(), Longest)));
}

} // namespace

void addWarning(ImportReport& report, ImportWarning warning)
{
    if (++report.warningCounts[warning.kind] <= WarningsOfAKind)
        report.warnings.push_back(std::move(warning));
}

void warnOfRecord(const TableReader& reader, size_t width, ImportReport& report)
{
    const auto cells = reader.fields();
    if (cells.size() == width && reader.isSound())
        return;
    // Separators behind the last column are no answers, and some tables do not write what is empty there.
    const bool isEmptyTail = cells.size() > width ? std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(width),
                                 cells.end(), [](std::string_view cell) { return cell.empty(); })
                                                  : reader.endsEarly();
    if (cells.size() != width && !isEmptyTail)
        addWarning(report,
            {ImportWarning::Kind::RaggedRow, reader.row(), 0, {QString::number(cells.size()), QString::number(width)}});
    for (const ImportWarning& fault : reader.faults())
        addWarning(report, fault);
}

SurveyParser::SurveyParser(
    TableReader& reader, const SurveyPlan& plan, int width, AnswerQueue& queue, Progress& progress)
    : m_reader(reader)
    , m_plan(plan)
    , m_width(static_cast<size_t>(width))
    , m_queue(queue)
    , m_progress(progress)
    , m_counter(plan.layout, plan.layout.weightColumn >= 0)
{
    const SurveyMapping& mapping = plan.mapping;
    for (size_t number = 0; number < mapping.columns.size(); ++number) {
        const ColumnMapping& mapped = mapping.columns[number];
        Column column;
        column.source = static_cast<size_t>(plan.sources[number]);
        column.number = static_cast<int>(number);
        column.isStored = mapped.role != ColumnRole::Ignore;
        switch (mapped.role) {
        case ColumnRole::Score:
            column.coding = Coding::Score;
            column.index = m_scoreCoders.size();
            m_scoreCoders.emplace_back(mapped, mapping.missing);
            break;
        case ColumnRole::Outcome:
            column.coding = Coding::Outcome;
            m_outcomeCoder.emplace(mapped, mapping.missing);
            break;
        case ColumnRole::Segment:
        case ColumnRole::Wave:
            column.coding = Coding::Group;
            column.index = m_groupCoders.size();
            m_groupCoders.emplace_back(
                mapped, mapping.missing, mapped.role == ColumnRole::Wave ? mapping.wave : QString());
            break;
        case ColumnRole::Weight:
            column.coding = Coding::Weight;
            break;
        case ColumnRole::Respondent:
            column.coding = Coding::Respondent;
            break;
        default:
            break;
        }
        if (column.isStored)
            m_columns.push_back(column);
    }
    m_block.scores.resize(m_scoreCoders.size());
    m_block.groups.resize(m_groupCoders.size());
}

void SurveyParser::run()
{
    try {
        parse();
    } catch (const std::bad_alloc&) {
        m_error = Error{ErrorCode::Internal, {QStringLiteral("out of memory")}};
    }
    m_queue.finish();
}

void SurveyParser::parse()
{
    m_batch = m_queue.take();
    while (m_batch && m_reader.next()) {
        if (m_reader.isBlank())
            continue;
        parseRow();
        if (m_block.rows >= BlockRows || m_batch->text.size() >= BlockTextBytes) {
            if (m_progress.isCancelled())
                break;
            flush();
        }
    }
    m_error = m_reader.error();
    if (m_batch)
        flush();
}

void SurveyParser::parseRow()
{
    const auto cells = m_reader.fields();
    warnOfRecord(m_reader, m_width, m_report);
    m_batch->rows.push_back(m_reader.row());
    for (const Column& column : m_columns) {
        const std::string_view cell = column.source < cells.size() ? cells[column.source] : std::string_view();
        m_batch->append(cell);
        if (column.coding != Coding::None)
            code(column, cell);
    }
    ++m_block.rows;
    ++m_report.rows;
}

void SurveyParser::code(const Column& column, std::string_view cell)
{
    switch (column.coding) {
    case Coding::Score:
    case Coding::Outcome: {
        const bool isScore = column.coding == Coding::Score;
        const std::uint8_t answer = isScore ? m_scoreCoders[column.index].code(cell) : m_outcomeCoder->code(cell);
        (isScore ? m_block.scores[column.index] : m_block.outcome).push_back(answer);
        if (answer == answer::Unknown)
            warn(ImportWarning::Kind::UnknownLevel, static_cast<int>(column.source) + 1, {toText(cell)});
        break;
    }
    case Coding::Group:
        m_block.groups[column.index].push_back(m_groupCoders[column.index].code(cell));
        break;
    case Coding::Weight: {
        const auto weight = parseWeight(cell);
        if (!weight)
            warn(ImportWarning::Kind::BadWeight, static_cast<int>(column.source) + 1, {toText(cell)});
        m_block.weights.push_back(weight.value_or(0));
        break;
    }
    case Coding::Respondent:
        noteRespondent(column, cell);
        break;
    case Coding::None:
        break;
    }
}

void SurveyParser::noteRespondent(const Column& column, std::string_view cell)
{
    if (!cell.empty() && !m_respondents.insert(cell))
        warn(ImportWarning::Kind::DuplicateRespondent, static_cast<int>(column.source) + 1, {toText(cell)});
}

void SurveyParser::warn(ImportWarning::Kind kind, int column, const QStringList& arguments)
{
    addWarning(m_report, {kind, m_reader.row(), column, arguments});
}

/// Hands the rows over to be stored, and counts them meanwhile.
void SurveyParser::flush()
{
    m_batch->bytesRead = m_reader.bytesRead();
    m_queue.push(std::move(m_batch));
    m_counter.add(m_block);
    m_block.clear();
    m_batch = m_queue.take();
}

void SurveyParser::addTo(ImportReport& report) const
{
    report.rows = m_report.rows;
    report.scoredRespondents = m_counter.respondents();
    report.answers = m_counter.answers();
    report.missing = m_counter.missing();
    for (const auto& [kind, count] : m_report.warningCounts)
        report.warningCounts[kind] += count;
    report.warnings.insert(report.warnings.end(), m_report.warnings.begin(), m_report.warnings.end());
    for (size_t group = 0; group < m_groupCoders.size(); ++group) {
        if (m_groupCoders[group].hasTooMany()) {
            const auto number = static_cast<size_t>(m_plan.layout.groups[group].column);
            addWarning(report,
                {ImportWarning::Kind::TooManyValues, 0, m_plan.sources[number] + 1,
                    {m_plan.mapping.columns[number].header, QString::number(ValueCoder::MostValues)}});
        }
    }
}

std::vector<SurveyTally> SurveyParser::tallies() const
{
    std::vector<QStringList> values;
    for (const ValueCoder& coder : m_groupCoders)
        values.push_back(coder.hasTooMany() ? QStringList() : coder.values());
    return m_counter.tallies(values);
}

} // namespace touchstone
