// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/SignalRules.h"

#include <QWidget>

namespace touchstone {

class Workspace;

/// A small picture of a loss table: the levels from left to right, their losses upwards, and dashed how the scale
/// itself has them.
class LossCurve : public QWidget
{
    Q_OBJECT

public:
    explicit LossCurve(Workspace& workspace, QWidget* parent = nullptr);

    /// `levels` may be fewer than the losses: those have no name.
    void setLosses(const QStringList& levels, const LevelLosses& losses);
    const LevelLosses& losses() const { return m_losses; }
    QSize sizeHint() const override { return {360, 190}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    QRectF area() const;
    QPointF pointAt(const std::vector<double>& losses, size_t level) const;

    Workspace& m_workspace;
    QStringList m_levels;
    LevelLosses m_losses;
};

} // namespace touchstone
