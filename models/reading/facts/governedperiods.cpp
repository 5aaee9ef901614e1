#include "models/reading/facts/governedperiods.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/lastingperiods.h"
#include "models/reading/facts/periodwords.h"
#include "models/reading/facts/wholeyears.h"
#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// 已开工|89个, 开工率|90%, 已有|27个项目投产: what was done over a while.
bool tellsDeed(QStringView before, QStringView figure)
{
    static const FilteredExpression done(
        u"已(?:累计)?(?:开工|签约|引进|落地|入库|兑付|兑现|发放)$|开工率$"_s);
    static const FilteredExpression has(u"已有$"_s);
    static const FilteredExpression doing(
        u"^[^，,。；;]{1,14}?(?:实现|开工|投产|竣工|签约|入库|落地|完工|签订)"_s);
    return done.match(before).hasMatch() || (has.match(before).hasMatch() && doing.match(figure).hasMatch());
}

/// 近年来, 近几年: no span that anybody measured.
bool isLoosePast(const FoundTime &time)
{
    return time.rule == u"recent" || (time.kind == FoundTime::Kind::Vague && time.rule == u"past");
}

} // namespace

Period GovernedPeriods::ahead(const FoundTime &time) const
{
    if (time.kind == FoundTime::Kind::Vague)
        return m_marks.issueWindow(); // 近期将开工
    if (isWholeYear(time) && isYearInReview(time))
        return time.period;
    static const FilteredExpression yearsEnd(u"年(?:底|末|年底|终)$"_s);
    if (time.period.start.isValid() && yearsEnd.match(m_marks.words(time.at)).hasMatch())
        return {QDate(time.period.end.year(), 1, 1), time.period.end}; // 到明年底达到12家
    const int year = m_marks.issue.latest.year();
    return isWholeYear(time) ? Period{QDate(year, 1, 1), QDate(year, 12, 31)} : time.period;
}

/// 预计全年完成税收2亿元, told before the year's accounts are closed.
bool GovernedPeriods::isYearInReview(const FoundTime &time) const
{
    static const FilteredExpression estimated(u"^预?计?(?:可|已)?(?:完成|实现)"_s);
    return time.period.end < m_marks.issue.latest &&
           estimated.match(QStringView(m_marks.text).mid(time.at.to, 8)).hasMatch();
}

bool GovernedPeriods::runsOverYear(const FoundTime &time) const
{
    const qsizetype reach = std::max<qsizetype>(0, time.at.from - longestSentence);
    const QStringView near = QStringView(m_marks.text).mid(reach, time.at.from - reach);
    const qsizetype paragraph = reach + near.lastIndexOf(u'\n') + 1;
    const std::span<const FoundTime> before = within(m_marks.times, {paragraph, time.at.from});
    return std::ranges::any_of(before, [&](const FoundTime &told) {
        const QStringView words = m_marks.words(told.at);
        return (words == u"今年" || words == u"今年以来") &&
               told.period.start.year() == time.period.end.year();
    });
}

bool GovernedPeriods::isStanding(QStringView before) const
{
    static const FilteredExpression standing(
        u"(?:总数|总量|[达有]|达到|突破|增至|存量\\p{sc:Han}{0,6}|现存\\p{sc:Han}{0,6})$"_s);
    static const FilteredExpression added(
        u"新增|新建|累计|完成|实现|引进|签约|发放|接待|办|销|产值|收入|额|出货"_s);
    return standing.match(before).hasMatch() && !added.match(before).hasMatch();
}

QDate GovernedPeriods::dayOfStand(const FoundTime &time, Holding holding, qsizetype offset) const
{
    constexpr qsizetype reach = 16;
    static const FilteredExpression added(u"新增|新建|新签|新开工|新引进|完成|实现|成交"_s);
    const QStringView words = m_marks.words(time.at);
    const qsizetype from = std::max<qsizetype>(0, offset - reach);
    QStringView before = QStringView(m_marks.text).mid(from, offset - from);
    for (const QChar comma : {u'，', u','})
        before = before.mid(before.lastIndexOf(comma) + 1);
    if (words.startsWith(u'截') && tellsDeed(before, QStringView(m_marks.text).mid(offset, 2 * reach)) &&
        runsOverYear(time))
        return {};
    const bool edge = words.endsWith(u'末') || words.endsWith(u'底');
    const bool gathered = holding == Holding::Flow && isOneOf(words.front(), u"截到");
    const bool stands = edge && !gathered && (holding != Holding::Happening || isStanding(before));
    const bool isStock = holding != Holding::Flow && !added.match(before).hasMatch();
    return stands || (words.startsWith(u"截") && (holding == Holding::State || isStock)) ? time.period.end
                                                                                         : QDate();
}

