#include "views/export/exportfile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace jianbao
{

namespace
{

constexpr int dotsPerPixel = 2;
constexpr int dotsPerMetre = 3780 * dotsPerPixel; // 96 pixels an inch

} // namespace

bool ExportFile::write(const QString &path, const QByteArray &bytes, QString *problem)
{
    QSaveFile file(path);
    // flush() tells of a full disk; what waits in the buffer until commit() fails without a word
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return true;
    *problem = tr("%1 cannot be written: %2. Choose another folder or free some space.")
                   .arg(path, file.errorString());
    return false;
}

QByteArray ExportFile::svg(const QString &title, QSizeF size, const Picture &picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    generator.setTitle(title);
    QPainter painter(&generator);
    picture(painter, size);
    painter.end();
    return buffer.data();
}

QImage ExportFile::image(QSizeF size, const Picture &picture)
{
    QImage image((size * dotsPerPixel).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerPixel, dotsPerPixel);
    picture(painter, size);
    return image;
}

bool ExportFile::writeSvg(const QString &path, const QString &title, QSizeF size, const Picture &picture,
                          QString *problem)
{
    return write(path, svg(title, size, picture), problem);
}

bool ExportFile::writePng(const QString &path, QSizeF size, const Picture &picture, QString *problem)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (image(size, picture).save(&buffer, "PNG"))
        return write(path, buffer.data(), problem);
    *problem =
        tr("%1 was not written, because the picture would be too large. Choose PDF or SVG, or show less.")
            .arg(path);
    return false;
}

QString ExportFile::unknownEnding(const QString &path, const QString &endings)
{
    return tr("%1: this cannot be written as “%2”. Choose a name that ends in %3.")
        .arg(path, QFileInfo(path).suffix(), endings);
}

} // namespace jianbao
