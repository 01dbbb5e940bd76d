// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/planning/EvidencePlan.h"
#include "model/planning/Plan.h"
#include "views/decide/TouchpointRows.h"

namespace touchstone {

/// The questions of a plan of further answers, most useful first: where, how many more answers, and what each firms up.
class AskedTable : public TouchpointRows
{
    Q_OBJECT

public:
    explicit AskedTable(QWidget* parent);

    void setQuestions(
        const std::vector<AskedQuestion>& questions, const Journey& journey, const Plan& plan, const QString& language);
};

} // namespace touchstone
