// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/AnswerRows.h"

namespace touchstone {
namespace {

/// Whether the text is a whole number that SQLite gives back as the same text: no sign but a minus, no leading zero, at
/// most 18 digits.
bool parseInteger(std::string_view cell, qint64& value)
{
    const bool negative = !cell.empty() && cell[0] == '-';
    const size_t from = negative ? 1 : 0;
    const size_t digits = cell.size() - from;
    if (digits == 0 || digits > 18 || (cell[from] == '0' && (digits > 1 || negative)))
        return false;
    qint64 number = 0;
    for (size_t at = from; at < cell.size(); ++at) {
        const unsigned digit = static_cast<unsigned char>(cell[at]) - '0';
        if (digit > 9)
            return false;
        number = number * 10 + digit;
    }
    value = negative ? -number : number;
    return true;
}

} // namespace

void AnswerBatch::clear()
{
    rows.clear();
    cells.clear();
    text.clear();
}

void AnswerBatch::append(std::string_view cell)
{
    AnswerCell& entry = cells.emplace_back();
    if (cell.empty())
        return;
    if (parseInteger(cell, entry.value)) {
        entry.length = AnswerCell::Integer;
        return;
    }
    entry.value = static_cast<qint64>(text.size());
    entry.length = static_cast<qint32>(cell.size());
    text.append(cell);
}

std::unique_ptr<AnswerBatch> AnswerQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || !m_spare.empty() || m_made < Depth; });
    if (m_stopped)
        return nullptr;
    if (m_spare.empty()) {
        ++m_made;
        return std::make_unique<AnswerBatch>();
    }
    auto batch = std::move(m_spare.back());
    m_spare.pop_back();
    batch->clear();
    return batch;
}

void AnswerQueue::push(std::unique_ptr<AnswerBatch> batch)
{
    const std::lock_guard lock(m_mutex);
    m_ready.push_back(std::move(batch));
    m_changed.notify_all();
}

void AnswerQueue::finish()
{
    const std::lock_guard lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

std::unique_ptr<AnswerBatch> AnswerQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_finished || !m_ready.empty(); });
    if (m_ready.empty())
        return nullptr;
    auto batch = std::move(m_ready.front());
    m_ready.erase(m_ready.begin());
    return batch;
}

void AnswerQueue::giveBack(std::unique_ptr<AnswerBatch> batch)
{
    const std::lock_guard lock(m_mutex);
    m_spare.push_back(std::move(batch));
    m_changed.notify_all();
}

void AnswerQueue::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

} // namespace touchstone
