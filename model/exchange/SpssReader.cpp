// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/SpssReader.h"

#include "model/exchange/SourceFormat.h"

#include <algorithm>
#include <array>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr size_t CasesOfBatch = 512;
constexpr size_t BytesOfBatch = 1 << 20;
constexpr size_t BatchesReady = 4;
constexpr qsizetype MostMissingTexts = 50; ///< of a column

/// Whether a file names the code page of simplified Chinese, which ReadStat knows by a name that not every system's
/// iconv does. GB18030 decodes all of it. The page is the last number of the record that tells of the machine.
bool isInChinese(QFile& file)
{
    constexpr std::array pages = {936, 20936, 54936};
    static const QByteArray record = QByteArray::fromHex("07000000030000000400000008000000");
    constexpr qsizetype PageAt = 28;
    constexpr qint64 Searched = 4 << 20;
    file.seek(0);
    const QByteArray start = file.read(Searched);
    file.seek(0);
    const qsizetype at = start.indexOf(record);
    if (at < 0 || at + record.size() + PageAt + 4 > start.size())
        return false;
    const auto page = qFromLittleEndian<qint32>(start.constData() + at + record.size() + PageAt);
    return std::find(pages.begin(), pages.end(), page) != pages.end();
}

} // namespace

SpssReader::SpssReader(const QString& path, Layout layout, const Progress& progress)
    : m_file(path)
    , m_layout(layout)
    , m_progress(progress)
{ }

SpssReader::~SpssReader()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

Result<std::unique_ptr<SpssReader>> SpssReader::open(const QString& path, Layout layout, const Progress& progress)
{
    std::unique_ptr<SpssReader> reader(new SpssReader(path, layout, progress));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return failure({ErrorCode::FileUnreadable, {reader->m_file.errorString()}, path});
    reader->m_size = reader->m_file.size();
    SpssReader& self = *reader;
    self.m_thread = std::jthread([&self] { self.run(); });
    std::unique_lock lock(self.m_mutex);
    self.m_changed.wait(lock, [&self] { return self.m_known || self.m_finished; });
    if (!self.m_known)
        return failure(self.m_failure.value_or(Error{ErrorCode::TableEmpty, {}, path}));
    self.m_missing.resize(self.m_variables.size());
    return reader;
}

std::vector<ColumnHint> SpssReader::columns() const
{
    std::vector<ColumnHint> columns;
    for (const SpssVariable& variable : m_variables)
        columns.push_back(variable.hint());
    return columns;
}

bool SpssReader::advance()
{
    if (m_error)
        return false;
    if (m_case >= m_batch.cases) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty() || m_finished; });
        if (m_ready.empty()) {
            m_error = m_failure;
            m_bytesRead = m_size;
            m_batch = {};
            m_case = 0;
            return false;
        }
        m_batch = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
        lock.unlock();
        m_case = 0;
        for (const auto& [column, text] : m_batch.missing)
            m_missing[column] << text;
        m_bytesRead = std::min(m_size, m_position.load(std::memory_order_relaxed));
    }
    const size_t width = m_variables.size();
    m_cells.resize(width);
    for (size_t column = 0; column < width; ++column) {
        const size_t cell = m_case * width + column;
        const size_t begin = cell == 0 ? 0 : m_batch.ends[cell - 1];
        m_cells[column] = std::string_view(m_batch.text).substr(begin, m_batch.ends[cell] - begin);
    }
    ++m_case;
    ++m_row;
    m_fields = m_cells;
    return true;
}

/// Hands the batch over; false where nobody waits for more.
bool SpssReader::push()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_ready.size() < BatchesReady; });
    if (m_stopped || m_progress.isCancelled())
        return false;
    m_ready.push_back(std::exchange(m_filling, {}));
    m_changed.notify_all();
    return true;
}

