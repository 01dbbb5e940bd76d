// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/PictureFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMimeData>
#include <QSet>
#include <QUrl>

namespace touchstone {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(touchstone::PictureFile)
};

QString mediaTypeOf(const QByteArray& format)
{
    if (format.startsWith("svg"))
        return QStringLiteral("image/svg+xml");
    return QStringLiteral("image/") + QString::fromLatin1(format == "jpg" ? QByteArray("jpeg") : format);
}

void readFile(PictureFiles& result, const QString& path)
{
    const QFileInfo info(path);
    if (info.size() > LargestPictureFile) {
        result.refused << Words::tr("“%1” has %2 MB; a picture on the map can have %3 MB. Make it smaller first.")
                              .arg(info.fileName())
                              .arg(info.size() / (1024 * 1024))
                              .arg(LargestPictureFile / (1024 * 1024));
        return;
    }
    QFile file(path);
    PictureFile picture{info.fileName(), {}, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), {}};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    picture.mediaType = mediaTypeOf(reader.format());
    picture.size = reader.size();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        picture.size.transpose();
    if (!reader.canRead() || picture.size.isEmpty()) {
        result.refused
            << Words::tr("“%1” cannot be shown as a picture: take a PNG, JPEG, SVG or WebP file.").arg(info.fileName());
        return;
    }
    result.pictures.push_back(std::move(picture));
}

} // namespace

bool isPictureFile(const QString& path)
{
    static const QSet<QString> endings = {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("svg"), QStringLiteral("webp"), QStringLiteral("gif"), QStringLiteral("bmp")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

bool hasPictures(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const bool hasFile = std::any_of(urls.begin(), urls.end(),
        [](const QUrl& url) { return url.isLocalFile() && isPictureFile(url.toLocalFile()); });
    return hasFile || (urls.isEmpty() && data.hasImage());
}

PictureFiles readPictures(const QMimeData& data)
{
    PictureFiles result;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && isPictureFile(url.toLocalFile()))
            readFile(result, url.toLocalFile());
    }
    if (!data.urls().isEmpty() || !data.hasImage())
        return result;
    const auto image = qvariant_cast<QImage>(data.imageData());
    PictureFile picture{Words::tr("Pasted picture"), QStringLiteral("image/png"), {}, image.size()};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        result.refused << Words::tr("The clipboard's picture cannot be read.");
    else
        result.pictures.push_back(std::move(picture));
    return result;
}

QImage decodePicture(const QByteArray& bytes, int most)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool isVector = reader.format().startsWith("svg");
    if (size.isValid() && (isVector || size.width() > most || size.height() > most))
        reader.setScaledSize(size.scaled(most, most, Qt::KeepAspectRatio));
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace touchstone
