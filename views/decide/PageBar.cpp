// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decide/PageBar.h"

#include "views/common/FlowLayout.h"
#include "views/decide/DecideParts.h"

#include <algorithm>
#include <QPushButton>

namespace touchstone {
namespace {

constexpr int Gap = 6; ///< between buttons, in pixels

} // namespace

PageBar::PageBar(QWidget* parent)
    : QWidget(parent)
{
    new FlowLayout(Gap, this);
}

void PageBar::addPage(int page)
{
    QPushButton* added = makeToggle(this);
    added->setAutoExclusive(true);
    layout()->addWidget(added);
    m_buttons.emplace_back(page, added);
    connect(added, &QPushButton::clicked, this, [this, page] { emit pageChosen(page); });
}

void PageBar::setWords(int page, const QString& text, const QString& toolTip)
{
    button(page)->setText(text);
    button(page)->setToolTip(toolTip);
}

void PageBar::setOffered(int page, bool isOffered) { button(page)->setVisible(isOffered); }

void PageBar::setCurrent(int page) { button(page)->setChecked(true); }

QPushButton* PageBar::button(int page) const
{
    return std::find_if(m_buttons.begin(), m_buttons.end(), [page](const auto& each) {
        return each.first == page;
    })->second;
}

} // namespace touchstone
