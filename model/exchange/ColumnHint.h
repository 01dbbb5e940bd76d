// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence/Evidence.h"

namespace touchstone {

/// What a file or the survey program that it comes from says of a column, besides its cells.
struct ColumnHint
{
    QString name; ///< as it is called; names may repeat
    QString question; ///< what was asked; empty: the name says it
    QString subject; ///< what of several things the question asks about here ("Delivery"); empty: it asks about one
    std::optional<ColumnRole> role; ///< where the program fixes it
    QString personal; ///< "mail", "internet address" ... where the program says that the column is about a person
    QString reason; ///< why that role, in English
    QStringList levels; ///< texts of an ordered scale, in the order of their codes
    QStringList missing; ///< texts that stand for no answer

    /// Fixes the role.
    void fix(ColumnRole wanted, const QString& why)
    {
        role = wanted;
        reason = why;
    }
};

} // namespace touchstone
