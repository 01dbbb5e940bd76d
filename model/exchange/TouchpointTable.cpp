// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/TouchpointTable.h"

#include "model/base/TextFold.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

using Column = JourneyColumn;
using Kind = FormatWarning::Kind;

/// What each column of a table means; nothing for columns that are not taken.
using Meanings = std::vector<std::optional<Column>>;

template <typename Value>
QSet<QString> foldedNames(const Collection<Value>& values)
{
    QSet<QString> names;
    for (const Value& value : values) {
        names.insert(foldText(value.key));
        names.insert(foldText(value.name.plain()));
        for (const QString& name : value.name.byLanguage())
            names.insert(foldText(name));
    }
    names.remove(QString());
    return names;
}

/// What the cells of one column look like.
struct Look
{
    int filled = 0, numbers = 0, stages = 0, channels = 0;
    bool counts = true; ///< 1, 2, 3 ...

    bool isText() const { return filled > 0 && numbers * 2 <= filled; }
    bool isNumbers() const { return filled > 0 && numbers * 2 > filled; }
};

std::vector<Look> looksOf(const TableText& table, const Journey& journey)
{
    const QSet<QString> stages = foldedNames(journey.stages);
    const QSet<QString> channels = foldedNames(journey.channels);
    std::vector<Look> looks;
    for (const TableRecord& record : table.records) {
        looks.resize(std::max(looks.size(), static_cast<size_t>(record.cells.size())));
        for (size_t column = 0; column < static_cast<size_t>(record.cells.size()); ++column) {
            const QString text = foldText(record.cells[static_cast<qsizetype>(column)]);
            if (text.isEmpty())
                continue;
            Look& look = looks[column];
            const std::optional<double> number = numberFromCell(text);
            ++look.filled;
            look.numbers += number.has_value();
            look.stages += stages.contains(text);
            look.channels += channels.contains(text);
            look.counts = look.counts && number && *number == look.filled;
        }
    }
    return looks;
}

Meanings meaningsByLook(const TableText& table, const Journey& journey, FormatWarnings& warnings)
{
    const std::vector<Look> looks = looksOf(table, journey);
    Meanings meanings(looks.size());
    const auto give = [&](Column meaning, auto&& fits) {
        for (size_t column = 0; column < looks.size(); ++column) {
            if (!meanings[column] && fits(looks[column])) {
                meanings[column] = meaning;
                return column;
            }
        }
        return looks.size();
    };
    const auto isText = [](const Look& look) { return look.isText(); };
    const auto texts = std::count_if(looks.begin(), looks.end(), isText);
    const auto isNamedIn = [](int Look::*hits) {
        return [hits](const Look& look) { return look.isText() && look.*hits * 2 > look.filled; };
    };
    // A lone column of names may well hold the names of stages.
    if (texts > 1)
        give(Column::Stage, isNamedIn(&Look::stages));
    if (std::count_if(meanings.begin(), meanings.end(), [](const auto& meaning) { return meaning.has_value(); })
        < texts - 1)
        give(Column::Channel, isNamedIn(&Look::channels));
    size_t name = give(Column::Name, isText);
    if (name == looks.size())
        name = give(Column::Name, [](const Look& look) { return look.filled > 0; });
    const auto isGiven
        = [&](Column meaning) { return std::find(meanings.begin(), meanings.end(), meaning) != meanings.end(); };
    for (const Column meaning : {Column::Stage, Column::Channel}) {
        if (!isGiven(meaning))
            give(meaning, isText);
    }
    for (size_t column = 0; column < looks.size(); ++column) {
        if (meanings[column] || looks[column].filled == 0 || (column < name && looks[column].counts))
            continue;
        if (looks[column].isNumbers() && !isGiven(Column::Importance))
            meanings[column] = Column::Importance;
        else
            warnings.add({Kind::ColumnIgnored, 0, static_cast<int>(column) + 1, {QString::number(column + 1)}});
    }
    return meanings;
}

