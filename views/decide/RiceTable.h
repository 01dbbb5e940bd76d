// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/Rice.h"
#include "views/decide/TouchpointRows.h"

namespace touchstone {

/// Solutions by RICE, best first, with the four figures that it is made of.
class RiceTable : public TouchpointRows
{
    Q_OBJECT

public:
    explicit RiceTable(QWidget* parent);

    void setRice(const Rice& rice, const Journey& journey, const Plan& plan, const QString& language);
};

} // namespace touchstone
