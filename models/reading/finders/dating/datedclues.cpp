#include "models/reading/finders/dating/datedclues.h"

#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/patterns/foldedforms.h"
#include "models/reading/finders/patterns/wordplace.h"
#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype around = 14; ///< how far a number stands from the event that it counts
constexpr int mostYears = 200;
constexpr int daysJustOver = 90;

IssueClue inYear(Span at, int year, double weight)
{
    return {at, yearPeriod(year), weight};
}

/// By how many years the issue is later than what is counted before `at`: 刚刚过去的一年,是改革开放40周年 is
/// told one year after it, 明年将迎来 one before.
int yearsAfter(const QString &text, qsizetype at)
{
    static const QRegularExpression over(u"(?:过去的?(?:的一|这一|一)年|去年|上年|上一年)[^。;\\n]{0,16}$"_s);
    static const QRegularExpression ahead(u"(?:明年|来年)[^。;\\n]{0,16}$"_s);
    constexpr qsizetype reach = 24;
    const qsizetype from = std::max<qsizetype>(0, at - reach);
    const QString before = text.mid(from, at - from);
    return over.match(before).hasMatch() ? 1 : ahead.match(before).hasMatch() ? -1 : 0;
}

/// Printed after `from`, mostly soon: the year of the event and the one after it.
QList<IssueClue> sinceClues(Span at, QDate from)
{
    const double nextYear = from.month() >= 10 ? 2 : 1;
    return {{at, {from, QDate(from.year(), 12, 31)}, 2},
            {at, {QDate(from.year() + 1, 1, 1), from.addYears(1)}, nextYear}};
}

/// 亚运会闭幕不久: told in the months after it.
bool isJustOver(const QString &text, Span word)
{
    static const QRegularExpression over(
        u"^[”’]?(?:刚刚?)?(?:胜利|圆满)?(?:闭幕|落幕|结束|收官)(?:不久|后不久|之后不久|后的?第|的余)|^[”’]?刚刚?(?:胜利|圆满)?(?:闭幕|落幕|结束|收官)"_s);
    constexpr qsizetype reach = 12;
    return over.match(text.mid(word.to, reach)).hasMatch();
}

/// 嫦娥五号|月球样品: told of for years.
bool isWhatItBrought(const QString &text, Span word)
{
    static const QRegularExpression samples(
        u"^[”’]?(?:带回|采回|返回)?的?(?:月球|月面)?(?:样品|样本|月壤)"_s);
    constexpr qsizetype reach = 10;
    return samples.match(text.mid(word.to, reach)).hasMatch();
}

/// 推迟到明年的…, …将于明年开展: told in the year before.
bool isOfNextYear(const QString &text, Span word)
{
    static const QRegularExpression nextYear(
        u"^[”’]?[^。;,\\n]{0,8}(?:将[于在]|推迟[到至]|延期?[到至]|定于)(?:明年|来年)"_s);
    constexpr qsizetype reach = 20;
    return nextYear.match(text.mid(word.to, reach)).hasMatch();
}

/// 2011年是“十二五”|开局之年: the year is told beside it and speaks for itself.
bool namesItsYear(const QString &text, Span word)
{
    static const QRegularExpression told(u"(?:19|20)\\d{2}年是我?[国省市区]?[“‘]?$"_s);
    constexpr qsizetype reach = 10;
    const qsizetype from = std::max<qsizetype>(0, word.from - reach);
    return told.match(text.mid(from, word.from - from)).hasMatch();
}

/// 喜迎党的二十大, 党的二十大召开前夕, 原定7月开幕的…推迟
bool isAwaited(const QString &text, Span word)
{
    static const QRegularExpression awaiting(
        u"(?:喜迎|迎接|献礼|备战|筹备|距离?|原定[^。;\\n]{1,14}的)(?:党的)?[“‘]?$"_s);
    static const QRegularExpression soon(
        u"^[”’]?(?:胜利)?(?:召开|开幕|举行|举办)?(?:的?前夕|在即|即将|将于|临近|将至|进入倒计时|倒计时|推迟|延期)"_s);
    constexpr qsizetype reach = 12;
    constexpr qsizetype lead = 20;
    const qsizetype from = std::max<qsizetype>(0, word.from - lead);
    return awaiting.match(text.mid(from, word.from - from)).hasMatch() ||
           soon.match(text.mid(word.to, reach)).hasMatch();
}