Meanings meaningsByHeader(const TableRecord& header, FormatWarnings& warnings)
{
    Meanings meanings;
    for (const QString& cell : header.cells) {
        std::optional<Column> meaning = columnOf(cell);
        if (meaning
            && (*meaning >= Column::From || std::find(meanings.begin(), meanings.end(), meaning) != meanings.end()))
            meaning.reset();
        if (!meaning && !cell.trimmed().isEmpty())
            warnings.add({Kind::ColumnIgnored, header.row, static_cast<int>(meanings.size()) + 1, {cell.simplified()}});
        meanings.push_back(meaning);
    }
    // A table that has nothing but Chinese names.
    const auto isName = [](const auto& meaning) { return meaning == Column::Name; };
    if (std::none_of(meanings.begin(), meanings.end(), isName))
        std::replace(meanings.begin(), meanings.end(), std::optional(Column::NameChinese), std::optional(Column::Name));
    return meanings;
}

/// Reads the cells of one record; remembers the stage and channel that hold for the rows below.
class RowReader
{
public:
    RowReader(const Meanings& meanings, FormatWarnings& warnings)
        : m_meanings(meanings)
        , m_warnings(warnings)
    {
        const auto name = std::find(meanings.begin(), meanings.end(), Column::Name);
        m_name = static_cast<size_t>(name - meanings.begin());
    }

    std::optional<TouchpointRow> read(const TableRecord& record)
    {
        TouchpointRow row{.row = record.row, .touchpoint = {}, .stage = {}, .channel = {}};
        int beyond = 0;
        for (size_t column = 0; column < static_cast<size_t>(record.cells.size()); ++column) {
            const QString cell = record.cells[static_cast<qsizetype>(column)].trimmed();
            if (column >= m_meanings.size())
                beyond += !cell.isEmpty();
            else if (m_meanings[column])
                take(row, *m_meanings[column], column, cell);
        }
        if (beyond > 0)
            m_warnings.add({Kind::CellsBeyondColumns, record.row, 0, {QString::number(beyond)}});
        if (row.touchpoint.name.isEmpty() && !row.touchpoint.key.isEmpty())
            row.touchpoint.name = LocalizedText(row.touchpoint.key);
        if (!row.touchpoint.name.isEmpty())
            return row;
        // A row that names nothing but a stage is a heading over those below.
        if (row.stage.isEmpty() && row.channel.isEmpty())
            m_warnings.add({Kind::NameMissing, record.row, 0});
        return std::nullopt;
    }

private:
    void take(TouchpointRow& row, Column meaning, size_t column, const QString& cell)
    {
        if (meaning == Column::Stage || meaning == Column::Channel) {
            QString& above = meaning == Column::Stage ? m_stageAbove : m_channelAbove;
            QString& said = meaning == Column::Stage ? row.stage : row.channel;
            said = cell.simplified();
            if (column < m_name) {
                if (said.isEmpty())
                    said = above;
                above = said;
            }
        } else if (!setFromCell(row.touchpoint, meaning, cell)) {
            m_warnings.add({Kind::BadValue, row.row, static_cast<int>(column) + 1, {cell.left(80), headerOf(meaning)}});
        }
    }

    const Meanings& m_meanings;
    FormatWarnings& m_warnings;
    size_t m_name;
    QString m_stageAbove, m_channelAbove;
};

/// How a pasted text is divided: spreadsheets put tabs; other separators only where they clearly are some, for names
/// may hold commas.
CsvDialect dialectOfPasted(std::string_view utf8)
{
    CsvDialect dialect;
    dialect.separator = '\t';
    if (utf8.find('\t') != std::string_view::npos)
        return dialect;
    for (const char separator : {',', ';'}) {
        dialect.separator = separator;
        const TableText table = parseTable(utf8.substr(0, 1 << 16), dialect);
        if (table.records.empty() || table.records.front().cells.size() < 2)
            continue;
        if (isTouchpointHeader(table.records.front().cells))
            return dialect;
        const auto width = table.records.front().cells.size();
        bool even = table.records.size() > 1, prose = true;
        for (const TableRecord& record : table.records) {
            even = even && record.cells.size() == width;
            for (qsizetype cell = 1; cell < record.cells.size(); ++cell)
                prose = prose && (record.cells[cell].isEmpty() || record.cells[cell].startsWith(u' '));
        }
        if (even && !prose)
            return dialect;
    }
    dialect.separator = '\t';
    return dialect;
}

