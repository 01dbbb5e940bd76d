// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/card/CardForm.h"

namespace touchstone {

/// How attachments come on a printed card.
struct AttachedRow
{
    std::optional<CardRow> pictures; ///< with their names below; none: there are none, or no height for them
    QStringList names; ///< of all others
};

/// Shows as many pictures as stand side by side in `width` at `height`, both in tenths of a point; at height 0 none.
AttachedRow attachedRow(const std::vector<PrintedAttachment>& attachments, double width, double height, double scale);

/// Whether there are pictures to show.
bool hasPictures(const PrintedCard& card);

} // namespace touchstone
