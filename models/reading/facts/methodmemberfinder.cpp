#include "models/reading/facts/methodmemberfinder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestMember = 24;
constexpr qsizetype longestList = 240;
constexpr int mostMentions = 8;
const QString numerals = u"一二三四五六七八九十"_s;

bool isSound(const QStringList &members)
{
    static const QRegularExpression reason(u"^(?:根据|按照|针对|为了)"_s);
    return members.size() >= 2 && std::all_of(members.cbegin(), members.cend(), [](const QString &member) {
               return !member.isEmpty() && member.size() <= longestMember &&
                      member.count(u'“') == member.count(u'”') && !reason.match(member).hasMatch() &&
                      !member.contains(u'，') && !member.contains(u',');
           });
}

/// How many members a name promises: 3 for “三个一” and 三色管理, 4 for 两定两包, 0 where it promises none.
qsizetype promised(const QString &name)
{
    static const QRegularExpression number(u"([一二两双三四五六七八九十])(?=\\p{sc:Han})"_s);
    static const QRegularExpression pairs(u"^(?:[一二两双三四五六七八九十]\\p{sc:Han}){2}$"_s);
    const bool isPair = pairs.match(name).hasMatch();
    qsizetype count = 0;
    QRegularExpressionMatchIterator digits = number.globalMatch(name);
    while (digits.hasNext()) {
        const QRegularExpressionMatch digit = digits.next();
        if (digit.capturedStart() != 0 && !isPair)
            break;
        const bool isTwo = digit.captured() == u"两" || digit.captured() == u"双";
        count += isTwo ? 2 : numerals.indexOf(digit.captured()) + 1;
    }
    return count;
}

/// The parts of a list, parted by what parts most of it: 、 or ； or, where neither stands, ，.
QStringList partsOf(const QString &list)
{
    static const QRegularExpression strong(u"[、；;]"_s);
    static const QRegularExpression weak(u"[，,]"_s);
    static const QRegularExpression marks(u"^[“‘《及和与]+|[”’》]+$|^以及|^并"_s);
    QStringList parts = list.split(list.contains(strong) ? strong : weak, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed().remove(marks);
    const bool othersEnd =
        parts.size() > 1 && std::none_of(parts.cbegin(), parts.cend() - 1,
                                         [](const QString &part) { return part.contains(u'的'); });
    if (othersEnd)
        parts.last() = parts.last().section(u'的', 0, 0);
    return parts;
}

/// A list ends with its sentence, or at the comma behind which no further 、 stands.
QString listAt(const QString &text, qsizetype from)
{
    static const QRegularExpression end(u"[。！？\\n]"_s);
    qsizetype to = text.indexOf(end, from);
    to = std::min(to < 0 ? text.size() : to, from + longestList);
    const QString sentence = text.mid(from, to - from);
    const qsizetype last =
        std::max({sentence.lastIndexOf(u'、'), sentence.lastIndexOf(u'；'), sentence.lastIndexOf(u';')});
    static const QRegularExpression comma(u"[，,”]"_s);
    const qsizetype cut = last < 0 ? -1 : sentence.indexOf(comma, last);
    return cut < 0 ? sentence : sentence.left(cut);
}

bool isNumbered(const QString &text, qsizetype at)
{
    static const QRegularExpression one(u"^一[是要抓]"_s);
    return one.match(text.mid(at, 2)).hasMatch();
}

/// 建立定期坐班、定期记录: the first part without the verb that governs the list, told by the others' length.
QString withoutVerb(const QString &first, const QStringList &others)
{
    static const QRegularExpression verb(
        u"^.*(?:通过|建立健全|建立|健全|实行|推行|按照|围绕|坚持|采取|采用|做到|落实|形成|创新|突出|抓好|实施|大力开展|开展|进行)"_s);
    const bool alike = std::all_of(others.cbegin(), others.cend(), [&](const QString &other) {
        return other.size() == others.first().size();
    });
    if (alike && first.size() > others.first().size())
        return first.right(others.first().size());
    QString stripped = first;
    return stripped.remove(verb);
}

} // namespace

QStringList MethodMemberFinder::within(const QString &words)
{
    static const QRegularExpression mark(u"[、+＋]"_s);
    static const QRegularExpression digit(u"^[\\dNnX]+$"_s);
    const QStringList parts = words.split(mark, Qt::SkipEmptyParts);
    const bool counts = std::any_of(parts.cbegin(), parts.cend(),
                                    [](const QString &part) { return digit.match(part).hasMatch(); });
    return parts.size() >= 2 && !counts ? parts : QStringList();
}

