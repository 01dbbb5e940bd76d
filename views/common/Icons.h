// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace touchstone {

/// The program's own line icons, drawn sharp at any size in any colour; `name` is the file's in resources/icons without
/// its ending ("research", "undo" ...). Disabled, it pales. An unknown name gives a null icon.
QIcon themedIcon(const QString& name, const QColor& color);

/// One icon as a pixmap of `size` logical pixels for a screen of `devicePixelRatio`.
QPixmap themedPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

/// The icon of the window, taskbar and desktop entry, in full colour.
QIcon applicationIcon();

} // namespace touchstone
