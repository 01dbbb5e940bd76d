// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/MappingDelegate.h"

#include "views/common/Terms.h"
#include "views/research/MappingModel.h"

#include <QComboBox>

namespace touchstone {
namespace {

/// Whether the list's data, not its text, is the value. Of a Kano question the signal's column holds the feature, a
/// text.
bool isChoice(const QModelIndex& index)
{
    const int column = index.column();
    return column == MappingModel::Role || column == MappingModel::Direction
        || (column == MappingModel::SignalColumn && index.data(Qt::EditRole).typeId() == QMetaType::Int);
}

} // namespace

QWidget* MappingDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int column = index.column();
    if (!isChoice(index) && column != MappingModel::TouchpointColumn)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* list = new QComboBox(parent);
    list->setAccessibleName(index.model()->headerData(column, Qt::Horizontal).toString());
    if (column == MappingModel::Role) {
        for (const ColumnRole role : {ColumnRole::Score, ColumnRole::Outcome, ColumnRole::Segment, ColumnRole::Weight,
                 ColumnRole::Respondent, ColumnRole::Text, ColumnRole::Wave, ColumnRole::Date, ColumnRole::Importance,
                 ColumnRole::KanoFunctional, ColumnRole::KanoDysfunctional, ColumnRole::Ignore})
            list->addItem(termOf(role), static_cast<int>(role));
    } else if (column == MappingModel::SignalColumn) {
        for (const SignalInfo& info : allSignals()) {
            // Voice comes from coded interviews; no survey column is one.
            if (info.signal != Signal::Voice)
                list->addItem(termOf(info.signal), static_cast<int>(info.signal));
        }
    } else if (column == MappingModel::Direction) {
        list->addItem(MappingModel::tr("worst first"), 0);
        list->addItem(MappingModel::tr("best first"), 1);
    } else {
        list->setEditable(true);
        list->setInsertPolicy(QComboBox::NoInsert);
        list->addItems(static_cast<const MappingModel*>(index.model())->touchpointNames());
    }
    if (isChoice(index)) {
        // A choice counts at once: nobody presses Enter after choosing from a list.
        auto* self = const_cast<MappingDelegate*>(this);
        connect(list, &QComboBox::activated, self, [self, list] {
            emit self->commitData(list);
            emit self->closeEditor(list);
        });
    }
    return list;
}

void MappingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* list = qobject_cast<QComboBox*>(editor);
    if (!list)
        return QStyledItemDelegate::setEditorData(editor, index);
    if (isChoice(index))
        list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
    else
        list->setCurrentText(index.data(Qt::EditRole).toString());
}

void MappingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* list = qobject_cast<QComboBox*>(editor);
    if (!list)
        return QStyledItemDelegate::setModelData(editor, model, index);
    const QVariant value = isChoice(index) ? list->currentData() : QVariant(list->currentText());
    if (value.isValid())
        model->setData(index, value, Qt::EditRole);
}

} // namespace touchstone
