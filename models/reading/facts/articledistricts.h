#pragma once

#include "models/reading/facts/subjectmentions.h"

namespace jianbao
{

/// Chooses the districts that an article is materially about: those of its head lines, those in which its
/// events happened or whose figures it tells, and those that act in it. One that is named in passing (the
/// object of a verb, the origin of a guest, the zone before its town) counts only if it comes again. Housing
/// estates are no districts. Keeps references to marks and mentions.
class ArticleDistricts
{
public:
    ArticleDistricts(const ArticleMarks &marks, const SubjectMentions &mentions)
        : m_marks(marks), m_mentions(mentions)
    {
    }
    /// Full usual names in the order of the article, heads first. `heads` are the districts of the head
    /// lines. An article about none gives the places of its events, else the place it is about as a
    /// whole, if any.
    QStringList choose(const QList<FoundDistrict> &heads, const QList<Placed<Event>> &events,
                       const QList<Placed<Observation>> &observations) const;

private:
    int weight(qsizetype index) const;

    const ArticleMarks &m_marks;
    const SubjectMentions &m_mentions;
};

} // namespace jianbao
