#include "models/archive/facts/eventoutlinestore.h"

#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/pages/articlecolumns.h"
#include "models/datatypes/enumkeys.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

EventOutlineStore::EventOutlineStore(const Database &database, Articles articles)
    : m_database(database), m_articles(articles)
{
}

/// A condition to be put in an SQL statement.
QString EventOutlineStore::whereArticle(const QString &column) const
{
    return m_articles == Articles::All ? u"1"_s
                                       : u"%1 IN (SELECT article_id FROM timeline_changed)"_s.arg(column);
}

qsizetype EventOutlineStore::count() const
{
    return numberOf(
        m_database.run(u"SELECT count(*) FROM event WHERE %1"_s.arg(whereArticle(u"article_id"_s))));
}

void EventOutlineStore::read(const std::function<bool(const EventOutline &event)> &take) const
{
    enum { Id, Article, District, What, Start, End, How, Decided, Confidence };
    QSqlQuery query = m_database.run(
        u"SELECT id, article_id, district, what, period_start, period_end, precision, verdict, "
        "confidence FROM event_with_verdict WHERE %1 AND verdict <> 'rejected'"_s.arg(
            whereArticle(u"article_id"_s)));
    while (query.next()) {
        EventOutline event;
        event.id = query.value(Id).toString();
        event.articleId = query.value(Article).toString();
        event.district = query.value(District).toString();
        event.what = query.value(What).toString();
        event.period = {dayFrom(query.value(Start)), dayFrom(query.value(End))};
        event.precision = valueOf<Precision>(query.value(How).toString()).value_or(Precision::Vague);
        event.verdict = valueOf<Verdict>(query.value(Decided).toString()).value_or(Verdict::Suggested);
        event.confidence = query.value(Confidence).toDouble();
        if (!take(event))
            return;
    }
}

void EventOutlineStore::readDistricts(const std::function<void(const QStringList &districts)> &take) const
{
    QSqlQuery query =
        m_database.run(u"SELECT article_id, district FROM article_in_district WHERE %1 UNION ALL "
                       "SELECT article.id, coalesce((SELECT name FROM standard_name "
                       "WHERE kind = 'district' AND printed = page.home_district), "
                       "page.home_district) FROM article "
                       "JOIN page ON page.id = article.page_id WHERE %2 ORDER BY 1, 2"_s.arg(
                           whereArticle(u"article_id"_s), whereArticle(u"article.id"_s)));
    QString article;
    QStringList districts;
    while (query.next()) {
        const QString next = query.value(0).toString();
        if (next != article && !districts.isEmpty())
            take(std::exchange(districts, {}));
        article = next;
        districts.append(query.value(1).toString());
    }
    if (!districts.isEmpty())
        take(districts);
}

} // namespace jianbao
