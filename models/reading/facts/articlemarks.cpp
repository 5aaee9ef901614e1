#include "models/reading/facts/articlemarks.h"

#include <algorithm>

namespace jianbao
{

qsizetype ArticleMarks::sentenceAt(qsizetype offset) const
{
    const auto behind =
        std::partition_point(sentences.cbegin(), sentences.cend(),
                             [&](const Sentence &sentence) { return sentence.at.from <= offset; });
    return behind - sentences.cbegin() - 1;
}

bool ArticleMarks::isQuoted(qsizetype offset) const
{
    const qsizetype farthest = std::max<qsizetype>(0, offset - longestSentence);
    for (qsizetype at = offset - 1; at >= farthest; --at) {
        const QChar unit = text.at(at);
        if (unit == u'”' || unit == u'\n')
            return false;
        if (unit == u'“')
            return true;
    }
    return false;
}

bool ArticleMarks::opensWithTime(Span clause) const
{
    constexpr qsizetype longestPreposition = 2;
    return std::any_of(times.cbegin(), times.cend(), [clause](const FoundTime &time) {
        return clause.contains(time.at) && time.at.from <= clause.from + longestPreposition;
    });
}

qsizetype ArticleMarks::lettersBesideTimes(Span span) const
{
    qsizetype count = 0;
    for (qsizetype at = span.from; at < span.to; ++at) {
        const bool inTime = std::any_of(times.cbegin(), times.cend(), [at](const FoundTime &time) {
            return time.at.from <= at && at < time.at.to;
        });
        count += !inTime && text.at(at).isLetterOrNumber();
    }
    return count;
}

qsizetype ArticleMarks::nextListedTime(qsizetype from, qsizetype to) const
{
    constexpr qsizetype shortest = 4;
    for (const FoundTime &time : times) {
        if (time.at.from > from + shortest && time.at.from < to && text.at(time.at.from - 1) == u'、')
            return time.at.from - 1;
    }
    return to;
}

} // namespace jianbao
