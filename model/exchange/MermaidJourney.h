// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/FormatWarning.h"

namespace touchstone {

/// Whether a text begins as a Mermaid diagram: `journey`, or another kind, which readMermaid() then refuses by name.
bool looksLikeMermaid(const QString& text);

/// Reads a Mermaid `journey` diagram, alone or in a Markdown fence: sections are stages, tasks are touchpoints with one
/// emotion rating (score 1..5 is -2..2), actors are personas, and tasks that follow each other are joined by
/// transitions, the first one from the start. The syntax is Mermaid's own (mermaid.js.org/syntax/userJourney.html);
/// entity codes (`#35;`) are decoded. MermaidNotJourney, MermaidBadLine, MermaidUnclosed with the line in Error::row.
Result<JourneyReading> readMermaid(const QString& text, const QString& fileName);

/// A journey as a Mermaid `journey` diagram: stages in their order, in each the touchpoints in the order of listing,
/// scored by the rounded mean of their emotion ratings (3 where there is none). `language` is that of the names.
JourneyWriting writeMermaid(const Journey& journey, const QString& language);

} // namespace touchstone
