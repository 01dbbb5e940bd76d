// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace touchstone {
namespace {

constexpr double DisabledOpacity = .4;

QByteArray iconSource(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/touchstone/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000000", color.name().toLatin1());
}

/// Draws the SVG at the size asked for, so that it is sharp on every screen.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, const QColor& color)
        : m_name(std::move(name))
        , m_color(color)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(iconSource(m_name, m_color));
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * DisabledOpacity);
        renderer.render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("touchstone-%1-%2-%3x%4-%5")
                                .arg(m_name, m_color.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(static_cast<int>(mode));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    QString m_name;
    QColor m_color;
};

} // namespace

QIcon themedIcon(const QString& name, const QColor& color)
{
    if (!QFile::exists(QStringLiteral(":/touchstone/icons/%1.svg").arg(name)))
        return {};
    return QIcon(new TintedIconEngine(name, color));
}

QPixmap themedPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    return themedIcon(name, color).pixmap(QSize(size, size), devicePixelRatio);
}

QIcon applicationIcon() { return QIcon(QStringLiteral(":/touchstone/icons/touchstone.svg")); }

} // namespace touchstone
