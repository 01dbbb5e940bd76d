// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QWidget;

namespace touchstone {

// Widgets that the panels of Decide are made of.

/// A frame in the theme's colours.
QFrame* makePanel(QWidget* parent);
/// Lets a widget be scrolled up and down.
QScrollArea* makeScroll(QWidget* widget, QWidget* parent);
/// Plain text on as many lines as it takes, to be read and copied.
QLabel* makeText(QWidget* parent, bool isMuted = false);
/// A button that stays pressed.
QPushButton* makeToggle(QWidget* parent);

} // namespace touchstone