/// 喜迎…, 迎接…胜利召开: printed in the year before `from`, mostly its last months.
QList<IssueClue> untilClues(Span at, QDate from)
{
    const QDate eve = from.addDays(-1);
    if (from.month() <= 3)
        return {{at, {QDate(from.year() - 1, 7, 1), QDate(from.year() - 1, 12, 31)}, 2},
                {at, {QDate(from.year(), 1, 1), eve}, 2}};
    return {{at, {QDate(from.year(), 1, 1), eve}, 2}};
}

/// Printed in the period: the more of a year it covers, the likelier that year.
QList<IssueClue> duringClues(Span at, const Period &period)
{
    constexpr double manyDays = 120;
    QList<IssueClue> clues;
    for (int year = period.start.year(); year <= period.end.year(); ++year) {
        const QDate from = std::max(period.start, QDate(year, 1, 1));
        const QDate to = std::min(period.end, QDate(year, 12, 31));
        clues.append({at, {from, to}, 2 * std::min(1.0, double(from.daysTo(to) + 1) / manyDays)});
    }
    return clues;
}

/// Printed in no year before that of `from`, however late.
IssueClue notBeforeClue(Span at, QDate from)
{
    return {at, {QDate(1949, 10, 1), QDate(from.year() - 1, 12, 31)}, -4};
}

/// Printed at any time after `from`, when the word was coined.
QList<IssueClue> afterClues(Span at, QDate from)
{
    return {{at, {QDate(1949, 10, 1), from.addDays(-1)}, -4},
            inYear(at, from.year(), 0.5),
            inYear(at, from.year() + 1, 0.75),
            inYear(at, from.year() + 2, 0.5)};
}

/// 十四届全国人大二次会议: five sessions each, a year one.
QList<IssueClue> sessionClues(const QString &text)
{
    static const QRegularExpression session(
        u"(?<!第)(?<term>十[一二三四五六七八九]|1\\d)届全国(?:人大|政协|人民代表大会)(?<session>[一二三四五])次会议"_s);
    QList<IssueClue> clues;
    if (!holdsWord(text, u"届全国"))
        return clues;
    for (QRegularExpressionMatchIterator matches = session.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int year = 2013 + 5 * (wholeNumeral(match.capturedView(u"term"_s)) - 12) +
                         wholeNumeral(match.capturedView(u"session"_s)) - 1;
        clues.append(inYear({match.capturedStart(), match.capturedEnd()}, year, 3));
    }
    return clues;
}

/// 第139届广交会: two a year since 1957, in spring and autumn.
QList<IssueClue> fairClues(const QString &text)
{
    static const QRegularExpression fair(
        u"第(?<count>\\d{2,3}|[一二三四五六七八九十百]{2,6})届(?:广交会|中国进出口商品交易会)"_s);
    QList<IssueClue> clues;
    if (!holdsWord(text, u"交易会") && !holdsWord(text, u"广交会"))
        return clues;
    for (QRegularExpressionMatchIterator matches = fair.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int year = 1957 + (wholeNumeral(match.capturedView(u"count"_s)) - 1) / 2;
        clues.append(inYear({match.capturedStart(), match.capturedEnd()}, year, 3));
    }
    return clues;
}

} // namespace

