#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

class EventVerbs;

/// The words that may tell an event, from its time to the end of its main clause. Offsets into the marks'
/// text.
struct EventTelling
{
    Span quote;
    Span lead;                ///< what stands before the time in its clause: 滨河镇1月6日召开会议
    Span rest;                ///< what follows the time
    qsizetype lineFrom = 0;   ///< where the time's clause begins, with a byline or an earlier time
    qsizetype clauseFrom = 0; ///< where its own words begin
    bool opens = false;       ///< the time opens its clause
    bool caption = false;     ///< behind 图为
    bool behind = false;      ///< the time stands behind its words: (9月13日摄)

    /// What `time`, which stands in `sentence`, may tell.
    static EventTelling of(const ArticleMarks &marks, const Sentence &sentence, const FoundTime &time,
                           const EventVerbs &verbs);
    /// Too few letters for an event.
    static constexpr qsizetype shortest = 4;
};

} // namespace jianbao
