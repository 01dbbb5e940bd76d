// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card/TabOrder.h"

#include <QLayout>
#include <QWidget>
#include <vector>

namespace touchstone {
namespace {

void collect(const QLayout& layout, std::vector<QWidget*>& stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->layout()) {
            collect(*item->layout(), stops);
        } else if (QWidget* widget = item->widget()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                stops.push_back(widget);
            if (widget->layout())
                collect(*widget->layout(), stops);
        }
    }
}

} // namespace

void orderTabs(QWidget& page)
{
    std::vector<QWidget*> stops;
    if (page.layout())
        collect(*page.layout(), stops);
    for (size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace touchstone