DatedClues::DatedClues(const Lexicon &lexicon)
{
    static const QHash<QString, Kind> kinds{{u"since"_s, Kind::Since},
                                            {u"after"_s, Kind::After},
                                            {u"notbefore"_s, Kind::NotBefore},
                                            {u"during"_s, Kind::During},
                                            {u"anniversary"_s, Kind::Anniversary},
                                            {u"ordinal"_s, Kind::Ordinal}};
    for (const Lexicon::Row &row : lexicon.rows(u"datedclues"_s)) {
        const QString from = row.value(u"from"_s);
        for (const QString &word : row.value(u"words"_s).split(u'|', Qt::SkipEmptyParts))
            m_entries.append(
                {foldedForms(word), kinds.value(row.value(u"kind"_s)), QDate::fromString(from, Qt::ISODate),
                 QDate::fromString(row.value(u"to"_s), Qt::ISODate), QStringView(from).left(4).toInt()});
    }
    for (const Entry &word : std::as_const(m_entries)) {
        m_words.insert(word.word, int(m_begun.size()));
        m_begun.append(QList<qsizetype>());
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            if (word.word.startsWith(m_entries.at(i).word))
                m_begun.last().append(i);
        }
    }
}

/// Where each entry's word stands first in the text; -1: nowhere.
QList<qsizetype> DatedClues::firstPlaces(const QString &text) const
{
    QList<qsizetype> places(m_entries.size(), -1);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto word = m_words.longestAt(text, at);
        if (!word)
            continue;
        for (const qsizetype entry : m_begun.at(word->value)) {
            if (places.at(entry) < 0)
                places[entry] = at;
        }
    }
    return places;
}

void DatedClues::collect(const Entry &entry, const QString &text, qsizetype at, QList<IssueClue> &clues) const
{
    static const QRegularExpression years(u"^(?<count>\\d{2,3}|[一二三四五六七八九十百]+)周?年(?!代)"_s);
    static const QRegularExpression number(
        u"第(?<count>\\d{1,3}|[一二三四五六七八九十百]{1,5})(?:个|届|次)[^,。;\\d第]{0,8}$"_s);
    const Span span{at, at + entry.word.size()};
    const bool counted = entry.kind == Kind::Anniversary || entry.kind == Kind::Ordinal;
    if (!counted && namesItsYear(text, span))
        return;
    if (!counted && isOfNextYear(text, span)) {
        clues += inYear(span, entry.from.year() - 1, 2);
        return;
    }
    switch (entry.kind) {
    case Kind::Since:
        clues += isAwaited(text, span)         ? untilClues(span, entry.from)
                 : isWhatItBrought(text, span) ? QList{notBeforeClue(span, entry.from)}
                                               : sinceClues(span, entry.from);
        if (isJustOver(text, span))
            clues.append({span, {entry.from, entry.from.addDays(daysJustOver)}, 2});
        return;
    case Kind::After:
        clues += isAwaited(text, span) ? untilClues(span, entry.from) : afterClues(span, entry.from);
        return;
    case Kind::NotBefore:
        clues.append(notBeforeClue(span, entry.from));
        return;
    case Kind::During:
        clues += yearsAfter(text, at) > 0 ? QList{inYear(span, entry.to.year() + 1, 2)}
                                          : duringClues(span, {entry.from, entry.to});
        return;
    case Kind::Anniversary:
    case Kind::Ordinal:
        break;
    }
    const bool behind = entry.kind == Kind::Anniversary;
    const QRegularExpressionMatch match =
        behind ? years.match(text.mid(span.to, around))
               : number.match(text.mid(std::max<qsizetype>(0, at - around), std::min(at, around)));
    const int count = match.hasMatch() ? wholeNumeral(match.capturedView(u"count"_s)) : 0;
    if (count > 0 && count < mostYears)
        clues.append(inYear(behind ? Span{span.from, span.to + match.capturedEnd()} : span,
                            entry.year + count + yearsAfter(text, at), 3));
}

QList<IssueClue> DatedClues::of(const QString &text) const
{
    QList<IssueClue> clues = sessionClues(text) + fairClues(text);
    const QList<qsizetype> places = firstPlaces(text);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (places.at(i) >= 0)
            collect(m_entries.at(i), text, places.at(i), clues);
    }
    return clues;
}

} // namespace jianbao
