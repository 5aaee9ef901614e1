#include "views/charts/textlines.h"

#include "views/style/theme.h"

#include <QTextLayout>

namespace jianbao
{

QFont chartFont(int pixels, bool bold)
{
    QFont font = Theme::textFont(pixels, bold);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QStringList wrapped(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace jianbao
