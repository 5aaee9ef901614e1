#include "models/archive/eventoutlinestore.h"

#include "models/archive/articlecolumns.h"
#include "models/archive/database.h"
#include "models/datatypes/enumkeys.h"

namespace jianbao
{

EventOutlineStore::EventOutlineStore(const Database &database) : m_database(database) {}

void EventOutlineStore::read(const std::function<bool(const EventOutline &event)> &take) const
{
    enum { Id, Article, District, What, Start, End, How, Decided, Confidence };
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT id, article_id, district, what, period_start, period_end, precision, verdict, "
                       "confidence FROM event_with_verdict WHERE verdict <> 'rejected'"));
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
        m_database.run(QStringLiteral("SELECT article_id, district FROM article_in_district UNION ALL "
                                      "SELECT article.id, coalesce((SELECT name FROM standard_name "
                                      "WHERE kind = 'district' AND printed = page.home_district), "
                                      "page.home_district) FROM article "
                                      "JOIN page ON page.id = article.page_id ORDER BY 1, 2"));
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
