#include "models/archive/database/storabletext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool isStorable(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate())
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    if (unit.isLowSurrogate())
        return at > 0 && text.at(at - 1).isHighSurrogate();
    const char16_t code = unit.unicode();
    return code != 0 && code < 0xfffe && (at > 0 || code != 0xfeff);
}

} // namespace

QString storableText(const QString &text)
{
    QString storable = text.isNull() ? u""_s : text; // a null string would be stored as NULL
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isStorable(text, i))
            storable[i] = QChar::ReplacementCharacter;
    }
    return storable;
}

QString textDigest(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace jianbao
