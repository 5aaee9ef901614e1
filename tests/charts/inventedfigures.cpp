#include "inventedfigures.h"

namespace jianbao
{

namespace
{

Period periodOf(const QString &text)
{
    const QStringList parts = text.split(u'-');
    const int year = parts.value(0).toInt();
    if (parts.size() == 1)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    if (parts.at(1) == QLatin1String("H1"))
        return {QDate(year, 1, 1), QDate(year, 6, 30)};
    if (parts.size() == 2) {
        const QDate first(year, parts.at(1).toInt(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    return Period::day(QDate::fromString(text, Qt::ISODate));
}

Source sourceOf(const Period &period)
{
    Source source;
    const QDate issue = period.end.addDays(12);
    source.articleId = QStringLiteral("article-%1").arg(issue.toString(Qt::ISODate));
    source.pageId = QStringLiteral("page-%1").arg(issue.toString(Qt::ISODate));
    source.newspaper = QStringLiteral("云岭日报");
    source.pageNumber = QString::number(issue.day() % 8 + 1);
    source.headline = issue.month() % 2 == 0 ? QStringLiteral("云岭高新区跑出高质量发展加速度")
                                             : QStringLiteral("五个园区晒出年度成绩单");
    source.pageFile = QStringLiteral("yunling.txt");
    source.issueEarliest = source.issueLatest = issue;
    return source;
}

Quote quoteOf(const QString &words, int seed)
{
    const qsizetype from = 100 + seed % 900;
    return {{from, from + words.size()}, words};
}

} // namespace

StoredObservation inventedFigure(const QString &subject, const QString &period, double value,
                                 const QString &unit)
{
    StoredObservation figure;
    figure.id = QStringLiteral("figure-%1-%2-%3").arg(subject, period).arg(value);
    figure.fact.subject = subject;
    figure.fact.name =
        unit == QStringLiteral("位") ? QStringLiteral("高新区综合排名") : QStringLiteral("工业总产值");
    figure.fact.indicator = figure.fact.name;
    figure.fact.value = value;
    figure.fact.unit = unit;
    figure.fact.period = periodOf(period);
    figure.fact.quote = quoteOf(QStringLiteral("%1%2%3%4%5")
                                    .arg(subject, period.left(4) + u'年', figure.fact.name)
                                    .arg(value, 0, 'f', 0)
                                    .arg(unit),
                                static_cast<int>(qHash(figure.id, 7) % 900));
    figure.source = sourceOf(figure.fact.period);
    return figure;
}

StoredEvent inventedEvent(const QString &district, const QString &period, const QString &what)
{
    StoredEvent event;
    event.id = QStringLiteral("event-%1-%2-%3").arg(district, period, what);
    event.fact.district = district;
    event.fact.what = what;
    event.fact.period = periodOf(period);
    event.fact.precision = event.fact.period.isDay() ? Precision::Day
                           : period.contains(u'-')   ? Precision::Month
                                                     : Precision::Year;
    event.fact.quote = quoteOf(district + what, 31);
    event.source = sourceOf(event.fact.period);
    return event;
}

QList<StoredObservation> inventedRanking()
{
    const QString unit = QStringLiteral("位");
    const QString home = QStringLiteral("云岭高新区");
    QList<StoredObservation> figures;
    const auto add = [&](const QString &subject, const QString &period, double value) -> StoredObservation & {
        figures.append(inventedFigure(subject, period, value, unit));
        return figures.last();
    };
    add(home, QStringLiteral("2018"), 98);
    add(home, QStringLiteral("2019"), 88);
    add(home, QStringLiteral("2020"), 72);
    StoredObservation &again = add(home, QStringLiteral("2020"), 72);
    again.source.issueEarliest = again.source.issueLatest = QDate(2021, 3, 2);
    again.source.articleId = QStringLiteral("article-again");
    StoredObservation &other = add(home, QStringLiteral("2020"), 75);
    other.source.issueEarliest = other.source.issueLatest = QDate(2021, 1, 20);
    add(home, QStringLiteral("2021"), 60).fact.status = FactStatus::Planned;
    add(QStringLiteral("滨江高新区"), QStringLiteral("2018"), 61);
    add(QStringLiteral("滨江高新区"), QStringLiteral("2020"), 55);
    add(QStringLiteral("滨江高新区"), QStringLiteral("2021"), 49);
    add(QStringLiteral("望海高新区"), QStringLiteral("2019"), 104);
    add(QStringLiteral("望海高新区"), QStringLiteral("2020"), 96);
    add(QStringLiteral("柳城高新区"), QStringLiteral("2020"), 57);
    add(QStringLiteral("松原经济开发区"), QStringLiteral("2020"), 119).fact.bound = Bound::About;
    return figures;
}

QList<StoredObservation> inventedOutput()
{
    const QString unit = QStringLiteral("元");
    QList<StoredObservation> figures;
    const QStringList years{QStringLiteral("2018"), QStringLiteral("2019"), QStringLiteral("2020"),
                            QStringLiteral("2021")};
    const QList<double> home{1.26e10, 1.5e10, 1.48e10, 1.92e10};
    const QList<double> river{9.1e9, 9.8e9, 1.12e10, 1.3e10};
    for (int i = 0; i < years.size(); ++i) {
        figures.append(inventedFigure(QStringLiteral("云岭高新区"), years.at(i), home.at(i), unit));
        figures.append(inventedFigure(QStringLiteral("滨江高新区"), years.at(i), river.at(i), unit));
    }
    figures.append(inventedFigure(QStringLiteral("望海高新区"), years.at(0), 4.2e9, unit));
    figures.append(inventedFigure(QStringLiteral("望海高新区"), years.at(3), 7.7e9, unit));
    figures.last().fact.bound = Bound::Over;
    figures.append(inventedFigure(QStringLiteral("云岭高新区"), QStringLiteral("2021-H1"), 8.8e9, unit));
    StoredObservation rate =
        inventedFigure(QStringLiteral("云岭高新区"), years.at(3), 29.7, QStringLiteral("%"));
    rate.fact.aspect = Aspect::Rate;
    figures.append(rate);
    return figures;
}

QList<StoredObservation> inventedCompletion()
{
    QList<StoredObservation> figures;
    const auto add = [&](const QString &subject, const QString &period, double value) {
        figures.append(inventedFigure(subject, period, value, QStringLiteral("%")));
        figures.last().fact.aspect = Aspect::Target;
    };
    add(QStringLiteral("云岭高新区"), QStringLiteral("2020"), 104.2);
    add(QStringLiteral("云岭高新区"), QStringLiteral("2021-H1"), 48.6);
    add(QStringLiteral("滨江高新区"), QStringLiteral("2020"), 97.5);
    add(QStringLiteral("滨江高新区"), QStringLiteral("2021-H1"), 99.4);
    add(QStringLiteral("望海高新区"), QStringLiteral("2020"), 88);
    return figures;
}

QList<StoredEvent> inventedEvents()
{
    const QStringList districts{QStringLiteral("云岭高新区"), QStringLiteral("滨江高新区"),
                                QStringLiteral("滨河镇"), QStringLiteral("柳庄村"),
                                QStringLiteral("望海高新区")};
    const QStringList happenings{QStringLiteral("召开招商引资推进会"),
                                 QStringLiteral("5个重点项目集中开工"),
                                 QStringLiteral("举办新材料产业对接洽谈会"),
                                 QStringLiteral("义务植树"),
                                 QStringLiteral("企业家座谈会"),
                                 QStringLiteral("首批人才公寓交付使用"),
                                 QStringLiteral("赴滨江高新区考察学习"),
                                 QStringLiteral("科技成果转化签约仪式")};
    QList<StoredEvent> events;
    quint32 seed = 20211213; // a small generator of our own: the same days on every machine
    const auto next = [&seed](int below) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
    };
    for (int i = 0; i < 64; ++i) {
        const QDate day = QDate(2019, 2, 1).addDays(next(1050));
        events.append(inventedEvent(districts.at(std::min(next(5), next(5))), day.toString(Qt::ISODate),
                                    happenings.at(next(8))));
    }
    events.append(inventedEvent(districts.at(0), QStringLiteral("2020"), QStringLiteral("整合三个产业园区")));
    events.append(
        inventedEvent(districts.at(0), QStringLiteral("2021-03"), QStringLiteral("获批国家级孵化器")));
    events.append(
        inventedEvent(districts.at(1), QStringLiteral("2019-09"), QStringLiteral("引进尼龙新材料项目")));
    events.append(
        inventedEvent(districts.at(2), QStringLiteral("2020-06"), QStringLiteral("集中开展环境整治行动")));
    events.last().fact.period = {QDate(2020, 6, 8), QDate(2020, 9, 20)};
    events.last().fact.precision = Precision::Span;
    events.append(
        inventedEvent(districts.at(4), QStringLiteral("2021-11"), QStringLiteral("高新技术企业座谈")));
    events.last().fact.period = {QDate(2021, 11, 3), QDate(2021, 11, 17)};
    events.last().fact.precision = Precision::Vague;
    events.append(
        inventedEvent(districts.at(3), QStringLiteral("2021-05-01"), QStringLiteral("修建文化广场")));
    events.last().fact.period = {};
    events.last().fact.precision = Precision::Vague;
    return events;
}

} // namespace jianbao
