#include "models/reading/facts/indicatorregister.h"

#include "models/reading/lexicon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool unitFits(const QString &wanted, const QString &unit)
{
    static const QString counters = u"个家项件条位户支篇块处辆座期起名人所"_s;
    if (wanted.isEmpty() || wanted == unit || unit == u"%"_s || unit == u"百分点"_s || unit == u"倍"_s)
        return true;
    static const QList<QStringList> families{{u"平方米"_s, u"亩"_s, u"公顷"_s, u"平方公里"_s, u"万平方米"_s},
                                             {u"天"_s, u"个工作日"_s, u"工作日"_s, u"小时"_s, u"分钟"_s},
                                             {u"人"_s, u"名"_s, u"人次"_s, u"个"_s},
                                             {u"公里"_s, u"米"_s},
                                             {u"元"_s, u"美元"_s}};
    for (const QStringList &family : families) {
        if (family.contains(wanted) && family.contains(unit))
            return true;
    }
    return wanted.size() == 1 && unit.size() == 1 && wanted != u"位"_s && unit != u"位"_s &&
           counters.contains(wanted) && counters.contains(unit);
}

/// 国家级高新区最新综合评价 and 全国169个高新区中 are 国家高新区排名.
QString plainRanking(QString measure)
{
    static const QRegularExpression ofZones(
        u"(?:全国|国家级?)(?:\\d+[个家])?(?:国家级?)?高新(?:技术产业开发)?区"
        u"(?:中|最新|综合实力|综合|总体|绩效|年度|一级)*(?:排名|评价|考核|位次|排行|排位|榜)?"_s);
    static const QRegularExpression ofProvince(u"(?:全省|省内)(?:\\d+[个家])?(?:国家级?|省级)?高新区"_s);
    return measure.replace(ofProvince, u"全省高新区中"_s).replace(ofZones, u"国家高新区排名"_s);
}

} // namespace

IndicatorRegister::IndicatorRegister(const Lexicon &lexicon)
{
    const QList<Lexicon::Row> rows = lexicon.rows(u"indicators"_s);
    for (const Lexicon::Row &row : rows) {
        const int index = int(m_indicators.size());
        m_indicators.append({row.value(u"canonical"_s), row.value(u"unit"_s),
                             row.value(u"direction"_s) == u"down"_s, row.value(u"group"_s)});
        m_synonyms.insert(row.value(u"canonical"_s), index);
        const QStringList synonyms = row.value(u"synonyms"_s).split(u'|', Qt::SkipEmptyParts);
        for (const QString &synonym : synonyms)
            m_synonyms.insert(synonym, index);
    }
}

const IndicatorRegister::Indicator *IndicatorRegister::indicatorOf(const QString &told,
                                                                   const QString &unit) const
{
    const QString measure = unit == u"位" ? plainRanking(told) : told;
    const Indicator *best = nullptr;
    qsizetype longest = 0;
    for (qsizetype at = 0; at < measure.size(); ++at) {
        const auto match = m_synonyms.longestAt(measure, at);
        if (!match || match->length < longest)
            continue;
        const Indicator &indicator = m_indicators.at(match->value);
        if (!unitFits(indicator.unit, unit))
            continue;
        best = &indicator;
        longest = match->length;
    }
    return best;
}

} // namespace jianbao
