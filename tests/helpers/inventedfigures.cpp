#include "tests/helpers/inventedfigures.h"

using namespace Qt::StringLiterals;

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
    if (parts.at(1) == "H1"_L1)
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
    source.articleId = u"article-%1"_s.arg(issue.toString(Qt::ISODate));
    source.pageId = u"page-%1"_s.arg(issue.toString(Qt::ISODate));
    source.newspaper = u"云岭日报"_s;
    source.pageNumber = QString::number(issue.day() % 8 + 1);
    source.headline =
        issue.month() % 2 == 0 ? u"云岭高新区跑出高质量发展加速度"_s : u"五个园区晒出年度成绩单"_s;
    source.pageFile = u"yunling.txt"_s;
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
    figure.id = u"figure-%1-%2-%3"_s.arg(subject, period).arg(value);
    figure.fact.subject = subject;
    figure.fact.name = unit == u"位"_s ? u"高新区综合排名"_s : u"工业总产值"_s;
    figure.fact.indicator = figure.fact.name;
    figure.fact.value = value;
    figure.fact.unit = unit;
    figure.fact.period = periodOf(period);
    figure.fact.quote = quoteOf(u"%1%2%3%4%5"_s.arg(subject, period.left(4) + u'年', figure.fact.name)
                                    .arg(value, 0, 'f', 0)
                                    .arg(unit),
                                static_cast<int>(qHash(figure.id, 7) % 900));
    figure.source = sourceOf(figure.fact.period);
    return figure;
}

StoredEvent inventedEvent(const QString &district, const QString &period, const QString &what)
{
    StoredEvent event;
    event.id = u"event-%1-%2-%3"_s.arg(district, period, what);
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
    const QString unit = u"位"_s;
    const QString home = u"云岭高新区"_s;
    QList<StoredObservation> figures;
    const auto add = [&](const QString &subject, const QString &period, double value) -> StoredObservation & {
        figures.append(inventedFigure(subject, period, value, unit));
        return figures.last();
    };
    add(home, u"2018"_s, 98);
    add(home, u"2019"_s, 88);
    add(home, u"2020"_s, 72);
    StoredObservation &again = add(home, u"2020"_s, 72);
    again.source.issueEarliest = again.source.issueLatest = QDate(2021, 3, 2);
    again.source.articleId = u"article-again"_s;
    StoredObservation &other = add(home, u"2020"_s, 75);
    other.source.issueEarliest = other.source.issueLatest = QDate(2021, 1, 20);
    add(home, u"2021"_s, 60).fact.status = FactStatus::Planned;
    add(u"滨江高新区"_s, u"2018"_s, 61);
    add(u"滨江高新区"_s, u"2020"_s, 55);
    add(u"滨江高新区"_s, u"2021"_s, 49);
    add(u"望海高新区"_s, u"2019"_s, 104);
    add(u"望海高新区"_s, u"2020"_s, 96);
    add(u"柳城高新区"_s, u"2020"_s, 57);
    add(u"松原经济开发区"_s, u"2020"_s, 119).fact.bound = Bound::About;
    return figures;
}

QList<StoredObservation> inventedOutput()
{
    const QString unit = u"元"_s;
    QList<StoredObservation> figures;
    const QStringList years{u"2018"_s, u"2019"_s, u"2020"_s, u"2021"_s};
    const QList<double> home{1.26e10, 1.5e10, 1.48e10, 1.92e10};
    const QList<double> river{9.1e9, 9.8e9, 1.12e10, 1.3e10};
    for (int i = 0; i < years.size(); ++i) {
        figures.append(inventedFigure(u"云岭高新区"_s, years.at(i), home.at(i), unit));
        figures.append(inventedFigure(u"滨江高新区"_s, years.at(i), river.at(i), unit));
    }
    figures.append(inventedFigure(u"望海高新区"_s, years.at(0), 4.2e9, unit));
    figures.append(inventedFigure(u"望海高新区"_s, years.at(3), 7.7e9, unit));
    figures.last().fact.bound = Bound::Over;
    figures.append(inventedFigure(u"云岭高新区"_s, u"2021-H1"_s, 8.8e9, unit));
    StoredObservation rate = inventedFigure(u"云岭高新区"_s, years.at(3), 29.7, u"%"_s);
    rate.fact.aspect = Aspect::Rate;
    figures.append(rate);
    return figures;
}

QList<StoredObservation> inventedCompletion()
{
    QList<StoredObservation> figures;
    const auto add = [&](const QString &subject, const QString &period, double value) {
        figures.append(inventedFigure(subject, period, value, u"%"_s));
        figures.last().fact.aspect = Aspect::Target;
    };
    add(u"云岭高新区"_s, u"2020"_s, 104.2);
    add(u"云岭高新区"_s, u"2021-H1"_s, 48.6);
    add(u"滨江高新区"_s, u"2020"_s, 97.5);
    add(u"滨江高新区"_s, u"2021-H1"_s, 99.4);
    add(u"望海高新区"_s, u"2020"_s, 88);
    return figures;
}

QList<StoredEvent> inventedEvents()
{
    const QStringList districts{u"云岭高新区"_s, u"滨江高新区"_s, u"滨河镇"_s, u"柳庄村"_s, u"望海高新区"_s};
    const QStringList happenings{u"召开招商引资推进会"_s,
                                 u"5个重点项目集中开工"_s,
                                 u"举办新材料产业对接洽谈会"_s,
                                 u"义务植树"_s,
                                 u"企业家座谈会"_s,
                                 u"首批人才公寓交付使用"_s,
                                 u"赴滨江高新区考察学习"_s,
                                 u"科技成果转化签约仪式"_s};
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
    events.append(inventedEvent(districts.at(0), u"2020"_s, u"整合三个产业园区"_s));
    events.append(inventedEvent(districts.at(0), u"2021-03"_s, u"获批国家级孵化器"_s));
    events.append(inventedEvent(districts.at(1), u"2019-09"_s, u"引进尼龙新材料项目"_s));
    events.append(inventedEvent(districts.at(2), u"2020-06"_s, u"集中开展环境整治行动"_s));
    events.last().fact.period = {QDate(2020, 6, 8), QDate(2020, 9, 20)};
    events.last().fact.precision = Precision::Span;
    events.append(inventedEvent(districts.at(4), u"2021-11"_s, u"高新技术企业座谈"_s));
    events.last().fact.period = {QDate(2021, 11, 3), QDate(2021, 11, 17)};
    events.last().fact.precision = Precision::Vague;
    events.append(inventedEvent(districts.at(3), u"2021-05-01"_s, u"修建文化广场"_s));
    events.last().fact.period = {};
    events.last().fact.precision = Precision::Vague;
    return events;
}

} // namespace jianbao
