// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Sensitivity.h"

#include <QSlider>

namespace touchstone {

/// Sets a weight from 0 to 1, and shows on its groove how far the weight can go before the order changes: a line within
/// which the first place stays, and a pale band within which the whole order stays.
class WeightSlider : public QSlider
{
    Q_OBJECT

public:
    /// Intervals in the slider's own unit, 0..1.
    struct Marks
    {
        WeightInterval first, order;

        friend bool operator==(const Marks&, const Marks&) = default;
    };

    explicit WeightSlider(QWidget* parent);

    void setWeight(double weight); ///< 0..1
    double weight() const;
    void setMarks(const std::optional<Marks>& marks); ///< none: the weight does not count
    const std::optional<Marks>& marks() const { return m_marks; }
    double xOf(double weight) const; ///< in pixels
    QSize sizeHint() const override { return {220, 24}; }
    QSize minimumSizeHint() const override { return {120, 24}; }

signals:
    /// The user moved it.
    void weightMoved(double weight);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void moveTo(double x);

    std::optional<Marks> m_marks;
};

/// Where the marks of a weight stand, with the other weights of its set as they are: `others` is the sum of those that
/// count.
WeightSlider::Marks marksOf(const WeightStability& stability, double others);

} // namespace touchstone