/// All labels and variables come before the first value.
void SpssReader::describeVariables()
{
    m_described = true;
    for (const auto& [variable, labels] : m_found) {
        const auto found = m_labels.find(labels);
        m_variables.emplace_back(variable, found == m_labels.end() ? nullptr : &found->second);
    }
    m_missingFound.resize(m_variables.size());
    const std::lock_guard lock(m_mutex);
    m_known = !m_variables.empty();
    m_changed.notify_all();
}

int SpssReader::takeVariable(const readstat_variable_t& variable, const char* labels)
{
    m_found.emplace_back(variable, labels ? labels : "");
    return READSTAT_HANDLER_OK;
}

int SpssReader::takeLabel(const char* labels, const readstat_value_t& value, const char* label)
{
    SpssLabels& set = m_labels[labels];
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING) {
        std::string text = readstat_string_value(value) ? readstat_string_value(value) : "";
        text.erase(text.find_last_not_of(' ') + 1);
        set.ofTexts[text] = label;
    } else if (!readstat_value_is_system_missing(value)) {
        set.ofNumbers[readstat_double_value(value)] = label;
    }
    return READSTAT_HANDLER_OK;
}

int SpssReader::takeValue(readstat_variable_t& variable, const readstat_value_t& value)
{
    if (!m_described)
        describeVariables();
    const auto column = static_cast<size_t>(readstat_variable_get_index(&variable));
    if (column >= m_variables.size() || m_filling.ends.size() % m_variables.size() != column)
        return READSTAT_HANDLER_ABORT;
    const size_t begin = m_filling.text.size();
    const bool isMissing = readstat_value_is_defined_missing(value, &variable) != 0;
    m_variables[column].append(value, isMissing, m_filling.text);
    if (isMissing && m_filling.text.size() > begin) {
        const QString text = QString::fromStdString(m_filling.text.substr(begin));
        QStringList& found = m_missingFound[column];
        if (found.size() < MostMissingTexts && !found.contains(text)) {
            found << text;
            m_filling.missing.emplace_back(column, text);
        }
    }
    m_filling.ends.push_back(m_filling.text.size());
    if (column + 1 < m_variables.size())
        return READSTAT_HANDLER_OK;
    ++m_filling.cases;
    const bool isFull = m_filling.cases >= CasesOfBatch || m_filling.text.size() >= BytesOfBatch;
    return !isFull || push() ? READSTAT_HANDLER_OK : READSTAT_HANDLER_ABORT;
}

/// ReadStat knows this object by a pointer, as what it reads from and what it reads for.
void SpssReader::setHandlers(readstat_parser_t& parser)
{
    readstat_set_open_handler(&parser, [](const char*, void*) { return 0; });
    readstat_set_close_handler(&parser, [](void*) { return 0; });
    readstat_set_seek_handler(&parser, [](readstat_off_t offset, readstat_io_flags_t whence, void* context) {
        QFile& file = static_cast<SpssReader*>(context)->m_file;
        const qint64 from = whence == READSTAT_SEEK_SET ? 0 : whence == READSTAT_SEEK_CUR ? file.pos() : file.size();
        return static_cast<readstat_off_t>(file.seek(from + offset) ? file.pos() : -1);
    });
    readstat_set_read_handler(&parser, [](void* buffer, size_t wanted, void* context) {
        auto& self = *static_cast<SpssReader*>(context);
        const qint64 got = self.m_file.read(static_cast<char*>(buffer), static_cast<qint64>(wanted));
        self.m_position.store(self.m_file.pos(), std::memory_order_relaxed);
        return static_cast<ssize_t>(got);
    });
    readstat_set_update_handler(&parser, [](long, readstat_progress_handler, void*, void*) { return READSTAT_OK; });
    readstat_set_io_ctx(&parser, this);
    readstat_set_metadata_handler(&parser, [](readstat_metadata_t* metadata, void* context) {
        const char* const encoding = readstat_get_file_encoding(metadata);
        static_cast<SpssReader*>(context)->m_encoding = QString::fromUtf8(encoding ? encoding : "");
        return int(READSTAT_HANDLER_OK);
    });
    readstat_set_variable_handler(&parser, [](int, readstat_variable_t* variable, const char* labels, void* context) {
        return static_cast<SpssReader*>(context)->takeVariable(*variable, labels);
    });
    readstat_set_value_label_handler(
        &parser, [](const char* labels, readstat_value_t value, const char* label, void* context) {
            return static_cast<SpssReader*>(context)->takeLabel(labels, value, label);
        });
    readstat_set_value_handler(&parser, [](int, readstat_variable_t* variable, readstat_value_t value, void* context) {
        return static_cast<SpssReader*>(context)->takeValue(*variable, value);
    });
}

