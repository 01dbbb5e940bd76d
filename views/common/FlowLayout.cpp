// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FlowLayout.h"

#include <QWidget>

namespace touchstone {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem* item = takeAt(0))
        delete item;
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + std::clamp(index, 0, count()), new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.push_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - spacing()), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int FlowLayout::layOut(const QRect& rect, bool isForReal) const
{
    std::vector<std::pair<QLayoutItem*, int>> line; // with widths
    int y = rect.y(), lineWidth = 0;
    const auto finishLine = [&] {
        if (line.empty())
            return;
        int height = 0, expanding = 0, left = std::max(0, rect.width() - lineWidth);
        for (const auto& [item, width] : line) {
            height = std::max(height, item->sizeHint().height());
            expanding += item->expandingDirections().testFlag(Qt::Horizontal);
        }
        int x = rect.x();
        for (auto& [item, width] : line) {
            if (item->expandingDirections().testFlag(Qt::Horizontal)) {
                width += left / expanding;
                left -= left / expanding--;
            }
            const int own = item->sizeHint().height();
            if (isForReal)
                item->setGeometry({x, y + (height - own) / 2, width, own});
            x += width + spacing();
        }
        y += height + spacing();
        line.clear();
        lineWidth = 0;
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::clamp(item->sizeHint().width(), 1, std::max(1, rect.width()));
        if (!line.empty() && lineWidth + spacing() + width > rect.width())
            finishLine();
        lineWidth += width + (line.empty() ? 0 : spacing());
        line.emplace_back(item, width);
    }
    finishLine();
    return std::max(0, y - rect.y() - spacing());
}

} // namespace touchstone
