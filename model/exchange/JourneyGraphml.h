// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/FormatWarning.h"

namespace touchstone {

/// Reads GraphML (graphml.graphdrawing.org/specification.html), Touchstone's own or another program's: nodes are
/// touchpoints, edges transitions. Attributes are understood by the names that headerOf() gives and their usual
/// synonyms, also with a language ("name_zh_CN"); a node without a name is named by its label (yEd) or its id. A node
/// that holds a graph is the stage of those inside. What has no place in a journey becomes a warning. XmlSyntax and
/// XmlEntities with line and column, GraphmlWrongRoot, GraphmlNoGraph, JourneyWithoutTouchpoints.
Result<JourneyReading> readGraphml(const QString& text, const QString& fileName);

/// A journey as GraphML with typed attributes, and with the places, shapes and labels that yEd shows. The start and the
/// ends that transitions use are nodes of their own ("kind"). `language` is that of the labels; names and card texts
/// are given in each language that they have.
JourneyWriting writeGraphml(const Journey& journey, const QString& language);

} // namespace touchstone
