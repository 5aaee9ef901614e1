#include "models/reading/layout/citynames.h"

#include "models/reading/lexicon.h"

namespace jianbao
{

QSet<QString> cityNames(const Lexicon &lexicon)
{
    QSet<QString> names;
    for (const QString &city : lexicon.words(QStringLiteral("places"), QStringLiteral("city")))
        names.insert(city.endsWith(u'市') ? city.chopped(1) : city);
    return names;
}

} // namespace jianbao