/// Takes bullets or numbers away where every line of a list has one.
void stripListMarks(TableText& table)
{
    static const QRegularExpression mark(
        u"^\\s*(?:[-*+•·–—●○▪■□☐☑]\\s+|[•·●○▪■]|\\(?[0-9]{1,3}[.)、．）]\\s*(?![0-9]))"_s);
    const auto isMarked = [](const TableRecord& record) {
        const auto match = mark.match(record.cells.front());
        return record.cells.size() == 1 && match.hasMatch() && match.capturedLength() < record.cells.front().size();
    };
    if (table.records.size() < 2 || !std::all_of(table.records.begin(), table.records.end(), isMarked))
        return;
    for (TableRecord& record : table.records)
        record.cells.front().remove(0, mark.match(record.cells.front()).capturedLength());
}

} // namespace

bool isTouchpointHeader(const QStringList& cells)
{
    bool names = false, ends = false;
    for (const QString& cell : cells) {
        const std::optional<Column> column = columnOf(cell);
        names = names || column == Column::Name || column == Column::NameChinese
            || (column == Column::Key && cells.size() > 1);
        ends = ends || column == Column::From || column == Column::To;
    }
    return names && !ends;
}

TouchpointTable readTouchpointTable(const TableText& table, const Journey& journey)
{
    TouchpointTable result;
    result.warnings = table.warnings;
    if (table.records.empty())
        return result;
    result.hasHeader = isTouchpointHeader(table.records.front().cells);
    const Meanings meanings = result.hasHeader ? meaningsByHeader(table.records.front(), result.warnings)
                                               : meaningsByLook(table, journey, result.warnings);
    RowReader reader(meanings, result.warnings);
    for (size_t i = result.hasHeader ? 1 : 0; i < table.records.size(); ++i) {
        if (auto row = reader.read(table.records[i]))
            result.rows.push_back(std::move(*row));
    }
    return result;
}

TouchpointTable parseTouchpointTable(const QString& text, const Journey& journey)
{
    // Spreadsheets end records as their system does; a carriage return alone would not end one.
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0xFEFF));
    const QByteArray utf8 = lines.toUtf8();
    const std::string_view view(utf8.constData(), static_cast<size_t>(utf8.size()));
    TableText table = parseTable(view, dialectOfPasted(view));
    stripListMarks(table);
    return readTouchpointTable(table, journey);
}

JourneyReading journeyOf(TouchpointTable table)
{
    JourneyReading reading;
    reading.warnings = std::move(table.warnings);
    Journey& journey = reading.journey;
    const auto named = [](auto& values, const QString& name, auto& ids) {
        auto& id = ids[foldText(name)];
        if (!id && !name.isEmpty()) {
            std::remove_cvref_t<decltype(*values.begin())> value;
            value.id = id = newId<std::remove_reference_t<decltype(id)>>();
            value.position = values.nextPosition();
            value.name = LocalizedText(name);
            values.put(std::move(value));
        }
        return id;
    };
    QHash<QString, StageId> stages;
    QHash<QString, ChannelId> channels;
    for (TouchpointRow& row : table.rows) {
        row.touchpoint.id = newId<TouchpointId>();
        row.touchpoint.position = journey.touchpoints.nextPosition();
        row.touchpoint.stage = named(journey.stages, row.stage, stages);
        row.touchpoint.channel = named(journey.channels, row.channel, channels);
        journey.touchpoints.put(std::move(row.touchpoint));
    }
    return reading;
}

QString touchpointsAsText(const Journey& journey, const std::vector<TouchpointId>& ids, const QString& language)
{
    std::vector<const Touchpoint*> found;
    for (const TouchpointId id : ids) {
        if (const Touchpoint* touchpoint = journey.touchpoints.find(id))
            found.push_back(touchpoint);
    }
    const bool anyImportance
        = std::any_of(found.begin(), found.end(), [](const Touchpoint* touchpoint) { return touchpoint->importance; });
    QByteArray text;
    for (const Touchpoint* touchpoint : found) {
        QStringList cells = {touchpoint->name.in(language), cellOf(*touchpoint, Column::Stage, journey, language),
            cellOf(*touchpoint, Column::Channel, journey, language)};
        if (anyImportance)
            cells << cellOf(*touchpoint, Column::Importance, journey, language);
        text += tableLine(cells, '\t');
    }
    return QString::fromUtf8(text);
}

} // namespace touchstone
