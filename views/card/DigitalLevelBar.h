// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QWidget>

namespace touchstone {

class Workspace;

/// The digital level as five segments: a click or a key 0..4 sets it, Delete clears it, arrows step.
class DigitalLevelBar : public QWidget
{
    Q_OBJECT

public:
    explicit DigitalLevelBar(Workspace& workspace, QWidget* parent = nullptr);

    std::optional<int> level() const { return m_level; }
    /// `isMixed`: of several touchpoints whose levels differ; any choice is then a change.
    void setLevel(std::optional<int> level, bool isMixed = false);
    QSize sizeHint() const override { return {200, 22}; }
    QSize minimumSizeHint() const override { return {120, 22}; }

signals:
    void edited(std::optional<int> level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(std::optional<int> level);
    QRectF segment(int level) const;

    Workspace& m_workspace;
    std::optional<int> m_level;
    bool m_isMixed = false;
};

} // namespace touchstone
