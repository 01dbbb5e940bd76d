// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QPushButton;
class QScrollArea;
class QWidget;

namespace touchstone {

// Widgets that the panels of Decide are made of.

/// A frame in the theme's colours.
QFrame* makePanel(QWidget* parent);
/// Lets a widget be scrolled up and down.
QScrollArea* makeScroll(QWidget* widget, QWidget* parent);
/// A button that stays pressed.
QPushButton* makeToggle(QWidget* parent);

} // namespace touchstone
