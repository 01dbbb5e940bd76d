// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace touchstone {

/// Lets Tab go through a page in the order of its layouts, so that rows that were added later come where they stand.
void orderTabs(QWidget& page);

} // namespace touchstone
