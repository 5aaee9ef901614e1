#include "models/reading/facts/nounreader.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestNoun = 24;

/// How much of the end belongs to what follows the noun: 常住人口|中, 企业|主要.
qsizetype idleLength(QStringView noun)
{
    static const FilteredExpression idle(u"(?<=\\p{sc:Han}{2})(?:手[中里]|(?<![高初集其手])中|主要)$"_s);
    return idle.match(noun).capturedLength();
}

bool isNameMark(QChar unit)
{
    return isOneOf(unit, u"“”‘’+·");
}

} // namespace

NounReader::NounReader(const Lexicon &lexicon)
{
    const QList<Lexicon::Row> rows = lexicon.rows(u"indicatorverbs"_s);
    for (const Lexicon::Row &row : rows) {
        const bool arrives = row.value(u"place"_s) == u"end"_s && row.value(u"says"_s) == u"to"_s;
        if (arrives || row.value(u"place"_s) == u"stop"_s)
            m_stops.insert(row.value(u"word"_s), 0);
    }
}

bool NounReader::stopsAt(const QString &text, qsizetype at) const
{
    const auto stop = m_stops.longestAt(text, at);
    const QStringView words = QStringView(text).mid(at, 2);
    static const QStringList nouns{u"到位"_s, u"到账"_s, u"在建"_s, u"在研"_s, u"在孵"_s, u"在线"_s,
                                   u"在校"_s, u"在职"_s, u"在岗"_s, u"在册"_s}; // 到位资金, 在建项目
    const bool inNoun = stop && stop->length == 1 && std::ranges::find(nouns, words) != nouns.cend();
    return stop && !inNoun;
}

Span NounReader::after(const QString &text, Span stretch) const
{
    static const FilteredExpression deed(
        u"^(?:参加|参与|来自|从事|符合|兼任)\\p{sc:Han}{0,8}的|^达成\\p{sc:Han}{2,6}"_s);
    static const FilteredExpression bracketed(u"^\\p{sc:Han}{1,4}[(（]\\p{sc:Han}{1,4}[)）]"_s);
    const Span none{stretch.from, stretch.from};
    Span noun{stretch.from, stretch.from};
    if (noun.from < stretch.to && text.at(noun.from) == u'的')
        ++noun.from;
    const QStringView ahead = QStringView(text).mid(noun.from, longestNoun);
    const bool mayBeBracketed = ahead.contains(u'(') || ahead.contains(u'（');
    const qsizetype village = noun.from + (mayBeBracketed ? bracketed.match(ahead).capturedLength() : 0);
    if (village > noun.from && village <= stretch.to)
        return {noun.from, village};
    const bool mayBeDeed = !ahead.isEmpty() && isOneOf(ahead.front(), u"参来从符兼达");
    noun.to = std::min(stretch.to, noun.from + (mayBeDeed ? deed.match(ahead).capturedLength() : 0));
    int quotes = 0;
    while (noun.to < stretch.to && noun.length() < longestNoun) {
        const QChar unit = text.at(noun.to);
        quotes += unit == u'“' ? 1 : unit == u'”' ? -1 : 0;
        const bool named = unit.isLetterOrNumber() || isNameMark(unit);
        if (quotes < 0 || !(named || (quotes > 0 && unit == u'、')) ||
            (quotes == 0 && stopsAt(text, noun.to)))
            break;
        ++noun.to;
    }
    while (noun.to > noun.from && (text.at(noun.to - 1) == u'的' || text.at(noun.to - 1).isDigit()))
        --noun.to;
    noun.to -= idleLength(QStringView(text).mid(noun.from, noun.length()));
    const bool district = noun.length() == 1 && noun.from == stretch.from && stretch.from > 0 &&
                          text.at(stretch.from - 1) == u'个' &&
                          isOneOf(text.at(noun.from), u"镇乡村县市区"); // 2个镇
    return noun.length() < 2 && !district ? none : noun;
}

Span NounReader::shared(const ArticleMarks &marks, qsizetype index, qsizetype clauseEnd) const
{
    const QList<FoundQuantity> &all = marks.quantities;
    const auto isListed = [&](qsizetype i) {
        const qsizetype end = all.at(i).at.to;
        return i + 1 < all.size() && all.at(i + 1).at.from == end + 1 && marks.text.at(end) == u'、';
    };
    while (isListed(index))
        ++index;
    const qsizetype from = all.at(index).at.to;
    const qsizetype next = index + 1 < all.size() ? all.at(index + 1).at.from : clauseEnd;
    return after(marks.text, {from, std::max(from, std::min(clauseEnd, next))});
}

} // namespace jianbao
