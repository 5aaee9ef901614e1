#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QSizeF>
#include <QString>

#include <functional>

class QImage;
class QPainter;

namespace jianbao
{

/// Paints a picture of this size, in pixels of which 96 make an inch.
using Picture = std::function<void(QPainter &painter, QSizeF size)>;

/// Files that are written beside their target under another name and then put in its place: a reader never
/// sees half a file, and a failure leaves the old one. Each function gives false and a sentence in `problem`
/// if it fails.
class ExportFile
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ExportFile)
public:
    static bool write(const QString &path, const QByteArray &bytes, QString *problem);
    static bool writeSvg(const QString &path, const QString &title, QSizeF size, const Picture &picture,
                         QString *problem);
    /// With two dots a pixel.
    static bool writePng(const QString &path, QSizeF size, const Picture &picture, QString *problem);

    static QByteArray svg(const QString &title, QSizeF size, const Picture &picture);
    /// With two dots a pixel, on white; a null image if that is too large for one.
    static QImage image(QSizeF size, const Picture &picture);

    /// Says that there is no such ending, and which there are.
    static QString unknownEnding(const QString &path, const QString &endings);
};

} // namespace jianbao
