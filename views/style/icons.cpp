#include "views/style/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QPixmap drawn(QSvgRenderer &renderer, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon lineIcon(const QString &name, const Theme &theme)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll();
    QIcon icon;
    for (const auto &[mode, colour] :
         {std::pair{QIcon::Normal, theme.ink}, std::pair{QIcon::Disabled, theme.muted}}) {
        QSvgRenderer renderer(QByteArray(drawing).replace("currentColor", colour.name().toLatin1()));
        for (const int size : {16, 24, 32, 48})
            icon.addPixmap(drawn(renderer, size), mode);
    }
    return icon;
}

} // namespace jianbao
