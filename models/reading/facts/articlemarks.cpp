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
    const std::span<const FoundTime> inside = within(times, clause);
    return !inside.empty() && inside.front().at.from <= clause.from + longestPreposition;
}

qsizetype ArticleMarks::lettersBesideTimes(Span span) const
{
    qsizetype count = 0;
    auto time = std::partition_point(times.cbegin(), times.cend(),
                                     [&](const FoundTime &found) { return found.at.to <= span.from; });
    for (qsizetype at = span.from; at < span.to; ++at) {
        if (time != times.cend() && time->at.to <= at)
            ++time;
        const bool inTime = time != times.cend() && time->at.contains(at);
        count += !inTime && text.at(at).isLetterOrNumber();
    }
    return count;
}

qsizetype ArticleMarks::nextListedTime(qsizetype from, qsizetype to) const
{
    constexpr qsizetype shortest = 4;
    const auto first = std::partition_point(
        times.cbegin(), times.cend(), [&](const FoundTime &time) { return time.at.from <= from + shortest; });
    for (auto time = first; time != times.cend() && time->at.from < to; ++time) {
        if (text.at(time->at.from - 1) == u'、')
            return time->at.from - 1;
    }
    return to;
}

Span ArticleMarks::withoutTimeAtEnd(Span span) const
{
    const auto inside = endingWithin(times, span);
    const bool ends = !inside.empty() && inside.back().at.to == span.to && inside.back().at.from > span.from;
    return ends ? Span{span.from, inside.back().at.from} : span;
}

} // namespace jianbao
