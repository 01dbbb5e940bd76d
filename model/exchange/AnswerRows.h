// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <QtGlobal>
#include <string>
#include <string_view>
#include <vector>

namespace touchstone {

/// One cell on its way into the project: a whole number that reads back as the same text, else the text, else nothing.
struct AnswerCell
{
    static constexpr qint32 Integer = -1;
    static constexpr qint32 Null = -2;

    qint64 value = 0; ///< the number, or where the text begins in the batch's text
    qint32 length = Null; ///< of the text in bytes, or one of the above
};

/// Some rows of answers, parsed and ready to be stored.
struct AnswerBatch
{
    std::vector<qint64> rows; ///< their numbers in the source
    std::vector<AnswerCell> cells; ///< row by row
    std::string text;
    qint64 lastRowBefore = -1; ///< last number of the batch before; none follows on -1
    qint64 bytesRead = 0; ///< of the source, up to here

    void clear();
    void append(std::string_view cell);
    /// Whether a row's number is the one after that of the row before it, which may have been the last of the batch
    /// before.
    bool followsOn(size_t row) const { return rows[row] == (row > 0 ? rows[row - 1] : lastRowBefore) + 1; }
};

/// A short queue between the thread that parses and the one that stores; used batches go back to be filled again.
class AnswerQueue
{
public:
    /// An empty batch to fill; waits while too many are on their way. nullptr once the queue was stopped.
    std::unique_ptr<AnswerBatch> take();
    void push(std::unique_ptr<AnswerBatch> batch);
    void finish(); ///< no more will come

    /// The next batch to store; nullptr when all are stored.
    std::unique_ptr<AnswerBatch> pop();
    void giveBack(std::unique_ptr<AnswerBatch> batch);
    void stop(); ///< nobody stores any more

private:
    static constexpr int Depth = 4;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<AnswerBatch>> m_spare;
    std::vector<std::unique_ptr<AnswerBatch>> m_ready; ///< oldest first
    int m_made = 0;
    bool m_finished = false;
    bool m_stopped = false;
};

} // namespace touchstone
