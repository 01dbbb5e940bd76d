// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <vector>

namespace touchstone {

/// Puts its items side by side and goes on in a new line where there is no more room. An item that is wider than a line
/// is made as narrow as the line; those that expand share what is left of their line.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// `gap`: between items and between lines, in pixels.
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Puts a widget before the item at `index`.
    void insertWidget(int index, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layOut(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height that the items need in the width of `rect`.
    int layOut(const QRect& rect, bool isForReal) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace touchstone
