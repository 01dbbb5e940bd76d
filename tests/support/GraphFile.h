// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/Journey.h"

#include <QStringList>

namespace touchstone::test {

/// Nodes and edges of a drawing's source; attributes, shapes and clusters are left aside.
struct GraphFile
{
    QStringList nodes;
    std::vector<std::pair<int, int>> edges; ///< each pair of nodes once, no loops
    QString problem; ///< why it could not be read; empty if it was
};

/// Reads *.gv (the DOT language) and *.gml.
GraphFile readGraphFile(const QString& path);

/// The longest way to each node, edges that close a loop left out: its stage.
std::vector<int> stagesOf(const GraphFile& graph);

/// The graph as a journey: `stages` gives each node's, and there is one lane. Counts are given so that edges have
/// labels.
Journey journeyOf(const GraphFile& graph, const std::vector<int>& stages);

} // namespace touchstone::test
