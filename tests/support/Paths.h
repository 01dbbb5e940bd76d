// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touchstone::test {

/// Path of a file committed under tests/data.
QString dataFile(const QString& relative);

/// Path of a file in the shared data folder (TOUCHSTONE_SHARED, else ../shared beside the source tree);
/// empty where it is missing: the test then says SKIPPED.
QString sharedFile(const QString& relative);

/// The whole content of a file; fails the program with a message where it cannot be read.
QByteArray readAll(const QString& path);

} // namespace touchstone::test

/// Ends a test function as skipped where shared data is missing; otherwise defines `name` as its path.
#define TOUCHSTONE_SHARED_OR_SKIP(name, relative)                                                                      \
    const QString name = touchstone::test::sharedFile(relative);                                                       \
    if (name.isEmpty())                                                                                                \
    QSKIP("shared data missing: set TOUCHSTONE_SHARED")
