#include "models/reading/finders/numbers/barenumbers.h"

#include "models/datatypes/characterclasses.h"

#include <algorithm>

namespace jianbao
{

namespace
{

bool isLatinLetter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).unicode() < 0x80 && text.at(at).isLetter();
}

bool isHanAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && isHan(text.at(at));
}

bool containsAny(QStringView words, QStringView signs)
{
    return std::any_of(words.begin(), words.end(), [&](QChar c) { return signs.contains(c); });
}

/// 等于三。 but not 星期三。
bool endsItsClause(const QString &folded, Span at)
{
    constexpr QStringView before = u"是为有到于加减乘除以和与或及选得填写约近超共计数去";
    constexpr QStringView behind = u"加减乘除等的";
    const bool begins = !isHanAt(folded, at.from - 1) || before.contains(folded.at(at.from - 1));
    return begins && (!isHanAt(folded, at.to) || behind.contains(folded.at(at.to)));
}

} // namespace

bool isBareNumber(const QString &folded, const NumberWords &number, FindingScope scope)
{
    const Span at = number.at;
    const bool alone = at.length() == folded.trimmed().size();
    if (alone || number.scaled)
        return true;
    if (isLatinLetter(folded, at.from - 1) || isLatinLetter(folded, at.to))
        return false;
    if (number.arabic)
        return true;
    const QStringView words = QStringView(folded).mid(at.from, at.length());
    const bool everything = scope == FindingScope::Everything;
    if (number.multiplierOnly && everything)
        return (!isHanAt(folded, at.from - 1) || isOneOf(folded.at(at.from - 1), u"近超约逾破过")) &&
               !isHanAt(folded, at.to);
    if (words.contains(u'点'))
        return true;
    if (words.size() >= 2 && containsAny(words, everything ? u"百千万亿兆十廿卅" : u"百千万亿十"))
        return true;
    return everything && (words.size() >= 3 || endsItsClause(folded, at));
}

} // namespace jianbao
