#include "models/datatypes/quote.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

QString Quote::shownWords() const
{
    static const QRegularExpression breaks(u"[ \\t]*[\\r\\n]+\\s*"_s);
    QString shown = words;
    return shown.remove(breaks).trimmed();
}

} // namespace jianbao
