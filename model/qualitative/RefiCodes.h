// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/XmlPart.h"
#include "model/qualitative/QualitativeFile.h"

class QXmlStreamWriter;

namespace touchstone {

/// Reads the codes inside of <Codes>, which just began. Whether a code may be used (`isCodable`) is not kept: codes
/// that only hold others are codes here as well.
void readRefiCodes(XmlPart& xml, std::vector<FileCode>& codes);

/// A code to write; one that only holds others is not codable.
struct RefiCode
{
    FileCode code;
    bool isCodable = true;
};

/// Writes <CodeBook> with its codes; of a codebook file with its namespace. Nothing where there is no code: the format
/// knows no empty book.
void writeRefiCodes(QXmlStreamWriter& xml, const std::vector<RefiCode>& codes, const QString& ofNamespace = {});

/// A text without what XML cannot hold; so many letters as before.
QString asRefiText(QString text);

} // namespace touchstone
