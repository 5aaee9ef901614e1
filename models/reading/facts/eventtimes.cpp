#include "models/reading/facts/eventtimes.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool leansOnAnother(const FoundTime &time)
{
    return time.rule == u"same day"_s || time.rule == u"next day"_s || time.rule == u"later"_s;
}

/// 得知后，当天就把问题报上去: how fast someone was, not when.
bool tellsSpeed(QStringView text, const FoundTime &time)
{
    constexpr qsizetype longest = 2;
    static const FilteredExpression soon(u"^(?:就|便|即|立即|马上)"_s);
    return soon.match(text.mid(time.at.to, longest)).hasMatch();
}

/// 春节后, 春节和市场偏弱: a festival that dates nothing to its day.
bool isLooseFestival(QStringView text, const FoundTime &time)
{
    static const FilteredExpression loose(u"^(?:[前后和与及、]|期间|假期|因素)"_s);
    return time.rule == u"festival"_s && loose.match(text.mid(time.at.to, 2)).hasMatch();
}

/// The last time of `times` on which another may lean; nothing if there is none.
const FoundTime *ground(const QList<FoundTime> &times)
{
    for (auto time = times.crbegin(); time != times.crend(); ++time) {
        const bool placed = time->kind == FoundTime::Kind::Day || time->kind == FoundTime::Kind::Vague ||
                            time->kind == FoundTime::Kind::Range;
        if (placed && !time->comparison)
            return &*time;
    }
    return nullptr;
}

bool isJoinedTo(QStringView text, const FoundTime &first, const FoundTime &second)
{
    const bool days = first.kind == FoundTime::Kind::Day && second.kind == FoundTime::Kind::Day;
    return days && second.at.from == first.at.to + 1 && isOneOf(text.at(first.at.to), u"、和") &&
           second.period.start > first.period.start;
}

} // namespace

QList<FoundTime> EventTimes::of(const ArticleMarks &marks)
{
    const QStringView text(marks.text);
    QList<FoundTime> times;
    for (const FoundTime &found : marks.times) {
        if (isLooseFestival(text, found))
            continue;
        FoundTime time = found;
        if (time.period.start.isValid() && !time.period.end.isValid() &&
            marks.words(time.at).contains(u'日')) {
            time.period.end = time.period.start;
            time.precision = Precision::Day;
        }
        if (time.period.start.isValid() && !time.period.end.isValid() && time.period.start.day() == 1 &&
            marks.words(time.at).contains(u'月')) {
            time.period.end = time.period.start.addMonths(1).addDays(-1);
            time.precision = Precision::Month;
        }
        if (!times.isEmpty() && isJoinedTo(text, times.last(), time)) {
            times.last().at.to = time.at.to;
            times.last().period.end = time.period.end;
            times.last().precision = Precision::Span;
            continue;
        }
        if (leansOnAnother(time)) {
            const FoundTime *base = ground(times);
            const bool sameParagraph =
                base && !text.mid(base->at.to, time.at.from - base->at.to).contains(u'\n');
            if (!base || (tellsSpeed(text, time) && !sameParagraph))
                continue;
            if (base->precision == Precision::Vague) {
                time.period = base->period;
                time.precision = Precision::Vague;
            }
        }
        times.append(time);
    }
    return times;
}

} // namespace jianbao
