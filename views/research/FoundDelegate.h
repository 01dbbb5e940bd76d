// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace touchstone {

class Workspace;

/// Draws what was found: two lines of the text with its hits marked, and under them where it comes from and what its
/// author thought. All rows are equally high.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FoundDelegate(Workspace& workspace, QObject* parent);

    static int rowHeight(const QFont& font);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Workspace& m_workspace;
};

} // namespace touchstone