QStringList MethodMemberFinder::numbered(const QString &text, qsizetype from)
{
    static const QRegularExpression item(u"([一二三四五六七八九十])(?:是|要|抓)([^，,；;。：:\\n]{2,24})"_s);
    const QString words = text.mid(from, longestList);
    QStringList members;
    QRegularExpressionMatchIterator matches = item.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(1) != numerals.mid(members.size(), 1))
            break;
        members.append(match.captured(2));
    }
    return members;
}

QStringList MethodMemberFinder::behind(const QString &text, qsizetype from, qsizetype count)
{
    static const QRegularExpression end(u"[。！？\\n]"_s);
    const qsizetype stop = text.indexOf(end, from);
    const qsizetype to = std::min(stop < 0 ? text.size() : stop, from + longestList);
    static const QRegularExpression explains(
        u"(?:(?<![立随当亦旋])即(?![可将日时便能刻使])|就是|指的是|分别是|分别为|主要是|具体为|包括)[：:]?|[：:]|^[”’]?\\p{sc:Han}{0,4}[（(]"_s);
    QRegularExpressionMatchIterator marks = explains.globalMatch(text.mid(from, to - from));
    while (marks.hasNext()) {
        const qsizetype at = from + marks.next().capturedEnd();
        const QStringList members = isNumbered(text, at) ? numbered(text, at) : listed(text, at, count);
        if (!members.isEmpty())
            return members;
    }
    return isNumbered(text, to + 1) ? numbered(text, to + 1) : QStringList();
}

QStringList MethodMemberFinder::listed(const QString &text, qsizetype from, qsizetype count)
{
    static const QRegularExpression closing(u"[）)]"_s);
    static const QRegularExpression lastJoint(u"[和与及]"_s);
    const bool bracketed = text.at(from - 1) == u'（' || text.at(from - 1) == u'(';
    const qsizetype close = bracketed ? text.indexOf(closing, from) : -1;
    if (bracketed && (close < 0 || close - from > longestList))
        return {};
    const QString list = bracketed ? text.mid(from, close - from) : listAt(text, from);
    QStringList parts = partsOf(list);
    const bool byCommas = !list.contains(u'、') && !list.contains(u'；') && !list.contains(u';');
    if (count >= 2 && byCommas && parts.size() == count + 1)
        parts.resize(count);
    if (parts.size() == count - 1)
        parts = parts.mid(0, count - 2) + parts.last().split(lastJoint);
    return isSound(parts) && (count < 2 || parts.size() == count) ? parts : QStringList();
}

QStringList MethodMemberFinder::before(const QString &text, qsizetype to, qsizetype count)
{
    if (count < 2)
        return {};
    static const QRegularExpression list(u"([^，,。；;：:\\n“”]{2,40}(?:、[^，,。；;：:、\\n“”]{1,16})+)$"_s);
    const qsizetype start = std::max<qsizetype>(0, to - longestList / 2);
    QStringList parts = list.match(text.mid(start, to - start)).captured(1).split(u'、');
    if (parts.size() < 2 || std::abs(parts.size() - count) > 1)
        return {};
    if (parts.last().endsWith(u'等') || parts.last().endsWith(u'的'))
        parts.last().chop(1);
    parts.first() = withoutVerb(parts.first(), parts.mid(1));
    return isSound(parts) ? parts : QStringList();
}

QStringList MethodMemberFinder::find(const QString &text, Span name)
{
    const QString words = text.mid(name.from, name.length());
    static const QRegularExpression quotation(u"[“‘](.+)[”’]"_s);
    const QRegularExpressionMatch match = quotation.match(words);
    const QString bare = match.hasMatch() ? match.captured(1) : words;
    const QStringList own = within(bare);
    if (!own.isEmpty())
        return own;
    const qsizetype count = promised(bare);
    qsizetype mention = text.indexOf(bare);
    for (int seen = 0; mention >= 0 && seen < mostMentions; ++seen) {
        const QStringList members = behind(text, mention + bare.size(), count);
        if (!members.isEmpty())
            return members;
        mention = text.indexOf(bare, mention + bare.size());
    }
    return before(text, name.from, count);
}

} // namespace jianbao
