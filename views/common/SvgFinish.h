// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"

#include <QByteArray>
#include <QRectF>
#include <vector>

namespace touchstone {

/// A part of a picture with words that appear where it is pointed at.
struct SvgTitle
{
    QRectF rect; ///< in the picture's own units
    QString text;
};

/// What a finished SVG carries beside its picture.
struct SvgExtras
{
    QString language; ///< as a BCP 47 tag: "en", "zh-CN"
    std::vector<SvgTitle> titles = {};
};

/// Mends what QSvgGenerator wrote: names fonts for both scripts, so that Chinese is not drawn in whatever font a
/// program falls back to; keeps a line of mixed scripts in one text element, so that it is found and copied as a whole;
/// leaves out empty groups; adds language and titles. Error: Internal where `svg` is not well-formed.
Result<QByteArray> finishSvg(const QByteArray& svg, const SvgExtras& extras);

} // namespace touchstone
