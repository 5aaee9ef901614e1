#include "models/archive/facts/seriesstore.h"

#include "models/archive/database/database.h"
#include "models/archive/handwork/standardnames.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

SeriesStore::SeriesStore(const Database &database) : m_database(database) {}

QList<SeriesCount> SeriesStore::series(const QString &subject) const
{
    QSqlQuery query =
        m_database.run(u"SELECT CASE indicator WHEN '' THEN name ELSE indicator END AS shown, subject, "
                       "count(*) AS figures, count(DISTINCT article_id) AS sources, "
                       "count(DISTINCT substr(period_end, 1, 4)) AS years FROM observation_with_verdict "
                       "WHERE verdict <> 'rejected' AND subject <> '' %1 GROUP BY shown, subject "
                       "ORDER BY years DESC, sources DESC, figures DESC, shown, subject"_s.arg(
                           subject.isEmpty() ? QString() : u"AND subject = :subject"_s),
                       subject.isEmpty() ? QVariantMap() : QVariantMap{{u"subject"_s, subject}});
    QList<SeriesCount> series;
    while (query.next())
        series.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toLongLong(),
                       query.value(3).toLongLong(), query.value(4).toLongLong()});
    return series;
}

QString SeriesStore::homeDistrict() const
{
    QSqlQuery query =
        m_database.run(u"SELECT home_district FROM page WHERE home_district <> '' "
                       "GROUP BY home_district ORDER BY count(*) DESC, home_district LIMIT 1"_s);
    const StandardNames names(m_database, NameKind::District);
    return query.next() ? names.of(query.value(0).toString()) : QString();
}

} // namespace jianbao
