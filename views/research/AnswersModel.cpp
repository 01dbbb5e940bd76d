// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/AnswersModel.h"

#include "model/project/Connection.h"

#include <limits>
#include <SQLiteCpp/Statement.h>

namespace touchstone {
namespace {

constexpr int PageRows = 200;
constexpr size_t PagesKept = 24;

QString cellText(const SQLite::Column& column) { return QString::fromUtf8(column.getText(), column.getBytes()); }

} // namespace

AnswersModel::AnswersModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

AnswersModel::~AnswersModel() = default;

void AnswersModel::setSource(const QString& projectPath, const Survey& survey)
{
    QStringList headers;
    for (const int column : survey.storedColumns)
        headers << survey.headers.value(column);
    const int rows = static_cast<int>(std::min<qint64>(survey.rows, std::numeric_limits<int>::max()));
    if (projectPath == m_path && survey.answersTable == m_table && headers == m_headers && rows == m_rowCount)
        return;
    beginResetModel();
    m_path = projectPath;
    m_table = survey.answersTable;
    m_headers = headers;
    m_rowCount = m_table.isEmpty() ? 0 : rows;
    m_connection.reset();
    m_pages.clear();
    m_recent.clear();
    m_firstRows.clear();
    m_hasFailed = false;
    endResetModel();
}

void AnswersModel::clear() { setSource({}, {}); }

int AnswersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rowCount; }

int AnswersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

Result<AnswersModel::Page> AnswersModel::readPage(int number) const
{
    if (!m_connection) {
        auto opened = openForReading(m_path);
        if (!opened)
            return failure(opened.error());
        m_connection = std::move(*opened);
    }
    return guarded(m_path, [&] {
        // From the nearest page known before it: row numbers may have gaps, so that they cannot be computed.
        qint64 from = std::numeric_limits<qint64>::min();
        int skipped = number * PageRows;
        if (auto known = m_firstRows.upper_bound(number); known != m_firstRows.begin()) {
            --known;
            from = known->second;
            skipped = (number - known->first) * PageRows;
        }
        QString columns = QStringLiteral("row");
        for (int i = 0; i < m_headers.size(); ++i)
            columns += QStringLiteral(", c%1").arg(i + 1);
        SQLite::Statement statement(*m_connection,
            QStringLiteral("SELECT %1 FROM \"%2\" WHERE row >= (SELECT row FROM \"%2\" WHERE row >= ? ORDER BY row "
                           "LIMIT 1 OFFSET ?) ORDER BY row LIMIT ?")
                .arg(columns, m_table)
                .toStdString());
        statement.bind(1, static_cast<int64_t>(from));
        statement.bind(2, skipped);
        statement.bind(3, PageRows);
        Page page;
        while (statement.executeStep()) {
            page.rows.push_back(statement.getColumn(0).getInt64());
            QStringList cells;
            for (int i = 1; i <= m_headers.size(); ++i)
                cells << cellText(statement.getColumn(i));
            page.cells.push_back(std::move(cells));
        }
        if (!page.rows.empty())
            m_firstRows[number] = page.rows.front();
        return page;
    });
}

const AnswersModel::Page* AnswersModel::page(int number) const
{
    if (const auto found = m_pages.find(number); found != m_pages.end())
        return &found->second;
    if (m_hasFailed)
        return nullptr;
    Result<Page> read = readPage(number);
    if (!read) {
        // Told once; the view asks for every cell.
        m_hasFailed = true;
        QMetaObject::invokeMethod(
            const_cast<AnswersModel*>(this),
            [model = const_cast<AnswersModel*>(this), error = read.error()] { emit model->failed(error); },
            Qt::QueuedConnection);
        return nullptr;
    }
    if (m_pages.size() >= PagesKept) {
        m_pages.erase(m_recent.back());
        m_recent.pop_back();
    }
    m_recent.push_front(number);
    return &m_pages.emplace(number, std::move(*read)).first->second;
}

QVariant AnswersModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Page* found = page(index.row() / PageRows);
    const auto at = static_cast<size_t>(index.row() % PageRows);
    return found && at < found->cells.size() ? QVariant(found->cells[at].value(index.column())) : QVariant();
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(
            (orientation == Qt::Horizontal ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_headers.value(section);
    const Page* found = page(section / PageRows);
    const auto at = static_cast<size_t>(section % PageRows);
    return found && at < found->rows.size() ? QVariant(found->rows[at]) : QVariant();
}

} // namespace touchstone
