#pragma once

#include "models/reading/facts/eventtelling.h"
#include "models/reading/facts/eventverbs.h"
#include "models/reading/facts/eventwording.h"
#include "models/reading/facts/subjectmentions.h"
#include "models/reading/finders/patterns/wordtrie.h"

namespace jianbao
{

class Lexicon;

/// Finds dated happenings: a time that opens its clause, followed by words that tell what happened. No event:
/// what is still to come, a standing duty, the base of a comparison, the day on which a reporter was told
/// (记者…获悉), a bare quotation. Reentrant.
class EventFinder
{
public:
    explicit EventFinder(const Lexicon &lexicon);
    /// Left to right; offsets into the marks' text.
    QList<Placed<Event>> find(const ArticleMarks &marks, const SubjectMentions &mentions) const;

private:
    /// Looks past the quote up to the sentence's end or its next time.
    QString whatOf(const ArticleMarks &marks, const Sentence &sentence, const EventTelling &telling) const;

    EventVerbs m_verbs;
    EventWording m_wording;
    WordTrie m_stateOffices;
};

} // namespace jianbao