void SpssReader::run()
{
    std::optional<Error> failed;
    try {
        const std::unique_ptr<readstat_parser_t, void (*)(readstat_parser_t*)> parser(
            readstat_parser_init(), readstat_parser_free);
        setHandlers(*parser);
        if (m_layout == Layout::System && isInChinese(m_file))
            readstat_set_file_character_encoding(parser.get(), "GB18030");
        const readstat_error_t code = m_layout == Layout::Portable ? readstat_parse_por(parser.get(), "", this)
                                                                   : readstat_parse_sav(parser.get(), "", this);
        if (m_progress.isCancelled())
            failed = Error{ErrorCode::Cancelled};
        else if (code != READSTAT_OK)
            failed = Error{ErrorCode::SourceDamaged, {QString::fromUtf8(readstat_error_message(code))}};
        if (!failed && !m_described)
            describeVariables(); // there is no case
        if (!failed && m_filling.cases > 0)
            push();
    } catch (const std::bad_alloc&) {
        failed = Error{ErrorCode::Internal, {u"out of memory"_s}};
    }
    const std::lock_guard lock(m_mutex);
    m_failure = std::move(failed);
    if (m_failure)
        m_failure->file = m_file.fileName();
    m_finished = true;
    m_changed.notify_all();
}

namespace {

constexpr std::array encryptedMarks = {"ENCRYPTEDSAV", "ENCRYPTEDPOR", "ENCRYPTEDSPS"};

bool isEncrypted(const SourceProbe& probe)
{
    const QByteArray start = probe.head.left(64);
    return std::any_of(
        encryptedMarks.begin(), encryptedMarks.end(), [&](const char* mark) { return start.contains(mark); });
}

bool isSystem(const SourceProbe& probe) { return probe.head.startsWith("$FL2") || probe.head.startsWith("$FL3"); }

/// Behind five descriptions of 40 characters and a table of 256, in lines of 80.
bool isPortable(const SourceProbe& probe)
{
    QByteArray head = probe.head.left(1000);
    head.removeIf([](char byte) { return byte == '\r' || byte == '\n'; });
    const qsizetype at = head.indexOf("SPSSPORT");
    return at >= 100 && at <= 456;
}

bool recognises(const SourceProbe& probe)
{
    return !probe.archive && (isSystem(probe) || isPortable(probe) || isEncrypted(probe));
}

Result<OpenedTable> open(const SourceProbe& probe, const SourceOptions&, Progress& progress)
{
    if (isEncrypted(probe))
        return failure({ErrorCode::SourceEncrypted, {}, probe.path});
    const bool portable = !isSystem(probe);
    auto reader
        = SpssReader::open(probe.path, portable ? SpssReader::Layout::Portable : SpssReader::Layout::System, progress);
    if (!reader)
        return failure(std::move(reader).error());
    OpenedTable table;
    table.format = portable ? u"por"_s : probe.head.startsWith("$FL3") ? u"zsav"_s : u"sav"_s;
    table.encoding = (*reader)->encoding();
    table.columns = (*reader)->columns();
    table.reader = *std::move(reader);
    return table;
}

} // namespace

const SourceFormat spssFormat = {recognises, open};

} // namespace touchstone
