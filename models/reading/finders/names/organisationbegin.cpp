#include "models/reading/finders/names/organisationbegin.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/finders/patterns/wordtrie.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestName = 24;

bool belongsToName(QChar unit)
{
    if (unit == u'(' || unit == u')' || unit == u'（' || unit == u'）')
        return true;
    const bool particle =
        isOneOf(unit, u"在与的了到至从由为对于将该把被让使是有跟同或因我此家给过已也就还又都");
    return !particle && (isHan(unit) || unit.isUpper());
}

qsizetype behindForeignBracket(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression byline(u"^[(（](?:本报|见习|实习|特约)?(?:记者|通讯员)[^()（）]*[)）]"_s);
    for (qsizetype at = from; at < to; ++at) {
        if (!isOneOf(text.at(at), u"(（"))
            continue;
        const QRegularExpressionMatch match = byline.match(QStringView(text).mid(at, to - at));
        from = match.hasMatch() ? at + match.capturedLength() : from;
    }
    int open = 0;
    for (qsizetype at = from; at < to; ++at) {
        open += isOneOf(text.at(at), u"(（");
        if (isOneOf(text.at(at), u")）") && --open < 0) {
            from = at + 1;
            open = 0;
        }
    }
    return from;
}

} // namespace

qsizetype beginOfName(const QString &text, qsizetype floor, qsizetype ending, const WordTrie &leads)
{
    qsizetype from = ending;
    while (from > floor && ending - from < longestName && belongsToName(text.at(from - 1)) &&
           !leads.endsAt(text, from))
        --from;
    while (from < ending && !text.at(from).isLetter())
        ++from;
    return behindForeignBracket(text, from, ending);
}

qsizetype behindFounding(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression founding(u"^.*(?:共建|组建|成立|建立|设立|建成|创建|创办)了?"_s);
    const qsizetype earliest = std::max<qsizetype>(0, from - 3);
    const QRegularExpressionMatch match = founding.match(QStringView(text).mid(earliest, to - earliest));
    return match.hasMatch() ? earliest + match.capturedLength() : -1;
}

qsizetype behindDealing(const QString &text, qsizetype from, qsizetype to)
{
    static const FilteredExpression dealing(u"(?:请来|找来|办起|开起|搞起|卖掉|关掉|办了|开了|辞去|离开)"_s);
    qsizetype end = from;
    for (qsizetype dealt = 0; dealt >= 0;
         dealt = dealing.match(QStringView(text).mid(end, to - end)).capturedEnd())
        end += dealt;
    return end;
}

} // namespace jianbao
