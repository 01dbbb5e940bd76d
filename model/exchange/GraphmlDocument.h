// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/exchange/FormatWarning.h"

#include <QMap>

namespace touchstone {

/// A node or the graph itself as a GraphML file has it.
struct GraphmlNode
{
    QString id;
    qint64 line = 0;
    qsizetype group = -1; ///< index of the outermost node that it lies in
    bool isGroup = false; ///< holds nodes of its own
    QString label; ///< as yEd draws it
    QMap<QString, QString> values; ///< by attribute name
};

struct GraphmlEdge
{
    QString source, target;
    qint64 line = 0;
    QString label;
    QMap<QString, QString> values;
};

/// The first graph of a GraphML file, flattened. Attributes are keyed by their name, else by the key's id; defaults are
/// filled in.
struct GraphmlDocument
{
    GraphmlNode graph;
    std::vector<GraphmlNode> nodes;
    std::vector<GraphmlEdge> edges;
    FormatWarnings warnings;
};

/// Parses GraphML in any namespace. XmlSyntax, XmlEntities, GraphmlWrongRoot, GraphmlNoGraph.
Result<GraphmlDocument> parseGraphml(const QString& text, const QString& fileName);

} // namespace touchstone
