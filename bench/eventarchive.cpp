#include "bench/eventarchive.h"

#include "bench/benchstatement.h"
#include "models/archive/database/database.h"
#include "models/archive/database/sqlitehandle.h"
#include "models/comparing/eventkindwords.h"
#include "models/datatypes/enumkeys.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int eventsAnArticle = 4;
constexpr int articlesAPage = 10;

QString id(char16_t kind, int number)
{
    return u"0190a0b0-0000-7000-"_s + QChar(kind) + u"000-%1"_s.arg(number, 12, 16, QChar(u'0'));
}

QString textDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

EventOutline inventedEvent(int number, int lanes, QRandomGenerator &random, const EventKindWords &kinds)
{
    static const QStringList happenings{u"召开招商引资推进会"_s,       u"5个重点项目集中开工"_s,
                                        u"举办新材料产业对接洽谈会"_s, u"机关干部义务植树"_s,
                                        u"科技成果转化签约仪式"_s,     u"首批人才公寓交付使用"_s,
                                        u"检查企业消防设施"_s,         u"表彰先进典型和家庭"_s,
                                        u"举办乡村医生培训班"_s,       u"某仓库发生火灾无人受伤"_s};
    EventOutline event;
    event.id = id(u'8', number);
    event.articleId = id(u'9', number / eventsAnArticle);
    event.district = u"第%1街道"_s.arg(random.bounded(lanes), 4, 10, QChar(u'0'));
    event.what = event.district + happenings.at(random.bounded(int(happenings.size())));
    const QDate day = QDate(1991, 1, 1).addDays(random.bounded(33 * 365));
    event.period = Period::day(day);
    if (number % 10 == 0) {
        event.precision = number % 20 == 0 ? Precision::Month : Precision::Vague;
        event.period.end = day.addDays(29);
    }
    event.kind = kinds.kindOf(event.what);
    event.confidence = random.bounded(1.0);
    return event;
}

void fillWithEvents(const Database &database, int events, int lanes)
{
    database.run(u"PRAGMA synchronous = OFF"_s); // nobody needs it after a power cut
    Transaction transaction(database);
    database.run(u"INSERT INTO newspaper (id, name, folded) VALUES ('paper', '云岭日报', '云岭日报')"_s);
    sqlite3 *const connection = sqliteHandle(database.connection());
    BenchStatement page(connection,
                        "INSERT INTO page SELECT ?1, 'paper', '1', 'invented', '', '', '', ?1, '2021-03-05', "
                        "'2021-03-05', 0, '[]', '', '[]', '[]', 1, ''");
    BenchStatement article(
        connection, "INSERT INTO article SELECT ?1, ?2, ?3, 'news', 'complete', '', '[]', '', '[]', '题', "
                    "'[]', '', '[]', '[]', '[]', '[]', '[]', '[]', '[]', '', 1, ''");
    BenchStatement event(connection,
                         "INSERT INTO event SELECT ?1, ?2, ?3, 0, 1, '文', 'claim', ?4, ?5, ?6, ?7, ?8, ?9, "
                         "'invented', 1, ''");
    const auto insert = [](BenchStatement &row, const QStringList &values) {
        for (int i = 0; i < values.size(); ++i)
            row.bind(i + 1, values.at(i));
        row.step();
        row.reset();
    };
    QRandomGenerator random(8);
    for (int i = 0; i < events; ++i) {
        const EventOutline invented = inventedEvent(i, lanes, random, {});
        const QString pageId = id(u'a', i / eventsAnArticle / articlesAPage);
        if (i % (eventsAnArticle * articlesAPage) == 0)
            insert(page, {pageId});
        if (i % eventsAnArticle == 0)
            insert(article,
                   {invented.articleId, pageId, QString::number(i / eventsAnArticle % articlesAPage)});
        insert(event,
               {invented.id, invented.articleId, QString::number(i % eventsAnArticle),
                textDay(invented.period.start), textDay(invented.period.end), keyOf(invented.precision),
                invented.district, invented.what, QString::number(invented.confidence)});
    }
    transaction.commit();
}

} // namespace jianbao
