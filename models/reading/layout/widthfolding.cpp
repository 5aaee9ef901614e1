#include "models/reading/layout/widthfolding.h"

namespace jianbao
{

namespace
{

constexpr char16_t fullWidthFirst = 0xFF01;
constexpr char16_t fullWidthLast = 0xFF5E;
constexpr char16_t fullWidthShift = 0xFEE0;

QChar folded(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= fullWidthFirst && code <= fullWidthLast)
        return QChar(char16_t(code - fullWidthShift));
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
