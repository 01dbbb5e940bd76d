// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>
#include <vector>

class QMimeData;

namespace touchstone {

/// Largest file that is taken as a picture, in bytes.
inline constexpr qint64 LargestPictureFile = 20LL * 1024 * 1024;

/// A picture that comes in, as it is in its file.
struct PictureFile
{
    QString name;
    QString mediaType; ///< "image/png"
    QByteArray bytes;
    QSize size; ///< in pixels
};

/// Pictures out of what was dropped or pasted; and why some are not among them, in words.
struct PictureFiles
{
    std::vector<PictureFile> pictures;
    QStringList refused;
};

/// Whether a file's name says that it is a picture.
bool isPictureFile(const QString& path);
/// Whether there is a picture, or a picture's file, in what was dropped or pasted.
bool hasPictures(const QMimeData& data);
PictureFiles readPictures(const QMimeData& data);
/// A picture's bytes as an image of at most `most` pixels in width and height; SVG is drawn at that size. Null where
/// they are no picture. In any thread.
QImage decodePicture(const QByteArray& bytes, int most);

} // namespace touchstone
