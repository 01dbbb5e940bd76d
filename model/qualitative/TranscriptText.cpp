// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qualitative/TranscriptText.h"

#include "model/exchange/TextEncoding.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchstone {
namespace {

constexpr qint64 MostMegabytes = 16;

} // namespace

Result<DecodedText> decodeText(QByteArray bytes, Progress& progress)
{
    if (bytes.isEmpty())
        return DecodedText();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<EncodingGuess> guess = detectEncoding(buffer, progress);
    if (!guess)
        return failure(guess.error());
    TextDecoder decoder(guess->encoding);
    std::string utf8;
    std::vector<size_t> badAt;
    decoder.decode(
        bytes.constData() + guess->bomBytes, static_cast<size_t>(bytes.size() - guess->bomBytes), true, utf8, badAt);
    return DecodedText{QString::fromStdString(utf8), nameOf(guess->encoding), static_cast<qint64>(badAt.size())};
}

QString withLineFeeds(QString text) { return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'); }

Error noTextError(const QString& path) { return {ErrorCode::UnsupportedSource, {u"no-text"_s}, path}; }

Result<QString> readTranscriptText(const QString& path, QualitativeFile& file, Progress& progress)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure({ErrorCode::FileUnreadable, {source.errorString()}, path});
    if (source.size() > MostMegabytes << 20)
        return failure({ErrorCode::FileTooLarge, {QString::number(MostMegabytes)}, path});
    Result<DecodedText> decoded = decodeText(source.read(MostMegabytes << 20), progress);
    if (!decoded) {
        Error error = decoded.error();
        error.file = path;
        return failure(error);
    }
    file.encoding = decoded->encoding;
    if (decoded->undecodable > 0) {
        file.warnings.add({QualitativeWarning::Kind::UndecodableBytes, {}, 0, {QString::number(decoded->undecodable)}});
    }
    return withLineFeeds(std::move(decoded->text));
}

Result<QualitativeFile> fileOfOneInterview(QualitativeFile file, const QString& text, const QString& path)
{
    const QFileInfo info(path);
    FileInterview interview;
    interview.title = info.completeBaseName();
    interview.sourceFile = info.fileName();
    // Nothing but empty lines stands around it.
    qsizetype first = 0, last = text.size();
    while (first < last && text[first].isSpace())
        ++first;
    while (last > first && text[last - 1].isSpace())
        --last;
    interview.text = text.mid(first, last - first);
    if (interview.text.isEmpty())
        return failure(noTextError(path));
    if (interview.text.size() > MostTranscriptLetters)
        return failure({ErrorCode::SourceHostile, {u"a text without end"_s}, path});
    file.interviews.push_back(std::move(interview));
    return file;
}

} // namespace touchstone
