// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ActivitiesModel.h"
#include "views/research/EventLogDialog.h"
#include "views/research/FateDelegate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>

namespace touchstone {
namespace {

constexpr QSize FirstSize(1120, 720);
constexpr int RowHeight = 28;
constexpr int WideColumn = 240;
constexpr int NarrowColumn = 78;
constexpr int Gap = 6; ///< at each side of the splitter

void makePlain(QTableView& table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(RowHeight);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

QLabel* buddyOf(QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setBuddy(field);
    return label;
}

} // namespace

void EventLogDialog::layOut()
{
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_readAs = new QLabel(this);
    m_readAs->setProperty("role", QStringLiteral("muted"));
    m_readAs->setWordWrap(true);
    m_readAs->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_columnRow = new QWidget(this);
    auto* columnLayout = new QHBoxLayout(m_columnRow);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    for (auto [label, choice] : {std::pair(&m_caseLabel, &m_case), std::pair(&m_activityLabel, &m_activity),
             std::pair(&m_timeLabel, &m_time)}) {
        *choice = new QComboBox(m_columnRow);
        (*choice)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        *label = buddyOf(*choice, m_columnRow);
        columnLayout->addWidget(*label);
        columnLayout->addWidget(*choice);
    }
    columnLayout->addStretch(1);
    m_columnRow->hide();

    m_table = new QTableView(this);
    makePlain(*m_table);
    m_table->setModel(m_activities);
    m_table->setItemDelegateForColumn(ActivitiesModel::Becomes, new FateDelegate(this));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(NarrowColumn);
    header->setSectionResizeMode(ActivitiesModel::Activity, QHeaderView::Stretch);
    for (const int column :
        {ActivitiesModel::Events, ActivitiesModel::Journeys, ActivitiesModel::Ends, ActivitiesModel::Goal})
        m_table->setColumnWidth(column, NarrowColumn);
    m_table->setColumnWidth(ActivitiesModel::Becomes, WideColumn);

    m_fold = new QSlider(Qt::Horizontal, this);
    m_foldLabel = buddyOf(m_fold, this);
    m_foldAs = new QComboBox(this);
    m_waiting = new QComboBox(this);
    m_mode = new QComboBox(this);
    m_stage = new QComboBox(this);
    m_channel = new QComboBox(this);
    m_waitingLabel = buddyOf(m_waiting, this);
    m_modeLabel = buddyOf(m_mode, this);
    m_stageLabel = buddyOf(m_stage, this);
    m_channelLabel = buddyOf(m_channel, this);

    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, Gap, 0);
    leftLayout->addWidget(m_table, 1);
    leftLayout->addWidget(m_foldLabel);
    auto* foldRow = new QHBoxLayout;
    foldRow->addWidget(m_fold, 1);
    foldRow->addWidget(m_foldAs);
    leftLayout->addLayout(foldRow);
    auto* choices = new QGridLayout;
    choices->addWidget(m_waitingLabel, 0, 0);
    choices->addWidget(m_waiting, 0, 1);
    choices->addWidget(m_modeLabel, 0, 2);
    choices->addWidget(m_mode, 0, 3);
    choices->addWidget(m_stageLabel, 1, 0);
    choices->addWidget(m_stage, 1, 1);
    choices->addWidget(m_channelLabel, 1, 2);
    choices->addWidget(m_channel, 1, 3);
    choices->setColumnStretch(1, 1);
    choices->setColumnStretch(3, 1);
    leftLayout->addLayout(choices);

    m_variantsTitle = new QLabel(this);
    m_variantsTitle->setProperty("role", QStringLiteral("title"));
    m_variants = new QTableWidget(0, 3, this);
    makePlain(*m_variants);
    m_variants->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_variants->horizontalHeader()->setStretchLastSection(true);
    m_variants->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_variants->setColumnWidth(0, NarrowColumn);
    m_variants->setColumnWidth(1, NarrowColumn);
    m_figures = new QLabel(this);
    m_figures->setWordWrap(true);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* right = new QWidget(this);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(Gap, 0, 0, 0);
    rightLayout->addWidget(m_variantsTitle);
    rightLayout->addWidget(m_variants, 1);
    rightLayout->addWidget(m_figures);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    m_warning = new QLabel(this);
    m_warning->setProperty("role", QStringLiteral("warning"));
    m_warning->setWordWrap(true);
    m_cancel = new QPushButton(this);
    m_take = new QPushButton(this);
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_warning, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_readAs);
    layout->addWidget(m_columnRow);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    resize(FirstSize);
}

} // namespace touchstone
