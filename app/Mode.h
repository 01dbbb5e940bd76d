// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QString>

class QWidget;

namespace touchstone {

class Workspace;

/// The four modes of the window, in the order of the mode bar and of Ctrl+1..4.
enum class Mode { Research, Map, Decide, Report };
inline constexpr size_t ModeCount = 4;
inline constexpr std::array AllModes{Mode::Research, Mode::Map, Mode::Decide, Mode::Report};

QString nameOf(Mode mode); ///< in the interface's language
QString iconNameOf(Mode mode);

/// A new widget for the mode. Made when the mode is shown for the first time, so that the window starts quickly.
QWidget* makeModeWidget(Mode mode, Workspace& workspace, QWidget* parent);

} // namespace touchstone
