#pragma once

#include "models/reading/facts/subjecttracker.h"

namespace jianbao
{

/// Says in which district an event happened: the smallest one that its words name, else a city or county that
/// acts in them or in which it was held (云岭市召开…), else 全国 if an office of the state acts, else the
/// district named last in the paragraph, else what the article is about. Who comes from elsewhere (赴,
/// 考察团一行) does not count. Keeps references to both.
class EventDistricts
{
public:
    EventDistricts(const ArticleMarks &marks, const SubjectTracker &subjects, const WordTrie &stateOffices)
        : m_marks(marks), m_subjects(subjects), m_stateOffices(stateOffices)
    {
    }
    /// One district, or several where the words say 分别. `told` are the event's clauses, in one sentence,
    /// `time` is the time in them. A name is empty where the article names no place at all.
    QStringList of(Span told, Span time) const;

private:
    using Mention = SubjectTracker::Mention;
    QStringList listed(const QList<Mention> &mentions) const;
    QString smallest(const QList<Mention> &mentions) const;
    QString largePlace(const QList<Mention> &mentions, Span told, Span time) const;
    QString wholeCountry(Span told, Span time) const;
    /// 成都 of 成都大运会8月8日闭幕.
    QString hostOfGames(Span told, Span time) const;
    QString namedBefore(qsizetype offset) const;
    bool isTreated(const Mention &mention) const;
    /// 云岭市 of 云岭市利民轴承有限公司.
    bool opensFirm(const Mention &mention) const;
    bool isGuest(const Mention &mention) const;

    const ArticleMarks &m_marks;
    const SubjectTracker &m_subjects;
    const WordTrie &m_stateOffices;
};

} // namespace jianbao
