// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "model/exchange/SpssVariable.h"
#include "model/exchange/TableReader.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <QFile>
#include <thread>
#include <unordered_map>

namespace touchstone {

/// Streams the cases of an SPSS file (.sav, .zsav, .por), in the code page that it names. ReadStat gives one value
/// after the other from its own loop; a thread of this reader runs it and fills a short queue of cases.
class SpssReader : public TableReader
{
public:
    enum class Layout { System, Portable };

    /// Reads up to the first case. SourceDamaged with ReadStat's reason; FileUnreadable.
    static Result<std::unique_ptr<SpssReader>> open(const QString& path, Layout layout, const Progress& progress);
    ~SpssReader() override;

    std::vector<ColumnHint> columns() const;
    const QString& encoding() const { return m_encoding; }
    qint64 bytesInAll() const override { return m_size; }
    QString hash() const override { return hashOfFile(m_file.fileName()); }
    QStringList missingTexts(size_t column) const override { return m_missing[column]; }

protected:
    bool advance() override;

private:
    /// Some cases, one after the other.
    struct Batch
    {
        std::vector<size_t> ends; ///< of the cells in the text
        std::string text;
        std::vector<std::pair<size_t, QString>> missing; ///< texts that the file declares to be no answer, by column
        size_t cases = 0;
    };

    SpssReader(const QString& path, Layout layout, const Progress& progress);
    void run();
    void describeVariables();
    bool push();
    int takeVariable(const readstat_variable_t& variable, const char* labels);
    int takeLabel(const char* labels, const readstat_value_t& value, const char* label);
    int takeValue(readstat_variable_t& variable, const readstat_value_t& value);
    void setHandlers(readstat_parser_t& parser);

    QFile m_file;
    const Layout m_layout;
    const Progress& m_progress;
    qint64 m_size = 0;

    // of the thread that reads, until it says that the variables are known
    QString m_encoding;
    std::unordered_map<std::string, SpssLabels> m_labels;
    std::vector<std::pair<readstat_variable_t, std::string>> m_found; ///< with the name of their labels
    std::vector<SpssVariable> m_variables;
    bool m_described = false;
    Batch m_filling;
    std::vector<QStringList> m_missingFound;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_ready;
    bool m_known = false; ///< what the variables are
    bool m_finished = false;
    bool m_stopped = false;
    std::optional<Error> m_failure; ///< of the thread that reads
    std::atomic<qint64> m_position = 0;

    // of the thread that is read for
    Batch m_batch;
    size_t m_case = 0; ///< in the batch
    std::vector<std::string_view> m_cells;
    std::vector<QStringList> m_missing;

    std::jthread m_thread; ///< last: ends first
};

} // namespace touchstone
