#include "models/datatypes/formulaguard.h"

namespace jianbao
{

namespace
{

bool isNumber(const QString &text)
{
    bool number = false;
    text.toDouble(&number);
    return number;
}

bool beginsWithSign(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(text.front());
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return text;
}

} // namespace

QString guardedFormula(const QString &text)
{
    return !isNumber(text) && beginsWithSign(withoutApostrophes(text)) ? u'\'' + text : text;
}

QString unguardedFormula(const QString &text)
{
    return text.startsWith(u'\'') && beginsWithSign(withoutApostrophes(text)) ? text.mid(1) : text;
}

} // namespace jianbao
