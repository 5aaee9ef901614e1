#pragma once

#include "models/reading/facts/eventtelling.h"
#include "models/reading/facts/factconfidence.h"

#include <optional>

namespace jianbao
{

/// Judges whether what a time tells is a happening, by the words around it: none are plans, standing duties,
/// states, the base of a comparison, what was only said. Keeps references to all four.
class EventJudge
{
public:
    EventJudge(const ArticleMarks &marks, const FoundTime &time, const EventTelling &telling,
               const EventVerbs &verbs);

    struct Verdict
    {
        QString rule; ///< by which it is an event
        EventEvidence evidence;
    };
    /// None where no event is told.
    std::optional<Verdict> verdict() const;

private:
    /// What kind of deed its words tell.
    struct Deed
    {
        bool honour = false;
        bool happening = false;
        bool sinceThen = false; ///< 8月通过审定以来
        bool isTold() const { return honour || happening; }
    };
    /// Its words are too few, or stand too far from the time, or the time is not told for itself.
    bool isOutOfReach() const;
    /// 12日举行的新闻发布会上: the meeting alone is the event.
    bool isOccasion() const;
    bool isNoHappening() const;
    Deed deed() const;
    bool isLasting(const Deed &deed) const;
    bool isEventOfVagueTime(const Deed &deed) const;
    bool isEventOfDays(const Deed &deed, Verdict &verdict) const;
    /// 滨河镇1月6日召开会议: who acted stands before the day.
    bool isActed() const;
    /// The first clause of its words where that tells a deed, else all: 开工，计划明年投产 is no plan.
    QStringView mainClause() const;
    /// 早餐会创办于 | 2021年2月: the deed stands before its time.
    bool endsInDeed() const;

    const ArticleMarks &m_marks;
    const FoundTime &m_time;
    const EventTelling &m_telling;
    const EventVerbs &m_verbs;
    QStringView m_words;  ///< of the time
    QStringView m_lead;   ///< its clause's own words before it
    QStringView m_before; ///< likewise, with a byline or an earlier time
    QStringView m_rest;   ///< what follows it
    bool m_isShort;       ///< a month or less
    bool m_isNear;        ///< a deed is told right beside it
};

} // namespace jianbao
