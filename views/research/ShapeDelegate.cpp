// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/research/ShapeDelegate.h"

#include "views/common/Workspace.h"
#include "views/research/QuestionsModel.h"

#include <algorithm>
#include <QPainter>

namespace touchstone {

ShapeDelegate::ShapeDelegate(Workspace& workspace, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
{ }

void ShapeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto counts = index.data(QuestionsModel::CountsRole).value<QList<double>>();
    const auto loss = index.data(QuestionsModel::LossRole).value<QList<double>>();
    if (counts.isEmpty() || loss.size() != counts.size())
        return;
    const double highest = *std::max_element(counts.begin(), counts.end());
    if (highest <= 0)
        return;
    const QRectF area = QRectF(option.rect).adjusted(6, 4, -6, -4);
    const double step = std::min(14., area.width() / static_cast<double>(counts.size()));
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const double height = std::max(1., area.height() * counts[i] / highest);
        painter->fillRect(
            QRectF(area.left() + static_cast<double>(i) * step, area.bottom() - height, step - 1.5, height),
            m_workspace.theme().heat(loss[i]));
    }
    painter->fillRect(
        QRectF(area.left(), area.bottom(), step * static_cast<double>(counts.size()), 1), m_workspace.theme().border);
}

QSize ShapeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({110, 26});
}

} // namespace touchstone
