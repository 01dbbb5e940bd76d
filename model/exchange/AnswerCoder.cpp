// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/AnswerCoder.h"

#include "model/base/TextFold.h"
#include "model/evidence/TallyLayout.h"

#include <cmath>

namespace touchstone {
namespace {

QString toText(std::string_view cell) { return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())); }

QStringList foldedAll(const QStringList& texts)
{
    QStringList result;
    for (const QString& text : texts)
        result << foldText(text);
    return result;
}

} // namespace

LevelCoder::LevelCoder(const ColumnMapping& column, const QStringList& surveyMissing)
    : m_levels(column.levels)
    , m_foldedLevels(foldedAll(column.levels))
    , m_missing(column.missing.value_or(surveyMissing))
    , m_foldedMissing(foldedAll(m_missing))
{
    if (m_levels.isEmpty())
        m_edges = column.edges;
}

std::uint8_t LevelCoder::resolve(std::string_view cell) const
{
    const QString text = toText(cell);
    if (const auto level = m_levels.indexOf(text); level >= 0)
        return static_cast<std::uint8_t>(level);
    if (m_missing.contains(text))
        return answer::Missing;
    const QString folded = foldText(text);
    if (folded.isEmpty())
        return answer::Empty;
    if (const auto level = m_foldedLevels.indexOf(folded); level >= 0)
        return static_cast<std::uint8_t>(level);
    if (m_foldedMissing.contains(folded))
        return answer::Missing;
    if (!m_edges.empty()) {
        bool isNumber = false;
        const double minutes = folded.toDouble(&isNumber);
        if (isNumber && minutes >= m_edges.front())
            return static_cast<std::uint8_t>(
                std::upper_bound(m_edges.begin(), m_edges.end(), minutes) - m_edges.begin() - 1);
    }
    return answer::Unknown;
}

ValueCoder::ValueCoder(const ColumnMapping& column, const QStringList& surveyMissing, const QString& fallback)
    : m_missing(column.missing.value_or(surveyMissing))
{
    if (!fallback.isEmpty())
        m_fallback = resolve(fallback.toStdString());
}

std::uint8_t ValueCoder::resolve(std::string_view cell)
{
    const QString text = toText(cell).trimmed();
    if (text.isEmpty() || m_missing.contains(text))
        return m_fallback;
    if (const auto found = m_codeOf.constFind(text); found != m_codeOf.constEnd())
        return *found;
    if (m_values.size() >= MostValues) {
        m_tooMany = true;
        return m_fallback;
    }
    const auto code = static_cast<std::uint8_t>(m_values.size());
    m_values << text;
    m_codeOf.insert(text, code);
    return code;
}

std::optional<double> parseWeight(std::string_view cell)
{
    bool isNumber = false;
    const double weight
        = QByteArray::fromRawData(cell.data(), static_cast<qsizetype>(cell.size())).trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(weight) && weight >= 0 ? std::optional(weight) : std::nullopt;
}

} // namespace touchstone
