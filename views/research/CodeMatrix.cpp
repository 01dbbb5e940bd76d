// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/CodeMatrix.h"

#include "model/evidence/CodeTree.h"
#include "views/common/RowTable.h"
#include "views/common/Terms.h"
#include "views/common/Workspace.h"
#include "views/research/CodeColor.h"
#include "views/research/QuotesModel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace touchstone {
namespace {

enum FixedColumn { People, FirstPlace };
constexpr int RowHeight = 28;
constexpr int HeaderHeight = 56; ///< three lines of a name
constexpr int PlaceWidth = 100;
constexpr int Indent = 3; ///< spaces a level
constexpr double DarkestShare = .8; ///< of the scale, so that the figure stays easy to read

} // namespace

CodeMatrix::CodeMatrix(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_hint(new QLabel(this))
    , m_informant(new QComboBox(this))
    , m_table(new QTableWidget(this))
    , m_nothing(new QLabel(this))
{
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_nothing->setWordWrap(true);
    readByRow(*m_table, RowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setObjectName(QStringLiteral("codeMatrix"));
    m_table->setShowGrid(true);
    m_table->verticalHeader()->show(); // the codes stay in sight
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap));
    m_table->horizontalHeader()->setFixedHeight(HeaderHeight);
    m_informant->addItems(QStringList(4));
    auto* top = new QHBoxLayout;
    top->addWidget(m_hint, 1);
    top->addWidget(m_informant, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);

    connect(m_informant, &QComboBox::currentIndexChanged, this, &CodeMatrix::refresh);
    connect(m_table, &QTableWidget::cellActivated, this, &CodeMatrix::open);
    connect(&m_workspace, &Workspace::themeChanged, this, &CodeMatrix::refresh);
    retranslate();
}

void CodeMatrix::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CodeMatrix::retranslate()
{
    m_hint->setText(
        tr("People, not mentions: who says a thing five times counts once. A code counts for the codes above "
           "it, too. Enter on a figure shows its quotes."));
    m_nothing->setText(tr("Nothing is coded yet: select a passage of an interview and press Enter."));
    m_informant->setAccessibleName(tr("Who speaks"));
    m_informant->setItemText(0, tr("everybody"));
    for (const Informant each : {Informant::Customer, Informant::Frontline, Informant::Management})
        m_informant->setItemText(1 + static_cast<int>(each), termOf(each));
    m_table->setAccessibleName(tr("Codes by touchpoints"));
    refresh();
}

std::optional<Informant> CodeMatrix::informant() const
{
    const int index = m_informant->currentIndex();
    return index < 1 ? std::nullopt : std::optional(static_cast<Informant>(index - 1));
}

void CodeMatrix::refresh()
{
    const Project* project = m_workspace.project();
    const CodeCounts counts = project ? countCodes(project->evidence(), project->journey(), informant()) : CodeCounts();
    m_table->clear();
    m_codes.clear();
    m_places = counts.places;
    m_table->setVisible(counts.everybody > 0);
    m_nothing->setVisible(counts.everybody == 0);
    if (counts.everybody > 0)
        fill(counts);
}

void CodeMatrix::fill(const CodeCounts& counts)
{
    const Project& project = *m_workspace.project();
    const QString& language = m_workspace.language();
    const Theme& theme = m_workspace.theme();
    const Collection<Code>& codes = project.evidence().codes;
    QStringList names;
    std::vector<QIcon> icons;
    for (const CodeNode& node : codeTree(codes)) {
        const Code& code = *codes.find(node.id);
        m_codes << code.key;
        names << QString(1 + Indent * node.depth, QChar::Nbsp) + code.name.in(language);
        icons.push_back(codeIcon(codeColor(codes, code.key, theme)));
    }
    if (counts.peopleOfCode.contains(QString())) {
        m_codes << QString();
        names << tr("without a code");
        icons.emplace_back();
    }
    QStringList headers{tr("People")};
    for (const Place& place : m_places)
        headers << project.journey().nameOf(place, language);
    const int rows = static_cast<int>(m_codes.size());
    m_table->setRowCount(rows + 1);
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    for (int column = 0; column < headers.size(); ++column)
        m_table->horizontalHeaderItem(column)->setToolTip(headers[column]);
    const auto put = [&](int row, int column, int people, bool isSum) {
        auto* cell = new QTableWidgetItem(people > 0 ? QString::number(people) : QString());
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (people > 0 && !isSum) {
            const double share = DarkestShare * people / counts.everybody;
            cell->setBackground(theme.ramp(share));
            cell->setForeground(theme.rampText(share));
        }
        m_table->setItem(row, column, cell);
    };
    for (int row = 0; row < rows; ++row) {
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(icons[static_cast<size_t>(row)], names[row]));
        const auto total = counts.peopleOfCode.find(m_codes[row]);
        put(row, People, total == counts.peopleOfCode.end() ? 0 : total->second, true);
        for (size_t i = 0; i < m_places.size(); ++i)
            put(row, FirstPlace + static_cast<int>(i), counts.at(m_codes[row], m_places[i]), false);
    }
    m_table->setVerticalHeaderItem(rows, new QTableWidgetItem(tr("any code")));
    put(rows, People, counts.everybody, true);
    for (size_t i = 0; i < m_places.size(); ++i)
        put(rows, FirstPlace + static_cast<int>(i), counts.peopleOfPlace.at(m_places[i]), true);
    m_table->resizeColumnToContents(People);
    for (int column = FirstPlace; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, PlaceWidth);
}

void CodeMatrix::open(int row, int column)
{
    const QTableWidgetItem* cell = m_table->item(row, column);
    if (!cell || cell->text().isEmpty())
        return;
    QuoteFilter filter{.informant = informant()};
    if (row < m_codes.size())
        filter.code = m_codes[row];
    if (column >= FirstPlace)
        filter.place = m_places[static_cast<size_t>(column - FirstPlace)];
    emit quotesAsked(filter);
}

} // namespace touchstone
