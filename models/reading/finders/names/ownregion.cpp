#include "models/reading/finders/names/ownregion.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Of the cities or counties that the page names the one whose name stands oftenest, if it says 我市 or 我县.
QString regionOfKind(const QString &page, QChar kind)
{
    constexpr qsizetype fewestOwn = 2;
    constexpr qsizetype fewestTold = 3;
    constexpr qsizetype mostNamed = 40; // no city's paper names more
    if (page.count(u"我"_s + kind) < fewestOwn)
        return {};
    static const QRegularExpression named(u"(?:(?<![\\p{sc:Han}])[在到于从自赴由为]?|(?<=的))(?<place>\\p{sc:"
                                          u"Han}{2,3}?)(?:县|(?<![城超门上夜股楼都全我本该区级])市)"
                                          "(?![级城域里外内境长委区场民值政])"_s);
    QSet<QString> places;
    QRegularExpressionMatchIterator matches = named.globalMatch(page);
    while (matches.hasNext() && places.size() < mostNamed) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured().endsWith(kind))
            places.insert(match.captured(u"place"_s));
    }
    QString oftenest;
    qsizetype most = fewestTold - 1;
    for (const QString &place : std::as_const(places)) {
        const qsizetype told = page.count(place);
        if (told > most || (told == most && place < oftenest)) {
            most = told;
            oftenest = place;
        }
    }
    return oftenest.isEmpty() ? QString() : oftenest + kind;
}

} // namespace

QString ownRegionOf(const QString &page)
{
    const QString county = regionOfKind(page, u'县');
    return county.isEmpty() ? regionOfKind(page, u'市') : county;
}

} // namespace jianbao
