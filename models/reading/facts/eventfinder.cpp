#include "models/reading/facts/eventfinder.h"

#include "models/reading/facts/eventdistricts.h"
#include "models/reading/facts/eventexclusions.h"
#include "models/reading/facts/eventjudge.h"
#include "models/reading/facts/eventtimes.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

EventFinder::EventFinder(const Lexicon &lexicon)
    : m_verbs(lexicon), m_wording(lexicon), m_stateOffices(lexicon.words(u"stateoffices"_s, u"word"_s))
{
}

QString EventFinder::whatOf(const ArticleMarks &marks, const Sentence &sentence,
                            const EventTelling &telling) const
{
    qsizetype end = telling.quote.to;
    for (const Span &clause : sentence.clauses) {
        if (clause.from < telling.quote.to)
            continue;
        if (marks.opensWithTime(clause))
            break;
        end = clause.to;
    }
    const QStringView text(marks.text);
    if (EventExclusions::isSinceDeed(text.mid(telling.rest.from, end - telling.rest.from)))
        end = telling.rest.from + text.mid(telling.rest.from).indexOf(u"以来"_s);
    const QString what =
        m_wording.of(marks.words(telling.lead), text.mid(telling.rest.from, end - telling.rest.from));
    static const FilteredExpression edges(u"^[，,]+|[，,。；;]+$"_s);
    const bool deed = m_verbs.tellHappening(what) || m_verbs.tellHonour(what);
    return deed && what.size() < EventTelling::shortest
               ? edges.removedFrom(marks.words(telling.quote).toString())
               : what; // 3月动工
}

QList<Placed<Event>> EventFinder::find(const ArticleMarks &marks, const SubjectMentions &mentions) const
{
    const EventDistricts places(marks, mentions, m_stateOffices);
    const QList<FoundTime> times = EventTimes::of(marks);
    QList<Placed<Event>> events;
    for (const Sentence &sentence : marks.sentences) {
        qsizetype told = -1;
        for (const FoundTime &time : within(times, sentence.at)) {
            const bool repeats = told >= 0 && time.precision == Precision::Vague;
            if (time.at.from < told || repeats)
                continue;
            const EventTelling telling = EventTelling::of(marks, sentence, time, m_verbs);
            std::optional<EventJudge::Verdict> verdict = EventJudge(marks, time, telling, m_verbs).verdict();
            if (!verdict)
                continue;
            Event event;
            event.rule = verdict->rule;
            event.period = time.period;
            event.precision = time.precision;
            event.what = whatOf(marks, sentence, telling);
            const Span words{telling.clauseFrom, telling.quote.to};
            const QStringList districts = places.of(words, time.at);
            for (const QString &district : districts) {
                event.district = district;
                verdict->evidence.placeNamed = mentions.hold(words, district);
                event.confidence = confidenceOf(verdict->evidence);
                events.append({telling.quote, event});
            }
            told = telling.quote.to;
        }
    }
    return events;
}

} // namespace jianbao
