#include "models/reading/finders/dating/filenamedate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

QDate FileNameDate::of(const QString &fileName)
{
    // Digits beside it, or those of a hexadecimal number, make it a part of something else.
    static const QRegularExpression day(
        u"(?<!\\d)(?<!\\d[a-f])((?:19|20)\\d\\d)(?:([-_.]?)(\\d\\d)\\2(\\d\\d)(?![a-f]*\\d)|年(\\d\\d?)月(\\d\\d?)日)"_s);
    QDate found;
    auto matches = day.globalMatch(fileName);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isSpelled = match.hasCaptured(5);
        const QDate date(match.captured(1).toInt(), match.captured(isSpelled ? 5 : 3).toInt(),
                         match.captured(isSpelled ? 6 : 4).toInt());
        if (found.isValid() && date.isValid() && date != found)
            return {};
        if (date.isValid())
            found = date;
    }
    return found;
}

} // namespace jianbao
