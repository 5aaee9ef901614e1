#pragma once

#include "models/reading/facts/articlemarks.h"
#include "models/reading/facts/eventwording.h"
#include "models/reading/facts/factconfidence.h"
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
    struct Telling;
    /// Sets the rule that says so and what it rests on.
    bool tellsEvent(const ArticleMarks &marks, const FoundTime &time, const Telling &telling, QString &rule,
                    EventEvidence &evidence) const;
    /// The first clause of `rest` where it tells a deed, else all of it: 开工，计划明年投产 is no plan.
    QStringView deedOf(QStringView rest) const;
    /// 早餐会创办于 | 2021年2月: the deed stands before its time.
    bool endsInDeed(QStringView lead) const;
    Telling tellingOf(const ArticleMarks &marks, const Sentence &sentence, const FoundTime &time) const;
    /// Looks past the quote up to the sentence's end or its next time.
    QString whatOf(const ArticleMarks &marks, const Sentence &sentence, const Telling &telling) const;

    WordTrie m_happenings;
    WordTrie m_honours;
    WordTrie m_speech;
    WordTrie m_reporting;
    EventWording m_wording;
    WordTrie m_stateOffices;
};

} // namespace jianbao
