#include "models/reading/layout/citynames.h"

#include "models/reading/lexicon.h"

#include <QRegularExpression>

namespace jianbao
{

namespace
{

/// By their short names: 黑龙江, 内蒙古.
QSet<QString> provinceNames(const Lexicon &lexicon)
{
    static const QRegularExpression kind(QStringLiteral("(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$"));
    QSet<QString> names;
    for (QString province : lexicon.words(QStringLiteral("places"), QStringLiteral("province")))
        names.insert(province.remove(kind));
    return names;
}

} // namespace

QSet<QString> cityNames(const Lexicon &lexicon)
{
    QSet<QString> names;
    for (const QString &city : lexicon.words(QStringLiteral("places"), QStringLiteral("city")))
        names.insert(city.endsWith(u'市') ? city.chopped(1) : city);
    return names;
}

QSet<QString> cityAndProvinceNames(const Lexicon &lexicon)
{
    return cityNames(lexicon) + provinceNames(lexicon);
}

} // namespace jianbao
