#include "models/datatypes/quote.h"

#include <QRegularExpression>

namespace jianbao
{

QString Quote::shownWords() const
{
    static const QRegularExpression breaks(QStringLiteral("[ \\t]*[\\r\\n]+\\s*"));
    QString shown = words;
    return shown.remove(breaks).trimmed();
}

} // namespace jianbao
