// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QStyledItemDelegate>

namespace touchstone {

class Workspace;

/// An index before and after.
struct Dumbbell
{
    std::optional<double> before, after;
    bool isSure = false; ///< the step is drawn solid, else dashed
};

/// Draws a cell's Dumbbell: a hollow point before, a filled one after, a line between, all on one scale from 0, with
/// the figures beside the points.
class DumbbellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Role of the QVariant<Dumbbell> in the model.
    static constexpr int Role = Qt::UserRole + 1;

    DumbbellDelegate(Workspace& workspace, QObject* parent);

    void setHighest(double index) { m_highest = index; } ///< at the right end of the scale

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Workspace& m_workspace;
    double m_highest = 100;
};

} // namespace touchstone

Q_DECLARE_METATYPE(touchstone::Dumbbell)
