#include "models/reading/layout/widthfolding.h"

#include "models/reading/finders/patterns/halfwidth.h"

namespace jianbao
{

namespace
{

QChar folded(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'一' && code <= u'\u9FFF')
        return c; // most of a page
    if (const char16_t half = halfWidth(code); half != code)
        return half;
    switch (code) {
    case u'〔':
    case u'﹙':
    case u'[':
        return u'(';
    case u'〕':
    case u'﹚':
    case u']':
        return u')';
    case u'｡':
        return u'。';
    case u'∶':
    case u'︰':
        return u':';
    default:
        return c.isSpace() || code == 0x200B || code == 0xFEFF ? QChar(u' ') : c;
    }
}

} // namespace

QString foldedWidths(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        c = folded(c);
        if (c == u'[')
            c = u'(';
        else if (c == u']')
            c = u')';
    }
    return result;
}

} // namespace jianbao
