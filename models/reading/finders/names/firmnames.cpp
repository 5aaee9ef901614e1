#include "models/reading/finders/names/firmnames.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// What is left of a firm's name without its legal form: 云岭利民轴承有限公司 → 云岭利民轴承.
QString trunk(QString name)
{
    for (const QString &form :
         {u"股份有限公司"_s, u"有限责任公司"_s, u"集团有限公司"_s, u"有限公司"_s, u"公司"_s, u"集团"_s}) {
        if (name.endsWith(form)) {
            name.chop(form.size());
            break;
        }
    }
    return name;
}

/// The four characters by which a paper calls a firm after its full name: 云岭宏远电子有限公司 is 宏远电子.
/// Where the place before them ends is not known, so every likely beginning is tried.
QStringList briefNames(const QString &full)
{
    constexpr qsizetype length = 4;
    static const QRegularExpression usable(
        u"^(?!高新|科技|技术|产业|工业|农业|经济|开发|建设|城市|中国|国家|国际|全国|中央|人民|企业|创业|创新|服务|投资|新材|新能|生物|医药|电子|机械|智能|数字|[市省县区])\\p{sc:Han}{4}$"_s);
    const QString whole = trunk(full).section(u'区', -1); // without the zone it stands in
    QStringList briefs;
    for (const qsizetype from : {0, 2, 3}) {
        const QString brief = whole.mid(from, length);
        if (usable.match(brief).hasMatch())
            briefs.append(brief);
    }
    return briefs;
}

/// What a paper calls a firm's plant by its trade name: 广东鼎昌新能源科技有限公司 runs the 鼎昌基地.
QStringList plantNames(const QString &full)
{
    constexpr qsizetype length = 2;
    static const QRegularExpression usable(
        u"^(?!高新|科技|技术|产业|工业|农业|经济|开发|建设|城市|中国|国家|国际|全国|人民|企业|创业|创新|服务|投资|新材|新能|能源|材料|生物|医药|药业|电子|电气|机械|机电|智能|数字|汽车|精密|装备|物流|食品|纺织|化工|信息|光电)[^省市县区镇]{2}$"_s);
    const QString whole = trunk(full);
    QStringList names;
    for (const qsizetype from : {2, 3}) {
        const QString brief = whole.mid(from, length);
        if (!usable.match(brief).hasMatch())
            continue;
        for (const QString &plant : {u"基地"_s, u"工厂"_s, u"项目"_s, u"总部"_s})
            names.append(brief + plant);
    }
    return names;
}

} // namespace

bool abbreviates(const QString &brief, const QString &full)
{
    const QString core = trunk(brief).section(u'区', -1);
    const QString whole = trunk(full);
    return core.size() >= 2 && brief.size() <= full.size() && whole.contains(core);
}

QStringList shortFirmNames(const QString &full)
{
    return briefNames(full) + plantNames(full);
}

QString centreName(const QString &full)
{
    constexpr qsizetype shortest = 4;
    const QString brief = full.section(u'区', -1);
    const QStringView zone = QStringView(full).chopped(brief.size()); // no 社区
    const bool ofZone = zone.endsWith(u"高新区") || zone.endsWith(u"开发区") || zone.endsWith(u"园区");
    return ofZone && full.endsWith(u"中心"_s) && brief.size() >= shortest ? brief : QString();
}

Span nameGiven(const QString &text, qsizetype at)
{
    constexpr qsizetype longest = 20;
    static const FilteredExpression naming(
        u"^(?:起名|取名|定名|命名|得名|名叫)(?:为|叫|叫做)?“[\\p{sc:Han}A-Za-z]{2,12}”"_s);
    const FilteredMatch match = naming.match(QStringView(text).mid(at, longest));
    return match.hasMatch() ? Span{text.indexOf(u'“', at) + 1, at + match.capturedEnd() - 1} : Span();
}

} // namespace jianbao
