#include "models/comparing/measurekey.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Words that make a measure another one. Words of one row mean the same.
const QList<QStringList> &narrowingWords()
{
    static const QList<QStringList> words{
        {u"规模以上"_s, u"规上"_s},
        {u"新增"_s, u"新"_s},
        {u"累计"_s},
        {u"国家"_s},
        {u"省"_s},
        {u"市级"_s},
        {u"人均"_s, u"亩均"_s},
        {u"单日"_s, u"日均"_s, u"日"_s},
        {u"重点"_s},
        {u"计划"_s, u"目标"_s},
        {u"入库"_s},
        {u"净"_s},
        {u"限额以上"_s, u"限上"_s},
        {u"高新技术产业"_s},
        {u"民间"_s},
    };
    return words;
}

QDate yearBefore(QDate day)
{
    const QDate before = day.addYears(-1);
    const bool endsMonth = day.isValid() && day.day() == day.daysInMonth();
    return endsMonth ? QDate(before.year(), before.month(), before.daysInMonth()) : before;
}

} // namespace

QString measureKey(const Observation &observation)
{
    const bool isRank = observation.unit == u"位";
    QStringList key{observation.subject,
                    observation.indicator.isEmpty() ? observation.name : observation.indicator};
    for (const QStringList &words : narrowingWords()) {
        const bool narrows = !isRank && std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return observation.name.contains(word);
        });
        if (narrows)
            key.append(words.first());
    }
    return key.join(u'\n');
}

Period yearBefore(const Period &period)
{
    return {yearBefore(period.start), yearBefore(period.end)};
}

} // namespace jianbao
