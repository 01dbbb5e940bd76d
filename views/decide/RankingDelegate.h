// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/decide/RankingModel.h"

#include <QStyledItemDelegate>

namespace touchstone {

class Workspace;

/// Draws the cells of a RankingModel: name with its place and star, the index with its terms as stacked bars, the
/// evidence share as a bar, what is assumed hollow.
class RankingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RankingDelegate(Workspace& workspace, const RankingModel& model, QObject* parent);

    static constexpr int RowHeight = 44;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QRect& area, const RankingRow& row) const;
    void paintTerms(QPainter& painter, const QRect& area, const RankingRow& row) const;
    void paintEvidence(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintRemoves(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    Workspace& m_workspace;
    const RankingModel& m_model;
};

} // namespace touchstone
