// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/JourneyCsv.h"

#include "model/base/PlainNumber.h"
#include "model/base/TextFold.h"
#include "model/exchange/LeftOut.h"
#include "model/exchange/TouchpointTable.h"
#include "model/journey/TransitionAdder.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Column = JourneyColumn;
using Kind = FormatWarning::Kind;

constexpr QByteArrayView Utf8Mark = "\xEF\xBB\xBF";

/// The journey's own ends, as people name them.
TouchpointId endNamed(const QString& folded)
{
    static const QHash<QString, TouchpointId> ends = {{u"start"_s, StartNode}, {u"开始"_s, StartNode},
        {u"success"_s, SuccessNode}, {u"goal"_s, SuccessNode}, {u"达成目标"_s, SuccessNode}, {u"成功"_s, SuccessNode},
        {u"lost"_s, LostNode}, {u"exit"_s, LostNode}, {u"中途退出"_s, LostNode}, {u"流失"_s, LostNode}};
    return ends.value(folded);
}

/// Reads a table of transitions.
class TransitionReader
{
public:
    TransitionReader(const TableText& table, const Journey& known)
        : m_table(table)
    {
        m_reading.warnings = table.warnings;
        for (const Touchpoint& touchpoint : known.touchpoints) {
            m_known.insert(foldText(touchpoint.key), &touchpoint);
            m_knownKeys.insert(touchpoint.key, &touchpoint);
        }
    }

    JourneyReading read()
    {
        const TableRecord& header = m_table.records.front();
        for (qsizetype i = 0; i < header.cells.size(); ++i) {
            const std::optional<Column> column = columnOf(header.cells[i]);
            if (column && *column >= Column::From && !m_columns.contains(*column))
                m_columns.insert(*column, i);
            else if (!header.cells[i].trimmed().isEmpty())
                warn({Kind::ColumnIgnored, header.row, static_cast<int>(i) + 1, {header.cells[i].simplified()}});
        }
        for (size_t i = 1; i < m_table.records.size(); ++i)
            readRecord(m_table.records[i]);
        return std::move(m_reading);
    }

private:
    void warn(FormatWarning warning) { m_reading.warnings.add(std::move(warning)); }
    int columnNumber(Column column) const { return static_cast<int>(m_columns.value(column, -1)) + 1; }
    QString cell(const TableRecord& record, Column column) const
    {
        return m_columns.contains(column) ? record.cells.value(m_columns.value(column)).trimmed() : QString();
    }

    void readRecord(const TableRecord& record)
    {
        const QString from = cell(record, Column::From), to = cell(record, Column::To);
        if (from.isEmpty() || to.isEmpty())
            return warn({Kind::NameMissing, record.row, columnNumber(from.isEmpty() ? Column::From : Column::To)});
        const TouchpointId source = endOf(from, cell(record, Column::FromName));
        const TouchpointId target = endOf(to, cell(record, Column::ToName));
        if (!mayLead(source, target))
            return warn({Kind::TransitionRefused, record.row, 0, {from, to}});
        const QString text = cell(record, Column::Count);
        std::optional<double> count = numberFromCell(text);
        if (count && *count < 0)
            count.reset();
        if (!count && !text.isEmpty())
            warn({Kind::BadValue, record.row, columnNumber(Column::Count), {text.left(80), headerOf(Column::Count)}});
        if (!m_transitions.add(source, target, count))
            warn({Kind::TransitionRepeated, record.row, 0, {from, to}});
    }

    /// The touchpoint that a cell means; made at its first mention.
    TouchpointId endOf(const QString& text, const QString& name)
    {
        const QString folded = foldText(text);
        if (const TouchpointId end = endNamed(folded); end && !m_known.contains(folded))
            return end;
        const Touchpoint* known = m_knownKeys.contains(text) ? m_knownKeys.value(text) : m_known.value(folded);
        TouchpointId& id = m_touchpoints[known ? known->key : folded];
        if (id)
            return id;
        Touchpoint touchpoint;
        touchpoint.id = id = newId<TouchpointId>();
        touchpoint.position = m_reading.journey.touchpoints.nextPosition();
        if (known || !name.isEmpty())
            touchpoint.key = known ? known->key : text;
        touchpoint.name = known ? known->name : LocalizedText((name.isEmpty() ? text : name).simplified());
        m_reading.journey.touchpoints.put(std::move(touchpoint));
        return id;
    }

    const TableText& m_table;
    QHash<QString, const Touchpoint*> m_known, m_knownKeys;
    QHash<Column, qsizetype> m_columns;
    QHash<QString, TouchpointId> m_touchpoints;
    JourneyReading m_reading;
    TransitionAdder m_transitions{m_reading.journey.transitions};
};

} // namespace

JourneyTable journeyTableOf(const QStringList& header)
{
    int filled = 0, known = 0;
    bool from = false, to = false;
    for (const QString& cell : header) {
        const std::optional<Column> column = columnOf(cell);
        filled += !cell.trimmed().isEmpty();
        known += column.has_value() && *column < Column::From;
        from = from || column == Column::From;
        to = to || column == Column::To;
    }
    if (from && to)
        return JourneyTable::Transitions;
    return isTouchpointHeader(header) && known >= 2 && known * 2 >= filled ? JourneyTable::Touchpoints
                                                                           : JourneyTable::None;
}

Result<JourneyReading> readJourneyTable(const TableText& table, const Journey& known, const QString& fileName)
{
    if (table.records.empty())
        return failure({.code = ErrorCode::TableEmpty, .file = fileName});
    JourneyReading reading = journeyTableOf(table.records.front().cells) == JourneyTable::Transitions
        ? TransitionReader(table, known).read()
        : journeyOf(readTouchpointTable(table, known));
    if (reading.journey.touchpoints.isEmpty() && reading.journey.transitions.isEmpty())
        return failure({.code = ErrorCode::JourneyWithoutTouchpoints, .file = fileName});
    return reading;
}

JourneyWriting writeTouchpointCsv(const Journey& journey, const QString& language)
{
    JourneyWriting writing{Utf8Mark.toByteArray(), {}};
    QStringList cells;
    for (const Column column : touchpointColumns())
        cells << headerOf(column);
    writing.bytes += tableLine(cells, ',');
    for (const Touchpoint& touchpoint : journey.touchpoints) {
        cells.clear();
        for (const Column column : touchpointColumns())
            cells << cellOf(touchpoint, column, journey, language);
        writing.bytes += tableLine(cells, ',');
    }
    writing.warnings = warnLeftOut(journey,
        JourneyPart::Transitions | JourneyPart::Personas | JourneyPart::EmptyStages | JourneyPart::EmptyChannels
            | JourneyPart::PainPoints | JourneyPart::Votes | JourneyPart::Notes | JourneyPart::TextTranslations);
    return writing;
}

JourneyWriting writeTransitionCsv(const Journey& journey, const QString& language)
{
    JourneyWriting writing{Utf8Mark.toByteArray(), {}};
    QStringList cells;
    for (const Column column : {Column::From, Column::To, Column::Count, Column::FromName, Column::ToName})
        cells << headerOf(column);
    writing.bytes += tableLine(cells, ',');
    for (const Transition& transition : journey.transitions) {
        const QString count = transition.count ? plainNumber(*transition.count) : QString();
        writing.bytes
            += tableLine({journey.keyOf(transition.from), journey.keyOf(transition.to), count,
                             journey.nameOf({transition.from}, language), journey.nameOf({transition.to}, language)},
                ',');
    }
    return writing;
}

} // namespace touchstone
