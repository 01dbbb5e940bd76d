// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header uses Qt's `foreach`, which Touchstone is compiled without; a range loop is all that it needs
// there.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
