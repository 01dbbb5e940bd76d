// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/FateDelegate.h"

#include "views/research/ActivitiesModel.h"

#include <QComboBox>

namespace touchstone {

QWidget* FateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = static_cast<const ActivitiesModel*>(index.model());
    auto* list = new QComboBox(parent);
    list->setAccessibleName(model->headerData(ActivitiesModel::Becomes, Qt::Horizontal, Qt::DisplayRole).toString());
    list->setEditable(true);
    list->setInsertPolicy(QComboBox::NoInsert);
    for (const Folding folding : {Folding::Bypass, Folding::Other})
        list->addItem(model->nameOf(folding), static_cast<int>(folding));
    list->addItems(model->touchpointNames());
    // A choice counts at once: nobody presses Enter after choosing from a list.
    auto* self = const_cast<FateDelegate*>(this);
    connect(list, &QComboBox::activated, self, [self, list] {
        emit self->commitData(list);
        emit self->closeEditor(list);
    });
    return list;
}

void FateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* list = qobject_cast<QComboBox*>(editor);
    const QVariant value = index.data(Qt::EditRole);
    if (value.typeId() == QMetaType::Int)
        list->setCurrentIndex(list->findData(value));
    else
        list->setCurrentText(value.toString());
}

void FateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* list = qobject_cast<QComboBox*>(editor);
    const QVariant folding = list->itemData(list->findText(list->currentText()));
    model->setData(index, folding.isValid() ? folding : QVariant(list->currentText()), Qt::EditRole);
}

} // namespace touchstone
