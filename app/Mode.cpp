// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Mode.h"

#include "views/decide/DecideView.h"
#include "views/map/MapPanel.h"
#include "views/report/ReportView.h"
#include "views/research/ResearchView.h"

#include <QCoreApplication>

namespace touchstone {

QString nameOf(Mode mode)
{
    switch (mode) {
    case Mode::Research:
        return QCoreApplication::translate("touchstone::Mode", "Research");
    case Mode::Map:
        return QCoreApplication::translate("touchstone::Mode", "Map");
    case Mode::Decide:
        return QCoreApplication::translate("touchstone::Mode", "Decide");
    case Mode::Report:
        return QCoreApplication::translate("touchstone::Mode", "Report");
    }
    return {};
}

QString iconNameOf(Mode mode)
{
    switch (mode) {
    case Mode::Research:
        return QStringLiteral("research");
    case Mode::Map:
        return QStringLiteral("map");
    case Mode::Decide:
        return QStringLiteral("decide");
    case Mode::Report:
        return QStringLiteral("report");
    }
    return {};
}

QWidget* makeModeWidget(Mode mode, Workspace& workspace, QWidget* parent)
{
    switch (mode) {
    case Mode::Research:
        return new ResearchView(workspace, parent);
    case Mode::Map:
        return new MapPanel(workspace, parent);
    case Mode::Decide:
        return new DecideView(workspace, parent);
    case Mode::Report:
        return new ReportView(workspace, parent);
    }
    return nullptr;
}

} // namespace touchstone
