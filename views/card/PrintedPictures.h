// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Progress.h"
#include "views/card/PrintedCard.h"

#include <memory>

namespace touchstone {

/// Reads the pictures that are attached to printed cards, each once. Copies share what was read; use them in any
/// thread.
class PrintedPictures
{
public:
    explicit PrintedPictures(const QString& projectPath);

    /// Gives the cards their pictures; one that cannot be read stays a name. Stops early where `progress` is cancelled.
    void addTo(std::vector<PrintedCard>& cards, const Progress& progress) const;

private:
    struct Read;
    QString m_path;
    std::shared_ptr<Read> m_read;
};

} // namespace touchstone
