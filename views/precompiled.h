// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that most of the views include anyway, compiled once.
#include <QtWidgets/QtWidgets>
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>
