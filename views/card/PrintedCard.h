// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/Ranking.h"

#include <QImage>
#include <QSet>

namespace touchstone {

/// A file that is attached to the touchpoint.
struct PrintedAttachment
{
    AttachmentId id;
    QString name;
    bool isPicture = false; ///< by its type
    QImage picture = {}; ///< null: only its name is known
};

/// An analysis card as it is printed: the touchpoint with what stands beside it elsewhere, all in one language.
struct PrintedCard
{
    Touchpoint touchpoint = {};
    QString stage = {}, channel = {};
    std::optional<double> index = {}; ///< average touchpoint = 100; none: not ranked by evidence
    std::optional<int> rank = {};
    double people = 0; ///< behind the index
    bool isHollow = false; ///< the index rests on no answer of its own
    std::vector<PrintedAttachment> attachments = {};
    bool isBlank = false; ///< an empty form to fill in by hand
};

/// Cards of these touchpoints (all where `ids` is empty), stage by stage in the order of listing; the attachments'
/// pictures are still to be read: PrintedPictures.
std::vector<PrintedCard> printedCards(const Journey& journey, const Collection<Attachment>& attachments,
    const Ranking& ranking, const QSet<TouchpointId>& ids, const QString& language);
/// Empty forms.
std::vector<PrintedCard> blankCards(int count);

} // namespace touchstone
