#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

bool ArticleMarks::isQuoted(qsizetype offset) const
{
    for (qsizetype at = offset - 1; at >= 0; --at) {
        const QChar unit = text.at(at);
        if (unit == u'”' || unit == u'\n')
            return false;
        if (unit == u'“')
            return true;
    }
    return false;
}

} // namespace jianbao
