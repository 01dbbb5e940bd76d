// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace touchstone {

class Workspace;

/// Draws a question's counts as small columns, worst level at the left, in the heat of each level.
class ShapeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ShapeDelegate(Workspace& workspace, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Workspace& m_workspace;
};

} // namespace touchstone
