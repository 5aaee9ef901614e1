#include "models/reading/finders/dating/issueclues.h"

#include "models/reading/finders/dating/cluerules.h"
#include "models/reading/finders/dating/datedclues.h"
#include "models/reading/finders/dating/festivalclues.h"
#include "models/reading/finders/dating/yearclues.h"

#include <QSet>

namespace jianbao
{

IssueClues::IssueClues(const Lexicon &lexicon)
    : m_festivals(std::make_shared<const FestivalClues>(lexicon))
    , m_events(std::make_shared<const DatedClues>(lexicon))
{
    QList<AnchoredPattern> patterns;
    const QList<ClueRule> rules = clueRules();
    for (const ClueRule &rule : rules) {
        patterns.append(AnchoredPattern(rule.pattern));
        m_readings.append(rule.read);
    }
    patterns << m_festivals->pattern() << plainYearPattern();
    m_search = std::make_shared<const PatternSearch>(patterns);
}

QList<IssueClue> IssueClues::of(const QString &text) const
{
    QList<IssueClue> clues;
    const QList<QList<PatternMatch>> matches = m_search->matchesIn(text);
    for (qsizetype rule = 0; rule < m_readings.size(); ++rule) {
        QSet<QString> told; // what is printed again tells no more
        for (const PatternMatch &match : matches.at(rule)) {
            const QString words = match.captured();
            if (told.contains(words))
                continue;
            told.insert(words);
            clues += m_readings.at(rule)(match);
        }
    }
    clues += m_events->of(text);
    for (const PatternMatch &match : matches.at(m_readings.size()))
        clues += m_festivals->of(match);
    return clues + plainYearClues(text, matches.last(), clues);
}

} // namespace jianbao
