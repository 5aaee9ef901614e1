#include "models/reading/finders/times/timeranges.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

bool joins(const QString &folded, const FoundTime &first, const FoundTime &second)
{
    static const QStringList marks{u"到"_s, u"至"_s, u"-"_s, u"~"_s, u"—"_s, u"——"_s, u"直到"_s, u"一直到"_s};
    static const QStringList ands{u"和"_s, u"与"_s, u"跟"_s, u"及"_s};
    const QString between = folded.mid(first.at.to, second.at.from - first.at.to).trimmed();
    const bool isBetween =
        ands.contains(between) && QStringView(folded).mid(second.at.to).startsWith(u"之间");
    return (marks.contains(between) || isBetween) && first.period.start.isValid() &&
           second.period.end.isValid() && first.period.start < second.period.end;
}

Span widened(const QString &folded, Span at)
{
    for (const QStringView word : {u"从", u"自", u"由", u"介于", u"在"}) {
        const bool needsEnd = word == u"在";
        const bool hasEnd = QStringView(folded).mid(at.to).startsWith(u"之间");
        if (QStringView(folded).left(at.from).endsWith(word) && (!needsEnd || hasEnd)) {
            at.from -= word.size();
            break;
        }
    }
    if (QStringView(folded).mid(at.to).startsWith(u"之间"))
        at.to += 2;
    return at;
}

} // namespace

QList<FoundTime> joinedRanges(const QString &folded, const QList<FoundTime> &times, QDate today)
{
    QList<FoundTime> result;
    for (const FoundTime &time : times) {
        if (result.isEmpty() || !joins(folded, result.last(), time)) {
            result.append(time);
            if (time.kind == FoundTime::Kind::Range &&
                QStringView(folded).mid(time.at.to).startsWith(u"之间"))
                result.last().at = widened(folded, time.at);
            continue;
        }
        FoundTime &range = result.last();
        range.at = widened(folded, {range.at.from, time.at.to});
        range.kind = FoundTime::Kind::Range;
        range.period.end = time.period.end;
        range.precision = Precision::Span;
        range.rule = u"joined range"_s;
    }
    for (FoundTime &time : result) {
        const bool untilNow = QStringView(folded).mid(time.at.to).startsWith(u"至今");
        if (!untilNow || !time.period.start.isValid() || !today.isValid())
            continue;
        time.at = widened(folded, {time.at.from, time.at.to + 2});
        time.kind = FoundTime::Kind::Range;
        time.period.end = today;
    }
    return result;
}

} // namespace jianbao