bool GovernedPeriods::lastsToIssue(const FoundTime &time, qsizetype offset) const
{
    if (!m_marks.hasBegun(time))
        return false;
    if (!time.period.end.isValid())
        return true;
    static const FilteredExpression since(u"^[^，,。；;、]{1,24}(?:以来|至今)"_s);
    static const FilteredExpression begins(u"^份?(?:起|开始)"_s);
    static const FilteredExpression repeated(u"先后|陆续|至今|迄今"_s);
    // A time may govern the figures of a whole article; words about it stand near it.
    const QStringView behind =
        QStringView(m_marks.text).mid(time.at.to, std::min(offset - time.at.to, longestSentence));
    static const FilteredExpression founded(
        u"(?:试点|试行|推行|实行|建成|建立|成立|组建|设立|上线|开通|启用|投用|推出|挂牌|投入使用|投入运营)"
        u"[^。；;\\n]{0,60}累计[^。；;\\n]{0,48}$"_s);
    static const FilteredExpression fromThen(
        u"^份?(?:起|开始)[^。；;\\n]{0,60}(?:累计|共|已)[^，,。；;]{0,16}$"_s);
    const bool ofMonth = time.precision == Precision::Month &&
                         (begins.match(behind).hasMatch() || founded.match(behind).hasMatch());
    return since.match(behind).hasMatch() ||
           (isPoint(time) &&
            (ofMonth || repeated.match(behind).hasMatch() || fromThen.match(behind).hasMatch()));
}

bool GovernedPeriods::isOverdue(const FoundTime &time) const
{
    return time.kind == FoundTime::Kind::Deadline && !time.period.start.isValid() &&
           time.period.end.isValid() && m_marks.words(time.at).contains(u'月') &&
           time.period.end <= m_marks.issue.latest;
}

bool GovernedPeriods::isOfDeed(const FoundTime &time) const
{
    static const FilteredExpression deed(
        u"(?:运行|推行|实行|实施|启动|开办|成立|运营|试行|开展|开馆|开园|投用|上线)(?:以来)?的?$"_s);
    return time.rule == u"past" &&
           deed.match(QStringView(m_marks.text).left(time.at.from).right(5)).hasMatch();
}

bool GovernedPeriods::isCutYear(const FoundTime &time) const
{
    static const FilteredExpression year(u"^(?:[今去]|20\\d\\d)年截"_s);
    return time.period.end.isValid() && year.match(m_marks.words(time.at)).hasMatch();
}

QDate GovernedPeriods::toldBeginning(const FoundTime &time) const
{
    constexpr int looseYear = 366;
    constexpr int looseMonths = 62;
    const QStringView words = m_marks.words(time.at);
    const int loose = words.contains(u'年') && !words.contains(u'半') ? looseYear : looseMonths;
    const bool atLeast = words.contains(u'多') || words.contains(u'余'); // 两年多来
    const auto end = std::find_if(m_marks.times.cbegin(), m_marks.times.cend(),
                                  [&](const FoundTime &other) { return other.at.from >= time.at.from; });
    for (auto told = std::make_reverse_iterator(end); told != m_marks.times.crend(); ++told) {
        const bool may = !told->comparison && !told->future && !isEnd(*told) && told->rule != time.rule &&
                         (isPoint(*told) || told->precision == Precision::Year);
        const qint64 longer = told->period.start.daysTo(time.period.start);
        if (may && std::abs(longer) <= loose && !(atLeast && longer < -looseMonths))
            return told->period.start;
    }
    return {};
}

bool GovernedPeriods::isEnd(const FoundTime &time) const
{
    return leadsUpTo(QStringView(m_marks.text).left(time.at.from));
}

QDate GovernedPeriods::toldEnd(const FoundTime &time, QDate begun) const
{
    constexpr qsizetype reach = 40;
    static const FilteredExpression days(u"^(?<count>[二两三四五六七八九十]|\\d{1,2})天(?:时间)?[里间]"_s);
    if (const FilteredMatch counted = days.match(m_marks.words(time.at)); counted.hasMatch())
        return std::min(begun.addDays(wholeNumeral(counted.captured(u"count")) - 1), time.period.end);
    QDate end = time.period.end;
    for (const FoundTime &told :
         within(m_marks.times, {std::max<qsizetype>(0, time.at.from - reach), time.at.from})) {
        const bool isDay = told.kind == FoundTime::Kind::Day && isEnd(told);
        if (isDay && told.period.start > begun && told.period.end <= time.period.end)
            end = told.period.end;
    }
    return end;
}

Period GovernedPeriods::of(const FoundTime &time, Holding holding, qsizetype offset) const
{
    if (holding == Holding::Goal || holding == Holding::Outlook)
        return ahead(time);
    if (isLoosePast(time) || (holding == Holding::State && time.rule == u"past"))
        return m_marks.issueWindow(); // 近三年投入3亿元,拥有专利9件
    if (isCutYear(time) && holding != Holding::State)
        return {QDate(time.period.end.year(), 1, 1), time.period.end};
    if (lastsToIssue(time, offset))
        return {time.period.start, m_marks.issue.latest};
    if (const QDate begun =
            time.rule == u"so far" || time.rule == u"story" || isOfDeed(time) ? toldBeginning(time) : QDate();
        begun.isValid())
        return {begun, toldEnd(time, begun)};
    if (isOverdue(time) && holding != Holding::State) // 10月底前已兑付1286万元
        return {QDate(time.period.end.year(), 1, 1), time.period.end};
    if (const QDate day = dayOfStand(time, holding, offset); day.isValid())
        return Period::day(day);
    if (const auto upTo = periodUpTo(m_marks, time, holding, offset))
        return *upTo;
    const bool running = m_marks.words(time.at).startsWith(u"今") && m_marks.hasBegun(time) &&
                         time.period.end > m_marks.issue.latest && !time.future;
    return running ? Period{time.period.start, m_marks.issue.latest} : time.period;
}

} // namespace jianbao
